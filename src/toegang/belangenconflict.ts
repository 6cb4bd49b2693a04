import type { Rol } from '../kern/rollen.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { isMedewerker } from './gebruiker.ts';

/**
 * What one person cannot be beside FG: every other role of an employee works with the data the FG watches over, decides
 * about it, or says how it is used (AVG 38 lid 6). Empty when there is no conflict.
 */
export function onverenigbaar(rollen: readonly Rol[]): readonly Rol[] {
  return rollen.includes('fg') ? rollen.filter((rol) => rol !== 'fg' && isMedewerker(rol)) : [];
}

/** Who logs in as FG and could as something else too. */
export function belangenconflict(rollen: readonly Rol[], rolveld: string): Weigering | undefined {
  const ook = onverenigbaar(rollen);
  if (ook.length === 0) return undefined;
  return {
    code: 'belangenconflict',
    reden: `U kunt hier ook inloggen als ${ook.map((rol) => ROLNAAM[rol]).join(', ')}. Dat gaat niet samen met functionaris gegevensbescherming.`,
    artikel: 'AVG 38 lid 6',
    uitweg: 'Vraag de beheerder om in de inlogdienst een van de twee weg te halen.',
    veld: rolveld,
  };
}
