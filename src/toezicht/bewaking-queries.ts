import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';

/** A vertrouwelijk dossier: who guards and who treats it, and nothing about the resident. */
export interface Bewaakt {
  readonly dossier: DossierId;
  readonly bewaker: PersoonId | null;
  readonly behandelaar: PersoonId | null;
}

const HOOGSTENS = 500;

export async function leesBewaakte(trx: Trx, gemeente: Gemeentecode): Promise<readonly Bewaakt[]> {
  const rijen = await trx
    .selectFrom('dossier')
    .select(['dossier', 'bewaker', 'behandelaar'])
    .where('gemeente', '=', gemeente)
    .where('vertrouwelijk', '=', true)
    .where('open', '=', true)
    .orderBy('dossier')
    .limit(HOOGSTENS)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    bewaker: rij.bewaker as PersoonId | null,
    behandelaar: rij.behandelaar as PersoonId | null,
  }));
}
