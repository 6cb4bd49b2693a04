import type { Datum } from '../../../kern/datum.ts';
import type { Op } from './regel.ts';

export interface Zorgperiode extends Op {
  readonly product: { readonly Categorie: string; readonly Code?: string } | undefined;
  readonly ingang: Datum;
  readonly einde: Datum | undefined;
}

/** Aids (11 to 14) may be given more than once at a time. */
const MAG_OVERLAPPEN: ReadonlySet<string> = new Set(['11', '12', '13', '14']);
const ALTIJD = '9999-99-99';

/**
 * The paths of what begins while the same product still runs (TR302, TR361, TR386, TR410). Without a code the whole
 * category is the same, and without a product everything is. Sorted once, so that a long message costs no more than its
 * length.
 */
export function overlappend(perioden: readonly Zorgperiode[]): string[] {
  const loopt = new Map<string, string>();
  const fout: string[] = [];
  const opVolgorde = perioden
    .filter(({ product }) => !MAG_OVERLAPPEN.has(product?.Categorie ?? ''))
    .toSorted((a, b) => (a.ingang < b.ingang ? -1 : a.ingang > b.ingang ? 1 : 0));
  for (const { product, ingang, einde, pad } of opVolgorde) {
    if (dezelfde(product).some((sleutel) => (loopt.get(sleutel) ?? '') >= ingang)) fout.push(pad);
    const tot = einde ?? ALTIJD;
    for (const sleutel of onder(product)) if ((loopt.get(sleutel) ?? '') < tot) loopt.set(sleutel, tot);
  }
  return fout;
}

/** Under which keys what already runs is looked for. */
function dezelfde(product: Zorgperiode['product']): readonly string[] {
  if (product === undefined) return ['alles'];
  const { Categorie, Code } = product;
  return [
    'algemeen',
    Code === undefined ? `heel ${Categorie}` : `code ${Categorie} ${Code}`,
    `los ${Categorie}`,
  ];
}

/** Under which keys it is kept itself. */
function onder(product: Zorgperiode['product']): readonly string[] {
  if (product === undefined) return ['alles', 'algemeen'];
  const { Categorie, Code } = product;
  return [
    'alles',
    `heel ${Categorie}`,
    Code === undefined ? `los ${Categorie}` : `code ${Categorie} ${Code}`,
  ];
}
