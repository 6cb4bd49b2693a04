// Measures searching in many dossiers beside hand-written SQL for the same rows. Writes bench/zoeken.md.
//   node bench/zoeken.mjs                         400,000 dossiers
//   DOSSIERS=20000 node bench/zoeken.mjs --droog  fewer, and writes nothing
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findInstalled, startInstalled } from '../scripts/eigen-postgres.mjs';
import { bouw } from './bouw.mjs';
import { maakDatabase } from './database.mjs';

process.chdir(path.dirname(import.meta.dirname));
const opruimen = [];
const program = await bouw('zoeken');
try {
  const database = await maakDatabase(opruimen, { findInstalled, startInstalled });
  if (!database) throw new Error('geen PostgreSQL: zet OMKEER_TEST_DATABASE_URL');
  const kind = spawn(process.execPath, [program, ...process.argv.slice(2)], {
    env: { ...process.env, DATABASE_URL: database.url, DATABASE_VERSIE: database.versie },
    stdio: 'inherit',
  });
  process.exitCode = await new Promise((klaar) => kind.once('close', klaar));
} finally {
  for (const doe of opruimen.reverse()) await doe();
}
