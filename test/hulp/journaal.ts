import type pg from 'pg';
import { pino } from 'pino';
import {
  legeKeten,
  schrijf,
  type Boeking,
  type Keten,
  type Schrijfuitkomst,
  type Taak,
} from '../../src/journaal/journaal.ts';
import { tijdstip } from '../../src/kern/datum.ts';
import { leesDossierId, leesGemeentecode, type DossierId, type Gemeentecode } from '../../src/kern/ids.ts';
import { maakPool } from '../../src/platform/database.ts';
import { appUrl } from '../../src/platform/migraties.ts';
import { persoonId } from '../bouwers/stap.ts';
import { gemigreerdeDatabase } from './database.ts';

/** A migrated database with the app's pool and the owner's. */
export interface Journaalhuis {
  readonly url: string;
  readonly app: pg.Pool;
  readonly eigenaar: pg.Pool;
  sluit(): Promise<void>;
}

export const STIL = pino({ level: 'silent' });

export async function maakJournaalhuis(): Promise<Journaalhuis> {
  const database = await gemigreerdeDatabase();
  const app = maakPool(appUrl(database.url), { max: 8, melding: () => undefined });
  const eigenaar = maakPool(database.url, { max: 2, melding: () => undefined });
  return {
    url: database.url,
    app,
    eigenaar,
    async sluit() {
      await app.end();
      await eigenaar.end();
      await database.weg();
    },
  };
}

export function dossierId(tekst: string): DossierId {
  const id = leesDossierId(tekst);
  if (id === undefined) throw new Error(`geen dossier: ${tekst}`);
  return id;
}

function gemeente(tekst: string): Gemeentecode {
  const id = leesGemeentecode(tekst);
  if (id === undefined) throw new Error(`geen gemeente: ${tekst}`);
  return id;
}

export const STEIN = gemeente('0971');
export const GEERTRUIDENBERG = gemeente('0779');
const OP = tijdstip('2026-03-02T09:00:00Z');

/** A read row with the least that the table asks. */
function leesrijVoor(plaats: Gemeentecode, dossier: DossierId, nr: number) {
  return {
    gemeente: plaats,
    dossier,
    nr,
    fase: 'melding',
    status: 'nieuw',
    open: true,
    ontvangen_op: '2026-03-02',
    wacht_op: 'gemeente',
    eerdere: [],
    tweede_paar_ogen: false,
    tweede_paar: [],
    vertrouwelijk: false,
    jurist_gevraagd: false,
    bezwaar_loopt: false,
    met_signaal: false,
    vraagt: false,
    naam: 'Maria Xanders',
    naam_zoek: 'xanders maria',
    geboortedatum: '1949-05-12',
    betrokken_bsn: [],
    woonplaats: 'Voorbeeld',
    hulpvraag: 'Ik wil overdag ergens heen kunnen.',
    kanaal: 'telefoon',
    laatst_gewijzigd: OP,
  };
}

export interface Bij {
  readonly aantal?: number;
  readonly keten?: Keten<Boeking>;
  readonly sleutel?: string;
  readonly taken?: readonly Taak[];
}

/** Appends `aantal` invented facts to the dossier. */
export function schrijfBij(
  pool: pg.Pool,
  plaats: Gemeentecode,
  dossier: DossierId,
  { aantal = 1, keten = legeKeten(dossier), sleutel, taken = [] }: Bij = {},
): Promise<Schrijfuitkomst> {
  const gebeurtenissen = Array.from({ length: aantal }, (_, i) => ({
    soort: 'urgentieBeoordeeld',
    feiten: { urgentie: 'spoed', volg: keten.nr + i },
    inhoud: { motivering: 'Er is vannacht niemand.' },
  }));
  const leesrij = leesrijVoor(plaats, dossier, keten.nr + aantal);
  const wie = { id: persoonId('anouk'), rol: 'screener' } as const;
  return schrijf(
    pool,
    plaats,
    sleutel ?? null,
    [{ keten, gebeurtenissen, wie, namens: null, op: OP, leesrij }],
    taken,
  );
}

/** One query as the app role, with this municipality set. */
export async function alsApp<T extends pg.QueryResultRow>(
  pool: pg.Pool,
  plaats: Gemeentecode | null,
  sql: string,
): Promise<readonly T[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    if (plaats !== null) await client.query("SELECT set_config('app.gemeente', $1, true)", [plaats]);
    const { rows } = await client.query<T>(sql);
    await client.query('COMMIT');
    return rows;
  } catch (fout) {
    await client.query('ROLLBACK');
    throw fout;
  } finally {
    client.release();
  }
}
