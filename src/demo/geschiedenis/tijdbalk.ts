import type { Datum } from '../../kern/datum.ts';
import { plusDagen, weekdag } from '../../kern/datum.ts';
import type { Kalender } from '../../recht/kalender.ts';
import type { Dagtelling } from '../dagen.ts';

/** One day of the history. */
export interface Dag {
  readonly datum: Datum;
  /** Monday is 1. */
  readonly weekdag: number;
  readonly vrij: boolean;
}

/** All days up to and including yesterday, looked up once: reckoning each of them anew takes seconds. */
export interface Tijdbalk {
  readonly dagen: readonly Dag[];
  /** The calendar of a dossier reported on day number `i`. */
  telling(i: number): Dagtelling;
  /** How many days are left after day `i` until yesterday. */
  over(i: number): number;
}

/** @param aantal days before today. */
export function maakTijdbalk(vandaag: Datum, aantal: number, kalender: Kalender): Tijdbalk {
  // Forty days ahead too, for appointments that still have to come.
  const alle: readonly Dag[] = Array.from({ length: aantal + 40 }, (_, i) => {
    const datum = plusDagen(vandaag, i - aantal);
    return { datum, weekdag: weekdag(datum), vrij: kalender.vrijeDag(datum) !== undefined };
  });
  const dagen = alle.slice(0, aantal);
  const op = (i: number): Datum => alle[i]?.datum ?? vandaag;
  return {
    dagen,
    over: (i) => aantal - 1 - i,
    telling: (i) => ({
      vandaag,
      begin: op(i),
      dag(na) {
        let k = Math.min(i + na, aantal - 1);
        while (k > i && alle[k]?.vrij === true) k -= 1;
        return op(k);
      },
      straks(na) {
        let k = aantal + na;
        while (alle[k]?.vrij === true) k += 1;
        return op(k);
      },
    }),
  };
}
