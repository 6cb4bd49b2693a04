import type { Berichtweg } from '../contact/gebeurtenissen.ts';
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

/** How the resident sees it, beside the talk about it; never a verdict of the municipality. */
export type EffectbeeldGegeven = Gebeurtenis<
  'effectbeeldGegeven',
  {
    id: OnderdeelId;
    op: Datum;
    weg: Berichtweg;
    effecten: readonly { readonly effect: OnderdeelId; readonly oordeel: Effectoordeel }[];
  },
  {
    /** Own words about one effect. */
    teksten: readonly { readonly effect: OnderdeelId; readonly tekst: string }[];
    woorden: string;
  }
>;

/** Looked back on the day that was agreed at the decision, or another. */
export type EffectTeruggekeken = Gebeurtenis<
  'effectTeruggekeken',
  {
    op: Datum;
    effecten: readonly { readonly effect: OnderdeelId; readonly oordeel: Effectoordeel }[];
    vervolg: Terugblikvervolg;
    /** When one looks again; null when that is not needed. */
    opnieuwOp: Datum | null;
    /** The resident's own view that was spoken about. */
    beeld?: OnderdeelId;
  },
  { woordenInwoner: string; woordenMedewerker: string }
>;

/** A short account of the case for colleagues, written for them: never a text of the file itself. */
export type TekstVoorgesteld = Gebeurtenis<
  'tekstVoorgesteld',
  {
    id: OnderdeelId;
    op: Datum;
    /** The decision that it tells of; when another takes its place, the text has gone by. */
    besluit: OnderdeelId;
  },
  { tekst: string }
>;

/** By another than who wrote it. */
export type TekstVrijgegeven = Gebeurtenis<'tekstVrijgegeven', { id: OnderdeelId; op: Datum }>;

export type TekstTeruggewezen = Gebeurtenis<
  'tekstTeruggewezen',
  { id: OnderdeelId; op: Datum },
  { reden: string }
>;

/** Released or not yet: from now on no colleague sees it. */
export type TekstIngetrokken = Gebeurtenis<
  'tekstIngetrokken',
  { id: OnderdeelId; op: Datum },
  { reden: string }
>;

export type TerugblikGebeurtenis =
  | EffectbeeldGegeven
  | EffectTeruggekeken
  | TekstVoorgesteld
  | TekstVrijgegeven
  | TekstTeruggewezen
  | TekstIngetrokken;
