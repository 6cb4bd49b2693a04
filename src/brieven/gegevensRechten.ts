import type { Datum } from '../kern/datum.ts';
import type { BriefKop, GerekendeDatum, Ondertekening, Rechtsmiddelen } from './kop.ts';

/** What was asked, by whom, when and how. */
interface GevraagdOverGegevens {
  readonly ontvangenOp: Datum;
  /** `aan de telefoon` */
  readonly hoe: string;
  readonly verzoeker: 'inwoner' | 'vertegenwoordiger';
  /** After `vroeg u ons`: `om een kopie van uw dossier`. */
  readonly gevraagd: string;
  /** `Wmo 5.3.2; AVG 15 lid 3` */
  readonly artikel: string;
}

/** It came in, and the answer comes within a month (AVG 12 lid 3), or for destruction three (Wmo 5.3.5). */
export interface OntvangstbevestigingGegevensverzoek extends BriefKop, GevraagdOverGegevens {
  readonly brief: 'ontvangstbevestigingGegevensverzoek';
  /** In the words of who asked; may be empty. */
  readonly tekst: string;
  readonly antwoordUiterlijk: GerekendeDatum;
  /** Where that term stands, as a line under the letter. */
  readonly termijnartikel: string;
  /** It is not certain yet who asks (AVG 12 lid 6). */
  readonly identiteitNodig: boolean;
}

/** Two months more, with the reason (AVG 12 lid 3). */
export interface VerlengingGegevensverzoek extends BriefKop, GevraagdOverGegevens {
  readonly brief: 'verlengingGegevensverzoek';
  readonly was: Datum;
  readonly wordt: Datum;
  readonly reden: string;
}

/** The decision on a request about data (UAVG 34). */
export interface BesluitGegevensverzoek extends BriefKop, GevraagdOverGegevens {
  readonly brief: 'besluitGegevensverzoek';
  readonly uitkomst: 'toegewezen' | 'gedeeltelijk' | 'afgewezen';
  /** What the resident gets or notices of it, in full sentences; empty when nothing was given. */
  readonly gevolg: string;
  /** The ground of the law with its article; null when all was given. */
  readonly grond: { readonly tekst: string; readonly artikel: string } | null;
  /** In the words of who decided; may be empty. */
  readonly motivering: string;
  /** The day the decision should have been there, when it was not. */
  readonly telaatSinds: Datum | null;
  readonly rechtsmiddelen: Rechtsmiddelen;
  readonly ondertekening: Ondertekening;
}

/** Told before the restriction ends (AVG 18 lid 3). */
export interface OpheffingBeperking extends BriefKop {
  readonly brief: 'opheffingBeperking';
  readonly beperktSinds: Datum;
  readonly vanaf: Datum;
  readonly reden: string;
}
