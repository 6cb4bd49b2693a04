import type { Tijdstip } from '../kern/datum.ts';
import type { PersoonId, Vingerafdruk } from '../kern/ids.ts';
import { type Database, type Trx, vraag } from '../platform/database.ts';
import { alsTijdstip } from '../platform/klok.ts';
import { leesGebruiker } from './gebruiker-lezen.ts';
import type { Gebruiker } from './gebruiker.ts';
import { type Koekje, plusMinuten, type Sessie, sessieId, type Sessieregels } from './sessie.ts';

/** Row-level security shows only the municipality of the transaction; so no query here names it. */

export interface NieuweSessie {
  readonly id: Vingerafdruk;
  readonly gebruiker: Gebruiker;
  readonly nu: Tijdstip;
  readonly regels: Sessieregels;
  readonly idToken: string | null;
}

export async function openSessie(trx: Trx, nieuw: NieuweSessie): Promise<void> {
  await trx
    .insertInto('sessie')
    .values({
      id: nieuw.id,
      gemeente: nieuw.gebruiker.gemeente,
      persoon: nieuw.gebruiker.id,
      gebruiker: JSON.stringify(nieuw.gebruiker),
      aangemaakt: nieuw.nu,
      laatst_gezien: nieuw.nu,
      verloopt: plusMinuten(nieuw.nu, nieuw.regels.hoogstens),
      id_token: nieuw.idToken,
    })
    .execute();
}

/** Also an expired one: the caller looks at `sessiestand`. One round trip, for every request needs it. */
export async function vindSessie(db: Database, koekje: Koekje): Promise<Sessie | undefined> {
  const id = sessieId(koekje);
  const [rij] = await vraag<{
    gebruiker: unknown;
    laatst_gezien: string;
    verloopt: string;
    signalen: number;
    uitnodigingen: number;
    onbeantwoord: number;
    berichten: number;
  }>(
    db,
    'select gebruiker, laatst_gezien, verloopt, signalen, uitnodigingen, onbeantwoord, berichten from sessie_lees($1, $2)',
    [koekje.gemeente, id],
  );
  const gebruiker = leesGebruiker(rij?.gebruiker);
  if (rij === undefined || gebruiker === undefined) return undefined;
  const moment = (tekst: string): Tijdstip => alsTijdstip(new Date(tekst));
  return {
    id,
    gebruiker,
    laatstGezien: moment(rij.laatst_gezien),
    verloopt: moment(rij.verloopt),
    signalen: rij.signalen,
    uitnodigingen: rij.uitnodigingen,
    onbeantwoord: rij.onbeantwoord,
    berichten: rij.berichten,
  };
}

export async function raakSessieAan(trx: Trx, id: Vingerafdruk, nu: Tijdstip): Promise<void> {
  await trx.updateTable('sessie').set({ laatst_gezien: nu }).where('id', '=', id).execute();
}

/** Ends one session. Gives the id_token for logout at the login service, or null. */
export async function sluitSessie(trx: Trx, id: Vingerafdruk): Promise<string | null> {
  const rij = await trx.deleteFrom('sessie').where('id', '=', id).returning('id_token').executeTakeFirst();
  return rij?.id_token ?? null;
}

/** Ends every session of this person in this municipality, on every device. Gives how many there were. */
export async function sluitSessiesVan(trx: Trx, persoon: PersoonId): Promise<number> {
  const weg = await trx.deleteFrom('sessie').where('persoon', '=', persoon).executeTakeFirst();
  return Number(weg.numDeletedRows);
}

/** Each day: removes what ended before `voor`. An expired row is kept a day to save what was being typed. */
export async function ruimSessiesOp(trx: Trx, voor: Tijdstip): Promise<number> {
  const weg = await trx.deleteFrom('sessie').where('verloopt', '<', voor).executeTakeFirst();
  return Number(weg.numDeletedRows);
}
