import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';

/** A day a royal decree puts on a par with a generally recognised holiday (Atw 3 lid 3). */
export interface GelijkgesteldeDag {
  readonly datum: Datum;
  readonly bron: string;
}

const BRON =
  'koninklijk besluit op grond van Atw 3 lid 3, via sterfgeval.nl (4-10-2025); niet in het Staatsblad nagezien';

/**
 * A new decree comes about every three years; a municipality adds days in its own data until
 * they stand here.
 */
export const GELIJKGESTELDE_DAGEN: readonly GelijkgesteldeDag[] = [
  '2023-04-28',
  '2023-05-19',
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
].map((dag) => ({ datum: datum(dag), bron: BRON }));
