import type { DossierId } from '../kern/ids.ts';

/** Addresses of this room. The dossier at the table stands behind the `#`: no server or cache sees it. */
export const tafelPaden = {
  kies: '/tafel',
  schil: '/tafel/gesprek',
  aanTafel: (dossier: DossierId) => `/tafel/gesprek#${dossier}`,
  dienst: '/tafel/dienst.js',
  manifest: '/tafel/manifest.webmanifest',
  sleutel: '/tafel/sleutel',
  dossier: '/tafel/dossiers/:dossier',
} as const;
