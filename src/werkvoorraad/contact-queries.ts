import { sql } from 'kysely';
import type { Contactsoort } from '../dossier/contactpunten.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Puntenvraag } from './eigenpunten.ts';
import { alleenOok, HOOGSTENS_KANDIDATEN, HOOGSTENS_REGELS, puntenvraag } from './eigenpunten.ts';

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

type Punt = Pick<Tabellen['contactpunt'], 'dossier' | 'soort' | 'sinds' | 'uiterlijk' | 'aantal'>;

/** What this person may see and a resident waits for, the longest waiting first; who was helped stands in no other list. */
export function contactvraag(wie: Gebruiker): Puntenvraag<Contactregel> {
  const inzage = inzageFilter(wie);
  const onverdeeld = sql`select dossier from contactpunt where gemeente = ${inzage.gemeente} and onverdeeld
    order by sinds limit ${HOOGSTENS_KANDIDATEN}`;
  return puntenvraag<Punt, Contactregel>(inzage, {
    plaats: 'vragend',
    punten: (waar) => sql`select dossier, soort, sinds, uiterlijk, aantal from contactpunt
      where gemeente = ${inzage.gemeente} and ${waar}`,
    ...(alleenOok(inzage, 'onverdeeld') ? { kandidaten: onverdeeld } : {}),
    slot: sql`order by sinds, dossier, soort limit ${HOOGSTENS_REGELS}`,
    regel: (rij) => [
      {
        dossier: rij.dossier as DossierId,
        naam: rij.naam,
        soort: rij.soort as Contactsoort,
        sinds: rij.sinds as Datum,
        uiterlijk: rij.uiterlijk as Datum | null,
        aantal: rij.aantal,
      },
    ],
  });
}
