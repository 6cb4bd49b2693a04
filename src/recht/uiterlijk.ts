import type { Datum } from '../kern/datum.ts';
import { kaleTermijn } from './kaletermijn.ts';
import type { LokaleRegels } from './lokaal.ts';
import type { DatumTermijnId } from './termijnen.ts';

/** Last day of a term that was not suspended, by the calendar and the choices of this municipality. */
export function uiterlijk(
  termijn: DatumTermijnId,
  begin: Datum,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
): Datum {
  return kaleTermijn(termijn, begin, regels).uiterlijk;
}
