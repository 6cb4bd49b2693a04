import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusMaanden } from '../kern/datum.ts';
import type { Aantallen } from './queries.ts';

/** How long it took: so often, half of them within `mediaan` days, nine in ten within `p90`. */
export interface Spreiding {
  readonly aantal: number;
  readonly mediaan: number | null;
  readonly p90: number | null;
}

/** Days with how often, smallest first; of what runs the age on `vandaag`. */
export function perDag(
  aantallen: readonly Aantallen[],
  vandaag?: Datum,
): readonly (readonly [number, number])[] {
  const som = new Map<number, number>();
  for (const per of aantallen)
    for (const [sleutel, n] of per) {
      const dagen = vandaag === undefined ? Number(sleutel) : dagenTussen(sleutel as Datum, vandaag);
      som.set(dagen, (som.get(dagen) ?? 0) + n);
    }
  return [...som].toSorted(([a], [b]) => a - b);
}

/** The smallest number of days in which this part was done: a number that really occurred. */
function binnen(dagen: readonly (readonly [number, number])[], deel: number): number | null {
  const aantal = dagen.reduce((som, [, n]) => som + n, 0);
  let geteld = 0;
  return dagen.find(([, n]) => (geteld += n) >= aantal * deel)?.[0] ?? null;
}

export function spreiding(dagen: readonly (readonly [number, number])[]): Spreiding {
  return {
    aantal: dagen.reduce((som, [, n]) => som + n, 0),
    mediaan: binnen(dagen, 0.5),
    p90: binnen(dagen, 0.9),
  };
}

/** How many, whatever the number of days. */
export function hoeveel(aantallen: Aantallen | undefined): number {
  let som = 0;
  for (const n of aantallen?.values() ?? []) som += n;
  return som;
}

/** All days of all of them together. */
export function dagensom(aantallen: Aantallen | undefined): number {
  return [...(aantallen ?? [])].reduce((som, [dagen, n]) => som + Number(dagen) * n, 0);
}

/** A stretch of time that is counted together. */
export interface Tijdvak {
  readonly van: Datum;
  /** The first day after it. */
  readonly tot: Datum;
}

/** The last `aantal` months, the one of `vandaag` included. */
export function maandenTot(vandaag: Datum, aantal: number): readonly Tijdvak[] {
  const deze = `${vandaag.slice(0, 8)}01` as Datum;
  return Array.from({ length: aantal }, (_, i) => ({
    van: plusMaanden(deze, i - aantal + 1),
    tot: plusMaanden(deze, i - aantal + 2),
  }));
}

/** The last `aantal` quarters, the one of `vandaag` included. */
export function kwartalenTot(vandaag: Datum, aantal: number): readonly Tijdvak[] {
  const deze = kwartaalVan(vandaag);
  return Array.from({ length: aantal }, (_, i) => ({
    van: plusMaanden(deze, 3 * (i - aantal + 1)),
    tot: plusMaanden(deze, 3 * (i - aantal + 2)),
  }));
}

function kwartaalVan(dag: Datum): Datum {
  const eerste = Math.floor((Number(dag.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${dag.slice(0, 5)}${String(eerste).padStart(2, '0')}-01` as Datum;
}

/** What a control chart says of one value: inside what chance gives, or a signal. */
export type Regelsignaal = 'boven' | 'onder' | 'reeks' | null;

export interface Regelkaart {
  readonly gemiddelde: number;
  readonly boven: number;
  readonly onder: number;
  readonly signalen: readonly Regelsignaal[];
}

/** Fewer tell nothing about what is usual. */
const MINSTENS = 8;
/** So many in a row on one side of the mean is no chance any more. */
const REEKS = 8;
/** Wheeler's factor from the mean moving range to three sigma. */
const FACTOR = 2.66;

/**
 * XmR chart: the mean, with the limits that follow from how much one value differs from the next. Nulls are
 * passed over. Undefined with fewer than eight values.
 */
export function regelkaart(waarden: readonly (number | null)[]): Regelkaart | undefined {
  const bekend = waarden.filter((w) => w !== null);
  if (bekend.length < MINSTENS) return undefined;
  const gemiddelde = bekend.reduce((som, w) => som + w, 0) / bekend.length;
  const verschillen = bekend.slice(1).map((w, i) => Math.abs(w - (bekend[i] ?? w)));
  const ruimte = (FACTOR * verschillen.reduce((som, w) => som + w, 0)) / verschillen.length;
  const [boven, onder] = [gemiddelde + ruimte, Math.max(0, gemiddelde - ruimte)];
  const zijden = bekend.map((w) => Math.sign(w - gemiddelde));
  /** The eighth on one side in a row: that is when it is known. */
  const maaktReeks = (plaats: number): boolean => {
    const reeks = zijden.slice(Math.max(0, plaats - REEKS), plaats + 1);
    const kant = zijden[plaats];
    const gelijk = reeks.slice(-REEKS);
    return (
      kant !== 0 &&
      gelijk.length === REEKS &&
      gelijk.every((k) => k === kant) &&
      (reeks.length === REEKS || reeks[0] !== kant)
    );
  };
  let plaats = -1;
  const signalen = waarden.map((w): Regelsignaal => {
    if (w === null) return null;
    plaats += 1;
    if (w > boven) return 'boven';
    if (w < gemiddelde - ruimte) return 'onder';
    return maaktReeks(plaats) ? 'reeks' : null;
  });
  return { gemiddelde, boven, onder, signalen };
}
