import type { Bijlagevorm } from '../kern/bijlage.ts';
import type { Bsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { DocumentId, DossierId, PersoonId, Vingerafdruk } from '../kern/ids.ts';
import type { TermijnId } from '../recht/termijnen-lijst.ts';
import type { AdresGeheimGemaakt, AdresGeheimOpgeheven } from './adresgeheimfeiten.ts';
import type { Adres } from './adres.ts';
import type { BriefSoort } from './briefsoorten.ts';

/** Ways a melding comes in (Stein § 3.1; Awb 2:13). `api` is another system of the municipality. */
export const KANALEN = ['website', 'telefoon', 'post', 'email', 'balie', 'api'] as const;
export type Kanaal = (typeof KANALEN)[number];

/** Who reports (Wmo 2.3.2 lid 1: "door of namens"). */
export const MELDERS = [
  'zelf',
  'partner',
  'familie',
  'naaste',
  'vertegenwoordiger',
  'professional',
  'anders',
] as const;
export type MelderSoort = (typeof MELDERS)[number];

/** Life domains (procedure.md § 6). */
export const LEEFGEBIEDEN = [
  'financien',
  'dagbesteding',
  'huisvesting',
  'huiselijkeRelaties',
  'geestelijkeGezondheid',
  'lichamelijkeGezondheid',
  'verslaving',
  'dagelijkseVerrichtingen',
  'sociaalNetwerk',
  'participatie',
  'justitie',
  'veiligheid',
  'opgroeien',
  'mantelzorg',
] as const;
export type Leefgebied = (typeof LEEFGEBIEDEN)[number];

/** Signals in the melding that feed the screening. */
export const SIGNALEN = [
  'onveiligheid',
  'kinderenInHuis',
  'mantelzorgerOverbelast',
  'dreigendeOntruiming',
  'geenHulpVandaag',
] as const;
export type Signaal = (typeof SIGNALEN)[number];

export type DrieWaarden = 'ja' | 'nee' | 'onbekend';
export type Bereikwijze = (typeof BEREIKWIJZEN)[number];

export const AANSPREEKVORMEN = ['mevrouw', 'heer', 'geen'] as const;
export type Aanspreekvorm = (typeof AANSPREEKVORMEN)[number];

export const BEREIKWIJZEN = ['post', 'email', 'telefoon'] as const;

/** The resident as known in the dossier. Without BSN: names, birth date, postcode and house number (Wmo 5.2.9). */
export interface InwonerGegevens {
  /** How the resident wants to be addressed; absent when not asked. */
  readonly aanspreekvorm?: Aanspreekvorm;
  readonly voornamen: string;
  readonly achternaam: string;
  /** Name at birth, when people may know the resident by it. */
  readonly geboortenaam?: string;
  readonly bsn: Bsn | null;
  readonly geboortedatum: Datum;
  readonly adres: Adres;
  readonly telefoon: string | null;
  readonly email: string | null;
}

export interface MelderGegevens {
  readonly naam: string;
  readonly telefoon: string | null;
  readonly email: string | null;
  readonly organisatie: string | null;
  /** Only when the one who reports logged in; opens "Mijn hulpvraag" for a vertegenwoordiger or mantelzorger. */
  readonly bsn: Bsn | null;
}

export type MeldingOntvangen = Gebeurtenis<
  'meldingOntvangen',
  {
    /** The real date of receipt: starts the six weeks, never the date of entry. */
    ontvangenOp: Datum;
    kanaal: Kanaal;
    melder: MelderSoort;
    inwonerWeetErvan: boolean;
    /** May letters to the house name who reported? Only when somebody said it is safe; absent is no. */
    melderNoemen?: boolean;
    ingezetene: DrieWaarden;
    leefgebieden: readonly Leefgebied[];
    signalen: readonly Signaal[];
    tolkNodig: boolean;
    bereikbaarVia: Bereikwijze;
  },
  {
    inwoner: InwonerGegevens;
    melder: MelderGegevens | null;
    /** In the resident's own words, never translated into a product. */
    hulpvraag: string;
    betrokkenHulp: string;
    taal: string;
    gespreksplaats: string;
  }
>;

/** The confirmation was made and sent (Wmo 2.3.2 lid 1-3); counts as pointing to plan and support. */
export type MeldingBevestigd = Gebeurtenis<
  'meldingBevestigd',
  {
    op: Datum;
    planUiterlijk: Datum;
    onderzoekUiterlijk: Datum;
    gewezenOpPlan: true;
    gewezenOpClientondersteuning: true;
    /** Which later melding this confirms: 1 is the first that was added. Absent: the melding itself. */
    later?: number;
  }
>;

/** A second melding for the same person: one case, all dates kept, the first one counts. */
export type MeldingToegevoegd = Gebeurtenis<
  'meldingToegevoegd',
  {
    ontvangenOp: Datum;
    kanaal: Kanaal;
    uitDossier: DossierId | null;
    /** Absent: the resident. */
    melder?: MelderSoort;
    /** Absent: yes. */
    inwonerWeetErvan?: boolean;
    melderNoemen?: boolean;
  },
  { hulpvraag: string; melder?: MelderGegevens | null }
>;

/** This dossier goes on in another one. */
export type MeldingSamengevoegd = Gebeurtenis<'meldingSamengevoegd', { met: DossierId }>;

export type OntvangstdatumGecorrigeerd = Gebeurtenis<
  'ontvangstdatumGecorrigeerd',
  { was: Datum; wordt: Datum },
  { reden: string }
>;

/** Data of the resident put right, old values stay in the journal (AVG 16). */
export type InwonerGecorrigeerd = Gebeurtenis<
  'inwonerGecorrigeerd',
  /** Absent: how the resident wants to hear from us did not change. */
  { bereikbaarVia?: Bereikwijze },
  { inwoner: InwonerGegevens; reden: string }
>;

export type PersoonlijkPlanOntvangen = Gebeurtenis<
  'persoonlijkPlanOntvangen',
  { ontvangenOp: Datum; opTijd: boolean },
  { tekst: string }
>;

/** Wrong municipality or desk: sent on, with a message to the resident (Awb 2:3). */
export type MeldingDoorgezonden = Gebeurtenis<
  'meldingDoorgezonden',
  { op: Datum },
  { naar: string; toelichting: string }
>;

export type MeldingIngetrokken = Gebeurtenis<
  'meldingIngetrokken',
  { op: Datum; door: 'inwoner' | 'vertegenwoordiger' },
  { reden: string }
>;

/** Reported without the resident knowing: first contact, the resident must want it (procedure.md § 1). */
export type InwonerIngelicht = Gebeurtenis<
  'inwonerIngelicht',
  { op: Datum; wilMelding: boolean },
  { toelichting: string }
>;

/** Someone may act for or with the resident in "Mijn hulpvraag" (Wmo 1.1.1 lid 2). */
export type BetrokkeneToegelaten = Gebeurtenis<
  'betrokkeneToegelaten',
  {
    rol: 'vertegenwoordiger' | 'mantelzorger';
    grond: 'machtiging' | 'bewind' | 'mentorschap' | 'curatele' | 'wettelijkeVolgorde' | 'toestemmingInwoner';
  },
  { naam: string; bsn: Bsn }
>;

/** May look along no more, from this moment (AVG 7 lid 3). */
export type BetrokkeneVerwijderd = Gebeurtenis<
  'betrokkeneVerwijderd',
  { op: Datum; rol: BetrokkeneToegelaten['feiten']['rol'] },
  { naam: string; bsn: Bsn; toelichting: string }
>;

/** Why a dossier is only for who handles it (avg.md § 11 `streng`). */
export const VERTROUWELIJKGRONDEN = [
  'eigenMedewerker',
  'familieVanMedewerker',
  'bekendPersoon',
  'geheimAdres',
] as const;
export type Vertrouwelijkgrond = (typeof VERTROUWELIJKGRONDEN)[number];

/** From now on only for who handles it, and for who marked it: that person divides it and lifts it. */
export type VertrouwelijkGemaakt = Gebeurtenis<
  'vertrouwelijkGemaakt',
  { op: Datum; grond: Vertrouwelijkgrond },
  { toelichting: string }
>;

/** Another named person guards it from now on: who did is away or gone. */
export type BewakingOvergedragen = Gebeurtenis<
  'bewakingOvergedragen',
  { op: Datum; aan: PersoonId },
  { reden: string }
>;

export type VertrouwelijkOpgeheven = Gebeurtenis<'vertrouwelijkOpgeheven', { op: Datum }, { reden: string }>;

/** A letter was made and filed; the fingerprint lets anyone check the stored document. */
export type BriefVastgelegd = Gebeurtenis<
  'briefVastgelegd',
  {
    brief: BriefSoort;
    document: DocumentId;
    vingerafdruk: Vingerafdruk;
    /** Number of the gebeurtenis this letter belongs to. */
    bij: number;
    verzondenVia: Verzendwijze;
  }
>;

/** How a letter reached the resident (Awb 2:8, 3:41). `portaal` is with a notice by e-mail (Awb 2:10). */
export const VERZENDWIJZEN = ['post', 'uitgereikt', 'email', 'portaal'] as const;
export type Verzendwijze = (typeof VERZENDWIJZEN)[number];

/** A running term got another last day, since a royal decree made `dag` a free one (Atw 3 lid 3). */
export type TermijnHerrekend = Gebeurtenis<
  'termijnHerrekend',
  { termijn: TermijnId; van: Datum; naar: Datum; dag: Datum },
  { besluit: string }
>;

/** Kinds of documents people hand in. A copy of an identity document is none of them: it is looked at, not kept. */
export const STUKSOORTEN = ['persoonlijkPlan', 'medisch', 'aanvraagformulier', 'overig'] as const;
export type StukSoort = (typeof STUKSOORTEN)[number];

/** A document was handed in and filed (Wmo 2.3.2 lid 7); the fingerprint lets anyone check the stored bytes. */
export type StukToegevoegd = Gebeurtenis<
  'stukToegevoegd',
  {
    stuk: StukSoort;
    document: DocumentId;
    vingerafdruk: Vingerafdruk;
    vorm: Bijlagevorm;
    grootte: number;
    /** No scanner for malware looked at it; absent: one did, or it came in before this was recorded. */
    ongekeurd?: true;
    ontvangenOp: Datum;
    /** Not shown to the resident and who looks along (AVG 15 lid 4, UAVG 41). */
    afgeschermd: boolean;
  },
  { titel: string; van: string; bestandsnaam: string; redenAfscherming: string }
>;

export type MeldingGebeurtenis =
  | MeldingOntvangen
  | MeldingBevestigd
  | MeldingToegevoegd
  | MeldingSamengevoegd
  | OntvangstdatumGecorrigeerd
  | InwonerGecorrigeerd
  | PersoonlijkPlanOntvangen
  | MeldingDoorgezonden
  | MeldingIngetrokken
  | BetrokkeneToegelaten
  | BetrokkeneVerwijderd
  | InwonerIngelicht
  | VertrouwelijkGemaakt
  | BewakingOvergedragen
  | VertrouwelijkOpgeheven
  | AdresGeheimGemaakt
  | AdresGeheimOpgeheven
  | BriefVastgelegd
  | TermijnHerrekend
  | StukToegevoegd;
