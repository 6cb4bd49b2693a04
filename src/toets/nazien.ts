import { afspraken, aanwezigen, gevallen, lessen, regels, standpunten } from './nazien-uitkomst.ts';
import { effecten, feiten, gevolgen, opties, waarden } from './nazien-weging.ts';
import type { Nazienpunt } from './nazienpunt.ts';
import type { ToetsToestand, TotToets } from './toestand.ts';

/**
 * The toets read again before a decision rests on it, point by point. What the steps already refuse
 * cannot be missing here; this is about what is allowed and yet will not hold. It never blocks: who
 * decides may have a good reason, and writes it down.
 */
export function nazien(t: TotToets): readonly Nazienpunt[] {
  return [
    effecten(t),
    feiten(t),
    waarden(t),
    opties(t),
    gevolgen(t),
    regels(t),
    standpunten(t),
    aanwezigen(t),
    afspraken(t),
    lessen(t),
    gevallen(t),
  ].map((punt) => (isOpen(t.toets, punt) ? { ...punt, ontbreekt: [] } : punt));
}

/** The point cannot be judged yet: a step it is read from is still open. */
export function isOpen(toets: ToetsToestand, { stappen }: Pick<Nazienpunt, 'stappen'>): boolean {
  return stappen.some((stap) => !toets[stap].gesloten);
}

/** The points that lack something now. */
export function nogNaTeZien(t: TotToets): readonly Nazienpunt[] {
  return nazien(t).filter(({ ontbreekt }) => ontbreekt.length > 0);
}
