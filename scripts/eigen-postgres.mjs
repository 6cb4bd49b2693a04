// A throw-away PostgreSQL server from the programs that a Linux distribution installs, to test on a server that
// is not the embedded one. PostgreSQL does not run as root: then it runs as `postgres` or `nobody`.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = '/usr/lib/postgresql';
const FLOOR = 15;

/** The oldest installed version that we support: what works there, works on the later ones. */
export function findInstalled() {
  if (!existsSync(ROOT)) return undefined;
  const versions = readdirSync(ROOT)
    .map(Number)
    .filter((version) => version >= FLOOR && existsSync(path.join(ROOT, String(version), 'bin', 'initdb')));
  if (versions.length === 0) return undefined;
  const version = Math.min(...versions);
  return { version, bin: path.join(ROOT, String(version), 'bin') };
}

function account() {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = ['postgres', 'nobody'].flatMap((name) => lines.filter((line) => line[0] === name)).at(0);
  if (found === undefined) throw new Error('geen gebruiker postgres of nobody');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {{ bin: string }} installed
 * @param {Record<string, string>} [anders] settings that differ from those of a throw-away server
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startInstalled({ bin }, anders = {}) {
  const user = account();
  const base = mkdtempSync(path.join(tmpdir(), 'omkeer-server-'));
  chmodSync(base, 0o711);
  const data = path.join(base, 'data');
  mkdirSync(data, { mode: 0o700 });
  const password = randomBytes(18).toString('base64url');
  const passwordFile = path.join(data, '..', 'wachtwoord');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  writeFileSync(path.join(base, 'log'), '', { mode: 0o600 });
  for (const file of [data, passwordFile, path.join(base, 'log')])
    if (user.uid) chownSync(file, user.uid, user.gid);
  const options = { ...user, cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const control = (...args) => run(path.join(bin, 'pg_ctl'), ['-D', data, ...args], options);
  const stop = async () => {
    await control('stop', '-w', '-m', 'immediate').catch(() => undefined);
    rmSync(base, { recursive: true, force: true });
  };
  try {
    await run(
      path.join(bin, 'initdb'),
      [
        '-D',
        data,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
      ],
      options,
    );
    const port = await freePort();
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      fsync: 'off',
      max_connections: 300,
      ...anders,
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    await control('start', '-w', '-s', '-l', path.join(base, 'log'), '-o', flags.join(' '));
    return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
