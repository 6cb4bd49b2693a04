import type { Datum } from '../kern/datum.ts';
import type { Gegeven } from './kop.ts';

/** A table as it is printed, with the picture that says the same. */
export interface Stuktabel {
  readonly kop: string;
  readonly uitleg: string;
  readonly beeld: {
    /** Key in `beelden`. */
    readonly naam: string;
    readonly label: string;
    readonly legenda: readonly {
      readonly kleur: string;
      readonly tekst: string;
      /** Default a surface. */
      readonly vorm?: 'vlak' | 'lijn' | 'streep' | 'grens' | 'ruit';
    }[];
  } | null;
  readonly kolommen: readonly string[];
  /** Per column: numbers, to be set to the right. */
  readonly rechts: readonly boolean[];
  readonly rijen: readonly (readonly string[])[];
}

export interface Stukdeel {
  readonly kop: string;
  readonly uitleg: string;
  /** On a page of its own, to be handed on alone. */
  readonly eigenBlad: boolean;
  readonly opvallend: readonly string[];
  readonly toelichting: readonly Gegeven[];
  readonly tabellen: readonly Stuktabel[];
  readonly definities: readonly string[];
}

/** The report of a quarter to college and council: counted and shielded, it can be traced to nobody. */
export interface Kwartaalrapportstuk {
  readonly brief: 'kwartaalrapport';
  readonly kenmerk: string;
  readonly datum: Datum;
  readonly titel: string;
  readonly gegevens: readonly Gegeven[];
  readonly leeswijzer: readonly string[];
  readonly delen: readonly Stukdeel[];
  /** Drawn by the system, as SVG: never text that somebody typed. */
  readonly beelden: Readonly<Record<string, string>>;
}
