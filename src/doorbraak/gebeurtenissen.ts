import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import type { Niveau } from '../recht/doorzettingsmacht.ts';
import type { Betaler, Prijseenheid } from '../recht/prijslijst.ts';
import { SOORTEN_REGEL } from '../recht/ruimte.ts';

/** Twice yes is reason to explore a breakthrough (doorbraakmethode.md § 1). */
export const INSTAPVRAGEN = [
  'meerLeefgebieden',
  'regelBlokkeert',
  'langVast',
  'duurderDanOplossing',
  'inwonerWil',
] as const;
export type Instapvraag = (typeof INSTAPVRAGEN)[number];

/** On which ground somebody sits at the table (avg.md § 4). */
export const DEELGRONDEN = ['team', 'toestemming', 'eigenWet', 'zonderNaam'] as const;
export type Deelgrond = (typeof DEELGRONDEN)[number];

/** Exploring begins, from a toets that ended in escalatie or on its own. */
export type DoorbraakVerkend = Gebeurtenis<
  'doorbraakVerkend',
  {
    id: OnderdeelId;
    /** The toets it comes from, when that found no room. */
    toets: OnderdeelId | null;
    ja: readonly Instapvraag[];
    team: readonly { readonly grond: Deelgrond }[];
  },
  {
    aanleiding: string;
    /** In the same order as `feiten.team`. */
    team: readonly { readonly wie: string; readonly organisatie: string; readonly gegevens: string }[];
  }
>;

export const BEVESTIGWIJZEN = ['gesprek', 'telefoon', 'schriftelijk'] as const;
export type Bevestigwijze = (typeof BEVESTIGWIJZEN)[number];

/** Where the resident wants to be, in the resident's words, and confirmed by the resident. */
export type DoorbraakPerspectiefVastgelegd = Gebeurtenis<
  'doorbraakPerspectiefVastgelegd',
  { horizonMaanden: number; bevestigdOp: Datum | null; wijze: Bevestigwijze | null },
  { perspectief: string; eigenDeel: string; steun: string; eersteStap: string }
>;

/** What can be in the way: a kind of rule, or money or waiting. */
export const BLOKKADESOORTEN = [...SOORTEN_REGEL, 'geld', 'wachttijd'] as const;
export type Blokkadesoort = (typeof BLOKKADESOORTEN)[number];

export type DoorbraakBlokkadesVastgelegd = Gebeurtenis<
  'doorbraakBlokkadesVastgelegd',
  {
    situatie: readonly { readonly leefgebied: Leefgebied; readonly op: Datum }[];
    blokkades: readonly {
      readonly id: OnderdeelId;
      readonly soort: Blokkadesoort;
      /** One of the municipality's own rules, for the register. */
      readonly regel: LokaleCode | null;
    }[];
  },
  {
    /** In the same order as `feiten.situatie`. */
    situatie: readonly { readonly feit: string; readonly bron: string }[];
    blokkades: readonly {
      readonly id: OnderdeelId;
      readonly tekst: string;
      /** Whose rule or money it is. */
      readonly partij: string;
      readonly artikel: string;
      readonly ruimte: string;
    }[];
    geprobeerd: string;
  }
>;

/** Going on as it is and one to three ways out, each held against all three corners. */
export type DoorbraakOptiesGewogen = Gebeurtenis<
  'doorbraakOptiesGewogen',
  { opties: readonly { readonly id: OnderdeelId; readonly soort: 'doormodderen' | 'doorbraak' }[] },
  {
    opties: readonly {
      readonly id: OnderdeelId;
      readonly naam: string;
      readonly legitimiteit: string;
      readonly betrokkenheid: string;
      readonly rendement: string;
    }[];
  }
>;

export type DoorbraakKostenGeschat = Gebeurtenis<
  'doorbraakKostenGeschat',
  {
    rijen: readonly {
      readonly id: OnderdeelId;
      readonly optie: OnderdeelId;
      readonly soort: 'kosten' | 'baten';
      readonly betaler: Betaler;
      readonly per: Prijseenheid;
      readonly laag: Bedrag | null;
      readonly midden: Bedrag | null;
      readonly hoog: Bedrag | null;
      readonly vanafMaand: number;
      readonly maanden: number | null;
      readonly zeker: boolean;
      /** From the price list; the amount stays what it was then. */
      readonly prijs: LokaleCode | null;
      readonly jaar: number | null;
    }[];
  },
  { rijen: readonly { readonly id: OnderdeelId; readonly post: string; readonly bron: string }[] }
>;

/** One version of the plan, of everything as it stood then. No besluit (Awb 1:3): each provision keeps its own. */
export type DoorbraakplanVastgesteld = Gebeurtenis<
  'doorbraakplanVastgesteld',
  {
    versie: number;
    op: Datum;
    voorkeur: OnderdeelId;
    /** Own money of the municipality in the dearest year; null: not known. */
    gemeentegeld: Bedrag | null;
    nodigNiveau: Niveau;
    acties: readonly {
      readonly id: OnderdeelId;
      readonly uiterlijk: Datum;
      /** Null: costs nothing. */
      readonly betaler: Betaler | null;
    }[];
    evaluatieOp: Datum;
  },
  {
    waarom: string;
    acties: readonly { readonly id: OnderdeelId; readonly wie: string; readonly wat: string }[];
    terugval: string;
  }
>;

export type DoorbraakplanVoorgelegd = Gebeurtenis<
  'doorbraakplanVoorgelegd',
  { versie: number; niveau: Niveau; op: Datum; antwoordUiterlijk: Datum },
  { aan: string; vraag: string }
>;

export type DoorbraakplanGeescaleerd = Gebeurtenis<
  'doorbraakplanGeescaleerd',
  { versie: number; van: Niveau; niveau: Niveau; op: Datum; antwoordUiterlijk: Datum },
  { aan: string; reden: string }
>;

export const PLANKEUZES = ['akkoord', 'onderVoorwaarden', 'afgewezen'] as const;
export type Plankeuze = (typeof PLANKEUZES)[number];

/** Does refusing the plan also refuse something the resident asked for (doorbraakmethode.md § 4)? */
export const RAAKT_AANVRAAG = ['nee', 'ja', 'natekijken'] as const;
export type RaaktAanvraag = (typeof RAAKT_AANVRAAG)[number];

export type DoorbraakplanBesloten = Gebeurtenis<
  'doorbraakplanBesloten',
  {
    versie: number;
    niveau: Niveau;
    keuze: Plankeuze;
    op: Datum;
    /** Only at a refusal. */
    raaktAanvraag: RaaktAanvraag | null;
  },
  {
    /** Name and function of who decided. */
    besluiter: string;
    motivering: string;
    voorwaarden: readonly string[];
    /** Where the signed decision can be found. */
    vindplaats: string;
    aanvraagUitleg: string;
  }
>;

export const ACTIESTANDEN = ['gedaan', 'uitgesteld', 'vervallen'] as const;
export type Actiestand = (typeof ACTIESTANDEN)[number];

export type DoorbraakactieBijgewerkt = Gebeurtenis<
  'doorbraakactieBijgewerkt',
  { actie: OnderdeelId; stand: Actiestand; op: Datum; uiterlijk: Datum | null },
  { toelichting: string }
>;

export const LESSEN_VOOR = ['werkproces', 'beleid', 'verordening', 'wetgever'] as const;
export type LesVoor = (typeof LESSEN_VOOR)[number];

export type DoorbraakGeevalueerd = Gebeurtenis<
  'doorbraakGeevalueerd',
  {
    op: Datum;
    bereikt: 'ja' | 'deels' | 'nee';
    volgendeOp: Datum | null;
    lessen: readonly { readonly voor: LesVoor }[];
  },
  {
    uitkomst: string;
    inwoner: string;
    /** In the same order as `feiten.lessen`. */
    lessen: readonly string[];
  }
>;

export const EINDEREDENEN = ['klaar', 'opgelost', 'inwonerWilNiet', 'geenDoorbraak'] as const;
export type Eindereden = (typeof EINDEREDENEN)[number];

export type DoorbraakBeeindigd = Gebeurtenis<
  'doorbraakBeeindigd',
  { reden: Eindereden },
  { toelichting: string }
>;

export type DoorbraakGebeurtenis =
  | DoorbraakVerkend
  | DoorbraakPerspectiefVastgelegd
  | DoorbraakBlokkadesVastgelegd
  | DoorbraakOptiesGewogen
  | DoorbraakKostenGeschat
  | DoorbraakplanVastgesteld
  | DoorbraakplanVoorgelegd
  | DoorbraakplanGeescaleerd
  | DoorbraakplanBesloten
  | DoorbraakactieBijgewerkt
  | DoorbraakGeevalueerd
  | DoorbraakBeeindigd;
