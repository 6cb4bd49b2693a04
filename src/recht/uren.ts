import { Temporal } from 'temporal-polyfill';
import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import { artikelVan } from './termijn.ts';
import type { UurTermijnId } from './termijnen.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';

export interface UurBerekening {
  readonly termijn: UurTermijnId;
  readonly artikel: string;
  readonly begin: Tijdstip;
  readonly uiterlijk: Tijdstip;
}

/**
 * A term in hours runs through nights, weekends, holidays and the change of the clock: hours are
 * moments, and the Atw does not hold for them (R7, Atw 4).
 */
export function berekenUren(id: UurTermijnId, begin: Tijdstip): UurBerekening {
  const van = TERMIJNEN[id];
  return { termijn: id, artikel: artikelVan(van), begin, uiterlijk: plusUren(begin, van.lengte) };
}

/** A moment so many real hours later; also for service norms in hours (spoed). */
export function plusUren(begin: Tijdstip, uren: number): Tijdstip {
  return tijdstip(Temporal.Instant.from(begin).add({ hours: uren }).toString());
}
