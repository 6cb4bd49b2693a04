import type { Status } from '../dossier/fase.ts';
import type { Werkdeel } from '../dossier/werkduur.ts';
import { huidigDeel, WERKDELEN } from '../dossier/werkduur.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen } from '../kern/datum.ts';

/** How long a part of the work usually takes, and what that rests on. */
export interface Gebruik {
  readonly dagen: number;
  /** Median of so many finished dossiers of this municipality; null: too few, so the norm below. */
  readonly geleerdUit: number | null;
}
export type Gebruikelijk = Readonly<Record<Werkdeel, Gebruik>>;

/** What was learned of one part: the median and the number of dossiers. */
export interface Geleerd {
  readonly deel: Werkdeel;
  readonly mediaan: number;
  readonly aantal: number;
}

/** Fewer finished dossiers say too little. */
const GENOEG_OM_VAN_TE_LEREN = 20;

/** Until there is enough to learn from: together well within six weeks, and within two. No terms of the law. */
const NORMDAGEN: Readonly<Record<Werkdeel, number>> = {
  verdelen: 2,
  onderzoeken: 21,
  toetsen: 5,
  verslagMaken: 5,
  beslissen: 7,
  verzenden: 1,
};

export function maakGebruikelijk(geleerd: readonly Geleerd[]): Gebruikelijk {
  const van = (deel: Werkdeel): Gebruik => {
    const gevonden = geleerd.find((g) => g.deel === deel);
    return gevonden && gevonden.aantal >= GENOEG_OM_VAN_TE_LEREN
      ? { dagen: gevonden.mediaan, geleerdUit: gevonden.aantal }
      : { dagen: NORMDAGEN[deel], geleerdUit: null };
  };
  return {
    verdelen: van('verdelen'),
    onderzoeken: van('onderzoeken'),
    toetsen: van('toetsen'),
    verslagMaken: van('verslagMaken'),
    beslissen: van('beslissen'),
    verzenden: van('verzenden'),
  };
}

const TOT_EN_MET: Readonly<Record<Werkdeel, Werkdeel>> = {
  verdelen: 'verslagMaken',
  onderzoeken: 'verslagMaken',
  toetsen: 'verslagMaken',
  verslagMaken: 'verslagMaken',
  beslissen: 'verzenden',
  verzenden: 'verzenden',
};

/**
 * Usual days of work left until the term that runs now is met: what is left of this part (never less than
 * one day, also when it took longer than usual), and the parts after it.
 */
export function nogNodig(
  status: Status,
  begonnen: Datum | null,
  gebruikelijk: Gebruikelijk,
  vandaag: Datum,
): number {
  const nu = huidigDeel(status);
  if (nu === undefined) return 0;
  const bezig = begonnen === null ? 0 : Math.max(0, dagenTussen(begonnen, vandaag));
  const rest = Math.max(1, gebruikelijk[nu].dagen - bezig);
  const daarna = WERKDELEN.slice(WERKDELEN.indexOf(nu) + 1, WERKDELEN.indexOf(TOT_EN_MET[nu]) + 1);
  return daarna.reduce((som, deel) => som + gebruikelijk[deel].dagen, rest);
}
