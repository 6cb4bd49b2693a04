import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { HOME } from './bewaard.ts';

const START_MS = 90_000;
const STOP_MS = 20_000;
/** What a person who mends a failing run wants to see, and no more. */
const LINES_KEPT = 60;

export interface Server {
  readonly basis: string;
  /** Its last log lines. */
  readonly kept: readonly string[];
  stop(): Promise<void>;
}

/** The built server on this database, with a port of its own; gives it when it answers. */
export async function startServer(database: string, niveau: 'warn' | 'info' = 'warn'): Promise<Server> {
  const port = await freePort();
  const kept: string[] = [];
  // As `npm start` does.
  const server = spawn(process.execPath, ['--max-semi-space-size=32', 'dist/main.js'], {
    cwd: HOME,
    env: {
      ...process.env,
      // The test runner has a BASE_URL of its own, which is not ours.
      BASE_URL: '',
      DATABASE_URL: database,
      DEMO: 'on',
      LOG_LEVEL: niveau,
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): boolean => server.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    await ended(server);
    process.off('exit', kill);
  };
  const basis = `http://localhost:${port}`;
  try {
    await ready(server, kept, `${basis}/readyz`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { basis, kept, stop };
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
