import type { Mogelijk } from './niveau.ts';
import type { Tempo } from './tempo.ts';

/** What a case goes through, in the order of the procedure; `reactie` is the resident's turn. */
export const STAPPEN = [
  'verdelen',
  'onderzoeken',
  'toetsen',
  'verslagMaken',
  'reactie',
  'beslissen',
  'verzenden',
] as const;
export type Stap = (typeof STAPPEN)[number];
export const REACTIE = STAPPEN.indexOf('reactie');

/** Numbers of days with how often they came up; drawn from as they really were. */
export type Histogram = readonly (readonly [dagen: number, keer: number])[];

/** A case that lies there when the simulation begins. Days count from its first day; earlier ones are negative. */
export interface Beginzaak {
  readonly gemeld: number;
  /** 0 spoed, 1 urgent, 2 the rest. */
  readonly rang: 0 | 1 | 2;
  /** In which of `STAPPEN` it is, and since when. */
  readonly plaats: number;
  readonly sinds: number;
  readonly aanvraagOp: number | null;
  /** Of its kind; null when that is not known yet. */
  readonly gewicht: number | null;
}

/** What the team had in hand on average in the year that was learned from. */
export interface Drukte {
  readonly inHanden: number;
}

/** What is not known for sure; each simulation draws its own (`trekking.ts`). */
export interface Onzekerheid extends Tempo {
  /** Meldingen beside `Model.instroom`, in logarithms; empty: as they are there. */
  readonly instroom: readonly Mogelijk[];
  /** Finished cases from which the shares were learned; 0: as they are there. */
  readonly zaken: number;
}

/** Nothing is: as when the past is played again. */
export const ZEKER: Onzekerheid = { instroom: [], onderzoek: [], beslissen: [], volgt: [], zaken: 0 };

/** Everything one simulation needs; plain numbers, so that it can be sent to another thread. */
export interface Model {
  readonly dagen: number;
  /** By the day of the melding plus `terug`: the last day for the report (Wmo 2.3.2 lid 1). */
  readonly verslagUiterlijk: readonly number[];
  /** By the day of the aanvraag plus `terug`: the last day for the decision (Wmo 2.3.5 lid 2). */
  readonly besluitUiterlijk: readonly number[];
  readonly terug: number;
  /** Meldingen to expect on each day. */
  readonly instroom: readonly number[];
  readonly onzeker: Onzekerheid;
  /** Shares of spoed, urgent and the rest. */
  readonly urgentie: readonly [number, number, number];
  /** Share that ends before the report, share of the reports that becomes an aanvraag. */
  readonly vroegKlaar: number;
  readonly naarBesluit: number;
  /** Calendar days of each step. */
  readonly duren: Readonly<Record<Stap, Histogram>>;
  /** Calendar days from melding to report of whole cases; empty: as the steps together. */
  readonly geheel: Histogram;
  /** Each melding is divided after so many days; null: as it goes. */
  readonly verdeeldIn: number | null;
  /** Part of those days in the municipality's steps that it was really its turn; the rest is others', whatever we do. */
  readonly eigenDeel: number;
  /**
   * Kinds of decided cases: which part of them, and how many times the usual days at the municipality's turn. The mean
   * is 1; empty when it is not known.
   */
  readonly gewichten: readonly (readonly [aandeel: number, gewicht: number])[];
  /** Share of who comes in on each day that is done by telephone, without a visit. */
  readonly telefonisch: readonly number[];
  /** Hours of the team for these cases, per day, as the mean of a week; and those of the year that was learned from. */
  readonly uren: readonly number[];
  readonly gewoneUren: readonly number[];
  /**
   * Working days in the week around each day, beside the mean of a year (1: as many). The days of a step were learned
   * with the holidays of a whole year in them, so only more or fewer than that count. Empty: always as many.
   */
  readonly werkdagen: readonly number[];
  /** What hours above the usual do: as much as fewer cases did here, or as much work as they are hours. */
  readonly extraUren: 'zoalsGeleerd' | 'naarVerhouding';
  /** Null: always at the usual pace. */
  readonly drukte: Drukte | null;
  readonly voorraad: readonly Beginzaak[];
}

/** What happened on which day. */
export interface Verloop {
  /** Cases that lie there at the end of each day, and of those the ones that are worked on. */
  readonly voorraad: readonly number[];
  readonly inHanden: readonly number[];
  /** Cases that came to an end on each day, however they ended. */
  readonly klaar: readonly number[];
  readonly verslagen: readonly Klaar[];
  readonly besluiten: readonly Klaar[];
  /** On each day: cases whose term ended on it without the report, or without the decision. */
  readonly verstreken: Readonly<Record<Termijn, readonly number[]>>;
}
export type Termijn = 'verslag' | 'besluit';
export interface Klaar {
  readonly dag: number;
  /** Days since the melding, or since the aanvraag. */
  readonly dagen: number;
  readonly opTijd: boolean;
}
