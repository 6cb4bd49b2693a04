import { AANVRAGERS, vraagtZelf } from '../aanvraag/zelf.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { leegVeld, tenzij } from '../kern/uitkomst.ts';
import { eersteOntvangst, haalMelding, ongeldigeOntvangst } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { NAMENS_INWONER, nietVandaag } from '../verslag/eigen.ts';
import type {
  Gegevensrecht,
  Identiteitswijze,
  RechtenGebeurtenis,
  Verzoeker,
  Verzoekkanaal,
} from './gebeurtenissen.ts';
import type { TotRechten } from './toestand.ts';

export interface GegevensverzoekVastleggen {
  readonly soort: 'gegevensverzoekVastleggen';
  readonly recht: Gegevensrecht;
  readonly ontvangenOp: Datum;
  readonly kanaal: Verzoekkanaal;
  readonly verzoeker: Verzoeker;
  readonly identiteit: Identiteitswijze | null;
  /** In the words of who asks. To see one's own data needs no reason (AVG 15). */
  readonly tekst: string;
}

const NODIG: Partial<Readonly<Record<Gegevensrecht, readonly [reden: string, artikel: string]>>> = {
  correctie: ['Schrijf op wat er niet klopt, en hoe het wel is.', 'AVG 16'],
  beperking: ['Schrijf op welke gegevens het zijn, en waarom.', 'AVG 18 lid 1'],
  bezwaarAvg: ['Schrijf op waarom de gegevens niet meer gebruikt mogen worden.', 'AVG 21 lid 1'],
};

/** Paper and telephone are as good as the portal: a request has no form (AVG 12 lid 3). */
export const gegevensverzoekVastleggen: Handeling<
  GegevensverzoekVastleggen,
  TotRechten,
  RechtenGebeurtenis,
  LokaleRegels
> = {
  titel: 'Verzoek over gegevens vastleggen',
  artikel: 'AVG 12, 15 tot en met 18, 21; Wmo 5.3.2, 5.3.5',
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
  decide(o, t, ctx) {
    const [reden, artikel] = NODIG[o.recht] ?? [];
    return tenzij(
      [
        ongeldigeOntvangst(o.ontvangenOp, ctx.vandaag),
        nietVandaag(o.ontvangenOp, ctx),
        voorMelding(o.ontvangenOp, t),
        reden && artikel ? leegVeld(o.tekst, 'tekst', reden, artikel) : undefined,
      ],
      () => {
        if (alVastgelegd(o, t)) return [];
        const { recht, ontvangenOp, kanaal, verzoeker } = o;
        const identiteit = vraagtZelf(ctx.wie.rol) ? 'ingelogd' : o.identiteit;
        const id = volgendOnderdeel('VZ', t.rechten.verzoeken.length);
        return [
          {
            soort: 'gegevensverzoekOntvangen',
            feiten: { id, recht, ontvangenOp, kanaal, verzoeker, identiteit },
            inhoud: { tekst: o.tekst.trim() },
          },
        ];
      },
    );
  },
};

function voorMelding(ontvangenOp: Datum, t: TotRechten): Weigering | undefined {
  const begin = eersteOntvangst(t.melding) ?? haalMelding(t).ontvangenOp;
  return ontvangenOp >= begin
    ? undefined
    : {
        code: 'verzoekVoorMelding',
        reden: `De melding is van ${datumLang(begin)}. Eerder was er nog geen dossier.`,
        artikel: 'AVG 12 lid 3',
        uitweg: 'Vul de dag in waarop het verzoek echt binnenkwam.',
        veld: 'ontvangenOp',
      };
}

function alVastgelegd(o: GegevensverzoekVastleggen, t: TotRechten): boolean {
  return t.rechten.verzoeken.some(
    (v) => v.recht === o.recht && v.ontvangenOp === o.ontvangenOp && v.tekst === o.tekst.trim(),
  );
}
