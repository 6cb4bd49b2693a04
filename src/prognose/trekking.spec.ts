import { describe, expect, it } from 'vitest';
import { model } from '../../test/bouwers/prognose.ts';
import { ZEKER } from './model.ts';
import { trek } from './trekking.ts';

const WEG = { niveau: 0, groei: 0, onzeker: 0, groeiOnzeker: 0, samenhang: 0, stap: 0, bocht: 0, maand: 0 };
const met = (anders: Partial<typeof WEG>) =>
  model({ dagen: 300, onzeker: { ...ZEKER, instroom: [{ ...WEG, ...anders }] } });
const zaden = Array.from({ length: 200 }, (_, i) => i + 1);
/** How far the simulations lie apart on a day. */
function spreiding(m: ReturnType<typeof met>, dag: number): number {
  const waarden = zaden.map((zaad) => Math.log(trek(m, zaad).instroom[dag] ?? 1));
  const midden = waarden.reduce((som, n) => som + n, 0) / waarden.length;
  return Math.sqrt(waarden.reduce((som, n) => som + (n - midden) ** 2, 0) / waarden.length);
}

describe('wat elke keer naspelen anders heeft', () => {
  it('is met hetzelfde getal hetzelfde, wat het scenario ook verandert', () => {
    const m = met({ onzeker: 0.1, stap: 0.03, maand: 0.1 });
    const ander = { ...m, uren: [], instroom: m.instroom.map((n) => 2 * n) };
    expect(trek(m, 7)).toEqual(trek(ander, 7));
    expect(trek(m, 7).instroom).not.toEqual(trek(m, 8).instroom);
  });

  it('is niets als alles bekend is', () => {
    const { instroom, onderzoek, vroegKlaar } = trek(model(), 3);
    expect([...new Set([...instroom, ...onderzoek])]).toEqual([1]);
    expect(vroegKlaar).toBe(model().vroegKlaar);
  });

  it('loopt verder weg verder uiteen', () => {
    expect(spreiding(met({ stap: 0.05 }), 280)).toBeGreaterThan(2 * spreiding(met({ stap: 0.05 }), 20));
    expect(spreiding(met({ groeiOnzeker: 0.02 }), 280)).toBeGreaterThan(
      2 * spreiding(met({ groeiOnzeker: 0.02 }), 40),
    );
    expect(spreiding(met({ onzeker: 0.1 }), 10)).toBeCloseTo(0.1, 1);
  });

  it('laat een deel dat van weinig zaken is geleerd meer verschillen dan een van veel', () => {
    const breed = (zaken: number): number => {
      const delen = zaden.map((zaad) => trek(model({ onzeker: { ...ZEKER, zaken } }), zaad).naarBesluit);
      expect(delen.every((deel) => deel > 0 && deel < 1)).toBe(true);
      return Math.max(...delen) - Math.min(...delen);
    };
    expect(breed(1)).toBeGreaterThan(breed(30));
    expect(breed(30)).toBeGreaterThan(breed(1_000));
  });
});
