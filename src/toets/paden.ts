import type { Uitnodigingssleutel } from '../kern/ids.ts';

/** What an invited colleague sees. The address tells nothing about the dossier. */
export const toetsPaden = {
  uitnodigingen: '/uitnodigingen',
  uitnodiging: (sleutel: Uitnodigingssleutel) => `/uitnodigingen/${sleutel}`,
} as const;

/** The same as a pattern for mounting. */
export const toetsRoutes = {
  uitnodiging: '/uitnodigingen/:sleutel',
} as const;
