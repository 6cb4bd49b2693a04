import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { OnderdeelId } from '../kern/ids.ts';

/** Whether an effect of the Omgekeerde Toets came about, as looked back on together with the resident. */
export const EFFECTOORDELEN = ['bereikt', 'deels', 'niet'] as const;
export type Effectoordeel = (typeof EFFECTOORDELEN)[number];

/**
 * What now: it is done; it goes on and is looked at again; it must change, by an investigation (Wmo 2.3.9); the
 * resident wants no more of it.
 */
export const TERUGBLIKVERVOLGEN = ['klaar', 'doorgaan', 'aanpassen', 'stoppen'] as const;
export type Terugblikvervolg = (typeof TERUGBLIKVERVOLGEN)[number];

/** Looked back on the day that was agreed at the decision, or another. */
export type EffectTeruggekeken = Gebeurtenis<
  'effectTeruggekeken',
  {
    op: Datum;
    effecten: readonly { readonly effect: OnderdeelId; readonly oordeel: Effectoordeel }[];
    vervolg: Terugblikvervolg;
    /** When one looks again; null when that is not needed. */
    opnieuwOp: Datum | null;
  },
  { woordenInwoner: string; woordenMedewerker: string }
>;

export type TerugblikGebeurtenis = EffectTeruggekeken;
