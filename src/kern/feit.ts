/**
 * What may stand in the `feiten` of a gebeurtenis: codes (literal unions), branded ids and
 * dates, amounts, booleans. A plain `string` becomes `never`, so free text and names cannot
 * compile; they belong in `inhoud`, which can be destroyed (AVG 17, Wmo 5.3.5).
 */
export type Feitelijk<T> = T extends string
  ? string extends T
    ? never
    : T
  : T extends number | boolean | null | undefined
    ? T
    : T extends readonly (infer U)[]
      ? readonly Feitelijk<U>[]
      : { [K in keyof T]: Feitelijk<T[K]> };

/** Something that happened in a dossier. Facts stay; `inhoud` (names, free text) can be destroyed. */
export interface Gebeurtenis<Soort extends string, Feiten, Inhoud = null> {
  readonly soort: Soort;
  readonly feiten: Feitelijk<Feiten>;
  readonly inhoud: Inhoud;
}
