import { execFileSync } from 'node:child_process';
import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { GegevensmapFout } from './ingebed-fout.ts';

/** The operating system user that runs the server. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

/** In order of preference. `nobody` exists on nearly every system, also in bare containers. */
const PREFERRED = ['omkeer', 'postgres', '_postgres', 'nobody'] as const;

function passwd(): readonly Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name, , uid, gid] = line.split(':');
      const account = { name: name ?? '', uid: Number(uid), gid: Number(gid) };
      return account.uid > 0 && account.gid > 0 ? [account] : [];
    });
}

/**
 * The unprivileged user for the server when Node runs as root (PostgreSQL refuses to run as root), or
 * undefined when Node itself is unprivileged. The owner of existing data goes first. initdb needs a name in
 * /etc/passwd; only where no usable name exists a system user `omkeer` is made.
 */
export function findAccount(dataDirectory: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = passwd();
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) {
    const name = known.find((account) => account.uid === owner.uid)?.name ?? String(owner.uid);
    return { uid: owner.uid, gid: owner.gid, name };
  }
  for (const name of PREFERRED) {
    const account = known.find((candidate) => candidate.name === name);
    if (account !== undefined) return account;
  }
  return createAccount();
}

function createAccount(): Account {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/bin/false', 'omkeer'], {
      stdio: 'pipe',
    });
  } catch (error) {
    throw new GegevensmapFout(
      'programma',
      'PostgreSQL draait niet als root en er is geen gewone gebruiker gevonden. Maak een gebruiker `omkeer` of start Omkeer als gewone gebruiker.',
      error,
    );
  }
  const made = passwd().find((account) => account.name === 'omkeer');
  if (made === undefined)
    throw new GegevensmapFout('programma', 'De gebruiker omkeer kon niet worden gemaakt.');
  return made;
}

function mayEnter(stats: Stats, account: Account): boolean {
  if (stats.uid === account.uid) return (stats.mode & 0o100) !== 0;
  if (stats.gid === account.gid) return (stats.mode & 0o010) !== 0;
  return (stats.mode & 0o001) !== 0;
}

/** Whether `account` may enter `directory` (which exists) and every folder above it. */
export function canReach(directory: string, account: Account): boolean {
  let current = realpathSync(directory);
  for (;;) {
    if (!mayEnter(statSync(current), account)) return false;
    const above = path.dirname(current);
    if (above === current) return true;
    current = above;
  }
}

/** Options for child_process that make a program run as `account`. */
export function runAs(account: Account | undefined): { uid?: number; gid?: number } {
  return account === undefined ? {} : { uid: account.uid, gid: account.gid };
}
