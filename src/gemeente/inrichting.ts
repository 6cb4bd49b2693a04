import type { Huisstijl } from '../brieven/huisstijl.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode, LokaleCode, PersoonId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { GelijkgesteldeDag } from '../recht/gelijkgestelde-dagen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';

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

/** Everything one municipality brings: its rules, people and house style. Data from `inrichting/`. */
export interface Inrichting {
  readonly gemeente: Gemeentecode;
  readonly naam: string;
  readonly regels: LokaleRegels;
  /** Days put on a par with a holiday in the municipality's own data; the calendar knows them (Atw 3 lid 3). */
  readonly gelijkgesteldeDagen: readonly GelijkgesteldeDag[];
  /** Days the beheerder added while it runs; the calendar knows them too. */
  readonly toegevoegdeDagen?: readonly Datum[];
  readonly huisstijl: Huisstijl;
  readonly teams: readonly { readonly code: LokaleCode; readonly naam: string }[];
  readonly medewerkers: readonly Medewerker[];
  readonly clientondersteuning: Clientondersteuning;
  /** What to do in an emergency, on pages and in letters. */
  readonly bijSpoed: { readonly tekst: string; readonly telefoon: string };
  /** Within how many working days the first call comes. */
  readonly belBinnenWerkdagen: number;
  readonly brieven: Briefgegevens;
}

/** Name of an employee, or the code when no longer known. */
export function naamVan(inrichting: Inrichting, id: PersoonId): string {
  return inrichting.medewerkers.find((m) => m.id === id)?.naam ?? id;
}

/** The names of all employees, by their code. */
export function namenVan({ medewerkers }: Inrichting): Readonly<Record<string, string>> {
  return Object.fromEntries(medewerkers.map((m) => [m.id, m.naam]));
}
