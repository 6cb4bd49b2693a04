/* Invented people and texts to search in: see zoeken.ts. */
import { naamsporen } from '../src/dossier/zoekwoorden.ts';
import { naamwoorden } from '../src/kern/zoekvorm.ts';

type Doe = (sql: string, waarden?: unknown[]) => Promise<unknown>;

/** Always the same: a name is a choice of parts by a number. */
const kies = (lijst: readonly string[], n: number): string => lijst[n % lijst.length] ?? '';
const BEGIN =
  'Jans Vis Meij Bakk Smi Berg Dijk Mul Bos Vos Kuip Pet Hendr Will Wout Koel Scha Brou Veen Hoek Post Prin Koni Sme Tim'.split(
    ' ',
  );
const MIDDEN = 'en er el in aar ink ens os am ol it ov es ar om un ev or al ek'.split(' ');
const EIND = 'sen stra ma man s ers huis veld kamp dam hof horst aar berg laan'.split(' ');
const VOOR = 'van den |van de |de | ter ||||||||'.split('|');
export const VEEL = [
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
export const achternamen = [
  ...VEEL,
  ...Array.from({ length: 20_000 }, (_, n) =>
    `${kies(VOOR, n)}${kies(BEGIN, n)}${kies(MIDDEN, Math.floor(n / 25))}${kies(EIND, Math.floor(n / 500))}${n > 7499 ? kies(MIDDEN, n * 7) : ''}`.trim(),
  ),
];
export const voornamen = Array.from(
  { length: 600 },
  (_, n) =>
    `${kies(['Ma', 'Jo', 'An', 'Wil', 'Tru', 'Ge', 'Pie', 'Hen', 'Els', 'Kar', 'Ay', 'Mo'], n)}${kies(['ria', 'han', 'na', 'lem', 'us', 'rda', 't', 'k', 'je', 'in'], Math.floor(n / 12))}${kies(['', 'a', 'tje', 'us', 'o'], Math.floor(n / 120))}`,
);
/** Each word half as often as the one before it in its group, as words are. */
export const woorden = Array.from(
  { length: 30_000 },
  (_, n) =>
    `${kies(MIDDEN, n)}${kies(BEGIN, Math.floor(n / 20)).toLowerCase()}${kies(EIND, Math.floor(n / 500))}${n >= 7_500 ? kies(MIDDEN, Math.floor(n / 7_500)) : ''}`,
);
const GEWOON =
  'mevrouw wil hulp bij het huishouden en onder de mensen zijn de dochter zorgt voor haar er komt een gesprek thuis over de traplift scootmobiel brief woning gezin kinderen pijn lopen vervoer dagbesteding'.split(
    ' ',
  );

/** Fills the tables that searching reads, in bulk. */
export async function vul(doe: Doe, gemeente: string, aantal: number): Promise<void> {
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
       a.woorden || ' ' || v.woorden, date '1930-01-01' + (n::bigint * 7919 % 28000)::int, lpad(n::text, 9, '0'), 'Voorbeeld', 'Hulp', 'telefoon', now()
     FROM generate_series(1, $2::int) n
       JOIN b_achter a ON a.nr = CASE WHEN n % 10 = 0 THEN n / 10 % 10 ELSE 10 + (n::bigint * 48271 % 20000)::int END
       JOIN b_voor v ON v.nr = n::bigint * 69621 % 600`,
    [gemeente, aantal],
  );
  console.log('dossiers');
  await doe(
    `INSERT INTO zoek SELECT $1, d.dossier, d.naam_zoek, w.wie, array_to_tsvector(w.wie || a.sporen || v.sporen)
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
