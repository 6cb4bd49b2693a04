import { z } from 'zod';
import type { Bedrag } from '../kern/bedrag.ts';
import { leesBedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';

/** A posted form as it came in: every name with all its values, in order. */
export type Velden = Readonly<Record<string, readonly string[]>>;

/** Message per field name, in Dutch, shown beside the field and in the error summary. */
export type Veldfouten = Readonly<Record<string, string>>;

export type Gelezen<T> =
  { readonly gelukt: true; readonly waarde: T } | { readonly gelukt: false; readonly fouten: Veldfouten };

/** First value of a field, or ''. */
export function veld(velden: Velden, naam: string): string {
  return velden[naam]?.[0] ?? '';
}

/** All values of a field (checkboxes). */
export function veldLijst(velden: Velden, naam: string): readonly string[] {
  return velden[naam] ?? [];
}

/** Values to fill a form with; undefined and null become absent. */
export function maakVelden(
  waarden: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): Velden {
  return Object.fromEntries(
    Object.entries(waarden).flatMap(([naam, w]) =>
      w === null || w === undefined ? [] : [[naam, typeof w === 'string' ? [w] : [...w]]],
    ),
  );
}

/** PostgreSQL and letters know no NUL; other control signs than tab and newline are noise from pasting. */
function schoon(tekst: string): string {
  return (
    tekst
      // eslint-disable-next-line no-control-regex -- these are the signs to remove
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
      // A lone surrogate cannot be stored as UTF-8.
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replace(/\r\n?/g, '\n')
      .trim()
  );
}

/** FormData or a query as Velden: cleaned, uploads left out. */
export function leesVelden(paren: Iterable<readonly [string, unknown]>): Velden {
  const uit = new Map<string, string[]>();
  for (const [naam, waarde] of paren) {
    if (typeof waarde !== 'string') continue;
    const waarden = uit.get(naam);
    if (waarden) waarden.push(schoon(waarde));
    else uit.set(naam, [schoon(waarde)]);
  }
  return Object.fromEntries(uit);
}

const MAX_TEKST = 20_000;

const eerste = (waarde: unknown): unknown => (Array.isArray(waarde) ? waarde[0] : waarde);
const teLang = (max: number): string => `Gebruik hier niet meer dan ${max.toLocaleString('nl-NL')} tekens.`;

/** Obligatory text: `zTekst('Vul uw hulpvraag in')`. */
export function zTekst(leeg: string, max = MAX_TEKST) {
  return z.preprocess((w) => eerste(w) ?? '', z.string().min(1, leeg).max(max, teLang(max)));
}

/** Text that may be empty. */
export function zTekstOfLeeg(max = MAX_TEKST) {
  return z.preprocess((w) => eerste(w) ?? '', z.string().max(max, teLang(max)));
}

/** One of the codes. */
export function zKeuze<const C extends readonly [string, ...string[]]>(codes: C, kies: string) {
  return z.preprocess(eerste, z.enum(codes, { error: kies }));
}

/** Any number of the codes; an unknown code is an error, not ignored. */
export function zVinkjes<const C extends readonly [string, ...string[]]>(codes: C, fout: string) {
  return z.preprocess((w) => w ?? [], z.array(z.enum(codes, { error: fout })));
}

/** A single checkbox. */
export function zVinkje() {
  return z.preprocess((w) => (eerste(w) ?? '') !== '', z.boolean());
}

/** Text turned into something else by `lees`, which gives undefined for what it cannot read. */
export function zGelezen<T>(lees: (tekst: string) => T | undefined, fout: string) {
  return z.preprocess(
    (w) => eerste(w) ?? '',
    z.string().transform((tekst, ctx): T => {
      const gelezen = lees(tekst);
      if (gelezen !== undefined) return gelezen;
      ctx.addIssue({ code: 'custom', message: fout });
      return z.NEVER;
    }),
  );
}

/** ISO date as Datum. */
export function zDatum(fout: string) {
  return zGelezen<Datum>(leesDatum, fout);
}

/** ISO date, or null when left empty. */
export function zDatumOfLeeg(fout: string) {
  return zGelezen<Datum | null>((tekst) => (tekst === '' ? null : leesDatum(tekst)), fout);
}

/** Euro amount as typed, or null when left empty. */
export function zBedragOfLeeg(fout: string) {
  return zGelezen<Bedrag | null>((tekst) => (tekst === '' ? null : leesBedrag(tekst)), fout);
}

/** Reads a posted form; all errors at once, the first per field. */
export function leesFormulier<S extends z.ZodType>(schema: S, ingevuld: Velden): Gelezen<z.output<S>> {
  const uitkomst = schema.safeParse(ingevuld);
  if (uitkomst.success) return { gelukt: true, waarde: uitkomst.data };
  const fouten: Record<string, string> = {};
  for (const fout of uitkomst.error.issues) {
    const naam = String(fout.path[0] ?? 'formulier');
    fouten[naam] ??= fout.message;
  }
  return { gelukt: false, fouten };
}
