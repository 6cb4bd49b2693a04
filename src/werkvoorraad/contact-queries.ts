import { sql } from 'kysely';
import type { Contactsoort } from '../dossier/contactpunten.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Puntdossier } from './eigenpunten.ts';
import { alleenOok, HOOGSTENS_KANDIDATEN, metDossier } from './eigenpunten.ts';

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

type Punt = Pick<Tabellen['contactpunt'], 'dossier' | 'soort' | 'sinds' | 'uiterlijk' | 'aantal'>;

/** What this person may see and a resident waits for, the longest waiting first; who was helped stands in no other list. */
export async function leesContact(trx: Trx, wie: Gebruiker): Promise<readonly Contactregel[]> {
  const inzage = inzageFilter(wie);
  if (inzage.een.length === 0) return [];
  const onverdeeld = sql`select dossier from contactpunt where gemeente = ${inzage.gemeente} and onverdeeld
    order by sinds limit ${HOOGSTENS_KANDIDATEN}`;
  const punten = metDossier<Punt>(
    inzage,
    (waar) => sql`select dossier, soort, sinds, uiterlijk, aantal from contactpunt
      where gemeente = ${inzage.gemeente} and ${waar}`,
    alleenOok(inzage, 'onverdeeld') ? onverdeeld : undefined,
  );
  const { rows: rijen } = await sql<Punt & Puntdossier>`
    select * from ${punten} as wacht order by sinds, dossier, soort limit ${HOOGSTENS}`.execute(trx);
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    soort: rij.soort as Contactsoort,
    sinds: rij.sinds as Datum,
    uiterlijk: rij.uiterlijk as Datum | null,
    aantal: rij.aantal,
  }));
}
