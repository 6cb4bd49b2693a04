import type { Onderdeelbesluit } from '../besluit/gebeurtenissen.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { DossierId, OnderdeelId } from '../kern/ids.ts';

/** Why somebody looks again at what was decided (Wmo 2.3.9; procedure.md § 14). */
export const HERONDERZOEKAANLEIDINGEN = [
  'eindeIndicatie',
  'periodiek',
  'wijziging',
  'signaalAanbieder',
  'verzoekInwoner',
] as const;
export type Heronderzoekaanleiding = (typeof HERONDERZOEKAANLEIDINGEN)[number];

export type HeronderzoekGestart = Gebeurtenis<
  'heronderzoekGestart',
  {
    id: OnderdeelId;
    op: Datum;
    aanleiding: Heronderzoekaanleiding;
    /** The granted parts that are looked at. Not there in what began before it was asked: then those that had ended, or were announced to end, that day. */
    onderdelen?: readonly OnderdeelId[];
  },
  { toelichting: string }
>;

export const WIJZIGINGMELDERS = ['inwoner', 'naaste', 'aanbieder', 'gemeente'] as const;
export type Wijzigingmelder = (typeof WIJZIGINGMELDERS)[number];

/** What changed in the life of the resident, as told; nothing is decided by it (Wmo 2.3.8). */
export type SituatiewijzigingGemeld = Gebeurtenis<
  'situatiewijzigingGemeld',
  { id: OnderdeelId; op: Datum; door: Wijzigingmelder },
  { tekst: string }
>;

/** Read, and nothing has to be looked at again; the one who told it gets an answer when that is the resident. */
export type SituatiewijzigingTerzijdeGelegd = Gebeurtenis<
  'situatiewijzigingTerzijdeGelegd',
  { wijziging: OnderdeelId; op: Datum },
  { reden: string; antwoord: string }
>;

/** What must be known before a conversation at home can be left out. */
export const VOORTZETTINGSFEITEN = [
  'effectenNodig',
  'beperkingenGelijk',
  'eigenKracht',
  'hulpToereikend',
] as const;
export type Voortzettingsfeit = (typeof VOORTZETTINGSFEITEN)[number];
export const VOORTZETTINGSANTWOORDEN = ['ja', 'nee', 'onbekend'] as const;
export type Voortzettingsantwoord = (typeof VOORTZETTINGSANTWOORDEN)[number];

export const MANTELZORGERANTWOORDEN = ['gehoord', 'geen', 'nietGehoord'] as const;
export type Mantelzorgerantwoord = (typeof MANTELZORGERANTWOORDEN)[number];

export const VOORTZETTINGSWEGEN = ['telefonisch', 'onderzoek'] as const;
export type Voortzettingsweg = (typeof VOORTZETTINGSWEGEN)[number];

/** Enough known: by telephone, with reasons. Else an investigation, which is a melding of its own (Beleidsregels 3.1). */
export type VoortzettingBeoordeeld = Gebeurtenis<
  'voortzettingBeoordeeld',
  {
    heronderzoek: OnderdeelId;
    op: Datum;
    antwoorden: readonly { readonly feit: Voortzettingsfeit; readonly antwoord: Voortzettingsantwoord }[];
    /** The day on which the resident was spoken by telephone; null when that did not happen. */
    gesprokenOp: Datum | null;
    /** Told of the own plan and of free support (Wmo 2.3.2 lid 2 and 3 by way of 2.3.9). */
    voorgelicht: boolean;
    /** Told what a pgb is and what comes with it (lid 6); not there when nobody asked. */
    pgbVerteld?: boolean;
    /** Null when not answered (lid 4). */
    mantelzorger?: Mantelzorgerantwoord | null;
    weg: Voortzettingsweg;
  },
  { redenen: string; woordenInwoner: string }
>;

export const VOORTZETTINGSUITKOMSTEN = ['ongewijzigd', 'nieuweMelding', 'gewijzigd', 'stopt'] as const;
export type Voortzettingsuitkomst = (typeof VOORTZETTINGSUITKOMSTEN)[number];

export type VoortzettingAfgerond = Gebeurtenis<
  'voortzettingAfgerond',
  {
    heronderzoek: OnderdeelId;
    op: Datum;
    uitkomst: Voortzettingsuitkomst;
    /** The dossier in which it goes on; its journal names this one. */
    vervolg: DossierId | null;
  },
  /** What the resident said of it, or how it was tried to speak to them. */
  { motivering: string; contact?: string }
>;

/** This dossier began as the continuation of help that was decided on in another one. */
export type VoortzettingGekoppeld = Gebeurtenis<'voortzettingGekoppeld', { van: DossierId; op: Datum }>;

export const VERVOLGSTANDEN = ['zonderBesluit', 'gaatVerder'] as const;
export type Vervolgstand = (typeof VERVOLGSTANDEN)[number];

/**
 * Of the dossier in which it went on: it ended without a decision, or was opened again after that. Not there as long as it
 * is open or was decided on.
 */
export type VervolgstandVastgelegd = Gebeurtenis<
  'vervolgstandVastgelegd',
  { vervolg: DossierId; op: Datum; stand: Vervolgstand }
>;

/** Wmo 2.3.10 lid 1 onder a-e: there are no others. */
export const HERZIENGRONDEN = [
  'onjuisteGegevens',
  'nietAangewezen',
  'nietToereikend',
  'voorwaarden',
  'nietGebruikt',
] as const;
export type Herziengrond = (typeof HERZIENGRONDEN)[number];

/** Awb 4:11 onder a tot en met c, 4:12: then a decision may come without asking what the resident thinks of it. */
export const ACHTERWEGEGRONDEN = ['spoed', 'eerderGehoord', 'doelVerijdeld', 'financieel'] as const;
export type Achterwegegrond = (typeof ACHTERWEGEGRONDEN)[number];

export const HERZIENSOORTEN = ['intrekken', 'wijzigen'] as const;
export type Herziensoort = (typeof HERZIENSOORTEN)[number];

/** How one granted part becomes, in the shape of the grant: how much, until when, and for a pgb for what amount. */
export interface Hulpwijziging extends Pick<Onderdeelbesluit, 'omvang' | 'per' | 'einde' | 'bedragPerJaar'> {
  readonly onderdeel: OnderdeelId;
}

/** Meant to be withdrawn or changed; the resident has not been heard yet. */
export type VoornemenHerzien = Gebeurtenis<
  'voornemenHerzien',
  {
    id: OnderdeelId;
    op: Datum;
    herziening: Herziensoort;
    grond: Herziengrond;
    onderdelen: readonly OnderdeelId[];
    /** First day on which it is withdrawn or different. */
    ingang: Datum;
    /** One for each part that is changed; not there when it is withdrawn, or when it stood in words only. */
    wordt?: readonly Hulpwijziging[];
    /** Why the resident is not asked first; not there when they are. */
    achterwege?: Achterwegegrond;
  },
  { gevolg: string; motivering: string; terugwerkend: string; achterwegeReden?: string }
>;

/** The letter that tells it and asks what the resident thinks (Awb 4:8). */
export type ZienswijzeGevraagd = Gebeurtenis<
  'zienswijzeGevraagd',
  { voornemen: OnderdeelId; op: Datum; uiterlijk: Datum }
>;

export const ZIENSWIJZEVORMEN = ['schriftelijk', 'mondeling', 'geenBehoefte'] as const;
export type Zienswijzevorm = (typeof ZIENSWIJZEVORMEN)[number];

/** In writing or spoken, as the resident likes (Awb 4:9). */
export type ZienswijzeOntvangen = Gebeurtenis<
  'zienswijzeOntvangen',
  {
    voornemen: OnderdeelId;
    op: Datum;
    vorm: Zienswijzevorm;
    /** Whether the resident wants to say more; not there when nobody asked. */
    nogMeer?: boolean;
  },
  { tekst: string }
>;

export type VoornemenVervallen = Gebeurtenis<
  'voornemenVervallen',
  { voornemen: OnderdeelId; op: Datum },
  { reden: string }
>;

/** Taken and sent the same day; who disagrees can object from the day after (Awb 3:41, 6:7, 6:8). */
export type HerzieningBesloten = Gebeurtenis<
  'herzieningBesloten',
  {
    id: OnderdeelId;
    voornemen: OnderdeelId;
    op: Datum;
    herziening: Herziensoort;
    grond: Herziengrond;
    onderdelen: readonly OnderdeelId[];
    ingang: Datum;
    /** As in the intention. */
    wordt?: readonly Hulpwijziging[];
    bezwaarUiterlijk: Datum;
  },
  { motivering: string; reactieZienswijze: string; ondertekenaar: string; functie: string }
>;

/** Whether money is asked back was thought about; only for withdrawn help and wrong data on purpose (Wmo 2.4.1). */
export type TerugvorderingOverwogen = Gebeurtenis<
  'terugvorderingOverwogen',
  { besluit: OnderdeelId; op: Datum; opzet: boolean; terugvorderen: boolean },
  { motivering: string }
>;

/** How the resident asked to stop; what another said is no request of the resident. */
export const STOPWIJZEN = ['gesprek', 'telefoon', 'brief', 'mijnHulpvraag'] as const;
export type Stopwijze = (typeof STOPWIJZEN)[number];

export const STOPVRAGERS = ['inwoner', 'vertegenwoordiger'] as const;
export type Stopvrager = (typeof STOPVRAGERS)[number];

/** Withdrawn because the resident asked (Awb 1:3 lid 1); taken and sent the same day. */
export interface Stopbesluit {
  readonly op: Datum;
  readonly wijze: Stopwijze;
  readonly door: Stopvrager;
  readonly bezwaarUiterlijk: Datum;
}

/** The resident wants no more of it. */
export type HulpBeeindigdOpVerzoek = Gebeurtenis<
  'hulpBeeindigdOpVerzoek',
  {
    id: OnderdeelId;
    gevraagdOp: Datum;
    onderdelen: readonly OnderdeelId[];
    /** Last day of the help. */
    laatsteDag: Datum;
    /** Not there when it was recorded before it was a decision. */
    besluit?: Stopbesluit;
  },
  {
    woordenInwoner: string;
    besproken: string;
    /** Who asked for the resident, as let in to the dossier. */
    vertegenwoordiger?: string;
    ondertekenaar?: string;
    functie?: string;
  }
>;

export type VoortzettingGebeurtenis =
  | HeronderzoekGestart
  | SituatiewijzigingGemeld
  | SituatiewijzigingTerzijdeGelegd
  | VoortzettingBeoordeeld
  | VoortzettingAfgerond
  | VoortzettingGekoppeld
  | VervolgstandVastgelegd
  | VoornemenHerzien
  | ZienswijzeGevraagd
  | ZienswijzeOntvangen
  | VoornemenVervallen
  | HerzieningBesloten
  | TerugvorderingOverwogen
  | HulpBeeindigdOpVerzoek;
