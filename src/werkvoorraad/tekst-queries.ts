import { sql } from 'kysely';
import { HANDELINGEN } from '../dossier/opdrachten.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Puntenvraag } from './eigenpunten.ts';
import { HOOGSTENS_REGELS, puntenvraag } from './eigenpunten.ts';

/** A text for colleagues that waits for this person: to be released, or to be written anew by who wrote it. */
export interface Tekstregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly wat: 'vrijgeven' | 'herschrijven';
  readonly sinds: Datum;
}

type Punt = Pick<Tabellen['geval'], 'dossier' | 'tekststand' | 'tekst_sinds'>;

/** Decided dossiers stand in no other list; the longest waiting first. */
export function tekstvraag(wie: Gebruiker): Puntenvraag<Tekstregel> {
  const inzage = inzageFilter(wie);
  const vrijgever = HANDELINGEN.tekstBeoordelen.rollen.includes(wie.rol);
  const anders = vrijgever ? sql`or tekststand = 'voorgesteld' and schrijver <> ${wie.id}` : sql``;
  return puntenvraag<Punt, Tekstregel>(inzage, {
    plaats: 'vragend',
    punten: (waar) => sql`select dossier, tekststand, tekst_sinds from geval
      where gemeente = ${inzage.gemeente} and (tekststand = 'teruggewezen' and schrijver = ${wie.id} ${anders}) and ${waar}`,
    slot: sql`order by tekst_sinds, dossier limit ${HOOGSTENS_REGELS}`,
    regel: (rij) => [
      {
        dossier: rij.dossier as DossierId,
        naam: rij.naam,
        wat: rij.tekststand === 'voorgesteld' ? 'vrijgeven' : 'herschrijven',
        sinds: rij.tekst_sinds as Datum,
      },
    ],
  });
}
