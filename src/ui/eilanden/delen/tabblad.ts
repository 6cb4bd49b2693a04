import type { Velden } from './inhoud.ts';

/**
 * A place in this tab for text that could not be sent. Gone when the tab closes, so that nothing of a
 * resident stays behind on a shared computer. Storage may be switched off: then nothing is kept.
 */
export interface Bewaarplek {
  lees(): Velden | undefined;
  /** @returns whether it is kept */
  bewaar(inhoud: Velden): boolean;
  vergeet(): void;
}

export function bewaarplek(sleutel: string): Bewaarplek {
  const plek = `concept:${location.pathname}:${sleutel}`;
  return {
    lees: () => {
      try {
        return leesVelden(JSON.parse(sessionStorage.getItem(plek) ?? 'null'));
      } catch {
        return undefined;
      }
    },
    bewaar: (inhoud) => {
      try {
        sessionStorage.setItem(plek, JSON.stringify(inhoud));
        return true;
      } catch {
        return false;
      }
    },
    vergeet: () => {
      try {
        sessionStorage.removeItem(plek);
      } catch {
        // storage is off: nothing was kept
      }
    },
  };
}

function leesVelden(gelezen: unknown): Velden | undefined {
  if (typeof gelezen !== 'object' || gelezen === null) return undefined;
  const paren = Object.entries<unknown>({ ...gelezen }).map(
    ([naam, waarden]) =>
      [naam, Array.isArray(waarden) ? waarden.filter((w) => typeof w === 'string') : []] as const,
  );
  return Object.fromEntries(paren);
}
