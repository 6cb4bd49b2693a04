import type { Datum } from '../kern/datum.ts';

/** The parts of a report, in its order; each has room to say why, and what is done about it. */
export const RAPPORTDELEN = [
  'algemeen',
  'stroom',
  'doorlooptijd',
  'voorziening',
  'voorraad',
  'wachten',
  'aanbieders',
  'urgent',
  'bezwaar',
  'effect',
  'leren',
  'formatie',
  'verwachting',
] as const;
export type Rapportdeelcode = (typeof RAPPORTDELEN)[number];

/** Text, a number, an amount, or nothing: a small number is text here already. */
export type Rapportcel = string | number | { readonly centen: number } | null;

/** A table as it reads, with the picture that says the same. */
export interface Rapporttabel {
  readonly titel: string;
  readonly uitleg: string;
  readonly beeld: {
    readonly svg: string;
    readonly label: string;
    readonly legenda: readonly {
      readonly kleur: string;
      readonly tekst: string;
      /** Reports from before it was kept draw every mark as a surface. */
      readonly vorm?: 'vlak' | 'lijn' | 'streep' | 'grens' | 'ruit';
    }[];
  } | null;
  /** The first is the head of each line. */
  readonly kolommen: readonly string[];
  readonly rijen: readonly { readonly kop: string; readonly cellen: readonly Rapportcel[] }[];
}

export interface Rapportdeel {
  readonly code: Rapportdeelcode;
  readonly titel: string;
  readonly uitleg: string;
  readonly tabellen: readonly Rapporttabel[];
  readonly definities: readonly string[];
  /** What stands out so much that it asks for an explanation. */
  readonly aandacht: readonly string[];
}

/** Of others, from another time: never one of our own figures. */
export interface OpenbaarCijfer {
  readonly wat: string;
  readonly cijfer: string;
  readonly bron: string;
  readonly jaar: string;
  /** Reports of before this was asked do not have these two. */
  readonly status?: 'voorlopig' | 'naderVoorlopig' | 'definitief' | null;
  readonly dekking?: string;
}

/** All that a report says by itself, as it read on that day: kept whole, so that it reads the same in ten years. */
export interface Rapportcijfers {
  readonly van: Datum;
  readonly totEnMet: Datum;
  /** The day on which the dossiers were counted. */
  readonly peildatum: Datum;
  readonly kleinsteGroep: number;
  readonly delen: readonly Rapportdeel[];
  readonly ontbreekt: readonly { readonly wat: string; readonly waarom: string }[];
  readonly openbaar: readonly OpenbaarCijfer[];
}

export type KwartaalGebeurtenis =
  /** Begins a version. */
  | {
      readonly soort: 'rapportOpgesteld';
      readonly cijfers: Rapportcijfers;
      /** What changes and why; null for the first version. */
      readonly wijziging: string | null;
    }
  | { readonly soort: 'rapportVerverst'; readonly cijfers: Rapportcijfers }
  | {
      readonly soort: 'rapportToegelicht';
      readonly deel: Rapportdeelcode;
      readonly oorzaak: string;
      readonly maatregel: string;
    }
  | { readonly soort: 'rapportVastgesteld' };
