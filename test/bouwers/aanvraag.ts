import type { AanvullingVragen } from '../../src/aanvraag/aanvulling.ts';
import type { AanvraagDoen } from '../../src/aanvraag/doen.ts';
import type { AanvraagGebeurtenis } from '../../src/aanvraag/gebeurtenissen.ts';
import type { AanvraagOpdracht } from '../../src/aanvraag/opdrachten.ts';
import { aanvraagHandelingen } from '../../src/aanvraag/opdrachten.ts';
import type { TotAanvraag } from '../../src/aanvraag/toestand.ts';
import { BEGIN_AANVRAAG, evolveAanvraag } from '../../src/aanvraag/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { plusDagen } from '../../src/kern/datum.ts';
import type { Context, Vastgelegd } from '../../src/kern/decider.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import type { TotVerslag } from '../../src/verslag/toestand.ts';
import { bilal } from './onderzoek.ts';
import { na } from './stap.ts';
import {
  administratie,
  BEGELEIDING_IN_NATURA,
  getekendMetVerzoek,
  inwoner,
  TEKENDAG,
  verzondenDossier,
} from './verslag.ts';

/** The day the signed report came in is the day of the aanvraag. */
export const AANVRAAGDAG: Datum = TEKENDAG;
/** Three days later the municipality sees that something is missing. */
export const VRAAGDAG: Datum = plusDagen(AANVRAAGDAG, 3);

/** No aanvraag yet. */
export function zonderAanvraag(t: TotVerslag = verzondenDossier()): TotAanvraag {
  return { ...t, aanvraag: BEGIN_AANVRAAG };
}

/** On a form, by the resident, on `AANVRAAGDAG`. */
export function aanvraagDoen(anders: Partial<Omit<AanvraagDoen, 'soort'>> = {}): AanvraagDoen {
  return {
    soort: 'aanvraagDoen',
    vorm: 'formulier',
    ontvangenOp: AANVRAAGDAG,
    gevraagd: [BEGELEIDING_IN_NATURA],
    ondertekend: true,
    uitdrukkelijkVerzoek: false,
    toelichting: '',
    ...anders,
  };
}

export function aanvullingVragen(anders: Partial<Omit<AanvullingVragen, 'soort'>> = {}): AanvullingVragen {
  return {
    soort: 'aanvullingVragen',
    ontbreekt: ['budgetplanPgb'],
    hersteltermijnTotEnMet: plusDagen(VRAAGDAG, 14),
    toelichting: 'Wilt u opschrijven waarom u een pgb wilt?',
    ...anders,
  };
}

const STAP = {
  handelingen: aanvraagHandelingen,
  evolve: (t: TotAanvraag, g: Vastgelegd<AanvraagGebeurtenis>): TotAanvraag => ({
    ...t,
    aanvraag: evolveAanvraag(t.aanvraag, g),
  }),
};

/** One more opdracht of this step; keeps the states of later steps. */
export function naAanvraag<T extends TotAanvraag>(
  t: T,
  opdracht: AanvraagOpdracht,
  context: Context<LokaleRegels> = administratie(AANVRAAGDAG),
): T {
  return { ...t, aanvraag: na(STAP, t, opdracht, context).aanvraag };
}

/** An aanvraag on a form, received by the administration. */
export function aangevraagdDossier(anders: Partial<Omit<AanvraagDoen, 'soort'>> = {}): TotAanvraag {
  return naAanvraag(zonderAanvraag(), aanvraagDoen(anders));
}

/** The signed report became the aanvraag. */
export function aangevraagdMetVerslag(): TotAanvraag {
  const opdracht = aanvraagDoen({ vorm: 'ondertekendVerslag' });
  return naAanvraag(zonderAanvraag(getekendMetVerzoek()), opdracht, inwoner());
}

/** A pgb without reasons; the invitation to complete went out on `VRAAGDAG`. */
export function wachtOpAanvulling(): TotAanvraag {
  const pgb = aangevraagdDossier({ gevraagd: [{ ...BEGELEIDING_IN_NATURA, vorm: 'pgb' }] });
  return naAanvraag(pgb, aanvullingVragen(), bilal(VRAAGDAG));
}

/** The resident completed it four days after the question. */
export function aangevuldDossier(): TotAanvraag {
  const op = plusDagen(VRAAGDAG, 4);
  const opdracht = {
    soort: 'aanvullingOntvangen',
    ontvangenOp: op,
    volledig: true,
    toelichting: 'Ik wil de begeleider houden die ik al ken.',
  } as const;
  return naAanvraag(wachtOpAanvulling(), opdracht, inwoner(op));
}

/** The resident withdrew it the next day. */
export function ingetrokkenAanvraag(): TotAanvraag {
  const opdracht = { soort: 'aanvraagIntrekken', reden: '' } as const;
  return naAanvraag(aangevraagdDossier(), opdracht, inwoner(plusDagen(AANVRAAGDAG, 1)));
}
