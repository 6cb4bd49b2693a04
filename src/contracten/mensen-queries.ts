import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode } from '../kern/ids.ts';
import { leesAanbiedercijfers } from '../levering/wachttijd-queries.ts';
import type { Trx } from '../platform/database.ts';
import type { MetMensen } from './aandacht.ts';
import { begintNog } from './contractdagen.ts';
import type { Productmensen } from './mensen.ts';
import { samen } from './mensen.ts';
import type { Contract } from './register.ts';

/** Where a contract has not begun, and somebody gets help there already or waits for it. */
export async function leesMetMensen(
  trx: Trx,
  gemeente: Gemeentecode,
  contracten: readonly Contract[],
  vandaag: Datum,
): Promise<MetMensen> {
  const aanbieders = contracten.flatMap(({ code, gegevens }) => (begintNog(gegevens, vandaag) ? [code] : []));
  if (aanbieders.length === 0) return new Set();
  const cijfers = await leesAanbiedercijfers(trx, gemeente, { aanbieders, voorzieningen: null }, vandaag);
  const met = new Set<string>(cijfers.filter((c) => samen(c) > 0).map(({ aanbieder }) => aanbieder));
  return new Set(aanbieders.filter((code) => met.has(code)));
}

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
