import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Handeling } from '../kern/decider.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { tenzij, leegVeld } from '../kern/uitkomst.ts';
import { haalMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Instemmingswijze, ScreeningGebeurtenis } from './gebeurtenissen.ts';
import { SCHRIFTELIJKE_WIJZEN } from './gebeurtenissen.ts';
import type { TotScreening } from './toestand.ts';
import { huidigeUrgentie, openDoorverwijzingen } from './toestand.ts';
import { inwonerWeetNiets, lopendeScreening, nogNietBeoordeeld } from './weigeringen.ts';

export interface AfsluitenMetAdvies {
  readonly soort: 'afsluitenMetAdvies';
  readonly advies: string;
  readonly instemmingOp: Datum;
  readonly instemmingVia: Instemmingswijze;
  /** What the resident wrote or said, in own words. */
  readonly instemming: string;
  /** The resident was told that an aanvraag stays possible. */
  readonly gewezenOpAanvraag: boolean;
}

export const afsluitenMetAdvies: Handeling<
  AfsluitenMetAdvies,
  TotScreening,
  ScreeningGebeurtenis,
  LokaleRegels
> = {
  titel: 'Afsluiten met informatie en advies',
  artikel: 'Wmo 2.3.2 lid 9',
  rollen: ['screener', 'klantmanager', 'teamleider'],
  mag: (t) =>
    lopendeScreening(t) ?? inwonerWeetNiets(t) ?? nogNietBeoordeeld(t) ?? kanNietWachten(t) ?? nogOnderweg(t),
  decide: (o, t, ctx) => {
    const { ontvangenOp } = haalMelding(t);
    return tenzij(
      [
        leegVeld(o.advies, 'advies', 'Er staat nog niet welk advies de inwoner kreeg.', 'Wmo 2.3.2 lid 4'),
        leegVeld(
          o.instemming,
          'instemming',
          'Er staat nog niet dat de inwoner het hiermee eens is. Zonder instemming gaat het onderzoek door.',
          'Wmo 2.3.2 lid 1',
        ),
        SCHRIFTELIJKE_WIJZEN.some((wijze) => wijze === o.instemmingVia)
          ? undefined
          : {
              code: 'instemmingNietSchriftelijk',
              reden: 'Afsluiten kan alleen als de inwoner dat schriftelijk goed vindt.',
              artikel: 'Wmo 2.3.2 lid 1',
              uitweg: 'Vraag de inwoner het in een brief of e-mail te zeggen, of iets te ondertekenen.',
              veld: 'instemmingVia',
            },
        o.instemmingOp > ctx.vandaag || o.instemmingOp < ontvangenOp
          ? {
              code: 'instemmingOnmogelijk',
              reden: `De instemming moet tussen de melding van ${datumLang(ontvangenOp)} en vandaag liggen.`,
              artikel: 'Wmo 2.3.2 lid 1',
              uitweg: 'Vul de dag in waarop de inwoner instemde.',
              veld: 'instemmingOp',
            }
          : undefined,
        o.gewezenOpAanvraag
          ? undefined
          : {
              code: 'nietGewezenOpAanvraag',
              reden: 'De inwoner moet weten dat een aanvraag altijd mogelijk blijft.',
              artikel: 'Wmo 2.3.2 lid 9',
              uitweg: 'Vertel dit aan de inwoner en vink het dan aan.',
              veld: 'gewezenOpAanvraag',
            },
      ],
      () => [
        {
          soort: 'afgeslotenMetAdvies',
          feiten: {
            op: ctx.vandaag,
            instemmingOp: o.instemmingOp,
            instemmingVia: o.instemmingVia,
            gewezenOpAanvraag: true,
          },
          inhoud: { advies: o.advies, instemming: o.instemming },
        },
      ],
    );
  },
};

function kanNietWachten(t: TotScreening): Weigering | undefined {
  const urgentie = huidigeUrgentie(t.screening);
  return urgentie === 'spoed' || urgentie === 'acuut'
    ? {
        code: 'spoedNietAfTeSluiten',
        reden: `De laatste beoordeling is ${urgentie}. Dan is advies alleen niet genoeg.`,
        artikel: 'Wmo 2.3.3',
        uitweg: 'Tref een tijdelijke voorziening, of beoordeel de urgentie opnieuw.',
      }
    : undefined;
}

/** The resident is held until the receiver confirmed (procedure § 13). */
function nogOnderweg(t: TotScreening): Weigering | undefined {
  return openDoorverwijzingen(t.screening).length > 0
    ? {
        code: 'doorverwijzingOpen',
        reden: 'Er loopt nog een doorverwijzing die niet is bevestigd.',
        artikel: 'Omkeer',
        uitweg: 'Bevestig eerst de overdracht, of leg vast dat zij niet doorgaat.',
      }
    : undefined;
}
