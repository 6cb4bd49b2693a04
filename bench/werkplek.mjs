// Mijn dag in a small and in a large municipality. Writes its own section of bench/README.md.
//   node bench/werkplek.mjs          400 pages each
//   node bench/werkplek.mjs --droog  writes nothing
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import * as esbuild from 'esbuild';
import { findInstalled, startInstalled } from '../scripts/eigen-postgres.mjs';
import { maakDatabase } from './database.mjs';

const hier = path.dirname(import.meta.dirname);
process.chdir(hier);
const DOEL = 1.3;
const BESTAND = path.join(hier, 'bench', 'README.md');
const [BEGIN, EINDE] = ['<!-- werkplek -->', '<!-- /werkplek -->'];

const program = path.join(hier, 'dist', 'bench', 'werkplek.js');
await esbuild.build({
  entryPoints: ['bench/werkplek.ts'],
  outfile: program,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});

const opruimen = [];
try {
  const database = await maakDatabase(opruimen, { findInstalled, startInstalled });
  if (!database) throw new Error('Give OMKEER_TEST_DATABASE_URL, or install PostgreSQL 15 or newer.');
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: database.url },
  });
  const [klein, groot] = JSON.parse(stdout);
  const ratio = groot.p50 / klein.p50;
  const ms = (getal) => getal.toFixed(2);
  const rij = ({ aantal, p50, p95 }) => `| ${aantal.toLocaleString('en')} | 60 | ${ms(p50)} | ${ms(p95)} |`;
  const tekst = `${BEGIN}

## Mijn dag

Written by \`node bench/werkplek.mjs\` on ${new Date().toISOString().slice(0, 10)}, ${database.versie}. The queries and
the page of \`GET /dag\` without the session, in two databases in turn.

| dossiers in the municipality | of them open on this desk | p50 ms | p95 ms |
|---|---|---|---|
${rij(klein)}
${rij(groot)}

Large ÷ small: **${ratio.toFixed(2)}** (goal ≤ ${DOEL}).

${EINDE}`;
  console.log(tekst);
  if (!process.argv.includes('--droog')) writeFileSync(BESTAND, metDeel(tekst));
  process.exitCode = ratio <= DOEL ? 0 : 1;
} finally {
  for (const doe of opruimen.reverse()) await doe();
}

/** The file with this section in the place of the one before it, or at the end. */
function metDeel(deel) {
  let oud = '# Benchmarks\n';
  try {
    oud = readFileSync(BESTAND, 'utf8');
  } catch {
    // There is none yet.
  }
  const [begin, einde] = [oud.indexOf(BEGIN), oud.indexOf(EINDE)];
  if (begin < 0 || einde < 0) return `${oud.trimEnd()}\n\n${deel}\n`;
  return `${oud.slice(0, begin)}${deel}${oud.slice(einde + EINDE.length)}`;
}
