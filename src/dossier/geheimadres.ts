import type { Bsn } from '../kern/bsn.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { isAdresGeheim } from '../melding/toestand.ts';
import type { Trx } from '../platform/database.ts';
import { inGemeente, vraag } from '../platform/database.ts';
import type { Omgeving } from './omgeving.ts';
import { leesDossier } from './uitvoeren.ts';

/** Said in any dossier of this client: one in which was decided long ago may not say it, and hold the address. */
export async function heeftGeheimAdres(
  omgeving: Omgeving,
  gemeente: Gemeentecode,
  dossier: DossierId,
  client: Bsn | null,
): Promise<boolean> {
  const andere =
    client === null
      ? []
      : await inGemeente(omgeving.db, gemeente, (trx) => dossiersVan(trx, gemeente, client));
  for (const een of new Set([dossier, ...andere]))
    if (isAdresGeheim((await leesDossier(omgeving, gemeente, een)).toestand.melding)) return true;
  return false;
}

export async function dossiersVan(
  trx: Trx,
  gemeente: Gemeentecode,
  client: Bsn,
): Promise<readonly DossierId[]> {
  const rijen = await vraag<{ readonly dossier: string }>(
    trx,
    'SELECT dossier FROM dossier WHERE gemeente = $1 AND bsn = $2 ORDER BY dossier',
    [gemeente, client],
  );
  return rijen.flatMap(({ dossier }) => leesDossierId(dossier) ?? []);
}
