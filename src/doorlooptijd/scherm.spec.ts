import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afgeschermdeDelen, afgeschermdGetal, deelTekst, verborgen, WEGGELATEN } from './scherm.ts';

describe('kleine getallen (Wmo 5.3.6)', () => {
  it('toont geen getal onder de kleinste groep, en een nul wel', () => {
    expect(afgeschermdeDelen([0, 4, 3, 20], 5)).toEqual([0, WEGGELATEN, WEGGELATEN, 20]);
    expect(afgeschermdeDelen([0, 1, 2], 1)).toEqual([0, 1, 2]);
    // Two of one each: that there are two together, says it of both.
    expect(afgeschermdeDelen([1, 1, 20, 6], 5)).toEqual([WEGGELATEN, WEGGELATEN, 20, WEGGELATEN]);
    expect([0, 4, 5].map((n) => afgeschermdGetal(n, 5))).toEqual([0, WEGGELATEN, 5]);
  });

  it('is van geen weggelaten deel uit de som terug te rekenen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 2, maxLength: 6 }), (delen) => {
        const weg = verborgen(delen, 5);
        delen.forEach((n, i) => {
          if (n > 0 && n < 5) expect(weg[i]).toBe(true);
          if (n === 0) expect(weg[i]).toBe(false);
        });
        const som = (welke: boolean): number => delen.reduce((a, n, i) => (weg[i] === welke ? a + n : a), 0);
        if (weg.some(Boolean) && som(false) > 0) expect(som(true)).toBeGreaterThanOrEqual(5);
        const anderen = delen.filter((n) => n > 0).length;
        if (anderen > 1) expect(weg.filter(Boolean)).not.toHaveLength(1);
      }),
    );
  });

  it('verraadt met een percentage geen klein getal, ook niet dat van de rest', () => {
    expect(deelTekst(50, 100, 5)).toBe('50%');
    expect(deelTekst(98, 100, 5)).toBe('meer dan 95%');
    expect(deelTekst(2, 100, 5)).toBe('minder dan 5%');
    expect(deelTekst(100, 100, 5)).toBe('100%');
    expect(deelTekst(3, 4, 5)).toBe(WEGGELATEN);
    expect(deelTekst(0, 0, 5)).toBe('geen');
    expect(deelTekst(98, 100, 1)).toBe('98%');
  });
});
