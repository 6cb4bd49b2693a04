import {
  draagOp,
  kijkOpnieuw,
  naDagen,
  neemAan,
  spreekWachtende,
  start,
  wachtdagen,
  weiger,
} from '../levering.ts';
import type { Geval } from '../gevallen/kader.ts';
import type { Beurt, Dossierlot } from './dossierlot.ts';

/** Of one in so many decisions the first provider refuses. */
const WEIGERT = 13;

/** It is granted from two weeks after it was prepared: on the first working day after that. */
const NA_BESLUIT = 17;

/**
 * From the decision until help begins. Nothing is drawn: what is drawn after it would be another story; the day of the
 * decision and the number of its report make the difference.
 */
export function lever(d: Dossierlot): readonly Beurt[] {
  const { lot, soort } = d;
  if (lot.uitkomst !== 'toekennen' && lot.uitkomst !== 'gedeeltelijk') return [];
  const { besluit, bekend, verslag } = lot.dagen;
  const zaad = bekend + verslag;
  const weigert = zaad % WEIGERT === 0;
  const nr = weigert ? zaad + 1 : zaad;
  const opdracht = bekend + 1 + (zaad % 3);
  const tweede = weigert ? opdracht + 5 : opdracht;
  const wacht = wachtdagen(soort.voorziening, nr, zaad);
  const antwoord = tweede + 2 + (zaad % 3);
  const begin = Math.max(tweede + wacht, antwoord + 1, besluit + NA_BESLUIT);
  const gesprekken = Array.from(
    { length: Math.floor((begin - bekend) / 21) },
    (_, i) => bekend + 21 * (i + 1),
  );
  const oordelen = Array.from({ length: Math.floor((begin - bekend) / 28) }, (_, i) => bekend + 28 * (i + 1));
  const beurten: readonly Beurt[] = [
    [opdracht, (g) => draagOp(g, opdracht, zaad)],
    ...(weigert
      ? ([
          [opdracht + 3, (g: Geval) => weiger(g, opdracht + 3)],
          [tweede, (g: Geval) => draagOp(g, tweede, nr)],
        ] as const)
      : []),
    [antwoord, (g) => neemAan(g, antwoord, zaad % 4 === 0 ? null : naDagen(begin - antwoord))],
    ...gesprekken
      .filter((dag) => dag < begin)
      .map((dag): Beurt => [dag, (g) => spreekWachtende(g, dag, lot.aan)]),
    ...oordelen.filter((dag) => dag < begin).map((dag): Beurt => [dag, (g) => kijkOpnieuw(g, dag, lot.aan)]),
    [begin, (g) => start(g, begin)],
  ];
  return beurten.toSorted(([a], [b]) => a - b);
}
