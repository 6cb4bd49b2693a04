import type { DossierId } from '../kern/ids.ts';

export const doorbraakPaden = {
  overzicht: (dossier: DossierId) => `/dossiers/${dossier}/doorbraak`,
  pdf: (dossier: DossierId) => `/dossiers/${dossier}/doorbraakplan.pdf`,
  knelpunten: '/knelpunten',
  knelpuntstand: (sleutel: string) => `/knelpunten/stand?regel=${encodeURIComponent(sleutel)}`,
} as const;

export const doorbraakRoutes = {
  overzicht: '/dossiers/:dossier/doorbraak',
  pdf: '/dossiers/:dossier/doorbraakplan.pdf',
  knelpuntstand: '/knelpunten/stand',
} as const;
