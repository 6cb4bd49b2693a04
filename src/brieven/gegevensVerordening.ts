import type { Datum } from '../kern/datum.ts';
import type { Gegeven, Sectie } from './kop.ts';

/**
 * The ordinance turned round, for council and lawyers: goals first, then rules, with what came of them. Counted over
 * all decisions and shielded: it can be traced to nobody.
 */
export interface Verordeningsstuk {
  readonly brief: 'verordeningsstuk';
  /** The version it is about, in the foot of each page. */
  readonly kenmerk: string;
  readonly datum: Datum;
  readonly titel: string;
  readonly gegevens: readonly Gegeven[];
  /** How was counted, and what is not shown. */
  readonly leeswijzer: readonly string[];
  readonly secties: readonly Sectie[];
}
