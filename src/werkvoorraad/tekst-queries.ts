import { HANDELINGEN } from '../dossier/opdrachten.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { gefilterd } from './queries.ts';

/** A text for colleagues that waits for this person: to be released, or to be written anew by who wrote it. */
export interface Tekstregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly wat: 'vrijgeven' | 'herschrijven';
  readonly sinds: Datum;
}

const HOOGSTENS = 20;
const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** Decided dossiers stand in no other list; the longest waiting first. */
export async function leesTeksten(trx: Trx, wie: Gebruiker): Promise<readonly Tekstregel[]> {
  const inzage = inzageFilter(wie);
  if (inzage.een.length === 0) return [];
  const vrijgever = HANDELINGEN.tekstBeoordelen.rollen.includes(wie.rol);
  const rijen = await gefilterd(trx, inzage, OOK_GESLOTEN)
    .innerJoin(
      trx
        .selectFrom('geval')
        .select(['dossier as geval', 'tekststand', 'tekst_sinds'])
        .where('gemeente', '=', inzage.gemeente)
        .where((eb) =>
          eb.or([
            eb.and([eb('tekststand', '=', 'teruggewezen'), eb('schrijver', '=', wie.id)]),
            ...(vrijgever
              ? [eb.and([eb('tekststand', '=', 'voorgesteld'), eb('schrijver', '<>', wie.id)])]
              : []),
          ]),
        )
        .as('wacht'),
      'wacht.geval',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', 'wacht.tekststand', 'wacht.tekst_sinds'])
    .orderBy('wacht.tekst_sinds')
    .orderBy('dossier')
    .limit(HOOGSTENS)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    wat: rij.tekststand === 'voorgesteld' ? 'vrijgeven' : 'herschrijven',
    sinds: rij.tekst_sinds as Datum,
  }));
}
