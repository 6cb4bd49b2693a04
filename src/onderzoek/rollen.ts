import type { Rol } from '../kern/rollen.ts';

/** Who investigates: the klantmanager who has the dossier, or the teamleider. */
export const BEHANDELAARS: readonly Rol[] = ['klantmanager', 'teamleider'];

/** Consent is the resident's own: given and withdrawn by them, or recorded by who investigates. */
export const TOESTEMMERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger', ...BEHANDELAARS];
