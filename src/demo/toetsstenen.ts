import type { ToetsStappen } from '../../test/bouwers/toets.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import type { Datum } from '../kern/datum.ts';
import type { Geval } from './gevallen/kader.ts';
import type { Behandelaar } from './spelersrol.ts';

const VOLGORDE = [
  'starten',
  'effecten',
  'bevestigen',
  'grondwaarden',
  'ethiek',
  'randvoorwaarden',
  'afronden',
] as const satisfies readonly (keyof ToetsStappen)[];

/** Walks through the steps of the toets that are given, two days a step, from `na` days after the melding. */
export function speelToets(
  geval: Geval,
  { wie }: Behandelaar,
  na: number,
  stappenVan: (begin: Datum) => Partial<ToetsStappen>,
): Geval {
  const stappen = stappenVan(geval.dag(na));
  return VOLGORDE.reduce((g, naam, i) => {
    const stap = stappen[naam];
    if (stap === undefined) return g;
    // Begun and filled in at one sitting, then a step every other day.
    return g.doe(na + (i < 2 ? 0 : 2 * (i - 1)), wie, (op) => opDag(stap, op));
  }, geval);
}

/** The day of the resident's answer is the day on which it is recorded. */
function opDag(stap: ToetsStappen[keyof ToetsStappen], op: Datum): DossierOpdracht {
  return stap.soort === 'effectenBevestigen' ? { ...stap, op } : stap;
}
