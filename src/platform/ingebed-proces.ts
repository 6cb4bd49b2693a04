import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { errnoOf } from './ingebed-fout.ts';

function linuxStart(pid: number): string | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The second field is the program's name in parentheses and may hold spaces; state and start time follow it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19] ?? ''}`;
}

function psStart(pid: number): string | undefined {
  try {
    const out = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return out === '' || out.startsWith('Z') ? undefined : out.replace(/^\S+\s+/, '');
  } catch {
    return undefined;
  }
}

function signalStart(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return 'onbekend';
  } catch (error) {
    return errnoOf(error) === 'EPERM' ? 'onbekend' : undefined;
  }
}

/**
 * When a process started, as a text that differs for a later process with the same number; undefined when
 * there is no such process, or only its zombie (an orphan in a container without an init).
 */
export function processStart(pid: number): string | undefined {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined;
  if (process.platform === 'linux') return linuxStart(pid);
  return process.platform === 'win32' ? signalStart(pid) : psStart(pid);
}

/** Whether `pid` is a PostgreSQL server that works in `dataDirectory`. */
export function isServerOf(pid: number, dataDirectory: string): boolean {
  if (processStart(pid) === undefined) return false;
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === dataDirectory;
    if (process.platform === 'win32') return true;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(
      dataDirectory,
    );
  } catch {
    return false;
  }
}

/** Waits until `pid` is gone; false when it still runs after `milliseconds`. */
export async function waitGone(pid: number, milliseconds: number): Promise<boolean> {
  const until = Date.now() + milliseconds;
  while (processStart(pid) !== undefined) {
    if (Date.now() > until) return false;
    await wait(20);
  }
  return true;
}
