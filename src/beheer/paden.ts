import { INRICHTINGPAD } from '../ui/niet-ingericht.tsx';

/** Addresses of this desk. */
export const beheerPaden = {
  taken: '/beheer/taken',
  gedaan: (wat: 'opnieuw' | 'weg' | 'herbouw') => `/beheer/taken?gedaan=${wat}`,
  opnieuw: (id: string) => `/beheer/taken/${id}/opnieuw`,
  kalender: '/beheer/kalender',
  dagToegevoegd: (dag: string) => `/beheer/kalender?toegevoegd=${dag}`,
  inrichting: INRICHTINGPAD,
  herbouw: '/beheer/leestabel/herbouwen',
} as const;

/** The same as patterns for mounting. */
export const beheerPatronen = { opnieuw: '/beheer/taken/:id/opnieuw' } as const;
