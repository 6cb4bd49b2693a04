import type { Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Aanbodfeit, Kaartaanbod } from './aanbod.ts';
import { volgAanbod } from './aanbod.ts';

interface Rij {
  readonly code: string;
  readonly feit: Aanbodfeit;
}

/** From the last time it was put there on: what came before does not count any more. */
const LEES = `
  SELECT f.code, f.feit FROM aanbodfeit f
  WHERE f.gemeente = $1 AND f.nr >= (
    SELECT max(g.nr) FROM aanbodfeit g WHERE g.gemeente = $1 AND g.code = f.code AND g.feit->>'soort' = 'gezet')
  ORDER BY f.code, f.nr`;

/** Every offer that ever was there, as it stands now. Only `schrijfFeiten` puts something there. */
export async function leesAanbod(trx: Trx, gemeente: Gemeentecode): Promise<readonly Kaartaanbod[]> {
  const stand = new Map<string, Kaartaanbod>();
  for (const { code, feit } of await vraag<Rij>(trx, LEES, [gemeente])) {
    const verder = volgAanbod(stand.get(code), feit);
    if (verder) stand.set(code, verder);
  }
  return [...stand.values()];
}

export interface Aanbodgeschiedenis {
  readonly feit: Aanbodfeit;
  readonly door: PersoonId;
  readonly op: Tijdstip;
}

/** What happened to one offer, the newest first. */
export async function leesGeschiedenis(
  trx: Trx,
  gemeente: Gemeentecode,
  code: string,
): Promise<readonly Aanbodgeschiedenis[]> {
  const rijen = await trx
    .selectFrom('aanbodfeit')
    .select(['feit', 'door', 'op'])
    .where('gemeente', '=', gemeente)
    .where('code', '=', code)
    .orderBy('nr', 'desc')
    .limit(50)
    .execute();
  return rijen.map(({ feit, door, op }) => ({
    feit: feit as Aanbodfeit,
    door: door as PersoonId,
    op: tijdstip(op),
  }));
}

/** Adds facts, all or none. */
export async function schrijfFeiten(
  trx: Trx,
  gemeente: Gemeentecode,
  feiten: readonly { readonly code: string; readonly feit: Aanbodfeit }[],
  { door, op }: { readonly door: PersoonId; readonly op: Tijdstip },
): Promise<void> {
  await vraag(
    trx,
    `INSERT INTO aanbodfeit (gemeente, code, feit, door, op)
     SELECT $1, r.code, r.feit, $3, $4 FROM jsonb_to_recordset($2) AS r(code text, feit jsonb)`,
    [gemeente, JSON.stringify(feiten), door, op],
  );
}
