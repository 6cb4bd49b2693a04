import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';

/** Who pays, or gains (doorbraakmethode.md § 5b; the UWV pays the sickness and disability benefits). */
export const BETALERS = [
  'gemeenteWmo',
  'gemeenteJeugd',
  'gemeentePw',
  'gemeenteSchuld',
  'rijk',
  'zorgverzekeraar',
  'zorgkantoor',
  'uwv',
  'politieJustitie',
  'corporatie',
  'energiebedrijf',
  'onderwijs',
  'werkgever',
  'schuldeiser',
  'inwoner',
] as const;
export type Betaler = (typeof BETALERS)[number];

export const BETALERNAAM: Readonly<Record<Betaler, string>> = {
  gemeenteWmo: 'Gemeente: Wmo',
  gemeenteJeugd: 'Gemeente: jeugd',
  gemeentePw: 'Gemeente: werk en inkomen',
  gemeenteSchuld: 'Gemeente: schulden',
  rijk: 'Rijk',
  zorgverzekeraar: 'Zorgverzekeraar (Zvw)',
  zorgkantoor: 'Zorgkantoor (Wlz)',
  uwv: 'UWV',
  politieJustitie: 'Politie en justitie',
  corporatie: 'Woningcorporatie',
  energiebedrijf: 'Energiebedrijf',
  onderwijs: 'Onderwijs',
  werkgever: 'Werkgever',
  schuldeiser: 'Schuldeiser',
  inwoner: 'Inwoner',
};

/** What comes out of the municipality's own budgets: what its mandate is about. */
export function isGemeentegeld(betaler: Betaler): boolean {
  return betaler.startsWith('gemeente');
}

/** What a price is for: a year, a month, or one time. */
export const PRIJSEENHEDEN = ['jaar', 'maand', 'keer'] as const;
export type Prijseenheid = (typeof PRIJSEENHEDEN)[number];

export const PRIJSEENHEIDNAAM: Readonly<Record<Prijseenheid, string>> = {
  jaar: 'per jaar',
  maand: 'per maand',
  keer: 'eenmalig',
};

/** Above this an amount for one row is a slip of the pen: € 1.000.000. */
export const HOOGSTE_PRIJS = 100_000_000;

/**
 * One line of the municipality's price list. Public amounts are old and were reckoned in different ways: they are a
 * place to start, with the range when the source gives one.
 */
export interface Prijs {
  readonly code: LokaleCode;
  readonly naam: string;
  /** Who usually pays; null when that differs, or when several do. */
  readonly betaler: Betaler | null;
  /** Null when the source does not say. */
  readonly per: Prijseenheid | null;
  /** Null: no public amount known, so the municipality fills in its own. */
  readonly midden: Bedrag | null;
  /** Null: the source gives one figure, so how far it may be off is not known. */
  readonly laag: Bedrag | null;
  readonly hoog: Bedrag | null;
  /** Price level; null only without an amount. */
  readonly jaar: number | null;
  readonly bron: string;
  readonly toelichting: string;
  readonly geldigTotEnMet: Datum | null;
}

/** The lines that may still be used on this day. */
export function prijzenOp(dag: Datum, prijslijst: readonly Prijs[]): readonly Prijs[] {
  return prijslijst.filter(({ geldigTotEnMet }) => geldigTotEnMet === null || dag <= geldigTotEnMet);
}
