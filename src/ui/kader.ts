import type { Taal } from './talen/taal.ts';

/**
 * Everything on a page that is not the page's own: whose municipality, which files, who is logged in.
 * Made once per request by the server; a page only passes it on.
 */
export interface Kader {
  readonly gemeente: Gemeentebeeld;
  readonly bestanden: Bestanden;
  /** Version of Omkeer, shown in the footer. */
  readonly versie: string;
  /** The desks and lists of this role; `actief` marks where we are. */
  readonly navigatie: readonly Navigatiepunt[];
  /** Absent when nobody is logged in. */
  readonly gebruiker?: Gebruikersbeeld | undefined;
  /** Shows the search field in the header; posts, so that no name or BSN gets into an address. */
  readonly zoeken?: { readonly actie: string } | undefined;
  /** Shows the strip that says these people are invented. */
  readonly demo?: boolean | undefined;
  /** Said on top of whatever page one lands on: what was just recorded. */
  readonly meldingen?: readonly Melding[] | undefined;
  /** What a resident chose to read in. Absent for who works here. */
  readonly talen?: Taalkeuze | undefined;
  /** For a page that can be installed, and is dark when the device is. */
  readonly app?: Appdelen | undefined;
  /** Footer links of this visitor, beside those for everybody. */
  readonly voet?: readonly Verwijzing[] | undefined;
}

export interface Taalkeuze {
  readonly gekozen: Taal;
  /** Path and query of this page, without the language. */
  readonly hier: string;
}

export interface Appdelen {
  readonly manifest: string;
  readonly stijl: string | undefined;
  readonly script: string | undefined;
  readonly icoon: string | undefined;
}

export interface Gemeentebeeld {
  /** `Gemeente Voorbeeld` */
  readonly naam: string;
  /** Path of an SVG or PNG served by ourselves; without it the name is shown with a neutral mark. */
  readonly logo?: string | undefined;
  /** Telephone number for residents, shown in the footer and on resident pages. */
  readonly telefoon?: string | undefined;
}

export interface Gebruikersbeeld {
  readonly naam: string;
  /** `klantmanager`, from `ROLNAAM`. */
  readonly rol: string;
  /** Where the logout form posts to. */
  readonly uitloggen: string;
  /** Extra links in the user menu. */
  readonly links?: readonly Verwijzing[];
}

export interface Verwijzing {
  readonly tekst: string;
  readonly href: string;
}

export interface Navigatiepunt extends Verwijzing {
  readonly actief?: boolean;
  /** A number beside the text, such as what waits in a queue. */
  readonly aantal?: number;
  /** Counted no further. */
  readonly meer?: boolean;
}

/** Paths of the built files, from `dist/publiek/bestanden.json`. */
export interface Bestanden {
  readonly stijl: string;
  /** Islands by name: `concept`, `dubbel`. */
  readonly eilanden: Readonly<Record<string, string>>;
  /** Files that only some pages take, by name. */
  readonly los?: Readonly<Record<string, string>> | undefined;
  /** Picture in the browser tab. */
  readonly icoon?: string | undefined;
  /** The municipality's own stylesheet (`/thema.css`), loaded after ours. */
  readonly thema?: string | undefined;
}

/** A message after a redirect: `Uw melding is verstuurd.` */
export interface Melding {
  readonly soort: Berichtsoort;
  readonly tekst: string;
}

export type Berichtsoort = 'info' | 'goed' | 'letop' | 'fout';
