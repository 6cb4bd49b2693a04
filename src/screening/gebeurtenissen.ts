import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId, PersoonId } from '../kern/ids.ts';
import type { DrieWaarden } from '../melding/gebeurtenissen.ts';

/** The eight factors of the household-level risk analysis (procedure.md § 2, after Stein). */
export const RISICOFACTOREN = [
  'veiligheid',
  'gezondheid',
  'draagkracht',
  'kwetsbarenInHuis',
  'verwaarlozing',
  'bestaanszekerheid',
  'lopendeHulp',
  'tijd',
] as const;
export type Risicofactor = (typeof RISICOFACTOREN)[number];

/** Always a person's judgement, never a score. */
export const URGENTIES = ['acuut', 'spoed', 'urgent', 'regulier', 'versneld'] as const;
export type Urgentie = (typeof URGENTIES)[number];

export interface FactorOordeel {
  readonly factor: Risicofactor;
  readonly aanwezig: DrieWaarden;
}
export interface FactorToelichting {
  readonly factor: Risicofactor;
  readonly toelichting: string;
  readonly bron: string;
}

/** Who takes over acute danger; these come before the Wmo (Stein, "Wat is spoed?"). */
export const ACUTE_HULP = ['politie', 'crisisdienst', 'huisarts', 'ambulance', 'veiligThuis'] as const;
export type AcuteHulp = (typeof ACUTE_HULP)[number];

/** Each new judgement is added; none replaces an earlier one. */
export type UrgentieBeoordeeld = Gebeurtenis<
  'urgentieBeoordeeld',
  {
    id: OnderdeelId;
    urgentie: Urgentie;
    factoren: readonly FactorOordeel[];
    herbeoordelenOp: Datum;
    /** Only with `acuut`. */
    acuutOvergedragenAan?: AcuteHulp;
  },
  {
    motivering: string;
    toelichtingen: readonly FactorToelichting[];
    /** With whom was spoken about the danger, when, and what was agreed. */
    acuteOverdracht?: string;
  }
>;

/** Temporary provision at once, while the investigation goes on (Wmo 2.3.3). */
export type TijdelijkeVoorzieningGetroffen = Gebeurtenis<
  'tijdelijkeVoorzieningGetroffen',
  {
    id: OnderdeelId;
    voorziening: LokaleCode;
    ingang: Datum;
    einde: Datum;
    besluitdatum: Datum;
    bezwaarUiterlijk: Datum;
    /** Handed over at once (Awb 3:41); absent: sent. */
    uitgereikt?: boolean;
  },
  {
    motivering: string;
    omvang: string;
    aanbieder: string;
    /** What the resident reaches with it, as said to the resident. */
    doel?: string;
  }
>;

/** How the resident agreed. */
export const INSTEMMINGSWIJZEN = ['schriftelijk', 'email', 'telefoon', 'gesprek'] as const;
export type Instemmingswijze = (typeof INSTEMMINGSWIJZEN)[number];
/** What can be read back later. */
export const SCHRIFTELIJKE_WIJZEN = ['schriftelijk', 'email'] as const satisfies readonly Instemmingswijze[];

export const ONTVANGENDE_PARTIJEN = [
  'huisarts',
  'wijkteamJeugd',
  'schuldhulpverlening',
  'werkEnInkomen',
  'maatschappelijkWerk',
  'zorgverzekeraar',
  'ciz',
  'veiligThuis',
  'crisisdienst',
  'politie',
  'andereGemeente',
  'anders',
] as const;
export type OntvangendePartij = (typeof ONTVANGENDE_PARTIJEN)[number];

/** Warm hand-over: what was told to whom and on which ground (procedure.md § 13). */
export type DoorverwijzingGestart = Gebeurtenis<
  'doorverwijzingGestart',
  {
    id: OnderdeelId;
    naar: OntvangendePartij;
    /** The ground for giving data: consent, or an article. */
    grondslag: 'toestemming' | 'geenGegevensGedeeld' | 'wmo526VeiligThuis' | 'acuutGevaar';
    terugkoppelingOp: Datum;
    heleMelding: boolean;
    /** Only with ground `toestemming` (AVG 7): when and how the resident said yes. */
    toestemmingOp?: Datum;
    toestemmingVia?: Instemmingswijze;
  },
  { organisatie: string; vraag: string; afspraken: string; gedeeldeGegevens: string; wieHoudtVast: string }
>;

/** Handed over only when the receiver confirmed and the resident was spoken to. */
export type DoorverwijzingBevestigd = Gebeurtenis<
  'doorverwijzingBevestigd',
  { id: OnderdeelId; op: Datum; inwonerGesproken: true },
  { toelichting: string }
>;

/** Who ended a hand-over that did not come about. */
export const VERWIJZING_EINDE_DOOR = ['anderePartij', 'inwoner', 'gemeente'] as const;
export type VerwijzingEindeDoor = (typeof VERWIJZING_EINDE_DOOR)[number];

/** The other party does not take it, or the resident does not want it: it stays with the municipality. */
export type DoorverwijzingBeeindigd = Gebeurtenis<
  'doorverwijzingBeeindigd',
  {
    id: OnderdeelId;
    op: Datum;
    door: VerwijzingEindeDoor;
    /** When and how the resident heard it. */
    inwonerVerteldOp: Datum;
    inwonerVerteldVia: Instemmingswijze;
  },
  { reden: string }
>;

/** Information and advice were enough; the resident agrees and may still apply. */
export type AfgeslotenMetAdvies = Gebeurtenis<
  'afgeslotenMetAdvies',
  {
    op: Datum;
    instemmingOp: Datum;
    instemmingVia: Instemmingswijze;
    /** The resident was told that an aanvraag stays possible (Wmo 2.3.2 lid 9). */
    gewezenOpAanvraag?: true;
  },
  { advies: string; instemming: string }
>;

export const TOEDELINGREDENEN = [
  'werkdruk',
  'deskundigheid',
  'termijn',
  'bekendMetInwoner',
  'zelfOpgepakt',
  'afwezigheid',
  'anders',
] as const;
export type Toedelingreden = (typeof TOEDELINGREDENEN)[number];

export type Toegedeeld = Gebeurtenis<
  'toegedeeld',
  {
    aan: PersoonId;
    team: LokaleCode | null;
    redenen: readonly Toedelingreden[];
    volgtVoorstel: boolean;
    /** Who stood on top of the proposal, when there was one. */
    voorgesteld?: PersoonId;
  },
  { toelichting: string }
>;

export type Teruggegeven = Gebeurtenis<'teruggegeven', { van: PersoonId }, { reden: string }>;

export type VervangingGeregeld = Gebeurtenis<
  'vervangingGeregeld',
  { vervanger: PersoonId; van: Datum; totEnMet: Datum }
>;

/** What a jurist is asked about. */
export const RAADPLEGING_OVER = ['spoed', 'toets', 'besluit', 'anders'] as const;
export type RaadplegingOver = (typeof RAADPLEGING_OVER)[number];

/** A jurist is asked about this one dossier and may see it until the answer (BIO2 8.03.02). */
export type RaadplegingGevraagd = Gebeurtenis<
  'raadplegingGevraagd',
  { id: OnderdeelId; over: RaadplegingOver },
  { vraag: string }
>;

/** Legal advice, no decision. Ends the jurist's access. */
export type RaadplegingBeantwoord = Gebeurtenis<
  'raadplegingBeantwoord',
  { id: OnderdeelId },
  { antwoord: string }
>;

/** No longer needed: the access ends without an answer. */
export type RaadplegingBeeindigd = Gebeurtenis<
  'raadplegingBeeindigd',
  { id: OnderdeelId },
  { reden: string }
>;

export type ScreeningGebeurtenis =
  | UrgentieBeoordeeld
  | TijdelijkeVoorzieningGetroffen
  | DoorverwijzingGestart
  | DoorverwijzingBevestigd
  | DoorverwijzingBeeindigd
  | AfgeslotenMetAdvies
  | Toegedeeld
  | Teruggegeven
  | VervangingGeregeld
  | RaadplegingGevraagd
  | RaadplegingBeantwoord
  | RaadplegingBeeindigd;
