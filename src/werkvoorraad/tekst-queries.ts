import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import { gefilterd } from './queries.ts';

/** A text for colleagues that waits for somebody else than who wrote it. */
export interface Tekstregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly sinds: Datum;
}

const HOOGSTENS = 20;
const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** What this person may release, the longest waiting first. */
export async function leesTeVrijgeven(
  trx: Trx,
  inzage: InzageFilter,
  persoon: PersoonId,
): Promise<readonly Tekstregel[]> {
  if (inzage.een.length === 0) return [];
  const rijen = await gefilterd(trx, inzage, OOK_GESLOTEN)
    .innerJoin(
      trx
        .selectFrom('geval')
        .select(['dossier as geval', 'voorgesteld_op'])
        .where('gemeente', '=', inzage.gemeente)
        .where('voorgesteld_op', 'is not', null)
        .where('voorgesteld_door', '<>', persoon)
        .as('wacht'),
      'wacht.geval',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', sql<string>`voorgesteld_op`.as('sinds')])
    .orderBy('voorgesteld_op')
    .orderBy('dossier')
    .limit(HOOGSTENS)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    sinds: rij.sinds as Datum,
  }));
}
