import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { startIngebed } from '../src/platform/ingebed.ts';
import { SYSTEEMKLOK, vandaag } from '../src/platform/klok.ts';
import { snelleMap } from '../test/hulp/snellemap.ts';
import { DEMO, HOME } from './bewaard.ts';
import { startServer } from './server.ts';

/** Two databases that each hold the whole demo, three years of history included. */
export interface Gevuld {
  readonly werk: string;
  readonly kijk: string;
  stop(): Promise<void>;
}

/** Nothing has to survive a crash, and what is kept is copied: the less it takes, the better. */
const THROW_AWAY = {
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '64MB',
  min_wal_size: '32MB',
  max_connections: '200',
};
/** What the server says when the background has all been made, or will not be. */
const DONE = 'demo: alles staat klaar';
const FAILED = 'demo: geschiedenis niet gemaakt';
/** Minutes on a busy machine; nothing waits for this. */
const FILL_MS = 600_000;

/** On the server of OMKEER_TEST_DATABASE_URL, else on an embedded one of its own. */
export async function startGevuld(): Promise<Gevuld> {
  const given = process.env['OMKEER_TEST_DATABASE_URL'] ?? '';
  return given === '' ? opEigen() : opGegeven(given);
}

async function opGegeven(server: string): Promise<Gevuld> {
  const name = `omkeer_e2e_${randomBytes(6).toString('hex')}`;
  const kijk = `${name}_kijk`;
  const stop = async (): Promise<void> => {
    for (const database of [name, kijk])
      await run(server, `drop database if exists ${database} with (force)`);
  };
  await run(server, `create database ${name} template template0 encoding 'UTF8'`);
  try {
    await vul(naast(server, name));
    await run(server, `create database ${kijk} template ${name}`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { werk: naast(server, name), kijk: naast(server, kijk), stop };
}

async function opEigen(): Promise<Gevuld> {
  const top = mkdtempSync(path.join(snelleMap(), 'omkeer-e2e-'));
  // The embedded server runs as a user of its own when the tests run as root.
  chmodSync(top, 0o711);
  const weg = (): void => {
    rmSync(top, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', weg);
  const map = path.join(top, 'data');
  const start = () => startIngebed({ map, melding: () => undefined, instellingen: THROW_AWAY });
  const kept = path.join(DEMO, vingerafdruk());
  if (existsSync(kept)) await kopieer(kept, map);
  else {
    const server = await start();
    try {
      await vul(server.url);
    } finally {
      await server.stop();
    }
    await bewaar(map, kept);
  }
  const server = await start();
  const stop = async (): Promise<void> => {
    await server.stop();
    weg();
  };
  try {
    await run(
      naast(server.url, 'postgres'),
      `create database kijk template ${new URL(server.url).pathname.slice(1)}`,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { werk: server.url, kijk: naast(server.url, 'kijk'), stop };
}

/** Lets the server fill this database as it does for who starts it, until it has nothing left to do. */
async function vul(database: string): Promise<void> {
  const server = await startServer(database, 'info');
  const says = (what: string): boolean => server.kept.some((line) => line.includes(what));
  try {
    const until = performance.now() + FILL_MS;
    while (!says(DONE) || (await nogTeDoen(database))) {
      if (says(FAILED) || performance.now() > until)
        throw new Error(`de demo komt niet klaar:\n${server.kept.join('\n')}`);
      await wait(250);
    }
  } finally {
    await server.stop();
  }
}

/** Letters and messages that are still to be made. */
async function nogTeDoen(database: string): Promise<boolean> {
  const [row] = await run(
    database,
    `select exists(select from uitgaand)
       or exists(select from pgboss.job where state < 'completed' and start_after <= now()) as bezig`,
  );
  return row?.['bezig'] === true;
}

/** Of everything that decides what is filled, and with what: the build, the municipality, the packages, the day. */
function vingerafdruk(): string {
  const hash = createHash('sha256').update(vandaag(SYSTEEMKLOK));
  hash.update(readFileSync(path.join(HOME, 'package-lock.json')));
  for (const map of ['dist', 'migrations', 'inrichting'])
    for (const file of readdirSync(path.join(HOME, map), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(js|sql|typ|json|ya?ml)$/.test(file))
        hash.update(file).update(readFileSync(path.join(HOME, map, file)));
  return hash.digest('hex').slice(0, 24);
}

/** Filling takes a minute of computing: kept for a next run that would fill the same. Of another day or build nothing is. */
async function bewaar(map: string, kept: string): Promise<void> {
  // The data may have been put elsewhere, where its user can come.
  if (!existsSync(path.join(map, 'pg'))) return;
  rmSync(DEMO, { recursive: true, force: true });
  mkdirSync(DEMO, { recursive: true });
  const half = mkdtempSync(path.join(DEMO, 'half-'));
  await kopieer(map, path.join(half, 'data'));
  renameSync(path.join(half, 'data'), kept);
  rmSync(half, { recursive: true });
}

/** With its owners, who are not ours when the tests run as root. */
async function kopieer(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-a', from, to]);
}

/** The same server, another database. */
function naast(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}

async function run(server: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
