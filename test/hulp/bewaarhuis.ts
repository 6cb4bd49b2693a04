import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { expect } from 'vitest';
import { stelVoor } from '../../src/bewaren/kandidaten.ts';
import type { Vernietigingslijst } from '../../src/bewaren/lijst.ts';
import { begin, beoordeel, stelVast, vindLijst } from '../../src/bewaren/opslag.ts';
import { maakOpschoner, type Opschoner } from '../../src/bewaren/opschoner.ts';
import { vernietigLosseBerichten } from '../../src/bewaren/losseberichten.ts';
import { VERNIETIGTAAK, voerLijstUit } from '../../src/bewaren/uitvoeren.ts';
import type { Datum, Tijdstip } from '../../src/kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../../src/kern/ids.ts';
import type { InwonerGegevens } from '../../src/melding/gebeurtenissen.ts';
import { inGemeente, maakPool, type Trx } from '../../src/platform/database.ts';
import { vernietigerUrl } from '../../src/platform/migraties.ts';
import type { Bewaarregels } from '../../src/recht/bewaren.ts';
import { voorbeeldInrichting } from '../bouwers/inrichting.ts';
import { MEVROUW_X } from '../bouwers/melding.ts';
import { voorbeeldRegels } from '../bouwers/regels.ts';
import { persoonId } from '../bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from './dossierhuis.ts';
import { STIL } from './journaal.ts';

interface Wie {
  readonly gemeente: Gemeentecode;
  readonly wie: PersoonId;
  readonly nu: Tijdstip;
}

/** Destruction for real: the second role, the owner who writes the tables anew, and a search through every byte. */
export interface Bewaarhuis extends Dossierhuis {
  readonly opschoner: Opschoner;
  wie(id: string): Wie;
  /** Somebody reported and withdrew on this day. */
  ingetrokken(dag: Datum, inwoner?: Partial<InwonerGegevens>, hulpvraag?: string): Promise<DossierId>;
  /** A list with exactly these, of what is due now. */
  vastgesteld(...dossiers: readonly DossierId[]): Promise<Vernietigingslijst>;
  /** The same, approved by another and begun; its number. */
  begonnen(...dossiers: readonly DossierId[]): Promise<number>;
  lees(lijst: number): Promise<Vernietigingslijst>;
  voerUit(lijst: number): Promise<void>;
  /** Messages of no dossier that are old enough. */
  losseBerichten(): Promise<void>;
  /** In one transaction of this municipality. */
  met<T>(werk: (trx: Trx) => Promise<T>): Promise<T>;
}

export async function maakBewaarhuis(bewaren: Bewaarregels = {}): Promise<Bewaarhuis> {
  const inrichting = voorbeeldInrichting({
    regels: voorbeeldRegels({ bewaren: { afgebrokenMeldingDagen: 365, reservekopieDagen: 35, ...bewaren } }),
  });
  const { gemeente } = inrichting;
  const huis = await maakDossierhuis(inrichting);
  const { omgeving } = huis;
  const vernietiger = maakPool(vernietigerUrl(huis.url), { max: 1, melding: () => undefined });
  const opschoner = maakOpschoner({ eigenaarUrl: huis.url, log: STIL });
  const met: Bewaarhuis['met'] = (werk) => inGemeente(omgeving.db, gemeente, werk);
  const wie = (id: string): Wie => ({ gemeente, wie: persoonId(id), nu: omgeving.klok.nu() });
  const lees = async (nr: number): Promise<Vernietigingslijst> => {
    const lijst = await met((trx) => vindLijst(trx, nr));
    if (!lijst) throw new Error(`geen lijst ${nr}`);
    return lijst;
  };
  const vastgesteld: Bewaarhuis['vastgesteld'] = async (...dossiers) => {
    const { aanDeBeurt } = await stelVoor(omgeving, gemeente);
    const gekozen = aanDeBeurt.filter(({ dossier }) => dossiers.includes(dossier));
    expect(gekozen.map(({ dossier }) => dossier).toSorted()).toEqual(dossiers.toSorted());
    return lees(await met((trx) => stelVast(trx, wie('beheer'), gekozen, '')));
  };
  return {
    ...huis,
    opschoner,
    wie,
    met,
    lees,
    vastgesteld,
    async ingetrokken(dag, inwoner = {}, hulpvraag = 'Hulp.') {
      huis.zetKlok(dag);
      const dossier = await huis.meld({
        ontvangenOp: dag,
        inhoud: { inwoner: { ...MEVROUW_X, ...inwoner }, hulpvraag },
      });
      await huis.doe(dossier, 'inwoner', { soort: 'meldingIntrekken', reden: `Het gaat weer. ${hulpvraag}` });
      return dossier;
    },
    async begonnen(...dossiers) {
      const lijst = await vastgesteld(...dossiers);
      await met(async (trx) => {
        await beoordeel(trx, wie('priya'), lijst, { akkoord: true, reden: '' });
        await begin(trx, wie('beheer'), lijst.lijst, VERNIETIGTAAK);
      });
      return lijst.lijst;
    },
    losseBerichten: () => vernietigLosseBerichten(omgeving, vernietiger, gemeente),
    voerUit: (lijst) => voerLijstUit(omgeving, vernietiger, gemeente, lijst),
    async sluit() {
      await opschoner.stop();
      await vernietiger.end();
      await huis.sluit();
    },
  };
}

/** Every table of the database with a row in which the needle stands, also as bytes. */
export async function inDatabase(eigenaar: pg.Pool, naald: string): Promise<readonly string[]> {
  const { rows } = await eigenaar.query<{ readonly tabel: string }>(
    `SELECT c.oid::regclass::text AS tabel FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND (n.nspname NOT IN ('pg_catalog', 'information_schema') OR c.relname = 'pg_statistic')`,
  );
  const gevonden: string[] = [];
  for (const { tabel } of rows) {
    const { rowCount } = await eigenaar.query(
      `SELECT FROM ${tabel} AS t WHERE t::text ILIKE $1 OR t::text LIKE $2 LIMIT 1`,
      [`%${naald}%`, `%${Buffer.from(naald).toString('hex')}%`],
    );
    if (rowCount !== 0) gevonden.push(tabel);
  }
  return gevonden;
}

/** The bytes of a file; the server may take a file away between our listing and our reading (a cache, an emptied table): that one holds none. */
function bytesVan(bestand: string): Buffer {
  try {
    return readFileSync(bestand);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** Every file of this database in the data directory in which the bytes stand. The WAL is no table. */
export async function inBestanden(eigenaar: pg.Pool, naald: string): Promise<readonly string[]> {
  await eigenaar.query('CHECKPOINT');
  const { rows } = await eigenaar.query<{ readonly map: string; readonly oid: string }>(
    "SELECT current_setting('data_directory') AS map, oid::text FROM pg_database WHERE datname = current_database()",
  );
  const map = path.join(rows[0]?.map ?? '', 'base', rows[0]?.oid ?? '');
  expect(existsSync(map), 'de tests draaien op dezelfde machine als de database').toBe(true);
  const schrijfwijzen = [naald, naald.toLowerCase()];
  return readdirSync(map).filter((bestand) => {
    const bytes = bytesVan(path.join(map, bestand));
    return schrijfwijzen.some((tekst) => bytes.includes(tekst));
  });
}
