import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { fromSystemError, gegevensmapFout, GegevensmapFout } from './ingebed-fout.ts';
import { findPlace, type Place } from './ingebed-plaats.ts';
import { findPrograms } from './ingebed-programma.ts';
import { createCluster, startServer, stopOrphan, type Installation, type Server } from './ingebed-server.ts';
import { takeSlot, type Slot } from './ingebed-slot.ts';
import { supervise } from './ingebed-toezicht.ts';

/** A running PostgreSQL server with an empty or earlier filled database `omkeer`. */
export interface IngebedPostgres {
  /** `postgres://…@127.0.0.1:<port>/omkeer`, with the generated password of the superuser. */
  readonly url: string;
  /** Stops the server and lets the directory go. Calling it again gives the same promise. */
  stop(): Promise<void>;
}

export interface IngebedOpties {
  /** The data directory; made when it does not exist. */
  readonly map: string;
  /** Takes a line of Dutch for the person at the console. */
  melding(tekst: string): void;
  /** Settings of PostgreSQL that differ from ours, such as `fsync: 'off'` for a throw-away test server. */
  readonly instellingen?: Readonly<Record<string, string>>;
}

const MAJOR = '18';
const DATABASE = 'omkeer';
const ATTEMPTS = 5;

const SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '128MB',
  max_connections: '100',
  timezone: 'UTC',
  // No statement and no DETAIL ("Key (bsn)=(…) exists") in the log: it would hold personal data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

function readPassword(place: Place, map: string): string {
  const file = path.join(place.base, 'wachtwoord');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(place.data)) throw gegevensmapFout('beschadigd', map, `Het bestand ${file} ontbreekt.`);
  const password = randomBytes(24).toString('base64url');
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return password;
}

function checkVersion(at: Installation): void {
  const version = readFileSync(path.join(at.data, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR) throw gegevensmapFout('andere-versie', at.map, `${version} in plaats van ${MAJOR}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      probe.close(() => resolve(port ?? 0));
    });
  });
}

/** Another program may take the port just before us; processes of a killed server may need a moment to leave. */
async function startOnFreePort(
  at: Installation,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startServer(at, await freePort(), settings);
    } catch (error) {
      const passing = error instanceof GegevensmapFout && ['poort', 'in-gebruik'].includes(error.reden);
      if (!passing || attempt === ATTEMPTS) throw error;
      await wait(300 * attempt);
    }
  }
}

async function ensureDatabase(url: (database: string) => string, map: string): Promise<void> {
  const client = new Client({ connectionString: url('postgres') });
  try {
    await client.connect();
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE} template template0`);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw gegevensmapFout(error.code === '53100' ? 'schijf-vol' : 'beschadigd', map, error.message, error);
  } finally {
    await client.end();
  }
}

async function startIn(place: Place, slot: Slot, opties: IngebedOpties): Promise<IngebedPostgres> {
  const { map, melding } = opties;
  const at: Installation = { ...place, programs: findPrograms(place.base, place.account, map), map };
  const orphan = await stopOrphan(at);
  if (orphan !== undefined)
    melding(`De databaseserver van een vorige keer liep nog (proces ${orphan}) en is netjes gestopt.`);
  const password = readPassword(place, map);
  if (!existsSync(at.data)) {
    melding(`De database wordt aangemaakt in ${place.base}.`);
    await createCluster(at, password);
  }
  checkVersion(at);
  const settings = { ...SETTINGS, ...opties.instellingen };
  const server = await startOnFreePort(at, settings);
  const supervised = supervise({ at, settings, melding, slot }, server);
  const url = (database: string) => `postgres://postgres:${password}@127.0.0.1:${server.port}/${database}`;
  try {
    await ensureDatabase(url, map);
  } catch (error) {
    await supervised.stop();
    throw error;
  }
  return { url: url(DATABASE), stop: supervised.stop };
}

/**
 * Starts the PostgreSQL server that comes with Omkeer, on 127.0.0.1 with a generated password, fsync on. A
 * server that a killed Node left running is stopped first; one that dies while we run is started again.
 * @throws GegevensmapFout when the directory is in use by another live process, cannot be written, is full...
 */
export async function startIngebed(opties: IngebedOpties): Promise<IngebedPostgres> {
  const map = path.resolve(opties.map);
  let slot: Slot | undefined;
  try {
    const place = findPlace(map, opties.melding);
    slot = takeSlot(place.base, map);
    return await startIn(place, slot, { ...opties, map });
  } catch (error) {
    slot?.free();
    throw fromSystemError(error, map);
  }
}
