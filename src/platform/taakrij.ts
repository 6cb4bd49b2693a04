import PgBoss from 'pg-boss';
import type pg from 'pg';
import type { Gemeentecode } from '../kern/ids.ts';

/** One job as the monitor shows it. `gegevens` holds ids only. */
export interface Taakregel {
  readonly id: string;
  readonly taak: string;
  readonly gegevens: unknown;
  readonly stand: 'wacht' | 'loopt' | 'opnieuw' | 'mislukt';
  /** How often it was tried and failed. */
  readonly pogingen: number;
  /** Moment in ISO 8601, UTC. */
  readonly op: string;
  readonly fout: string | null;
}

interface Gepakt {
  readonly id: string;
  readonly gemeente: Gemeentecode;
  readonly gegevens: unknown;
}

/** The queue itself: pg-boss on a pool of our own. Jobs have no order: each says all it needs. */
export interface Rij {
  /** Makes the queues when they are not there. May be called again. */
  open(): Promise<void>;
  sluit(): Promise<void>;
  /** Moves what was written with the facts to the queue; how many. */
  haalOver(): Promise<number>;
  /** Takes jobs that may run now; `meteen` does not wait for the next attempt. */
  pak(taak: string, meteen: boolean): Promise<readonly Gepakt[]>;
  klaar(taak: string, id: string): Promise<void>;
  mislukte(taak: string, id: string, melding: string): Promise<void>;
  openstaand(gemeente: Gemeentecode): Promise<readonly Taakregel[]>;
  opnieuw(gemeente: Gemeentecode, id: string): Promise<boolean>;
}

const SCHEMA = 'pgboss';
const TIEN_JAAR_DAGEN = 3_650;
const PER_KEER = 100;
/** Any number of our own. */
const SLOT = 4_815_162_343;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Failed and waiting jobs are never put away unseen; a job that hangs five minutes is tried again. */
const INSTELLING = {
  retryLimit: 5,
  retryDelay: 10,
  retryBackoff: true,
  expireInSeconds: 300,
  retentionDays: TIEN_JAAR_DAGEN,
  archiveFailedAfterSeconds: TIEN_JAAR_DAGEN * 86_400,
} as const;

interface Data {
  readonly gemeente: Gemeentecode;
  readonly gegevens: unknown;
}

/** DELETE and the insert of pg-boss in one transaction; a second process skips the rows of the first. */
const HAAL_OVER = `
  DELETE FROM uitgaand u USING (
    SELECT gemeente, id FROM uitgaand WHERE taak = ANY($1) ORDER BY id LIMIT ${PER_KEER} FOR UPDATE SKIP LOCKED
  ) v WHERE u.gemeente = v.gemeente AND u.id = v.id
  RETURNING u.gemeente, u.taak, u.gegevens`;

const OPENSTAAND = `
  SELECT id::text, taak, gegevens, 'created' AS staat, 0 AS pogingen, op, null AS fout
    FROM uitgaand WHERE gemeente = $1
  UNION ALL
  SELECT id::text, name, data->'gegevens', state::text, retry_count, created_on,
      coalesce(output->>'melding', output->'value'->>'message')
    FROM ${SCHEMA}.job WHERE data->>'gemeente' = $1 AND state NOT IN ('completed', 'cancelled')
  ORDER BY op`;

/**
 * pg-boss has `retry`, but that leaves `completed_on`: its maintenance would then put the job away
 * while it runs. So the job starts anew here.
 */
const OPNIEUW = `
  UPDATE ${SCHEMA}.job SET state = 'created', retry_count = 0, start_after = now(), started_on = null,
    completed_on = null, output = null
  WHERE id = $2::uuid AND data->>'gemeente' = $1 AND state = 'failed'`;

const STAND: Readonly<Record<string, Taakregel['stand']>> = {
  created: 'wacht',
  retry: 'opnieuw',
  active: 'loopt',
  failed: 'mislukt',
};

interface Openrij {
  readonly id: string;
  readonly taak: string;
  readonly gegevens: unknown;
  readonly staat: string;
  readonly pogingen: number;
  readonly op: string;
  readonly fout: string | null;
}

export function maakRij(pool: pg.Pool, taken: readonly string[], melding: (fout: Error) => void): Rij {
  const boss = new PgBoss({
    ...INSTELLING,
    schema: SCHEMA,
    schedule: false,
    db: { executeSql: (tekst, waarden) => pool.query(tekst, waarden) },
  });
  boss.on('error', melding);
  let geopend: Promise<void> | undefined;

  /** Processes that start together make the schema one after the other. */
  async function maakOpen(): Promise<void> {
    const client = await pool.connect();
    try {
      await client.query('SELECT pg_advisory_lock($1)', [SLOT]);
      await boss.start();
      for (const taak of taken) if ((await boss.getQueue(taak)) === null) await boss.createQueue(taak);
    } finally {
      // Ends the session, and with it the lock.
      client.release(true);
    }
  }

  async function haalOver(): Promise<number> {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<Data & { readonly taak: string }>(HAAL_OVER, [taken]);
      const jobs = rows.map(({ taak, gemeente, gegevens }) => ({ name: taak, data: { gemeente, gegevens } }));
      if (jobs.length > 0)
        await boss.insert(jobs, { db: { executeSql: (tekst, waarden) => client.query(tekst, waarden) } });
      await client.query('COMMIT');
      client.release();
      return jobs.length;
    } catch (fout) {
      // The connection is thrown away: with it the transaction, whatever state it was in.
      client.release(true);
      throw fout;
    }
  }

  return {
    async open() {
      geopend ??= maakOpen();
      try {
        await geopend;
      } catch (fout) {
        geopend = undefined;
        throw fout;
      }
    },
    async sluit() {
      await boss.stop({ graceful: false });
    },
    haalOver,
    async pak(taak, meteen) {
      const jobs = await boss.fetch<Data>(taak, { batchSize: 10, ignoreStartAfter: meteen });
      return jobs.map(({ id, data }) => ({ id, gemeente: data.gemeente, gegevens: data.gegevens }));
    },
    klaar: (taak, id) => boss.complete(taak, id),
    mislukte: (taak, id, tekst) => boss.fail(taak, id, { melding: tekst }),
    async openstaand(gemeente) {
      const { rows } = await pool.query<Openrij>(OPENSTAAND, [gemeente]);
      return rows.map(({ staat, op, ...rest }) => ({
        ...rest,
        op: new Date(op).toISOString(),
        stand: STAND[staat] ?? 'wacht',
      }));
    },
    async opnieuw(gemeente, id) {
      if (!UUID.test(id)) return false;
      return ((await pool.query(OPNIEUW, [gemeente, id])).rowCount ?? 0) > 0;
    },
  };
}
