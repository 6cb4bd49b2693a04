import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voerUit } from '../kern/decider.ts';
import { TOETSSTAPPEN } from './gebeurtenissen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { toetsHandelingen } from './opdrachten.ts';
import type { TotToets } from './toestand.ts';
import { huidigeStap } from './toestand.ts';
import { naToets, opToetsdag, TOETSDAG, voorDeToets } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';

const stappen = PEDRO.stappen(TOETSDAG);
const OPDRACHTEN: readonly ToetsOpdracht[] = [
  ...Object.values(stappen),
  { ...stappen.effecten, effecten: stappen.effecten.effecten.slice(0, 1) },
  { ...stappen.bevestigen, bevestigd: false, reactie: 'Nee.' },
  ...TOETSSTAPPEN.map((stap) => ({ soort: 'toetsstapHeropenen', stap, reden: 'Nieuw' }) as const),
];
const ctx = opToetsdag(7);
const begin = voorDeToets(PEDRO);

/** What is allowed is done, what is refused changes nothing. */
function probeer(t: TotToets, opdracht: ToetsOpdracht): TotToets {
  return voerUit(toetsHandelingen, opdracht, t, ctx).gelukt ? naToets(t, opdracht, ctx) : t;
}

function klopt({ toets }: TotToets): void {
  const dicht = TOETSSTAPPEN.map((stap) => toets[stap].gesloten !== null);
  expect(dicht, 'geen stap dicht na een open stap').toEqual(dicht.toSorted((a, b) => Number(b) - Number(a)));
  if (toets.bevestiging.gesloten) expect(toets.effect.gesloten).not.toBeNull();
  if (toets.uitkomst.gesloten) {
    expect(dicht).not.toContain(false);
    expect(toets.bevestiging.gesloten).not.toBeNull();
    expect(toets.ethiek.gesloten?.waarde.opties.map(({ id }) => id)).toContain(
      toets.uitkomst.gesloten.waarde.optie,
    );
    expect(huidigeStap(toets)).toBe('klaar');
  }
  const effecten = toets.effect.gesloten?.waarde.effecten.map(({ id }) => id) ?? [];
  const genoemd = toets.grondwaarden.gesloten?.waarde.waarden.flatMap((waarde) => waarde.effecten) ?? [];
  for (const id of genoemd) expect(effecten).toContain(id);
}

describe('volgorde van de toets', () => {
  it('blijft kloppen na elke reeks opdrachten (Omgekeerde Toets: eerst het effect, dan de regels)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OPDRACHTEN), { maxLength: 25 }), (reeks) => {
        reeks.reduce((t, opdracht) => {
          const na = probeer(t, opdracht);
          klopt(na);
          return na;
        }, begin);
      }),
      { numRuns: 60, seed: 1 },
    );
  });
  it('verliest nooit een eerdere invulling (Omgekeerde Toets: teruggaan laat een spoor)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OPDRACHTEN), { maxLength: 25 }), (reeks) => {
        const tel = ({ toets }: TotToets): number =>
          TOETSSTAPPEN.reduce(
            (som, stap) => som + toets[stap].geschiedenis.length + (toets[stap].gesloten ? 1 : 0),
            0,
          );
        reeks.reduce((t, opdracht) => {
          const na = probeer(t, opdracht);
          expect(tel(na)).toBeGreaterThanOrEqual(tel(t));
          return na;
        }, begin);
      }),
      { numRuns: 40, seed: 2 },
    );
  });
});
