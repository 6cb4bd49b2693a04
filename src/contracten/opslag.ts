import { sql } from 'kysely';
import type { Tijdstip } from '../kern/datum.ts';
import { datumVan, tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Gedateerdfeit } from './einde.ts';
import type { Contract, Contractfeit } from './register.ts';
import { volgContract } from './register.ts';

interface Rij {
  readonly code: LokaleCode;
  readonly feit: Contractfeit;
}

/** Every provider that ever was in the register, as it stands now. Only `schrijfContractfeiten` puts something there. */
export async function leesContracten(trx: Trx, gemeente: Gemeentecode): Promise<readonly Contract[]> {
  return vouw(
    await vraag<Rij>(
      trx,
      'SELECT code, feit FROM contractfeit WHERE gemeente = $1 ORDER BY code COLLATE "C", nr',
      [gemeente],
    ),
  );
}

export async function vindContract(
  trx: Trx,
  gemeente: Gemeentecode,
  code: string,
): Promise<Contract | undefined> {
  const [contract] = vouw(
    await vraag<Rij>(
      trx,
      'SELECT code, feit FROM contractfeit WHERE gemeente = $1 AND code = $2 ORDER BY nr',
      [gemeente, code],
    ),
  );
  return contract;
}

/** The facts of these kinds, of every provider, with the day of each. */
export async function leesGedateerd(
  trx: Trx,
  gemeente: Gemeentecode,
  soorten: readonly Contractfeit['soort'][],
): Promise<readonly Gedateerdfeit[]> {
  const rijen = await vraag<Rij & { readonly op: string }>(
    trx,
    `SELECT code, feit, op FROM contractfeit WHERE gemeente = $1 AND feit->>'soort' = ANY($2)
     ORDER BY code COLLATE "C", nr`,
    [gemeente, soorten],
  );
  return rijen.map(({ code, feit, op }) => ({ code, feit, op: datumVan(tijdstip(op)) }));
}

function vouw(rijen: readonly Rij[]): readonly Contract[] {
  const stand = new Map<LokaleCode, Contract>();
  for (const { code, feit } of rijen) {
    const verder = volgContract(stand.get(code), code, feit);
    if (verder) stand.set(code, verder);
  }
  return [...stand.values()];
}

/** One order on the register at a time: two answers to one request cannot both be given. */
export async function neemRegister(trx: Trx, gemeente: Gemeentecode): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext(${`contractregister ${gemeente}`}))`.execute(trx);
}

export interface Contractgeschiedenis {
  readonly feit: Contractfeit;
  readonly door: PersoonId;
  readonly op: Tijdstip;
}

/** What happened to one provider, the newest first. */
export async function leesContractgeschiedenis(
  trx: Trx,
  gemeente: Gemeentecode,
  code: string,
): Promise<readonly Contractgeschiedenis[]> {
  const rijen = await trx
    .selectFrom('contractfeit')
    .select(['feit', 'door', 'op'])
    .where('gemeente', '=', gemeente)
    .where('code', '=', code)
    .orderBy('nr', 'desc')
    .limit(200)
    .execute();
  return rijen.map(({ feit, door, op }) => ({
    feit: feit as Contractfeit,
    door: door as PersoonId,
    op: tijdstip(op),
  }));
}

/** Adds facts, all or none. */
export async function schrijfContractfeiten(
  trx: Trx,
  gemeente: Gemeentecode,
  code: LokaleCode,
  feiten: readonly Contractfeit[],
  { door, op }: { readonly door: PersoonId; readonly op: Tijdstip },
): Promise<void> {
  await vraag(
    trx,
    `INSERT INTO contractfeit (gemeente, code, feit, door, op)
     SELECT $1, $2, r.feit, $4, $5 FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS r(feit, nr) ORDER BY r.nr`,
    [gemeente, code, JSON.stringify(feiten), door, op],
  );
}
