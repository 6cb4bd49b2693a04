import type { Huisstijl } from '../brieven/huisstijl.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { GelijkgesteldeDag } from '../recht/gelijkgestelde-dagen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Crisisnummers } from './crisisnummers.ts';

/** Someone who works for the municipality. Who may log in is the identity provider's; this is who they are at work. */
export interface Medewerker {
  readonly id: PersoonId;
  readonly naam: string;
  readonly functie: string;
  readonly rol: Rol;
  readonly team: LokaleCode | null;
  readonly urenPerWeek: number;
  readonly deskundigheid: readonly LokaleCode[];
  readonly afwezig: readonly { readonly van: Datum; readonly totEnMet: Datum }[];
  /** Where the daily note about unread signals goes; without one there is only the page. */
  readonly email?: string;
  /** The line of mensen.yaml that gives the role. */
  readonly regel?: number;
}

/** Organisation for free independent client support (Wmo 2.2.4). */
export interface Clientondersteuning {
  readonly organisatie: string;
  readonly telefoon: string;
  readonly website: string;
}

/** Fixed data for letters. */
export interface Briefgegevens {
  readonly contact: { readonly telefoon: string; readonly email: string | null; readonly bereikbaar: string };
  readonly noodnummers: readonly {
    readonly wanneer: string;
    readonly wie: string;
    readonly telefoon: string;
  }[];
  readonly privacyverklaring: string;
  readonly bezwaar: {
    readonly postadres: readonly string[];
    readonly online: string | null;
    readonly telefoon: string | null;
  };
  readonly rechtbank: string;
  readonly mandaatbesluit: string | null;
}

/** The files of a municipality, in the order in which they are shown. */
export const INRICHTINGSBESTANDEN = [
  'gemeente.yaml',
  'huisstijl.yaml',
  'mensen.yaml',
  'effectdoelen.yaml',
  'voorzieningen.yaml',
  'regels.yaml',
  'eigenregels.yaml',
  'verordening.yaml',
  'prijslijst.yaml',
  'openbarecijfers.yaml',
] as const;
export type Inrichtingsbestand = (typeof INRICHTINGSBESTANDEN)[number];

/** What it does that something is not said: work cannot be done, Omkeer reckons with a default, or a list is empty. */
export const SOORTEN_OPEN = ['houdtTegen', 'standaard', 'leeg'] as const;
export type SoortOpen = (typeof SOORTEN_OPEN)[number];

/** Something the municipality has not said. No mistake: the system runs, and says what it means (ADR 0019). */
export interface OpenPunt {
  readonly soort: SoortOpen;
  readonly bestand: Inrichtingsbestand;
  /** Key in the file, or the column of a row. */
  readonly sleutel: string;
  readonly wat: string;
  /** What it means for the work, and the default when there is one. */
  readonly gevolg: string;
}

/** What the municipality's own papers say about how it works. Shown, not reckoned with. */
export interface Beleidspunt {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly bron: string;
}

/** How far a figure of the CBS is; others do not say. */
export const CIJFERSTATUSSEN = ['voorlopig', 'naderVoorlopig', 'definitief'] as const;
export type Cijferstatus = (typeof CIJFERSTATUSSEN)[number];

/** What somebody else published: another time, another definition. Beside one's own figures, never among them. */
export interface OpenbaarCijfer {
  readonly wat: string;
  readonly cijfer: string;
  readonly bron: string;
  readonly jaar: string;
  readonly status: Cijferstatus | null;
  /** Who delivered: giving figures to the GMSD is voluntary. Empty: not said. */
  readonly dekking: string;
}

/** Everything one municipality brings: its rules, people and house style. Data from `inrichting/`. Null: not said. */
export interface Inrichting {
  readonly gemeente: Gemeentecode;
  readonly naam: string;
  readonly regels: LokaleRegels;
  /** Days put on a par with a holiday in the municipality's own data; the calendar knows them (Atw 3 lid 3). */
  readonly gelijkgesteldeDagen: readonly GelijkgesteldeDag[];
  /** Days the beheerder added while it runs; the calendar knows them too. */
  readonly toegevoegdeDagen?: readonly Datum[];
  readonly huisstijl: Huisstijl | null;
  readonly teams: readonly { readonly code: LokaleCode; readonly naam: string }[];
  readonly medewerkers: readonly Medewerker[];
  readonly clientondersteuning: Clientondersteuning | null;
  /** What to do in an emergency, on pages and in letters. */
  readonly bijSpoed: { readonly tekst: string; readonly telefoon: string } | null;
  /** Whom to call when what somebody looks for cannot wait. */
  readonly crisis: Crisisnummers;
  /** Within how many working days the first call comes. */
  readonly belBinnenWerkdagen: number | null;
  readonly brieven: Briefgegevens | null;
  /** Where all of this comes from, and what to know before using it. */
  readonly toelichting: string | null;
  readonly beleid: readonly Beleidspunt[];
  /** Where a datum of gemeente.yaml or regels.yaml was taken from, by its key. */
  readonly bronnen: Readonly<Record<string, string>>;
  readonly openbareCijfers?: readonly OpenbaarCijfer[];
  readonly open: readonly OpenPunt[];
}

/** An inrichting that has everything a letter says: only with this can a letter be made (`vindBriefinrichting`). */
export interface Briefinrichting extends Inrichting {
  readonly huisstijl: Huisstijl;
  readonly clientondersteuning: Clientondersteuning;
  readonly belBinnenWerkdagen: number;
  readonly brieven: Briefgegevens;
}

/** Name of an employee, or the code when no longer known. */
export function naamVan(inrichting: Inrichting, id: PersoonId): string {
  return inrichting.medewerkers.find((m) => m.id === id)?.naam ?? id;
}

/** The names of all employees, by their code. */
export function namenVan({ medewerkers }: Pick<Inrichting, 'medewerkers'>): Readonly<Record<string, string>> {
  return Object.fromEntries(medewerkers.map((m) => [m.id, m.naam]));
}

/** Most forms choose a colleague to do the work: only klantmanagers do. Where others can be chosen, it says what they do. */
export function namenOmUitTeKiezen(
  { medewerkers }: Pick<Inrichting, 'medewerkers'>,
  rollen: readonly Rol[] | undefined,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    medewerkers
      .filter(({ rol }) => (rollen ?? ['klantmanager']).includes(rol))
      .map((m) => [m.id, rollen ? `${m.naam}, ${m.functie}` : m.naam]),
  );
}
