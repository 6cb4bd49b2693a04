import { sql } from 'kysely';
import { HANDELINGEN } from '../dossier/opdrachten.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import { GEGEVENSRECHTEN, type Gegevensrecht } from '../rechten/gebeurtenissen.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import type { Puntenvraag } from './eigenpunten.ts';
import { alleenOok, HOOGSTENS_KANDIDATEN, HOOGSTENS_REGELS, puntenvraag } from './eigenpunten.ts';

/** A request about data that is not done: who asked what, and until when. */
export interface Verzoekregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly recht: Gegevensrecht;
  readonly uiterlijk: Datum;
}

type Punt = Pick<Tabellen['klok'], 'dossier' | 'onderdeel' | 'uiterlijk'>;

/** Who has to carry it out. */
export const UITVOERDERS = HANDELINGEN.gegevensverzoekUitvoeren.rollen;

/** Also in closed dossiers, which stand in no other list; what must be done first comes first. */
export function verzoekvraag(wie: Gebruiker): Puntenvraag<Verzoekregel> {
  const inzage = inzageFilter(wie);
  const eerste = sql`select dossier from klok where gemeente = ${inzage.gemeente} and soort = 'gegevensverzoek'
    order by uiterlijk limit ${HOOGSTENS_KANDIDATEN}`;
  return puntenvraag<Punt, Verzoekregel>(inzage, {
    plaats: 'vragend',
    punten: (waar) => sql`select dossier, onderdeel, uiterlijk from klok
      where gemeente = ${inzage.gemeente} and soort = 'gegevensverzoek' and ${waar}`,
    ...(alleenOok(inzage, 'post') ? { kandidaten: eerste } : {}),
    slot: sql`order by uiterlijk, dossier limit ${HOOGSTENS_REGELS}`,
    regel: (rij) => {
      const recht = GEGEVENSRECHTEN.find((r) => rij.onderdeel.endsWith(`.${r}`));
      return recht && rij.uiterlijk
        ? [{ dossier: rij.dossier as DossierId, naam: rij.naam, recht, uiterlijk: rij.uiterlijk as Datum }]
        : [];
    },
  });
}
