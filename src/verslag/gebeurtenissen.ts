import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId, Vingerafdruk } from '../kern/ids.ts';

/** The parts of the written report (Wmo 2.3.2 lid 4-8; Stein § 3.6; CRvB step plan), in this order. */
export const VERSLAGDELEN = [
  'hulpvraag',
  'persoonlijkPlan',
  'situatie',
  'problemen',
  'benodigdeOndersteuning',
  'eigenKracht',
  'sociaalNetwerk',
  'mantelzorg',
  'algemeneVoorzieningen',
  'collectieveVoorzieningen',
  'criteria',
  'adviezen',
  'effecten',
  'omgekeerdeToets',
  'mogelijkeOplossingen',
  'eigenBijdrage',
  'pgb',
  'privacy',
  'meningsverschillen',
  'vervolg',
] as const;
export type Verslagdeel = (typeof VERSLAGDELEN)[number];

/** The report as sent: cannot be changed from here on. A mistake of the municipality itself becomes a new version beside it. */
export type VerslagVerzonden = Gebeurtenis<
  'verslagVerzonden',
  {
    id: OnderdeelId;
    /** 1 for the first; a higher one stands beside the earlier, with its reason. */
    uitgave: number;
    op: Datum;
    delen: readonly Verslagdeel[];
    vingerafdruk: Vingerafdruk;
    advies: 'maatwerkvoorziening' | 'geenMaatwerk' | 'doorverwijzing';
    /** In time within the six weeks (Wmo 2.3.2 lid 1). */
    opTijd: boolean;
  },
  { delen: readonly { readonly deel: Verslagdeel; readonly tekst: string }[]; redenNieuweUitgave: string }
>;

/** Added, never in place of the report (Stein § 3.6). */
export type VerslagCorrectieToegevoegd = Gebeurtenis<
  'verslagCorrectieToegevoegd',
  {
    id: OnderdeelId;
    bij: OnderdeelId;
    deel: Verslagdeel | null;
    ontvangenOp: Datum;
    van: 'inwoner' | 'vertegenwoordiger' | 'mantelzorger';
  },
  { tekst: string }
>;

export type VerslagReactieGegeven = Gebeurtenis<
  'verslagReactieGegeven',
  { op: OnderdeelId },
  { tekst: string }
>;

export const ONDERTEKENKEUZES = ['akkoord', 'gezienNietAkkoord', 'metOpmerkingen'] as const;
export type Ondertekenkeuze = (typeof ONDERTEKENKEUZES)[number];

/** A maatwerk provision as asked for: in kind, or with a budget when the resident wants that (Wmo 2.3.6 lid 1). */
export interface Voorzieningkeuze {
  readonly voorziening: LokaleCode;
  readonly vorm: 'natura' | 'pgb';
  readonly omschrijving: string;
  readonly motiveringPgb: string;
}

/** Signed by the resident; with a request for maatwerk it is an aanvraag (Stein § 3.7). */
export type VerslagOndertekend = Gebeurtenis<
  'verslagOndertekend',
  {
    verslag: OnderdeelId;
    keuze: Ondertekenkeuze;
    metVerzoekOmMaatwerk: boolean;
    ontvangenOp: Datum;
    via: 'portaal' | 'post' | 'gesprek' | 'email';
    /** What is asked for, when the signature says so; else what the report found fitting. */
    gevraagd?: readonly Pick<Voorzieningkeuze, 'voorziening' | 'vorm'>[];
  },
  {
    opmerking: string;
    /** In the order of `feiten.gevraagd`. */
    gevraagd?: readonly Pick<Voorzieningkeuze, 'omschrijving' | 'motiveringPgb'>[];
  }
>;

/** Told that an aanvraag may be made although the investigation is not done (Wmo 2.3.2 lid 9). Extends nothing. */
export type AanvraagrechtMeegedeeld = Gebeurtenis<
  'aanvraagrechtMeegedeeld',
  { op: Datum; onderzoekUiterlijk: Datum }
>;

export const AFSLUITREDENEN = [
  'geholpenZonderMaatwerk',
  'geenReactie',
  'inwonerWilNietVerder',
  'geenMedewerking',
] as const;
export type Afsluitreden = (typeof AFSLUITREDENEN)[number];

/** Ended without an aanvraag; one stays possible at any time (Wmo 2.3.2 lid 9; procedure § 17). */
export type ZonderAanvraagAfgesloten = Gebeurtenis<
  'zonderAanvraagAfgesloten',
  { op: Datum; reden: Afsluitreden },
  { toelichting: string }
>;

export type VerslagGebeurtenis =
  | VerslagVerzonden
  | VerslagCorrectieToegevoegd
  | VerslagReactieGegeven
  | VerslagOndertekend
  | AanvraagrechtMeegedeeld
  | ZonderAanvraagAfgesloten;
