import type { Datum } from '../kern/datum.ts';
import { aangekondigdeStop } from './aangekondigd.ts';
import type { Leveringpunt } from './punten.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen, opvolgerVan } from './stand.ts';
import type { TotLevering } from './toestand.ts';

/** Help that runs and will stop before it was granted to: somebody finds who takes it over, or writes what was agreed. */
export function aankondigingspunten(
  t: TotLevering,
  /** Last day of the grant as it holds now. */
  totEnMet: (deel: Leveringsdeel) => Datum | null,
): readonly Leveringpunt[] {
  return leveringsdelen(t).flatMap((deel): readonly Leveringpunt[] => {
    const { onderdeel, stand, levering } = deel;
    const { gevraagd } = onderdeel;
    const tm = totEnMet(deel);
    const stop = levering && aangekondigdeStop(levering);
    if (!stop || (stand !== 'loopt' && stand !== 'onderbroken')) return [];
    if (opvolgerVan(t, gevraagd) || (tm !== null && stop.stoptOp >= tm)) return [];
    return [{ onderdeel: gevraagd, soort: 'stopAangekondigd', vanaf: stop.op, tm }];
  });
}
