import type { Loting } from '../platform/loting.ts';
import { maakLoting } from '../platform/loting.ts';
import type { Model } from './model.ts';
import type { Mogelijk } from './niveau.ts';
import { overVanGroei } from './niveau.ts';

/** What nobody knows beforehand, as one simulation has it. */
export interface Trekking {
  /** On each day: times what was expected to come in. */
  readonly instroom: readonly number[];
  /** On each day: how quickly a step up to the report, or from the aanvraag on, goes beside what was learned. */
  readonly onderzoek: readonly number[];
  readonly beslissen: readonly number[];
  /** 0: load does nothing, 1: work slows in proportion. */
  readonly volgt: number;
  readonly vroegKlaar: number;
  readonly naarBesluit: number;
}

const DAGEN_PER_MAAND = 365.25 / 12;
/** In months. */
const WEEK = 7 / DAGEN_PER_MAAND;

/** The same seed draws the same, whatever else the model says. */
export function trek({ onzeker, dagen, vroegKlaar, naarBesluit }: Model, zaad: number): Trekking {
  const loting = (nummer: number): Loting => maakLoting(Math.imul(zaad ^ 0x51ed270b, 0x9e3779b1) + nummer);
  const snelheid = (wegen: readonly Mogelijk[], nummer: number): readonly number[] =>
    pad(wegen, dagen, loting(nummer)).map((n) => Math.exp(-n));
  const deel = loting(4);
  return {
    instroom: pad(onzeker.instroom, dagen, loting(1)).map((n) => Math.exp(n)),
    onderzoek: snelheid(onzeker.onderzoek, 2),
    beslissen: snelheid(onzeker.beslissen, 3),
    volgt: onzeker.volgt[Math.floor(loting(5).getal() * onzeker.volgt.length)] ?? 1,
    vroegKlaar: trekDeel(vroegKlaar, onzeker.zaken, deel),
    naarBesluit: trekDeel(naarBesluit, onzeker.zaken, deel),
  };
}

/**
 * From where it can stand now, as far as it can walk: with a growth that dies out, a step a week, and each month
 * something of its own.
 */
function pad(wegen: readonly Mogelijk[], dagen: number, loting: Loting): readonly number[] {
  const weg = wegen[Math.floor(loting.getal() * wegen.length)];
  if (!weg) return Array.from({ length: dagen }, () => 0);
  const [toeval, ander] = [normaal(loting), normaal(loting)];
  let niveau = weg.niveau + weg.onzeker * toeval;
  let groei =
    weg.groei + weg.groeiOnzeker * (weg.samenhang * toeval + Math.sqrt(1 - weg.samenhang ** 2) * ander);
  let maand = 0;
  let inMaand = -1;
  return Array.from({ length: dagen }, (_, dag) => {
    if (dag % 7 === 0) {
      groei += weg.bocht * Math.sqrt(WEEK) * normaal(loting);
      niveau += WEEK * groei * overVanGroei(dag / 365.25) + weg.stap * Math.sqrt(WEEK) * normaal(loting);
    }
    const nu = Math.floor(dag / DAGEN_PER_MAAND);
    if (nu !== inMaand) [inMaand, maand] = [nu, weg.maand * normaal(loting)];
    return niveau + maand;
  });
}

/** A share of so few or so many cases, as it can be (normal in the log odds, with half a case on both sides). */
function trekDeel(deel: number, zaken: number, loting: Loting): number {
  const toeval = normaal(loting);
  if (zaken === 0) return deel;
  const ruim = (deel * zaken + 0.5) / (zaken + 1);
  const kansen = Math.log(ruim / (1 - ruim)) + toeval / Math.sqrt((zaken + 1) * ruim * (1 - ruim));
  return 1 / (1 + Math.exp(-kansen));
}

/** From the standard normal distribution (Box and Muller). */
const normaal = (loting: Loting): number =>
  Math.sqrt(-2 * Math.log(1 - loting.getal())) * Math.cos(2 * Math.PI * loting.getal());
