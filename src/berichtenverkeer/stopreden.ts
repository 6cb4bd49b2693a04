import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { Stopreden } from '../levering/gebeurtenissen.ts';
import type { HulpStoppen } from '../levering/uitvoeren.ts';

/** What a reason of a stop (WMO588) is here. The others leave open what happened: a person reads the code. */
const REDENEN: ReadonlyMap<string, Stopreden> = new Map([
  ['02', 'overleden'],
  ['19', 'doelBereikt'],
  ['20', 'tijdelijk'],
  ['21', 'inwonerWil'],
  ['22', 'aanbiederStopt'],
  ['31', 'verhuisd'],
  ['38', 'aanbiederStopt'],
]);

/** A message about an interruption names no day to go on: then somebody looks at it after this many weeks. */
const KIJK_NA_WEKEN = 2;

export function stopVan(
  redencode: string,
  op: Datum,
): Pick<HulpStoppen, 'reden' | 'hervattenOp' | 'toelichting'> {
  const reden = REDENEN.get(redencode) ?? 'anders';
  const bron = `Stopbericht van de aanbieder (307), reden ${redencode}.`;
  return reden === 'tijdelijk'
    ? {
        reden,
        hervattenOp: plusWeken(op, KIJK_NA_WEKEN),
        toelichting: `${bron} Wanneer de hulp verdergaat, staat er niet in; de dag is twee weken later, om er dan naar te kijken.`,
      }
    : { reden, hervattenOp: null, toelichting: bron };
}
