import type { Bsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import type { BriefKop, GerekendeDatum, Organisatie, Sectie } from './kop.ts';

/** Wmo 2.3.2 lid 8; procedure § 8. */
export const VERSLAGKEUZES = ['akkoord', 'gezienNietAkkoord', 'metOpmerkingen', 'metVerzoek'] as const;
export type Verslagkeuze = (typeof VERSLAGKEUZES)[number];

/** D05 with D06: the report of the investigation, corrections appended, page to sign. */
export interface Verslag extends BriefKop {
  readonly brief: 'verslag';
  readonly versie: number;
  readonly inwoner: {
    readonly naam: string;
    readonly geboortedatum: Datum;
    /** Null while identity has not been established (Wmo 5.2.9 lid 8). */
    readonly bsn: Bsn | null;
    readonly adres: string;
  };
  readonly meldingOntvangenOp: Datum;
  /** Dagtekening of the report itself; equals `datum` on first sending. */
  readonly vastgesteldOp: Datum;
  readonly onderzoekUiterlijk: GerekendeDatum;
  readonly gesprekken: readonly {
    readonly op: Datum;
    readonly waar: string;
    readonly aanwezig: readonly string[];
  }[];
  /** Why (a part of) the investigation was done without a conversation; null when there was one. */
  readonly zonderGesprek: string | null;
  /** Hulpvraag, the ten points, advice, solutions, conclusion: as composed and edited. */
  readonly delen: readonly Sectie[];
  /** Appended, never merged (Beleidsregels 3.6). */
  readonly correcties: readonly Correctie[];
  /** When we would like the report back. Not signing is allowed. */
  readonly retour: GerekendeDatum;
  /** Set in the copy for the file once the resident has chosen. */
  readonly ondertekend: {
    readonly op: Datum;
    readonly door: string;
    readonly keuzes: readonly Verslagkeuze[];
  } | null;
  readonly clientondersteuning: Organisatie;
}

export interface Correctie {
  readonly op: Datum;
  readonly auteur: string;
  readonly tekst: string;
  readonly reactie: { readonly op: Datum; readonly door: string; readonly tekst: string } | null;
}
