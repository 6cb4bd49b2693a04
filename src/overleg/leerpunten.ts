import type { Knelpunt } from '../doorbraak/knelpunten.ts';
import { knelpuntUit } from '../doorbraak/knelpunten.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { TotOverleg } from './toestand.ts';

/** What was learned at the table of a rule that stands in the way, for the register of bottlenecks. */
export function overlegknelpunten(
  { overleg }: Pick<TotOverleg, 'overleg'>,
  { eigenRegels }: Pick<LokaleRegels, 'eigenRegels'>,
): readonly Knelpunt[] {
  return overleg.casussen.flatMap(({ id, besproken }) =>
    besproken?.leerpunt === 'regel' && besproken.regelsoort !== null
      ? [
          knelpuntUit(
            { id, soort: besproken.regelsoort, regel: null, artikel: besproken.regel, partij: '' },
            'overleg',
            null,
            eigenRegels,
          ),
        ]
      : [],
  );
}
