import type { Blokkadesoort } from '../doorbraak/gebeurtenissen.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Gebeurtenis } from '../kern/feit.ts';
import type { LokaleCode, OnderdeelId, Overlegsleutel, PersoonId } from '../kern/ids.ts';
import { ZEVEN_WETTEN } from '../recht/wetten.ts';

/** Where somebody at the table works: it decides what may be told to them (avg.md § 4). */
export const OVERLEGGEBIEDEN = [...ZEVEN_WETTEN, 'aanbieder', 'corporatie', 'huisarts', 'wijkagent'] as const;
export type Overleggebied = (typeof OVERLEGGEBIEDEN)[number];

export interface Overleglid {
  readonly persoon: PersoonId;
  readonly gebied: Overleggebied;
}

/** What a case is brought in for. */
export const OVERLEGDOELEN = ['meedenken', 'ruimte', 'afstemmen', 'urgentie'] as const;
export type Overlegdoel = (typeof OVERLEGDOELEN)[number];

/** The only parts of a dossier that can come on the table. Reports and data of other areas are not among them. */
export const OVERLEGDELEN = [
  'naam',
  'hulpvraag',
  'urgentie',
  'huishouden',
  'oplossingen',
  'effecten',
] as const;
export type Overlegdeel = (typeof OVERLEGDELEN)[number];

/** On which a participant gets to know parts of it; it follows from where they work (`grond.ts`). */
export const OVERLEGGRONDEN = ['taak', 'toestemming', 'wgs8d'] as const;
export type Overleggrond = (typeof OVERLEGGRONDEN)[number];

/** Without a name, in a text written for the table; who sits at it is fixed with it. */
export type CasusIngebracht = Gebeurtenis<
  'casusIngebracht',
  {
    id: OnderdeelId;
    sleutel: Overlegsleutel;
    reeks: LokaleCode;
    dag: Datum;
    begin: Tijdstip;
    doel: Overlegdoel;
    leden: readonly Overleglid[];
  },
  { vraag: string; casus: string }
>;

export type CasusTeruggetrokken = Gebeurtenis<
  'casusTeruggetrokken',
  { id: OnderdeelId; op: Datum },
  { reden: string }
>;

/** One participant gets to know these parts, on this ground, from the beginning of the meeting until its day is over. */
export type OverlegtoegangGegeven = Gebeurtenis<
  'overlegtoegangGegeven',
  {
    id: OnderdeelId;
    casus: OnderdeelId;
    persoon: PersoonId;
    gebied: Overleggebied;
    /** The day of the meeting. */
    dag: Datum;
    grond: Overleggrond;
    /** The consent it rests on; null where the law is the ground. */
    toestemming: OnderdeelId | null;
    delen: readonly Overlegdeel[];
  },
  { waarom: string }
>;

export type OverlegtoegangIngetrokken = Gebeurtenis<
  'overlegtoegangIngetrokken',
  { id: OnderdeelId; op: Datum },
  { reden: string }
>;

/** What the table thought of the urgency; nothing changes by it: a person judges again (Wmo 2.3.2). */
export const URGENTIEVRAGEN = ['nietBesproken', 'klopt', 'opnieuwBekijken'] as const;
export type Urgentievraag = (typeof URGENTIEVRAGEN)[number];

/** Where what was learned goes: a rule to the register of bottlenecks, the craft to intervisie. */
export const LEERPUNTEN = ['geen', 'regel', 'vak'] as const;
export type Leerpunt = (typeof LEERPUNTEN)[number];

/** Advice is no decision (procedure.md § 13). Its texts name nobody: they stand in the minutes too. */
export type CasusBesproken = Gebeurtenis<
  'casusBesproken',
  {
    id: OnderdeelId;
    op: Datum;
    urgentie: Urgentievraag;
    leerpunt: Leerpunt;
    /** What kind of rule it is, with the learning point `regel`. */
    regelsoort: Blokkadesoort | null;
  },
  {
    dilemma: string;
    advies: string;
    geleerd: string;
    /** Which rule or habit, as it stands in the register of bottlenecks. */
    regel: string;
  }
>;

/** What is taken over, and why: for the klantmanager to say. */
export type OverlegadviesGewogen = Gebeurtenis<
  'overlegadviesGewogen',
  { id: OnderdeelId; gevolgd: 'geheel' | 'deels' | 'niet' },
  { motivering: string }
>;

export type OverlegGebeurtenis =
  | CasusIngebracht
  | CasusTeruggetrokken
  | OverlegtoegangGegeven
  | OverlegtoegangIngetrokken
  | CasusBesproken
  | OverlegadviesGewogen;
