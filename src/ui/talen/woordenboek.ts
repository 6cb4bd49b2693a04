import type { en } from './woordenboek/en.ts';

/** Everything that can be said in another language, by its Dutch words. */
export type Tekst = keyof typeof en;

/** The names between braces: `{nummer}` and `{totaal}` in `Stap {nummer} van {totaal}`. */
export type Delen<T extends string> = T extends `${string}{${infer D}}${infer R}` ? D | Delen<R> : never;

/** What needs nothing filled in. */
export type KaleTekst = { [T in Tekst]: [Delen<T>] extends [never] ? T : never }[Tekst];

/** With a number in it a language may need more than one form; which one, `Intl.PluralRules` knows. */
interface Meervoud extends Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
}
export type Vertaling = string | Meervoud;

/** Every text, none left out. A Dutch text that changes loses its translations, so that none grows old unseen. */
export type Woordenboek = Readonly<Record<Tekst, Vertaling>>;
