import type { DossierOpdracht, Opdrachtsoort } from '../../src/dossier/opdrachten.ts';
import type { DossierToestand } from '../../src/dossier/toestand.ts';
import type { Datum } from '../../src/kern/datum.ts';

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
