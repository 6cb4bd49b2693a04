import type { Datum } from '../kern/datum.ts';
import { datumVoluit, plusDagen } from '../kern/datum.ts';
import { binnenAtw, stappenVolgensAtw, volgensAtw } from './atw.ts';
import type { Kalender } from './kalender.ts';
import type { Opschorting } from './opschorting.ts';
import type { Stap } from './stap.ts';
import { stapBegin, stapLengte, stapUitkomst } from './stap.ts';
import { opgeschort } from './stilstand.ts';
import { dagVoor, eersteVanDeMaandVanaf, ruwEinde } from './tellen.ts';
import type { Lengte, Termijn, TermijnWet } from './termijn.ts';
import { artikelVan } from './termijn.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import { STANDAARD_UITLEG, dagEenVan } from './uitleg.ts';
import type { Verlenging } from './verlenging.ts';
import { verlengdTot } from './verlenging.ts';

type MetEenheid<E extends Termijn['eenheid']> = {
  [K in TermijnId]: (typeof TERMIJNEN)[K]['eenheid'] extends E ? K : never;
}[TermijnId];

/** Terms in hours: moments, not dates; see uren.ts. */
export type UurTermijnId = MetEenheid<'uren'>;
/** Terms the law gives no length: at once, or for the municipality to set. */
export type TermijnZonderLengteId = MetEenheid<'vrij' | 'onverwijld'>;
/** Terms that always end on a date. */
export type DatumTermijnId = Exclude<TermijnId, UurTermijnId | TermijnZonderLengteId>;

export interface Invoer<Id extends TermijnId = TermijnId> {
  readonly termijn: Id;
  /** The day of the event, or for a backward term the day to come. */
  readonly begin: Datum;
  readonly opschortingen?: readonly Opschorting[] | undefined;
  /** Further days on which the term stood still, when it is not known which ones. */
  readonly opgeschorteDagen?: number | undefined;
  readonly verlenging?: Verlenging | undefined;
  /** Length set by the municipality; only used where the law names none. */
  readonly eigenLengte?: Lengte | undefined;
  /** Which turn of a returning term: 2 is the second advance (PW 52). */
  readonly keer?: number | undefined;
}

export interface Berekening {
  readonly termijn: string;
  readonly wet: TermijnWet;
  /** `Wmo 2.3.2 lid 1` */
  readonly artikel: string;
  readonly begin: Datum;
  readonly dagEen: Datum;
  /** End after extension and suspension, before the Atw. */
  readonly ruweEinddatum: Datum;
  /** Last day (first possible day for a wachttijd, last day before the event for a backward term). */
  readonly uiterlijk: Datum;
  /** The last day as it was before any extension or suspension: never wiped out. */
  readonly oorspronkelijk: Datum;
  readonly opgeschorteDagen: number;
  readonly stappen: readonly Stap[];
}

/** The law says `at once`, or leaves the length to the municipality: there is no last day. */
export interface ZonderEinddatum {
  readonly termijn: string;
  readonly wet: TermijnWet;
  readonly artikel: string;
  readonly begin: Datum;
  readonly dagEen?: undefined;
  readonly ruweEinddatum?: undefined;
  readonly uiterlijk?: undefined;
  readonly oorspronkelijk?: undefined;
  readonly opgeschorteDagen: 0;
  readonly reden: 'onverwijld' | 'vrij' | 'uren';
  readonly stappen: readonly Stap[];
}

/** The term as data. */
export function termijn(id: TermijnId): Termijn {
  return TERMIJNEN[id];
}

/** The last day of a term, with the whole sum (rules R1-R12 of inrichting/bronnen/termijnen.yaml). */
export function bereken(
  invoer: Invoer<DatumTermijnId>,
  kalender: Kalender,
  keuzes?: Uitlegkeuzes,
): Berekening;
export function bereken(
  invoer: Invoer,
  kalender: Kalender,
  keuzes?: Uitlegkeuzes,
): Berekening | ZonderEinddatum;
export function bereken(
  invoer: Invoer,
  kalender: Kalender,
  keuzes: Uitlegkeuzes = STANDAARD_UITLEG,
): Berekening | ZonderEinddatum {
  return berekenTermijn(termijn(invoer.termijn), invoer, kalender, keuzes);
}

/** The same for a term that does not stand in the list. */
export function berekenTermijn(
  van: Termijn,
  invoer: Omit<Invoer, 'termijn'>,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Berekening | ZonderEinddatum {
  if (van.eenheid === 'kalenderdatum') return opKalenderdatum(van, invoer.begin);
  const lengte = lengteVan(van, invoer.eigenLengte);
  if (lengte === undefined) return zonderEinddatum(van, invoer.begin);
  return metLengte(van, lengte, invoer, kalender, keuzes);
}

/** From this day the resident may apply without a finished investigation (Wmo 2.3.2 lid 9). */
export function aanvraagZonderOnderzoekVanaf(
  melding: Datum,
  kalender: Kalender,
  keuzes: Uitlegkeuzes = STANDAARD_UITLEG,
): Datum {
  return plusDagen(
    bereken({ termijn: 'wmoVroegsteAanvraag', begin: melding }, kalender, keuzes).uiterlijk,
    1,
  );
}

/** The length in days, weeks, months or years; undefined where the law names none. */
export function lengteVan(van: Termijn, eigen: Lengte | undefined): Lengte | undefined {
  const { lengte, eenheid } = van;
  switch (eenheid) {
    case 'vrij':
      return eigen;
    case 'onverwijld':
    case 'uren':
    case 'kalenderdatum':
      return undefined;
    default:
      return lengte === null ? undefined : { aantal: lengte, eenheid };
  }
}

function metLengte(
  van: Termijn,
  lengte: Lengte,
  invoer: Omit<Invoer, 'termijn'>,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Berekening {
  const { begin } = invoer;
  const dagEen = dagEenVan(begin, van.telVanaf, keuzes);
  const schuift = atwSchuift(van, lengte, keuzes);
  const totKeer: Lengte = { ...lengte, aantal: lengte.aantal * (invoer.keer ?? 1) };
  const kaal = ruwEinde(begin, totKeer, van.telVanaf, kalender, keuzes);
  const uiterlijkBij = (ruw: Datum): Datum => (schuift ? volgensAtw(ruw, dagEen, lengte, kalender) : ruw);
  const verlengd = verlengdTot(van, kaal, invoer.verlenging);
  const stil = opgeschort(van, dagEen, verlengd.einde, invoer, uiterlijkBij);
  const uiterlijk = uiterlijkBij(stil.einde);
  return {
    ...kop(van, begin),
    dagEen,
    ruweEinddatum: stil.einde,
    uiterlijk,
    oorspronkelijk: uiterlijkBij(kaal),
    opgeschorteDagen: stil.aantal,
    stappen: [
      stapBegin(van, begin, dagEen),
      stapLengte(van, totKeer, kaal),
      ...verlengd.stappen,
      ...stil.stappen,
      ...(schuift ? stappenVolgensAtw(stil.einde, dagEen, lengte, kalender) : []),
      stapUitkomst(van, uiterlijk),
    ],
  };
}

/** R4-R7, and T9 for a term the municipality sets itself. */
function atwSchuift(van: Termijn, lengte: Lengte, keuzes: Uitlegkeuzes): boolean {
  if (van.telVanaf === 'terug' || !binnenAtw(lengte)) return false;
  return van.atw || (van.eenheid === 'vrij' && keuzes.eigenTermijnVolgensAtw);
}

function opKalenderdatum(van: Termijn, begin: Datum): Berekening {
  const { uiterlijkVoor } = van;
  const uiterlijk = uiterlijkVoor ? dagVoor(begin, uiterlijkVoor) : eersteVanDeMaandVanaf(begin);
  return {
    ...kop(van, begin),
    dagEen: begin,
    ruweEinddatum: uiterlijk,
    uiterlijk,
    oorspronkelijk: uiterlijk,
    opgeschorteDagen: 0,
    stappen: [
      {
        tekst: uiterlijkVoor
          ? `De wet noemt een vaste dag: uiterlijk ${datumVoluit(uiterlijk)}.`
          : `Het gaat in op de eerste dag van de maand: ${datumVoluit(uiterlijk)}.`,
        datum: uiterlijk,
        artikel: artikelVan(van),
      },
    ],
  };
}

function zonderEinddatum(van: Termijn, begin: Datum): ZonderEinddatum {
  const reden = van.eenheid === 'onverwijld' || van.eenheid === 'uren' ? van.eenheid : 'vrij';
  const tekst = {
    onverwijld: 'De wet zegt: meteen. Er is geen aantal dagen.',
    uren: 'Deze termijn loopt in uren.',
    vrij: 'De wet noemt geen aantal dagen.',
  }[reden];
  return {
    ...kop(van, begin),
    opgeschorteDagen: 0,
    reden,
    stappen: [{ tekst, datum: begin, artikel: artikelVan(van) }],
  };
}

function kop(van: Termijn, begin: Datum) {
  return { termijn: van.id, wet: van.wet, artikel: artikelVan(van), begin };
}
