import type { DossierId, Gemeentecode, OnderdeelId } from '../kern/ids.ts';
import { leesDossierId, leesOnderdeelId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

export interface Genummerd {
  readonly dossier: DossierId;
  readonly levering: OnderdeelId;
  /** Which stretch of it: empty for the first. */
  readonly deel: string;
}

/** How the number of a stretch is found; of the first by the assignment alone. */
export const nummersleutel = ({ levering, deel }: Pick<Genummerd, 'levering' | 'deel'>): string =>
  deel === '' ? levering : `${levering}.${deel}`;

/** Was the provider told of this assignment, in whichever stretch of it? */
export function isVerteld(bekend: ReadonlyMap<string, number>, levering: OnderdeelId): boolean {
  return [...bekend.keys()].some((sleutel) => sleutel === levering || sleutel.startsWith(`${levering}.`));
}

/** Which assignment a provider means; undefined for a number that was never given, or went with its dossier. */
export async function vindNummer(
  trx: Trx,
  gemeente: Gemeentecode,
  nummer: number,
): Promise<Genummerd | undefined> {
  const [rij] = await vraag<{ readonly dossier: string; readonly levering: string; readonly deel: string }>(
    trx,
    'SELECT dossier, levering, deel FROM toewijzingnummer WHERE gemeente = $1 AND nummer = $2',
    [gemeente, nummer],
  );
  const dossier = leesDossierId(rij?.dossier ?? '');
  const levering = leesOnderdeelId(rij?.levering ?? '');
  return rij && dossier && levering && { dossier, levering, deel: rij.deel };
}

/** The numbers that were given in this dossier, by `nummersleutel`. */
export async function leesNummers(
  trx: Trx,
  gemeente: Gemeentecode,
  dossier: DossierId,
): Promise<ReadonlyMap<string, number>> {
  const rijen = await vraag<{ readonly levering: string; readonly nummer: number }>(
    trx,
    "SELECT levering || CASE deel WHEN '' THEN '' ELSE '.' || deel END AS levering, nummer::integer AS nummer FROM toewijzingnummer WHERE gemeente = $1 AND dossier = $2",
    [gemeente, dossier],
  );
  return new Map(rijen.map(({ levering, nummer }) => [levering, nummer]));
}

/** The same, after what has no number yet was given one. */
export async function geefNummers(
  trx: Trx,
  gemeente: Gemeentecode,
  dossier: DossierId,
  delen: readonly Pick<Genummerd, 'levering' | 'deel'>[],
): Promise<ReadonlyMap<string, number>> {
  const bekend = await leesNummers(trx, gemeente, dossier);
  const nieuw = delen.filter((deel) => !bekend.has(nummersleutel(deel)));
  if (nieuw.length === 0) return bekend;
  await vraag(
    trx,
    `INSERT INTO toewijzingnummer (gemeente, dossier, levering, deel) SELECT $1, $2, unnest($3::text[]), unnest($4::text[])
     ON CONFLICT (gemeente, dossier, levering, deel) DO NOTHING`,
    [gemeente, dossier, nieuw.map(({ levering }) => levering), nieuw.map(({ deel }) => deel)],
  );
  return leesNummers(trx, gemeente, dossier);
}
