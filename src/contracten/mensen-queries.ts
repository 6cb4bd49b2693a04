import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode } from '../kern/ids.ts';
import { leesAanbiedercijfers } from '../levering/wachttijd-queries.ts';
import type { Trx } from '../platform/database.ts';
import type { Productmensen } from './mensen.ts';

/** How many people wait for this provider, and how many get help there, by product: assignments, no names. */
export async function telMensen(
  trx: Trx,
  gemeente: Gemeentecode,
  code: string,
  vandaag: Datum,
): Promise<readonly Productmensen[]> {
  const cijfers = await leesAanbiedercijfers(
    trx,
    gemeente,
    { aanbieders: [code], voorzieningen: null },
    vandaag,
  );
  return cijfers.map(({ voorziening, wachtend, lopend }) => ({
    voorziening: voorziening as LokaleCode,
    wachtend,
    lopend,
  }));
}
