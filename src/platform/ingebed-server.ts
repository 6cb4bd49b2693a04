import { execFile, spawn, type ChildProcess } from 'node:child_process';
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { runAs, type Account } from './ingebed-account.ts';
import { errnoOf, fromServerText, gegevensmapFout } from './ingebed-fout.ts';
import { isServerOf, processStart, waitGone } from './ingebed-proces.ts';
import type { Programs } from './ingebed-programma.ts';

/** Where one embedded server lives and what runs it. */
export interface Installation {
  /** Holds everything of ours; `data` is PostgreSQL's own directory in it. */
  readonly base: string;
  readonly data: string;
  readonly account: Account | undefined;
  readonly programs: Programs;
  /** The name of the directory the user knows, for messages. */
  readonly map: string;
}

/** A running server process. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

const SUPERUSER = 'postgres';
const RUN = promisify(execFile);
const LOG_LIMIT = 10_000_000;

/** Without the PG* variables of the user's own PostgreSQL, and with English messages that we can read. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C' };
}

/** Makes an empty cluster, whole or not at all. @throws GegevensmapFout */
export async function createCluster(at: Installation, password: string): Promise<void> {
  const prefix = `${path.basename(at.data)}.half-`;
  for (const left of readdirSync(at.base)) {
    if (left.startsWith(prefix)) rmSync(path.join(at.base, left), { recursive: true, force: true });
  }
  const half = path.join(at.base, `${prefix}${process.pid}`);
  const passwordFile = `${half}.wachtwoord`;
  mkdirSync(half, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (at.account !== undefined) {
    for (const file of [half, passwordFile]) chownSync(file, at.account.uid, at.account.gid);
  }
  try {
    await RUN(
      at.programs.initdb,
      [
        `--pgdata=${half}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-instructions',
      ],
      { ...runAs(at.account), cwd: '/', env: environment() },
    );
    renameSync(half, at.data);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw text === '' ? error : fromServerText(text, at.map);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function pidFile(data: string): readonly string[] {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function openLog(at: Installation): { file: string; descriptor: number; offset: number } {
  const file = path.join(at.base, 'postgres.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const descriptor = openSync(file, size > LOG_LIMIT ? 'w' : 'a', 0o600);
  return { file, descriptor, offset: size > LOG_LIMIT ? 0 : size };
}

function watch(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

/**
 * Starts the server on 127.0.0.1 and waits until it takes connections, also after a crash that takes recovery.
 * It gets its own process group, so that Ctrl-C reaches Node only and Node can finish its work first.
 * @throws GegevensmapFout, `poort` when the port is taken.
 */
export async function startServer(
  at: Installation,
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  const fixed = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    logging_collector: 'off',
  };
  const flags = Object.entries({ ...settings, ...fixed }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openLog(at);
  const child = spawn(at.programs.postgres, ['-D', at.data, ...flags], {
    ...runAs(at.account),
    cwd: '/',
    env: environment(),
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  closeSync(log.descriptor);
  const ended = watch(child);
  child.unref();
  const state = { running: true };
  void ended.then(() => (state.running = false));
  while (state.running) {
    const lines = pidFile(at.data);
    if (child.pid !== undefined && lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') {
      return { pid: child.pid, port, ended };
    }
    await wait(15);
  }
  const text = readFileSync(log.file).subarray(log.offset).toString('utf8');
  throw child.pid === undefined
    ? gegevensmapFout('programma', at.map, at.programs.postgres)
    : fromServerText(text, at.map);
}

/**
 * Stops a server: fast (open transactions are rolled back, everything acknowledged is kept), and when that
 * takes longer than half a minute at once (the next start then recovers from the log).
 */
export async function stopServer(at: Installation, pid: number): Promise<void> {
  if (process.platform === 'win32') {
    await RUN(at.programs.pgCtl, ['stop', '-D', at.data, '-m', 'fast', '-w']);
    return;
  }
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (errnoOf(error) === 'ESRCH') return;
      throw error;
    }
    if (await waitGone(pid, patience)) return;
  }
  throw gegevensmapFout('in-gebruik', at.map, `Databaseserver ${pid} stopt niet.`);
}

/**
 * Stops the server that a killed Node left behind. A pid file that names some other program (the number was
 * used again) is put away, because PostgreSQL would refuse to start on it.
 * @returns the number of the process that was stopped, or undefined.
 */
export async function stopOrphan(at: Installation): Promise<number | undefined> {
  const pid = Number(pidFile(at.data)[0]);
  if (processStart(pid) === undefined) return undefined;
  if (!isServerOf(pid, at.data)) {
    rmSync(path.join(at.data, 'postmaster.pid'), { force: true });
    return undefined;
  }
  await stopServer(at, pid);
  return pid;
}
