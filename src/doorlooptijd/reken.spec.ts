import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { dagensom, hoeveel, kwartalenTot, maandenTot, perDag, regelkaart, spreiding } from './reken.ts';

const telling = (dagen: readonly number[]): ReadonlyMap<string, number> => {
  const per = new Map<string, number>();
  for (const dag of dagen) per.set(String(dag), (per.get(String(dag)) ?? 0) + 1);
  return per;
};

describe('hoe lang het duurt (sturing § 2)', () => {
  it('geeft de mediaan en het 90e percentiel als een aantal dagen dat echt voorkwam', () => {
    expect(spreiding(perDag([telling([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])]))).toEqual({
      aantal: 10,
      mediaan: 5,
      p90: 9,
    });
    expect(spreiding([])).toEqual({ aantal: 0, mediaan: null, p90: null });
  });

  it('is gelijk aan tellen op de dossiers zelf, hoe ze ook over maanden zijn verdeeld', () => {
    const dagen = fc.array(fc.nat(730), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(dagen, fc.nat(60), (alle, knip) => {
        const gesorteerd = alle.toSorted((a, b) => a - b);
        const plek = (deel: number) => gesorteerd[Math.ceil(alle.length * deel) - 1];
        const { aantal, mediaan, p90 } = spreiding(
          perDag([telling(alle.slice(0, knip)), telling(alle.slice(knip))]),
        );
        expect([aantal, mediaan, p90]).toEqual([alle.length, plek(0.5), plek(0.9)]);
      }),
    );
  });

  it('telt wat nog loopt naar de dagen tot vandaag', () => {
    const lopend = new Map([
      ['2026-03-01', 2],
      ['2026-02-27', 1],
    ]);
    expect(perDag([lopend], datum('2026-03-02'))).toEqual([
      [1, 2],
      [3, 1],
    ]);
  });

  it('telt aantallen en dagen op', () => {
    expect([hoeveel(telling([3, 3, 4])), dagensom(telling([3, 3, 4])), hoeveel(undefined)]).toEqual([
      3, 10, 0,
    ]);
  });

  it('kent kwartalen en maanden tot en met vandaag, over de jaargrens', () => {
    expect(kwartalenTot(datum('2026-02-14'), 2)).toEqual([
      { van: '2025-10-01', tot: '2026-01-01' },
      { van: '2026-01-01', tot: '2026-04-01' },
    ]);
    expect(maandenTot(datum('2026-01-31'), 2).map(({ van }) => van)).toEqual(['2025-12-01', '2026-01-01']);
  });
});

describe('de regelkaart (XmR)', () => {
  const rustig = [30, 31, 29, 30, 31, 29, 30, 31, 29, 30];

  it('noemt gewone schommeling geen signaal, en een uitschieter wel', () => {
    expect(regelkaart(rustig)?.signalen.every((s) => s === null)).toBe(true);
    expect(regelkaart([...rustig, 60])?.signalen.at(-1)).toBe('boven');
    expect(regelkaart([...rustig, 5])?.signalen.at(-1)).toBe('onder');
  });

  it('legt de grenzen op 2,66 keer het gemiddelde verschil tussen twee opvolgende waarden', () => {
    const kaart = regelkaart([10, 12, 10, 12, 10, 12, 10, 12]);
    expect(kaart?.gemiddelde).toBe(11);
    expect(kaart?.boven).toBeCloseTo(11 + 2.66 * 2);
    expect(kaart?.onder).toBeCloseTo(11 - 2.66 * 2);
  });

  it('meldt een reeks een keer: bij de achtste waarde aan een kant', () => {
    const verschoven = [
      ...Array.from({ length: 10 }, (_, i) => 20 + (i % 2)),
      ...Array.from({ length: 10 }, (_, i) => 23 + (i % 2)),
    ];
    const reeksen = regelkaart(verschoven)?.signalen.flatMap((s, i) => (s === 'reeks' ? [i] : []));
    expect(reeksen).toEqual([7, 17]);
  });

  it('zegt niets bij minder dan acht waarden, en slaat over wat er niet is', () => {
    expect(regelkaart([30, null, 31, 29, 30, null, 31, 29, 30])).toBeUndefined();
    expect(regelkaart([null, ...rustig, 60])?.signalen).toHaveLength(12);
    expect(regelkaart([null, ...rustig, 60])?.signalen[0]).toBe(null);
  });
});
