import { describe, expect, it } from 'vitest';
import { gevuldeTeksten, zelfdeInhoud } from './eis.ts';

describe('dezelfde inhoud', () => {
  it('let niet op de volgorde waarin de database de delen teruggeeft, op elke diepte', () => {
    expect(zelfdeInhoud({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(zelfdeInhoud({ c: 1, a: null, b: 2 }, { b: 2, c: 1, a: null })).toBe(true);
  });

  it('ziet een andere waarde, een ander deel en een andere volgorde in een lijst', () => {
    expect(zelfdeInhoud({ a: 1 }, { a: 2 })).toBe(false);
    expect(zelfdeInhoud({ a: 1 }, { b: 1 })).toBe(false);
    expect(zelfdeInhoud(['a', 'b'], ['b', 'a'])).toBe(false);
    expect(zelfdeInhoud({ a: ['x'] }, { a: { 0: 'x' } })).toBe(false);
  });
});

describe('ingevulde teksten', () => {
  it('zijn wat er staat, zonder spaties eromheen en zonder lege', () => {
    expect(gevuldeTeksten([' een ', ' ', '', 'twee'])).toEqual(['een', 'twee']);
  });
});
