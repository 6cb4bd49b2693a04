import type { Rol } from '../kern/rollen.ts';

/** Who does the toets, and whoever works in this dossier with the right to (BIO2 8.03.02). */
export const BEHANDELAARS: readonly Rol[] = ['klantmanager', 'teamleider'];
