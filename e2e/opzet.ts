import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the running demos, without a slash at the end. */
    servers: Servers;
  }
}

interface Servers {
  /** People work here: a dossier may have moved on. */
  readonly werk: string;
  /** Here everything stays where the demo put it: pages are looked at, and forms sent that are refused. */
  readonly kijk: string;
}

const HOME = path.resolve(import.meta.dirname, '..');
const START_MS = 90_000;
const STOP_MS = 20_000;
/** What a person who mends a failing run wants to see, and no more. */
const LINES_KEPT = 60;

/** Where the server keeps its data, and how that is thrown away. */
interface Opslag {
  readonly env: Readonly<Record<string, string>>;
  weg(): Promise<void>;
}

/** Builds, and runs the servers, each with its own demo. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)(process.execPath, ['scripts/bouw.mjs'], { cwd: HOME });
  const werk = await startServer();
  const kijk = await startServer().catch(async (error: unknown) => {
    await werk.stop();
    throw error;
  });
  project.provide('servers', { werk: werk.basis, kijk: kijk.basis });
  return async () => {
    await Promise.all([werk.stop(), kijk.stop()]);
    const failed = project.vitest.state.getCountOfFailedTests() > 0;
    const said = [...werk.kept, ...kijk.kept];
    if (failed && said.length > 0) console.error(`De servers zeiden:\n${said.join('\n')}`);
  };
}

interface Server {
  readonly basis: string;
  readonly kept: readonly string[];
  stop(): Promise<void>;
}

async function startServer(): Promise<Server> {
  const opslag = await maakOpslag(process.env['OMKEER_TEST_DATABASE_URL'] ?? '');
  const port = await freePort();
  const kept: string[] = [];
  const server = spawn(process.execPath, ['dist/main.js'], {
    cwd: HOME,
    // The test runner has a BASE_URL of its own, which is not ours.
    env: { ...process.env, BASE_URL: '', DEMO: 'on', PORT: String(port), LOG_LEVEL: 'warn', ...opslag.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    await ended(server);
    await opslag.weg();
  };
  process.once('exit', () => server.kill('SIGKILL'));
  const basis = `http://localhost:${port}`;
  try {
    await ready(server, kept, `${basis}/readyz`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { basis, kept, stop };
}

async function maakOpslag(server: string): Promise<Opslag> {
  if (server === '') {
    const map = mkdtempSync(path.join(tmpdir(), 'omkeer-e2e-'));
    // The embedded server runs as a user of its own when the tests run as root.
    chmodSync(map, 0o711);
    const weg = () => {
      rmSync(map, { recursive: true, force: true, maxRetries: 5 });
    };
    process.once('exit', weg);
    return {
      env: { DATA_DIR: path.join(map, 'data'), DATABASE_URL: '' },
      weg: () => Promise.resolve().then(weg),
    };
  }
  const name = `omkeer_e2e_${randomBytes(6).toString('hex')}`;
  await run(server, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    env: { DATABASE_URL: url.href },
    weg: () => run(server, `drop database if exists ${name} with (force)`),
  };
}

async function run(server: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('geen vrije poort');
  return address.port;
}

/** Resolves once the server says where it is and answers; rejects with its own words when it does not start. */
async function ready(server: ChildProcess, kept: string[], health: string): Promise<void> {
  try {
    await announced(server, kept);
    const answer = await fetch(health);
    if (!answer.ok) throw new Error(`/readyz geeft ${answer.status}`);
  } catch (error) {
    throw new Error(`${String(error)}\n${kept.join('\n')}`, { cause: error });
  }
}

function announced(server: ChildProcess, kept: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('de server start niet op tijd')), START_MS);
    server.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`de server is gestopt (${code ?? 'signaal'})`));
    });
    listen(server.stdout, (line) => {
      if (line.includes('draait op')) {
        clearTimeout(late);
        resolve();
      }
      // A log line; what is said to the person at the console is not kept.
      if (line.startsWith('{')) keep(kept, line);
    });
    listen(server.stderr, (line) => keep(kept, line));
  });
}

function listen(stream: ChildProcess['stdout'], line: (text: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', line);
}

function keep(kept: string[], line: string): void {
  kept.push(line);
  if (kept.length > LINES_KEPT) kept.shift();
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  const hard = setTimeout(() => server.kill('SIGKILL'), STOP_MS);
  await gone;
  clearTimeout(hard);
}
