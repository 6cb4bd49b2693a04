import type { Datum } from '../kern/datum.ts';
import { datumLang, plusWeken } from '../kern/datum.ts';
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
  /** Last day of the grant. */
  einde: Datum | null,
): Pick<HulpStoppen, 'reden' | 'hervattenOp' | 'toelichting'> {
  const reden = REDENEN.get(redencode) ?? 'anders';
  const bron = `Stopbericht van de aanbieder (307), reden ${redencode}.`;
  if (reden !== 'tijdelijk') return { reden, hervattenOp: null, toelichting: bron };
  if (einde !== null && op >= einde)
    // Nothing is granted after it, so that nothing goes on by itself: somebody asks the resident.
    return {
      reden: 'anders',
      hervattenOp: null,
      toelichting: `${bron} Tijdelijk, zegt het bericht; de hulp was toegekend tot en met ${datumLang(einde)}.`,
    };
  const kijk = plusWeken(op, KIJK_NA_WEKEN);
  const wanneer =
    einde !== null && kijk > einde
      ? ([einde, 'de laatste waarop de hulp is toegekend'] as const)
      : ([kijk, 'twee weken later'] as const);
  return {
    reden,
    hervattenOp: wanneer[0],
    toelichting: `${bron} Wanneer de hulp verdergaat, staat er niet in; de dag is ${wanneer[1]}, om er dan naar te kijken.`,
  };
}
