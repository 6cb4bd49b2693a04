import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { leesAanbiedercijfers } from '../levering/wachttijd-queries.ts';
import type { Trx } from '../platform/database.ts';
import type { Mensen } from './mensen.ts';

/** How many people wait for this provider, and how many get help there: assignments, no names. */
export async function telMensen(
  trx: Trx,
  gemeente: Gemeentecode,
  code: string,
  vandaag: Datum,
): Promise<Mensen> {
  const cijfers = await leesAanbiedercijfers(
    trx,
    gemeente,
    { aanbieders: [code], voorzieningen: null },
    vandaag,
  );
  return cijfers.reduce(
    (som, c) => ({ wachtend: som.wachtend + c.wachtend, lopend: som.lopend + c.lopend }),
    { wachtend: 0, lopend: 0 },
  );
}
