import type { Toetscasus } from '../../test/bouwers/toets.ts';
import type { Geval } from './gevallen/kader.ts';
import type { Behandelaar } from './spelersrol.ts';

export const TOETSSTAPPEN = [
  'starten',
  'effecten',
  'bevestigen',
  'grondwaarden',
  'ethiek',
  'randvoorwaarden',
  'afronden',
] as const satisfies readonly (keyof ReturnType<Toetscasus['stappen']>)[];
export type Toetsstapnaam = (typeof TOETSSTAPPEN)[number];

/** Walks through the toets two days a step, from `na` days after the melding, up to and including `tot`. */
export function speelToets(
  geval: Geval,
  { wie }: Behandelaar,
  na: number,
  stappenVan: Toetscasus['stappen'],
  tot: Toetsstapnaam = 'afronden',
): Geval {
  const stappen = stappenVan(geval.dag(na));
  const doen = TOETSSTAPPEN.slice(0, TOETSSTAPPEN.indexOf(tot) + 1);
  return doen.reduce((g, stap, i) => {
    const dag = na + (i < 2 ? 0 : 2 * (i - 1));
    // The day of the answer is the day on which it is recorded.
    return g.doe(dag, wie, (op) => (stap === 'bevestigen' ? { ...stappen.bevestigen, op } : stappen[stap]));
  }, geval);
}
