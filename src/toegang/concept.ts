import { sql } from 'kysely';
import { z } from 'zod';
import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';

/** What was typed, by field name. Several values under one name as the browser sends them. */
export type Velden = Readonly<Record<string, readonly string[]>>;

/** Whose draft of which form: the key is the path the form posts to. */
export interface Conceptsleutel {
  readonly gemeente: Gemeentecode;
  readonly persoon: Wie['id'];
  readonly sleutel: string;
}

/** Largest draft, in characters of JSON: two fields of 100 kB and the rest. */
const CONCEPT_HOOGSTENS = 300_000;

const schema = z.record(z.string(), z.array(z.string()));

/** Keeps what was typed. False when it is too big to keep. */
export async function bewaarConcept(
  trx: Trx,
  van: Conceptsleutel,
  velden: Velden,
  nu: Tijdstip,
): Promise<boolean> {
  const tekst = JSON.stringify(opslagbaar(velden));
  if (tekst.length > CONCEPT_HOOGSTENS || van.sleutel.length > 500) return false;
  await alsPersoon(trx, van);
  await trx
    .insertInto('concept')
    .values({ ...van, velden: tekst, bijgewerkt: nu })
    .onConflict((dubbel) =>
      dubbel.columns(['gemeente', 'persoon', 'sleutel']).doUpdateSet({ velden: tekst, bijgewerkt: nu }),
    )
    .execute();
  return true;
}

export async function vindConcept(trx: Trx, van: Conceptsleutel): Promise<Velden | undefined> {
  await alsPersoon(trx, van);
  const rij = await trx
    .selectFrom('concept')
    .select('velden')
    .where('persoon', '=', van.persoon)
    .where('sleutel', '=', van.sleutel)
    .executeTakeFirst();
  return schema.safeParse(rij?.velden).data;
}

/** Drafts of this person, newest first: which form, and when something was typed last. Never the text. */
export async function leesConcepten(
  trx: Trx,
  van: Omit<Conceptsleutel, 'sleutel'>,
  hoogstens: number,
): Promise<readonly { readonly sleutel: string; readonly bijgewerkt: Tijdstip }[]> {
  await alsPersoon(trx, van);
  const rijen = await trx
    .selectFrom('concept')
    .select(['sleutel', 'bijgewerkt'])
    .where('persoon', '=', van.persoon)
    .orderBy('bijgewerkt', 'desc')
    .limit(hoogstens)
    .execute();
  return rijen.map((rij) => ({
    sleutel: rij.sleutel,
    bijgewerkt: tijdstip(new Date(rij.bijgewerkt).toISOString()),
  }));
}

/** After sending: the draft has become a fact, or was thrown away by its maker. */
export async function wisConcept(trx: Trx, van: Conceptsleutel): Promise<void> {
  await alsPersoon(trx, van);
  await trx
    .deleteFrom('concept')
    .where('persoon', '=', van.persoon)
    .where('sleutel', '=', van.sleutel)
    .execute();
}

/** Each day: removes drafts nobody touched for 30 days, unread. The policy decides which those are. */
export async function ruimConceptenOp(trx: Trx): Promise<number> {
  await sql`select set_config('app.persoon', '', true)`.execute(trx);
  const weg = await trx.deleteFrom('concept').executeTakeFirst();
  return Number(weg.numDeletedRows);
}

/** Row-level security shows a draft to its maker only; this tells the database who asks. */
async function alsPersoon(trx: Trx, van: Pick<Conceptsleutel, 'persoon'>): Promise<void> {
  await sql`select set_config('app.persoon', ${van.persoon}, true)`.execute(trx);
}

/** jsonb holds no NUL and no half characters. */
function opslagbaar(velden: Velden): Velden {
  return Object.fromEntries(
    Object.entries(velden).map(([naam, waarden]) => [heel(naam), waarden.map(heel)] as const),
  );
}

function heel(tekst: string): string {
  return Buffer.from(tekst.replaceAll('\0', ''), 'utf8').toString('utf8');
}
