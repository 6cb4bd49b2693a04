import type { Datum } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId, Toewijzingssleutel } from '../kern/ids.ts';

/** Why a provider does not take on somebody (contractstandaard Wmo 3.5). */
export const WEIGERREDENEN = [
  'geenPlaats',
  'nietPassend',
  'buitenGebied',
  'deskundigheid',
  'anders',
] as const;
export type Weigerreden = (typeof WEIGERREDENEN)[number];

/**
 * Why help stops. `tijdelijk` says that it goes on later; `aanbiederStopt` that somebody else has to go on; `overgedragen`
 * that somebody else does, as was arranged.
 */
export const STOPREDENEN = [
  'doelBereikt',
  'tijdelijk',
  'inwonerWil',
  'verhuisd',
  'overleden',
  'wlz',
  'eindeBesluit',
  'aanbiederStopt',
  'overgedragen',
  'anders',
] as const;
export type Stopreden = (typeof STOPREDENEN)[number];

/** Why nothing has to be delivered any more to this resident at all. */
export const SLUITREDENEN = ['overleden', 'verhuisd'] as const satisfies readonly Stopreden[];
export type Sluitreden = (typeof SLUITREDENEN)[number];

/** What carries somebody until the help begins (procedure.md § 12b). */
export const OVERBRUGGINGEN = [
  'kortVerblijf',
  'algemeneVoorziening',
  'netwerk',
  'andereAanbieder',
  'anders',
] as const;
export type Overbruggingsvorm = (typeof OVERBRUGGINGEN)[number];

export const HERBEOORDELINGEN = ['kanWachten', 'overbruggen', 'andereAanbieder', 'eerderNodig'] as const;
export type Herbeoordeling = (typeof HERBEOORDELINGEN)[number];

/** Why another provider takes over help that runs. */
export const OPVOLGREDENEN = ['aanbiederStopt', 'inwonerWil'] as const;
export type Opvolgreden = (typeof OPVOLGREDENEN)[number];

/** Of an assignment that takes over from one under which the help still runs. */
export interface Opvolging {
  /** The one that it takes over from. */
  readonly levering: OnderdeelId;
  /** Last day there. */
  readonly laatsteDag: Datum;
  /** First day here, as agreed; later than the day after, nobody helps in between. */
  readonly begin: Datum;
  readonly reden: Opvolgreden;
}

/** A provider is asked to deliver one granted part in natura: what the decision says, and no more (Wmo 5.2.1). */
export type LeveringOpgedragen = Gebeurtenis<
  'leveringOpgedragen',
  {
    id: OnderdeelId;
    /** Address of the provider's page: chance, tells nothing about the dossier. */
    sleutel: Toewijzingssleutel;
    onderdeel: OnderdeelId;
    voorziening: LokaleCode;
    aanbieder: LokaleCode;
    op: Datum;
    ingang: Datum | null;
    einde: Datum | null;
    omvang: number | null;
    per: 'week' | 'maand' | 'jaar' | 'eenmalig' | null;
    opvolgt?: Opvolging;
  },
  {
    /** As it was called that day. */
    naam: string;
    /** What the provider has to know to begin well. */
    toelichting: string;
    /** Of one that takes over: what the resident said of it. Not for the provider. */
    woorden?: string;
  }
>;

/** The one stops, and the other begins, on other days than was agreed. */
export type OpvolgingVerzet = Gebeurtenis<
  'opvolgingVerzet',
  { levering: OnderdeelId; op: Datum; laatsteDag: Datum; begin: Datum },
  { reden: string }
>;

/** The provider will deliver; without an expected start the resident is on its waiting list. */
export type LeveringAangenomen = Gebeurtenis<
  'leveringAangenomen',
  { levering: OnderdeelId; op: Datum; verwachteStart: Datum | null },
  { toelichting: string }
>;

export type LeveringGeweigerd = Gebeurtenis<
  'leveringGeweigerd',
  { levering: OnderdeelId; op: Datum; reden: Weigerreden },
  { toelichting: string }
>;

/** Taken back by us before anything began: another provider is sooner, or the resident wants another. */
export type LeveringIngetrokken = Gebeurtenis<
  'leveringIngetrokken',
  { levering: OnderdeelId; op: Datum },
  { reden: string }
>;

export type StartVerwacht = Gebeurtenis<
  'startVerwacht',
  { levering: OnderdeelId; op: Datum; verwachteStart: Datum },
  { toelichting: string }
>;

/** The first day on which the resident really got the help; once more with another day corrects it, after a stop it goes on. */
export type HulpGestart = Gebeurtenis<
  'hulpGestart',
  {
    onderdeel: OnderdeelId;
    /** Null for a pgb: there is no assignment. */
    levering: OnderdeelId | null;
    op: Datum;
  }
>;

export type HulpGestopt = Gebeurtenis<
  'hulpGestopt',
  {
    onderdeel: OnderdeelId;
    levering: OnderdeelId | null;
    /** Last day with help. */
    op: Datum;
    reden: Stopreden;
    /** Only for `tijdelijk`. */
    hervattenOp: Datum | null;
  },
  { toelichting: string }
>;

/** How it goes, in the words of the provider. */
export type VoortgangGemeld = Gebeurtenis<
  'voortgangGemeld',
  {
    levering: OnderdeelId;
    op: Datum;
    /** It will stop: the last day with help that is to come. Absent: nothing was said of stopping. */
    stoptOp?: Datum;
  },
  { tekst: string }
>;

/** What the resident says of a stop that the provider told of: right, not right, or nobody knows yet. */
export const STOPWOORDEN = ['klopt', 'kloptNiet', 'nogNiet'] as const;
export type Stopwoord = (typeof STOPWOORDEN)[number];

/** Somebody asked the resident how the waiting goes, or whether it is right that the help stopped. */
export type WachtcontactVastgelegd = Gebeurtenis<
  'wachtcontactVastgelegd',
  {
    onderdeel: OnderdeelId;
    op: Datum;
    /** Of a stop that was to be confirmed. Absent from older facts: to have spoken was to confirm it. */
    stop?: Stopwoord;
  },
  { woorden: string }
>;

export type OverbruggingGeregeld = Gebeurtenis<
  'overbruggingGeregeld',
  { onderdeel: OnderdeelId; op: Datum; vorm: Overbruggingsvorm; vanaf: Datum; totEnMet: Datum | null },
  { omschrijving: string }
>;

/** What the resident says of what was offered: yes, no, not yet, or: call me. */
export const AANBODWENSEN = ['ja', 'nee', 'denktNa', 'belMij'] as const;
export type Aanbodwens = (typeof AANBODWENSEN)[number];
/** Can still be answered. */
export const ONBESLIST: readonly Aanbodwens[] = ['denktNa', 'belMij'];

/** Another provider was offered for an assignment that did not begin; with `ja` it is withdrawn and given anew. */
export type AndereAanbiederAangeboden = Gebeurtenis<
  'andereAanbiederAangeboden',
  { onderdeel: OnderdeelId; levering: OnderdeelId; aanbieder: LokaleCode; op: Datum; wens: Aanbodwens },
  {
    /** Of the provider that was offered, as it was called that day. */
    naam: string;
    woorden: string;
  }
>;

/** Something was offered that carries the resident until the help begins; with `ja` it is arranged. */
export type OverbruggingAangeboden = Gebeurtenis<
  'overbruggingAangeboden',
  {
    onderdeel: OnderdeelId;
    op: Datum;
    vorm: Overbruggingsvorm;
    vanaf: Datum;
    totEnMet: Datum | null;
    wens: Aanbodwens;
  },
  { omschrijving: string; woorden: string }
>;

/** Looked at again because it takes long: may it wait, and why. */
export type WachtenHerbeoordeeld = Gebeurtenis<
  'wachtenHerbeoordeeld',
  { onderdeel: OnderdeelId; op: Datum; uitkomst: Herbeoordeling },
  { toelichting: string }
>;

/** For the whole dossier, before or after the start: nobody delivers, and nobody waits. A person looked. */
export type LeveringGesloten = Gebeurtenis<
  'leveringGesloten',
  {
    /** Day of death, or last day in the municipality. */
    op: Datum;
    reden: Sluitreden;
  },
  { toelichting: string }
>;

/** It was not so. */
export type LeveringHeropend = Gebeurtenis<'leveringHeropend', { op: Datum }, { reden: string }>;

export type LeveringGebeurtenis =
  | LeveringOpgedragen
  | LeveringAangenomen
  | LeveringGeweigerd
  | LeveringIngetrokken
  | OpvolgingVerzet
  | StartVerwacht
  | HulpGestart
  | HulpGestopt
  | VoortgangGemeld
  | WachtcontactVastgelegd
  | OverbruggingGeregeld
  | WachtenHerbeoordeeld
  | AndereAanbiederAangeboden
  | OverbruggingAangeboden
  | LeveringGesloten
  | LeveringHeropend;
