/* Copies the demo municipality many times over, in bulk: see landelijk.ts. */
import type pg from 'pg';
import type { Gemeentecode } from '../src/kern/ids.ts';
import { naamsporen } from '../src/dossier/zoekwoorden.ts';
import { naamwoorden } from '../src/kern/zoekvorm.ts';
import { kopieerRegister, vulBerichten } from './leveringvulling.ts';
import { achternamen, voornamen } from './zoekvulling.ts';

/** So many dossiers of a copy have a number; the demo has fewer. */
const RUIMTE = 8_192;
const PER_KEER = 10;

/** Who works in a copy, and who delivers there, is somebody else than in the next, so that nobody's own list grows. */
const MENSEN = ['behandelaar', 'vervanger', 'bewaker', 'persoon', 'voor', 'inbrenger', 'aanbieder'];
const MENSENLIJST = ['eerdere', 'tweede_paar'];
/** Addresses that are somebody's by chance. */
const ADRESSEN: Readonly<Record<string, readonly string[]>> = {
  sleutel: ['toetsuitnodiging', 'overlegcasus', 'levering'],
};
const EIGEN = ['zoek', 'zoektekst', 'dossier'];

const NUMMER = (plaats: string): string =>
  `'C26-' || substr(lpad(upper(to_hex(${plaats})), 8, '0'), 1, 4) || '-' || substr(lpad(upper(to_hex(${plaats})), 8, '0'), 5)`;

/** The journal, and every table that hangs on the row of a dossier. */
async function tabellen(
  doe: Doe,
): Promise<readonly { readonly tabel: string; readonly kolommen: readonly string[] }[]> {
  const { rows } = await doe(`
    SELECT c.relname AS tabel, array_agg(a.attname::text ORDER BY a.attnum) AS kolommen
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = ''
    WHERE c.relname = 'journaal' OR c.relname = 'dossier' OR EXISTS (
      SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid = 'dossier'::regclass)
    GROUP BY 1`);
  return rows as { tabel: string; kolommen: string[] }[];
}

export type Doe = (sql: string, waarden?: readonly unknown[]) => Promise<pg.QueryResult>;

function waarde(tabel: string, kolom: string, naar: Gemeentecode): string {
  if (kolom === 'gemeente') return `'${naar}'`;
  if (kolom === 'dossier') return NUMMER(`k * ${RUIMTE} + n.n`);
  if (MENSEN.includes(kolom)) return `x.${kolom} || '-' || k`;
  if (MENSENLIJST.includes(kolom)) return `ARRAY(SELECT p || '-' || k FROM unnest(x.${kolom}) p)`;
  // The figures stay those of the teams that the municipality has; the lists are those of a team of this size.
  if (kolom === 'team' && tabel !== 'doorlooptijd') return `x.team || '-' || k`;
  if (ADRESSEN[kolom]?.includes(tabel)) return `x.${kolom} || '-' || k`;
  if (tabel !== 'dossier') return `x.${kolom}`;
  if (kolom === 'naam') return `v.naam || ' ' || a.naam`;
  if (kolom === 'naam_zoek') return `a.woorden || ' ' || v.woorden`;
  if (kolom === 'geboortedatum')
    return `date '1930-01-01' + ((k * ${RUIMTE} + n.n)::bigint * 7919 % 28000)::int`;
  if (kolom === 'bsn') return `'1' || lpad((k * ${RUIMTE} + n.n)::text, 8, '0')`;
  if (kolom === 'betrokken_bsn') return `'{}'`;
  return `x.${kolom}`;
}

const NAMEN = `
  JOIN b_achter a ON a.nr = CASE WHEN (k * ${RUIMTE} + n.n) % 10 = 0 THEN (k * ${RUIMTE} + n.n) / 10 % 10 ELSE 10 + ((k * ${RUIMTE} + n.n)::bigint * 48271 % 20000)::int END
  JOIN b_voor v ON v.nr = (k * ${RUIMTE} + n.n)::bigint * 69621 % 600`;

/** Names to choose from, and a number for each dossier of the municipality that is copied. */
export async function bereidVoor(doe: Doe, uit: Gemeentecode): Promise<void> {
  const zet = async (
    tabel: string,
    namen: readonly string[],
    sporen: (naam: string) => readonly string[],
  ) => {
    await doe(`CREATE TABLE ${tabel} (nr int PRIMARY KEY, naam text, woorden text, sporen text[])`);
    await doe(
      `INSERT INTO ${tabel} SELECT (r->>0)::int, r->>1, r->>2, ARRAY(SELECT jsonb_array_elements_text(r->3)) FROM jsonb_array_elements($1) r`,
      [JSON.stringify(namen.map((naam, nr) => [nr, naam, naamwoorden(naam).join(' '), sporen(naam)]))],
    );
  };
  await zet('b_achter', achternamen, (naam) => naamsporen(naam, ''));
  await zet('b_voor', voornamen, (naam) => naamsporen('', naam));
  await doe(`CREATE TABLE b_nummer AS SELECT dossier, (row_number() OVER (ORDER BY ontvangen_op, dossier))::int - 1 AS n
    FROM dossier WHERE gemeente = '${uit}'`);
  await doe('ALTER TABLE b_nummer ADD PRIMARY KEY (dossier)');
  // The words of a text are the same in each copy: found once.
  await doe(`CREATE TABLE b_tekst AS SELECT dossier, deel, ontvangen_op, tekst, to_tsvector('dutch', zonder_accenten(tekst)) AS woorden
    FROM zoektekst WHERE gemeente = '${uit}'`);
  await doe('ANALYZE');
}

/** `aantal` copies of one municipality into another. Foreign keys and counts by trigger are off meanwhile. */
export async function kopieer(
  doe: Doe,
  uit: Gemeentecode,
  naar: Gemeentecode,
  aantal: number,
): Promise<void> {
  const alle = await tabellen(doe);
  await doe("SET session_replication_role = 'replica'");
  await doe('SET synchronous_commit = off');
  for (let k = 0; k < aantal; k += PER_KEER) {
    const reeks = `generate_series(${k}, ${Math.min(aantal, k + PER_KEER) - 1}) AS k`;
    for (const { tabel, kolommen } of alle) {
      if (EIGEN.includes(tabel) && tabel !== 'dossier') continue;
      await doe(
        `INSERT INTO ${tabel} (${kolommen.join(', ')}) SELECT ${kolommen.map((kolom) => waarde(tabel, kolom, naar)).join(', ')}
         FROM ${reeks} CROSS JOIN ${tabel} x JOIN b_nummer n USING (dossier) ${tabel === 'dossier' ? NAMEN : ''}
         WHERE x.gemeente = '${uit}'`,
      );
    }
    await doe(
      `INSERT INTO zoek SELECT d.gemeente, d.dossier, d.naam_zoek, w.wie,
         array_to_tsvector(w.wie || ARRAY(SELECT d.gemeente || s FROM unnest(a.sporen || v.sporen) s))
       FROM ${reeks} CROSS JOIN b_nummer n ${NAMEN}
         JOIN dossier d ON d.gemeente = '${naar}' AND d.dossier = ${NUMMER(`k * ${RUIMTE} + n.n`)}
         JOIN LATERAL (SELECT zoek_wie(to_jsonb(d)) AS wie) w ON true`,
    );
    await doe(
      `INSERT INTO zoektekst SELECT z.gemeente, z.dossier, x.deel, x.ontvangen_op, x.tekst,
         x.woorden || array_to_tsvector(z.wie)
       FROM ${reeks} CROSS JOIN b_tekst x JOIN b_nummer n USING (dossier)
         JOIN zoek z ON z.gemeente = '${naar}' AND z.dossier = ${NUMMER(`k * ${RUIMTE} + n.n`)}`,
    );
    console.log(`${naar}: ${Math.min(aantal, k + PER_KEER)} van ${aantal}`);
  }
  // As many times what was counted once.
  await doe(
    `INSERT INTO doorlooptijdtelling SELECT '${naar}', team, voorziening, urgentie, maat, maand,
       (SELECT coalesce(jsonb_object_agg(key, value::bigint * ${aantal}), '{}') FROM jsonb_each_text(aantallen))
     FROM doorlooptijdtelling WHERE gemeente = '${uit}'`,
  );
  await kopieerRegister(doe, uit, naar);
  await vulBerichten(doe, naar);
  await doe("SET session_replication_role = 'origin'");
  await doe('RESET synchronous_commit');
}
