import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { ruwEinde } from '../recht/tellen.ts';

/** Until when a message of that day has an answer; undefined when the municipality set no norm. No law names one. */
export function antwoordUiterlijk(
  op: Datum,
  { normen, kalender, uitleg }: Pick<LokaleRegels, 'normen' | 'kalender' | 'uitleg'>,
): Datum | undefined {
  const aantal = normen.antwoordWerkdagen;
  return aantal === undefined
    ? undefined
    : ruwEinde(op, { aantal, eenheid: 'werkdagen' }, 'dagNa', kalender, uitleg);
}
