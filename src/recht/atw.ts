import type { Datum } from '../kern/datum.ts';
import { datumVoluit, plusDagen } from '../kern/datum.ts';
import type { Kalender } from './kalender.ts';
import { eersteGewoneDag } from './kalender.ts';
import type { Stap } from './stap.ts';
import type { Lengte } from './termijn.ts';

/** R7: the longest term that still ends by the Atw. Years and hours never do (Atw 4). */
const LANGSTE: Readonly<Record<Lengte['eenheid'], number>> = {
  dagen: 90,
  werkdagen: 90,
  weken: 12,
  maanden: 3,
  jaren: 0,
};

/** Does the Atw move the end of a term of this length (Atw 4)? Exactly 12 weeks still counts. */
export function binnenAtw({ aantal, eenheid }: Lengte): boolean {
  return aantal <= LANGSTE[eenheid];
}

/** R4 and R5: the last day of a term that runs from `dagEen` and would end on `ruw`. */
export function volgensAtw(ruw: Datum, dagEen: Datum, lengte: Lengte, kalender: Kalender): Datum {
  const gewoon = eersteGewoneDag(ruw, kalender);
  return heeftTweeGewoneDagen(dagEen, gewoon, lengte, kalender)
    ? gewoon
    : eersteGewoneDag(plusDagen(gewoon, 1), kalender);
}

/** The same, told step by step. */
export function stappenVolgensAtw(
  ruw: Datum,
  dagEen: Datum,
  lengte: Lengte,
  kalender: Kalender,
): readonly Stap[] {
  const gewoon = eersteGewoneDag(ruw, kalender);
  const einde = volgensAtw(ruw, dagEen, lengte, kalender);
  const [reden = '', ...daarna] = vrijeDagenVan(ruw, gewoon, kalender);
  return [
    ...(gewoon === ruw
      ? []
      : [
          {
            tekst: `${hoofdletter(datumVoluit(ruw))} telt niet als laatste dag (${reden}).${daarnaTekst(daarna)} De termijn loopt door tot en met ${datumVoluit(gewoon)}.`,
            datum: gewoon,
            artikel: 'Atw 1 lid 1',
          },
        ]),
    ...(einde === gewoon
      ? []
      : [
          {
            tekst: `Er moeten twee gewone dagen in de termijn zitten. Daarom loopt zij door tot en met ${datumVoluit(einde)}.`,
            datum: einde,
            artikel: 'Atw 2',
          },
        ]),
  ];
}

/** R5: a term of three days or more holds at least two ordinary days (Atw 2). */
function heeftTweeGewoneDagen(dagEen: Datum, einde: Datum, lengte: Lengte, kalender: Kalender): boolean {
  if (lengte.eenheid === 'dagen' && lengte.aantal < 3) return true;
  // `einde` is an ordinary day itself, so one other is enough.
  return eersteGewoneDag(dagEen, kalender) < einde;
}

/** The names of the free days from `ruw` up to the first ordinary one. */
function vrijeDagenVan(ruw: Datum, gewoon: Datum, kalender: Kalender): readonly string[] {
  const namen: string[] = [];
  for (let dag = ruw; dag < gewoon; dag = plusDagen(dag, 1)) namen.push(kalender.vrijeDag(dag) ?? '');
  return namen;
}

/** ` Daarna komen zaterdag, zondag en Tweede Paasdag.` */
function daarnaTekst(namen: readonly string[]): string {
  const laatste = namen.at(-1);
  if (laatste === undefined) return '';
  return namen.length === 1
    ? ` Daarna komt ${laatste}.`
    : ` Daarna komen ${namen.slice(0, -1).join(', ')} en ${laatste}.`;
}

function hoofdletter(zin: string): string {
  return `${zin.slice(0, 1).toUpperCase()}${zin.slice(1)}`;
}
