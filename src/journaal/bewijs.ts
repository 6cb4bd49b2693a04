import type pg from 'pg';
import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { verifieerKeten, type Ketenfout, type Schakel } from './keten.ts';

/** What can be told of the chain of one dossier without what stands in it. */
export interface Ketenbewijs {
  readonly schakels: number;
  readonly eerste: Tijdstip;
  readonly laatste: Tijdstip;
  /** Of the last link: fixes all that came before. */
  readonly zegel: string;
  /** The first broken link. */
  readonly fout: Ketenfout | undefined;
}

type Rij = Omit<Schakel, 'dossier'>;

/**
 * Walks the chain of one dossier as it stands now. Undefined when there is none for this municipality, or when it was
 * destroyed: of that one `verifieerAlles` tells. Whether the end was cut off, the read table knows.
 */
export async function bewijsKeten(
  pool: pg.Pool,
  gemeente: Gemeentecode,
  dossier: DossierId,
  verwacht: number,
): Promise<Ketenbewijs | undefined> {
  const { rows } = await pool.query<Rij>({
    name: 'journaal_lees',
    text: 'SELECT * FROM journaal_lees($1, $2)',
    values: [gemeente, dossier],
  });
  const [eerste] = rows;
  const laatste = rows.at(-1);
  if (!eerste || !laatste) return undefined;
  return {
    schakels: rows.length,
    eerste: tijdstip(eerste.op),
    laatste: tijdstip(laatste.op),
    zegel: laatste.zegel,
    fout:
      verifieerKeten(rows.map((rij) => ({ ...rij, dossier }))) ??
      (laatste.nr < verwacht
        ? { nr: laatste.nr + 1, wat: 'de schakel ontbreekt: het einde van de keten is weg' }
        : undefined),
  };
}
