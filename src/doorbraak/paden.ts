import type { DossierId } from '../kern/ids.ts';

export const doorbraakPaden = {
  overzicht: (dossier: DossierId) => `/dossiers/${dossier}/doorbraak`,
  pdf: (dossier: DossierId) => `/dossiers/${dossier}/doorbraakplan.pdf`,
  knelpunten: '/knelpunten',
} as const;

export const doorbraakRoutes = {
  overzicht: '/dossiers/:dossier/doorbraak',
  pdf: '/dossiers/:dossier/doorbraakplan.pdf',
} as const;
