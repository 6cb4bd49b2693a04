import { ROLLEN, type Rol } from '../kern/rollen.ts';
import { isMedewerker } from '../toegang/gebruiker.ts';

/** Whoever works here may find a breach (AVG 33), and may be asked what was read; others call the municipality. */
export const MEDEWERKERS: readonly Rol[] = ROLLEN.filter(isMedewerker);

/** The inrichting knows no privacy officer of its own: the controller does that work (ADR 0032). */
export const LEKBEHANDELAARS: readonly Rol[] = ['controller'];
export const TREKKERS: readonly Rol[] = ['controller'];

/** A teamleider judges what a controller read. */
export const STEEKPROEFLEZERS: readonly Rol[] = ['controller', 'teamleider'];

/** Everybody is reviewed by the controller, and the controller by a teamleider. */
export const RECHTENLEZERS: readonly Rol[] = ['controller', 'teamleider'];
