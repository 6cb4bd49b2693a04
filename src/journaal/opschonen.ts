import type pg from 'pg';

/**
 * Every table in which destroying a dossier deletes or changes rows. The log of who read what is none of them: it holds
 * no content and has a term of its own.
 */
const TABELLEN = `
  SELECT c.oid::regclass::text AS tabel, pg_total_relation_size(c.oid)::bigint AS bytes
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND (
    n.nspname = 'pgboss' AND (c.relname = 'archive' OR c.relispartition)
    OR n.nspname = 'public' AND c.relname <> 'leeslog' AND c.relname NOT LIKE 'vernietiging%' AND (
      c.relname IN ('concept', 'uitgaand', 'zoekvraag', 'iwmoberichtfeit', 'iwmostand', 'datalek', 'datalekstap', 'steekproefstap')
      OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'dossier' AND NOT a.attisdropped)))
  ORDER BY 1`;

/** The planner's statistics hold values of the tables; rewritten last, after ANALYZE took new ones. */
const STATISTIEK = 'pg_catalog.pg_statistic';

interface Tabel {
  readonly tabel: string;
  readonly bytes: number;
}

/** How much there is to write anew, in bytes. */
export async function omvangOpTeSchonen(eigenaar: pg.Pool): Promise<number> {
  const { rows } = await eigenaar.query<Tabel>(TABELLEN);
  return rows.reduce((som, { bytes }) => som + bytes, 0);
}

/**
 * Writes the tables anew, so that nothing of what was deleted is left in their files: a deleted row otherwise stays in
 * its page until another one happens to be written over it, also after an ordinary VACUUM. Each table is closed for as
 * long as that takes. False when it could not be done wholly: somebody still looks at how it was before, or holds a
 * table; then it must be done again. Takes the owner's connection.
 */
export async function schoonTabellenOp(eigenaar: pg.Pool): Promise<boolean> {
  const { rows } = await eigenaar.query<Tabel>(TABELLEN);
  const client = await eigenaar.connect();
  let gebleven = 0;
  client.on('notice', ({ detail }) => {
    // The detail of VERBOSE begins with how many dead rows it had to keep.
    gebleven += Number(/^\d+/.exec(detail ?? '')?.[0] ?? 0);
  });
  try {
    // Who comes after us waits with us, for a table that a back-up holds for hours too.
    await client.query("SET lock_timeout = '1s'");
    for (const { tabel } of rows) await client.query(`VACUUM (FULL, VERBOSE, ANALYZE) ${tabel}`);
    await client.query(`VACUUM (FULL, VERBOSE) ${STATISTIEK}`);
    return gebleven === 0;
  } finally {
    // The setting and the listener go with the connection.
    client.release(true);
  }
}
