/* Fills a database with invented people and texts, and searches in it: run by zoeken.mjs. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { zoekvorm } from '../src/kern/zoekvorm.ts';
import { datum } from '../src/kern/datum.ts';
import { leesGemeentecode, leesPersoonId } from '../src/kern/ids.ts';
import { maakDatabase, maakPool } from '../src/platform/database.ts';
import { appUrl, migreer } from '../src/platform/migraties.ts';
import type { Gebruiker } from '../src/toegang/gebruiker.ts';
import { zoekDossiers, zoekTeksten } from '../src/zoeken/queries.ts';
import { naamtreden, tekstvraag } from '../src/zoeken/treden.ts';
import { leesZoekvraag } from '../src/zoeken/zoekvraag.ts';
import { achternamen, VEEL, vul, woorden } from './zoekvulling.ts';

const AANTAL = Number(process.env['DOSSIERS'] ?? 400_000);
const KEER = Number(process.env['KEER'] ?? 60);
const url = process.env['DATABASE_URL'] ?? '';
const VANDAAG = datum('2026-11-28');
const gemeente = leesGemeentecode('9999');
const persoon = leesPersoonId('km7');
if (gemeente === undefined || persoon === undefined) throw new Error('geen gemeente');

const eigenaar = maakPool(url, { max: 2, melding: console.error });
const doe = (sql: string, waarden: unknown[] = []) => eigenaar.query(sql, waarden);

const iemand = (rol: Gebruiker['rol'], id = persoon): Gebruiker => ({
  id,
  rol,
  naam: rol,
  gemeente,
  bsn: null,
  namensBsn: null,
  aanbieder: null,
  team: null,
});
const app = maakPool(appUrl(url), { max: 2, melding: console.error });
const db = maakDatabase(app);
const hand = maakPool(url, { max: 1, melding: console.error });

/** What somebody would write by hand: the owner, one statement, the municipality and the person filled in. */
async function metDeHand(sql: string, waarden: readonly unknown[]): Promise<readonly Vondst[]> {
  const { rows } = await hand.query<Vondst>(sql, [...waarden]);
  return rows;
}

interface Vondst {
  readonly dossier: string;
  readonly deel?: string;
  readonly trede?: number;
}

const KOLOM = 'd.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar';
const MAG: Readonly<Record<string, string>> = {
  controller: 'true',
  klantmanager: `(d.behandelaar = '${persoon}' OR d.vervanger = '${persoon}' AND d.open OR '${persoon}' = ANY (d.eerdere) AND d.open OR '${persoon}' = ANY (d.tweede_paar) AND d.open)`,
};
/** Who sees few starts from those, and asks the words of them; who sees everything starts from the words. */
const uit = (rol: string, tabel: string): string =>
  rol === 'controller'
    ? `${tabel} z`
    : `(SELECT dossier FROM dossier WHERE gemeente = '${gemeente}' AND behandelaar = '${persoon}'
          UNION SELECT dossier FROM dossierpersoon WHERE gemeente = '${gemeente}' AND persoon = '${persoon}') e
        CROSS JOIN LATERAL (SELECT * FROM ${tabel} WHERE gemeente = '${gemeente}' AND dossier = e.dossier OFFSET 0) z`;

/** For names as if it was known beforehand after how many steps the page is full. */
function handmatig(
  rol: string,
  getypt: string,
  teksten: boolean,
  nodig: number,
): readonly [string, readonly unknown[]] {
  const vraag = leesZoekvraag(getypt, VANDAAG);
  const een = `FROM dossier d WHERE d.gemeente = '${gemeente}' AND ${MAG[rol] ?? ''}`;
  const van = (tabel: string): string =>
    `FROM ${uit(rol, tabel)} JOIN dossier d ON d.gemeente = z.gemeente AND d.dossier = z.dossier
       WHERE z.gemeente = '${gemeente}' AND ${MAG[rol] ?? ''}`;
  if (vraag.soort === 'nummer') return [`SELECT ${KOLOM} ${een} AND d.dossier = $1`, [vraag.dossier]];
  if (vraag.soort === 'bsn') return [`SELECT ${KOLOM} ${een} AND d.bsn = $1`, [vraag.bsn]];
  if (vraag.soort !== 'gewoon') return ['SELECT 1', []];
  if (vraag.geboortedatum !== null && vraag.namen.length === 0)
    return [
      `SELECT ${KOLOM} ${een} AND d.geboortedatum = $1 ORDER BY d.naam_zoek, d.dossier LIMIT 21`,
      [vraag.geboortedatum],
    ];
  if (teksten)
    return [
      `WITH n AS MATERIALIZED (SELECT z.dossier, z.deel, z.ontvangen_op, z.sporen ${van('zoektekst')}
         AND z.sporen @@ to_tsquery('dutch', $1) ORDER BY z.ontvangen_op DESC, z.dossier, z.deel LIMIT 200),
       t AS (SELECT dossier, deel, ontvangen_op, ts_rank(sporen, to_tsquery('dutch', $1)) AS rang FROM n)
       SELECT ${KOLOM}, t.deel, k.tekst FROM t JOIN dossier d ON d.gemeente = '${gemeente}' AND d.dossier = t.dossier JOIN zoektekst k ON k.gemeente = '${gemeente}' AND k.dossier = t.dossier AND k.deel = t.deel
       ORDER BY rang DESC, t.ontvangen_op DESC, t.dossier, t.deel LIMIT 21`,
      [tekstvraag(vraag.woorden)],
    ];
  const treden = naamtreden(iemand('controller').gemeente, vraag.namen).flat().slice(0, nodig);
  const rang = treden
    .map((t, i) => `WHEN z.sporen @@ '${t.replaceAll("'", "''")}'::tsquery THEN ${i}`)
    .join(' ');
  return [
    `SELECT ${KOLOM} ${van('zoek')} AND z.sporen @@ $1::tsquery ORDER BY CASE ${rang} END, z.sorteernaam || '', z.dossier LIMIT 21`,
    [treden.map((t) => `(${t})`).join(' | ')],
  ];
}

interface Tijden {
  readonly p50: number;
  readonly p95: number;
}

function verdeling(ms: readonly number[]): Tijden {
  const rij = ms.toSorted((a, b) => a - b);
  const op = (deel: number): number => rij[Math.min(rij.length - 1, Math.floor(rij.length * deel))] ?? 0;
  return { p50: op(0.5), p95: op(0.95) };
}

/** In turn (A B B A), so that a busy moment hits both, and neither always finds warm what the other read. */
async function meet(rol: Gebruiker['rol'], getypt: readonly string[], teksten: boolean) {
  const wie = iemand(rol);
  const onze: number[] = [];
  const ernaastMs: number[] = [];
  let regels = 0;
  for (let i = -20; i < KEER; i++) {
    // Both orders for each thing that is typed.
    const tekst = getypt[Math.abs(i >> 1) % getypt.length] ?? '';
    const vraag = leesZoekvraag(tekst, VANDAAG);
    const bladzijde = { hoogstens: 21, na: null };
    const ons = async (): Promise<readonly Vondst[]> =>
      teksten
        ? (await zoekTeksten(db, wie, vraag, bladzijde)).regels
        : zoekDossiers(db, wie, vraag, bladzijde);
    // How many steps the hand-written one needs is known beforehand; not measured.
    let nodig = bekend.get(tekst + rol);
    if (nodig === undefined) {
      const rijen = await ons();
      nodig = rijen.length === 21 ? Math.max(...rijen.map((r) => r.trede ?? 0)) + 1 : 9;
      bekend.set(tekst + rol, nodig);
    }
    const hand = handmatig(rol, tekst, teksten, nodig);
    const duren: [number, number] = [0, 0];
    const gevonden: [readonly Vondst[], readonly Vondst[]] = [[], []];
    for (const welke of i % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const begin = performance.now();
      gevonden[welke] = welke === 0 ? await ons() : await metDeHand(...hand);
      duren[welke] = performance.now() - begin;
    }
    const [a, b] = gevonden.map((rijen) => rijen.map((r) => `${r.dossier} ${r.deel ?? ''}`).join());
    if (a !== b) throw new Error(`${rol} ${tekst}: ${a} en ${b}`);
    if (i < 0) continue;
    regels += gevonden[0].length;
    onze.push(duren[0]);
    ernaastMs.push(duren[1]);
  }
  return { rol, onze: verdeling(onze), hand: verdeling(ernaastMs), regels: regels / KEER };
}
/** After how many steps a name fills the page. */
const bekend = new Map<string, number>();

const zeldzaam = achternamen.filter((_, n) => n % 997 === 11);
const verhaspeld = (naam: string): string => {
  const w = zoekvorm(naam).split(' ').at(-1) ?? '';
  return `${w.slice(0, 3)}${w.slice(4, 5)}${w.slice(3, 4)}${w.slice(5)}`;
};
const VRAGEN: readonly (readonly [string, readonly string[], boolean])[] = [
  ['dossiernummer', ['W2600011F3A', 'W26-0002-0B0C', 'W26-0000-8001'], false],
  ['BSN', ['000000012', '000000024', '000000036'], false],
  ['geboortedatum', ['12-5-1949', '1-1-1960', '31 december 1933'], false],
  ['achternaam, zeldzaam', zeldzaam, false],
  ['achternaam, zeer gewoon', VEEL, false],
  ['begin van een naam', ['jans', 'visel', 'mulin'], false],
  ['voornaam en achternaam', ['maria jansen', 'anna visser', 'johan smit'], false],
  ['naam met fout', zeldzaam.map(verhaspeld), false],
  ['naam die niet bestaat', ['qwertystein', 'zzyzx', 'bloemenkoopman'], false],
  ['tekst, zeldzaam woord', woorden.filter((_, n) => n > 20_000 && n % 501 === 0), true],
  ['tekst, gewoon woord', ['traplift', 'woning', 'kinderen', 'pijn'], true],
  ['tekst, drie gewone woorden', ['traplift woning gezin', 'pijn lopen vervoer'], true],
  [
    'tekst, gewoon en zeldzaam',
    woorden.filter((_, n) => n > 20_000 && n % 1_001 === 0).map((w) => `huishouden ${w}`),
    true,
  ],
];

/** The other way to find a name with a mistake: a table of words with trigrams. */
async function trigrammen(): Promise<string> {
  try {
    await doe('CREATE EXTENSION pg_trgm');
  } catch (fout) {
    return `pg_trgm is hier niet: ${String(fout)}`;
  }
  await doe(
    `CREATE TABLE b_token AS SELECT gemeente, woord, dossier FROM dossier, unnest(string_to_array(naam_zoek, ' ')) AS woord`,
  );
  await doe('CREATE INDEX b_token_trgm ON b_token USING gin (woord gin_trgm_ops)');
  await doe('ANALYZE b_token');
  const ms: number[] = [];
  let goed = 0;
  let onze = 0;
  const proef = achternamen.filter((_, n) => n % 211 === 11);
  for (const naam of proef) {
    const fout = verhaspeld(naam);
    const doel = zoekvorm(naam).split(' ').at(-1) ?? '';
    const begin = performance.now();
    const { rows } = await doe(
      `SELECT woord FROM b_token WHERE gemeente = $1 AND woord % $2 GROUP BY woord ORDER BY similarity(woord, $2) DESC LIMIT 21`,
      [gemeente, fout],
    );
    ms.push(performance.now() - begin);
    if (rows.some((r: { readonly woord: string }) => r.woord === doel)) goed += 1;
    const blad = { hoogstens: 100, na: null };
    const gevonden = await zoekDossiers(db, iemand('controller'), leesZoekvraag(fout, VANDAAG), blad);
    if (gevonden.some((r) => zoekvorm(r.naam).split(' ').includes(doel))) onze += 1;
  }
  const { p50, p95 } = verdeling(ms);
  return `Two letters exchanged in ${proef.length} names. Trigrams (pg_trgm, one row a word, threshold 0.3): ${p50.toFixed(1)} / ${p95.toFixed(1)} ms, found the name in ${Math.round((100 * goed) / proef.length)} %; index ${await grootte('b_token_trgm')}, table ${await grootte('b_token')}. Ours (sounds with a letter left out): found ${Math.round((100 * onze) / proef.length)} %, in the times above.`;
}

async function grootte(wat: string): Promise<string> {
  const { rows } = await doe('SELECT pg_size_pretty(pg_total_relation_size($1)) AS g', [wat]);
  return String((rows[0] as { readonly g: string } | undefined)?.g);
}

if (process.env['GEVULD'] === undefined) await migreer(url, 'migrations');
const begin = performance.now();
if (process.env['GEVULD'] === undefined) await vul(doe, gemeente, AANTAL);
// Two cores: starting workers costs more than they bring, by hand too.
await doe(`ALTER DATABASE ${new URL(url).pathname.slice(1)} SET max_parallel_workers_per_gather = 0`);
console.log(`gevuld in ${Math.round((performance.now() - begin) / 1000)} s`);

const regels: string[] = [];
let gehaald = true;
for (const rol of ['controller', 'klantmanager'] as const)
  for (const [naam, getypt, teksten] of VRAGEN) {
    const m = await meet(rol, getypt, teksten);
    const deel = m.onze.p50 / m.hand.p50;
    if (deel >= 1.5) gehaald = false;
    const regel = `| ${naam} | ${rol} | ${m.regels.toFixed(0)} | ${m.onze.p50.toFixed(2)} | ${m.onze.p95.toFixed(2)} | ${m.hand.p50.toFixed(2)} | ${m.hand.p95.toFixed(2)} | **${deel.toFixed(2)}** ${deel < 1.5 ? '✓' : '✗'} |`;
    console.log(regel);
    regels.push(regel);
  }
const trigram = await trigrammen();
const maten = await Promise.all(
  ['zoek', 'zoek_sporen', 'zoektekst', 'zoektekst_sporen'].map(async (t) => `${t} ${await grootte(t)}`),
);
const tekst = `# Searching

Written by \`node bench/zoeken.mjs\` on ${new Date().toISOString().slice(0, 10)}: ${AANTAL.toLocaleString('en-GB')} dossiers with invented names (20,010 surnames, one
in ten of the ten most common), ${(2 * AANTAL).toLocaleString('en-GB')} texts. ${process.env['DATABASE_VERSIE'] ?? ''}; ${cpus().length} × ${cpus()[0]?.model ?? ''}, which also did other work: the ratios count.

| search | who | rows | ours p50 ms | p95 | by hand p50 ms | p95 | ours ÷ by hand, goal < 1.5 |
|---|---|---|---|---|---|---|---|
${regels.join('\n')}

- **Ours** is \`zoekDossiers\` and \`zoekTeksten\` as the page calls them: as the app's role, in one statement that sets
  the municipality and searches, through the functions of \`migrations/0039_zoeken_bij_eigen_dossiers.sql\`, with
  need-to-know and with the ground on which each row may be seen.
- **By hand** is one statement too, by the owner of the tables, without row-level security and so without setting the
  municipality, which is filled in like the person; on the same tables and indexes, for the klantmanager from the own
  dossiers as ours does, and for names with only the steps that turned out to be needed. It must give the same places in the same order.
- A controller sees everything, the klantmanager about sixty dossiers.
- Sizes: ${maten.join(', ')}.

## Names with a mistake

${trigram}
`;
console.log(tekst);
if (!process.argv.includes('--droog')) writeFileSync(path.join('bench', 'zoeken.md'), tekst);
await app.end();
await eigenaar.end();
await hand.end();
process.exitCode = gehaald ? 0 : 1;
