import type pg from 'pg';
import type { Logger } from 'pino';
import { omvangOpTeSchonen, schoonTabellenOp } from '../journaal/opschonen.ts';
import { foutcode, maakPool } from '../platform/database.ts';
import { zonderInhoud } from '../platform/taken.ts';

/** Writes the tables anew after a list was destroyed: at once when that takes seconds, else at night. */
export interface Opschoner {
  start(): void;
  stop(): Promise<void>;
  /** Looks now; whether there was something to do and it was done. */
  kijk(): Promise<boolean>;
}

const RUST = 60_000;
/** Up to this size the tables are closed for seconds only. */
const KLEIN = 500_000_000;
/** Hours in which bigger ones are done, in Dutch time. */
const NACHT = { van: 1, tot: 5 } as const;
/** Any number of our own: one process does it. */
const SLOT = 4_815_162_344;

/** Lists that were begun and of which nothing is left to do, but whose bytes still lie in the tables. */
const TE_DOEN = `
  SELECT s.gemeente, s.lijst FROM vernietigingsstart s
  WHERE NOT EXISTS (SELECT FROM vernietigingsopschoning o WHERE o.gemeente = s.gemeente AND o.lijst = s.lijst)
    AND NOT EXISTS (SELECT FROM vernietigingsregel r WHERE r.gemeente = s.gemeente AND r.lijst = s.lijst
      AND NOT EXISTS (SELECT FROM vernietiging v
        WHERE v.gemeente = r.gemeente AND v.dossier = r.dossier AND v.lijst = r.lijst)
      AND NOT EXISTS (SELECT FROM vernietigingsuitval u
        WHERE u.gemeente = r.gemeente AND u.lijst = r.lijst AND u.dossier = r.dossier))`;

/** The same for messages that went after their term. */
const BERICHTEN_TE_DOEN = 'SELECT FROM berichtvernietiging WHERE opgeschoond_op IS NULL LIMIT 1';

const UUR = `SELECT extract(hour FROM now() AT TIME ZONE 'Europe/Amsterdam')::integer AS uur`;

export function maakOpschoner({
  eigenaarUrl,
  log,
}: {
  /** Only the owner of the tables may write them anew. */
  readonly eigenaarUrl: string;
  readonly log: Logger;
}): Opschoner {
  const pool = maakPool(eigenaarUrl, {
    max: 2,
    melding: (fout) => log.warn({ fout: fout.message }, 'databaseverbinding van het opschonen weg'),
  });
  let bezig: Promise<unknown> = Promise.resolve();
  let wekker: NodeJS.Timeout | undefined;

  async function kijkZonderFout(): Promise<void> {
    try {
      await kijk(pool, log);
    } catch (fout) {
      // The database may be away, or a table in use: the next look tries again.
      log.warn({ fout: zonderInhoud(fout) }, 'tabellen nog niet opgeschoond');
    }
  }

  return {
    start() {
      wekker = setInterval(() => {
        bezig = bezig.then(kijkZonderFout);
      }, RUST);
      wekker.unref();
    },
    async stop() {
      clearInterval(wekker);
      await bezig;
      await pool.end();
    },
    kijk: () => kijk(pool, log),
  };
}

async function kijk(pool: pg.Pool, log: Logger): Promise<boolean> {
  const { rows: lijsten } = await pool.query<{ readonly gemeente: string; readonly lijst: number }>(TE_DOEN);
  const { rowCount: berichten } = await pool.query(BERICHTEN_TE_DOEN);
  if ((lijsten.length === 0 && berichten === 0) || !(await isNuTijd(pool))) return false;
  return alleenIk(pool, async () => {
    log.info({ lijsten: lijsten.length }, 'de tabellen worden opnieuw geschreven');
    const { rows: tot } = await pool.query<{ readonly nr: string }>(
      'SELECT coalesce(max(nr), 0)::text AS nr FROM berichtvernietiging',
    );
    if (!(await schoonTabellenOp(pool))) {
      log.info('tabellen nog niet opgeschoond: een oudere vraag kijkt nog mee');
      return false;
    }
    for (const { gemeente, lijst } of lijsten)
      await pool.query(
        'INSERT INTO vernietigingsopschoning (gemeente, lijst, op) VALUES ($1, $2, now()) ON CONFLICT DO NOTHING',
        [gemeente, lijst],
      );
    await pool.query(
      'UPDATE berichtvernietiging SET opgeschoond_op = now() WHERE opgeschoond_op IS NULL AND nr <= $1',
      [tot[0]?.nr ?? 0],
    );
    log.info({ lijsten: lijsten.length }, 'tabellen opgeschoond');
    return true;
  });
}

async function isNuTijd(pool: pg.Pool): Promise<boolean> {
  if ((await omvangOpTeSchonen(pool)) <= KLEIN) return true;
  const { rows } = await pool.query<{ readonly uur: number }>(UUR);
  const uur = rows[0]?.uur ?? NACHT.tot;
  return uur >= NACHT.van && uur < NACHT.tot;
}

async function alleenIk(pool: pg.Pool, werk: () => Promise<boolean>): Promise<boolean> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ readonly mijn: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS mijn',
      [SLOT],
    );
    return rows[0]?.mijn === true && (await werk());
  } catch (fout) {
    // 55P03: somebody held a table longer than we wait.
    if (foutcode(fout) === '55P03') return false;
    throw fout;
  } finally {
    // Ends the session, and with it the lock.
    client.release(true);
  }
}
