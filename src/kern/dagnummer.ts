/**
 * The Gregorian calendar in whole numbers: a day is how many days it lies after 1970-01-01. Terms and the demo
 * reckon with millions of days, and a number costs a fraction of a calendar object.
 */

/** 400 years always have this many days, so any year can be reckoned from the cycle it lies in. */
const DAGEN_PER_CYCLUS = 146_097;
/** From 1 March of the year 0, where the leap day is the last of its year, to 1970-01-01. */
const NAAR_1970 = 719_468;

export interface Kalenderdag {
  readonly jaar: number;
  /** January is 1. */
  readonly maand: number;
  readonly dag: number;
}

export function dagnummer({ jaar, maand, dag }: Kalenderdag): number {
  const jaarVanafMaart = maand > 2 ? jaar : jaar - 1;
  const cyclus = Math.floor(jaarVanafMaart / 400);
  const jaarInCyclus = jaarVanafMaart - cyclus * 400;
  const dagInJaar = Math.floor((153 * ((maand + 9) % 12) + 2) / 5) + dag - 1;
  const schrikkeldagen = Math.floor(jaarInCyclus / 4) - Math.floor(jaarInCyclus / 100);
  return cyclus * DAGEN_PER_CYCLUS + jaarInCyclus * 365 + schrikkeldagen + dagInJaar - NAAR_1970;
}

export function kalenderdag(nummer: number): Kalenderdag {
  const vanafMaart = nummer + NAAR_1970;
  const cyclus = Math.floor(vanafMaart / DAGEN_PER_CYCLUS);
  const rest = vanafMaart - cyclus * DAGEN_PER_CYCLUS;
  const jaarInCyclus = Math.floor(
    (rest - Math.floor(rest / 1_460) + Math.floor(rest / 36_524) - Math.floor(rest / 146_096)) / 365,
  );
  const dagInJaar =
    rest - (365 * jaarInCyclus + Math.floor(jaarInCyclus / 4) - Math.floor(jaarInCyclus / 100));
  const maandVanafMaart = Math.floor((5 * dagInJaar + 2) / 153);
  const dag = dagInJaar - Math.floor((153 * maandVanafMaart + 2) / 5) + 1;
  const maand = maandVanafMaart < 10 ? maandVanafMaart + 3 : maandVanafMaart - 9;
  return { jaar: cyclus * 400 + jaarInCyclus + (maand <= 2 ? 1 : 0), maand, dag };
}

const DAGEN_PER_MAAND = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** How many days this month has; 0 for a month that does not exist. */
export function dagenInMaand(jaar: number, maand: number): number {
  if (maand === 2 && jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0)) return 29;
  return DAGEN_PER_MAAND[maand - 1] ?? 0;
}
