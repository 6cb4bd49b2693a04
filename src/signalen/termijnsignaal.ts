import type { Kloksoort } from '../dossier/klok.ts';
import type { Datum } from '../kern/datum.ts';
import { dagenTussen } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { ruwEinde } from '../recht/tellen.ts';
import { isWerkdag } from '../recht/uitleg.ts';

type Regels = Pick<LokaleRegels, 'kalender' | 'uitleg'>;

/** What a signal is made from: one running clock. */
export interface Signaalklok {
  readonly soort: Kloksoort;
  readonly begin: Datum;
  readonly uiterlijk: Datum | null;
}

/** A day comes near, or `at once` was not done. */
export interface Termijnsignaal {
  /** The last day; for `at once` the day it began. */
  readonly dag: Datum;
  /** So many days before that day, the sharpest that was reached. */
  readonly moment: number;
  readonly onverwijld: boolean;
}

const TERMIJN = [14, 7, 2, 0] as const;
/** A right of somebody else that runs out, or a day of our own: only the day itself matters. */
const DE_DAG_ZELF = [0] as const;

const MOMENTEN: Readonly<Record<Kloksoort, readonly number[]>> = {
  spoed: [],
  respijt: TERMIJN,
  onderzoek: TERMIJN,
  beslissing: TERMIJN,
  dwangsom: TERMIJN,
  mededeling: TERMIJN,
  tijdelijkeVoorziening: TERMIJN,
  buitenBehandeling: [7, 2, 0],
  hersteltermijn: DE_DAG_ZELF,
  herbeoordeling: DE_DAG_ZELF,
  advies: DE_DAG_ZELF,
  terugkoppeling: DE_DAG_ZELF,
  reactie: DE_DAG_ZELF,
  eersteContact: [],
  persoonlijkPlan: [],
  bezwaar: [],
  bezwaarBeslissing: TERMIJN,
  gegevensverzoek: TERMIJN,
  stukkenRechter: TERMIJN,
  terInzage: [2, 0],
  bezwaarHerstel: DE_DAG_ZELF,
  nadereStukken: [],
  uitspraak: [],
  beroep: [],
  hogerBeroep: [],
};

/**
 * Of these the file never knows that it was done: a reminder up to the day. After it nobody could say whether it is
 * late, and nothing would ever take the signal away.
 */
export const HERINNERINGEN: readonly Kloksoort[] = ['terInzage'];

/** Signals for the jurist's desk: who decides on a request about data (UAVG 34); and who took the decision does not handle the objection to it (Awb 7:5, 10:3 lid 3). */
export const BIJ_JURIST: readonly Kloksoort[] = [
  'bezwaarBeslissing',
  'bezwaarHerstel',
  'terInzage',
  'stukkenRechter',
  'gegevensverzoek',
];

/** Clocks that can give a signal, and how long before their last day at the earliest. */
export const SIGNAALSOORTEN = (Object.keys(MOMENTEN) as Kloksoort[]).filter(
  (soort) => soort === 'spoed' || MOMENTEN[soort].length > 0,
);
export const EERSTE_MOMENT = Math.max(...TERMIJN);

/** The signal this clock gives on this day, or undefined when there is nothing to say yet. */
export function signaalVan(klok: Signaalklok, vandaag: Datum, regels: Regels): Termijnsignaal | undefined {
  const { soort, begin, uiterlijk } = klok;
  if (begin > vandaag) return undefined;
  if (soort === 'spoed')
    return vandaag >= naWerkdagen(begin, 1, regels) ? { dag: begin, moment: 0, onverwijld: true } : undefined;
  if (uiterlijk === null) return undefined;
  const over = dagenTussen(vandaag, uiterlijk);
  if (over < 0 && HERINNERINGEN.includes(soort)) return undefined;
  // Two weeks before the end says nothing about a term of two weeks.
  const lengte = dagenTussen(begin, uiterlijk);
  const bereikt = MOMENTEN[soort].filter((moment) => over <= moment && (moment === 0 || moment < lengte));
  return bereikt.length === 0
    ? undefined
    : { dag: uiterlijk, moment: Math.min(...bereikt), onverwijld: false };
}

/** Two working days passed, and nobody looked: then the teamleider has to know. */
export function moetNaarTeamleider(gemaaktOp: Datum, vandaag: Datum, regels: Regels): boolean {
  return vandaag > naWerkdagen(gemaaktOp, 2, regels);
}

/** On a day on which nobody works nobody is written to. */
export function isMaildag(vandaag: Datum, { kalender, uitleg }: Regels): boolean {
  return isWerkdag(vandaag, kalender, uitleg);
}

/** So many working days after this day. */
function naWerkdagen(dag: Datum, aantal: number, { kalender, uitleg }: Regels): Datum {
  return ruwEinde(dag, { aantal, eenheid: 'werkdagen' }, 'dagNa', kalender, uitleg);
}
