// Completes package-lock.json with the optional packages of other platforms.
//
// npm writes only those it could find on the machine where the lock was made; `npm ci` on another kind of
// machine then stops with "Missing: ... from lock file". For every optional dependency that a locked package
// names and the lock lacks, this adds an entry with version and platform: npm ci skips it elsewhere, and finds
// it by name where it belongs. The platform is read from the name, which for native packages is a target
// triple (`...-linux-arm64-musl`, `...-win32-x64-msvc`). Run after each change of dependencies:
//   node scripts/vul-lockfile.mjs          completes the lock
//   node scripts/vul-lockfile.mjs --kijk   only tells, and exits 1 when something is missing
import { readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const ALIASES = { windows: 'win32', wasm32: undefined };
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

/** @returns {{ os: string, cpu: string, libc: string | undefined } | undefined} */
function platformOf(name) {
  const parts = name.split(/[-/]/).map((part) => ALIASES[part] ?? part);
  const os = parts.findLast((part) => SYSTEMS.includes(part));
  const cpu = parts.findLast((part) => PROCESSORS.includes(part));
  if (os === undefined || cpu === undefined) return undefined;
  const libc = os === 'linux' ? LIBRARIES[parts.at(-1)] : undefined;
  return { os, cpu, libc };
}

/** The key under which Node would find `name` from the package at `from`, or undefined. */
function find(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(at.lastIndexOf('node_modules/') - 1, 0))) {
    const key = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[key] !== undefined) return key;
    if (at === '') return undefined;
  }
}

function missing(packages) {
  return Object.entries(packages).flatMap(([key, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => find(packages, key, name) === undefined)
      .map(([name, version]) => ({ name, version, by: entry })),
  );
}

function complete(packages) {
  for (const { name, version, by } of missing(packages)) {
    const platform = platformOf(name);
    if (platform === undefined || !/^\d/.test(version))
      throw new Error(`geen platform of vaste versie: ${name}@${version}`);
    packages[`node_modules/${name}`] = {
      version,
      cpu: [platform.cpu],
      ...(by.dev === true ? { dev: true } : {}),
      ...(platform.libc === undefined ? {} : { libc: [platform.libc] }),
      optional: true,
      os: [platform.os],
    };
  }
}

const lock = JSON.parse(readFileSync(LOCK, 'utf8'));
const found = missing(lock.packages);
for (const { name, version } of found) console.log(`ontbreekt: ${name}@${version}`);
console.log(`${found.length} pakketten voor andere platforms ontbreken in ${LOCK}`);
if (process.argv.includes('--kijk')) {
  process.exitCode = found.length === 0 ? 0 : 1;
} else if (found.length > 0) {
  complete(lock.packages);
  // npm keeps the keys in this order, so a later npm install makes no needless change.
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(LOCK, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${LOCK} is aangevuld`);
}
