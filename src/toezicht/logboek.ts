import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';

/** One record of the Logboek Dataverwerkingen as it is kept. */
export interface Logregel {
  readonly nr: number;
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id: string | null;
  readonly name: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly activiteit: string;
  readonly versie: number;
  readonly betrokkene: string;
  readonly betrokkenetype: string;
}

/** A day with more comes in more files. */
export const IN_EEN_DEEL = 10_000;

/** One part of the records of a day, in order. */
export async function leesLogboek(
  trx: Trx,
  gemeente: Gemeentecode,
  dag: Datum,
  deel: number,
): Promise<readonly Logregel[]> {
  return trx
    .selectFrom('logboek')
    .select([
      'nr',
      'trace_id',
      'span_id',
      'parent_span_id',
      'name',
      'start_time',
      'end_time',
      'activiteit',
      'versie',
      'betrokkene',
      'betrokkenetype',
    ])
    .where('gemeente', '=', gemeente)
    .where(sql<boolean>`end_time >= ${dag}::timestamp at time zone 'Europe/Amsterdam'`)
    .where(sql<boolean>`end_time < (${dag}::date + 1)::timestamp at time zone 'Europe/Amsterdam'`)
    .orderBy('nr')
    .limit(IN_EEN_DEEL)
    .offset((deel - 1) * IN_EEN_DEEL)
    .execute();
}

/** How many records each of these days has. */
export interface Dagtelling {
  readonly dag: Datum;
  readonly aantal: number;
}

export async function telLogboek(
  trx: Trx,
  gemeente: Gemeentecode,
  vanaf: Datum,
): Promise<readonly Dagtelling[]> {
  const { rows } = await sql<Dagtelling>`
    select to_char(end_time at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as dag, count(*)::int as aantal
    from logboek
    where gemeente = ${gemeente} and end_time >= ${vanaf}::timestamp at time zone 'Europe/Amsterdam'
    group by 1 order by 1 desc
  `.execute(trx);
  return rows;
}
