import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';

/**
 * When a decision on a new melding of today may come at the latest: six weeks to investigate, two to decide
 * (Wmo 2.3.2 lid 1, 2.3.5 lid 2).
 */
export function besluitOpZijnLaatst(vandaag: Datum, regels: LokaleRegels): Datum {
  return uiterlijk('wmoBeslissing', uiterlijk('wmoOnderzoek', vandaag, regels), regels);
}

/** Would the help stop before a new decision has to be there? */
export function gatDreigt(einde: Datum, vandaag: Datum, regels: LokaleRegels): boolean {
  return besluitOpZijnLaatst(vandaag, regels) > einde;
}
