import type pg from 'pg';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { verifieerKeten, type Ketenfout, type Schakel } from './keten.ts';

export interface Verificatie {
  readonly dossiers: number;
  readonly schakels: number;
  /** The first broken link of each broken dossier. */
  readonly fouten: readonly (Ketenfout & { readonly gemeente: Gemeentecode; readonly dossier: DossierId })[];
}

interface Plaats {
  readonly gemeente: Gemeentecode;
  readonly dossier: DossierId;
}
type Rij = Plaats & Omit<Schakel, 'dossier'>;

const PER_KEER = 500;

const SCHAKELS = `
  SELECT j.gemeente, j.dossier, j.nr, j.soort, j.versie, j.feiten, j.inhoud, j.digest, j.door, j.namens, j.vorige,
    j.zegel, to_char(j.op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS op
  FROM journaal j`;

/** A chain cut off at the end is whole in itself; what else was written in the same transactions tells. */
const AFGEKNIPT = `
  SELECT v.gemeente, v.dossier, coalesce(j.nr, 0) + 1 AS nr
  FROM (SELECT gemeente, dossier, max(nr) AS nr FROM (
      SELECT gemeente, dossier, nr FROM dossier UNION ALL SELECT gemeente, dossier, nr FROM sleutel
      UNION ALL SELECT gemeente, dossier, aantal FROM vernietiging) x GROUP BY gemeente, dossier) v
  LEFT JOIN LATERAL (SELECT nr FROM journaal WHERE gemeente = v.gemeente AND dossier = v.dossier
    ORDER BY nr DESC LIMIT 1) j ON true
  WHERE coalesce(j.nr, 0) < v.nr`;

/**
 * Walks all dossiers, or one, in one snapshot and without holding them in memory. Takes the owner's
 * connection: the app role sees one municipality at a time.
 */
export async function verifieerAlles(eigenaar: pg.Pool, alleen?: DossierId): Promise<Verificatie> {
  const client = await eigenaar.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await verifieerMet(client, alleen);
  } finally {
    client.release(true);
  }
}

async function verifieerMet(client: pg.PoolClient, alleen: DossierId | undefined): Promise<Verificatie> {
  const verklaringen = await leesVerklaringen(client);
  const fouten = new Map<string, Ketenfout & Plaats>();
  let dossiers = 0;
  let schakels = 0;
  for await (const keten of ketens(client, alleen)) {
    const [eerste] = keten;
    const laatste = keten.at(-1);
    if (!eerste || !laatste) continue;
    const { gemeente, dossier } = eerste;
    const verklaard = verklaringen.get(naam(eerste));
    dossiers += 1;
    schakels += keten.length;
    const fout =
      verifieerKeten(keten, verklaard !== undefined) ??
      (verklaard !== undefined && verklaard !== laatste.zegel
        ? { nr: laatste.nr, wat: 'het zegel is niet dat van de verklaring van vernietiging' }
        : undefined);
    if (fout) fouten.set(naam(eerste), { ...fout, gemeente, dossier });
  }
  for (const rij of (await client.query<Plaats & { readonly nr: number }>(AFGEKNIPT)).rows) {
    if (fouten.has(naam(rij)) || (alleen !== undefined && rij.dossier !== alleen)) continue;
    fouten.set(naam(rij), { ...rij, wat: 'de schakel ontbreekt: het einde van de keten is weg' });
  }
  return { dossiers, schakels, fouten: [...fouten.values()] };
}

const naam = ({ gemeente, dossier }: Plaats): string => `${gemeente}/${dossier}`;

/** The last seal on each certificate of destruction. */
async function leesVerklaringen(client: pg.PoolClient): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<Plaats & { readonly laatste_zegel: string }>(
    'SELECT gemeente, dossier, laatste_zegel FROM vernietiging',
  );
  return new Map(rows.map((rij) => [naam(rij), rij.laatste_zegel]));
}

/** The links of one dossier after the other. */
async function* ketens(client: pg.PoolClient, alleen: DossierId | undefined): AsyncGenerator<readonly Rij[]> {
  const welke = alleen === undefined ? '' : ` WHERE j.dossier = ${client.escapeLiteral(alleen)}`;
  await client.query(
    `DECLARE schakels NO SCROLL CURSOR FOR ${SCHAKELS}${welke} ORDER BY j.gemeente, j.dossier, j.nr`,
  );
  let keten: Rij[] = [];
  for (;;) {
    const { rows } = await client.query<Rij>(`FETCH ${PER_KEER} FROM schakels`);
    for (const rij of rows) {
      const vorige = keten.at(-1);
      if (vorige && naam(vorige) !== naam(rij)) {
        yield keten;
        keten = [];
      }
      keten.push(rij);
    }
    if (rows.length < PER_KEER) break;
  }
  if (keten.length > 0) yield keten;
}
