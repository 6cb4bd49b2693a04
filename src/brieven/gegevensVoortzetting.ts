import type { Datum } from '../kern/datum.ts';
import type { BriefKop, Ondertekening, Rechtsmiddelen } from './kop.ts';

interface Herziening extends BriefKop {
  readonly herziening: 'intrekken' | 'wijzigen';
  /** Of the decision that holds now, and is withdrawn or changed. */
  readonly besluitVan: Datum;
  /** That decision was taken on an objection. */
  readonly opBezwaar: boolean;
  /** Days of the changes since, that hold for this help. */
  readonly gewijzigdOp: readonly Datum[];
  /** How much it is and how much it becomes, per provision; empty when it is withdrawn. */
  readonly veranderingen: readonly { readonly naam: string; readonly was: string; readonly wordt: string }[];
  /** Names of the provisions it is about. */
  readonly hulp: readonly string[];
  /** Names of those that stay as they are. */
  readonly blijft: readonly string[];
  /** First day on which it is withdrawn or different. */
  readonly ingang: Datum;
  /** What changes for the resident, in full sentences. */
  readonly gevolg: string;
  /** The ground of the law, as a full sentence, and its article. */
  readonly grond: { readonly tekst: string; readonly artikel: string };
  readonly motivering: string;
  /** Why it holds over days that are past; empty when it does not. */
  readonly terugwerkend: string;
}

/** What is intended, and until when the resident can react (Awb 4:8, 4:9). */
export interface VoornemenHerziening extends Herziening {
  readonly brief: 'voornemenHerziening';
  readonly reageren: { readonly uiterlijk: Datum; readonly weken: number };
}

/** The decision itself, with its legal remedies (Wmo 2.3.10; Awb 3:41, 3:45, 3:46). */
export interface Herzieningsbesluit extends Herziening {
  readonly brief: 'herzieningsbesluit';
  /** Null when nothing was sent before it. */
  readonly voornemenVan: Datum | null;
  /** Why the resident was not asked first, as part of a sentence after `omdat`, with its reasons and article; null when they were (Awb 4:11, 4:12). */
  readonly nietGevraagd: {
    readonly omdat: string;
    readonly reden: string;
    readonly artikel: string;
  } | null;
  /** What the resident said of it and what was done with it; null when there was no reaction. */
  readonly zienswijze: { readonly dagen: readonly Datum[]; readonly antwoord: string } | null;
  readonly rechtsmiddelen: Rechtsmiddelen;
  readonly ondertekening: Ondertekening;
}

/** Help ends because the resident asked; a decision too, with its legal remedies (Awb 1:3, 3:41, 3:45). */
export interface StopOpVerzoek extends BriefKop {
  readonly brief: 'stopOpVerzoek';
  readonly besluitVan: Datum;
  readonly opBezwaar: boolean;
  readonly hulp: readonly string[];
  readonly blijft: readonly string[];
  readonly laatsteDag: Datum;
  readonly gevraagdOp: Datum;
  /** Comes after: `U vroeg dat op 7 februari`. */
  readonly wijze: string;
  /** Who asked for the resident; null when the resident did. */
  readonly vertegenwoordiger: string | null;
  readonly rechtsmiddelen: Rechtsmiddelen;
  readonly ondertekening: Ondertekening;
}
