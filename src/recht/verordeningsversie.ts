import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';

/** A goal weighs one to so many stars (omgekeerde-toets.md § 6; the scale itself is our own). */
export const ZWAARSTE_GEWICHT = 5;

/** What the council wants to reach, and how much it lets that weigh. */
export interface Raadsdoel {
  readonly doel: LokaleCode;
  /** From 1 to `ZWAARSTE_GEWICHT`. */
  readonly gewicht: number;
  /** In the words of this version; may be ''. */
  readonly toelichting: string;
}

export const REGELWIJZIGINGEN = ['gewijzigd', 'vervalt', 'nieuw'] as const;

/** What a draft does with one rule. */
export interface Regelwijziging {
  readonly wordt: (typeof REGELWIJZIGINGEN)[number];
  /** The own rule that changes or lapses; null for a new one. */
  readonly regel: LokaleCode | null;
  readonly artikel: string | null;
  /** As it will read; '' when it lapses. */
  readonly tekst: string;
  /** The goals it serves then. */
  readonly doelen: readonly LokaleCode[];
  readonly waarom: string;
}

/** One version of the ordinance turned round: first what the council wants to reach, then the rules (Wmo 2.1.3). */
export interface Verordeningsversie {
  readonly code: LokaleCode;
  readonly naam: string;
  readonly stand: 'vastgesteld' | 'ontwerp';
  /** Null for a draft without an intended day. */
  readonly geldtVanaf: Datum | null;
  readonly geldtTotEnMet: Datum | null;
  /** Where it can be read. */
  readonly bron: string;
  /** May everybody read a draft already? */
  readonly openbaar: boolean;
  readonly doelen: readonly Raadsdoel[];
  /** Of a draft, against the rules that hold now. */
  readonly wijzigingen: readonly Regelwijziging[];
}
