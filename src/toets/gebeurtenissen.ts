import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId, PersoonId, Uitnodigingssleutel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { GrondwaardeCode } from '../recht/grondwaarden.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import type { WetCode } from '../recht/wetten.ts';

/** The four steps of the Omgekeerde Toets, in this order (omgekeerde-toets.md § 2). */
export const TOETSSTAPPEN = ['effect', 'grondwaarden', 'ethiek', 'randvoorwaarden'] as const;
export type Toetsstap = (typeof TOETSSTAPPEN)[number];

/** Whose advocate somebody is in the meeting, so that agreeing is not too easy (omgekeerde-toets.md § 3). */
export const TEGENSPRAKEN = ['uitvoerbaarheid', 'inwoner', 'gelijkheid'] as const;
export type Tegenspraak = (typeof TEGENSPRAKEN)[number];

export interface Deelnemer {
  /** A role in words, no name. */
  readonly rol: string;
  readonly organisatie: string;
  readonly aanwezig: boolean;
  /** Absent when this person was not asked to contradict. */
  readonly tegenspraak?: Tegenspraak;
}

export type ToetsGestart = Gebeurtenis<
  'toetsGestart',
  {
    id: OnderdeelId;
    aanleiding:
      'standaardPastNiet' | 'regelsBotsen' | 'meerWetten' | 'klopNiet' | 'vraagIsProduct' | 'altijd';
  },
  {
    aanleiding: string;
    deelnemers: readonly Deelnemer[];
  }
>;

/** Step 1: one to three effects; person + verb + when; never a product. */
export type EffectenVastgelegd = Gebeurtenis<
  'effectenVastgelegd',
  {
    effecten: readonly {
      readonly id: OnderdeelId;
      readonly vanWie: 'inwoner' | 'gezin' | 'professional';
      readonly horizon: 'kort' | 'lang';
      readonly toetsdatum: Datum;
      /** One of the municipality's effectdoelen, for figures. */
      readonly effectdoel: LokaleCode | null;
    }[];
  },
  {
    effecten: readonly { readonly id: OnderdeelId; readonly tekst: string; readonly meetbaar: string }[];
    vraagAchterDeVraag: string;
  }
>;

export type EffectenBevestigd = Gebeurtenis<
  'effectenBevestigd',
  { op: Datum; wijze: 'gesprek' | 'telefoon' | 'schriftelijk' | 'portaal'; bevestigd: boolean },
  { reactie: string }
>;

export const ROLLEN_WAARDE = ['dient', 'onderDruk', 'nietVanToepassing'] as const;
export type RolWaarde = (typeof ROLLEN_WAARDE)[number];

/** Step 2: every grondwaarde of all seven laws has a line; "geen" too, with its reason. */
export type GrondwaardenGewogen = Gebeurtenis<
  'grondwaardenGewogen',
  {
    waarden: readonly {
      readonly code: GrondwaardeCode;
      readonly rol: RolWaarde;
      readonly effecten: readonly OnderdeelId[];
    }[];
  },
  {
    toelichtingen: readonly { readonly code: GrondwaardeCode; readonly tekst: string }[];
    bijNietsDoen: string;
    bijStandaard: string;
  }
>;

export type Partij = 'inwoner' | 'gezin' | 'netwerk' | 'gemeente' | 'samenleving';

/** Step 3: at least doing nothing, the standard and one more, with consequences for each party. */
export type EthiekGewogen = Gebeurtenis<
  'ethiekGewogen',
  {
    opties: readonly {
      readonly id: OnderdeelId;
      readonly soort: 'nietsDoen' | 'standaard' | 'anders';
      readonly kostenPerJaar: Bedrag | null;
    }[];
    gevolgen: readonly {
      readonly optie: OnderdeelId;
      readonly voor: Partij;
      readonly termijn: 'kort' | 'lang';
      readonly richting: 'positief' | 'negatief' | 'onzeker';
    }[];
    verwijt: 'geen' | 'deels' | 'wel';
    /** Views of invited participants that are kept with this step; absent before they could be. */
    overgenomen?: readonly OnderdeelId[];
  },
  {
    opties: readonly { readonly id: OnderdeelId; readonly naam: string }[];
    /** In the same order as `feiten.gevolgen`. */
    gevolgen: readonly string[];
    buurman: string;
    verwijtbaarheid: string;
    legitimiteit: string;
    betrokkenheid: string;
    rendement: string;
    reactieInwoner: string;
    minderheidsstandpunten: readonly string[];
    vergelijkbareGevallen: readonly { readonly tekst: string; readonly onderscheid: string }[];
    /** Whose view it was and what it said, and what we answer. */
    overgenomen?: readonly {
      readonly inbreng: OnderdeelId;
      readonly tekst: string;
      readonly antwoord: string;
    }[];
  }
>;

/** Step 4: what stands in the way, its kind, the room and the article. */
export type RandvoorwaardenBepaald = Gebeurtenis<
  'randvoorwaardenBepaald',
  {
    belemmeringen: readonly { readonly id: OnderdeelId; readonly soort: SoortRegel }[];
    juristGeraadpleegd: boolean;
    bevoegd: Rol;
  },
  {
    belemmeringen: readonly {
      readonly id: OnderdeelId;
      readonly tekst: string;
      readonly bron: string;
      readonly ruimte: string;
      readonly artikel: string;
    }[];
    voorwaarden: readonly string[];
    bevoegdToelichting: string;
  }
>;

export const TOETSUITKOMSTEN = ['standaard', 'maatwerk', 'escalatie', 'afwijzing'] as const;
export type Toetsuitkomst = (typeof TOETSUITKOMSTEN)[number];

export type ToetsAfgerond = Gebeurtenis<
  'toetsAfgerond',
  {
    keuze: Toetsuitkomst;
    optie: OnderdeelId;
    ingangsdatum: Datum | null;
    evaluatiedatum: Datum;
    /** Outcomes of the most alike decided cases at that moment; absent before they were looked up. */
    vergeleken?: readonly Toetsuitkomst[];
  },
  {
    motivering: string;
    /** What makes this case unlike those, where its outcome is unlike theirs (Awb 3:46). */
    onderscheid?: string;
    lessen: readonly { readonly tekst: string; readonly voor: 'beleid' | 'werkproces' | 'opleiding' }[];
  }
>;

/** Going back is allowed and leaves a trace: this step and all after it must be done again. */
export type ToetsstapHeropend = Gebeurtenis<'toetsstapHeropend', { stap: Toetsstap }, { reden: string }>;

/**
 * On what an invited colleague may see anything at all (avg.md § 4): nothing that tells who it is about; explicit
 * consent of the resident (Wmo 5.3.3); or what schuldhulp needs for its own task (Wgs 8d).
 */
export const UITNODIGINGSGRONDEN = ['zonderNaam', 'toestemming', 'wgs8d'] as const;
export type Uitnodigingsgrond = (typeof UITNODIGINGSGRONDEN)[number];

/** A colleague of an area of work sees this toets alone, until this day: why, which data, on what (avg.md § 4). */
export type DeelnemerUitgenodigd = Gebeurtenis<
  'deelnemerUitgenodigd',
  {
    id: OnderdeelId;
    /** The address of their page. */
    sleutel: Uitnodigingssleutel;
    persoon: PersoonId;
    /** For which of the seven laws. */
    gebied: WetCode;
    tegenspraak?: Tegenspraak;
    grond: Uitnodigingsgrond;
    /** The consent it rests on; withdrawing that ends the invitation. */
    toestemming: OnderdeelId | null;
    totEnMet: Datum;
  },
  {
    /** Why this person is needed. */
    waarom: string;
    vraag: string;
    /** The effects in the words of the resident, as they may be shared on this ground. */
    effect: string;
  }
>;

export type UitnodigingIngetrokken = Gebeurtenis<
  'uitnodigingIngetrokken',
  { id: OnderdeelId },
  { reden: string }
>;

export const INBRENGOORDELEN = ['eens', 'oneens', 'anders'] as const;
export type Inbrengoordeel = (typeof INBRENGOORDELEN)[number];

/** What an invited participant says. Added to what was said before, never instead of it. */
export type InbrengGegeven = Gebeurtenis<
  'inbrengGegeven',
  { id: OnderdeelId; uitnodiging: OnderdeelId; oordeel: Inbrengoordeel | null },
  {
    /** The answer to the question. */
    tekst: string;
    /** What their own law asks or offers here. */
    eigenWet: string;
  }
>;

export type ToetsGebeurtenis =
  | ToetsGestart
  | EffectenVastgelegd
  | EffectenBevestigd
  | GrondwaardenGewogen
  | EthiekGewogen
  | RandvoorwaardenBepaald
  | ToetsAfgerond
  | ToetsstapHeropend
  | DeelnemerUitgenodigd
  | UitnodigingIngetrokken
  | InbrengGegeven;
