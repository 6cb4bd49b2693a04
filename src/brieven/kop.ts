import type { Datum } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';

/** What every letter needs: to whom, about which dossier, when, and whom to call. */
export interface BriefKop {
  readonly kenmerk: DossierId;
  /** The date on the letter (dagtekening). */
  readonly datum: Datum;
  readonly aan: Geadresseerde;
  readonly contact: Contactpersoon;
  /** Names of the documents that go with the letter. */
  readonly bijlagen: readonly string[];
}

export interface Geadresseerde {
  /** As on the envelope: `Mevrouw A. de Vries`. */
  readonly naam: string;
  /** `Geachte mevrouw De Vries` */
  readonly aanhef: string;
  /** Street, then postal code and town, then country if abroad. More than four do not fit in the window. */
  readonly adresregels: readonly string[];
  /** The resident, when the letter goes to who acts for them: `mevrouw A. de Vries`. */
  readonly namens: string | null;
}

export interface Contactpersoon {
  readonly naam: string;
  readonly functie: string;
  readonly telefoon: string;
  readonly email: string | null;
  /** `maandag tot en met vrijdag van 9.00 tot 17.00 uur` */
  readonly bereikbaar: string;
}

/** A computed date with one plain sentence that says how it was reckoned. */
export interface GerekendeDatum {
  readonly datum: Datum;
  readonly uitleg: string;
}

export interface Organisatie {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly website: string | null;
  readonly email: string | null;
}

/** Who signs on behalf of the college, and by which mandate (Awb 10:10). */
export interface Ondertekening {
  readonly naam: string;
  readonly functie: string;
  /** `Mandaatbesluit sociaal domein 2026, nummer 14`, or null when the college itself decided. */
  readonly mandaat: string | null;
}

/** Where and until when objection can be made (Awb 3:45, 6:4-6:8, 8:81). */
export interface Rechtsmiddelen {
  readonly uiterlijk: GerekendeDatum;
  /** Department and address lines. */
  readonly postadres: readonly string[];
  /** Web address where objection can be made online. */
  readonly online: string | null;
  /** Who helps or can be called first. */
  readonly telefoon: string | null;
  readonly rechtbank: string;
}

/** A piece of composed content. Text is shown as typed; a newline stays a newline. */
export type Blok =
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | {
      readonly soort: 'tabel';
      readonly kolommen: readonly string[];
      readonly rijen: readonly (readonly string[])[];
    }
  | { readonly soort: 'gegevens'; readonly regels: readonly Gegeven[] };

export interface Gegeven {
  readonly label: string;
  readonly waarde: string;
}

export interface Sectie {
  readonly kop: string;
  readonly blokken: readonly Blok[];
  /** Only for the professional part of a document: the article this section answers to. */
  readonly artikel: string | null;
}
