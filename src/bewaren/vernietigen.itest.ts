import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { bsn, MEVROUW_X, stukToevoegen } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { afsluitenMetAdvies, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../../test/hulp/dossierhuis.ts';
import { STIL } from '../../test/hulp/journaal.ts';
import { bewaarDocument } from '../dossier/documenten.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import { leesDossier } from '../dossier/uitvoeren.ts';
import { verifieerAlles } from '../journaal/verifieer.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import { inGemeente, maakPool } from '../platform/database.ts';
import { vernietigerUrl } from '../platform/migraties.ts';
import { maakTakenloper, type Takenloper } from '../platform/taken.ts';
import { bewaarConcept } from '../toegang/concept.ts';
import { bewaarZoekvraag } from '../zoeken/opslag.ts';
import { stelVoor } from './kandidaten.ts';
import { lijststand, type Vernietigingslijst } from './lijst.ts';
import { begin, beoordeel, leesLijsten, nogTeDoen, stelVast, vindLijst } from './opslag.ts';
import { maakOpschoner, type Opschoner } from './opschoner.ts';
import { VERNIETIGTAAK, voerLijstUit } from './uitvoeren.ts';

/** Words that stand nowhere else: what must be gone wherever it was. */
const NAAM = 'Quisterberg';
const BSN = '999971001';
const TEKST = 'zandloperkever';
const IN_STUK = 'goudhaantjesvaren';
const IN_CONCEPT = 'regenwulpenpad';
const GEZOCHT = 'Quisterburg';
const NAALDEN = [NAAM, BSN, TEKST, IN_STUK, IN_CONCEPT, GEZOCHT];

const inrichting = voorbeeldInrichting({
  regels: voorbeeldRegels({ bewaren: { afgebrokenMeldingDagen: 365, reservekopieDagen: 35 } }),
});
const { gemeente } = inrichting;
const wie = (id: string) => ({ gemeente, wie: persoonId(id), nu: huis.omgeving.klok.nu() });

let huis: Dossierhuis;
let vernietiger: pg.Pool;
let opschoner: Opschoner;
let takenloper: Takenloper;

beforeAll(async () => {
  huis = await maakDossierhuis(inrichting);
  vernietiger = maakPool(vernietigerUrl(huis.url), { max: 1, melding: () => undefined });
  opschoner = maakOpschoner({ eigenaarUrl: huis.url, log: STIL });
  takenloper = maakTakenloper({
    eigenaarUrl: huis.url,
    log: STIL,
    werkers: { brief: () => Promise.resolve(), [VERNIETIGTAAK]: () => Promise.resolve() },
  });
  // Makes the queue, so that jobs stand in it too.
  await takenloper.verwerkAlles();
});
afterAll(async () => {
  await takenloper.stop();
  await opschoner.stop();
  await vernietiger.end();
  await huis.sluit();
});

/** Somebody reported and withdrew on this day. */
async function ingetrokken(dag: Datum, wieHet: Partial<typeof MEVROUW_X> = {}, hulpvraag = 'Hulp.') {
  huis.zetKlok(dag);
  const dossier = await huis.meld({
    ontvangenOp: dag,
    inhoud: { inwoner: { ...MEVROUW_X, ...wieHet }, hulpvraag },
  });
  await huis.doe(dossier, 'inwoner', { soort: 'meldingIntrekken', reden: `Het gaat weer. ${hulpvraag}` });
  return dossier;
}

async function vastgesteld(...dossiers: readonly DossierId[]): Promise<Vernietigingslijst> {
  const { aanDeBeurt } = await stelVoor(huis.omgeving, gemeente);
  const gekozen = aanDeBeurt.filter(({ dossier }) => dossiers.includes(dossier));
  expect(gekozen.map(({ dossier }) => dossier).toSorted()).toEqual(dossiers.toSorted());
  return inGemeente(huis.omgeving.db, gemeente, async (trx) => {
    const nr = await stelVast(trx, wie('beheer'), gekozen, '');
    return lees(nr, trx);
  });
}

async function lees(nr: number, trx?: Parameters<typeof vindLijst>[0]): Promise<Vernietigingslijst> {
  const lijst = await (trx
    ? vindLijst(trx, nr)
    : inGemeente(huis.omgeving.db, gemeente, (t) => vindLijst(t, nr)));
  if (!lijst) throw new Error(`geen lijst ${nr}`);
  return lijst;
}

async function begonnen(...dossiers: readonly DossierId[]): Promise<number> {
  const lijst = await vastgesteld(...dossiers);
  await inGemeente(huis.omgeving.db, gemeente, async (trx) => {
    await beoordeel(trx, wie('priya'), lijst, { akkoord: true, reden: '' });
    await begin(trx, wie('beheer'), lijst.lijst, VERNIETIGTAAK);
  });
  return lijst.lijst;
}

const voerUit = (lijst: number) => voerLijstUit(huis.omgeving, vernietiger, gemeente, lijst);

/** Every table of the database with a row in which the needle stands, also as bytes. */
async function inDatabase(naald: string): Promise<readonly string[]> {
  const { rows } = await huis.eigenaar.query<{ readonly tabel: string }>(
    `SELECT c.oid::regclass::text AS tabel FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND (n.nspname NOT IN ('pg_catalog', 'information_schema') OR c.relname = 'pg_statistic')`,
  );
  const gevonden: string[] = [];
  for (const { tabel } of rows) {
    const { rowCount } = await huis.eigenaar.query(
      `SELECT FROM ${tabel} AS t WHERE t::text ILIKE $1 OR t::text LIKE $2 LIMIT 1`,
      [`%${naald}%`, `%${Buffer.from(naald).toString('hex')}%`],
    );
    if (rowCount !== 0) gevonden.push(tabel);
  }
  return gevonden;
}

/** Every file of this database in the data directory in which the bytes stand. The WAL is no table. */
async function inBestanden(naald: string): Promise<readonly string[]> {
  await huis.eigenaar.query('CHECKPOINT');
  const { rows } = await huis.eigenaar.query<{ readonly map: string; readonly oid: string }>(
    "SELECT current_setting('data_directory') AS map, oid::text FROM pg_database WHERE datname = current_database()",
  );
  const map = path.join(rows[0]?.map ?? '', 'base', rows[0]?.oid ?? '');
  expect(existsSync(map), 'de tests draaien op dezelfde machine als de database').toBe(true);
  const schrijfwijzen = [naald, naald.toLowerCase()];
  return readdirSync(map).filter((bestand) => {
    const bytes = readFileSync(path.join(map, bestand));
    return schrijfwijzen.some((tekst) => bytes.includes(tekst));
  });
}

const over = async (waar: typeof inDatabase): Promise<Readonly<Record<string, readonly string[]>>> => {
  const gevonden: Record<string, readonly string[]> = {};
  for (const naald of NAALDEN) {
    const plekken = await waar(naald);
    if (plekken.length > 0) gevonden[naald] = plekken;
  }
  return gevonden;
};

describe('vernietigen van het begin tot de verklaring (Wmo 5.3.4; Archiefwet 3 en 5)', () => {
  let weg: DossierId;
  let blijft: DossierId;
  let jong: DossierId;
  let lijst: number;

  beforeAll(async () => {
    weg = await ingetrokken(BEGINDAG, { achternaam: NAAM, bsn: bsn(BSN) }, `Ik zie overal een ${TEKST}.`);
    const { db } = huis.omgeving;
    const bytes = Buffer.from(`De huisarts schrijft over de ${IN_STUK}.`);
    const vingerafdruk = await bewaarDocument(db, gemeente, {
      document: 'd'.repeat(32),
      dossier: weg,
      soort: 'medisch',
      titel: `Over ${NAAM}`,
      mime: 'text/plain',
      bytes,
      vingerafdruk: 'e'.repeat(64),
      op: huis.omgeving.klok.nu(),
    });
    expect(vingerafdruk).toBe('e'.repeat(64));
    await huis.probeer(weg, 'screener', stukToevoegen({ titel: `Brief over ${NAAM}` }));
    await inGemeente(db, gemeente, async (trx) => {
      const nu = huis.omgeving.klok.nu();
      await bewaarConcept(
        trx,
        { gemeente, persoon: persoonId('sanne'), sleutel: `/dossiers/${weg}/urgentie` },
        { motivering: [`Loopt over het ${IN_CONCEPT}.`] },
        nu,
      );
      await bewaarZoekvraag(trx, { gemeente, id: persoonId('sanne') }, `${GEZOCHT} ${BSN}`, nu);
    });
    // A letter that was never made, in the queue and on its way there.
    await huis.eigenaar.query(
      `INSERT INTO pgboss.job (name, data, output, state) VALUES ('brief', $1, $2, 'failed')`,
      [
        JSON.stringify({ gemeente, gegevens: { dossier: weg, nr: 1, brief: 'x' } }),
        JSON.stringify({ melding: `brief aan ${NAAM}` }),
      ],
    );
    jong = await ingetrokken(plusDagen(BEGINDAG, 200));
    huis.zetKlok(plusDagen(BEGINDAG, 1));
    blijft = await huis.meld();
    await huis.doe(blijft, 'screener', urgentieBeoordelen({ urgentie: 'regulier' }));
    await huis.doe(blijft, 'screener', afsluitenMetAdvies({ vandaag: plusDagen(BEGINDAG, 1) }));
    // As autovacuum does by and by: names get into the statistics.
    await huis.eigenaar.query('ANALYZE');
  });

  it('vooraf staat alles er, en vindt het zoeken het ook (proef van de proef)', async () => {
    const [tabellen, bestanden] = [await over(inDatabase), await over(inBestanden)];
    expect(Object.keys(tabellen).toSorted()).toEqual(NAALDEN.toSorted());
    expect(Object.keys(bestanden).toSorted()).toEqual(NAALDEN.toSorted());
    expect(tabellen[NAAM]).toEqual(
      expect.arrayContaining(['journaal', 'dossier', 'zoek', 'document', 'pg_statistic']),
    );
  });

  it('stelt voor wat aan de beurt is, en niet wat nog bewaard moet blijven (Selectielijst 2020, 3.3.1; Wmo 5.3.4)', async () => {
    huis.zetKlok(plusDagen(BEGINDAG, 365));
    expect((await stelVoor(huis.omgeving, gemeente)).aanDeBeurt).toEqual([]);
    huis.zetKlok(plusDagen(BEGINDAG, 366));
    const { aanDeBeurt, nogNiet, meer } = await stelVoor(huis.omgeving, gemeente);
    expect(aanDeBeurt.map(({ dossier, resultaat }) => [dossier, resultaat])).toEqual([[weg, '3.3.1']]);
    expect([nogNiet, meer]).toEqual([[], false]);
    expect([jong, blijft]).not.toContain(weg);
  });

  it('gebeurt niet voordat een ander akkoord gaf en iemand begon (Archiefwet 3)', async () => {
    const vast = await vastgesteld(weg);
    lijst = vast.lijst;
    expect(lijststand(vast)).toBe('wachtOpAkkoord');
    // On a list it is not proposed again.
    expect((await stelVoor(huis.omgeving, gemeente)).aanDeBeurt).toEqual([]);
    await voerUit(lijst);
    expect((await leesDossier(huis.omgeving, gemeente, weg)).keten.vernietigd).toBe(false);
    await expect(
      inGemeente(huis.omgeving.db, gemeente, (trx) =>
        beoordeel(trx, wie('beheer'), vast, { akkoord: true, reden: '' }),
      ),
    ).rejects.toMatchObject({ code: '23514' });
    await inGemeente(huis.omgeving.db, gemeente, async (trx) => {
      await beoordeel(trx, wie('priya'), vast, { akkoord: true, reden: 'Gezien.' });
      await begin(trx, wie('beheer'), lijst, VERNIETIGTAAK);
    });
    expect(lijststand(await lees(lijst))).toBe('bezig');
  });

  it('wacht zolang er een taak voor dit dossier loopt (huis: taken)', async () => {
    await huis.eigenaar.query(
      "UPDATE pgboss.job SET state = 'active' WHERE name = 'brief' AND state = 'failed'",
    );
    await expect(voerUit(lijst)).rejects.toThrow(`bij 1 dossiers van lijst ${lijst} loopt nog een taak`);
    expect((await leesDossier(huis.omgeving, gemeente, weg)).keten.vernietigd).toBe(false);
    await huis.eigenaar.query(
      "UPDATE pgboss.job SET state = 'failed' WHERE name = 'brief' AND state = 'active'",
    );
  });

  it('haalt alles uit de database: geen naam, burgerservicenummer of tekst in enige tabel (Wmo 5.3.4)', async () => {
    await voerUit(lijst);
    const gevonden = await over(inDatabase);
    // The statistics are taken anew when the tables are.
    expect(
      Object.values(gevonden)
        .flat()
        .filter((tabel) => tabel !== 'pg_statistic'),
    ).toEqual([]);
  });

  it('na het opschonen staan ook in de bestanden van de tabellen geen bytes meer (AVG 5 lid 1 onder e)', async () => {
    // A deleted row stays in its page: without writing the tables anew this would be an empty promise.
    expect(Object.keys(await over(inBestanden))).toContain(TEKST);
    await huis.eigenaar.query('VACUUM ANALYZE');
    expect(Object.keys(await over(inBestanden))).toContain(TEKST);

    expect(await opschoner.kijk()).toBe(true);
    expect(await over(inBestanden)).toEqual({});
    expect(await over(inDatabase)).toEqual({});
    expect(await opschoner.kijk()).toBe(false);
  });

  it('de verklaring staat, zonder iets over een persoon (Archiefwet 5)', async () => {
    const verklaring = await lees(lijst);
    expect(lijststand(verklaring)).toBe('vernietigd');
    expect(verklaring).toMatchObject({
      vastgesteld: { door: 'beheer' },
      besluit: { door: 'priya', akkoord: true, reden: 'Gezien.' },
      start: { door: 'beheer' },
      opgeschoondOp: expect.any(String) as string,
      regels: [
        {
          dossier: weg,
          resultaat: '3.3.1',
          artikel: 'Selectielijst gemeenten 2020, 3.3.1',
          vernietigd: { van: BEGINDAG, totEnMet: BEGINDAG, documenten: 1, concepten: 1 },
          uitval: null,
        },
      ],
    });
    expect(verklaring.regels[0]?.vernietigd?.taken).toBeGreaterThan(0);
  });

  it('elke keten is nog heel: van de anderen, en van het vernietigde dossier zelf (huis: journaal)', async () => {
    const alle = await verifieerAlles(huis.eigenaar);
    expect([alle.dossiers, alle.fouten]).toEqual([3, []]);
    expect((await verifieerAlles(huis.eigenaar, weg)).schakels).toBeGreaterThan(2);
    const { keten, toestand } = await leesDossier(huis.omgeving, gemeente, blijft);
    expect([keten.vernietigd, toestand.melding.melding?.inwoner.achternaam]).toEqual([false, 'Xanders']);
  });

  it('niets brengt het terug: niet herbouwen, niet nog eens uitvoeren, niet erin schrijven (Wmo 5.3.4)', async () => {
    await herbouwDossiers(huis.omgeving, gemeente);
    await voerUit(lijst);
    const uitkomst = await huis.probeer(weg, 'screener', urgentieBeoordelen());
    expect(uitkomst.gelukt).toBe(false);
    const { rows } = await huis.eigenaar.query('SELECT FROM dossier WHERE dossier = $1', [weg]);
    expect(rows).toEqual([]);
  });
});

describe('wat er tussen akkoord en vernietigen gebeurt', () => {
  it('een dossier waar iets bij kwam, valt uit met de reden; de rest gaat door (Wmo 5.3.4)', async () => {
    const [een, twee] = [await ingetrokken(datum('2027-06-01')), await ingetrokken(datum('2027-06-01'))];
    huis.zetKlok(datum('2028-07-01'));
    const lijst = await begonnen(een, twee);
    await huis.doe(een, 'screener', {
      soort: 'inwonerCorrigeren',
      inwoner: { ...MEVROUW_X, achternaam: 'Xandersen' },
      reden: 'Naam.',
    });
    await voerUit(lijst);
    const { regels } = await lees(lijst);
    expect(regels.find(({ dossier }) => dossier === een)).toMatchObject({
      vernietigd: null,
      uitval: {
        reden: 'Dit dossier moet bewaard blijven tot en met 1 juli 2029.',
        artikel: 'Selectielijst gemeenten 2020, 3.3.1',
      },
    });
    expect(regels.find(({ dossier }) => dossier === twee)?.vernietigd).not.toBeNull();
    // Later it may be proposed again.
    huis.zetKlok(datum('2029-07-02'));
    const { aanDeBeurt } = await stelVoor(huis.omgeving, gemeente);
    expect(aanDeBeurt.map(({ dossier }) => dossier)).toContain(een);
  });

  it('een proces dat halverwege omvalt, gaat de volgende keer verder waar het was (huis: taken)', async () => {
    huis.zetKlok(datum('2030-01-01'));
    const dag = datum('2028-08-01');
    const dossiers = [await ingetrokken(dag), await ingetrokken(dag), await ingetrokken(dag)].toSorted();
    huis.zetKlok(datum('2030-01-01'));
    const lijst = await begonnen(...dossiers);
    const laatste = await huis.eigenaar.connect();
    try {
      // Somebody holds the third; the connection of the second role is cut off while it waits for it.
      await laatste.query('BEGIN');
      await laatste.query('SELECT FROM dossier WHERE dossier = $1 FOR UPDATE', [dossiers[2]]);
      const gebroken = expect(voerUit(lijst)).rejects.toThrow(/terminat/i);
      await breekAf(laatste);
      await gebroken;
    } finally {
      laatste.release(true);
    }
    const rest = await inGemeente(huis.omgeving.db, gemeente, (trx) => nogTeDoen(trx, lijst));
    expect(rest).toEqual([dossiers[2]]);
    expect(lijststand(await lees(lijst))).toBe('bezig');
    await voerUit(lijst);
    expect(lijststand(await lees(lijst))).toBe('vernietigd');
    expect((await verifieerAlles(huis.eigenaar)).fouten).toEqual([]);
  });

  it('opschonen is pas gedaan als niemand meer naar vroeger kijkt (AVG 5 lid 1 onder e)', async () => {
    const dag = datum('2030-02-01');
    const dossier = await ingetrokken(dag, { achternaam: 'Waterlelietje' });
    huis.zetKlok(datum('2031-02-02'));
    const kijker = await huis.eigenaar.connect();
    try {
      const lijst = await begonnen(dossier);
      await kijker.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      await kijker.query('SELECT count(*) FROM knelpuntstatus');
      await voerUit(lijst);
      expect(await opschoner.kijk()).toBe(false);
      expect((await lees(lijst)).opgeschoondOp).toBeNull();
      await kijker.query('COMMIT');
      expect(await opschoner.kijk()).toBe(true);
      expect((await lees(lijst)).opgeschoondOp).not.toBeNull();
      expect(await inBestanden('Waterlelietje')).toEqual([]);
    } finally {
      kijker.release(true);
    }
  });
});

/** Ends the connection that waits for a lock, as when the process or the server falls over. */
async function breekAf(client: pg.PoolClient): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = 'omkeer_vernietiger' AND wait_event_type = 'Lock'`,
    );
    if (rowCount !== 0) return;
    await wacht(50);
  }
  throw new Error('er wacht niemand');
}

describe('wat vernietigen niet mag vergeten', () => {
  it('elke tabel met een dossiernummer gaat mee met de leesrij, of staat in de functie (Wmo 5.3.4)', async () => {
    const { rows } = await huis.eigenaar.query<{ readonly tabel: string }>(
      `SELECT c.relname AS tabel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'dossier'
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT EXISTS (
         SELECT FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid = 'dossier'::regclass
           AND f.confdeltype = 'c') ORDER BY 1`,
    );
    expect(rows.map(({ tabel }) => tabel)).toEqual([
      'document',
      'dossier',
      'journaal',
      // Stays: who looked, without content; it has a term of its own (BIO2 8.15.04).
      'leeslog',
      'sleutel',
      'vernietiging',
      'vernietigingsregel',
      'vernietigingsuitval',
    ]);
  });

  it('een andere gemeente ziet geen lijst en geen verklaring (AVG 32)', async () => {
    const { rows } = await huis.eigenaar.query<{ readonly n: number }>(
      'SELECT count(*)::int AS n FROM vernietigingslijst',
    );
    expect(rows[0]?.n).toBeGreaterThan(2);
    const andere = '0971' as typeof gemeente;
    expect(await inGemeente(huis.omgeving.db, andere, (trx) => leesLijsten(trx, 10))).toEqual([]);
    expect(await inGemeente(huis.omgeving.db, gemeente, (trx) => leesLijsten(trx, 2))).toHaveLength(2);
  });
});
