import { randomUUID } from 'node:crypto';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import { pakUit } from '../koppelvlakken/ggk/lees.ts';
import type { ElkeSoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Database, Trx } from '../platform/database.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { Berichtfeit, Berichtstand, Gedateerd, Richting } from './bericht.ts';
import { eersteUiterlijk, vouwBericht } from './bericht.ts';
import type { Groepsgegevens } from './groep.ts';
import { groepVan } from './groep.ts';

export interface Berichtrij {
  readonly id: string;
  readonly richting: Richting;
  /** Null: what it is could not be read. */
  readonly soort: ElkeSoort | null;
  readonly identificatie: string | null;
  readonly afzender: string | null;
  readonly ontvanger: string | null;
  readonly dagtekening: Datum | null;
  readonly client: string | null;
  readonly dossier: DossierId | null;
  readonly bestand: string;
  readonly grootte: number;
  readonly sha256: string;
  readonly herhaling_van: string | null;
  /** The request that this message answers. */
  readonly antwoord_op: string | null;
  readonly op: Tijdstip;
}

export interface Vastgelegdfeit extends Gedateerd {
  readonly door: PersoonId;
  readonly sleutel: string | null;
}
export interface Wanneer {
  readonly door: PersoonId;
  readonly op: Tijdstip;
}

/** One message that nobody else can add to as long as this lasts. */
export interface Geopend {
  readonly rij: Berichtrij;
  readonly feiten: readonly Vastgelegdfeit[];
  readonly stand: Berichtstand;
  /** Adds facts; with the key of a form that was sent before nothing is added. */
  schrijf(feiten: readonly Berichtfeit[], wie: Wanneer, sleutel?: string): Promise<Berichtstand>;
}

const VELDEN = `id, richting, soort, identificatie, afzender, ontvanger, dagtekening, client, dossier, bestand, grootte,
  sha256, herhaling_van, antwoord_op, op`;

/** Undefined for a message that is not there. */
export async function metBericht<T>(
  db: Database,
  gemeente: Gemeentecode,
  id: string,
  werk: (geopend: Geopend, trx: Trx) => Promise<T>,
): Promise<T | undefined> {
  return inGemeente(db, gemeente, async (trx) => {
    const geopend = await openBericht(trx, gemeente, id);
    return geopend && werk(geopend, trx);
  });
}

export async function openBericht(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<Geopend | undefined> {
  const [geteld] = await vraag<{ readonly herhaald: number }>(
    trx,
    'SELECT herhaald FROM iwmostand WHERE gemeente = $1 AND bericht = $2 FOR UPDATE',
    [gemeente, id],
  );
  const rij = await leesRij(trx, gemeente, id);
  if (rij === undefined) return undefined;
  const feiten = await leesFeiten(trx, gemeente, id);
  const stand = vouwBericht(feiten);
  return {
    rij,
    feiten,
    stand: { ...stand, herhalingen: stand.herhalingen + (geteld?.herhaald ?? 0) },
    async schrijf(nieuw, wie, sleutel) {
      await schrijfFeiten(trx, gemeente, id, nieuw, wie, sleutel);
      return werkStandBij(trx, gemeente, id);
    },
  };
}

async function leesRij(trx: Trx, gemeente: Gemeentecode, id: string): Promise<Berichtrij | undefined> {
  const [rij] = await vraag<Berichtrij>(
    trx,
    `SELECT ${VELDEN} FROM iwmobericht WHERE gemeente = $1 AND id = $2`,
    [gemeente, id],
  );
  return rij && { ...rij, op: tijdstip(rij.op) };
}

export async function leesFeiten(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<readonly Vastgelegdfeit[]> {
  const rijen = await vraag<Vastgelegdfeit>(
    trx,
    'SELECT feit, door, sleutel, op FROM iwmoberichtfeit WHERE gemeente = $1 AND bericht = $2 ORDER BY op, nr',
    [gemeente, id],
  );
  return rijen.map((rij) => ({ ...rij, op: tijdstip(rij.op) }));
}

/** The message, byte for byte as it came in or was made; taken out of the envelope in which it came. */
export async function leesBytes(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<Uint8Array | undefined> {
  const rij = await leesBestand(trx, gemeente, id);
  if (rij?.inEnvelop !== true) return rij?.bytes;
  const open = pakUit(rij.bytes);
  if (!open.gelukt) throw new Error('een envelop die goed was, gaat niet meer open');
  return open.waarde.bericht;
}

/** The file as it came in, whatever the message came in. */
export async function leesBestand(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<{ readonly bytes: Buffer; readonly inEnvelop: boolean } | undefined> {
  const [rij] = await vraag<{ readonly bytes: Buffer; readonly inEnvelop: boolean }>(
    trx,
    `SELECT b.bytes, EXISTS (SELECT FROM iwmoberichtfeit f WHERE f.gemeente = b.gemeente AND f.bericht = b.id
         AND f.feit->>'soort' = 'ontvangen' AND f.feit ? 'envelop') AS "inEnvelop"
       FROM iwmobericht b WHERE b.gemeente = $1 AND b.id = $2`,
    [gemeente, id],
  );
  return rij;
}

/** The number of the envelope in which a message came first: that stays the same. Null when it never came in one. */
export async function leesEnvelopnummer(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
): Promise<string | null> {
  const [rij] = await vraag<{ readonly nummer: string }>(
    trx,
    `SELECT feit->'envelop'->>'referentienummer' AS nummer FROM iwmoberichtfeit
      WHERE gemeente = $1 AND bericht = $2 AND feit->>'soort' IN ('ontvangen', 'herhaald') AND feit ? 'envelop'
      ORDER BY op, nr LIMIT 1`,
    [gemeente, id],
  );
  return rij?.nummer ?? null;
}

export type NieuwBericht = Omit<Berichtrij, 'id' | 'grootte' | 'antwoord_op'> & {
  readonly antwoord_op?: string | null;
  readonly bytes: Uint8Array;
  readonly grootte?: number;
  /** The other side. */
  readonly partij: string | null;
  readonly sleutel?: string;
};

/** Undefined when it is there already: the same bytes, the same Identificatie, or asked for before. */
export async function voegToe(
  trx: Trx,
  gemeente: Gemeentecode,
  { partij, bytes, grootte = bytes.byteLength, sleutel, ...b }: NieuwBericht,
  feiten: readonly Berichtfeit[],
  wie: Wanneer,
  /** Of the one time that it came in. */
  greep?: string,
): Promise<string | undefined> {
  const rij = await trx
    .insertInto('iwmobericht')
    .values({
      ...b,
      id: randomUUID(),
      gemeente,
      bytes: Buffer.from(bytes),
      grootte,
      sleutel: sleutel ?? null,
    })
    .onConflict((dubbel) => dubbel.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const { richting, soort, op } = b;
  await trx
    .insertInto('iwmostand')
    .values({
      gemeente,
      bericht: rij.id,
      richting,
      soort,
      partij,
      fase: '',
      te_doen: false,
      uiterlijk: null,
      groep: null,
      op,
    })
    .execute();
  await schrijfFeiten(trx, gemeente, rij.id, feiten, wie, greep);
  await werkStandBij(trx, gemeente, rij.id);
  return rij.id;
}

async function schrijfFeiten(
  trx: Trx,
  gemeente: Gemeentecode,
  id: string,
  feiten: readonly Berichtfeit[],
  { door, op }: Wanneer,
  sleutel?: string,
): Promise<void> {
  if (feiten.length === 0) return;
  // The key stands with the first: one form, one time.
  const rijen = feiten.map((feit, plaats) => ({ feit, sleutel: plaats === 0 ? (sleutel ?? null) : null }));
  await vraag(
    trx,
    `INSERT INTO iwmoberichtfeit (gemeente, bericht, feit, sleutel, door, op)
     SELECT $1, $2, r.feit, r.sleutel, $4, $5 FROM jsonb_to_recordset($3) AS r(feit jsonb, sleutel text)`,
    [gemeente, id, JSON.stringify(rijen), door, op],
  );
}

async function werkStandBij(trx: Trx, gemeente: Gemeentecode, id: string): Promise<Berichtstand> {
  const stand = vouwBericht(await leesFeiten(trx, gemeente, id));
  const [rij] = await vraag<Omit<Groepsgegevens, 'stand'>>(
    trx,
    'SELECT richting, soort, partij FROM iwmostand WHERE gemeente = $1 AND bericht = $2',
    [gemeente, id],
  );
  await trx
    .updateTable('iwmostand')
    .set({
      fase: stand.fase,
      te_doen: stand.teDoen.length > 0,
      uiterlijk: eersteUiterlijk(stand),
      groep: rij ? groepVan({ ...rij, stand }) : null,
    })
    .where('gemeente', '=', gemeente)
    .where('bericht', '=', id)
    .execute();
  return stand;
}

/** The same bytes once more, of which enough was written down already. */
export async function telHerhaling(trx: Trx, gemeente: Gemeentecode, id: string): Promise<void> {
  await vraag(trx, 'UPDATE iwmostand SET herhaald = herhaald + 1 WHERE gemeente = $1 AND bericht = $2', [
    gemeente,
    id,
  ]);
}

/** Work that is done after this transaction, and only when it holds. */
export async function bestelTaak(
  trx: Trx,
  gemeente: Gemeentecode,
  taak: string,
  gegevens: Readonly<Record<string, string>>,
  op: Tijdstip,
): Promise<void> {
  await trx
    .insertInto('uitgaand')
    .values({ gemeente, taak, gegevens: JSON.stringify(gegevens), op })
    .execute();
}
