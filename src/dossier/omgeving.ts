import type pg from 'pg';
import type { Logger } from 'pino';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Brp } from '../koppelvlakken/brp/brp.ts';
import type { Database } from '../platform/database.ts';
import type { Klok } from '../platform/klok.ts';

/** What the desks work with. Wired in `main.ts`; tests wire their own. */
export interface Omgeving {
  readonly pool: pg.Pool;
  readonly db: Database;
  readonly klok: Klok;
  readonly log: Logger;
  /** Can mail be sent? Without it every letter goes by post (Awb 2:10). */
  readonly mailIngesteld: boolean;
  /** The basisregistratie personen, when the municipality has a way to it. */
  readonly brp: Brp;
  /** What holds now: an entry is replaced when the beheerder adds a day to the calendar (kalenderdagen.ts). */
  readonly inrichtingen: Map<Gemeentecode, Inrichting>;
}

/** @throws Error for a municipality this installation does not serve; sessions and tokens are checked before. */
export function haalInrichting(
  omgeving: { readonly inrichtingen: ReadonlyMap<Gemeentecode, Inrichting> },
  gemeente: Gemeentecode,
): Inrichting {
  const inrichting = omgeving.inrichtingen.get(gemeente);
  if (!inrichting) throw new Error(`onbekende gemeente ${gemeente}`);
  return inrichting;
}
