// npm test: what a change must hold to, in minutes. `npm test -- alles` is everything, as .ci/run asks it.
// `npm test -- types lint` runs only the steps named, `npm test -- "zonder e2e"` all but that one. A check without tests
// of its own (types, lint, ...) counts as one. The last line is `N passed, N failed`.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findInstalled, startInstalled } from './eigen-postgres.mjs';

const home = path.dirname(import.meta.dirname);
const reports = mkdtempSync(path.join(tmpdir(), 'omkeer-verslag-'));
const ZONDER = 'zonder ';
const words = process.argv.slice(2).filter((word) => word !== 'alles');
const wanted = words.filter((word) => !word.startsWith(ZONDER));
const unwanted = words.flatMap((word) => (word.startsWith(ZONDER) ? [word.slice(ZONDER.length)] : []));
const alles = process.argv.slice(2).includes('alles');
const totals = { passed: 0, failed: 0 };
const running = new Set();
let interrupted = false;
const TOO_LONG = 25 * 60_000;

const ESLINT = [
  'eslint',
  '.',
  '--max-warnings',
  '0',
  '--cache',
  '--cache-location',
  'node_modules/.cache/eslint',
];

/** What was well formatted is remembered by its content. */
const PRETTIER = [
  'prettier',
  '--check',
  '--log-level',
  'warn',
  '--cache',
  '--cache-strategy',
  'content',
  '.',
];

function tsconfigs() {
  return readdirSync(home)
    .filter((file) => /^tsconfig.*\.json$/.test(file))
    .sort();
}

/** Runs a program of node_modules/.bin, or a script of ours, with this very Node. */
function runProgram([program, ...args], env) {
  const file = program.endsWith('.mjs') ? program : path.join('node_modules', '.bin', program);
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: home,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TOO_LONG,
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => resolve({ good: false, output: String(error) }));
    child.once('close', (code) => {
      running.delete(child);
      resolve({ good: code === 0, output });
    });
  });
}

/** A step of which every program must succeed; it counts as one. */
function check(name, programs) {
  return {
    name,
    async run() {
      const results = [];
      for (const program of programs) results.push(await runProgram(program));
      const output = results.map((result) => result.output).join('');
      const good = results.every((result) => result.good);
      return { passed: good ? 1 : 0, failed: good ? 0 : 1, output };
    },
  };
}

function counts(report, good) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests: skipped,
  } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not load, or an error outside a test, fails the run without a failed test.
  return { passed, failed: good ? numFailedTests : Math.max(numFailedTests, 1), skipped };
}

/** A project of vitest; every test counts. */
function tests(name, project, { env = {}, extra = [] } = {}) {
  return {
    name,
    async run() {
      const report = path.join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const { good, output } = await runProgram(
        ['vitest', 'run', '--project', project, ...reporters, ...extra],
        env,
      );
      return { ...counts(report, good), output };
    },
  };
}

/** What tests the embedded server, what brings its own of both kinds, and what asks nothing special of a server. */
const ONLY_EMBEDDED = [
  '**/ingebed*.itest.ts',
  '**/crash.itest.ts',
  'test/bouwwerk/grenzen.itest.ts',
  'test/bouwwerk/routes.itest.ts',
];
/** Long walks: along every page in every phase and language, and through every way in which things may fall over. */
const LANG = {
  integratie: [
    '**/crash.itest.ts',
    '**/doodslaan.itest.ts',
    '**/ingebed-*.itest.ts',
    'test/pech/**',
    'src/demo/vul.itest.ts',
  ],
  e2e: ['e2e/toegankelijk*.e2e.ts', 'e2e/talen.e2e.ts'],
};
const without = (files) => files.flatMap((file) => ['--exclude', file]);

/** The storage suite on a server that is not ours: the one given, or one that is installed here. */
function onServer(name, server) {
  return {
    name,
    async run() {
      const { url, stop } = await server();
      try {
        const env = { OMKEER_TEST_DATABASE_URL: url };
        return await tests(name, 'integratie', {
          env,
          extra: without(ONLY_EMBEDDED),
        }).run();
      } finally {
        await stop();
      }
    },
  };
}

function serverSteps() {
  if (!alles) return [];
  const given = process.env.OMKEER_TEST_DATABASE_URL;
  if (given)
    return [
      onServer('integratie op de opgegeven server', async () => ({
        url: given,
        stop: async () => undefined,
      })),
    ];
  const installed = findInstalled();
  if (installed)
    return [onServer(`integratie op PostgreSQL ${installed.version}`, () => startInstalled(installed))];
  console.log('Geen PostgreSQL-server gevonden: de integratietests draaien alleen op de ingebouwde.');
  return [];
}

async function runStep(step) {
  const since = performance.now();
  const result = await step.run().catch((error) => ({ passed: 0, failed: 1, output: String(error) }));
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const skipped = result.skipped ? `, ${result.skipped} overgeslagen` : '';
  const verdict = result.failed === 0 ? 'goed' : 'FOUT';
  console.log(
    `=== ${step.name}: ${verdict}, ${result.passed} goed, ${result.failed} fout${skipped} (${seconds} s)`,
  );
  if (result.failed > 0) console.log(result.output.trimEnd());
  totals.passed += result.passed;
  totals.failed += result.failed;
}

/** Runs the steps in their order, `atOnce` at the same time. */
async function runSteps(steps, atOnce) {
  const left = steps.filter(
    ({ name }) =>
      (wanted.length === 0 || wanted.some((word) => name.startsWith(word))) &&
      !unwanted.some((word) => name.startsWith(word)),
  );
  const lane = async () => {
    for (let step = left.shift(); step !== undefined && !interrupted; step = left.shift())
      await runStep(step);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

// The step that runs may hold a server: it ends in order, and the steps after it do not begin.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    interrupted = true;
    totals.failed += 1;
    for (const child of running) child.kill('SIGINT');
  });
}

console.log(`Omkeer op Node ${process.version}`);
// Some tests look at what was built.
await runSteps([check('bouw', [['scripts/bouw.mjs']])], 1);
// Each of these keeps about one core busy, so two at a time; the longest first, so that both are done together.
await runSteps(
  [
    tests('integratie op de ingebouwde PostgreSQL', 'integratie', {
      env: { OMKEER_TEST_DATABASE_URL: '' },
      extra: alles ? [] : without(LANG.integratie),
    }),
    ...serverSteps(),
    tests('eenheid', 'eenheid'),
    check('lint', [ESLINT]),
    check('lint van de opmaak', [PRETTIER]),
    check(
      'types',
      tsconfigs().map((file) => ['tsc', '-p', file]),
    ),
    // The fences (`npm run hekken`) are no step: test/bouwwerk/hekken.spec.ts looks at the same files by the same rules.
    check('ongebruikt', [['knip']]),
    check('lockfile', [['scripts/vul-lockfile.mjs', '--kijk']]),
  ],
  2,
);
// A browser, a server and what drives them: both cores.
await runSteps(
  [
    tests('e2e', 'e2e', {
      env: alles ? {} : { OMKEER_ZONDER_AXE: '1' },
      extra: alles ? [] : without(LANG.e2e),
    }),
  ],
  1,
);
rmSync(reports, { recursive: true, force: true });
process.exitCode = totals.failed === 0 ? 0 : 1;
console.log(`${totals.passed} passed, ${totals.failed} failed`);
