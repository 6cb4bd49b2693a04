import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, plusMaanden } from '../kern/datum.ts';
import { leerInstroom } from './instroom.ts';
import type { Bron } from './queries.ts';

const OP = datum('2026-07-15');
/** So many in each of the whole months before `OP`, the oldest first. */
function bron(aantallen: readonly number[], perWeekdag: readonly number[] = []): Bron {
  const eerste = plusMaanden(datum('2026-07-01'), -aantallen.length);
  const maanden = Object.fromEntries(
    aantallen.flatMap((n, i) => (n === 0 ? [] : [[plusMaanden(eerste, i).slice(0, 7), { '0': n }]])),
  );
  return {
    op: OP,
    tellingen: tellingen({ 'mijlpaal:gemeld': maanden }),
    perUrgentie: new Map(),
    perVoorziening: new Map(),
    perWeekdag: perWeekdag.length === 7 ? perWeekdag : [0, 0, 0, 0, 0, 0, 0],
    eerste: null,
    voorraad: [],
    aflopend: [],
    afgelopen: { eindigden: 0, kwamenTerug: 0 },
  };
}
const keer = (n: number, waarde: number): readonly number[] => Array.from({ length: n }, () => waarde);
const inWeek = (i: ReturnType<typeof leerInstroom>, van = datum('2026-07-20')): number =>
  Array.from({ length: 7 }, (_, dag) => i.op(plusDagen(van, dag))).reduce((som, n) => som + n, 0);

describe('leren wat er binnenkomt (sturing.md § 3)', () => {
  it('verwacht wat er altijd kwam als er niets verandert', () => {
    const i = leerInstroom(bron(keer(36, 100)));
    expect(i).toMatchObject({ maanden: 36, gaten: 0, perMaand: 100, trend: 0 });
    expect(inWeek(i) / ((100 * 12 * 7) / 365.25)).toBeCloseTo(1, 1);
  });

  it('ziet groei, gelooft nooit meer dan een kwart per jaar, en niets van minder dan een jaar', () => {
    const groeit = (keerPerJaar: number): readonly number[] =>
      Array.from({ length: 36 }, (_, i) => Math.round(400 * keerPerJaar ** (i / 12)));
    const trend = (aantallen: readonly number[]): number => leerInstroom(bron(aantallen)).trend;
    expect(trend(groeit(1.1))).toBeGreaterThan(4);
    expect(trend(groeit(1.1))).toBeLessThan(12);
    expect(trend(groeit(0.9))).toBeLessThan(-4);
    expect(trend(groeit(4))).toBeLessThanOrEqual(28.4);
    expect(trend(keer(36, 100))).toBeCloseTo(0, 5);
    expect(trend([...keer(6, 10), ...keer(5, 100)])).toBe(0);
  });

  it('laat groei na vandaag uitdoven, en weet minder zeker waar het staat als de maanden meer verschilden', () => {
    const groeit = leerInstroom(
      bron(Array.from({ length: 36 }, (_, i) => Math.round(400 * 1.15 ** (i / 12)))),
    );
    const perDag = (dag: Datum): number => inWeek(groeit, dag) / 7;
    const [nu, jaar, tweeJaar] = [0, 364, 728].map((n) => perDag(plusDagen(OP, n)));
    expect((jaar ?? 0) / (nu ?? 1)).toBeGreaterThan(1.02);
    expect((jaar ?? 0) / (nu ?? 1)).toBeLessThan(1.15);
    expect((tweeJaar ?? 0) / (jaar ?? 1)).toBeLessThan((jaar ?? 0) / (nu ?? 1));
    const onzeker = (aantallen: readonly number[]): number => {
      const { wegen } = leerInstroom(bron(aantallen));
      return wegen.reduce((som, weg) => som + weg.onzeker, 0) / wegen.length;
    };
    const wild = Array.from({ length: 36 }, (_, i) => ((i * 7) % 5 < 2 ? 60 : 140));
    expect(onzeker(wild)).toBeGreaterThan(1.5 * onzeker(keer(36, 100)));
    expect(onzeker(keer(12, 100))).toBeGreaterThan(onzeker(keer(36, 100)));
  });

  it('leert het seizoen uit hele jaren, van meer jaren zekerder, en ziet er geen in wat toeval geeft', () => {
    // July, twelve months back, is twice as busy.
    const jaar = [200, ...keer(11, 100)];
    const een = leerInstroom(bron(jaar)).seizoen[6] ?? 0;
    const drie = leerInstroom(bron([...jaar, ...jaar, ...jaar])).seizoen[6] ?? 0;
    expect(een).toBeGreaterThan(1.3);
    expect(drie).toBeGreaterThan(een);
    expect(drie).toBeLessThan(2);
    expect(leerInstroom(bron([11, 9, 10, 12, 8, 10, 11, 9, 10, 10, 9, 11])).seizoen[6]).toBe(1);
  });

  it('telt een maand waarin pas werd begonnen niet als een stille maand', () => {
    const half = leerInstroom({ ...bron([20, ...keer(14, 60)]), eerste: datum('2025-04-20') });
    expect(half).toMatchObject({ maanden: 14, perMaand: 60, dagen: null });
  });

  it('rekent met twee weken geschiedenis met wat er in die dagen kwam, en weet het dan weinig zeker', () => {
    const i = leerInstroom({
      ...bron([]),
      tellingen: tellingen({ 'mijlpaal:gemeld': { '2026-07': { '0': 28 } } }),
      eerste: datum('2026-07-01'),
    });
    expect(i).toMatchObject({ maanden: 0, dagen: 14, trend: 0 });
    expect(inWeek(i)).toBeCloseTo(14, 0);
    expect(Math.max(...i.wegen.map(({ onzeker }) => onzeker))).toBeGreaterThan(0.15);
  });

  it('slaat een maand zonder een melding over, alsof er niet is geregistreerd', () => {
    const i = leerInstroom(bron([...keer(20, 60), 0, 0, ...keer(8, 60)]));
    expect(i).toMatchObject({ maanden: 28, gaten: 2, perMaand: 60 });
  });

  it('kan met een maand, met een dossier en met niets', () => {
    // One in June, and none in the fourteen days after it.
    expect(leerInstroom(bron([1]))).toMatchObject({ maanden: 1, dagen: 44, trend: 0 });
    const niets = leerInstroom(bron([]));
    expect(niets).toMatchObject({ maanden: 0, gaten: 0, perMaand: 0, trend: 0 });
    expect(inWeek(niets)).toBe(0);
  });

  it('verdeelt de week zoals hij was; zonder gegevens over de werkdagen', () => {
    const dinsdag = leerInstroom(bron(keer(12, 30), [0, 10, 0, 0, 0, 0, 0]));
    expect([dinsdag.op(datum('2026-07-20')), dinsdag.op(datum('2026-07-21')) > 0]).toEqual([0, true]);
    const zonder = leerInstroom(bron(keer(12, 30)));
    expect([zonder.op(datum('2026-07-25')), zonder.op(datum('2026-07-24')) > 0]).toEqual([0, true]);
  });

  it('is nooit minder dan niets en altijd een getal, wat de geschiedenis ook is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(400), { maxLength: 36 }),
        fc.array(fc.nat(50), { minLength: 7, maxLength: 7 }),
        (maanden, week) => {
          const i = leerInstroom(bron(maanden, week));
          for (const dag of [0, 40, 180, 364]) {
            const n = i.op(plusDagen(OP, dag));
            expect(Number.isFinite(n) && n >= 0).toBe(true);
          }
          expect(i.seizoen.reduce((som, n) => som + n, 0)).toBeCloseTo(12, 6);
        },
      ),
    );
  });
});
