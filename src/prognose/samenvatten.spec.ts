import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../test/bouwers/prognose.ts';
import type { Vakuitkomst } from './samenvatten.ts';
import { banden, meetDrukte, perVak } from './samenvatten.ts';
import { simuleer } from './simulatie.ts';

const vak = (verslagOpTijd: number | null): Vakuitkomst => ({
  voorraad: 10,
  verslagOpTijd,
  besluitOpTijd: null,
  wachten: 30,
});

describe('de uitkomst van veel keer naspelen', () => {
  it('geeft per week wat er ligt en welk deel op tijd is; niets klaar is geen nul', () => {
    const verloop = {
      voorraad: [3, 4, 5, 6],
      inHanden: [],
      verslagen: [
        { dag: 0, dagen: 40, opTijd: true },
        { dag: 1, dagen: 50, opTijd: false },
      ],
      besluiten: [{ dag: 3, dagen: 9, opTijd: true }],
    };
    expect(perVak(verloop, [2, 4])).toEqual([
      { voorraad: 4, verslagOpTijd: 50, besluitOpTijd: null, wachten: 40 },
      { voorraad: 6, verslagOpTijd: null, besluitOpTijd: 100, wachten: null },
    ]);
  });

  it('laat een week leeg waarin bij meer dan de helft niets klaar kwam', () => {
    expect(banden([[vak(50)], [vak(null)], [vak(null)]]).verslagOpTijd).toEqual([null]);
    expect(banden([[vak(50)], [vak(70)], [vak(null)]]).verslagOpTijd[0]).toMatchObject({ midden: 70 });
    expect(banden([]).voorraad).toEqual([]);
  });

  it('legt het midden altijd tussen laag en hoog', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 50 }), (delen) => {
        const [band] = banden(delen.map((deel) => [vak(deel)])).verslagOpTijd;
        expect(band && band.laag <= band.midden && band.midden <= band.hoog).toBe(true);
        expect(delen).toContain(band?.midden);
      }),
    );
  });
});

describe('hoe druk het was', () => {
  it('is wat elk uur te delen had; in het drukste kwartaal nooit minder dan gemiddeld', () => {
    const drukte = meetDrukte(
      model({
        dagen: 365,
        uren: Array.from({ length: 365 }, () => 8),
        instroom: Array.from({ length: 365 }, () => 1.5),
      }),
      1,
    );
    if (!drukte) throw new Error('geen drukte');
    const gewoon = simuleer(model({ drukte: null }), 1).inHanden.at(-1) ?? 0;
    expect(drukte.gewoon).toBeGreaterThan(1);
    expect(drukte.gewoon).toBeLessThan(gewoon);
    expect(drukte.druk).toBeGreaterThanOrEqual(drukte.gewoon);
  });

  it('is niet te zeggen zonder uren', () => {
    expect(meetDrukte(model({ uren: [] }), 1)).toBeNull();
  });
});
