import { HANDELINGEN } from '../dossier/opdrachten.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { GEGEVENSRECHTEN, type Gegevensrecht } from '../rechten/gebeurtenissen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { gefilterd } from './queries.ts';

/** A request about data that is not done: who asked what, and until when. */
export interface Verzoekregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly recht: Gegevensrecht;
  readonly uiterlijk: Datum;
}

const HOOGSTENS = 50;
const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** Also in closed dossiers, which stand in no other list; what must be done first comes first. */
export async function leesGegevensverzoeken(trx: Trx, wie: Gebruiker): Promise<readonly Verzoekregel[]> {
  const inzage = inzageFilter(wie);
  const magUitvoeren = HANDELINGEN.gegevensverzoekUitvoeren.rollen.includes(wie.rol);
  if (inzage.een.length === 0 || !magUitvoeren) return [];
  const rijen = await gefilterd(trx, inzage, OOK_GESLOTEN)
    .innerJoin(
      trx
        .selectFrom('klok')
        .select(['dossier as gevraagd_in', 'onderdeel', 'uiterlijk as antwoord_op'])
        .where('gemeente', '=', inzage.gemeente)
        .where('soort', '=', 'gegevensverzoek')
        .as('verzoek'),
      'verzoek.gevraagd_in',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', 'verzoek.onderdeel', 'verzoek.antwoord_op'])
    .orderBy('verzoek.antwoord_op')
    .orderBy('dossier')
    .limit(HOOGSTENS)
    .execute();
  return rijen.flatMap((rij) => {
    const recht = GEGEVENSRECHTEN.find((r) => rij.onderdeel.endsWith(`.${r}`));
    return recht && rij.antwoord_op
      ? [{ dossier: rij.dossier as DossierId, naam: rij.naam, recht, uiterlijk: rij.antwoord_op as Datum }]
      : [];
  });
}
