import type { Datum } from '../kern/datum.ts';
import type { BriefKop, Gegeven, GerekendeDatum } from './kop.ts';

/** D08 (Wmo 2.3.5 lid 2; Awb 2:17). */
export interface OntvangstbevestigingAanvraag extends BriefKop {
  readonly brief: 'ontvangstbevestigingAanvraag';
  readonly ontvangenOp: Datum;
  /** After `U vroeg aan met`: `het ondertekende verslag`, `een formulier op onze website`. */
  readonly vorm: string;
  readonly gevraagd: readonly string[];
  readonly beslisdatum: GerekendeDatum;
  /** Copy of what was typed in, for an electronic application (Awb 2:17). Else empty. */
  readonly kopie: readonly Gegeven[];
}

/** D09 (Awb 4:5, 4:15 lid 1 a). */
export interface UitnodigingAanvullen extends BriefKop {
  readonly brief: 'uitnodigingAanvullen';
  readonly ontvangenOp: Datum;
  readonly gevraagd: readonly string[];
  readonly ontbreekt: readonly { readonly wat: string; readonly waarom: string }[];
  readonly uiterlijk: GerekendeDatum;
  /** How it can be handed in: `Stuur het per post naar …`. */
  readonly wijzen: readonly string[];
}

/** D10 (Awb 4:14 lid 1): tells that the decision will be late. Never moves the legal term. */
export interface MededelingTermijn extends BriefKop {
  readonly brief: 'mededelingTermijn';
  readonly aanvraagOntvangenOp: Datum;
  readonly gevraagd: readonly string[];
  readonly wettelijkeBeslisdatum: GerekendeDatum;
  readonly nieuweDatum: GerekendeDatum;
  readonly reden: string;
  /** Where a notice of default can be sent (Awb 4:17). */
  readonly postadres: readonly string[];
}

/** The term stands still, and the new last day (Awb 4:15 lid 3 en 4). */
export interface Opschortingsbericht extends BriefKop {
  readonly brief: 'opschorting';
  readonly aanvraagOntvangenOp: Datum;
  readonly gevraagd: readonly string[];
  readonly van: Datum;
  readonly totEnMet: Datum;
  /** Why, in full sentences. */
  readonly grond: string;
  /** Article of the Awb, for the block at the end: `4:15, lid 2, onder c`. */
  readonly artikel: string;
  /** What happened, in the words of who recorded it; may be empty. */
  readonly uitleg: string;
  /** The last day as it was before these days. */
  readonly eerdereBeslisdatum: Datum;
  readonly nieuweBeslisdatum: GerekendeDatum;
  /** Where a notice of default can be sent (Awb 4:17). */
  readonly postadres: readonly string[];
}
