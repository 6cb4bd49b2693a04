import { beslistermijn } from '../aanvraag/toestand.ts';
import { AANVRAGERS } from '../aanvraag/zelf.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { eersteOntvangst, haalMelding, ongeldigeOntvangst } from '../melding/weigeringen.ts';
import { respijtNa } from '../recht/dwangsom.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { NAMENS_INWONER, nietVandaag } from '../verslag/eigen.ts';
import type {
  DwangsomGebeurtenis,
  GeenWerking,
  Ingebrekekanaal,
  IngebrekestellingOntvangen,
} from './gebeurtenissen.ts';
import type { TotDwangsom } from './toestand.ts';
import { geldigeIngebrekestelling } from './toestand.ts';

export interface IngebrekestellingVastleggen {
  readonly soort: 'ingebrekestellingVastleggen';
  readonly ontvangenOp: Datum;
  readonly kanaal: Ingebrekekanaal;
  /** What the letter says, or what was said. */
  readonly tekst: string;
}

/** Why it starts nothing, or null when it works. Never a reason not to record it. */
function geenWerking(
  o: IngebrekestellingVastleggen,
  t: TotDwangsom,
  beslistermijnTm: Datum | null,
): GeenWerking | null {
  if (!t.aanvraag.aanvraag || beslistermijnTm === null) return 'geenAanvraag';
  if (t.aanvraag.ingetrokkenOp !== null && t.aanvraag.ingetrokkenOp <= o.ontvangenOp) return 'ingetrokken';
  if (o.kanaal === 'telefoon') return 'nietSchriftelijk';
  if (t.besluit.bekendgemaakt && t.besluit.bekendgemaakt.op <= o.ontvangenOp) return 'alBesloten';
  // Also on the last day of the term: a decision could still come in time (Awb 4:17 lid 3).
  if (o.ontvangenOp <= beslistermijnTm) return 'teVroeg';
  return geldigeIngebrekestelling(t) ? 'alInGebreke' : null;
}

function ontvang(
  o: IngebrekestellingVastleggen,
  t: TotDwangsom,
  { regels }: Context<LokaleRegels>,
): IngebrekestellingOntvangen {
  const beslistermijnTm = beslistermijn(t.aanvraag, regels)?.uiterlijk ?? null;
  const waarom = geenWerking(o, t, beslistermijnTm);
  const respijt =
    waarom === null && beslistermijnTm !== null
      ? respijtNa({ beslistermijnTm, ontvangenOp: o.ontvangenOp }, regels.kalender, regels.uitleg)
      : undefined;
  return {
    soort: 'ingebrekestellingOntvangen',
    feiten: {
      id: volgendOnderdeel('IG', t.dwangsom.ingebrekestellingen.length),
      aanvraag: t.aanvraag.aanvraag?.id ?? null,
      ontvangenOp: o.ontvangenOp,
      kanaal: o.kanaal,
      geenWerking: waarom,
      beslistermijnTm,
      respijtTm: respijt?.gelukt ? respijt.waarde.respijtTm : null,
    },
    inhoud: { tekst: o.tekst },
  };
}

/** Received is received: too early or by telephone it has no effect, and the answer says so (Awb 4:17 lid 3). */
export const ingebrekestellingVastleggen: Handeling<
  IngebrekestellingVastleggen,
  TotDwangsom,
  DwangsomGebeurtenis,
  LokaleRegels
> = {
  titel: 'Ingebrekestelling vastleggen',
  artikel: 'Awb 4:17 lid 3',
  rollen: [...AANVRAGERS, ...NAMENS_INWONER, 'jurist'],
  mag: (t) =>
    t.melding.melding
      ? undefined
      : {
          code: 'geenMelding',
          reden: 'Er is nog geen melding in dit dossier.',
          artikel: 'Wmo 2.3.2 lid 1',
          uitweg: 'Leg eerst de melding vast.',
        },
  decide: (o, t, ctx) =>
    tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        nietVandaag(o.ontvangenOp, ctx),
        voorMelding(o.ontvangenOp, t),
        leegVeld(o.tekst, 'tekst', 'Schrijf op wat er in de brief staat.', 'Awb 4:17 lid 3'),
      ],
      () => (alVastgelegd(o, t) ? [] : [ontvang(o, t, ctx)]),
    ),
};

function voorMelding(ontvangenOp: Datum, t: TotDwangsom): Weigering | undefined {
  const begin = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
  return ontvangenOp >= begin
    ? undefined
    : {
        code: 'ingebrekestellingVoorMelding',
        reden: `De melding is van ${datumLang(begin)}. Eerder kon niemand ons in gebreke stellen.`,
        artikel: 'Awb 4:17 lid 3',
        uitweg: 'Vul de dag in waarop de brief echt binnenkwam.',
        veld: 'ontvangenOp',
      };
}

function alVastgelegd(o: IngebrekestellingVastleggen, t: TotDwangsom): boolean {
  return t.dwangsom.ingebrekestellingen.some(
    (i) => i.ontvangenOp === o.ontvangenOp && i.kanaal === o.kanaal && i.tekst === o.tekst,
  );
}
