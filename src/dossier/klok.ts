import type { Datum } from '../kern/datum.ts';
import { datumVoluit } from '../kern/datum.ts';
import type { Opschorting } from '../recht/opschorting.ts';
import type { Stap } from '../recht/stap.ts';
import type { Berekening, ZonderEinddatum } from '../recht/termijnen.ts';
import type { WachtOp } from './fase.ts';

/** Everything in a dossier that has a day by which somebody must do something. */
export const KLOKSOORTEN = [
  'spoed',
  'dwangsom',
  'respijt',
  'onderzoek',
  'beslissing',
  'mededeling',
  'buitenBehandeling',
  'hersteltermijn',
  'tijdelijkeVoorziening',
  'herbeoordeling',
  'eersteContact',
  'persoonlijkPlan',
  'advies',
  'terugkoppeling',
  'reactie',
  'bezwaarBeslissing',
  'gegevensverzoek',
  'stukkenRechter',
  'terInzage',
  'bezwaarHerstel',
  'nadereStukken',
  'uitspraak',
  'bezwaar',
  'beroep',
  'hogerBeroep',
] as const;
export type Kloksoort = (typeof KLOKSOORTEN)[number];

/** One running clock of a dossier: made from the state, never from today, so that it can always be rebuilt. */
export interface Klok {
  readonly soort: Kloksoort;
  /** Which part of the dossier it belongs to; empty when there can be one only. */
  readonly onderdeel: string;
  /** Id in recht/termijnen-lijst.ts; null for a norm of the municipality or a day that was agreed. */
  readonly termijn: string | null;
  readonly artikel: string;
  readonly begin: Datum;
  readonly dagEen: Datum;
  /** Last day; null when the law says at once, or names no length. */
  readonly uiterlijk: Datum | null;
  /** The last day before any suspension: never wiped out. */
  readonly oorspronkelijk: Datum | null;
  /** Days added by suspension. */
  readonly stilstand: number;
  /** When its term stood still: with `termijn` and `begin` all that reckoning it again needs. */
  readonly opschortingen: readonly Opschorting[];
  /** Whose turn it is while this clock runs. */
  readonly wachtOp: WachtOp;
  readonly stappen: readonly Stap[];
}

/** What a person may expect once the clock has run out without being met. */
const VERVALT_VANZELF: ReadonlySet<Kloksoort> = new Set([
  'persoonlijkPlan',
  'hersteltermijn',
  'bezwaar',
  'buitenBehandeling',
  'bezwaarHerstel',
  'terInzage',
  'nadereStukken',
  'beroep',
  'hogerBeroep',
]);

/** Does this clock still ask something on this day? A right that was not used lapses; a duty stays. */
export function looptOp(klok: Klok, dag: Datum): boolean {
  if (klok.begin > dag) return false;
  return !VERVALT_VANZELF.has(klok.soort) || klok.uiterlijk === null || dag <= klok.uiterlijk;
}

interface Bij {
  readonly soort: Kloksoort;
  readonly wachtOp: WachtOp;
  readonly onderdeel?: string;
  readonly opschortingen?: readonly Opschorting[];
}

/** A term of the law, as it was reckoned. */
export function uitTermijn(bij: Bij, som: Berekening | ZonderEinddatum): Klok {
  return {
    onderdeel: '',
    opschortingen: [],
    ...bij,
    termijn: som.termijn,
    artikel: som.artikel,
    begin: som.begin,
    dagEen: som.dagEen ?? som.begin,
    uiterlijk: som.uiterlijk ?? null,
    oorspronkelijk: som.oorspronkelijk ?? null,
    stilstand: som.opgeschorteDagen,
    stappen: som.stappen,
  };
}

/** A day that was agreed or set in this dossier; no term of the law. */
export function opDag(
  bij: Bij,
  artikel: string,
  dag: { readonly begin: Datum; readonly uiterlijk: Datum | null; readonly waarom: string },
): Klok {
  const { begin, uiterlijk, waarom } = dag;
  const tekst = uiterlijk === null ? waarom : `${waarom} Dat is ${datumVoluit(uiterlijk)}.`;
  return {
    onderdeel: '',
    opschortingen: [],
    ...bij,
    termijn: null,
    artikel,
    begin,
    dagEen: begin,
    uiterlijk,
    oorspronkelijk: uiterlijk,
    stilstand: 0,
    stappen: [{ tekst, datum: uiterlijk ?? begin, artikel }],
  };
}
