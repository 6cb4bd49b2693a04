import type { InwonerGegevens } from '../../melding/gebeurtenissen.ts';
import type { Geval } from '../gevallen/kader.ts';
import type { Loting } from '../../platform/loting.ts';
import type { Lot } from './lot.ts';
import type { Vraagsoort } from './soorten.ts';

/** A dossier of the history: what is asked, by whom, and how it goes. */
export interface Dossierlot {
  readonly geval: Geval;
  readonly soort: Vraagsoort;
  readonly inwoner: InwonerGegevens;
  readonly lot: Lot;
  readonly loting: Loting;
  /** Days from the melding to yesterday: what lies after that has not happened yet. */
  readonly over: number;
}

/** One thing that happens, so many days after the melding. */
export type Beurt = readonly [na: number, doe: (geval: Geval) => unknown];

/** Plays the beurten that lie before today. False when the rest is still to come. */
export function speelBeurten({ geval, over }: Dossierlot, beurten: readonly Beurt[]): boolean {
  for (const [na, doe] of beurten) {
    if (na > over) return false;
    doe(geval);
  }
  return true;
}
