import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gelijkenis } from './gelijkenis.ts';
import type { Kenmerken } from './kenmerken.ts';
import { KENMERKEN, patroon, PATROONLENGTE } from './kenmerken.ts';

const LEEG: Kenmerken = {
  effectdoelen: null,
  onderDruk: null,
  belemmeringen: null,
  voorzieningen: null,
  huishouden: null,
  leefgebieden: null,
  verwijt: null,
};
const SCOOTMOBIEL: Kenmerken = {
  effectdoelen: ['meedoen'],
  onderDruk: ['wmo4', 'wmo7'],
  belemmeringen: ['wet'],
  voorzieningen: ['scootmobiel'],
  huishouden: ['alleen'],
  leefgebieden: ['participatie'],
  verwijt: ['geen'],
};

const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 }).map((r) => r.sort());
const kenmerken: fc.Arbitrary<Kenmerken> = fc
  .tuple(...KENMERKEN.map(() => fc.option(codes)))
  .map((rijen) => Object.fromEntries(KENMERKEN.map((k, i) => [k, rijen[i] ?? null])) as Kenmerken);
const afstand = (a: string, b: string): number => Array.from(a).filter((bit, i) => bit !== b[i]).length;

describe('gelijkenis', () => {
  it('is 1 voor hetzelfde geval, met elk kenmerk gelijk (Awb 3:4: gelijke gevallen gelijk)', () => {
    const { score, vergelijkingen } = gelijkenis(SCOOTMOBIEL, SCOOTMOBIEL);
    expect(score).toBe(1);
    expect(vergelijkingen.map(({ kenmerk }) => kenmerk)).toEqual(KENMERKEN);
    expect(vergelijkingen.every(({ overeenkomst }) => overeenkomst === 'gelijk')).toBe(true);
  });

  it('zegt per kenmerk wat beide hebben en wat alleen daar of hier speelt (Awb 3:46)', () => {
    const daar = { ...SCOOTMOBIEL, onderDruk: ['wmo7', 'pw1'], huishouden: ['metPartner'] };
    const { score, vergelijkingen } = gelijkenis(SCOOTMOBIEL, daar);
    expect(vergelijkingen.find((v) => v.kenmerk === 'onderDruk')).toEqual({
      kenmerk: 'onderDruk',
      overeenkomst: 'deels',
      samen: ['wmo7'],
      alleenDaar: ['pw1'],
      alleenHier: ['wmo4'],
    });
    expect(vergelijkingen.find((v) => v.kenmerk === 'huishouden')).toMatchObject({
      overeenkomst: 'anders',
      samen: [],
    });
    // 3 of 15 for one of three values, 1 of 15 for another household.
    expect(score).toBeCloseTo((15 - 3 * (2 / 3) - 1) / 15, 10);
  });

  it('vergelijkt alleen wat van dit geval al bekend is (Omgekeerde Toets: de stappen na elkaar)', () => {
    const { score, vergelijkingen } = gelijkenis({ ...LEEG, effectdoelen: ['meedoen'] }, SCOOTMOBIEL);
    expect(vergelijkingen.map(({ kenmerk }) => kenmerk)).toEqual(['effectdoelen']);
    expect(score).toBe(1);
    expect(gelijkenis(LEEG, SCOOTMOBIEL)).toEqual({ score: 0, vergelijkingen: [] });
  });

  it('telt niets hebben bij beide als gelijk, en bij een als anders (Awb 3:4)', () => {
    const hier = { ...LEEG, onderDruk: [] };
    expect(gelijkenis(hier, { ...LEEG, onderDruk: [] }).score).toBe(1);
    expect(gelijkenis(hier, LEEG).score).toBe(1);
    expect(gelijkenis(hier, { ...LEEG, onderDruk: ['wmo1'] }).score).toBe(0);
  });

  it('ligt altijd tussen 0 en 1, en is van beide kanten even groot als beide alles weten (Awb 3:4)', () => {
    fc.assert(
      fc.property(kenmerken, kenmerken, (a, b) => {
        const { score } = gelijkenis(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (KENMERKEN.every((k) => a[k] !== null && b[k] !== null))
          expect(score).toBeCloseTo(gelijkenis(b, a).score, 10);
      }),
    );
  });
});

describe('patroon', () => {
  it('is voor elk geval even lang en voor dezelfde kenmerken hetzelfde (opslag.md)', () => {
    fc.assert(
      fc.property(kenmerken, (a) => {
        expect(patroon(a)).toMatch(/^[01]+$/);
        expect(patroon(a)).toHaveLength(PATROONLENGTE);
        expect(patroon(structuredClone(a))).toBe(patroon(a));
      }),
    );
  });

  it('verschilt meer naarmate er meer verschilt, en niet in wat onbekend is (Awb 3:4)', () => {
    const een = { ...SCOOTMOBIEL, huishouden: ['metPartner'] };
    const twee = { ...een, voorzieningen: ['rolstoel'] };
    const van = (k: Kenmerken): number => afstand(patroon(SCOOTMOBIEL), patroon(k));
    expect([van(SCOOTMOBIEL), van(een), van(twee)]).toEqual([0, 4, 8]);
    expect(patroon(LEEG)).toBe('0'.repeat(PATROONLENGTE));
  });
});
