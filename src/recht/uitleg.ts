import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Kalender } from './kalender.ts';
import { GELIJKGESTELD } from './kalender.ts';
import type { TelVanaf } from './termijn.ts';

/**
 * Where the law leaves room for another reading, the municipality chooses here. One function
 * below for each choice, so another view changes one place.
 */
export interface Uitlegkeuzes {
  /** R1 (Awb 6:8 lid 1 for bezwaar, usual way of counting elsewhere). */
  readonly dagVanGebeurtenis: 'teltNietMee' | 'teltMee';
  /** R8: `tot de dag waarop` (Awb 4:15 lid 1), read literally by default. */
  readonly dagVanAanvulling: 'looptWeer' | 'staatNogStil';
  /** R9: the last day of a time for repair that was not used. */
  readonly laatsteHersteldag: 'staatNogStil' | 'looptWeer';
  /** R12: is a day equalised by royal decree a working day (Wgs 4 lid 2)? */
  readonly gelijkgesteldeDag: 'overslaan' | 'werkdag';
  /** T9: terms the municipality sets itself end like those of the law. */
  readonly eigenTermijnVolgensAtw: boolean;
}

export const STANDAARD_UITLEG: Uitlegkeuzes = {
  dagVanGebeurtenis: 'teltNietMee',
  dagVanAanvulling: 'looptWeer',
  laatsteHersteldag: 'staatNogStil',
  gelijkgesteldeDag: 'overslaan',
  eigenTermijnVolgensAtw: true,
};

/** What is not settled about each choice, for people who must weigh the date. */
export const UITLEGTWIJFEL: Readonly<
  Record<keyof Uitlegkeuzes, { readonly regel: string; readonly tekst: string }>
> = {
  dagVanGebeurtenis: {
    regel: 'R1',
    tekst:
      'Dat de dag van de gebeurtenis niet meetelt, staat alleen voor bezwaar en beroep in de wet (Awb 6:8 lid 1). Voor deze termijn is het de gebruikelijke manier van tellen.',
  },
  dagVanAanvulling: {
    regel: 'R8',
    tekst:
      'De dag waarop wordt aangevuld, staat de termijn naar de letter niet meer stil (Awb 4:15 lid 1). Rechtspraak daarover is niet gezien.',
  },
  laatsteHersteldag: {
    regel: 'R9',
    tekst:
      'Loopt de tijd om aan te vullen ongebruikt af, dan staat de laatste dag daarvan nog stil. Dat is een keuze van uitleg.',
  },
  gelijkgesteldeDag: {
    regel: 'R12',
    tekst: 'Of een bij koninklijk besluit gelijkgestelde dag een werkdag is, staat nergens.',
  },
  eigenTermijnVolgensAtw: {
    regel: 'T9',
    tekst:
      'Een termijn die de gemeente zelf stelt, valt niet vanzelf onder de Algemene termijnenwet. Hier is dezelfde regel afgesproken.',
  },
};

/** R1: day one of a term. Backwards it is the day before the event. */
export function dagEenVan(begin: Datum, telVanaf: TelVanaf, keuzes: Uitlegkeuzes): Datum {
  if (telVanaf === 'terug') return plusDagen(begin, -1);
  if (telVanaf === 'vanafDatum' || keuzes.dagVanGebeurtenis === 'teltMee') return begin;
  return plusDagen(begin, 1);
}

/** R8: the last day that stands still when the information came in on `aangevuldOp`. */
export function laatsteStilleDagBijAanvulling(aangevuldOp: Datum, keuzes: Uitlegkeuzes): Datum {
  return keuzes.dagVanAanvulling === 'looptWeer' ? plusDagen(aangevuldOp, -1) : aangevuldOp;
}

/** R9: the last day that stands still when nothing came in. */
export function laatsteStilleDagBijVerstrijken(hersteltermijnTm: Datum, keuzes: Uitlegkeuzes): Datum {
  return keuzes.laatsteHersteldag === 'staatNogStil' ? hersteltermijnTm : plusDagen(hersteltermijnTm, -1);
}

/** R12: does this day count as a working day? */
export function isWerkdag(d: Datum, kalender: Kalender, keuzes: Uitlegkeuzes): boolean {
  if (kalender.vrijeDag(d) === undefined) return true;
  return keuzes.gelijkgesteldeDag === 'werkdag' && kalender.vrijeDag(d) === GELIJKGESTELD;
}
