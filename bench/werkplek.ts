// Mijn dag of a klantmanager with 60 open dossiers, in a municipality of 500 and in one of 50,000: rows in bulk, then
// the very queries and the page of the application, in turn. Prints one JSON line. Started by werkplek.mjs.
import { STANDAARD } from '../src/gemeente/standaard.ts';
import pg from 'pg';
import { datum, plusDagen } from '../src/kern/datum.ts';
import { leesGemeentecode, leesPersoonId, type Gemeentecode } from '../src/kern/ids.ts';
import { inGemeente, maakDatabase, maakPool } from '../src/platform/database.ts';
import { appUrl, migreer } from '../src/platform/migraties.ts';
import { STANDAARD_KALENDER } from '../src/recht/kalender.ts';
import { STANDAARD_UITLEG } from '../src/recht/uitleg.ts';
import { leesConcepten } from '../src/toegang/concept.ts';
import { afsprakenRond, alsConcept, maakDag } from '../src/werkvoorraad/dag.ts';
import { afloopvraag, voortzettingsvraag } from '../src/werkvoorraad/aflopend-queries.ts';
import { leesSamen } from '../src/werkvoorraad/eigenpunten.ts';
import { inzageFilter } from '../src/toegang/inzage.ts';
import { contactvraag } from '../src/werkvoorraad/contact-queries.ts';
import { leesLeveringpunten } from '../src/werkvoorraad/levering-queries.ts';
import { leesEigenWerk, leesGeleerd, terugkijkvraag } from '../src/werkvoorraad/dag-queries.ts';
import { wachtnormen } from '../src/werkvoorraad/dagorde.ts';
import { Dagpagina } from '../src/werkvoorraad/dagpagina.tsx';
import { tekstvraag } from '../src/werkvoorraad/tekst-queries.ts';
import { verzoekvraag } from '../src/werkvoorraad/verzoek-queries.ts';
import { maakGebruikelijk } from '../src/werkvoorraad/gebruikelijk.ts';

const server = process.env['DATABASE_URL'] ?? '';
const keren = Number(process.env['BENCH_KEREN'] ?? 400);
const OPEN = 60;
const VANDAAG = datum('2026-11-23');

function moet<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('benchgegeven klopt niet');
  return waarde;
}
const GEMEENTE: Gemeentecode = moet(leesGemeentecode('9999'));
const WIE = moet(leesPersoonId('bench'));

/** A tenth is open and spread over colleagues of 60 dossiers each; the rest is done, with what each part took. */
const VUL = `
  SELECT set_config('app.gemeente', '9999', false);
  INSERT INTO dossier (gemeente, dossier, nr, fase, status, open, urgentie, ontvangen_op, uiterlijk, wacht_op, behandelaar,
      team, naam, naam_zoek, geboortedatum, woonplaats, hulpvraag, kanaal, laatst_gewijzigd)
    SELECT '9999', 'W26-' || lpad(to_hex(i / 65536)::text, 4, '0') || '-' || lpad(to_hex(i % 65536)::text, 4, '0'), 20,
      CASE WHEN o THEN 'onderzoek' ELSE 'uitvoering' END, CASE WHEN o THEN 'inOnderzoek' ELSE 'bekendgemaakt' END, o,
      (ARRAY['regulier', 'regulier', 'urgent', 'spoed'])[1 + i % 4], date '2026-11-23' - i % 40, date '2026-11-23' + i % 30 - 5,
      CASE WHEN i % 5 = 0 THEN 'adviseur' ELSE 'gemeente' END,
      CASE WHEN i < ${OPEN} THEN 'bench' ELSE 'p' || i % 83 END, 'noord', 'Inwoner ' || i, 'inwoner ' || i,
      date '1950-01-01' + i % 9999, 'Voorbeeld', 'Ik kom de deur niet meer uit.', 'website', now()
    FROM generate_series(0, $AANTAL - 1) AS i CROSS JOIN LATERAL (SELECT i < ${OPEN} OR i % 10 = 0 AS o) x;
  INSERT INTO klok SELECT '9999', dossier, k.soort, '', NULL, 'Wmo 2.3.2 lid 1', ontvangen_op, ontvangen_op + 1, uiterlijk, uiterlijk, 0,
      'gemeente', '[]' FROM dossier CROSS JOIN (VALUES ('onderzoek'), ('herbeoordeling'), ('persoonlijkPlan')) AS k(soort) WHERE open;
  INSERT INTO werkduur SELECT '9999', dossier, 'onderzoeken', ontvangen_op + 2, NULL, NULL FROM dossier WHERE open;
  INSERT INTO werkduur SELECT '9999', dossier, d.deel, ontvangen_op, ontvangen_op + 10 + nr % 7, 3 + length(naam) % 9
    FROM dossier CROSS JOIN (VALUES ('verdelen'), ('onderzoeken'), ('toetsen'), ('verslagMaken'), ('beslissen'), ('verzenden')) AS d(deel)
    WHERE NOT open;
  ANALYZE;`;

async function maak(aantal: number) {
  const naam = `omkeer_dag_${aantal}_${process.pid}`;
  const beheer = new pg.Client({ connectionString: server });
  await beheer.connect();
  await beheer.query(`create database ${naam} template template0 encoding 'UTF8'`);
  await beheer.end();
  const url = new URL(server);
  url.pathname = `/${naam}`;
  await migreer(url.href, 'migrations');
  const vuller = new pg.Client({ connectionString: url.href });
  await vuller.connect();
  await vuller.query(VUL.replace('$AANTAL', String(aantal)));
  await vuller.end();
  const pool = maakPool(appUrl(url.href), { max: 2, melding: () => undefined });
  return { aantal, pool, db: maakDatabase(pool), tijden: [] as number[], bytes: 0 };
}

type Huis = Awaited<ReturnType<typeof maak>>;
const KADER = {
  gemeente: { naam: 'Gemeente Voorbeeld' },
  bestanden: { stijl: '/stijl.css', eilanden: {} },
  versie: 'bench',
  navigatie: [],
};

const ZIJ = {
  gemeente: GEMEENTE,
  id: WIE,
  rol: 'klantmanager',
  naam: '',
  team: null,
  bsn: null,
  namensBsn: null,
  aanbieder: null,
} as const;

/** What `GET /dag` does after the session was read. */
async function dag(huis: Huis): Promise<void> {
  const begin = performance.now();
  const gelezen = await inGemeente(huis.db, GEMEENTE, async (trx) => ({
    eigen: await leesEigenWerk(trx, GEMEENTE, WIE),
    geleerd: await leesGeleerd(trx),
    levering: await leesLeveringpunten(trx, ZIJ, VANDAAG),
    ...(await leesSamen(trx, inzageFilter(ZIJ), {
      terugkijken: terugkijkvraag(ZIJ, plusDagen(VANDAAG, -60), plusDagen(VANDAAG, 7)),
      contact: contactvraag(ZIJ),
      afloop: afloopvraag(
        ZIJ,
        { trap: null, ookGeregeld: false, jaar: null, na: null },
        { vandaag: VANDAAG, regels: STANDAARD, hoogstens: 5 },
      ),
      wacht: voortzettingsvraag(ZIJ),
      teksten: tekstvraag(ZIJ),
      verzoeken: verzoekvraag(ZIJ),
    })),
    concepten: await leesConcepten(trx, { gemeente: GEMEENTE, persoon: WIE }, 20),
  }));
  const gebruikelijk = maakGebruikelijk(gelezen.geleerd);
  const regels = { kalender: STANDAARD_KALENDER, uitleg: STANDAARD_UITLEG, normen: {} };
  const html = String(
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- a JSX node writes itself as text
    Dagpagina({
      kader: KADER,
      dag: maakDag(gelezen.eigen, { vandaag: VANDAAG, gebruikelijk, regels, belBinnenWerkdagen: 3 }),
      afspraken: afsprakenRond(gelezen.eigen, VANDAAG),
      concepten: gelezen.concepten.flatMap(alsConcept),
      wachtnormen: wachtnormen(regels),
      terugkijken: gelezen.terugkijken,
      contact: gelezen.contact,
      levering: gelezen.levering,
      afloop: { afloop: gelezen.afloop, wacht: gelezen.wacht, regels: { voorzieningen: [] } },
      teksten: gelezen.teksten,
      verzoeken: gelezen.verzoeken,
      gebruikelijk,
      vandaag: VANDAAG,
      vanaf: 0,
    }),
  );
  huis.tijden.push(performance.now() - begin);
  if (gelezen.eigen.length !== OPEN || gelezen.geleerd.length !== 6)
    throw new Error('de bench meet iets anders');
  huis.bytes = html.length;
}

const huizen = [await maak(500), await maak(50_000)];
for (let i = 0; i < keren / 4; i++) for (const huis of huizen) await dag(huis);
for (const huis of huizen) huis.tijden.length = 0;
// In turn, so that whatever else the machine does falls on both.
for (let i = 0; i < keren; i++) for (const huis of i % 2 ? huizen : huizen.toReversed()) await dag(huis);

const uitslag = huizen.map(({ aantal, tijden, bytes }) => {
  const op = tijden.toSorted((a, b) => a - b);
  const deel = (d: number): number => op[Math.floor(op.length * d)] ?? 0;
  return { aantal, p50: deel(0.5), p95: deel(0.95), bytes };
});
process.stdout.write(`${JSON.stringify(uitslag)}\n`);
for (const { pool } of huizen) await pool.end();
const beheer = new pg.Client({ connectionString: server });
await beheer.connect();
for (const { aantal } of huizen)
  await beheer.query(`drop database if exists omkeer_dag_${aantal}_${process.pid} with (force)`);
await beheer.end();
