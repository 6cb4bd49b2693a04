import type { Datum } from '../../kern/datum.ts';
import type { Vorm } from './vormen.ts';

/** Text of `min` up to `max` signs, in one of the forms of vormen.ts. */
export interface Tekst {
  readonly soort: 'tekst';
  readonly vorm: Vorm;
  readonly max?: number;
}
/** One of the codes of a list; `lijst` is the name of the list in the standard. */
export interface Code<C extends string = string> {
  readonly soort: 'code';
  readonly lijst: string;
  readonly codes: readonly C[];
}
/** A whole number from 0; amounts are in eurocents (IV024). */
export interface Getal {
  readonly soort: 'getal';
  readonly max: number;
}
export interface Dag {
  readonly soort: 'datum';
}
export interface Tijd {
  readonly soort: 'tijd';
}
/** The same in every message of its kind; `code` is the rule that says so. */
export interface Vast<T extends string = string> {
  readonly soort: 'vast';
  readonly tekst: T;
  readonly code: string;
}
export type Blad = Tekst | Code | Getal | Dag | Tijd | Vast;

export type Ruimte = 'basis' | 'bericht';
/** Named elements in this order. Those of the base schema stand in its own namespace. */
export interface Groep<V extends Velden = Velden, R extends Ruimte = Ruimte> {
  readonly soort: 'groep';
  readonly ruimte: R;
  readonly velden: V;
}
/** An element that holds one or more of another: ToegewezenProducten holds ToegewezenProduct. */
export interface Lijst<D extends Groep | Blad = Groep | Blad> {
  readonly soort: 'lijst';
  readonly element: string;
  readonly deel: D;
}
/** May be left out. */
export interface Mag<E extends Inhoud = Inhoud> {
  readonly soort: 'mag';
  readonly inhoud: E;
}
export type Inhoud = Blad | Groep | Lijst;
export type Velden = Readonly<Record<string, Inhoud | Mag>>;

/** What an element becomes in TypeScript. */
export type Waarde<E> =
  E extends Code<infer C>
    ? C
    : E extends Vast<infer T>
      ? T
      : E extends Getal
        ? number
        : E extends Dag
          ? Datum
          : E extends Tekst | Tijd
            ? string
            : E extends Lijst<infer D>
              ? readonly Waarde<D>[]
              : E extends Groep<infer V>
                ? Groepwaarde<V>
                : never;

type Groepwaarde<V> = {
  readonly [N in keyof V as V[N] extends Mag ? never : N]: Waarde<V[N]>;
} & {
  readonly [N in keyof V as V[N] extends Mag ? N : never]?: V[N] extends Mag<infer E> ? Waarde<E> : never;
};

export function tekst(vorm: Vorm, max?: number): Tekst {
  return { soort: 'tekst', vorm, ...(max === undefined ? {} : { max }) };
}
export function code<const C extends string>(lijst: string, codes: readonly C[]): Code<C> {
  return { soort: 'code', lijst, codes };
}
export function getal(max: number): Getal {
  return { soort: 'getal', max };
}
export function vast<const T extends string>(vasteTekst: T, regel: string): Vast<T> {
  return { soort: 'vast', tekst: vasteTekst, code: regel };
}
export const dag: Dag = { soort: 'datum' };
export const tijd: Tijd = { soort: 'tijd' };

/** Elements of the base schema. */
export function basis<const V extends Velden>(velden: V): Groep<V, 'basis'> {
  return { soort: 'groep', ruimte: 'basis', velden };
}
/** Elements of the message itself. */
export function klasse<const V extends Velden>(velden: V): Groep<V, 'bericht'> {
  return { soort: 'groep', ruimte: 'bericht', velden };
}
export function lijst<D extends Groep | Blad>(element: string, deel: D): Lijst<D> {
  return { soort: 'lijst', element, deel };
}
export function mag<E extends Inhoud>(inhoud: E): Mag<E> {
  return { soort: 'mag', inhoud };
}

/** What an element holds, whether it must be there or not. */
export function inhoudVan(veld: Inhoud | Mag | undefined): Inhoud | undefined {
  return veld?.soort === 'mag' ? veld.inhoud : veld;
}
