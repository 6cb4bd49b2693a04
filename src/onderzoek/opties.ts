import type { Optie } from '../ui/keuzes.tsx';

/** Codes with their names as choices, first letter a capital. */
export function optiesUit<C extends string>(
  codes: readonly C[],
  namen: Readonly<Record<C, string>>,
): readonly Optie[] {
  return codes.map((code) => ({ waarde: code, tekst: hoofdletter(namen[code]) }));
}

export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}
