import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from './lokaal.ts';
import type { Opschorting } from './opschorting.ts';
import type { DatumTermijnId } from './termijnen.ts';
import { bereken } from './termijnen.ts';

/** Last day of a term, by the calendar and the choices of this municipality. */
export function uiterlijk(
  termijn: DatumTermijnId,
  begin: Datum,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
  opschortingen: readonly Opschorting[] = [],
): Datum {
  return bereken({ termijn, begin, opschortingen }, regels.kalender, regels.uitleg).uiterlijk;
}
