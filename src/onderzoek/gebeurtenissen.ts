import type { Berichtweg } from '../contact/gebeurtenissen.ts';
import type { Adviesreden, Adviessoort } from './adviessoorten.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { DocumentId, LokaleCode, OnderdeelId, Vingerafdruk } from '../kern/ids.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import type { Tijdvoorstel } from './dagdelen.ts';
import type {
  Collega,
  Gegevenscategorie,
  Grondslag,
  Herkomst,
  Ondersteunde,
  Ontvanger,
  Relatie,
  ToestemmingSoort,
  Verstrekdoel,
  Verstrekwijze,
} from './gegevenscodes.ts';
import type { Gespreksvorm, Onderzoeksvorm } from './gespreksvorm.ts';

export type GegevenVastgelegd = Gebeurtenis<
  'gegevenVastgelegd',
  {
    id: OnderdeelId;
    categorie: Gegevenscategorie;
    herkomst: Herkomst;
    grondslag: Grondslag;
    over: 'inwoner' | 'huisgenoot' | 'mantelzorger' | 'netwerk';
    toestemming: OnderdeelId | null;
    peildatum: Datum;
  },
  { tekst: string }
>;

/** Data from the file given to somebody outside it, on a line of the table (`verstrekkingen.ts`). */
export type GegevensVerstrekt = Gebeurtenis<
  'gegevensVerstrekt',
  {
    id: OnderdeelId;
    ontvanger: Ontvanger;
    doel: Verstrekdoel;
    categorieen: readonly Gegevenscategorie[];
    /** The consent it rests on; null where the law is the ground. */
    toestemming: OnderdeelId | null;
    op: Datum;
    wijze: Verstrekwijze;
  },
  {
    /** The person or organisation. */
    aan: string;
    /** Which data, in words. */
    wat: string;
    /** Why less would not do. */
    waarom: string;
  }
>;

export type ToestemmingGegeven = Gebeurtenis<
  'toestemmingGegeven',
  {
    id: OnderdeelId;
    toestemming: ToestemmingSoort;
    /** From whom or to whom, and for what (Wmo 5.1.1 lid 4-5). */
    betreft: Herkomst | Ontvanger | Collega;
    gegevenOp: Datum;
    totEnMet: Datum;
    wijze: 'schriftelijk' | 'mondeling' | 'elektronisch';
    tekstversie: number;
  },
  { waarvoor: string; ontvanger: string }
>;

export type ToestemmingGeweigerd = Gebeurtenis<
  'toestemmingGeweigerd',
  { toestemming: ToestemmingSoort; betreft: Herkomst | Ontvanger | Collega; op: Datum },
  { toelichting: string }
>;

/** With effect at once; what was lawfully used before stays lawful (AVG 7 lid 3). */
export type ToestemmingIngetrokken = Gebeurtenis<'toestemmingIngetrokken', { id: OnderdeelId; op: Datum }>;

export interface NetwerkPersoon {
  readonly id: OnderdeelId;
  readonly relatie: Relatie;
  readonly inHuis: boolean;
  readonly mantelzorger: boolean;
  /** 1 = close and supportive … 5 = strained; how the line is drawn in the ecogram. */
  readonly band: 1 | 2 | 3 | 4 | 5;
}
/** The household and network around the resident; each time the whole picture anew. */
export type HuishoudenVastgelegd = Gebeurtenis<
  'huishoudenVastgelegd',
  { personen: readonly NetwerkPersoon[] },
  { namen: readonly { readonly id: OnderdeelId; readonly naam: string; readonly toelichting: string }[] }
>;

export type ClientondersteuningGevraagd = Gebeurtenis<
  'clientondersteuningGevraagd',
  { op: Datum; weg: Berichtweg; voor: Ondersteunde },
  { toelichting: string }
>;
export type ClientondersteuningVastgelegd = Gebeurtenis<
  'clientondersteuningVastgelegd',
  { gewezenOp: Datum; wijze: 'brief' | 'telefoon' | 'gesprek'; gewenst: boolean; voor?: Ondersteunde },
  { organisatie: string; naam: string }
>;

export type GesprekGepland = Gebeurtenis<
  'gesprekGepland',
  { id: OnderdeelId; begin: Tijdstip; duurMinuten: number; vorm: Gespreksvorm; tolk: boolean },
  { plaats: string; toelichting: string }
>;

export type GesprekAfgezegd = Gebeurtenis<
  'gesprekAfgezegd',
  { id: OnderdeelId; door: 'inwoner' | 'gemeente' },
  { reden: string }
>;

/** The resident will be there, and says who comes along. */
export type GesprekBevestigd = Gebeurtenis<
  'gesprekBevestigd',
  { id: OnderdeelId; op: Datum; weg: Berichtweg },
  { wieKomtMee: string }
>;

/** What the resident would like: another time, another place, an interpreter. Never stops a term. */
export type GesprekswensGegeven = Gebeurtenis<
  'gesprekswensGegeven',
  {
    id: OnderdeelId;
    op: Datum;
    weg: Berichtweg;
    /** Null: no conversation was planned yet. */
    gesprek: OnderdeelId | null;
    voorstellen: readonly Tijdvoorstel[];
    tolk: boolean;
  },
  { reden: string; plaats: string; taal: string; wieKomtMee: string }
>;

/** Answered without another appointment: it stays, or it was settled otherwise. */
export type GesprekswensBeantwoord = Gebeurtenis<
  'gesprekswensBeantwoord',
  { id: OnderdeelId; op: Datum },
  { antwoord: string }
>;

export const IDENTITEITSDOCUMENTEN = [
  'paspoort',
  'identiteitskaart',
  'rijbewijs',
  'verblijfsdocument',
  'brp',
] as const;

/** From a document (Wmo 2.3.4); its number is not kept. */
export type IdentiteitVastgesteld = Gebeurtenis<
  'identiteitVastgesteld',
  { op: Datum; document: (typeof IDENTITEITSDOCUMENTEN)[number] }
>;

/** The nine points of Stein § 3.4 and the pgb (Wmo 2.3.2 lid 4-6). */
export const GESPREKSPUNTEN = [
  'behoeften',
  'eigenKracht',
  'sociaalNetwerk',
  'mantelzorg',
  'algemeneVoorzieningen',
  'collectieveVoorzieningen',
  'criteria',
  'eigenBijdrage',
  'privacy',
  'pgb',
] as const;
export type Gesprekspunt = (typeof GESPREKSPUNTEN)[number];

export interface PuntBesproken {
  readonly punt: Gesprekspunt;
  /** Not applicable must be explained in the text. */
  readonly status: 'besproken' | 'nietVanToepassing' | 'nogNiet';
}
export interface LeefgebiedOordeel {
  readonly gebied: Leefgebied;
  readonly oordeel: 'gaatGoed' | 'aandacht' | 'probleem' | 'nietBesproken';
}

/** One conversation, as worked out by the klantmanager. */
export type GesprekGevoerd = Gebeurtenis<
  'gesprekGevoerd',
  {
    id: OnderdeelId;
    op: Datum;
    vorm: Onderzoeksvorm;
    vooronderzoekVerteld: boolean;
    persoonlijkPlanBesproken: 'ja' | 'geenPlan' | 'nee';
    punten: readonly PuntBesproken[];
    leefgebieden: readonly LeefgebiedOordeel[];
    aanwezigen: readonly (
      | 'inwoner'
      | 'vertegenwoordiger'
      | 'mantelzorger'
      | 'netwerk'
      | 'clientondersteuner'
      | 'tolk'
      | 'professional'
    )[];
  },
  {
    aanwezigenToelichting: string;
    vraagAchterDeVraag: string;
    /** Only with `zonderGesprek`: why no conversation was needed. */
    redenZonderGesprek?: string;
    punten: readonly { readonly punt: Gesprekspunt; readonly tekst: string }[];
    leefgebieden: readonly {
      readonly gebied: Leefgebied;
      readonly situatie: string;
      readonly gaatGoed: string;
      readonly wens: string;
    }[];
  }
>;

/** Does not stop the clock (Awb 3:6 lid 2). The link opens this one question until `linkTotEnMet`. */
export type AdviesGevraagd = Gebeurtenis<
  'adviesGevraagd',
  {
    id: OnderdeelId;
    adviessoort: Adviessoort;
    redenen: readonly Adviesreden[];
    gewenstOp: Datum;
    linkTotEnMet: Datum;
    /** Random mark of the link. The secret is made from it with a key of the server, and never kept. */
    link: Vingerafdruk;
    toestemming: OnderdeelId;
  },
  { adviseur: string; organisatie: string; email: string; vraagstelling: string; meegegevenGegevens: string }
>;

export type AdviesOntvangen = Gebeurtenis<
  'adviesOntvangen',
  { id: OnderdeelId; ontvangenOp: Datum; document: DocumentId | null },
  { adviseur: string; deskundigheid: string; onderzoek: string; conclusie: string }
>;

/** The link was mailed to the adviser, or that failed; tried again, the last one counts. */
export type AdviesvraagGemaild = Gebeurtenis<
  'adviesvraagGemaild',
  { id: OnderdeelId; stand: 'verstuurd' | 'mislukt' }
>;

/** The duty to check the advice, and whether it is followed (Awb 3:9, 3:50). */
export type AdviesGewogen = Gebeurtenis<
  'adviesGewogen',
  { id: OnderdeelId; zorgvuldig: boolean; gevolgd: 'geheel' | 'deels' | 'niet'; inwonerKentAdvies: boolean },
  { motivering: string }
>;

/** A question or solution the investigation points to; feeds the report. */
export type OplossingOverwogen = Gebeurtenis<
  'oplossingOverwogen',
  {
    id: OnderdeelId;
    oplossingsoort:
      | 'eigenKracht'
      | 'gebruikelijkeHulp'
      | 'mantelzorg'
      | 'netwerk'
      | 'algemeenGebruikelijk'
      | 'algemeneVoorziening'
      | 'andereWet'
      | 'maatwerkvoorziening';
    voorziening: LokaleCode | null;
    passend: 'ja' | 'deels' | 'nee';
  },
  { tekst: string }
>;

export type OnderzoekGebeurtenis =
  | GegevenVastgelegd
  | ToestemmingGegeven
  | ToestemmingGeweigerd
  | ToestemmingIngetrokken
  | GegevensVerstrekt
  | HuishoudenVastgelegd
  | ClientondersteuningGevraagd
  | ClientondersteuningVastgelegd
  | GesprekGepland
  | GesprekAfgezegd
  | GesprekBevestigd
  | GesprekswensGegeven
  | GesprekswensBeantwoord
  | IdentiteitVastgesteld
  | GesprekGevoerd
  | AdviesGevraagd
  | AdviesvraagGemaild
  | AdviesOntvangen
  | AdviesGewogen
  | OplossingOverwogen;
