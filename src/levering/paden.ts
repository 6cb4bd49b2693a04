import type { DossierId, Toewijzingssleutel } from '../kern/ids.ts';

/** Last parts of addresses under a dossier that this room mounts itself. */
export const leveringOpdrachtpad = { opdragen: 'hulp-opdragen' } as const;

/** Which part of the waiting list; null is all of it. */
export interface Wachtfilter {
  readonly aanbieder: string | null;
  readonly voorziening: string | null;
}

function metFilter(pad: string, { aanbieder, voorziening }: Wachtfilter, vanaf: number): string {
  const vraag = new URLSearchParams({
    ...(aanbieder !== null && { aanbieder }),
    ...(voorziening !== null && { voorziening }),
    ...(vanaf > 0 && { vanaf: String(vanaf) }),
  }).toString();
  return vraag === '' ? pad : `${pad}?${vraag}`;
}

export const leveringPaden = {
  opdragen: (dossier: DossierId) => `/dossiers/${dossier}/${leveringOpdrachtpad.opdragen}`,
  /** The provider's desk. */
  toewijzingen: '/toewijzingen',
  toewijzing: (sleutel: Toewijzingssleutel) => `/toewijzingen/${sleutel}`,
  vorm: (sleutel: Toewijzingssleutel, vorm: string) => `/toewijzingen/${sleutel}/${vorm}`,
  wachtlijst: '/wachtlijst',
  wachtlijstCsv: '/wachtlijst/bestand.csv',
  wachtlijstBlad: (filter: Wachtfilter, vanaf: number) => metFilter('/wachtlijst', filter, vanaf),
  wachtlijstBestand: (filter: Wachtfilter) => metFilter('/wachtlijst/bestand.csv', filter, 0),
} as const;

/** The same as patterns for mounting. */
export const leveringRoutes = {
  opdragen: `/dossiers/:dossier/${leveringOpdrachtpad.opdragen}`,
  toewijzing: '/toewijzingen/:sleutel',
  vorm: '/toewijzingen/:sleutel/:vorm',
} as const;
