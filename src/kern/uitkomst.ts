/** Why the law or the municipality's rule says no, and what can be done instead. A value, never thrown. */
export interface Weigering {
  /** Short code for machines, Dutch: `geenBelpoging`. */
  readonly code: string;
  /** One plain sentence. */
  readonly reden: string;
  /** `Wmo 2.3.2 lid 9`, `Beleidsregels 3.8`, or `Omkeer` for a rule of the system itself. */
  readonly artikel: string;
  /** What the person can do now. */
  readonly uitweg: string;
  /** Form field this is about, when there is one. */
  readonly veld?: string;
}

export type Uitkomst<T> =
  | { readonly gelukt: true; readonly waarde: T }
  | { readonly gelukt: false; readonly weigeringen: readonly [Weigering, ...Weigering[]] };

export function gelukt<T>(waarde: T): Uitkomst<T> {
  return { gelukt: true, waarde };
}

export function geweigerd(eerste: Weigering, ...meer: readonly Weigering[]): Uitkomst<never> {
  return { gelukt: false, weigeringen: [eerste, ...meer] };
}

/** `gelukt(waarde)` when nothing was refused, else all refusals at once. */
export function tenzij<T>(weigeringen: readonly (Weigering | undefined)[], waarde: () => T): Uitkomst<T> {
  const [eerste, ...meer] = weigeringen.filter((w) => w !== undefined);
  return eerste ? geweigerd(eerste, ...meer) : gelukt(waarde());
}

/** Refuses an empty text. `code` is only needed when the name of the field is no word. */
export function leegVeld(
  tekst: string,
  veld: string,
  reden: string,
  artikel: string,
  code = `${veld}Ontbreekt`,
): Weigering | undefined {
  return tekst.trim() === '' ? { code, reden, artikel, uitweg: 'Vul dit veld in.', veld } : undefined;
}
