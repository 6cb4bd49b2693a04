/* Fills a database with invented people and texts, and searches in it: run by zoeken.mjs. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { naamsporen, naamwoorden, zoekvorm } from '../src/dossier/zoekwoorden.ts';
import { datum } from '../src/kern/datum.ts';
import { leesGemeentecode, leesPersoonId } from '../src/kern/ids.ts';
import { inGemeente, maakDatabase, maakPool } from '../src/platform/database.ts';
import { appUrl, migreer } from '../src/platform/migraties.ts';
import type { Gebruiker } from '../src/toegang/gebruiker.ts';
import { zoekDossiers, zoekTeksten } from '../src/zoeken/queries.ts';
import { naamtreden, tekstvraag } from '../src/zoeken/treden.ts';
import { leesZoekvraag } from '../src/zoeken/zoekvraag.ts';

const AANTAL = Number(process.env['DOSSIERS'] ?? 400_000);
const KEER = Number(process.env['KEER'] ?? 60);
const url = process.env['DATABASE_URL'] ?? '';
const VANDAAG = datum('2026-11-28');
const gemeente = leesGemeentecode('9999');
const persoon = leesPersoonId('km7');
if (gemeente === undefined || persoon === undefined) throw new Error('geen gemeente');

const eigenaar = maakPool(url, { max: 2, melding: console.error });
const doe = (sql: string, waarden: unknown[] = []) => eigenaar.query(sql, waarden);

/** Always the same: a name is a choice of parts by a number. */
const kies = (lijst: readonly string[], n: number): string => lijst[n % lijst.length] ?? '';
const BEGIN =
  'Jans Vis Meij Bakk Smi Berg Dijk Mul Bos Vos Kuip Pet Hendr Will Wout Koel Scha Brou Veen Hoek Post Prin Koni Sme Tim'.split(
    ' ',
  );
const MIDDEN = 'en er el in aar ink ens os am ol it ov es ar om un ev or al ek'.split(' ');
const EIND = 'sen stra ma man s ers huis veld kamp dam hof horst aar berg laan'.split(' ');
const VOOR = 'van den |van de |de | ter ||||||||'.split('|');
const VEEL = [
  'de Jong',
  'Jansen',
  'de Vries',
  'van den Berg',
  'Bakker',
  'van Dijk',
  'Visser',
  'Smit',
  'Meijer',
  'Mulder',
];
const achternamen = [
  ...VEEL,
  ...Array.from({ length: 20_000 }, (_, n) =>
    `${kies(VOOR, n)}${kies(BEGIN, n)}${kies(MIDDEN, Math.floor(n / 25))}${kies(EIND, Math.floor(n / 500))}${n > 7499 ? kies(MIDDEN, n * 7) : ''}`.trim(),
  ),
];
const voornamen = Array.from(
  { length: 600 },
  (_, n) =>
    `${kies(['Ma', 'Jo', 'An', 'Wil', 'Tru', 'Ge', 'Pie', 'Hen', 'Els', 'Kar', 'Ay', 'Mo'], n)}${kies(['ria', 'han', 'na', 'lem', 'us', 'rda', 't', 'k', 'je', 'in'], Math.floor(n / 12))}${kies(['', 'a', 'tje', 'us', 'o'], Math.floor(n / 120))}`,
);
/** Each word half as often as the one before it in its group, as words are. */
const woorden = Array.from(
  { length: 30_000 },
  (_, n) =>
    `${kies(MIDDEN, n)}${kies(BEGIN, Math.floor(n / 20)).toLowerCase()}${kies(EIND, Math.floor(n / 500))}${n >= 7_500 ? kies(MIDDEN, Math.floor(n / 7_500)) : ''}`,
);
const GEWOON =
  'mevrouw wil hulp bij het huishouden en onder de mensen zijn de dochter zorgt voor haar er komt een gesprek thuis over de traplift scootmobiel brief woning gezin kinderen pijn lopen vervoer dagbesteding'.split(
    ' ',
  );

async function vul(): Promise<void> {
  await doe('CREATE TABLE b_achter (nr int PRIMARY KEY, naam text, woorden text, sporen text[])');
  await doe('CREATE TABLE b_voor (nr int PRIMARY KEY, naam text, woorden text, sporen text[])');
  const zet = async (tabel: string, namen: readonly string[], sporen: (naam: string) => readonly string[]) =>
    doe(
      `INSERT INTO ${tabel} SELECT (r->>0)::int, r->>1, r->>2, ARRAY(SELECT '${gemeente}' || s FROM jsonb_array_elements_text(r->3) s) FROM jsonb_array_elements($1) r`,
      [JSON.stringify(namen.map((naam, n) => [n, naam, naamwoorden(naam).join(' '), sporen(naam)]))],
    );
  await zet('b_achter', achternamen, (naam) => naamsporen(naam, ''));
  await zet('b_voor', voornamen, (naam) => naamsporen('', naam));
  await doe('CREATE TABLE b_woord (nr int PRIMARY KEY, woord text)');
  await doe(
    'INSERT INTO b_woord SELECT nr - 1, woord FROM unnest($1::text[]) WITH ORDINALITY AS w(woord, nr)',
    [woorden],
  );
  await doe('DROP INDEX zoek_sporen, zoektekst_sporen');
  // One in ten has one of the ten most common surnames. 1 in 13 is open, 60 of those are km7's.
  await doe(
    `INSERT INTO dossier (gemeente, dossier, nr, fase, status, open, ontvangen_op, wacht_op, behandelaar, team, naam, naam_zoek,
       geboortedatum, bsn, woonplaats, hulpvraag, kanaal, laatst_gewijzigd)
     SELECT $1, 'W26-' || lpad(upper(to_hex(n / 65536)), 4, '0') || '-' || lpad(upper(to_hex(n % 65536)), 4, '0'), 12,
       CASE WHEN n % 13 = 0 THEN 'onderzoek' ELSE 'afgesloten' END, CASE WHEN n % 13 = 0 THEN 'inOnderzoek' ELSE 'bekendgemaakt' END, n % 13 = 0,
       date '2010-01-01' + (n % 6000), 'gemeente', 'km' || (n % greatest(10, $2 / 60)), 'team' || (n % 12), v.naam || ' ' || a.naam,
       a.woorden || ' ' || v.woorden, date '1930-01-01' + (n * 7919 % 28000), lpad(n::text, 9, '0'), 'Voorbeeld', 'Hulp', 'telefoon', now()
     FROM generate_series(1, $2::int) n
       JOIN b_achter a ON a.nr = CASE WHEN n % 10 = 0 THEN n / 10 % 10 ELSE 10 + (n::bigint * 48271 % 20000)::int END
       JOIN b_voor v ON v.nr = n::bigint * 69621 % 600`,
    [gemeente, AANTAL],
  );
  console.log('dossiers');
  await doe(
    `INSERT INTO zoek SELECT $1, d.dossier, d.naam_zoek, d.geboortedatum, w.wie, array_to_tsvector(w.wie || a.sporen || v.sporen)
     FROM dossier d
       JOIN LATERAL (SELECT zoek_wie(to_jsonb(d)) AS wie) w ON true
       JOIN LATERAL (SELECT ('x' || replace(substr(d.dossier, 5), '-', ''))::bit(32)::int AS n) i ON true
       JOIN b_achter a ON a.nr = CASE WHEN n % 10 = 0 THEN n / 10 % 10 ELSE 10 + (n::bigint * 48271 % 20000)::int END
       JOIN b_voor v ON v.nr = n::bigint * 69621 % 600`,
    [gemeente],
  );
  console.log('zoek');
  // 40 ordinary words and 12 rarer ones a report, fewer a melding.
  await doe(
    `INSERT INTO zoektekst SELECT $1, t.dossier, t.deel, t.ontvangen_op, t.tekst, to_tsvector('dutch', zonder_accenten(t.tekst)) || array_to_tsvector(t.wie)
     FROM (SELECT d.dossier, deel, d.ontvangen_op, z.wie, (
         SELECT string_agg(($2::text[])[1 + (hashint4(n * 31 + i) & 1048575) % cardinality($2::text[])], ' ') || ' '
           || string_agg(w.woord, ' ') FROM generate_series(1, CASE deel WHEN 'melding' THEN 12 ELSE 40 END) i
           LEFT JOIN b_woord w ON i % 4 = 0 AND w.nr = ((hashint4(n * 17 + i) & 1048575)::bigint * (hashint4(n * 13 + i) & 1048575) / 36651000)) AS tekst
       FROM dossier d JOIN zoek z USING (gemeente, dossier)
         JOIN LATERAL (SELECT ('x' || replace(substr(d.dossier, 5), '-', ''))::bit(32)::int AS n) i ON true,
         (VALUES ('melding'), ('verslag-V1')) AS x(deel)) AS t`,
    [gemeente, GEWOON],
  );
  console.log('zoektekst');
  await doe("SET maintenance_work_mem = '1GB'");
  await doe('CREATE INDEX zoek_sporen ON zoek USING gin (sporen)');
  await doe('CREATE INDEX zoektekst_sporen ON zoektekst USING gin (sporen)');
  await doe('VACUUM ANALYZE');
  console.log('index');
}

const iemand = (rol: Gebruiker['rol'], id = persoon): Gebruiker => ({
  id,
  rol,
  naam: rol,
  gemeente,
  bsn: null,
  namensBsn: null,
  team: null,
});
const app = maakPool(appUrl(url), { max: 2, melding: console.error });
const db = maakDatabase(app);

/** What somebody would write by hand: the owner, one statement, the municipality and the person filled in. */
async function metDeHand(sql: string, waarden: readonly unknown[]): Promise<number> {
  const client = await eigenaar.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.gemeente', $1, true)", [gemeente]);
    const { rowCount } = await client.query(sql, [...waarden]);
    await client.query('COMMIT');
    return rowCount ?? 0;
  } finally {
    client.release();
  }
}

const KOLOM = 'd.dossier, d.naam, d.geboortedatum, d.status, d.behandelaar';
const MAG: Readonly<Record<string, string>> = {
  controller: 'true',
  klantmanager: `(d.behandelaar = '${persoon}' OR d.vervanger = '${persoon}' AND d.open OR '${persoon}' = ANY (d.eerdere) AND d.open OR '${persoon}' = ANY (d.tweede_paar) AND d.open)`,
};
const WAAR: Readonly<Record<string, string>> = {
  controller: '',
  klantmanager: `'@${gemeente}/${persoon}' & `,
};

function handmatig(rol: string, getypt: string, teksten: boolean): readonly [string, readonly unknown[]] {
  const vraag = leesZoekvraag(getypt, VANDAAG);
  const van = `FROM zoek z JOIN dossier d USING (gemeente, dossier) WHERE z.gemeente = '${gemeente}' AND ${MAG[rol] ?? ''}`;
  if (vraag.soort === 'nummer') return [`SELECT ${KOLOM} ${van} AND z.dossier = $1`, [vraag.dossier]];
  if (vraag.soort === 'bsn')
    return [`SELECT ${KOLOM} ${van} AND d.gemeente = '${gemeente}' AND d.bsn = $1`, [vraag.bsn]];
  if (vraag.soort !== 'gewoon') return ['SELECT 1', []];
  if (vraag.geboortedatum !== null && vraag.namen.length === 0)
    return [
      `SELECT ${KOLOM} ${van} AND z.geboortedatum = $1 ORDER BY z.sorteernaam, z.dossier LIMIT 21`,
      [vraag.geboortedatum],
    ];
  if (teksten)
    return [
      `WITH t AS MATERIALIZED (SELECT t.dossier, t.deel, t.ontvangen_op, ts_rank(t.sporen, to_tsquery('dutch', $1)) AS rang FROM zoektekst t JOIN dossier d USING (gemeente, dossier)
         WHERE t.gemeente = '${gemeente}' AND ${MAG[rol] ?? ''} AND t.sporen @@ ($2::tsquery && to_tsquery('dutch', $1)) ORDER BY t.ontvangen_op DESC, t.dossier, t.deel LIMIT 200)
       SELECT ${KOLOM}, t.deel, k.tekst FROM t JOIN dossier d ON d.gemeente = '${gemeente}' AND d.dossier = t.dossier JOIN zoektekst k ON k.gemeente = '${gemeente}' AND k.dossier = t.dossier AND k.deel = t.deel
       ORDER BY rang DESC, t.ontvangen_op DESC LIMIT 21`,
      [tekstvraag(vraag.woorden), rol === 'klantmanager' ? `'@${gemeente}/${persoon}'` : `'@${gemeente}'`],
    ];
  const treden = naamtreden(iemand('controller').gemeente, vraag.namen).flat();
  const rang = treden
    .map((t, i) => `WHEN z.sporen @@ '${t.replaceAll("'", "''")}'::tsquery THEN ${i}`)
    .join(' ');
  return [
    `SELECT ${KOLOM} ${van} AND z.sporen @@ $1::tsquery ORDER BY CASE ${rang} END, z.sorteernaam || '', z.dossier LIMIT 21`,
    [`${WAAR[rol] ?? ''}(${treden.map((t) => `(${t})`).join(' | ')})`],
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

/** In turn, so that a busy moment hits both. */
async function meet(rol: Gebruiker['rol'], getypt: readonly string[], teksten: boolean) {
  const wie = iemand(rol);
  const onze: number[] = [];
  const hand: number[] = [];
  let regels = 0;
  for (let i = -10; i < KEER; i++) {
    const tekst = getypt[Math.abs(i) % getypt.length] ?? '';
    const vraag = leesZoekvraag(tekst, VANDAAG);
    const begin = performance.now();
    const gevonden = await inGemeente(db, wie.gemeente, (trx) =>
      teksten
        ? zoekTeksten(trx, wie, vraag, { hoogstens: 21, na: null }).then((v) => v.regels.length)
        : zoekDossiers(trx, wie, vraag, { hoogstens: 21, na: null }).then((r) => r.length),
    );
    const midden = performance.now();
    const ernaast = await metDeHand(...handmatig(rol, tekst, teksten));
    const einde = performance.now();
    if (ernaast !== gevonden) throw new Error(`${rol} ${tekst}: ${gevonden} en ${ernaast}`);
    if (i < 0) continue;
    regels += gevonden;
    onze.push(midden - begin);
    hand.push(einde - midden);
  }
  return { rol, onze: verdeling(onze), hand: verdeling(hand), regels: regels / KEER };
}

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
    const gevonden = await inGemeente(db, iemand('controller').gemeente, (trx) =>
      zoekDossiers(trx, iemand('controller'), leesZoekvraag(fout, VANDAAG), { hoogstens: 100, na: null }),
    );
    if (gevonden.some((r) => zoekvorm(r.naam).split(' ').includes(doel))) onze += 1;
  }
  const { p50, p95 } = verdeling(ms);
  return `Two letters exchanged in ${proef.length} names. Trigrams (pg_trgm, one row a word, threshold 0.3): ${p50.toFixed(1)} / ${p95.toFixed(1)} ms, found the name in ${Math.round((100 * goed) / proef.length)} %; index ${await grootte('b_token_trgm')}, table ${await grootte('b_token')}. Ours (sounds with a letter left out): found ${Math.round((100 * onze) / proef.length)} %, in the times above.`;
}

async function grootte(wat: string): Promise<string> {
  const { rows } = await doe('SELECT pg_size_pretty(pg_total_relation_size($1)) AS g', [wat]);
  return String((rows[0] as { readonly g: string } | undefined)?.g);
}

await migreer(url, 'migrations');
const begin = performance.now();
await vul();
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

- **Ours** is \`zoekDossiers\` and \`zoekTeksten\` as the page calls them: as the app's role, in a transaction with the
  municipality set, through the functions of \`migrations/0003_zoeken.sql\`, with need-to-know.
- **By hand** is one statement by the owner of the tables, without row-level security, with the municipality and the
  person filled in, in a transaction too, on the same tables and indexes; it must give as many rows.
- A controller sees everything, the klantmanager about sixty dossiers.
- Sizes: ${maten.join(', ')}.

## Names with a mistake

${trigram}
`;
console.log(tekst);
if (!process.argv.includes('--droog')) writeFileSync(path.join('bench', 'zoeken.md'), tekst);
await app.end();
await eigenaar.end();
process.exitCode = gehaald ? 0 : 1;
