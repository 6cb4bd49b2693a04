import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { datum } from '../kern/datum.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import type { Berichtfeit } from './bericht.ts';
import { metReferenties } from './honorering.ts';
import type { Gevraagd } from './verzoek.ts';
import { gevraagdIn, sluitAf, verzoekstand } from './verzoek.ts';

const met = (...feiten: readonly Berichtfeit[]) => feiten.map((feit) => ({ feit }));
const ONDERZOEK: Berichtfeit = { soort: 'beantwoord', verzoek: 1, antwoord: 'inOnderzoek', bericht: 'a' };
const AFGEWEZEN: Berichtfeit = {
  soort: 'beantwoord',
  verzoek: 1,
  antwoord: 'afgewezen',
  reden: '4',
  bericht: 'b',
};
const TOEGEZEGD: Berichtfeit = { soort: 'toegezegd', verzoek: 1 };
const geweigerd = (bericht: string): Berichtfeit => ({ soort: 'antwoordGeweigerd', verzoek: 1, bericht });
const TOEGEWEZEN: Berichtfeit = { soort: 'toegewezen', verzoek: 1, bericht: 'c' };

describe('hoe ver het antwoord op een verzoek is', () => {
  it.each([
    ['open', []],
    ['open', [{ ...AFGEWEZEN, verzoek: 2 }]],
    ['inOnderzoek', [ONDERZOEK]],
    ['toegezegd', [TOEGEZEGD, ONDERZOEK]],
    ['afgewezen', [AFGEWEZEN, TOEGEZEGD, ONDERZOEK]],
    ['toegewezen', [TOEGEWEZEN, TOEGEZEGD]],
    // What the provider refused was no answer.
    ['open', [AFGEWEZEN, geweigerd('b')]],
    ['inOnderzoek', [ONDERZOEK, AFGEWEZEN, geweigerd('b')]],
    ['toegezegd', [TOEGEZEGD, TOEGEWEZEN, geweigerd('c')]],
    ['afgewezen', [AFGEWEZEN, geweigerd('a')]],
  ] as const)('is %s, in welke volgorde het ook is vastgelegd (TR374)', (stand, feiten) => {
    expect(verzoekstand(met(...feiten), 1)).toBe(stand);
    expect(verzoekstand(met(...feiten.toReversed()), 1)).toBe(stand);
  });

  it('sluit het bericht pas als alles wat erin wordt gevraagd het laatste antwoord heeft (TR374)', () => {
    const twee = [{ verzoek: 1 }, { verzoek: 2 }];
    expect(sluitAf(twee, [], [AFGEWEZEN])).toEqual([AFGEWEZEN]);
    expect(sluitAf(twee, met({ ...TOEGEWEZEN, verzoek: 2 }), [AFGEWEZEN])).toEqual([
      AFGEWEZEN,
      { soort: 'verwerkt' },
    ]);
    expect(sluitAf([{ verzoek: 1 }], [], [ONDERZOEK])).toEqual([ONDERZOEK]);
    expect(sluitAf([{ verzoek: 1 }], [], [TOEGEZEGD])).toEqual([TOEGEZEGD]);
  });

  it('is in een 315 een per product, in een 317 een voor alles, en in een ander bericht geen', () => {
    const referenties = (van: readonly Gevraagd[]) => van.map((g) => `${g.verzoek} ${g.referentie}`);
    expect(referenties(gevraagdIn(GOEDE_BERICHTEN['315']))).toEqual(['1 VOT-7', '2 VOT-8']);
    expect(referenties(gevraagdIn(GOEDE_BERICHTEN['317']))).toEqual(['1 VOW-3']);
    expect(gevraagdIn(GOEDE_BERICHTEN['317'])[0]?.wat.map(({ hoe }) => hoe)).toEqual([
      'wijzigen',
      'erbij',
      'ongewijzigd',
      'ongewijzigd',
    ]);
    expect(gevraagdIn(GOEDE_BERICHTEN['305'])).toEqual([]);
  });
});

const product = (ToewijzingNummer: number, anders: Partial<ToegewezenProduct> = {}): ToegewezenProduct => ({
  ToewijzingNummer,
  Product: { Categorie: '01', Code: '01A03' },
  Toewijzingsdatum: datum('2026-11-03'),
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: datum('2026-11-09'),
  ...anders,
});
const toezegging = (soort: '315' | '317') => ({
  bericht: 'v',
  soort,
  gevraagd: gevraagdIn(GOEDE_BERICHTEN[soort])[0] ?? { verzoek: 1, referentie: '', wat: [] },
});
const draagt = (producten: readonly ToegewezenProduct[]) =>
  producten.map((p) => `${p.ToewijzingNummer} ${p.ReferentieAanbieder ?? '-'} ${p.RedenWijziging ?? '-'}`);

describe('een toewijzing die een verzoek om toewijzing (315) beantwoordt, draagt de referentie (TR379)', () => {
  it('van een nieuwe toewijzing van dat product: die op de gevraagde dag ingaat, anders de eerste', () => {
    const later = product(2, { Ingangsdatum: datum('2026-12-01') });
    const uit = metReferenties([later, product(3)], [], [toezegging('315')]);
    expect([draagt(uit.producten), uit.toezeggingen.length]).toEqual([['2 - -', '3 VOT-7 -'], 1]);
    expect(draagt(metReferenties([later], [], [toezegging('315')]).producten)).toEqual(['2 VOT-7 -']);
  });

  it.each([
    ['een ander product', product(2, { Product: { Categorie: '01', Code: '01A04' } }), []],
    ['een toewijzing die er al was', product(2), [product(2)]],
    ['een verwijderde toewijzing', product(2, { Einddatum: datum('2026-11-09'), RedenWijziging: '13' }), []],
  ] as const)('%s niet', (_, een, vorige) => {
    expect(metReferenties([een], vorige, [toezegging('315')]).toezeggingen).toEqual([]);
  });

  it('twee verzoeken om hetzelfde zijn twee toewijzingen', () => {
    const ook = { ...toezegging('315'), bericht: 'w' };
    expect(metReferenties([product(2)], [], [toezegging('315'), ook]).toezeggingen).toHaveLength(1);
    expect(metReferenties([product(2), product(3)], [], [toezegging('315'), ook]).toezeggingen).toHaveLength(
      2,
    );
  });
});

describe('een wijziging (317) wordt als geheel toegewezen (IV093)', () => {
  const vorige = [product(101, { Ingangsdatum: datum('2026-01-12') }), product(102)];
  const gewijzigd = product(101, {
    Ingangsdatum: datum('2026-01-12'),
    Einddatum: datum('2026-11-15'),
    RedenWijziging: '05',
  });
  const erbij = product(105, { Product: { Categorie: '02', Code: '02A01' } });

  it('dan draagt elke toewijzing de referentie, en zegt wat wijzigde dat de aanbieder het vroeg (12)', () => {
    const uit = metReferenties([gewijzigd, product(102), erbij], vorige, [toezegging('317')]);
    expect(draagt(uit.producten)).toEqual(['101 VOW-3 12', '102 VOW-3 -', '105 VOW-3 -']);
  });

  it.each([
    ['wat erbij moest ontbreekt', [gewijzigd, product(102)]],
    [
      'wat wijzigen moest is gelijk',
      [product(101, { Ingangsdatum: datum('2026-01-12') }), product(102), erbij],
    ],
    ['het eindigt door overlijden', [{ ...gewijzigd, RedenWijziging: '02' as const }, product(102), erbij]],
  ])('niet als %s', (_, producten) => {
    expect(metReferenties(producten, vorige, [toezegging('317')])).toEqual({ producten, toezeggingen: [] });
  });
});
