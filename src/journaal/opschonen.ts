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
      c.relname IN ('concept', 'uitgaand', 'zoekvraag', 'iwmoberichtfeit', 'iwmostand', 'datalek', 'datalekstap', 'steekproefstap', 'fgadvies')
      OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'dossier' AND NOT a.attisdropped)))
  ORDER BY 1`;

/**
 * Columns of which the planner keeps samples, in tables without a row: ANALYZE takes no new ones of those, and so keeps
 * what it took of who is gone. Not what the policies hang on: the municipality, and whose draft or question it is; of tables
 * of the queue only numbers of dossiers and messages. A table with a column that is made from others takes no samples of
 * texts at all (migrations/0043).
 */
const OUDE_STEEKPROEVEN = `
  SELECT c.oid::regclass::text AS tabel, string_agg(format('ALTER COLUMN %I TYPE %s', a.attname,
    format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attcollation <> t.typcollation
      THEN ' COLLATE ' || a.attcollation::regcollation::text ELSE '' END), ', ') AS kolommen
  FROM pg_statistic s
    JOIN pg_class c ON c.oid = s.starelid
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = s.staattnum AND NOT a.attisdropped
    JOIN pg_type t ON t.oid = a.atttypid
  WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attname <> 'gemeente'
    AND NOT EXISTS (SELECT FROM pg_attribute g WHERE g.attrelid = c.oid AND g.attgenerated <> '')
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_policy'::regclass
      AND d.refobjid = c.oid AND d.refobjsubid = a.attnum)
  GROUP BY c.oid ORDER BY 1`;

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
    await wisOudeSteekproeven(client);
    await client.query(`VACUUM (FULL, VERBOSE) ${STATISTIEK}`);
    return gebleven === 0;
  } finally {
    // The setting and the listener go with the connection.
    client.release(true);
  }
}

/** The same type again takes away what was sampled; of a table without a row nothing has to be written anew for it. */
async function wisOudeSteekproeven(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ readonly tabel: string; readonly kolommen: string }>(
    OUDE_STEEKPROEVEN,
  );
  for (const { tabel, kolommen } of rows) {
    if (!(await isLeeg(client, tabel))) continue;
    await client.query('BEGIN');
    try {
      // Nobody may put in a row between the look and the change.
      await client.query(`LOCK TABLE ${tabel} IN ACCESS EXCLUSIVE MODE`);
      if (await isLeeg(client, tabel)) await geefEigenSoort(client, tabel, kolommen);
      await client.query('COMMIT');
    } catch (fout) {
      await client.query('ROLLBACK');
      throw fout;
    }
  }
}

/** A trigger that looks at a column holds on to its type; it is put back as it was. */
async function geefEigenSoort(client: pg.PoolClient, tabel: string, kolommen: string): Promise<void> {
  const { rows: triggers } = await client.query<{ readonly naam: string; readonly maak: string }>(
    `SELECT quote_ident(tgname) AS naam, pg_get_triggerdef(oid) AS maak FROM pg_trigger
     WHERE tgrelid = $1::regclass AND NOT tgisinternal`,
    [tabel],
  );
  for (const { naam } of triggers) await client.query(`DROP TRIGGER ${naam} ON ${tabel}`);
  await client.query(`ALTER TABLE ${tabel} ${kolommen}`);
  for (const { maak } of triggers) await client.query(maak);
}

async function isLeeg(client: pg.PoolClient, tabel: string): Promise<boolean> {
  return (await client.query(`SELECT FROM ${tabel} LIMIT 1`)).rowCount === 0;
}
