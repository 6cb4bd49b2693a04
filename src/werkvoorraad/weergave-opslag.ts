import { sql } from 'kysely';
import type { Tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';

/** Whose view of which list. */
export interface Weergavevan {
  readonly gemeente: Gemeentecode;
  readonly persoon: PersoonId;
  readonly lijst: 'werk';
}

/** A filter that a person keeps under a name. */
export interface BewaardFilter {
  readonly naam: string;
  /** The part of the address after the question mark. */
  readonly vraag: string;
}

export interface Weergave {
  /** Undefined: never chosen. */
  readonly kolommen: readonly string[] | undefined;
  readonly filters: readonly BewaardFilter[];
}

/** Under the empty name stands the choice of columns. */
const EIGEN = '';

export async function leesWeergave(trx: Trx, van: Weergavevan): Promise<Weergave> {
  await alsPersoon(trx, van);
  const rijen = await trx
    .selectFrom('lijstweergave')
    .select(['naam', 'vraag', 'kolommen'])
    .where('persoon', '=', van.persoon)
    .where('lijst', '=', van.lijst)
    .orderBy('naam')
    .execute();
  return {
    kolommen: rijen.find((rij) => rij.naam === EIGEN)?.kolommen,
    filters: rijen.filter((rij) => rij.naam !== EIGEN).map(({ naam, vraag }) => ({ naam, vraag })),
  };
}

export async function bewaarKolommen(
  trx: Trx,
  van: Weergavevan,
  kolommen: readonly string[],
  nu: Tijdstip,
): Promise<void> {
  await bewaar(trx, van, { naam: EIGEN, vraag: '', kolommen, nu });
}

export async function bewaarFilter(
  trx: Trx,
  van: Weergavevan,
  filter: BewaardFilter,
  nu: Tijdstip,
): Promise<void> {
  await bewaar(trx, van, { ...filter, kolommen: [], nu });
}

export async function verwijderFilter(trx: Trx, van: Weergavevan, naam: string): Promise<void> {
  await alsPersoon(trx, van);
  await trx
    .deleteFrom('lijstweergave')
    .where('persoon', '=', van.persoon)
    .where('lijst', '=', van.lijst)
    .where('naam', '=', naam)
    .where('naam', '<>', EIGEN)
    .execute();
}

async function bewaar(
  trx: Trx,
  van: Weergavevan,
  wat: BewaardFilter & { readonly kolommen: readonly string[]; readonly nu: Tijdstip },
): Promise<void> {
  await alsPersoon(trx, van);
  const { naam, vraag, nu: bijgewerkt } = wat;
  const kolommen = [...wat.kolommen];
  await trx
    .insertInto('lijstweergave')
    .values({ ...van, naam, vraag, kolommen, bijgewerkt })
    .onConflict((dubbel) =>
      dubbel.columns(['gemeente', 'persoon', 'lijst', 'naam']).doUpdateSet({ vraag, kolommen, bijgewerkt }),
    )
    .execute();
}

/** Row-level security shows a view to its owner only; this tells the database who asks. */
async function alsPersoon(trx: Trx, van: Pick<Weergavevan, 'persoon'>): Promise<void> {
  await sql`select set_config('app.persoon', ${van.persoon}, true)`.execute(trx);
}
