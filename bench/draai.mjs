// Runs a measurement of this folder on an empty database: `bench/<naam>.ts`, with DATABASE_URL set.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findInstalled, startInstalled } from '../scripts/eigen-postgres.mjs';
import { bouw } from './bouw.mjs';
import { maakDatabase, versieVan } from './database.mjs';

export async function draai(naam) {
  process.chdir(path.dirname(import.meta.dirname));
  const opruimen = [];
  const program = await bouw(naam);
  try {
    // One that was filled before is measured again.
    const gevuld = process.env.GEVULD && process.env.DATABASE_URL;
    const database = gevuld
      ? { url: gevuld, versie: await versieVan(gevuld) }
      : await maakDatabase(opruimen, { findInstalled, startInstalled });
    if (!database) throw new Error('geen PostgreSQL: zet OMKEER_TEST_DATABASE_URL');
    const kind = spawn(process.execPath, [program, ...process.argv.slice(2)], {
      env: { ...process.env, DATABASE_URL: database.url, DATABASE_VERSIE: database.versie },
      stdio: 'inherit',
    });
    process.exitCode = await new Promise((klaar) => kind.once('close', klaar));
  } finally {
    for (const doe of opruimen.reverse()) await doe();
  }
}
