import { klank, sporenMetFout } from '../dossier/zoekwoorden.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { woordvormen } from './woordvormen.ts';

/** Words hold letters and digits only (`zoekvorm`), so nothing in them can end the quotes. */
const aangehaald = (woord: string): string => `'${woord}'`;
const een = (delen: readonly string[]): string => `(${delen.join(' | ')})`;
const alle = (delen: readonly string[]): string => `(${delen.join(' & ')})`;

/** A word that begins with fewer letters is nearly everybody's. */
const KORTSTE_BEGIN = 3;

/** How a name was found, best first; the number of the step is its rank. */
export const NAAMTREDEN = ['achternaam', 'naam', 'begin', 'klank', 'lijktOp'] as const;

/**
 * Searches for a name from exact to alike, as tsquery on `zoek.sporen`. All words must be found; the first step
 * that holds is how somebody was found. In groups: the next is only looked for when the ones before gave too little.
 * The last of a group holds whenever one before it in that group does: the index is asked for that one only.
 */
export function naamtreden(
  gemeente: Gemeentecode,
  woorden: readonly string[],
): readonly (readonly string[])[] {
  const spoor = (soort: string, woord: string): string => aangehaald(`${gemeente}${soort}:${woord}`);
  const begin = (w: string): string => `${spoor('n', w)}${Array.from(w).length >= KORTSTE_BEGIN ? ':*' : ''}`;
  const gelijk = alle(woorden.map((w) => spoor('n', w)));
  const begint = alle(woorden.map(begin));
  const klinkt = alle(woorden.map((w) => een([begin(w), spoor('k', klank(w))])));
  const lijkt = alle(
    woorden.map((w) => een([begin(w), ...sporenMetFout(w).map((s) => aangehaald(`${gemeente}${s}`))])),
  );
  return [
    [`${gelijk} & ${een(woorden.map((w) => spoor('a', w)))}`, gelijk],
    [`${begint} & !${gelijk}`],
    [`${klinkt} & !${begint}`, `${lijkt} & !${begint}`],
  ];
}

/** From this length on a word also finds the compounds it begins. */
const KORTSTE_SAMENSTELLING = 5;

/** All words, each in one of its forms, for `to_tsquery('dutch', …)`. Empty when there is nothing to look for. */
export function tekstvraag(woorden: readonly string[]): string {
  return woorden
    .map((woord) =>
      een(
        woordvormen(woord).map(
          (vorm) => `${aangehaald(vorm)}${vorm.length >= KORTSTE_SAMENSTELLING ? ':*' : ''}`,
        ),
      ),
    )
    .join(' & ');
}
