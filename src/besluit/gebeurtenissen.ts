import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';

/** Criteria for a maatwerkvoorziening, voorliggend first (Wmo 2.3.5 lid 3-6; procedure.md § 10). */
export const CRITERIA = [
  'ingezetene',
  'identiteit',
  'beperking',
  'eigenKracht',
  'gebruikelijkeHulp',
  'mantelzorgEnNetwerk',
  'algemeenGebruikelijk',
  'algemeneVoorziening',
  'andereWet',
  'passendeBijdrage',
  'afstemming',
] as const;
export type Criterium = (typeof CRITERIA)[number];

export interface CriteriumOordeel {
  readonly criterium: Criterium;
  /** `voldoet` = does not stand in the way of a maatwerkvoorziening. */
  readonly oordeel: 'voldoet' | 'deels' | 'voldoetNiet' | 'nietVanToepassing';
}

export type BeoordelingVastgelegd = Gebeurtenis<
  'beoordelingVastgelegd',
  { aanvraag: OnderdeelId; criteria: readonly CriteriumOordeel[] },
  { toelichtingen: readonly { readonly criterium: Criterium; readonly tekst: string }[] }
>;

export const BESLISSINGEN = ['toekennen', 'gedeeltelijk', 'afwijzen', 'buitenBehandeling'] as const;
export type Beslissing = (typeof BESLISSINGEN)[number];

/** Decision on one requested provision. */
export interface Onderdeelbesluit {
  readonly gevraagd: OnderdeelId;
  readonly beslissing: Beslissing;
  readonly voorziening: LokaleCode;
  readonly vorm: 'natura' | 'pgb';
  readonly ingang: Datum | null;
  readonly einde: Datum | null;
  /** Number of `eenheid` (from the municipality's list) per period. */
  readonly omvang: number | null;
  readonly per: 'week' | 'maand' | 'jaar' | 'eenmalig' | null;
  readonly bedragPerJaar: Bedrag | null;
  readonly eigenBijdrage: boolean;
  readonly effecten: readonly OnderdeelId[];
  /** The conditions for a pgb as judged (Wmo 2.3.6 lid 2); absent where no pgb was asked. */
  readonly pgb?: Pgbvoorwaarden;
}

/** Wmo 2.3.6 lid 2 onder a, b and c. */
export interface Pgbvoorwaarden {
  readonly kanTaken: boolean;
  readonly gemotiveerd: boolean;
  readonly kwaliteit: boolean;
  /** A ground to refuse of its own: an earlier decision was taken back for wrong data, misuse or breach (Wmo 2.3.6). */
  readonly eerderHerzien?: boolean;
}

/** The five steps of CRvB 21-3-2018, ECLI:NL:CRVB:2018:819. */
export const ONDERZOEKSSTAPPEN = [
  'hulpvraag',
  'problemen',
  'nodig',
  'eigenMogelijkheden',
  'maatwerk',
] as const;
export type Onderzoeksstap = (typeof ONDERZOEKSSTAPPEN)[number];
export type Stapteksten = Readonly<Record<Onderzoeksstap, string>>;

/** The four steps of the Omgekeerde Toets in brief, as the resident reads them. */
export type Toetsteksten = Readonly<Record<'effect' | 'grondwaarden' | 'ethiek' | 'randvoorwaarden', string>>;

export interface OnderdeelTekst {
  readonly gevraagd: OnderdeelId;
  readonly doel: string;
  readonly motivering: string;
  readonly aanbieder: string;
  readonly hoeStarten: string;
  /** For a refusal: why what comes first suffices. */
  readonly voorliggend: string;
  /** For a grant in part: what is not granted. */
  readonly nietToegekend?: string;
  readonly pgb?: {
    readonly berekening: string;
    readonly voorwaarden: string;
    readonly verantwoording: string;
  };
}

/** A concept; a later one replaces it, both stay in the journal. */
export type BesluitVoorbereid = Gebeurtenis<
  'besluitVoorbereid',
  {
    id: OnderdeelId;
    aanvraag: OnderdeelId;
    onderdelen: readonly Onderdeelbesluit[];
    heronderzoekOp: Datum | null;
    gebruiktToets: boolean;
  },
  {
    onderdelen: readonly OnderdeelTekst[];
    feiten: string;
    afweging: string;
    adviezen: string;
    omgekeerdeToets: string;
    voorwaarden: string;
    onderzoeksstappen?: Stapteksten;
    toetsstappen?: Toetsteksten;
  }
>;

/** Call before a refusal goes out, or an attempt (Beleidsregels Stein 3.8; D13). */
export type BelpogingVastgelegd = Gebeurtenis<
  'belpogingVastgelegd',
  { besluit: OnderdeelId; op: Datum; bereikt: boolean },
  { weergave: string; reactie: string }
>;

/** The second pair of eyes, where the mandate asks it. */
export type BesluitGetoetst = Gebeurtenis<
  'besluitGetoetst',
  { besluit: OnderdeelId; akkoord: boolean },
  { opmerking: string }
>;

/** Taken on behalf of the college by who holds the mandate. */
export type BesluitGenomen = Gebeurtenis<
  'besluitGenomen',
  { besluit: OnderdeelId; op: Datum; uitkomst: Beslissing; opTijd: boolean; uiterlijk: Datum },
  { ondertekenaar: string; functie: string }
>;

/** Taken, but never made known: it had no effect yet (Awb 3:40) and is put aside, with the reason. */
export type BesluitTeruggenomen = Gebeurtenis<
  'besluitTeruggenomen',
  { besluit: OnderdeelId; op: Datum },
  { reden: string }
>;

/** Sent or handed over (Awb 3:41); the objection period starts the day after (Awb 6:8). */
export type BesluitBekendgemaakt = Gebeurtenis<
  'besluitBekendgemaakt',
  { besluit: OnderdeelId; op: Datum; via: 'post' | 'portaal' | 'uitgereikt'; bezwaarUiterlijk: Datum }
>;

export type BesluitGebeurtenis =
  | BeoordelingVastgelegd
  | BesluitVoorbereid
  | BelpogingVastgelegd
  | BesluitGetoetst
  | BesluitGenomen
  | BesluitTeruggenomen
  | BesluitBekendgemaakt;
