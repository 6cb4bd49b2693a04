import type { Rol } from '../kern/rollen.ts';

/** Who applies, completes, agrees and withdraws. A carer does so only as representative (Wmo 2.3.5 lid 1). */
export const AANVRAGERS: readonly Rol[] = ['inwoner', 'vertegenwoordiger'];

/** Who acts for oneself: logging in is signing, in writing, and today is the day (Awb 2:18, 2:20). */
export function vraagtZelf(rol: Rol): boolean {
  return AANVRAGERS.includes(rol);
}
