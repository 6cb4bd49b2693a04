import type pg from 'pg';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { foutcode } from '../platform/database.ts';

export type Vernietiguitkomst =
  | 'vernietigd'
  /** By an earlier run. */
  | 'wasVernietigd'
  /** Something was added since it was looked at: look again. */
  | 'gewijzigd'
  /** A job about it runs at this moment: try again later. */
  | 'taakLoopt';

/**
 * Destroys one dossier of an approved list, in one transaction and for ever. Takes the pool of the second role: the
 * app's own cannot do this (ADR 0003, 0021).
 */
export async function vernietigDossier(
  vernietiger: pg.Pool,
  gemeente: Gemeentecode,
  lijst: number,
  { dossier, zegel }: { readonly dossier: DossierId; readonly zegel: string },
): Promise<Vernietiguitkomst> {
  try {
    const { rows } = await vernietiger.query<{ readonly gedaan: boolean }>(
      'SELECT vernietig_van_lijst($1, $2, $3, $4) AS gedaan',
      [gemeente, lijst, dossier, zegel],
    );
    return rows[0]?.gedaan ? 'vernietigd' : 'wasVernietigd';
  } catch (fout) {
    switch (foutcode(fout)) {
      case 'OK004':
        return 'gewijzigd';
      case 'OK005':
        return 'taakLoopt';
      default:
        throw fout;
    }
  }
}
