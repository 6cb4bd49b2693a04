import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Aanbieder } from '../levering/aanbieder.ts';
import type { Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { eindesleutel } from '../levering/aanbiedereinde.ts';
import type { Trx } from '../platform/database.ts';
import { leesContracten, leesGedateerd, vindContract } from './opslag.ts';
import { EINDFEITEN, eindenUit } from './einde.ts';
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

/** Which providers close, have a contract that ends or deliver something no more, and since when somebody has to look for others. */
export async function leesAanbiedereinden(trx: Trx, gemeente: Gemeentecode): Promise<Aanbiedereinden> {
  const einden = eindenUit(await leesGedateerd(trx, gemeente, EINDFEITEN));
  return new Map(einden.map((einde) => [eindesleutel(einde), einde]));
}
