import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { datum } from '../kern/datum.ts';
import { leerSoorten } from './gewicht.ts';

/** So many finished cases of each kind, with so many days at the municipality's turn. */
const bron = (soorten: Readonly<Record<string, readonly [dossiers: number, dagen: number]>>) => ({
  op: datum('2026-10-20'),
  perVoorziening: new Map(
    Object.entries(soorten).map(([waarde, [dossiers, dagen]]) => [
      waarde,
      tellingen({ 'gewacht:gemeente': { '2026-09': { [String(dagen)]: dossiers } } }),
    ]),
  ),
});

describe('wat een soort zaak vraagt (sturing.md § 3)', () => {
  it('is meer dan 1 voor wat langer aan de gemeente is, en telt wat geen voorziening werd niet mee', () => {
    const soorten = leerSoorten(bron({ woning: [60, 40], scootmobiel: [60, 20], '': [500, 1] }), 5);
    expect(soorten.map(({ waarden, aandeel }) => [waarden, aandeel])).toEqual([
      [['woning'], 0.5],
      [['scootmobiel'], 0.5],
    ]);
    const [zwaar, licht] = soorten.map(({ gewicht }) => gewicht);
    expect([Number(zwaar) > 1.2, Number(licht) < 0.8]).toEqual([true, true]);
  });

  it('neemt soorten met te weinig dossiers samen (Wmo 5.3.6)', () => {
    const soorten = leerSoorten(bron({ woning: [60, 40], lift: [4, 90], bed: [1, 300] }), 5);
    expect(soorten.map(({ waarden }) => waarden)).toEqual([['woning'], ['lift', 'bed']]);
  });

  it('is niet te zeggen van te weinig dossiers, van een soort, of zonder een dag', () => {
    expect(leerSoorten(bron({}), 5)).toEqual([]);
    expect(leerSoorten(bron({ woning: [1, 40] }), 5)).toEqual([]);
    expect(leerSoorten(bron({ woning: [14, 40], lift: [15, 20] }), 5)).toEqual([]);
    expect(leerSoorten(bron({ woning: [400, 40] }), 5)).toEqual([]);
    expect(leerSoorten(bron({ woning: [40, 0], lift: [40, 0] }), 5)).toEqual([]);
  });

  it('is over alle zaken samen gemiddeld 1, wat de geschiedenis ook is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(400)), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 10 }),
        (tal, kleinsteGroep) => {
          const soorten = leerSoorten(
            bron(Object.fromEntries(tal.map((telling, i) => [`soort-${i}`, telling]))),
            kleinsteGroep,
          );
          if (soorten.length === 0) return;
          const som = (kies: (s: (typeof soorten)[number]) => number): number =>
            soorten.reduce((totaal, s) => totaal + kies(s), 0);
          expect(som(({ aandeel }) => aandeel)).toBeCloseTo(1, 9);
          expect(som(({ aandeel, gewicht }) => aandeel * gewicht)).toBeCloseTo(1, 9);
          expect(soorten.every(({ gewicht }) => gewicht > 0 && Number.isFinite(gewicht))).toBe(true);
        },
      ),
    );
  });
});
