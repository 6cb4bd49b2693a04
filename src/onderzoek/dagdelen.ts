import type { Datum } from '../kern/datum.ts';

/** Parts of a day, as people propose another time; the first when it does not matter. */
export const DAGDELEN = ['heleDag', 'ochtend', 'middag', 'avond'] as const;
export type Dagdeel = (typeof DAGDELEN)[number];

export interface Tijdvoorstel {
  readonly dag: Datum;
  readonly dagdeel: Dagdeel;
}
