import type { Weigering } from '../kern/uitkomst.ts';

/** A refusal about one field when `klopt` is false. */
export function eis(klopt: boolean, weigering: Weigering): Weigering | undefined {
  return klopt ? undefined : weigering;
}

/** Refuses an empty text. */
export function tekstNodig(
  tekst: string,
  veld: string,
  reden: string,
  artikel: string,
  uitweg = 'Vul dit veld in.',
): Weigering | undefined {
  return eis(tekst.trim() !== '', { code: 'tekstOntbreekt', reden, artikel, uitweg, veld });
}

/** Rows that were filled in, with the place they had in the form. */
export function gevuldeRijen<T>(
  rijen: readonly T[],
  isLeeg: (rij: T) => boolean,
): readonly { readonly rij: number; readonly waarde: T }[] {
  return rijen.flatMap((waarde, rij) => (isLeeg(waarde) ? [] : [{ rij, waarde }]));
}

/** With the keys in a fixed order: the database keeps no order of keys. */
function opVolgorde(_sleutel: string, waarde: unknown): unknown {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
    ? Object.fromEntries(Object.entries(waarde).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : waarde;
}

/** The same content; parts that carry a number of the system are compared without it. */
export function zelfdeInhoud(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, opVolgorde) === JSON.stringify(b, opVolgorde);
}

/** What was filled in, without spaces around it. */
export function gevuldeTeksten(teksten: readonly string[]): readonly string[] {
  return teksten.map((tekst) => tekst.trim()).filter((tekst) => tekst !== '');
}

/** The same words again are no new fact: numbers apart, nothing changed. */
export function zonderNummers<T extends { readonly id: unknown }>(
  delen: readonly T[],
): readonly Omit<T, 'id'>[] {
  return delen.map(({ id: _id, ...rest }) => rest);
}
