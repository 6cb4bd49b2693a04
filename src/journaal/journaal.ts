import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import { leesRol } from '../kern/rollen.ts';
import { foutcode } from '../platform/database.ts';
import type { Spoor } from '../platform/spoor.ts';
import type { DocumentTabel } from '../platform/tabellen.ts';
import { inhoudDigest, zegel } from './zegel.ts';

/** What the journal knows of a gebeurtenis: no step, no law. */
export interface Boeking {
  readonly soort: string;
  readonly feiten: unknown;
  readonly inhoud: unknown;
}

/** A dossier as read: its facts, and where the chain stands. */
export interface Keten<G extends Boeking> {
  readonly dossier: DossierId;
  readonly gebeurtenissen: readonly Vastgelegd<G>[];
  readonly nr: number;
  readonly zegel: string;
  /** The content was destroyed; only facts are left (Wmo 5.3.4-5.3.5). */
  readonly vernietigd: boolean;
}

/** What is added to one dossier. */
export interface Bijschrijving<G extends Boeking> {
  readonly keten: Keten<G>;
  readonly gebeurtenissen: readonly G[];
  readonly wie: Wie;
  readonly namens: PersoonId | null;
  readonly op: Tijdstip;
  /** Row of the read table after these facts, made by the caller from the new state. */
  readonly leesrij: Readonly<Record<string, unknown>>;
  /** For the Logboek Dataverwerkingen. */
  readonly verwerking?: Verwerking;
}

/** What the processing was, and the trace it belongs to. */
export interface Verwerking extends Spoor {
  readonly activiteit: string;
  readonly versie: number;
}

export interface Taak {
  readonly taak: string;
  readonly gegevens: unknown;
}

/** A file that is filed with the facts: all of it, or nothing. */
export type Meegestuurd = Omit<DocumentTabel, 'gemeente'>;

export type Schrijfuitkomst = 'geschreven' | 'dubbel' | 'versieconflict';

interface Rij {
  readonly nr: number;
  readonly soort: string;
  readonly versie: number;
  readonly feiten: unknown;
  readonly inhoud: { readonly zout: string; readonly waarde: unknown } | null;
  readonly digest: string;
  readonly door: string;
  readonly namens: string | null;
  readonly op: string;
  readonly vorige: string;
  readonly zegel: string;
}

export function legeKeten<G extends Boeking>(dossier: DossierId): Keten<G> {
  return { dossier, gebeurtenissen: [], nr: 0, zegel: '', vernietigd: false };
}

function doorTekst(wie: Wie): string {
  return `${wie.rol}:${wie.id}`;
}

function leesDoor(tekst: string): Wie {
  const [rol = '', id = ''] = tekst.split(':');
  return { rol: leesRol(rol) ?? 'systeem', id: id as PersoonId };
}

/** Reads one dossier in one round trip. Empty when it does not exist for this municipality. */
export async function leesKeten<G extends Boeking>(
  pool: pg.Pool,
  gemeente: Gemeentecode,
  dossier: DossierId,
): Promise<Keten<G>> {
  const { rows } = await pool.query<Rij>({
    name: 'journaal_lees',
    text: 'SELECT * FROM journaal_lees($1, $2)',
    values: [gemeente, dossier],
  });
  return maakKeten<G>(dossier, rows);
}

export function maakKeten<G extends Boeking>(dossier: DossierId, rijen: readonly Rij[]): Keten<G> {
  const laatste = rijen.at(-1);
  return {
    dossier,
    // The journal is the only writer, and the codec of the soorten is the type G itself.
    gebeurtenissen: rijen.map(
      (rij) =>
        ({
          soort: rij.soort,
          feiten: rij.feiten,
          inhoud: rij.inhoud?.waarde ?? null,
          nr: rij.nr,
          door: leesDoor(rij.door),
          namens: rij.namens,
          op: rij.op,
        }) as unknown as Vastgelegd<G>,
    ),
    nr: laatste?.nr ?? 0,
    zegel: laatste?.zegel ?? '',
    vernietigd: rijen.some((rij) => rij.inhoud === null),
  };
}

/** The rows with digest and seal, ready to be written. */
export function verzegel<G extends Boeking>(bij: Bijschrijving<G>): readonly Rij[] {
  let vorige = bij.keten.zegel;
  return bij.gebeurtenissen.map((g, i) => {
    const zout = randomBytes(16).toString('base64url');
    const kaal = {
      dossier: bij.keten.dossier,
      nr: bij.keten.nr + 1 + i,
      soort: g.soort,
      versie: 1,
      feiten: g.feiten,
      digest: inhoudDigest(zout, g.inhoud),
      door: doorTekst(bij.wie),
      namens: bij.namens,
      op: bij.op,
      vorige,
    };
    vorige = zegel(kaal);
    return { ...kaal, inhoud: { zout, waarde: g.inhoud }, zegel: vorige };
  });
}

/**
 * Appends to one or more dossiers in one transaction, together with read rows, jobs and a file: all or
 * nothing, without a file in one round trip. Throws only when the database fails.
 */
export async function schrijf<G extends Boeking>(
  pool: pg.Pool,
  gemeente: Gemeentecode,
  sleutel: string | null,
  bijschrijvingen: readonly Bijschrijving<G>[],
  taken: readonly Taak[],
  document?: Meegestuurd,
): Promise<Schrijfuitkomst> {
  const dossiers = bijschrijvingen.map((bij, i) => ({
    dossier: bij.keten.dossier,
    verwacht: bij.keten.nr,
    vorige: bij.keten.zegel,
    nr: bij.keten.nr + bij.gebeurtenissen.length,
    op: bij.op,
    achtervoegsel: i === 0 ? '' : `/${i}`,
    rijen: verzegel(bij),
    leesrij: bij.leesrij,
    ...(bij.verwerking && { verwerking: { ...bij.verwerking, op: bij.op } }),
  }));
  const op = bijschrijvingen[0]?.op;
  try {
    const vraag = {
      name: 'journaal_schrijf',
      text: 'SELECT journaal_schrijf($1, $2, $3, $4)',
      values: [gemeente, sleutel, JSON.stringify(dossiers), JSON.stringify(taken.map((t) => ({ ...t, op })))],
    };
    await (document ? metDocument(pool, vraag, gemeente, document) : pool.query(vraag));
    return 'geschreven';
  } catch (fout) {
    switch (foutcode(fout)) {
      case 'OK001':
        return 'dubbel';
      // 23505: someone wrote the same number between our check and our insert.
      case 'OK002':
      case 'OK003':
      case '23505':
        return 'versieconflict';
      default:
        throw fout;
    }
  }
}

/** The facts first: they say for which municipality this transaction writes. */
async function metDocument(
  pool: pg.Pool,
  vraag: pg.QueryConfig,
  gemeente: Gemeentecode,
  d: Meegestuurd,
): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(vraag);
    await client.query(
      `INSERT INTO document (gemeente, document, dossier, soort, titel, mime, bytes, vingerafdruk, op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [gemeente, d.document, d.dossier, d.soort, d.titel, d.mime, d.bytes, d.vingerafdruk, d.op],
    );
    await client.query('COMMIT');
    client.release();
  } catch (fout) {
    // The connection is thrown away: with it the transaction, whatever state it was in.
    client.release(true);
    throw fout;
  }
}
