import type { DocumentId, DossierId } from '../kern/ids.ts';

/** What has a page of its own: the file page shows the short of it. */
export const LEESDELEN = ['screening', 'berichten', 'onderzoek', 'verslag', 'besluit', 'tijdlijn'] as const;
export type Leesdeel = (typeof LEESDELEN)[number];

/** Addresses of the file. No URL is written twice. */
export const dossierPaden = {
  pagina: (dossier: DossierId) => `/dossiers/${dossier}`,
  gelukt: (dossier: DossierId, soort: string) => `/dossiers/${dossier}?gelukt=${soort}`,
  opdracht: (dossier: DossierId, pad: string) => `/dossiers/${dossier}/${pad}`,
  document: (dossier: DossierId, document: DocumentId) => `/dossiers/${dossier}/documenten/${document}`,
  export: (dossier: DossierId) => `/dossiers/${dossier}/export`,
  exportVoor: (dossier: DossierId, voor: 'hoorzitting' | 'rechter') =>
    `/dossiers/${dossier}/export?voor=${voor}`,
  leeslog: (dossier: DossierId) => `/dossiers/${dossier}/wie-las`,
  leeslogbestand: (dossier: DossierId) => `/dossiers/${dossier}/wie-las.csv`,
  brp: (dossier: DossierId) => `/dossiers/${dossier}/brp`,
  brpOvernemen: (dossier: DossierId) => `/dossiers/${dossier}/brp/overnemen`,
  toets: (dossier: DossierId) => `/dossiers/${dossier}/toets`,
  vergelijkbaar: (dossier: DossierId) => `/dossiers/${dossier}/vergelijkbaar`,
  lees: (dossier: DossierId, deel: Leesdeel) => `/dossiers/${dossier}/lees/${deel}`,
} as const;

/** The same as patterns for mounting. */
export const dossierRoutes = {
  pagina: '/dossiers/:dossier',
  opdracht: <P extends string>(pad: P) => `/dossiers/:dossier/${pad}` as const,
  document: '/dossiers/:dossier/documenten/:document',
  export: '/dossiers/:dossier/export',
  leeslog: '/dossiers/:dossier/wie-las',
  leeslogbestand: '/dossiers/:dossier/wie-las.csv',
  brp: '/dossiers/:dossier/brp',
  brpOvernemen: '/dossiers/:dossier/brp/overnemen',
  toets: '/dossiers/:dossier/toets',
  vergelijkbaar: '/dossiers/:dossier/vergelijkbaar',
  lees: '/dossiers/:dossier/lees/:deel',
} as const;
