import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Gegeven, Sectie } from './kop.ts';

/**
 * A doorbraakplan for who decides about it. No name, no BSN, no address: who decides needs the case, not the person
 * (AVG 5 lid 1c).
 */
export interface Doorbraakplanstuk {
  readonly brief: 'doorbraakplan';
  readonly kenmerk: DossierId;
  readonly datum: Datum;
  readonly versie: number;
  /** Whom it lies with, until when, and who may decide. */
  readonly gevraagd: readonly Gegeven[];
  /** What is asked, or why it went up; null when it was not put to anybody yet. */
  readonly vraag: string | null;
  readonly perspectief: string;
  readonly voor: readonly Sectie[];
  readonly geld: {
    readonly zinnen: readonly string[];
    /** Drawn lines; everything in it stands in the tables too. */
    readonly plaat: string | null;
    readonly platbeschrijving: string;
    readonly betalers: readonly (readonly string[])[];
    readonly posten: readonly (readonly string[])[];
  };
  readonly na: readonly Sectie[];
}
