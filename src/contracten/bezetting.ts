import type { LokaleCode } from '../kern/ids.ts';
import type { Mensen } from './mensen.ts';
import type { Contract } from './register.ts';

/** As many people as the provider said it can help at once, or more than that. */
export type Drukte = 'vol' | 'over';

/** Of each product that is full or over, by `druktesleutel`. */
export type Druktes = ReadonlyMap<string, Drukte>;
export const GEEN_DRUKTES: Druktes = new Map();

export const druktesleutel = (aanbieder: string, voorziening: string): string =>
  `${aanbieder} ${voorziening}`;

/** Who was promised help takes a place; more people with help than places means that one of the two numbers is wrong. */
export function drukteVan(capaciteit: number | null, { lopend, wachtend }: Mensen): Drukte | undefined {
  if (capaciteit === null) return undefined;
  return lopend > capaciteit ? 'over' : lopend + wachtend >= capaciteit ? 'vol' : undefined;
}

export const drukteBij = (
  druktes: Druktes,
  { code, producten }: Pick<Contract, 'code' | 'producten'>,
): readonly { readonly voorziening: LokaleCode; readonly drukte: Drukte }[] =>
  producten.flatMap(({ voorziening }) => {
    const drukte = druktes.get(druktesleutel(code, voorziening));
    return drukte ? [{ voorziening, drukte }] : [];
  });
