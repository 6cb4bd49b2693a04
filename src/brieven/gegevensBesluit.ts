import type { Datum } from '../kern/datum.ts';
import type { Blok, BriefKop, GerekendeDatum, Ondertekening, Rechtsmiddelen } from './kop.ts';

/** D14, D15, D16 (Wmo 2.3.5; Awb 3:41-3:50; procedure § 11). */
export type Beschikking = InhoudelijkeBeschikking | BuitenBehandeling;

interface BeschikkingKop extends BriefKop {
  readonly brief: 'beschikking';
  readonly aanvraag: {
    readonly ontvangenOp: Datum;
    /** `het ondertekende verslag` */
    readonly vorm: string;
    /** What was asked for, each in a few words. */
    readonly gevraagd: readonly string[];
  };
  /** Null when nobody put us in default. */
  readonly ingebrekestelling: NaIngebrekestelling | null;
  readonly rechtsmiddelen: Rechtsmiddelen;
  readonly ondertekening: Ondertekening;
}

/** What being late costs, as it stands on the day of the decision (Awb 4:17, 4:18). */
export interface NaIngebrekestelling {
  readonly ontvangenOp: Datum;
  readonly beslisdatumWas: Datum;
  /** Last day on which a decision cost nothing. */
  readonly respijtTm: Datum;
  readonly dwangsom: DwangsomBijBesluit;
}

export type DwangsomBijBesluit =
  | { readonly soort: 'geen' }
  | {
      readonly soort: 'volgt';
      readonly dagen: number;
      readonly eersteDag: Datum;
      readonly laatsteDag: Datum;
      /** `€ 462,00`, as reckoned now. */
      readonly bedrag: string;
      /** Until when the amount must be set; on the letter's day this may be past. */
      readonly vaststellenUiterlijk: Datum;
    }
  | {
      readonly soort: 'vastgesteld';
      readonly op: Datum;
      readonly dagen: number;
      /** Null when it was decided that nothing is due (Awb 4:17 lid 5). */
      readonly bedrag: string | null;
    };

export interface InhoudelijkeBeschikking extends BeschikkingKop {
  readonly soort: 'toekenning' | 'gedeeltelijk' | 'afwijzing';
  readonly meldingOntvangenOp: Datum | null;
  readonly onderzoek: Onderzoeksverloop;
  /** One decision for each provision that was asked for. */
  readonly besluiten: readonly [Voorzieningbesluit, ...Voorzieningbesluit[]];
  /** A pgb was asked for: then its article belongs in the letter, refused or not (Awb 3:47 lid 2). */
  readonly pgbGevraagd: boolean;
  readonly motivering: Motivering;
  /** The four steps in brief; null when the standard way fitted. */
  readonly omgekeerdeToets: OmgekeerdeToetsKort | null;
  readonly eigenBijdrage: EigenBijdrage | null;
  /** Beside the legal duties (Wmo 2.3.8), which are always on the letter. */
  readonly voorwaarden: readonly string[];
  readonly heronderzoek: GerekendeDatum | null;
  /** The call before a refusal (Beleidsregels 3.8): with whom, when, or how often was tried. */
  readonly gebeld: string | null;
}

/** How far the investigation was when the aanvraag came in (Wmo 2.3.2 lid 9). */
export interface Onderzoeksverloop {
  readonly aangevraagd: 'naVerslag' | 'naZesWeken' | 'voorVerslagOpVerzoek';
  /** Somebody spoke with the resident. */
  readonly gesproken: boolean;
  /** Day on which the report was sent; null when it never was. */
  readonly verslagOp: Datum | null;
}

export interface BuitenBehandeling extends BeschikkingKop {
  readonly soort: 'buitenBehandeling';
  readonly uitgenodigdOp: Datum;
  readonly hersteldUiterlijk: GerekendeDatum;
  readonly ontbrak: readonly { readonly wat: string; readonly waarom: string }[];
  /** What came in and why that was not enough, or that nothing came. */
  readonly reactie: string;
}

export type Voorzieningbesluit = Toegekend | Gedeeltelijk | Afgewezen;

interface Besluitkern {
  readonly voorziening: string;
  /** What was asked, in the resident's words. */
  readonly gevraagd: string;
}

/** Effectuering: what, goal, scope, form, provider, start, duration, how to start. */
export interface Effectuering {
  readonly doel: string;
  readonly omvang: string;
  readonly vorm: Natura | Pgb;
  readonly ingang: Datum;
  /** Null when granted without an end date. */
  readonly einde: GerekendeDatum | null;
  readonly starten: string;
}

export interface Toegekend extends Besluitkern, Effectuering {
  readonly uitkomst: 'toegekend';
  /** A grant has its reasons too (Awb 3:46). */
  readonly redenen: readonly string[];
}

export interface Gedeeltelijk extends Besluitkern, Effectuering {
  readonly uitkomst: 'gedeeltelijk';
  readonly nietToegekend: string;
  readonly redenen: readonly string[];
  readonly voorliggend: readonly Voorliggend[];
}

export interface Afgewezen extends Besluitkern {
  readonly uitkomst: 'afgewezen';
  readonly redenen: readonly string[];
  /** What is enough instead, and why (Wmo 2.3.5 lid 3). */
  readonly voorliggend: readonly Voorliggend[];
}

export interface Voorliggend {
  readonly mogelijkheid: string;
  readonly waarom: string;
}

export interface Natura {
  readonly soort: 'natura';
  readonly aanbieder: string;
  readonly telefoon: string | null;
}

/** Wmo 2.3.6, 2.6.2. */
export interface Pgb {
  readonly soort: 'pgb';
  /** `€ 4.320,00 per jaar` */
  readonly hoogte: string;
  /** How the amount was reckoned, in one sentence. */
  readonly berekening: string;
  readonly voorwaarden: readonly string[];
  readonly verantwoording: string;
}

export interface Motivering {
  readonly feiten: readonly Blok[];
  /** Findings on the five steps of CRvB 21-3-2018, ECLI:NL:CRVB:2018:819. */
  readonly stappen: {
    readonly hulpvraag: string;
    readonly problemen: string;
    readonly nodig: string;
    readonly eigenMogelijkheden: string;
    readonly maatwerk: string;
  };
  readonly afweging: readonly Blok[];
  readonly adviezen: readonly {
    readonly adviseur: string;
    readonly op: Datum;
    readonly conclusie: string;
    /** `Wij volgen dit advies, want …` */
    readonly gevolgd: string;
  }[];
}

export interface OmgekeerdeToetsKort {
  readonly effect: string;
  readonly grondwaarden: string;
  readonly ethiek: string;
  readonly randvoorwaarden: string;
}

export interface EigenBijdrage {
  readonly vanToepassing: boolean;
  readonly uitleg: string;
}

/** D17: temporary provision in a case that cannot wait (Wmo 2.3.3; Awb 3:47). */
export interface Spoedbesluit extends BriefKop {
  readonly brief: 'spoedbesluit';
  readonly meldingOntvangenOp: Datum;
  readonly voorziening: string;
  readonly effectuering: Omit<Effectuering, 'einde'> & { readonly einde: GerekendeDatum };
  readonly redenen: readonly string[];
  readonly eigenBijdrage: EigenBijdrage | null;
  readonly onderzoekUiterlijk: GerekendeDatum;
  readonly rechtsmiddelen: Rechtsmiddelen;
  readonly ondertekening: Ondertekening;
}
