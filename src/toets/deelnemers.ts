import type { Deelnemer } from './gebeurtenissen.ts';

/** The rows that name a role, without spaces around the words. */
export function wieMeedoen(rijen: readonly Deelnemer[]): readonly Deelnemer[] {
  return rijen
    .map((rij) => ({ ...rij, rol: rij.rol.trim(), organisatie: rij.organisatie.trim() }))
    .filter(({ rol }) => rol !== '');
}

/** Words for who the toets is about, in a role that people typed themselves. */
const INWONER = /\b(inwoners?|vertegenwoordiger|cli[eë]nt|jongere|ouders?|gezin)\b/i;

export function isInwoner({ rol }: Deelnemer): boolean {
  return INWONER.test(rol);
}
