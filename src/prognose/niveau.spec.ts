import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakLoting } from '../platform/loting.ts';
import type { Meetpunt } from './niveau.ts';
import { gelijkeKansen, leerNiveau, middenVan } from './niveau.ts';

const GEWOON = { stap: 0.03, bocht: 0.0025, maand: 0.1, groei: 0.1 / 12 };
const ruis = 0.0001;
const punten = (waarden: readonly (number | null)[]): readonly Meetpunt[] =>
  waarden.map((waarde) => ({ waarde, ruis }));
const reeks = (n: number, per: (i: number) => number): readonly Meetpunt[] =>
  punten(Array.from({ length: n }, (_, i) => per(i)));
const gemiddeld = (wegen: ReturnType<typeof leerNiveau>, wat: 'stap' | 'maand' | 'onzeker'): number =>
  wegen.reduce((som, weg) => som + weg[wat], 0) / wegen.length;

describe('waar een reeks maanden nu staat', () => {
  it('is wat het was als er niets verandert, en dan vrijwel zeker', () => {
    const wegen = leerNiveau(
      reeks(24, () => 3),
      GEWOON,
    );
    expect(wegen).toHaveLength(50);
    expect(middenVan(wegen, 'niveau')).toBeCloseTo(3, 5);
    expect(gemiddeld(wegen, 'onzeker')).toBeLessThan(0.05);
  });

  it('volgt een sprong, en ziet groei', () => {
    const sprong = leerNiveau(
      reeks(24, (i) => (i < 18 ? 3 : 3.3)),
      GEWOON,
    );
    expect(middenVan(sprong, 'niveau')).toBeGreaterThan(3.2);
    const groei = leerNiveau(
      reeks(36, (i) => i * 0.01),
      GEWOON,
    );
    expect(middenVan(groei, 'groei')).toBeGreaterThan(0.006);
  });

  it('houdt toeval per maand uit elkaar van een niveau dat loopt', () => {
    const loting = maakLoting(3);
    let niveau = 0;
    const los = leerNiveau(
      reeks(36, () => 0.4 * (loting.getal() - 0.5)),
      GEWOON,
    );
    const loopt = leerNiveau(
      reeks(36, () => (niveau += 0.3 * (loting.getal() - 0.5))),
      GEWOON,
    );
    expect(gemiddeld(los, 'maand')).toBeGreaterThan(gemiddeld(los, 'stap'));
    expect(gemiddeld(loopt, 'stap')).toBeGreaterThan(gemiddeld(los, 'stap'));
  });

  it('is met een maand weinig zeker, en zonder een niet te zeggen', () => {
    expect(gemiddeld(leerNiveau(punten([2]), GEWOON), 'onzeker')).toBeGreaterThan(0.05);
    expect(leerNiveau(punten([null, null]), GEWOON)).toEqual([]);
    expect(leerNiveau([], GEWOON)).toEqual([]);
  });

  it('is altijd een getal, wat de maanden ook zijn', () => {
    const maand = fc.option(fc.double({ min: -5, max: 9, noNaN: true }));
    fc.assert(
      fc.property(fc.array(maand, { maxLength: 36 }), (waarden) => {
        for (const weg of leerNiveau(punten(waarden), GEWOON)) {
          expect(Object.values(weg).every((n) => Number.isFinite(n))).toBe(true);
          expect(Math.abs(weg.samenhang)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('even waarschijnlijke keuzes', () => {
  it('zijn er zo veel als gevraagd, naar gewicht', () => {
    const gekozen = gelijkeKansen(
      [
        ['a', 3],
        ['b', 0],
        ['c', 1],
      ],
      20,
    );
    expect(gekozen.filter((keus) => keus === 'a')).toHaveLength(15);
    expect(gekozen.filter((keus) => keus === 'c')).toHaveLength(5);
  });
});
