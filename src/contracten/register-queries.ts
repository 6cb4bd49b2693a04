import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import type { Trx } from '../platform/database.ts';
import { leesContracten, vindContract } from './opslag.ts';
import { alsAanbieder } from './register.ts';

/** Every provider of the register, also one whose contract ended; `neemtNietAan` says who can be chosen. By name. */
export async function leesAanbieders(
  trx: Trx,
  gemeente: Gemeentecode,
  vandaag: Datum,
): Promise<readonly Aanbieder[]> {
  const contracten = await leesContracten(trx, gemeente);
  return contracten
    .map((contract) => alsAanbieder(contract, vandaag))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.code < b.code ? -1 : 1));
}

export async function vindAanbieder(
  trx: Trx,
  gemeente: Gemeentecode,
  code: string,
  vandaag: Datum,
): Promise<Aanbieder | undefined> {
  const contract = await vindContract(trx, gemeente, code);
  return contract && alsAanbieder(contract, vandaag);
}
