import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gelijkenis } from '../dossier/gelijkenis.ts';
import type { Kenmerken } from '../dossier/kenmerken.ts';
import type { Vergelijkbaar } from '../dossier/vergelijkbaar.ts';
import { datum } from '../kern/datum.ts';
import { schermAf } from './afscherming.ts';

const HIER: Kenmerken = {
  effectdoelen: ['meedoen'],
  onderDruk: ['wmo4'],
  belemmeringen: ['wet'],
  voorzieningen: ['scootmobiel'],
  huishouden: ['alleen'],
  leefgebieden: ['participatie'],
  verwijt: ['geen'],
};
const geval = (anders: Partial<Kenmerken> = {}, kwartaal = '2026-04-01'): Vergelijkbaar => {
  const kenmerken = { ...HIER, ...anders };
  return {
    kenmerken,
    keuze: 'maatwerk',
    beslissing: 'toekennen',
    kwartaal: datum(kwartaal),
    vrijgegeven: '',
    ...gelijkenis(HIER, kenmerken),
  };
};
const keer = (n: number, maak: () => Vergelijkbaar): readonly Vergelijkbaar[] =>
  Array.from({ length: n }, () => maak());

describe('wat te zien is van gelijkende gevallen (AVG 5 lid 1 onder c, sturing.md § 5)', () => {
  it('toont niets als er minder gevallen zijn dan de kleinste groep (AVG 4 onder 1)', () => {
    expect(schermAf(keer(4, geval), 5, 5)).toMatchObject({ genoeg: false, getoond: [] });
    expect(schermAf(keer(5, geval), 5, 5).getoond).toHaveLength(5);
    expect(schermAf([], 5, 5)).toEqual({ genoeg: false, getoond: [], teHerkenbaar: 0 });
  });

  it('toont een geval niet apart als weinig anderen zo wonen met die hulp: de buren weten wie het is (AVG 4 onder 1)', () => {
    const zeldzaam = geval({ huishouden: ['metKinderen'] });
    const { getoond, teHerkenbaar } = schermAf([zeldzaam, ...keer(5, geval)], 5, 5);
    expect(teHerkenbaar).toBe(1);
    expect(getoond.every(({ kenmerken }) => kenmerken.huishouden?.[0] === 'alleen')).toBe(true);
    const vaak = schermAf(
      keer(5, () => geval({ huishouden: ['metKinderen'] })),
      5,
      5,
    );
    expect(vaak).toMatchObject({ teHerkenbaar: 0 });
    expect(vaak.getoond).toHaveLength(5);
  });

  it('noemt een code die alleen daar speelt pas als genoeg gevallen die hebben (AVG 5 lid 1 onder c)', () => {
    const anders = (): Vergelijkbaar => geval({ leefgebieden: ['participatie', 'verslaving'] });
    const alleenDaar = (gevonden: readonly Vergelijkbaar[]) =>
      schermAf(gevonden, 5, 1).getoond[0]?.vergelijkingen.find((v) => v.kenmerk === 'leefgebieden')
        ?.alleenDaar;
    expect(alleenDaar([anders(), ...keer(5, geval)])).toEqual([]);
    expect(alleenDaar(keer(5, anders))).toEqual(['verslaving']);
  });

  it('noemt het kwartaal, alleen het jaar of geen tijd, naar hoeveel er toen zijn besloten (AVG 5 lid 1 onder c)', () => {
    const toen = (gevonden: readonly Vergelijkbaar[]) => schermAf(gevonden, 5, 1).getoond[0]?.wanneer;
    expect(toen(keer(5, geval))).toEqual({ jaar: 2026, kwartaal: 2 });
    expect(toen([geval({}, '2026-10-01'), ...keer(5, geval)])).toEqual({ jaar: 2026, kwartaal: null });
    expect(toen([geval({}, '2025-01-01'), ...keer(5, geval)])).toBeNull();
  });

  it('toont een vrijgegeven tekst alleen als genoeg gevallen hetzelfde doel en huishouden hebben (AVG 4 onder 1)', () => {
    const met = (anders: Partial<Kenmerken>): Vergelijkbaar => ({
      ...geval(anders),
      vrijgegeven: 'Samen eten hielp meer.',
    });
    const teksten = (gevonden: readonly Vergelijkbaar[]) =>
      schermAf(gevonden, 5, 1).getoond.map(({ vrijgegeven }) => vrijgegeven);
    expect(teksten([met({}), ...keer(4, geval)])).toEqual(['Samen eten hielp meer.']);
    // The help is as common as that of the others, but what it was for is not.
    expect(teksten([met({ effectdoelen: ['passend-wonen'] }), ...keer(5, geval)])).toEqual(['']);
  });

  it('toont nooit een geval waarvan minder dan de kleinste groep huishouden en hulp deelt (AVG 4 onder 1)', () => {
    const soort = fc.record({
      huishouden: fc.constantFrom(['alleen'], ['metPartner'], ['metKinderen'], null),
      voorzieningen: fc.constantFrom(['scootmobiel'], ['rolstoel'], ['rolstoel', 'scootmobiel']),
    });
    fc.assert(
      fc.property(fc.array(soort, { maxLength: 30 }), fc.integer({ min: 2, max: 10 }), (soorten, k) => {
        const gevonden = soorten.map((s) => geval(s));
        const { getoond } = schermAf(gevonden, k, 10);
        for (const { kenmerken } of getoond) {
          const zelfde = gevonden.filter(
            (g) =>
              String(g.kenmerken.huishouden) === String(kenmerken.huishouden) &&
              String(g.kenmerken.voorzieningen) === String(kenmerken.voorzieningen),
          );
          expect(zelfde.length).toBeGreaterThanOrEqual(k);
        }
      }),
    );
  });
});
