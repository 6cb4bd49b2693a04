import { dag } from '../ui/talen/dag.ts';
import { zeg } from '../ui/talen/zeg.ts';
import type { Wachtaanbod } from './aanbod.ts';

type Overbrugging = Extract<Wachtaanbod, { readonly soort: 'overbrugging' }>;

/** From when until when something can be arranged. */
export function overbruggingszin({ vanaf, totEnMet }: Pick<Overbrugging, 'vanaf' | 'totEnMet'>): string {
  const van = dag(vanaf);
  return totEnMet === null
    ? zeg('Wij kunnen vanaf {van} iets regelen tot de hulp begint.', { van })
    : zeg('Wij kunnen van {van} tot en met {tot} iets regelen tot de hulp begint.', {
        van,
        tot: dag(totEnMet),
      });
}

/** What yes comes down to, for the resident. */
export function aanbodzin(aanbod: Wachtaanbod): string {
  return aanbod.soort === 'overbrugging'
    ? overbruggingszin(aanbod)
    : zeg(
        'Dit blijft hetzelfde: welke hulp het is, hoeveel, en ons besluit. Alleen wie de hulp geeft, verandert.',
      );
}
