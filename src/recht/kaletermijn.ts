import type { Datum } from '../kern/datum.ts';
import { onthoud } from '../kern/onthoud.ts';
import type { LokaleRegels } from './lokaal.ts';
import type { Berekening, DatumTermijnId } from './termijnen.ts';
import { bereken } from './termijnen.ts';

type Rekenregels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;
type VanBegin = (begin: Datum) => Berekening;

/** Per municipality's rules and per term; goes when the rules go. */
const GEREKEND = new WeakMap<Rekenregels, Map<DatumTermijnId, VanBegin>>();

/**
 * A term that was neither suspended nor extended, with its whole reckoning. Remembered: the clocks of one file ask
 * for the same few days at every fact of its history, and again in its read row.
 */
export function kaleTermijn(termijn: DatumTermijnId, begin: Datum, regels: Rekenregels): Berekening {
  const perTermijn = GEREKEND.get(regels) ?? new Map<DatumTermijnId, VanBegin>();
  GEREKEND.set(regels, perTermijn);
  const vanBegin =
    perTermijn.get(termijn) ??
    onthoud((dag: Datum) => bereken({ termijn, begin: dag }, regels.kalender, regels.uitleg), 1_024);
  perTermijn.set(termijn, vanBegin);
  return vanBegin(begin);
}
