import type { Datum } from '../kern/datum.ts';
import type { BriefKop, GerekendeDatum, Ondertekening } from './kop.ts';

/** What every letter about an objection says first. */
interface Bezwaarkop extends BriefKop {
  readonly bezwaarOntvangenOp: Datum;
  /** After `tegen`: `ons besluit van 16 april 2026 op uw aanvraag`. */
  readonly tegen: string;
}

/** D24 (Awb 6:14), and the notice that it was forwarded (Awb 6:15). */
export interface OntvangstbevestigingBezwaar extends Bezwaarkop {
  readonly brief: 'ontvangstbevestigingBezwaar';
  /** After `Wij kregen het`: `met de post`. */
  readonly hoe: string;
  /** What was written; empty when there were no reasons yet. */
  readonly kopie: string;
  /** Null as long as the decision itself is not known, or when somebody else decides. */
  readonly beslisdatum: GerekendeDatum | null;
  readonly commissie: boolean;
  /** Until when it could be done; null when it was in time. */
  readonly teLaatNa: Datum | null;
  readonly redenTeLaat: string;
  readonly doorgezonden: { readonly naar: string; readonly waarom: string } | null;
}

/** D25 (Awb 6:6). */
export interface HerstelBezwaar extends Bezwaarkop {
  readonly brief: 'herstelBezwaar';
  readonly ontbreekt: readonly string[];
  readonly toelichting: string;
  readonly uiterlijk: Datum;
  readonly termijnStaatStil: boolean;
}

/** D26 (Awb 7:2-7:4). */
export interface UitnodigingHoorzitting extends Bezwaarkop {
  readonly brief: 'uitnodigingHoorzitting';
  readonly dag: Datum;
  /** `14.30 uur` */
  readonly tijd: string;
  readonly plaats: string;
  readonly commissie: boolean;
  readonly terInzageVanaf: Datum;
  readonly inzageplek: string;
  readonly nadereStukkenTotEnMet: Datum;
}

/** D28 (Awb 7:10 lid 3-5). */
export interface VerdagingBezwaar extends Bezwaarkop {
  readonly brief: 'verdagingBezwaar';
  readonly grond: 'verdaging' | 'instemming' | 'procedure';
  readonly was: Datum;
  readonly wordt: Datum;
  readonly reden: string;
}

/** D29 (Awb 7:11-7:13, 3:45): the decision, and what takes the place of the old one. */
export interface BeslissingOpBezwaarBrief extends Bezwaarkop {
  readonly brief: 'beslissingOpBezwaar';
  readonly uitkomst: 'nietOntvankelijk' | 'ongegrond' | 'gegrond';
  /** Why it is not looked into, as a full sentence; null else. */
  readonly nietOntvankelijk: string | null;
  readonly motivering: string;
  /** Why being late is excused; may be empty. */
  readonly verschoonbaar: string;
  readonly hoorzitting: { readonly op: Datum; readonly aanwezig: string; readonly verslag: string } | null;
  /** After `omdat`; null when there was a hearing. */
  readonly geenHoorzitting: { readonly omdat: string; readonly toelichting: string } | null;
  readonly advies: { readonly strekking: string; readonly tekst: string } | null;
  /** Why the advice is not followed; may be empty. */
  readonly afwijking: string;
  readonly nieuwBesluit: {
    readonly nummer: string;
    readonly regels: readonly string[];
    readonly bedrag: string | null;
    readonly tekst: string;
  } | null;
  /** What took help away is revoked: the decision before it counts again. */
  readonly herleeft: boolean;
  /** About costs, as full sentences; null when nobody asked. */
  readonly kosten: string | null;
  readonly beroepUiterlijk: GerekendeDatum;
  readonly rechtbank: string;
  readonly ondertekening: Ondertekening;
}
