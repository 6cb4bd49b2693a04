import type pg from 'pg';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { foutcode } from '../platform/database.ts';
import { maakKeten, type Boeking, type Keten } from './journaal.ts';

type Rijen = Parameters<typeof maakKeten>[1];

/** The read row of a chain, made by who knows the steps. */
export type MaakLeesrij<G extends Boeking> = (keten: Keten<G>) => object;

/** How often one dossier is done again when somebody wrote in it meanwhile. */
const POGINGEN = 10;

/**
 * Makes the read table `dossier` anew from the journal, while others go on working. Rows without a
 * journal disappear; destroyed dossiers get none. Gives how many rows were written.
 */
export async function herbouwLeestabel<G extends Boeking>(
  pool: pg.Pool,
  gemeente: Gemeentecode,
  maakLeesrij: MaakLeesrij<G>,
): Promise<number> {
  const dossiers = await inTransactie(pool, gemeente, async (client) => {
    await client.query(
      `DELETE FROM dossier d WHERE gemeente = $1 AND (
         NOT EXISTS (SELECT FROM journaal j WHERE j.gemeente = d.gemeente AND j.dossier = d.dossier)
         OR EXISTS (SELECT FROM vernietiging v WHERE v.gemeente = d.gemeente AND v.dossier = d.dossier))`,
      [gemeente],
    );
    const { rows } = await client.query<{ readonly dossier: DossierId }>(
      `SELECT DISTINCT dossier FROM journaal WHERE gemeente = $1
         AND dossier NOT IN (SELECT dossier FROM vernietiging WHERE gemeente = $1)`,
      [gemeente],
    );
    return rows.map((rij) => rij.dossier);
  });
  for (const dossier of dossiers) await herbouwEen(pool, gemeente, dossier, maakLeesrij);
  await inTransactie(pool, gemeente, (client) => client.query(VERNIETIGD, [gemeente]));
  return dossiers.length;
}

/** A rebuild that began before a dossier was destroyed does not see its certificate: what it wrote goes again. */
const VERNIETIGD = `DELETE FROM dossier d USING vernietiging v
  WHERE d.gemeente = $1 AND v.gemeente = d.gemeente AND v.dossier = d.dossier`;

/** The same for one dossier that was not destroyed. */
export async function herbouwLeesrij<G extends Boeking>(
  pool: pg.Pool,
  gemeente: Gemeentecode,
  dossier: DossierId,
  maakLeesrij: MaakLeesrij<G>,
): Promise<void> {
  await herbouwEen(pool, gemeente, dossier, maakLeesrij);
  await inTransactie(pool, gemeente, (client) =>
    client.query(`${VERNIETIGD} AND d.dossier = $2`, [gemeente, dossier]),
  );
}

async function herbouwEen<G extends Boeking>(
  pool: pg.Pool,
  gemeente: Gemeentecode,
  dossier: DossierId,
  maakLeesrij: MaakLeesrij<G>,
): Promise<void> {
  for (let poging = 1; ; poging++) {
    try {
      await inTransactie(pool, gemeente, async (client) => {
        const { rows } = await client.query<Rijen[number]>('SELECT * FROM journaal_lees($1, $2)', [
          gemeente,
          dossier,
        ]);
        const rij = maakLeesrij(maakKeten<G>(dossier, rows));
        await client.query('SELECT leestabellen_schrijf($1)', [JSON.stringify(rij)]);
      });
      return;
    } catch (fout) {
      // 40001: the row was written after our snapshot; ours would be older.
      if (foutcode(fout) !== '40001' || poging === POGINGEN) throw fout;
    }
  }
}

async function inTransactie<T>(
  pool: pg.Pool,
  gemeente: Gemeentecode,
  werk: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    await client.query("SELECT set_config('app.gemeente', $1, true)", [gemeente]);
    const waarde = await werk(client);
    await client.query('COMMIT');
    return waarde;
  } catch (fout) {
    await client.query('ROLLBACK');
    throw fout;
  } finally {
    client.release();
  }
}
