import type { z } from 'zod';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import { leesFormulier, veld } from '../ui/velden.ts';

/** Rows `0 … n-1`: what was filled in before always has its place. */
export function rijnummers(minstens: number, ingevuld: number): readonly number[] {
  return Array.from({ length: Math.max(minstens, ingevuld) }, (_, rij) => rij);
}

/** Was none of these fields filled in? */
export function zonderTekst(ingevuld: Velden, namen: readonly string[]): boolean {
  return namen.every((naam) => veld(ingevuld, naam) === '');
}

/** Reads one row: `schema` has the parts, `naam` gives the field a part stands in. */
export function leesRij<S extends z.ZodObject>(
  schema: S,
  ingevuld: Velden,
  naam: (deel: keyof S['shape'] & string) => string,
): Gelezen<z.output<S>> {
  const delen: readonly (keyof S['shape'] & string)[] = Object.keys(schema.shape);
  const rij: Velden = Object.fromEntries(delen.map((deel) => [deel, ingevuld[naam(deel)] ?? []]));
  const gelezen = leesFormulier(schema, rij);
  return gelezen.gelukt
    ? gelezen
    : {
        gelukt: false,
        fouten: Object.fromEntries(Object.entries(gelezen.fouten).map(([deel, fout]) => [naam(deel), fout])),
      };
}

/** All rows, or the errors of all of them. */
export function alleRijen<T>(rijen: readonly Gelezen<T>[]): Gelezen<readonly T[]> {
  const fouten: Veldfouten = Object.fromEntries(
    rijen.flatMap((rij) => (rij.gelukt ? [] : Object.entries(rij.fouten))),
  );
  return Object.keys(fouten).length > 0
    ? { gelukt: false, fouten }
    : { gelukt: true, waarde: rijen.flatMap((rij) => (rij.gelukt ? [rij.waarde] : [])) };
}

/** Several parts of one form: all errors together, or `maak` of the values. */
export function samen<A, B, T>(a: Gelezen<A>, b: Gelezen<B>, maak: (a: A, b: B) => T): Gelezen<T> {
  if (a.gelukt && b.gelukt) return { gelukt: true, waarde: maak(a.waarde, b.waarde) };
  return {
    gelukt: false,
    fouten: { ...(a.gelukt ? {} : a.fouten), ...(b.gelukt ? {} : b.fouten) },
  };
}

/** One text per line. */
export function regels(tekst: string): readonly string[] {
  return tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '');
}

/** Does one of these fields have an error? Then what hides it opens. */
export function heeftFout(fouten: Veldfouten, begin: string): boolean {
  return Object.keys(fouten).some((naam) => naam.startsWith(begin));
}
