import { buitenBehandelingstermijn } from '../aanvraag/buitenbehandeling.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Context, Handeling } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import type { BesluitBekendgemaakt, BesluitGebeurtenis } from './gebeurtenissen.ts';
import type { TotBesluit } from './toestand.ts';
import { lopendeAanvraag } from './weigeringen.ts';

export interface BesluitBekendmaken {
  readonly soort: 'besluitBekendmaken';
  /** Day of sending or handing over. */
  readonly op: Datum;
  readonly via: BesluitBekendgemaakt['feiten']['via'];
}

export const besluitBekendmaken: Handeling<BesluitBekendmaken, TotBesluit, BesluitGebeurtenis, LokaleRegels> =
  {
    titel: 'Besluit bekendmaken',
    artikel: 'Awb 3:41',
    rollen: ['klantmanager', 'administratie', 'jurist', 'teamleider'],
    mag: (t) => lopendeAanvraag(t) ?? nogNietGenomen(t),
    decide: (o, t, ctx) => {
      const bekend = t.besluit.bekendgemaakt;
      const genomen = t.besluit.genomen;
      if (bekend)
        return tenzij([bekend.op === o.op && bekend.via === o.via ? undefined : AL_BEKEND], () => []);
      if (!genomen) throw new Error('besluitBekendmaken zonder besluit');
      return tenzij(
        [
          ongeldigeDag(o, genomen.op, ctx),
          o.via === 'portaal' ? nietElektronischBereikbaar(t) : undefined,
          genomen.uitkomst === 'buitenBehandeling' ? teLaatVoorBuitenBehandeling(o.op, t, ctx) : undefined,
        ],
        () => [
          {
            soort: 'besluitBekendgemaakt',
            feiten: {
              besluit: genomen.besluit,
              op: o.op,
              via: o.via,
              bezwaarUiterlijk: uiterlijk('awbBezwaarIndienen', o.op, ctx.regels),
            },
            inhoud: null,
          },
        ],
      );
    },
  };

/**
 * Electronically only when the resident said so, a notice can be sent, and there is a number to log in
 * with: what cannot be opened was not made known (Awb 2:8, 2:10, 3:41).
 */
export function nietElektronischBereikbaar(t: TotBesluit): Weigering | undefined {
  const { melding } = t.melding;
  const { email = null, bsn = null } = melding?.inwoner ?? {};
  return melding?.bereikbaarVia === 'email' && email !== null && bsn !== null
    ? undefined
    : {
        code: 'nietElektronischBereikbaar',
        reden: 'De inwoner koos niet voor elektronische berichten, of kan niet inloggen.',
        artikel: 'Awb 2:8',
        uitweg: 'Stuur het besluit met de post, of reik het uit.',
        veld: 'via',
      };
}

const AL_BEKEND: Weigering = {
  code: 'alBekendgemaakt',
  reden: 'Dit besluit is al bekendgemaakt.',
  artikel: 'Awb 3:41, 6:8',
  uitweg: 'De bezwaartermijn loopt vanaf de eerste bekendmaking.',
};

function nogNietGenomen(t: TotBesluit): Weigering | undefined {
  return t.besluit.genomen
    ? undefined
    : {
        code: 'nogNietGenomen',
        reden: 'Er is nog geen besluit genomen.',
        artikel: 'Awb 3:40, 3:41',
        uitweg: 'Neem eerst het besluit.',
      };
}

function ongeldigeDag(
  o: BesluitBekendmaken,
  genomenOp: Datum,
  ctx: Context<LokaleRegels>,
): Weigering | undefined {
  const fout = (code: string, reden: string, uitweg: string): Weigering => ({
    code,
    reden,
    artikel: 'Awb 3:41',
    uitweg,
    veld: 'op',
  });
  if (o.op > ctx.vandaag)
    return fout(
      'bekendmakingInToekomst',
      'Deze dag ligt in de toekomst.',
      'Vul de dag in waarop het besluit echt is verstuurd of uitgereikt.',
    );
  if (o.op < genomenOp)
    return fout(
      'bekendmakingVoorBesluit',
      `Het besluit is genomen op ${datumLang(genomenOp)}.`,
      'Vul die dag in, of een latere.',
    );
  // The letter is made and sent today: an earlier day would shorten the objection period (Awb 6:8).
  return o.via !== 'uitgereikt' && o.op !== ctx.vandaag
    ? fout(
        'bekendmakingNietVandaag',
        'Het besluit gaat vandaag uit; een eerdere dag kan niet.',
        'Vul de dag van vandaag in. Is het besluit eerder uitgereikt, kies dan uitreiken.',
      )
    : undefined;
}

function teLaatVoorBuitenBehandeling(
  op: Datum,
  t: TotBesluit,
  ctx: Context<LokaleRegels>,
): Weigering | undefined {
  const laatste = buitenBehandelingstermijn(t, ctx.regels)?.uiterlijk;
  return laatste !== undefined && op > laatste
    ? {
        code: 'vierWekenVoorbij',
        reden: `Niet in behandeling nemen kon bekend worden gemaakt tot en met ${datumLang(laatste)}.`,
        artikel: 'Awb 4:5 lid 4',
        uitweg: 'Bereid een inhoudelijk besluit voor.',
        veld: 'op',
      }
    : undefined;
}
