import type { Datum } from '../kern/datum.ts';
import { NOODINZAGE_PAD } from '../toegang/paden.ts';

/** Addresses of the desk Toezicht. No URL is written twice. */
export const toezichtPaden = {
  bureau: '/toezicht',
  vraagNood: NOODINZAGE_PAD,
  noodinzagen: '/toezicht/noodinzage',
  noodinzage: (nr: number) => `/toezicht/noodinzage/${nr}`,
  noodGedaan: '/toezicht/noodinzage?gedaan=beoordeeld',
  bewaking: '/toezicht/bewaking',
  logboek: '/toezicht/logboek',
  logboekdeel: (dag: Datum, deel: number) => `/toezicht/logboek/${dag}/${deel}`,
  bewakingGedaan: '/toezicht/bewaking?gedaan=overgedragen',
} as const;

/** The same as patterns for mounting. */
export const toezichtPatronen = {
  noodinzage: '/toezicht/noodinzage/:nr',
  logboekdeel: '/toezicht/logboek/:dag/:deel',
} as const;
