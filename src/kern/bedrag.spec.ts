import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bedrag, bedragTekst, leesBedrag } from './bedrag.ts';

describe('een bedrag', () => {
  it('is een heel aantal centen', () => {
    expect(bedrag(2100)).toBe(2100);
    expect(() => bedrag(21.5)).toThrow('geen bedrag in centen: 21.5');
    expect(() => bedrag(Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['1234,5', 123_450],
    ['1.234,50', 123_450],
    ['€ 21', 2100],
    ['€20,60', 2060],
    ['  19 ', 1900],
    ['0', 0],
    ['1.000.000', 100_000_000],
    ['1000000', 100_000_000],
    ['12345,67', 1_234_567],
    ['0,05', 5],
  ])('leest "%s" als %i cent', (tekst, centen) => expect(leesBedrag(tekst)).toBe(centen));

  it.each(['', 'veel', '12,345', '-5', '1.23', '12.34,50', '1,', '5 euro', 'x5', '1..000'])(
    'leest "%s" niet',
    (tekst) => expect(leesBedrag(tekst)).toBeUndefined(),
  );

  it.each([
    [0, '€ 0,00'],
    [5, '€ 0,05'],
    [2060, '€ 20,60'],
    [144_200, '€ 1.442,00'],
    [123_456_789, '€ 1.234.567,89'],
    [-2100, '-€ 21,00'],
  ])('%i cent is %s', (centen, tekst) => expect(bedragTekst(bedrag(centen))).toBe(tekst));

  it('komt uit zijn eigen tekst weer terug', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (centen) => {
        expect(leesBedrag(bedragTekst(bedrag(centen)))).toBe(centen);
      }),
    );
  });
});
