import { sql } from 'kysely';
import type { Tijdstip } from '../kern/datum.ts';
import type { Trx } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';

type Zoeker = Pick<Gebruiker, 'id' | 'gemeente'>;

/**
 * Keeps what was searched for, so that the result has an address with nothing about a person in it: for a working
 * day, to come back to the results and not to know what somebody looked for.
 */
export async function bewaarZoekvraag(trx: Trx, wie: Zoeker, tekst: string, nu: Tijdstip): Promise<string> {
  // As nobody: then the policy lets go of what is older than that, whoever asked it.
  await sql`select set_config('app.persoon', '', true)`.execute(trx);
  await trx.deleteFrom('zoekvraag').execute();
  await alsPersoon(trx, wie);
  const id = nieuweSleutel();
  await trx
    .insertInto('zoekvraag')
    .values({ gemeente: wie.gemeente, persoon: wie.id, id, tekst, op: nu })
    .execute();
  return id;
}

/** Undefined when it is gone, or somebody else's. */
export async function vindZoekvraag(trx: Trx, wie: Zoeker, id: string): Promise<string | undefined> {
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
async function alsPersoon(trx: Trx, wie: Zoeker): Promise<void> {
  await sql`select set_config('app.persoon', ${wie.id}, true)`.execute(trx);
}
