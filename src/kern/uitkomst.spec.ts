import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Uitkomst, Weigering } from './uitkomst.ts';
import { gelukt, geweigerd, tenzij } from './uitkomst.ts';

const een: Weigering = { code: 'een', reden: 'Een.', artikel: 'Awb 4:5', uitweg: 'Vul aan.' };
const twee: Weigering = { ...een, code: 'twee', veld: 'naam' };

describe('een uitkomst', () => {
  it('is een waarde', () => expect(gelukt(7)).toEqual({ gelukt: true, waarde: 7 }));

  it('of minstens een weigering, in volgorde', () => {
    expect(geweigerd(een)).toEqual({ gelukt: false, weigeringen: [een] });
    expect(geweigerd(een, twee)).toEqual({ gelukt: false, weigeringen: [een, twee] });
    expectTypeOf(geweigerd).toBeCallableWith(een);
    // @ts-expect-error no refusal without a reason
    expectTypeOf(geweigerd).toBeCallableWith();
  });
});

describe('tenzij', () => {
  it('geeft de waarde als niets is geweigerd', () => {
    expect(tenzij([undefined, undefined], () => 'goed')).toEqual(gelukt('goed'));
    expect(tenzij([], () => 'goed')).toEqual(gelukt('goed'));
  });

  it('geeft alle weigeringen tegelijk en maakt dan geen waarde', () => {
    const waarde = (): never => {
      throw new Error('niet nodig');
    };
    expect(tenzij([undefined, een, undefined, twee], waarde)).toEqual(geweigerd(een, twee));
  });

  it('heeft het type van zijn waarde', () => {
    expectTypeOf(tenzij([], () => 1)).toEqualTypeOf<Uitkomst<number>>();
  });
});
