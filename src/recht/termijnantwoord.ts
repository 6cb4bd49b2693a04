import { datumVoluit, tijdstipVoluit } from '../kern/datum.ts';
import type { Datum } from '../kern/datum.ts';
import { metTijdzone } from '../kern/moment.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import type { Kalender } from './kalender.ts';
import type { Opschorting } from './opschorting.ts';
import { OPSCHORTINGSGRONDEN } from './opschorting.ts';
import type { Stap } from './stap.ts';
import type { OpschortingsgrondCode, TermijnWet } from './termijn.ts';
import { bereken, lengteVan, termijn } from './termijnen.ts';
import type { UurTermijnId } from './termijnen.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import type { RuweTermijnvraag, Termijnvraag } from './termijnvraag.ts';
import { leesTermijnvraag } from './termijnvraag.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import { berekenUren } from './uren.ts';
import { voorbehoudBij } from './voorbehoud.ts';
import { naEinde } from './vraagperiodes.ts';

/** A period in which the term stood still, as it was reckoned. */
export interface GerekendePeriode {
  readonly grond: OpschortingsgrondCode;
  readonly artikel: string;
  readonly van: Datum;
  readonly totEnMet: Datum;
}

/** The whole answer to a question about one term: dates, how they came about, and what is open to doubt. */
export interface Termijnantwoord {
  readonly termijn: TermijnId;
  readonly wet: TermijnWet;
  readonly artikel: string;
  readonly omschrijving: string;
  /** A date; a moment with its offset for a term in hours. */
  readonly begin: string;
  readonly dagEen: Datum | null;
  /** End after extension and suspension, before the Atw. */
  readonly ruweEinddatum: string | null;
  /** Null when the law names no length. */
  readonly uiterlijk: string | null;
  /** The last day without extension and suspension. */
  readonly oorspronkelijk: string | null;
  readonly opgeschorteDagen: number;
  readonly opschortingen: readonly GerekendePeriode[];
  /** Why there is no last day. */
  readonly zonderEinddatum: 'onverwijld' | 'vrij' | null;
  readonly verificatie: string;
  readonly bron: string;
  readonly voorbehoud: readonly string[];
  readonly stappen: readonly Stap[];
}

/** Reads the question and answers it, by this calendar and these choices; all that is wrong at once. */
export function beantwoordTermijnvraag(
  id: TermijnId,
  ruw: RuweTermijnvraag,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Uitkomst<Termijnantwoord> {
  const vraag = leesTermijnvraag(termijn(id), ruw, keuzes);
  if (!vraag.gelukt) return vraag;
  return isUurTermijn(id) ? gelukt(inUren(id, vraag.waarde)) : inDagen(id, vraag.waarde, kalender, keuzes);
}

function isUurTermijn(id: TermijnId): id is UurTermijnId {
  return termijn(id).eenheid === 'uren';
}

function kop(id: TermijnId) {
  const { omschrijving, verificatie, bron } = termijn(id);
  return { omschrijving, verificatie, bron };
}

function inDagen(
  id: TermijnId,
  vraag: Termijnvraag,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Uitkomst<Termijnantwoord> {
  const { begin, opschortingen, opgeschorteDagen, verlenging, keer, eigenLengte } = vraag;
  const som = bereken(
    { termijn: id, begin: begin.op, opschortingen, opgeschorteDagen, verlenging, keer, eigenLengte },
    kalender,
    keuzes,
  );
  const [teLaat, ...meer] = naEinde(opschortingen, som.uiterlijk ?? begin.op);
  if (teLaat) return geweigerd(teLaat, ...meer);
  const van = termijn(id);
  return gelukt({
    ...kop(id),
    termijn: id,
    wet: som.wet,
    artikel: som.artikel,
    begin: begin.op,
    dagEen: som.dagEen ?? null,
    ruweEinddatum: som.ruweEinddatum ?? null,
    uiterlijk: som.uiterlijk ?? null,
    oorspronkelijk: som.oorspronkelijk ?? null,
    opgeschorteDagen: som.opgeschorteDagen,
    opschortingen: opschortingen.map(periode),
    zonderEinddatum: 'reden' in som && som.reden !== 'uren' ? som.reden : null,
    voorbehoud: voorbehoudBij({
      van,
      lengte: lengteVan(van, eigenLengte),
      begin: begin.op,
      einde: som.uiterlijk ?? begin.op,
      metPeriodes: opschortingen.length > 0,
    }),
    stappen: [...momentStap(vraag), ...som.stappen],
  });
}

function periode({ grond, van, totEnMet }: Opschorting): GerekendePeriode {
  return { grond, artikel: OPSCHORTINGSGRONDEN[grond].artikel, van, totEnMet };
}

/** A moment was asked where the law counts in days: say which Dutch day it is (Awb 2:20). */
function momentStap({ begin }: Termijnvraag): readonly Stap[] {
  if (!begin.moment) return [];
  const tekst = `Het gebeurde op ${tijdstipVoluit(begin.moment.op)} Nederlandse tijd. Dat is ${datumVoluit(begin.op)}.`;
  return [{ tekst, datum: begin.op, artikel: 'Awb 2:20' }];
}

function inUren(id: UurTermijnId, { begin }: Termijnvraag): Termijnantwoord {
  const op = begin.moment?.op;
  if (op === undefined) throw new Error(`${id} zonder tijdstip`);
  const som = berekenUren(id, op);
  const uiterlijk = metTijdzone(som.uiterlijk);
  return {
    ...kop(id),
    termijn: id,
    wet: som.wet,
    artikel: som.artikel,
    begin: metTijdzone(som.begin),
    dagEen: null,
    ruweEinddatum: uiterlijk,
    uiterlijk,
    oorspronkelijk: uiterlijk,
    opgeschorteDagen: 0,
    opschortingen: [],
    zonderEinddatum: null,
    voorbehoud: voorbehoudBij({
      van: termijn(id),
      lengte: undefined,
      begin: begin.op,
      einde: begin.op,
      metPeriodes: false,
    }),
    stappen: [...tweemaalStap(begin), ...som.stappen],
  };
}

/** In the night the clock goes back an hour comes twice; the first was taken unless an offset says otherwise. */
function tweemaalStap({ moment, op }: Termijnvraag['begin']): readonly Stap[] {
  if (moment?.tweemaal !== true) return [];
  const tekst =
    'Dit uur komt die nacht twee keer, omdat de klok teruggaat. Gerekend is met de eerste keer (zomertijd).';
  return [{ tekst, datum: op, artikel: 'Omkeer' }];
}
