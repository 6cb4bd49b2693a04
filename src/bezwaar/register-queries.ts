import { sql } from 'kysely';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';

/** So many objections with the same outcome, per reason; with two reasons one counts for both. */
export interface Grondtelling {
  readonly grond: string;
  readonly uitkomst: string | null;
  readonly aantal: number;
}

/** So many objections with the same outcome, and what judges said of them. */
export interface Uitkomsttelling {
  readonly uitkomst: string | null;
  readonly opTijd: boolean | null;
  readonly beroep: string | null;
  readonly aantal: number;
}

/** All objections of the municipality, counted: nobody's dossier is shown. */
export async function leesBezwaarregister(
  trx: Trx,
  gemeente: Gemeentecode,
): Promise<{ readonly gronden: readonly Grondtelling[]; readonly uitkomsten: readonly Uitkomsttelling[] }> {
  const gronden = await sql<Grondtelling>`
    select g as grond, uitkomst, count(*)::integer as aantal
    from bezwaar, unnest(gronden) as g where gemeente = ${gemeente} group by 1, 2`.execute(trx);
  const uitkomsten = await sql<Uitkomsttelling>`
    select uitkomst, op_tijd as "opTijd", beroep, count(*)::integer as aantal
    from bezwaar where gemeente = ${gemeente} group by 1, 2, 3`.execute(trx);
  return { gronden: gronden.rows, uitkomsten: uitkomsten.rows };
}
