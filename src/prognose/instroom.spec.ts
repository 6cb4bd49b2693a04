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
    voorraad: [],
    aflopend: [],
  };
}
const keer = (n: number, waarde: number): readonly number[] => Array.from({ length: n }, () => waarde);
const inWeek = (i: ReturnType<typeof leerInstroom>, van = datum('2026-07-20')): number =>
  Array.from({ length: 7 }, (_, dag) => i.op(plusDagen(van, dag))).reduce((som, n) => som + n, 0);

describe('leren wat er binnenkomt (sturing.md § 3)', () => {
  it('verwacht wat er altijd kwam als er niets verandert', () => {
    const i = leerInstroom(bron(keer(36, 100)));
    expect(i).toMatchObject({ maanden: 36, gaten: 0, perMaand: 100, trend: 0 });
    expect(inWeek(i)).toBeCloseTo((100 * 12 * 7) / 365.25, 5);
  });

  it('ziet groei, gelooft nooit meer dan een kwart per jaar, en weegt een jaar groei net zo zwaar als geen', () => {
    expect(leerInstroom(bron([...keer(12, 100), ...keer(12, 110)])).trend).toBe(5);
    expect(leerInstroom(bron([...keer(12, 100), ...keer(12, 120), ...keer(12, 144)])).trend).toBe(13.3);
    expect(leerInstroom(bron([...keer(12, 10), ...keer(12, 100)])).trend).toBe(12.5);
    expect(leerInstroom(bron([...keer(12, 100), ...keer(12, 10)])).trend).toBe(-12.5);
    expect(leerInstroom(bron(keer(11, 100))).trend).toBe(0);
  });

  it('laat groei na vandaag uitdoven, en is onzekerder naarmate de jaren meer verschilden', () => {
    const groeit = leerInstroom(bron([...keer(12, 100), ...keer(12, 120), ...keer(12, 144)]));
    const perDag = (dag: Datum): number => inWeek(groeit, dag) / 7;
    const [nu, jaar, tweeJaar] = [0, 364, 728].map((n) => perDag(plusDagen(OP, n)));
    expect((jaar ?? 0) / (nu ?? 1)).toBeGreaterThan(1.03);
    expect((jaar ?? 0) / (nu ?? 1)).toBeLessThan(1.133);
    expect((tweeJaar ?? 0) / (jaar ?? 1)).toBeLessThan((jaar ?? 0) / (nu ?? 1));
    expect(leerInstroom(bron(keer(36, 100))).onzeker).toBe(0.1);
    expect(
      leerInstroom(bron([...keer(12, 100), ...keer(12, 120), ...keer(12, 100)])).onzeker,
    ).toBeGreaterThan(0.15);
  });

  it('leert het seizoen uit hele jaren, en weegt een jaar net zo zwaar als geen', () => {
    // July, twelve months back, is twice as busy.
    const jaar = [200, ...keer(11, 100)];
    const een = leerInstroom(bron(jaar)).seizoen[6] ?? 0;
    const drie = leerInstroom(bron([...jaar, ...jaar, ...jaar])).seizoen[6] ?? 0;
    expect(een).toBeGreaterThan(1.3);
    expect(drie).toBeGreaterThan(een);
    expect(drie).toBeLessThan(2);
  });

  it('slaat een maand zonder een melding over, alsof er niet is geregistreerd', () => {
    const i = leerInstroom(bron([...keer(20, 60), 0, 0, ...keer(8, 60)]));
    expect(i).toMatchObject({ maanden: 28, gaten: 2, perMaand: 60 });
  });

  it('kan met een maand, met een dossier en met niets', () => {
    expect(leerInstroom(bron([1]))).toMatchObject({ maanden: 1, perMaand: 1, trend: 0 });
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
