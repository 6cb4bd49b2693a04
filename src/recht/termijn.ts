import type { BegintBij } from './begin.ts';

/** How long a legal term is. `werkdagen` skip weekends and holidays (R12). */
export interface Lengte {
  readonly aantal: number;
  readonly eenheid: 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren';
}

export type Eenheid = Lengte['eenheid'] | 'uren' | 'kalenderdatum' | 'onverwijld' | 'vrij';

/** `dagNa`: the day of the event does not count; `terug`: backwards from an event to come. */
export type TelVanaf = 'dagNa' | 'vanafDatum' | 'terug' | 'geen';

/** How well the article was read; anything but `wettekst` wants a look at wetten.overheid.nl. */
export type Verificatie = 'wettekst' | 'wettekstOud' | 'secundair' | 'seed' | 'algemeneKennis';

export type Termijnsoort =
  | 'bekendmaking'
  | 'beslissing'
  | 'betaling'
  | 'bewaring'
  | 'dwangsom'
  | 'herstel'
  | 'horen'
  | 'indiening'
  | 'mededeling'
  | 'onderzoek'
  | 'publicatie'
  | 'uitvoering'
  | 'vernietiging'
  | 'wachttijd';

/** What follows in law when the term runs out. */
export type Gevolg =
  | 'geenSanctie'
  | 'aanvraagrecht'
  | 'dwangsomMogelijk'
  | 'nietOntvankelijk'
  | 'buitenBehandeling'
  | 'toezicht'
  | 'vervalRecht'
  | 'anders';

export type OpschortingsgrondCode =
  | 'opAanvulling'
  | 'opBuitenland'
  | 'opInstemming'
  | 'opVertragingAanvrager'
  | 'opOvermacht'
  | 'opBezwaarVerzuim'
  | 'opWpoGeschil';

/** `voor 1 juli` is month 7, day 1. */
export interface VasteDag {
  readonly maand: number;
  readonly dag: number;
}

export interface Verlengbaar {
  readonly mogelijk: 'ja' | 'nee' | 'eenmalig';
  readonly artikel?: string;
  /** The most the law allows; absent when the law names no maximum. */
  readonly lengte?: Lengte;
  readonly toelichting?: string;
}

export interface Opschortbaar {
  readonly mogelijk: 'ja' | 'nee';
  /** Absent: every ground of Awb 4:15. */
  readonly gronden?: readonly OpschortingsgrondCode[];
  readonly toelichting?: string;
}

/** A term of the law, as data. */
export interface Termijn {
  readonly id: string;
  readonly wet: TermijnWet;
  readonly artikel: string;
  readonly omschrijving: string;
  readonly soort: Termijnsoort;
  readonly actor: string;
  readonly begintBij: BegintBij;
  readonly telVanaf: TelVanaf;
  readonly lengte: number | null;
  readonly eenheid: Eenheid;
  /** Last day is the one before this day of the year. */
  readonly uiterlijkVoor?: VasteDag;
  /** A usual length where the law leaves it to the municipality. */
  readonly standaardAdvies?: Lengte;
  /** Comes back every so often (PW 52), or every year before this day (Leerplichtwet 6). */
  readonly herhaling?: { readonly elke: Lengte } | { readonly jaarlijksVoor: VasteDag };
  /** Falls under the Algemene termijnenwet. */
  readonly atw: boolean;
  readonly verlengbaar: Verlengbaar;
  readonly opschortbaar: Opschortbaar;
  readonly gevolg: { readonly code: Gevolg; readonly tekst?: string };
  readonly verificatie: Verificatie;
  readonly bron: string;
}

/** The law a term stands in, and how people cite it. */
export const TERMIJN_WET = {
  wmo: 'Wmo',
  uwmo: 'Uitvoeringsbesluit Wmo',
  urwmo: 'Uitvoeringsregeling Wmo',
  awb: 'Awb',
  jw: 'Jeugdwet',
  pw: 'Participatiewet',
  wgs: 'Wgs',
  wi: 'Wet inburgering',
  bi: 'Besluit inburgering',
  lpw: 'Leerplichtwet',
  wpo: 'WPO',
  avg: 'AVG',
  aw: 'Archiefwet',
  lokaal: '',
} as const;
export type TermijnWet = keyof typeof TERMIJN_WET;

/** `Wmo 2.3.2 lid 1`; where another law sets the term (`Awb 4:13`) the article names it itself. */
export function artikelVan(termijn: Pick<Termijn, 'wet' | 'artikel'>): string {
  const elders = termijn.artikel.startsWith('Awb ');
  return elders ? termijn.artikel : `${TERMIJN_WET[termijn.wet]} ${termijn.artikel}`.trim();
}
