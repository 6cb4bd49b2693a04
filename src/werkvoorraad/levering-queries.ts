import { sql } from 'kysely';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Puntsoort } from '../levering/punten.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { bijNaam, gefilterd, isBijNaam } from './queries.ts';

/** Help that was granted and asks for somebody: one line for each part. */
export interface Leveringregel {
  readonly dossier: DossierId;
  readonly naam: string;
  /** What it asks, what came first on top. */
  readonly soorten: readonly [Puntsoort, ...Puntsoort[]];
  /** Of the first. */
  readonly vanaf: Datum;
}

export const HOOGSTENS_LEVERING = 20;
/** A decision that was sent stands in no other list. */
const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** What this person may see and somebody has to look at today; what waits longest first. One line more than is shown. */
export async function leesLeveringpunten(
  trx: Trx,
  wie: Gebruiker,
  vandaag: Datum,
): Promise<readonly Leveringregel[]> {
  const inzage = inzageFilter(wie);
  if (inzage.een.length === 0) return [];
  const rijen = await gefilterd(trx, inzage, OOK_GESLOTEN)
    .innerJoin(
      trx
        .selectFrom('leveringpunt')
        .select(({ fn }) => [
          'dossier as punt',
          'onderdeel',
          fn.min('vanaf').as('sinds'),
          sql<readonly Puntsoort[]>`array_agg(soort order by vanaf, soort)`.as('soorten'),
        ])
        .where('gemeente', '=', inzage.gemeente)
        .$if(isBijNaam(inzage), (q) => q.where('dossier', 'in', bijNaam(inzage, false)))
        .where('vanaf', '<=', vandaag)
        .where((eb) => eb.or([eb('tm', 'is', null), eb('tm', '>=', vandaag)]))
        .groupBy(['dossier', 'onderdeel'])
        .as('wacht'),
      'wacht.punt',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', 'wacht.soorten', 'wacht.sinds'])
    .orderBy('wacht.sinds')
    .orderBy('dossier')
    .orderBy('wacht.onderdeel')
    .limit(HOOGSTENS_LEVERING + 1)
    .execute();
  return rijen.flatMap(({ dossier, naam, sinds, soorten: [eerste, ...meer] }) =>
    eerste === undefined
      ? []
      : [{ dossier: dossier as DossierId, naam, soorten: [eerste, ...meer], vanaf: sinds as Datum }],
  );
}
