import type { Contactsoort } from '../dossier/contactpunten.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { gefilterd } from './queries.ts';

/** Something a resident asked that waits for an answer. */
export interface Contactregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly soort: Contactsoort;
  readonly sinds: Datum;
  /** The municipality's own norm; null when it set none. */
  readonly uiterlijk: Datum | null;
  readonly aantal: number;
}

const HOOGSTENS = 20;
/** Who was helped and asks something stands in no other list. */
const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** What this person may see and a resident waits for; the longest waiting first. */
export async function leesContact(trx: Trx, wie: Gebruiker): Promise<readonly Contactregel[]> {
  const inzage = inzageFilter(wie);
  if (inzage.een.length === 0) return [];
  const rijen = await gefilterd(trx, inzage, OOK_GESLOTEN)
    .innerJoin(
      trx
        .selectFrom('contactpunt')
        .select(['dossier as punt', 'soort', 'sinds', 'uiterlijk as antwoord_voor', 'aantal'])
        .where('gemeente', '=', inzage.gemeente)
        .as('wacht'),
      'wacht.punt',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', 'wacht.soort', 'wacht.sinds', 'wacht.antwoord_voor', 'wacht.aantal'])
    .orderBy('wacht.sinds')
    .orderBy('dossier')
    .orderBy('wacht.soort')
    .limit(HOOGSTENS)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    soort: rij.soort as Contactsoort,
    sinds: rij.sinds as Datum,
    uiterlijk: rij.antwoord_voor as Datum | null,
    aantal: rij.aantal,
  }));
}
