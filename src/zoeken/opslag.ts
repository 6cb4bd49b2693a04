import { sql } from 'kysely';
import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { Trx } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';

/** As long as a working day: to come back to the results, not to know what somebody looked for. */
const BEWAREN_MS = 12 * 60 * 60 * 1000;

/** Keeps what was searched for, so that the result has an address with nothing about a person in it. */
export async function bewaarZoekvraag(
  trx: Trx,
  wie: Gebruiker,
  tekst: string,
  nu: Tijdstip,
): Promise<string> {
  await alsPersoon(trx, wie);
  const oud = tijdstip(new Date(Date.parse(nu) - BEWAREN_MS).toISOString());
  await trx.deleteFrom('zoekvraag').where('persoon', '=', wie.id).where('op', '<', oud).execute();
  const id = nieuweSleutel();
  await trx
    .insertInto('zoekvraag')
    .values({ gemeente: wie.gemeente, persoon: wie.id, id, tekst, op: nu })
    .execute();
  return id;
}

/** Undefined when it is gone, or somebody else's. */
export async function vindZoekvraag(trx: Trx, wie: Gebruiker, id: string): Promise<string | undefined> {
  await alsPersoon(trx, wie);
  const rij = await trx
    .selectFrom('zoekvraag')
    .select('tekst')
    .where('gemeente', '=', wie.gemeente)
    .where('persoon', '=', wie.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return rij?.tekst;
}

/** Row-level security shows a question to who asked it only. */
async function alsPersoon(trx: Trx, wie: Gebruiker): Promise<void> {
  await sql`select set_config('app.persoon', ${wie.id}, true)`.execute(trx);
}
