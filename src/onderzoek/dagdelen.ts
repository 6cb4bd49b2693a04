import type { Datum } from '../kern/datum.ts';

/** Parts of a day, as people propose another time; the first when it does not matter. */
export const DAGDELEN = ['heleDag', 'ochtend', 'middag', 'avond'] as const;
export type Dagdeel = (typeof DAGDELEN)[number];

export const DAGDEELNAAM: Readonly<Record<Dagdeel, string>> = {
  heleDag: '',
  ochtend: 'in de ochtend',
  middag: 'in de middag',
  avond: 'in de avond',
};

export const DAGDEELKEUZE: Readonly<Record<Dagdeel, string>> = {
  heleDag: 'Maakt niet uit',
  ochtend: 'Ochtend',
  middag: 'Middag',
  avond: 'Avond',
};

export interface Tijdvoorstel {
  readonly dag: Datum;
  readonly dagdeel: Dagdeel;
}
