import { aangekondigdeStop } from './aangekondigd.ts';
import type { Leveringpunt } from './punten.ts';
import { leveringsdelen, opvolgerVan } from './stand.ts';
import type { TotLevering } from './toestand.ts';

/** Help that runs and will stop before it was granted to: somebody finds who takes it over, or writes what was agreed. */
export function aankondigingspunten(t: TotLevering): readonly Leveringpunt[] {
  return leveringsdelen(t).flatMap(({ onderdeel, stand, levering }): readonly Leveringpunt[] => {
    const { gevraagd, einde: tm } = onderdeel;
    const stop = levering && aangekondigdeStop(levering);
    if (!stop || (stand !== 'loopt' && stand !== 'onderbroken')) return [];
    if (opvolgerVan(t, gevraagd) || (tm !== null && stop.stoptOp >= tm)) return [];
    return [{ onderdeel: gevraagd, soort: 'stopAangekondigd', vanaf: stop.op, tm }];
  });
}
