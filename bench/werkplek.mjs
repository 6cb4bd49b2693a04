// Mijn dag in a small and in a large municipality. Writes bench/werkplek.md.
//   node bench/werkplek.mjs          400 pages each
//   node bench/werkplek.mjs --droog  writes nothing
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { findInstalled, startInstalled } from '../scripts/eigen-postgres.mjs';
import { bouw } from './bouw.mjs';
import { maakDatabase } from './database.mjs';

const hier = path.dirname(import.meta.dirname);
process.chdir(hier);
const DOEL = 1.3;
const BESTAND = path.join(hier, 'bench', 'werkplek.md');

const program = await bouw('werkplek');

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
  const tekst = `# Mijn dag

Written by \`node bench/werkplek.mjs\` on ${new Date().toISOString().slice(0, 10)}, ${database.versie}. The queries and
the page of \`GET /dag\` without the session, in two databases in turn.

| dossiers in the municipality | of them open on this desk | p50 ms | p95 ms |
|---|---|---|---|
${rij(klein)}
${rij(groot)}

Large ÷ small: **${ratio.toFixed(2)}** (goal ≤ ${DOEL}).
`;
  console.log(tekst);
  if (!process.argv.includes('--droog')) writeFileSync(BESTAND, tekst);
  process.exitCode = ratio <= DOEL ? 0 : 1;
} finally {
  for (const doe of opruimen.reverse()) await doe();
}
