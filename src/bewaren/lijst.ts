import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, plusDagen } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Bewaarregels } from '../recht/bewaren.ts';
import type { Selectiecode } from '../recht/selectielijst.ts';

/** Somebody did this then. The id of an employee, as in the journal. */
export interface Handtekening {
  readonly door: string;
  readonly op: Tijdstip;
}

/** What went with a destroyed dossier, by kind. */
export interface Weggegaan {
  readonly gebeurtenissen: number;
  readonly documenten: number;
  readonly zoekteksten: number;
  readonly concepten: number;
  readonly taken: number;
  /** Of the traffic with providers. */
  readonly berichten: number;
}

export interface Lijstregel {
  readonly dossier: DossierId;
  readonly resultaat: Selectiecode;
  readonly artikel: string;
  readonly gewijzigd: Datum;
  readonly vernietigenVanaf: Datum;
  readonly vernietigd:
    (Weggegaan & { readonly op: Tijdstip; readonly van: Datum; readonly totEnMet: Datum }) | null;
  /** Why it stayed after all. */
  readonly uitval: { readonly reden: string; readonly artikel: string; readonly op: Tijdstip } | null;
}

/** A list from proposal to certificate. */
export interface Vernietigingslijst {
  readonly lijst: number;
  readonly vastgesteld: Handtekening & { readonly toelichting: string };
  readonly besluit: (Handtekening & { readonly akkoord: boolean; readonly reden: string }) | null;
  readonly start: Handtekening | null;
  /** The tables were written anew. */
  readonly opgeschoondOp: Tijdstip | null;
  readonly regels: readonly Lijstregel[];
}

export const LIJSTSTANDEN = [
  'wachtOpAkkoord',
  'nietAkkoord',
  'klaarOmTeVernietigen',
  'bezig',
  'vernietigd',
] as const;
export type Lijststand = (typeof LIJSTSTANDEN)[number];

export function lijststand({ besluit, start, regels }: Vernietigingslijst): Lijststand {
  if (besluit === null) return 'wachtOpAkkoord';
  if (!besluit.akkoord) return 'nietAkkoord';
  if (start === null) return 'klaarOmTeVernietigen';
  return regels.some((r) => r.vernietigd === null && r.uitval === null) ? 'bezig' : 'vernietigd';
}

/** Why this person may not say yes or no to the list, or undefined. */
export function magBeoordelen(lijst: Vernietigingslijst, wie: string): Weigering | undefined {
  if (lijst.besluit !== null)
    return {
      code: 'alBeoordeeld',
      reden: 'Deze lijst is al beoordeeld.',
      artikel: 'Archiefwet 3',
      uitweg: 'Bekijk de lijst opnieuw.',
    };
  if (lijst.vastgesteld.door !== wie) return undefined;
  return {
    code: 'zelfdePersoon',
    reden: 'Wie een lijst vaststelt, keurt haar niet zelf goed.',
    artikel: 'BIO2 5.03',
    uitweg: 'Vraag een collega om de lijst te beoordelen.',
  };
}

/** Why the destruction may not begin, or undefined. */
export function magBeginnen(lijst: Vernietigingslijst): Weigering | undefined {
  const stand = lijststand(lijst);
  if (stand === 'klaarOmTeVernietigen') return undefined;
  if (stand === 'wachtOpAkkoord' || stand === 'nietAkkoord')
    return {
      code: 'geenAkkoord',
      reden: 'Een tweede persoon heeft nog geen akkoord gegeven.',
      artikel: 'Archiefwet 3',
      uitweg: 'Vraag een jurist of teamleider om de lijst te beoordelen.',
    };
  return {
    code: 'alBegonnen',
    reden: 'Met deze lijst is al begonnen.',
    artikel: 'Archiefwet 3',
    uitweg: 'Bekijk de lijst opnieuw.',
  };
}

/**
 * The day after which no back-up holds what was destroyed: the last one made before the tables were written anew was
 * kept so long. Undefined as long as that was not done, or the municipality did not say how long it keeps them.
 */
export function reservekopieWegOp(
  { opgeschoondOp }: Vernietigingslijst,
  { reservekopieDagen }: Bewaarregels = {},
): Datum | undefined {
  if (opgeschoondOp === null || reservekopieDagen === undefined) return undefined;
  return plusDagen(datumVan(opgeschoondOp), reservekopieDagen);
}
