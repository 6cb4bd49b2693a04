import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../kern/datum.ts';
import { dagenOver, procentVerstreken, waarschuwOp } from './voortgang.ts';

const d = datum;
/** Ten days: 3 up to and including 12 March. */
const tienDagen = { dagEen: d('2026-03-03'), uiterlijk: d('2026-03-12') };

describe('de voortgang van een termijn', () => {
  it.each([
    ['2026-03-12', 0, 100],
    ['2026-03-03', 9, 10],
    ['2026-03-02', 10, 0],
    ['2026-03-01', 11, 0],
    ['2026-03-07', 5, 50],
    ['2026-03-13', -1, 110],
  ])('op %s zijn er %i dagen over en is %i procent voorbij', (vandaag, over, procent) => {
    expect(dagenOver(tienDagen, d(vandaag))).toBe(over);
    expect(procentVerstreken(tienDagen, d(vandaag))).toBe(procent);
  });

  it.each([
    [50, '2026-03-07'],
    [75, '2026-03-10'],
    [90, '2026-03-11'],
    [100, '2026-03-12'],
  ])('waarschuwt bij %i procent op %s, dus voor de laatste dag', (procent, dag) => {
    expect(waarschuwOp(tienDagen, procent)).toBe(dag);
  });

  it('waarschuwt op de eerste dag waarop zo veel procent voorbij is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 100 }), (lengte, procent) => {
        const dagEen = d('2026-03-03');
        const termijn = { dagEen, uiterlijk: plusDagen(dagEen, lengte - 1) };
        const dag = waarschuwOp(termijn, procent);
        expect(procentVerstreken(termijn, dag)).toBeGreaterThanOrEqual(procent);
        expect(procentVerstreken(termijn, plusDagen(dag, -1))).toBeLessThan(procent);
      }),
    );
  });
});
