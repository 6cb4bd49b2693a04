import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from './lokaal.ts';
import type { Berekening } from './termijnen.ts';
import { bereken } from './termijnen.ts';

/** The clocks after a decision was made known, each with its whole sum. */
export interface Bezwaarklok {
  /** Six weeks to object, from the day after (Awb 6:7, 6:8). */
  readonly indienen: Berekening;
  /** Runs from the day after the time to object is over, however early the objection came (Awb 7:10 lid 1). */
  readonly beslissen: Berekening;
  /** The same, put off once by six weeks (Awb 7:10 lid 3). */
  readonly naVerdagen: Berekening;
}

/** Objection: until when to lodge it, and until when to decide on it; with a committee that is 12 weeks. */
export function bezwaarklok(
  bekendgemaaktOp: Datum,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg' | 'bezwaarMetCommissie'>,
): Bezwaarklok {
  const { kalender, uitleg } = regels;
  const indienen = bereken({ termijn: 'awbBezwaarIndienen', begin: bekendgemaaktOp }, kalender, uitleg);
  const invoer = {
    termijn: regels.bezwaarMetCommissie ? 'awbBezwaarBeslissenCommissie' : 'awbBezwaarBeslissen',
    begin: indienen.uiterlijk,
  } as const;
  return {
    indienen,
    beslissen: bereken(invoer, kalender, uitleg),
    naVerdagen: bereken({ ...invoer, verlenging: { aantal: 6, eenheid: 'weken' } }, kalender, uitleg),
  };
}
