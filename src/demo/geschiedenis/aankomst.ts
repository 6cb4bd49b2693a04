import type { Loting } from '../../platform/loting.ts';
import type { Dag } from './tijdbalk.ts';

/** Meldingen on an ordinary working day at the beginning of the history. */
const PER_WERKDAG = 4.35;
/** Growth a year: more old people, and help in the house at a fixed price (sturing.md § 1). */
const GROEI = 0.14;
const WEEKDAG = [1.32, 1.08, 1, 0.94, 0.72, 0.16, 0.12] as const;
/** Quiet in the summer and around Christmas, busy after it. */
const MAAND = [1.16, 1.06, 1.04, 0.98, 0.92, 0.96, 0.78, 0.8, 1.1, 1.12, 1.1, 0.82] as const;

/** How many meldingen come in on this day. */
export function aantalOp(dag: Dag, dagenSindsBegin: number, loting: Loting): number {
  const maand = Number(dag.datum.slice(5, 7)) - 1;
  const feestdag = dag.vrij && dag.weekdag <= 5 ? 0.15 : 1;
  const groei = (1 + GROEI) ** (dagenSindsBegin / 365);
  return poisson(
    PER_WERKDAG * groei * (WEEKDAG[dag.weekdag - 1] ?? 1) * (MAAND[maand] ?? 1) * feestdag,
    loting,
  );
}

/** Knuth's method; fine for small means. */
function poisson(gemiddelde: number, loting: Loting): number {
  const grens = Math.exp(-gemiddelde);
  let aantal = 0;
  for (let p = loting.getal(); p > grens; p *= loting.getal()) aantal += 1;
  return aantal;
}
