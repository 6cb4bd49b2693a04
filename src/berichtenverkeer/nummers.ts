import type { DossierId, Gemeentecode, OnderdeelId } from '../kern/ids.ts';
import { leesDossierId, leesOnderdeelId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

export interface Genummerd {
  readonly dossier: DossierId;
  readonly levering: OnderdeelId;
}

/** Which assignment a provider means; undefined for a number that was never given, or went with its dossier. */
export async function vindNummer(
  trx: Trx,
  gemeente: Gemeentecode,
  nummer: number,
): Promise<Genummerd | undefined> {
  const [rij] = await vraag<{ readonly dossier: string; readonly levering: string }>(
    trx,
    'SELECT dossier, levering FROM toewijzingnummer WHERE gemeente = $1 AND nummer = $2',
    [gemeente, nummer],
  );
  const dossier = leesDossierId(rij?.dossier ?? '');
  const levering = leesOnderdeelId(rij?.levering ?? '');
  return dossier && levering && { dossier, levering };
}

/** The numbers that were given in this dossier, by assignment. */
export async function leesNummers(
  trx: Trx,
  gemeente: Gemeentecode,
  dossier: DossierId,
): Promise<ReadonlyMap<string, number>> {
  const rijen = await vraag<{ readonly levering: string; readonly nummer: number }>(
    trx,
    'SELECT levering, nummer::integer AS nummer FROM toewijzingnummer WHERE gemeente = $1 AND dossier = $2',
    [gemeente, dossier],
  );
  return new Map(rijen.map(({ levering, nummer }) => [levering, nummer]));
}

/** The same, after what has no number yet was given one. */
export async function geefNummers(
  trx: Trx,
  gemeente: Gemeentecode,
  dossier: DossierId,
  leveringen: readonly OnderdeelId[],
): Promise<ReadonlyMap<string, number>> {
  const bekend = await leesNummers(trx, gemeente, dossier);
  const nieuw = leveringen.filter((levering) => !bekend.has(levering));
  if (nieuw.length === 0) return bekend;
  await vraag(
    trx,
    `INSERT INTO toewijzingnummer (gemeente, dossier, levering) SELECT $1, $2, unnest($3::text[])
     ON CONFLICT (gemeente, dossier, levering) DO NOTHING`,
    [gemeente, dossier, nieuw],
  );
  return leesNummers(trx, gemeente, dossier);
}
