import type { Datum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { OntvangendePartij } from './gebeurtenissen.ts';
import type { ScreeningToestand, TotScreening } from './toestand.ts';
import { heleVerwijzing } from './toestand.ts';

/** How the case ended in the screening. An aanvraag stays possible after both (Wmo 2.3.2 lid 9). */
export type ScreeningEinde =
  | { readonly soort: 'afgeslotenMetAdvies'; readonly op: Datum }
  | { readonly soort: 'overgedragen'; readonly op: Datum; readonly naar: OntvangendePartij };

export function screeningEinde(t: ScreeningToestand): ScreeningEinde | undefined {
  if (t.afsluiting) return { soort: 'afgeslotenMetAdvies', op: t.afsluiting.op };
  const geheel = heleVerwijzing(t);
  return geheel?.bevestigd
    ? { soort: 'overgedragen', op: geheel.bevestigd.op, naar: geheel.naar }
    : undefined;
}

/** There must be a melding that goes on in this dossier, not closed with advice and not handed over. */
export function lopendeScreening(t: TotScreening): Weigering | undefined {
  const beeindigd = lopendeMelding(t);
  if (beeindigd) return beeindigd;
  const einde = screeningEinde(t.screening);
  if (!einde) return undefined;
  return {
    code: einde.soort,
    reden:
      einde.soort === 'overgedragen'
        ? 'Deze melding is helemaal overgedragen aan een andere partij.'
        : 'Deze melding is afgesloten met informatie en advies.',
    artikel: 'Wmo 2.3.2 lid 9',
    uitweg: 'De inwoner kan altijd nog een aanvraag of een nieuwe melding doen.',
  };
}

/** Nobody takes a dossier or closes it before a person looked at the risks (procedure § 2). */
export function nogNietBeoordeeld(t: TotScreening): Weigering | undefined {
  return t.screening.beoordelingen.length > 0
    ? undefined
    : {
        code: 'nogNietBeoordeeld',
        reden: 'De urgentie van deze melding is nog niet beoordeeld.',
        artikel: 'Wmo 2.3.3',
        uitweg: 'Beoordeel eerst de risico’s en de urgentie.',
      };
}

/** Reported without the resident knowing: the resident must want it first (procedure § 1). */
export function inwonerWeetNiets(t: TotScreening): Weigering | undefined {
  if (t.melding.inwonerWilNiet)
    return {
      code: 'inwonerWilNiet',
      reden: 'De inwoner wil deze melding niet.',
      artikel: 'Wmo 2.3.2 lid 1, 5.2.6',
      uitweg:
        'Neem opnieuw contact op. Is er gevaar? Veilig Thuis mag u inlichten zonder toestemming: leg dat vast als doorverwijzing.',
    };
  return t.melding.melding?.inwonerWeetErvan === false
    ? {
        code: 'inwonerWeetNiets',
        reden: 'De inwoner weet nog niet van deze melding.',
        artikel: 'Wmo 2.3.2 lid 1',
        uitweg: 'Neem eerst contact op met de inwoner en leg dat gesprek vast.',
      }
    : undefined;
}
