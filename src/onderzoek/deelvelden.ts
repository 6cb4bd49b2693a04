import type { z } from 'zod';
import type { Gelezen, Velden } from '../ui/velden.ts';
import { leesFormulier } from '../ui/velden.ts';

/**
 * Reads one of several like parts of a form: `persoon.2.naam` as `naam`. Messages come back under the
 * full name. Fields that were not sent are absent.
 */
export function leesDeel<S extends z.ZodObject>(
  schema: S,
  ingevuld: Velden,
  naam: (deel: string) => string,
): Gelezen<z.output<S>> {
  const eigen: Velden = Object.fromEntries(
    Object.keys(schema.shape).flatMap((deel) => {
      const waarden = ingevuld[naam(deel)];
      return waarden === undefined ? [] : [[deel, waarden]];
    }),
  );
  const gelezen = leesFormulier(schema, eigen);
  if (gelezen.gelukt) return gelezen;
  const fouten = Object.entries(gelezen.fouten).map(([deel, fout]) => [naam(deel), fout] as const);
  return { gelukt: false, fouten: Object.fromEntries(fouten) };
}

/** The messages of all parts that could not be read; empty when every part could. */
export function foutenVan(delen: readonly Gelezen<unknown>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(delen.flatMap((deel) => (deel.gelukt ? [] : Object.entries(deel.fouten))));
}

export function gelezenVan<T>(delen: readonly Gelezen<T>[]): readonly T[] {
  return delen.flatMap((deel) => (deel.gelukt ? [deel.waarde] : []));
}
