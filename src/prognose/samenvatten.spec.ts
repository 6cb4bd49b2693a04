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
  it('geeft per week wat er ligt en welk deel op tijd is; geen termijn is geen nul', () => {
    const verloop = {
      voorraad: [3, 4, 5, 6, 7, 7],
      inHanden: [],
      verslagen: [
        { dag: 0, dagen: 40, opTijd: true },
        { dag: 1, dagen: 50, opTijd: false },
      ],
      besluiten: [{ dag: 3, dagen: 9, opTijd: true }],
      klaar: [1, 1, 0, 2, 0, 0],
      verstreken: { verslag: [0, 3, 0, 0, 2, 0], besluit: [0, 0, 0, 0, 0, 0] },
    };
    expect(perVak(verloop, [2, 4, 6])).toEqual([
      // The late report was counted when its term ended; three that still lie there are late now.
      { voorraad: 4, klaar: 2, verslagOpTijd: 25, besluitOpTijd: null, wachten: 40 },
      { voorraad: 6, klaar: 2, verslagOpTijd: null, besluitOpTijd: 100, wachten: null },
      { voorraad: 7, klaar: 0, verslagOpTijd: 0, besluitOpTijd: null, wachten: null },
    ]);
  });

  it('is met te weinig uren niet mooi terwijl de voorraad groeit: wat ligt en te laat is telt mee (sturing.md § 2)', () => {
    const m = model({ dagen: 200 });
    const weinig = simuleer({ ...m, uren: m.uren.map((uren) => uren / 20) }, 4);
    const [vak] = perVak(weinig, [200]).slice(-1);
    const klaar = weinig.verslagen.filter(({ dag }) => dag >= 100);
    expect(vak?.voorraad).toBeGreaterThan(150);
    expect(vak?.verslagOpTijd).toBeLessThan(25);
    expect(klaar.length).toBeLessThan(weinig.verstreken.verslag.slice(100).reduce((a, b) => a + b, 0));
  });

  it('wordt met minder uren nooit mooier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (z, deel) => {
          const m = model();
          const opTijd = (keer: number): number =>
            perVak(simuleer({ ...m, uren: m.uren.map((uren) => uren * keer) }, z), [140])[0]?.verslagOpTijd ??
            100;
          expect(opTijd(deel)).toBeLessThanOrEqual(opTijd(1) + 1e-9);
        },
      ),
      { numRuns: 60 },
    );
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
  it('is wat het team gemiddeld onder handen had, het begin zonder dossiers meegeteld', () => {
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
    expect(drukte.inHanden).toBeGreaterThan(10);
    expect(drukte.inHanden).toBeLessThan(gewoon);
  });

  it('is niet te zeggen zonder uren', () => {
    expect(meetDrukte(model({ uren: [] }), 1)).toBeNull();
  });
});
