import type { DossierId, Toewijzingssleutel } from '../kern/ids.ts';

/** Last parts of addresses under a dossier that this room mounts itself. */
export const leveringOpdrachtpad = {
  opdragen: 'hulp-opdragen',
  aanbieden: 'andere-aanbieder-aanbieden',
  opvolgen: 'opvolger-regelen',
} as const;

/** Which part of the waiting list; null is all of it. */
export interface Wachtfilter {
  readonly aanbieder: string | null;
  readonly voorziening: string | null;
  readonly team: string | null;
  /** 0 spoed, 1 urgent, 2 the rest. */
  readonly rang: number | null;
}

/** `na`: the place of the last line of the page before; null for the first page. */
function metFilter(
  pad: string,
  { aanbieder, voorziening, team, rang }: Wachtfilter,
  na: string | null,
): string {
  const vraag = new URLSearchParams({
    ...(aanbieder !== null && { aanbieder }),
    ...(voorziening !== null && { voorziening }),
    ...(team !== null && { team }),
    ...(rang !== null && { rang: String(rang) }),
    ...(na !== null && { na }),
  }).toString();
  return vraag === '' ? pad : `${pad}?${vraag}`;
}

export const leveringPaden = {
  opdragen: (dossier: DossierId) => `/dossiers/${dossier}/${leveringOpdrachtpad.opdragen}`,
  aanbieden: (dossier: DossierId, onderdeel?: string) =>
    `/dossiers/${dossier}/${leveringOpdrachtpad.aanbieden}${onderdeel === undefined ? '' : `?onderdeel=${onderdeel}`}`,
  opvolgen: (dossier: DossierId) => `/dossiers/${dossier}/${leveringOpdrachtpad.opvolgen}`,
  /** Everybody who waits for one provider, or gets help there. */
  bijAanbieder: (aanbieder: string) => `/aanbieders/${aanbieder}/mensen`,
  bijAanbiederBlad: (aanbieder: string, vanaf: number) =>
    `/aanbieders/${aanbieder}/mensen${vanaf > 0 ? `?vanaf=${vanaf}` : ''}`,
  /** The provider's desk. */
  toewijzingen: '/toewijzingen',
  toewijzing: (sleutel: Toewijzingssleutel) => `/toewijzingen/${sleutel}`,
  vorm: (sleutel: Toewijzingssleutel, vorm: string) => `/toewijzingen/${sleutel}/${vorm}`,
  wachtlijst: '/wachtlijst',
  wachtlijstCsv: '/wachtlijst/bestand.csv',
  wachtlijstBlad: (filter: Wachtfilter, na: string | null) => metFilter('/wachtlijst', filter, na),
  wachtlijstBestand: (filter: Wachtfilter) => metFilter('/wachtlijst/bestand.csv', filter, null),
} as const;

/** The same as patterns for mounting. */
export const leveringRoutes = {
  opdragen: `/dossiers/:dossier/${leveringOpdrachtpad.opdragen}`,
  aanbieden: `/dossiers/:dossier/${leveringOpdrachtpad.aanbieden}`,
  opvolgen: `/dossiers/:dossier/${leveringOpdrachtpad.opvolgen}`,
  bijAanbieder: '/aanbieders/:aanbieder/mensen',
  toewijzing: '/toewijzingen/:sleutel',
  vorm: '/toewijzingen/:sleutel/:vorm',
} as const;
