// A day added to the calendar over many open clocks, while the desks work. Writes bench/kalender.md.
//   node bench/kalender.mjs                        100,000 open clocks
//   KLOKKEN=5000 node bench/kalender.mjs --droog   fewer, and writes nothing
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findInstalled, startInstalled } from '../scripts/eigen-postgres.mjs';
import { bouw } from './bouw.mjs';
import { maakDatabase } from './database.mjs';

const hier = path.dirname(import.meta.dirname);
process.chdir(hier);
const DOEL = 10;

const program = await bouw('kalender');

const opruimen = [];
try {
  const database = await maakDatabase(opruimen, { findInstalled, startInstalled });
  if (!database) throw new Error('Give OMKEER_TEST_DATABASE_URL, or install PostgreSQL 15 or newer.');
  const vooraf = loadavg()[1];
  const { stdout } = await promisify(execFile)(process.execPath, [program], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: database.url },
  });
  const { alles, gewoon } = JSON.parse(stdout);
  const s = (getal) => getal.toFixed(1);
  const rij = (naam, m) =>
    `| ${naam} | ${m.geraakt.toLocaleString('en')} | ${s(m.toegevoegd)} | **${s(m.lijsten)}** | ${s(m.hand)} | ${Math.round(m.redenen)} |`;
  const bureau = (m, soort) => {
    const p = (moment) => `${s(m[moment][soort].p50)} / ${s(m[moment][soort].p95)}`;
    return `| ${soort} | ${p('rustVoor')} | ${p('tijdens')} (longest ${s(m.tijdens[soort].langst)}) | ${p('daarna')} | ${p('rustNa')} |`;
  };
  const tekst = `# A day added to the calendar

Written by \`node bench/kalender.mjs\` on ${new Date().toISOString().slice(0, 10)}: ${database.versie}; ${cpus().length} × ${cpus()[0]?.model},
which also did other work: load ${vooraf.toFixed(1)} before (five minutes), ${loadavg()[1].toFixed(1)} at the end.

| open clocks of the investigation | end on that day | day added, s | lists right, s (goal < ${DOEL}) | by hand, s | reasons in files, a second |
|---|---|---|---|---|---|
${rij('all end on that day', alles)}
${rij('spread over sixty days, as usual', gewoon)}

- **Day added**: the day, and every dossier that waits for it, in one transaction: as long as the beheerder waits.
- **Lists right**: from the same moment until no clock in the read table ends on that day any more, the time until the
  job is picked up included. After it every dossier is checked: its day in the lists is that of its clock.
- **By hand**: two UPDATEs without any reckoning, as the owner, in one transaction for which every desk would wait.
- **Reasons in files**: the sealed facts \`termijnHerrekend\`, written behind it by the job, while the desks work.

What the desks notice, in the same process and beside the job: p50 / p95 in ms, each thing over and over with 25 ms
between, on any of the dossiers.

| desk, all clocks end on that day | at rest | while the lists are done | while the reasons are written | at rest again |
|---|---|---|---|---|
${bureau(alles, 'werklijst')}
${bureau(alles, 'openen')}
${bureau(alles, 'schrijven')}
`;
  console.log(tekst);
  if (!process.argv.includes('--droog')) writeFileSync(path.join(hier, 'bench', 'kalender.md'), tekst);
  process.exitCode = alles.lijsten < DOEL ? 0 : 1;
} finally {
  for (const doe of opruimen.reverse()) await doe();
}
