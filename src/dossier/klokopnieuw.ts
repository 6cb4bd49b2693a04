import type { Datum } from '../kern/datum.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Opschorting } from '../recht/opschorting.ts';
import type { DatumTermijnId } from '../recht/termijnen.ts';
import { bereken } from '../recht/termijnen.ts';
import type { TermijnId } from '../recht/termijnen-lijst.ts';
import { TERMIJNEN } from '../recht/termijnen-lijst.ts';
import { leesTermijnId } from '../recht/termijnvraag.ts';
import type { Klok, Kloksoort } from './klok.ts';

/** What the read table holds of a clock that needs no file to be reckoned again. */
export interface Klokgegevens {
  readonly soort: string;
  readonly termijn: string | null;
  readonly begin: Datum;
  readonly opschortingen: readonly Opschorting[];
  readonly stilstand: number;
}

type Klokdagen = Pick<Klok, 'dagEen' | 'stilstand'> & {
  readonly uiterlijk: Datum;
  readonly oorspronkelijk: Datum;
};

/** Stood still, but the row was written before rows kept when. */
const weetNietWanneer = ({ stilstand, opschortingen }: Klokgegevens): boolean =>
  stilstand > 0 && opschortingen.length === 0;

/**
 * The penalty is set after the last day in default, and an objection is decided on after the time to object: those days
 * follow from the calendar too, and only the file knows them.
 */
export const UIT_HET_DOSSIER: readonly Kloksoort[] = ['dwangsom', 'bezwaarBeslissing'];

/** The clocks of which at most one runs, and that are the last day of the dossier in the lists (`lopendeTermijn`). */
export const LOPENDE_TERMIJN: readonly Kloksoort[] = ['onderzoek', 'beslissing'];

/** A clock of the law under these rules; undefined for an agreed day, `at once`, and what only the file knows. */
export function klokOpnieuw(klok: Klokgegevens, regels: LokaleRegels): Klokdagen | undefined {
  const termijn = leesTermijnId(klok.termijn ?? '');
  if (termijn === undefined || !eindigtOpDag(termijn) || isUitHetDossier(klok.soort)) return undefined;
  if (weetNietWanneer(klok)) return undefined;
  const { begin, opschortingen } = klok;
  const som =
    opschortingen.length === 0
      ? kaleTermijn(termijn, begin, regels)
      : bereken({ termijn, begin, opschortingen }, regels.kalender, regels.uitleg);
  const { dagEen, uiterlijk, oorspronkelijk, opgeschorteDagen: stilstand } = som;
  return { dagEen, uiterlijk, oorspronkelijk, stilstand };
}

const isUitHetDossier = (soort: string): boolean => UIT_HET_DOSSIER.some((naam) => naam === soort);

const ZONDER_DAG: readonly string[] = ['uren', 'vrij', 'onverwijld'];

function eindigtOpDag(termijn: TermijnId): termijn is DatumTermijnId {
  return !ZONDER_DAG.includes(TERMIJNEN[termijn].eenheid);
}
