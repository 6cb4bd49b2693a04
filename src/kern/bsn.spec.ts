import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesBsn } from './bsn.ts';

// Numbers from test sets and examples: they pass the elfproef.
describe('een burgerservicenummer', () => {
  it.each([
    ['999990019', '999990019'],
    ['9999.90.019', '999990019'],
    ['999 990 019', '999990019'],
    ['10000008', '010000008'],
    ['123456782', '123456782'],
  ])('"%s" klopt (Wabb 1)', (tekst, bsn) => expect(leesBsn(tekst)).toBe(bsn));

  it.each([
    ['999990018', 'elfproef'],
    ['000000000', 'alleen nullen'],
    ['00000000', 'alleen nullen'],
    ['1234567', 'te kort'],
    ['1234567821', 'te lang'],
    ['12345678a', 'een letter'],
    ['x123456782', 'een letter ervoor'],
    ['123456782x', 'een letter erna'],
    ['', 'leeg'],
  ])('"%s" klopt niet: %s (Wabb 1)', (tekst) => expect(leesBsn(tekst)).toBeUndefined());

  it('met een verkeerd cijfer klopt nooit (Wabb 1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (plek, verschil) => {
        const cijfers = Array.from('123456782');
        cijfers[plek] = String((Number(cijfers[plek]) + verschil) % 10);
        expect(leesBsn(cijfers.join(''))).toBeUndefined();
      }),
    );
  });
});
