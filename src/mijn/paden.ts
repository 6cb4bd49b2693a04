import type { DossierId } from '../kern/ids.ts';

/** Addresses of the resident's own pages. */
export const mijnPaden = {
  overzicht: '/mijn',
  dossier: (dossier: DossierId) => `/mijn/${dossier}`,
} as const;
