/* Comparable cases: whether the twin comes first, and how fast. Run by vergelijkbaar.mjs. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { maakLoting } from '../src/platform/loting.ts';
import { vulDemo } from '../src/demo/vul.ts';
import { gelijkenis } from '../src/dossier/gelijkenis.ts';
import type { Kenmerk, Kenmerken } from '../src/dossier/kenmerken.ts';
import { KENMERKEN, patroon } from '../src/dossier/kenmerken.ts';
import { vergelijkbareGevallen } from '../src/dossier/vergelijkbaar.ts';
import { laadInrichting } from '../src/gemeente/laden.ts';
import type { DossierId } from '../src/kern/ids.ts';
import { leesDossierId } from '../src/kern/ids.ts';
import { GEEN_BRP } from '../src/koppelvlakken/brp/brp.ts';
import { LEEFGEBIEDEN } from '../src/melding/gebeurtenissen.ts';
import { maakDatabase, maakPool } from '../src/platform/database.ts';
import { SYSTEEMKLOK } from '../src/platform/klok.ts';
import { appUrl, migreer } from '../src/platform/migraties.ts';
import { GRONDWAARDEN } from '../src/recht/grondwaarden.ts';
import { SOORTEN_REGEL } from '../src/recht/ruimte.ts';
import { HUISHOUDENS } from '../src/dossier/kenmerken.ts';

const AANTAL = Number(process.env['GEVALLEN'] ?? 100_000);
const TWEELINGEN = 200;
const EERSTEN = 5;
const DOEL_MS = 50;
const url = process.env['DATABASE_URL'] ?? '';
await migreer(url, 'migrations');
const eigenaar = maakPool(url, { max: 2, melding: console.error });
const app = maakPool(appUrl(url), { max: 2, melding: console.error });
const db = maakDatabase(app);
const inrichting = await laadInrichting(path.resolve('inrichting/voorbeeld'));
const { gemeente, regels } = inrichting;
const eigen = leesDossierId('W26-0000-0001') as DossierId;

await vulDemo({
  pool: app,
  db,
  klok: SYSTEEMKLOK,
  log: pino({ level: 'silent' }),
  mailIngesteld: false,
  brp: GEEN_BRP,
  inrichtingen: new Map([[gemeente, inrichting]]),
});
const { rows } = await eigenaar.query<{ kenmerken: Kenmerken }>('SELECT kenmerken FROM geval');
const demo = rows.map((r) => r.kenmerken);

const CODES: Readonly<Record<Kenmerk, readonly string[]>> = {
  effectdoelen: regels.effectdoelen.map(({ code }) => code),
  onderDruk: GRONDWAARDEN.map(({ code }) => code),
  belemmeringen: SOORTEN_REGEL,
  voorzieningen: regels.voorzieningen.filter(({ soort }) => soort === 'maatwerk').map(({ code }) => code),
  huishouden: HUISHOUDENS,
  leefgebieden: LEEFGEBIEDEN,
  verwijt: ['geen', 'deels', 'wel'],
};
const HOOGSTENS: Readonly<Record<Kenmerk, number>> = {
  effectdoelen: 2,
  onderDruk: 4,
  belemmeringen: 2,
  voorzieningen: 2,
  huishouden: 1,
  leefgebieden: 3,
  verwijt: 1,
};
const loting = maakLoting(2026);

/** One feature as nobody planned it. */
function trek(kenmerk: Kenmerk): readonly string[] {
  const hoeveel = loting.tussen(1, HOOGSTENS[kenmerk]);
  return [...new Set(Array.from({ length: hoeveel }, () => loting.kies(CODES[kenmerk])))].toSorted();
}
function willekeurig(): Kenmerken {
  return Object.fromEntries(KENMERKEN.map((k) => [k, trek(k)])) as unknown as Kenmerken;
}
/** The same case but for one feature, as a real twin differs in something. */
function tweelingVan(hier: Kenmerken): Kenmerken {
  const kenmerk = loting.kies(KENMERKEN);
  return { ...hier, [kenmerk]: trek(kenmerk) };
}

const zelfde = (a: Kenmerken, b: Kenmerken): boolean => KENMERKEN.every((k) => String(a[k]) === String(b[k]));

let nr = 0;
async function zet(kenmerken: readonly Kenmerken[]): Promise<void> {
  const rijen = kenmerken.map((k) => ({ kenmerken: k, patroon: patroon(k), nr: nr++ }));
  await eigenaar.query(
    `WITH r AS (SELECT * FROM jsonb_to_recordset($1) AS r(kenmerken jsonb, patroon text, nr int)),
       d AS (INSERT INTO dossier (gemeente, dossier, nr, fase, status, open, ontvangen_op, wacht_op, naam, naam_zoek, geboortedatum, woonplaats, hulpvraag, kanaal, laatst_gewijzigd)
         SELECT $2, 'X' || lpad(nr::text, 9, '0'), 1, 'uitvoering', 'bekendgemaakt', false, '2025-01-01', 'niemand', 'Naam', 'naam', '1950-01-01', 'Voorbeeld', '', 'web', now() FROM r)
     INSERT INTO geval SELECT $2, 'X' || lpad(nr::text, 9, '0'), kenmerken, patroon::varbit,
       (ARRAY['maatwerk', 'standaard', 'afwijzing'])[1 + nr % 3], 'toekennen', date '2023-01-01' + nr % 1200, 'km7', '[]', '{}', NULL, NULL, NULL, '2027-01-01', NULL, '[]', NULL, NULL, '' FROM r`,
    [JSON.stringify(rijen), gemeente],
  );
}

/** How many of the planted twins stand in the first five; a case that is as alike counts as before it. */
async function tweelingen(): Promise<number> {
  let gevonden = 0;
  for (let i = 0; i < TWEELINGEN; i++) {
    const hier = willekeurig();
    const tweeling = tweelingVan(hier);
    await zet([tweeling]);
    const { score } = gelijkenis(hier, tweeling);
    const lijst = await vergelijkbareGevallen(db, gemeente, eigen, hier);
    const zelf = lijst.some((g) => zelfde(g.kenmerken, tweeling));
    const minstensZoGelijk = lijst.filter((g) => g.score >= score).length;
    if (zelf && minstensZoGelijk <= EERSTEN) gevonden += 1;
  }
  return gevonden;
}

const inDemo = await tweelingen();
for (let n = 0; n < AANTAL; n += 5_000)
  await zet(
    Array.from({ length: Math.min(5_000, AANTAL - n) }, () =>
      n % 2 === 0 ? willekeurig() : tweelingVan(loting.kies(demo)),
    ),
  );
await eigenaar.query('VACUUM ANALYZE geval');
await eigenaar.query('ANALYZE dossier');
const inVeel = await tweelingen();

const ms: number[] = [];
for (let i = -20; i < 200; i++) {
  const hier = i % 2 === 0 ? willekeurig() : loting.kies(demo);
  const begin = performance.now();
  await vergelijkbareGevallen(db, gemeente, eigen, hier);
  if (i >= 0) ms.push(performance.now() - begin);
}
ms.sort((a, b) => a - b);
const op = (deel: number): number => ms[Math.floor(ms.length * deel)] ?? 0;
const { rows: maten } = await eigenaar.query<{ tabel: string; index: string; aantal: number }>(
  "SELECT pg_size_pretty(pg_relation_size('geval')) AS tabel, pg_size_pretty(pg_relation_size('geval_patroon')) AS index, (SELECT count(*)::int FROM geval) AS aantal",
);
const procent = (n: number): string => `${((100 * n) / TWEELINGEN).toFixed(1)} %`;
const gehaald = inDemo >= 0.95 * TWEELINGEN && inVeel >= 0.95 * TWEELINGEN && op(0.5) <= DOEL_MS;
const tekst = `# Comparable cases

Written by \`node bench/vergelijkbaar.mjs\` on ${new Date().toISOString().slice(0, 10)}. ${process.env['DATABASE_VERSIE'] ?? ''}; ${cpus().length} × ${cpus()[0]?.model ?? ''}, which also did other work.

| what | measured | goal |
|---|---|---|
| planted twin in the first five, among the ${demo.length} decided cases of the demo history | ${procent(inDemo)} | 95 % |
| the same among ${(maten[0]?.aantal ?? 0).toLocaleString('en-GB')} decided cases | ${procent(inVeel)} | 95 % |
| looking up the most alike among those, p50 / p95 | ${op(0.5).toFixed(1)} / ${op(0.95).toFixed(1)} ms | ${DOEL_MS} ms |

- A twin is an invented case and a copy of it that differs in one of the seven features (${TWEELINGEN} pairs). It counts as found when it
  stands in the list and at most five cases are as alike or more: a tie counts against it.
- A look-up is \`vergelijkbareGevallen\` as the page and the end of a toets call it: the 200 nearest patterns of bits in
  PostgreSQL, put in order feature by feature in Node. Half of the cases are random in every feature, half resemble the demo.
- Sizes: table ${maten[0]?.tabel ?? ''}, index with the patterns ${maten[0]?.index ?? ''}.
`;
console.log(tekst);
if (!process.argv.includes('--droog')) writeFileSync(path.join('bench', 'vergelijkbaar.md'), tekst);
await app.end();
await eigenaar.end();
process.exitCode = gehaald ? 0 : 1;
