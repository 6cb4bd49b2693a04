import type { Bedrag } from '../kern/bedrag.ts';
import type { SoortRegel } from './ruimte.ts';

/** Who can push a breakthrough through, lowest first. An agreement within the organisation: no law knows it. */
export const NIVEAUS = ['team', 'manager', 'directeur', 'college'] as const;
export type Niveau = (typeof NIVEAUS)[number];

export const NIVEAUNAAM: Readonly<Record<Niveau, string>> = {
  team: 'Teamleider',
  manager: 'Manager',
  directeur: 'Directeur',
  college: 'College van burgemeester en wethouders',
};

/** In the middle of a sentence. */
export const NIVEAU_IN_ZIN: Readonly<Record<Niveau, string>> = {
  team: 'de teamleider',
  manager: 'de manager',
  directeur: 'de directeur',
  college: 'het college',
};

/** How far one level goes (Awb 10:3: within the mandate that was given). */
export interface Doorzettingsregel {
  readonly niveau: Niveau;
  /** Own money of the municipality in one year; null: no limit. */
  readonly totPerJaar: Bedrag | null;
  /** Of which kinds of rule this level may depart. Nobody departs from a law: there its own room is used. */
  readonly wijktAfVan: readonly SoortRegel[];
}

/** A municipality that agreed nothing leaves it all to the college. */
const ALLEEN_COLLEGE: Doorzettingsregel = {
  niveau: 'college',
  totPerJaar: null,
  wijktAfVan: ['verordening', 'beleidsregel', 'werkproces'],
};

/**
 * The lowest level that may decide on this. An amount that is not known fits in no limit, so only the level without
 * one may (Awb 10:3).
 */
export function nodigNiveau(
  perJaar: Bedrag | null,
  afwijking: readonly SoortRegel[],
  regels: readonly Doorzettingsregel[] = [ALLEEN_COLLEGE],
): Niveau {
  const past = (regel: Doorzettingsregel): boolean =>
    (regel.totPerJaar === null || (perJaar !== null && perJaar <= regel.totPerJaar)) &&
    afwijking.every((soort) => soort === 'wet' || regel.wijktAfVan.includes(soort));
  return (
    NIVEAUS.find((niveau) => regels.some((regel) => regel.niveau === niveau && past(regel))) ?? 'college'
  );
}

/** Is `a` lower than `b`? */
export function isLager(a: Niveau, b: Niveau): boolean {
  return NIVEAUS.indexOf(a) < NIVEAUS.indexOf(b);
}
