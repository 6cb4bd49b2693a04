import type { DossierOpdracht, Opdrachtsoort } from '../../src/dossier/opdrachten.ts';
import type { DossierToestand } from '../../src/dossier/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { EERSTE_HELFT } from './willekeurig-begin.ts';
import { TWEEDE_HELFT } from './willekeurig-vervolg.ts';

/** What an opdracht is made from: the dossier, the day, and choices that a generator made. */
export interface Bron {
  readonly t: DossierToestand;
  readonly vandaag: Datum;
  /** One of these; the first is the ordinary one. */
  kies<T>(eerste: T, ...rest: readonly T[]): T;
}

/** Choices from one number: 0 is the ordinary one everywhere, so failing sequences shrink to ordinary ones. */
export function bron(t: DossierToestand, vandaag: Datum, zaad: number): Bron {
  let rest = zaad;
  return {
    t,
    vandaag,
    kies(eerste, ...anders) {
      const aantal = anders.length + 1;
      const gekozen = rest % aantal;
      rest = Math.floor(rest / aantal);
      return gekozen === 0 ? eerste : (anders[gekozen - 1] ?? eerste);
    },
  };
}

/** How to make each of these opdrachten. */
export type Plausibel<S extends Opdrachtsoort> = {
  readonly [K in S]: (b: Bron) => Extract<DossierOpdracht, { readonly soort: K }>;
};

/** Complete by type: a new opdracht cannot be forgotten. */
const PER: Plausibel<Opdrachtsoort> = { ...EERSTE_HELFT, ...TWEEDE_HELFT };

/** A plausible opdracht of this kind for this dossier. Not always a lawful one. */
export function plausibel(soort: Opdrachtsoort, b: Bron): DossierOpdracht {
  return PER[soort](b);
}
