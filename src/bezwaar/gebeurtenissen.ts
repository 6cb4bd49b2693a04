import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import type {
  Afziengrond,
  Beroepuitkomst,
  Bezwaardoel,
  Bezwaargebrek,
  Bezwaargrond,
  Bezwaarkanaal,
  Bezwaaruitkomst,
  Contactuitkomst,
  Contactwijze,
  Kostenkeuze,
  NietOntvankelijk,
  Rechter,
  Tijdigheid,
  Uitspraakgevolg,
  Uitstelgrond,
} from './codes.ts';

/** Received is received: early, late or without grounds it stands in the file (Awb 6:14). */
export type BezwaarOntvangen = Gebeurtenis<
  'bezwaarOntvangen',
  {
    id: OnderdeelId;
    tegen: Bezwaardoel;
    /** Null when there is no decision (yet). */
    besluit: OnderdeelId | null;
    kanaal: Bezwaarkanaal;
    ontvangenOp: Datum;
    /** Postmark (Awb 6:9 lid 2); null when unknown or not by post. */
    gepostOp: Datum | null;
    /** Handed in elsewhere on that day, which counts (Awb 6:15 lid 3). */
    eldersOp: Datum | null;
    bezwaarUiterlijk: Datum | null;
    tijdigheid: Tijdigheid;
    gronden: readonly Bezwaargrond[];
    ondertekend: boolean;
    /** As the municipality had it arranged that day: 12 weeks or 6 (Awb 7:10 lid 1, 7:13). */
    metCommissie: boolean;
  },
  { tekst: string; redenTeLaat: string; waar: string }
>;

/** Talked about it first. An objection by telephone is none (Awb 6:4): then help to write one was offered. */
export type BezwaarcontactVastgelegd = Gebeurtenis<
  'bezwaarcontactVastgelegd',
  {
    id: OnderdeelId;
    /** Null when there is no letter yet. */
    bezwaar: OnderdeelId | null;
    op: Datum;
    wijze: Contactwijze;
    uitkomst: Contactuitkomst;
  },
  { weergave: string }
>;

/** D25: time to repair before anything is left out for it (Awb 6:6). */
export type BezwaarherstelGevraagd = Gebeurtenis<
  'bezwaarherstelGevraagd',
  {
    id: OnderdeelId;
    bezwaar: OnderdeelId;
    op: Datum;
    ontbreekt: readonly Bezwaargebrek[];
    hersteltermijnTotEnMet: Datum;
  },
  { toelichting: string }
>;

export type BezwaarHersteld = Gebeurtenis<
  'bezwaarHersteld',
  { herstel: OnderdeelId; bezwaar: OnderdeelId; ontvangenOp: Datum; volledig: boolean },
  { tekst: string }
>;

/** D28: told in writing, before the term is over (Awb 7:10 lid 5). */
export type BezwaarVerdaagd = Gebeurtenis<
  'bezwaarVerdaagd',
  { bezwaar: OnderdeelId; op: Datum; grond: Uitstelgrond; tot: Datum },
  { reden: string }
>;

/** D26: invited, with the days for the papers (Awb 7:4). */
export type HoorzittingGepland = Gebeurtenis<
  'hoorzittingGepland',
  {
    id: OnderdeelId;
    bezwaar: OnderdeelId;
    begin: Tijdstip;
    /** The papers lie open at the latest from this day on (Awb 7:4 lid 2). */
    terInzageUiterlijk: Datum;
    nadereStukkenTotEnMet: Datum;
  },
  { plaats: string; inzageplek: string }
>;

export type VanHorenAfgezien = Gebeurtenis<
  'vanHorenAfgezien',
  { bezwaar: OnderdeelId; op: Datum; grond: Afziengrond },
  { toelichting: string }
>;

/** D27: the report of the hearing (Awb 7:7). */
export type HoorzittingGehouden = Gebeurtenis<
  'hoorzittingGehouden',
  { zitting: OnderdeelId; bezwaar: OnderdeelId; op: Datum; verschenen: boolean },
  { aanwezig: string; verslag: string }
>;

/** Advice of the committee (Awb 7:13). */
export type CommissieadviesOntvangen = Gebeurtenis<
  'commissieadviesOntvangen',
  { bezwaar: OnderdeelId; op: Datum; strekking: Bezwaaruitkomst },
  { advies: string }
>;

/** In writing, or out loud at the hearing (Awb 6:21). */
export type BezwaarIngetrokken = Gebeurtenis<
  'bezwaarIngetrokken',
  { bezwaar: OnderdeelId; op: Datum; wijze: 'schriftelijk' | 'opDeZitting' },
  { reden: string }
>;

/** Not ours: on to whom it is for, and the sender is told at once (Awb 6:15 lid 1 and 2). */
export type BezwaarDoorgezonden = Gebeurtenis<
  'bezwaarDoorgezonden',
  { bezwaar: OnderdeelId; op: Datum },
  { naar: string; waarom: string }
>;

/** D29: decided anew and sent the same day (Awb 7:11, 7:12). */
export type BeslissingOpBezwaarGenomen = Gebeurtenis<
  'beslissingOpBezwaarGenomen',
  {
    id: OnderdeelId;
    bezwaar: OnderdeelId;
    op: Datum;
    uitkomst: Bezwaaruitkomst;
    nietOntvankelijk: NietOntvankelijk | null;
    gronden: readonly Bezwaargrond[];
    /** Null without a committee. */
    volgtAdvies: boolean | null;
    /** The decision is revoked, wholly or in part (Awb 7:11 lid 2). */
    herroept: boolean;
    /** What takes its place; null when nothing does. */
    vervangendBesluit: OnderdeelId | null;
    kosten: Kostenkeuze;
    kostenbedrag: Bedrag | null;
    uiterlijk: Datum;
    opTijd: boolean;
    beroepUiterlijk: Datum;
  },
  {
    motivering: string;
    verschoonbaar: string;
    afwijking: string;
    kostenuitleg: string;
    ondertekenaar: string;
    functie: string;
  }
>;

/** Decision on one requested provision, as it reads from now on. */
export interface VervangendOnderdeel {
  readonly gevraagd: OnderdeelId;
  readonly beslissing: 'toekennen' | 'gedeeltelijk' | 'afwijzen';
  readonly voorziening: LokaleCode;
  readonly vorm: 'natura' | 'pgb';
  readonly omvang: number | null;
  readonly per: 'week' | 'maand' | 'jaar' | 'eenmalig' | null;
  readonly ingang: Datum | null;
  readonly einde: Datum | null;
}

/**
 * The new decision in the place of the old (Awb 7:11 lid 2). A fact of its own, linked to both: what was signed before
 * stays as it was.
 */
export type BesluitVervangen = Gebeurtenis<
  'besluitVervangen',
  {
    id: OnderdeelId;
    vervangt: OnderdeelId;
    bezwaar: OnderdeelId;
    beslissing: OnderdeelId;
    op: Datum;
    onderdelen: readonly VervangendOnderdeel[];
    /** For a decision on a penalty: the amount. */
    bedrag: Bedrag | null;
    /** For a decision on a request about one's own data: what comes of it now. */
    gegevens?: Gegevensuitkomst;
  },
  { tekst: string }
>;

/** To the court, or to the Centrale Raad van Beroep; also when the decision does not come (Awb 6:2, 6:12). */
export type BeroepIngesteld = Gebeurtenis<
  'beroepIngesteld',
  {
    id: OnderdeelId;
    bezwaar: OnderdeelId;
    /** Null when it is about a decision that is late. */
    beslissing: OnderdeelId | null;
    rechter: Rechter;
    door: 'inwoner' | 'college';
    /** Day on which the registrar sent it to us: then four weeks begin (Awb 8:42). */
    toegezondenOp: Datum;
    stukkenUiterlijk: Datum;
  },
  { zaaknummer: string; gronden: string }
>;

export type BeroepstukkenVerzonden = Gebeurtenis<
  'beroepstukkenVerzonden',
  { beroep: OnderdeelId; bezwaar: OnderdeelId; op: Datum; opTijd: boolean }
>;

export type UitspraakGedaan = Gebeurtenis<
  'uitspraakGedaan',
  {
    beroep: OnderdeelId;
    bezwaar: OnderdeelId;
    op: Datum;
    uitkomst: Beroepuitkomst;
    gevolg: Uitspraakgevolg;
    /** By when a new decision must be there; null when none is asked. */
    opnieuwUiterlijk: Datum | null;
    /** Null after the Centrale Raad: nothing is above it. */
    hogerBeroepUiterlijk: Datum | null;
  },
  { samenvatting: string }
>;

export type BezwaarGebeurtenis =
  | BezwaarOntvangen
  | BezwaarcontactVastgelegd
  | BezwaarherstelGevraagd
  | BezwaarHersteld
  | BezwaarVerdaagd
  | HoorzittingGepland
  | VanHorenAfgezien
  | HoorzittingGehouden
  | CommissieadviesOntvangen
  | BezwaarIngetrokken
  | BezwaarDoorgezonden
  | BeslissingOpBezwaarGenomen
  | BesluitVervangen
  | BeroepIngesteld
  | BeroepstukkenVerzonden
  | UitspraakGedaan;
