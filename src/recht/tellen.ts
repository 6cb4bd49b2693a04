import type { Datum } from '../kern/datum.ts';
import { plusDagen, plusJaren, plusMaanden, plusWeken } from '../kern/datum.ts';
import type { Kalender } from './kalender.ts';
import type { Lengte, TelVanaf, VasteDag } from './termijn.ts';
import type { Uitlegkeuzes } from './uitleg.ts';
import { dagEenVan, isWerkdag } from './uitleg.ts';

/** R2 and R3: adds (or with a negative number takes off) a length in calendar units. */
export function plusLengte(
  d: Datum,
  aantal: number,
  eenheid: Exclude<Lengte['eenheid'], 'werkdagen'>,
): Datum {
  switch (eenheid) {
    case 'dagen':
      return plusDagen(d, aantal);
    case 'weken':
      return plusWeken(d, aantal);
    case 'maanden':
      return plusMaanden(d, aantal);
    case 'jaren':
      return plusJaren(d, aantal);
  }
}

/** The end of a term before extension, suspension and the Atw. Backwards it lies before `begin`. */
export function ruwEinde(
  begin: Datum,
  { aantal, eenheid }: Lengte,
  telVanaf: TelVanaf,
  kalender: Kalender,
  keuzes: Uitlegkeuzes,
): Datum {
  const dagEen = dagEenVan(begin, telVanaf, keuzes);
  if (eenheid === 'werkdagen') return laatsteWerkdag(dagEen, aantal, kalender, keuzes);
  if (telVanaf === 'terug') return plusLengte(begin, -aantal, eenheid);
  const einde = plusLengte(begin, aantal, eenheid);
  // When the first day counts, a week from Monday ends on Sunday.
  return dagEen === begin ? plusDagen(einde, -1) : einde;
}

/** R12: the working day with number `aantal`, the first one being on or after `dagEen`. */
function laatsteWerkdag(dagEen: Datum, aantal: number, kalender: Kalender, keuzes: Uitlegkeuzes): Datum {
  const rest = isWerkdag(dagEen, kalender, keuzes) ? aantal - 1 : aantal;
  return rest <= 0 ? dagEen : laatsteWerkdag(plusDagen(dagEen, 1), rest, kalender, keuzes);
}

/** `voor 1 juli`: the first 30 June on or after `begin`. */
export function dagVoor(begin: Datum, { maand, dag }: VasteDag): Datum {
  const grens = `${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
  const jaar = begin.slice(5) < grens ? jaarVan(begin) : jaarVan(begin) + 1;
  const nieuwjaar = plusJaren(eersteVanHetJaar(begin), jaar - jaarVan(begin));
  return plusDagen(plusMaanden(nieuwjaar, maand - 1), dag - 2);
}

/** The first day of the month on or after `begin` (Uitvoeringsbesluit Wmo 3.5 lid 4). */
export function eersteVanDeMaandVanaf(begin: Datum): Datum {
  const dag = Number(begin.slice(8));
  return dag === 1 ? begin : plusMaanden(plusDagen(begin, 1 - dag), 1);
}

function jaarVan(d: Datum): number {
  return Number(d.slice(0, 4));
}

function eersteVanHetJaar(d: Datum): Datum {
  return plusMaanden(plusDagen(d, 1 - Number(d.slice(8))), 1 - Number(d.slice(5, 7)));
}
