import { ROLLEN, type Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { isMedewerker } from '../toegang/gebruiker.ts';

/** Whoever works here may find a breach (AVG 33), and may be asked what was read; others call the municipality. */
export const MEDEWERKERS: readonly Rol[] = ROLLEN.filter(isMedewerker);

/** Watches and advises, and does nothing that it then would have to judge (AVG 38 lid 6, 39; ADR 0046). */
export const FGROLLEN: readonly Rol[] = ['fg'];

export const LEKBEHANDELAARS: readonly Rol[] = ['controller'];
export const LEKLEZERS: readonly Rol[] = [...LEKBEHANDELAARS, ...FGROLLEN];
export const TREKKERS: readonly Rol[] = ['controller'];

/** A teamleider judges what a controller read. */
export const STEEKPROEFBEOORDELAARS: readonly Rol[] = ['controller', 'teamleider'];
export const STEEKPROEFLEZERS: readonly Rol[] = [...STEEKPROEFBEOORDELAARS, ...FGROLLEN];

/** Everybody is reviewed by the controller, and the controller by a teamleider. */
export const RECHTENBEOORDELAARS: readonly Rol[] = ['controller', 'teamleider'];
export const RECHTENLEZERS: readonly Rol[] = [...RECHTENBEOORDELAARS, ...FGROLLEN];

export const NOODBEOORDELAARS: readonly Rol[] = ['teamleider', 'controller'];
export const NOODLEZERS: readonly Rol[] = [...NOODBEOORDELAARS, ...FGROLLEN];

export const LOGBOEKLEZERS: readonly Rol[] = ['controller', ...FGROLLEN];
/** The register of processing and the DPIA, and how requests about data go: numbers and days. */
export const VERWERKINGENLEZERS: readonly Rol[] = ['controller', ...FGROLLEN];
export const VERZOEKENLEZERS: readonly Rol[] = ['controller', ...FGROLLEN];

/** Said where others judge or decide. */
export const FG_KIJKT_TOE: Weigering = {
  code: 'fgKijktToe',
  reden:
    'Als functionaris gegevensbescherming kijkt u toe en adviseert u. U beoordeelt of beslist hier niet.',
  artikel: 'AVG 38 lid 6, 39 lid 1',
  uitweg: 'Zeg wat u ervan vindt tegen wie erover gaat, of leg uw advies vast bij het datalek of de DPIA.',
};
