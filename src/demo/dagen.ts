import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Kalender } from '../recht/kalender.ts';
import { eersteGewoneDag } from '../recht/kalender.ts';

/** The same day, or the last working day before it, but never before `niet`. */
function gewoneDagTerug(d: Datum, niet: Datum, kalender: Kalender): Datum {
  return d <= niet || kalender.vrijeDag(d) === undefined
    ? d
    : gewoneDagTerug(plusDagen(d, -1), niet, kalender);
}

/** The calendar of one case: days counted from the melding, never a day off, never later than yesterday. */
export interface Dagtelling {
  readonly vandaag: Datum;
  /** Day of the melding. */
  readonly begin: Datum;
  /** So many days after the melding, or the working day before that. */
  dag(na: number): Datum;
  /** A working day so many days after today, for what is still to come. */
  straks(dagen: number): Datum;
}

/** @param dagenGeleden how long ago the melding came in, at least 1. */
export function maakDagtelling(vandaag: Datum, dagenGeleden: number, kalender: Kalender): Dagtelling {
  const oudste = plusDagen(vandaag, -dagenGeleden - 14);
  const begin = gewoneDagTerug(plusDagen(vandaag, -dagenGeleden), oudste, kalender);
  const gisteren = plusDagen(vandaag, -1);
  return {
    vandaag,
    begin,
    dag(na) {
      const d = plusDagen(begin, na);
      return gewoneDagTerug(d > gisteren ? gisteren : d, begin, kalender);
    },
    straks: (dagen) => eersteGewoneDag(plusDagen(vandaag, dagen), kalender),
  };
}
