import type { Drukte, Klaar, Model, Verloop } from './model.ts';
import { simuleer } from './simulatie.ts';

/** One stretch of days of one simulation; null where nothing was finished and no term ended. */
export interface Vakuitkomst {
  readonly voorraad: number | null;
  readonly verslagOpTijd: number | null;
  readonly besluitOpTijd: number | null;
  /** Median of days from melding to report. */
  readonly wachten: number | null;
}
/** The same as a simulation has it: what really came is not counted so here. */
export interface Gespeeldvak extends Vakuitkomst {
  /** Cases that came to an end, however they ended. */
  readonly klaar: number;
}
export const UITKOMSTMATEN = ['verslagOpTijd', 'besluitOpTijd', 'wachten', 'voorraad'] as const;
export type Uitkomstmaat = (typeof UITKOMSTMATEN)[number];

/** Four in five simulations lie between `laag` and `hoog`. */
export interface Band {
  readonly laag: number;
  readonly midden: number;
  readonly hoog: number;
}
export type Banden = Readonly<Record<Uitkomstmaat, readonly (Band | null)[]>>;

/** `grenzen` are the first days after each stretch; the first begins on day 0. */
export function perVak(verloop: Verloop, grenzen: readonly number[]): readonly Gespeeldvak[] {
  return grenzen.map((tot, i) => {
    const van = grenzen[i - 1] ?? 0;
    const hier = ({ dag }: Klaar): boolean => dag >= van && dag < tot;
    const verslagen = verloop.verslagen.filter(hier);
    return {
      voorraad: verloop.voorraad[tot - 1] ?? 0,
      klaar: som(verloop.klaar.slice(van, tot)),
      verslagOpTijd: deelOpTijd(opTijd(verslagen), som(verloop.verstreken.verslag.slice(van, tot))),
      besluitOpTijd: deelOpTijd(
        opTijd(verloop.besluiten.filter(hier)),
        som(verloop.verstreken.besluit.slice(van, tot)),
      ),
      wachten: mediaan(verslagen.map(({ dagen }) => dagen)),
    };
  });
}

/**
 * Percent in time: each case counts once, when it was done in time or when its term ended without that, also if it
 * still lies there. Counting only what was finished would look better the more stays lying (sturing.md § 2). Null when
 * neither happened.
 */
export const deelOpTijd = (opTijd: number, verstreken: number): number | null =>
  opTijd + verstreken === 0 ? null : (100 * opTijd) / (opTijd + verstreken);

const opTijd = (klaar: readonly Klaar[]): number => klaar.filter((k) => k.opTijd).length;
const som = (getallen: readonly number[]): number => getallen.reduce((totaal, n) => totaal + n, 0);

function mediaan(getallen: readonly number[]): number | null {
  return getallen.toSorted((a, b) => a - b)[Math.floor((getallen.length - 1) / 2)] ?? null;
}

/** What lies between: one in ten below, one in ten above. Null where fewer than half of the simulations know it. */
export function banden(runs: readonly (readonly Vakuitkomst[])[]): Banden {
  const vakken = runs[0]?.length ?? 0;
  const maat = (naam: Uitkomstmaat): readonly (Band | null)[] =>
    Array.from({ length: vakken }, (_, vak) => {
      const bekend = runs.flatMap((run) => run[vak]?.[naam] ?? []).toSorted((a, b) => a - b);
      const op = (deel: number): number =>
        bekend[Math.min(bekend.length - 1, Math.floor(bekend.length * deel))] ?? 0;
      return bekend.length * 2 < runs.length || bekend.length === 0
        ? null
        : { laag: op(0.1), midden: op(0.5), hoog: op(0.9) };
    });
  return {
    verslagOpTijd: maat('verslagOpTijd'),
    besluitOpTijd: maat('besluitOpTijd'),
    wachten: maat('wachten'),
    voorraad: maat('voorraad'),
  };
}

const PROEVEN = 6;

/** What the team has in hand on average, in a year at the usual pace; null when there are no hours or no cases. */
export function meetDrukte(model: Model, zaad: number): Drukte | null {
  if (model.uren.every((uren) => uren === 0)) return null;
  const jaren = Array.from({ length: PROEVEN }, (_, n) => simuleer({ ...model, drukte: null }, zaad + n));
  const inHanden = gemiddeld(jaren.map((jaar) => gemiddeld(jaar.inHanden)));
  return inHanden === 0 ? null : { inHanden };
}

const gemiddeld = (getallen: readonly number[]): number => som(getallen) / Math.max(1, getallen.length);
