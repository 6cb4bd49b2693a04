import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigenRegel, lokaleCode, raadsdoel, verordeningsversie } from '../../test/bouwers/regels.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import {
  andereVersies,
  doelenOp,
  doelenVan,
  ontwerpen,
  overlappendeVersies,
  regelsVoorDoel,
  regelsZonderDoel,
  verordeningOp,
} from './verordening.ts';
import { doelverschillen, draagkracht, regelverschillen } from './verordeningsverschil.ts';

const EFFECTDOELEN = (['meedoen', 'inkomen', 'wonen', 'contact'] as const).map((code) => ({
  code: lokaleCode(code),
  naam: `Doel ${code}`,
  thema: 'meedoen' as const,
}));
const oud = verordeningsversie({
  code: lokaleCode('v2023'),
  geldtVanaf: datum('2023-01-01'),
  geldtTotEnMet: datum('2025-12-31'),
  doelen: [raadsdoel('inkomen', 2), raadsdoel('meedoen', 4)],
});
const nu = verordeningsversie({
  doelen: [raadsdoel('inkomen', 3), raadsdoel('meedoen', 5), raadsdoel('wonen', 3)],
});
const ontwerp = verordeningsversie({
  code: lokaleCode('ontwerp'),
  stand: 'ontwerp',
  geldtVanaf: datum('2026-06-01'),
  doelen: [raadsdoel('meedoen', 5), raadsdoel('contact', 4), raadsdoel('wonen', 1)],
});
const regels = { effectdoelen: EFFECTDOELEN, verordeningen: [oud, nu, ontwerp] };

describe('de verordening', () => {
  it.each([
    ['2022-12-31', undefined],
    ['2023-01-01', 'v2023'],
    ['2025-12-31', 'v2023'],
    ['2026-01-01', 'v2026'],
    ['2030-01-01', 'v2026'],
  ])('van %s is %s: een ontwerp verandert niets (Wmo 2.1.3)', (dag, code) => {
    expect(verordeningOp(datum(dag), regels)?.code).toBe(code);
  });

  it('die niet meer of nog niet geldt staat apart, de nieuwste eerst; een ontwerp nergens bij (Wmo 2.1.3)', () => {
    expect(andereVersies(datum('2026-05-01'), regels).map(({ code }) => code)).toEqual(['v2023']);
    expect(andereVersies(datum('2022-05-01'), regels).map(({ code }) => code)).toEqual(['v2026', 'v2023']);
    expect(ontwerpen(regels)).toEqual([ontwerp]);
    expect([ontwerpen({}), andereVersies(datum('2026-01-01'), {})]).toEqual([[], []]);
  });

  it('geldt nooit met twee tegelijk: geen overlap is op elke dag hoogstens een versie (Wmo 2.1.3)', () => {
    const dag = fc.integer({ min: 0, max: 400 }).map((n) => plusDagen(datum('2026-01-01'), n));
    const versie = fc.tuple(dag, fc.option(fc.integer({ min: 0, max: 60 }))).map(([geldtVanaf, duur]) =>
      verordeningsversie({
        geldtVanaf,
        geldtTotEnMet: duur === null ? null : plusDagen(geldtVanaf, duur),
      }),
    );
    fc.assert(
      fc.property(fc.array(versie, { maxLength: 4 }), dag, (versies, op) => {
        const tegelijk = versies.filter((v) => verordeningOp(op, { verordeningen: [v] })).length;
        if (tegelijk > 1) expect(overlappendeVersies(versies)).not.toEqual([]);
        if (overlappendeVersies(versies).length === 0) expect(tegelijk).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('noemt bij overlap de latere en de eerdere; aansluiten mag, en een ontwerp telt niet (Wmo 2.1.3)', () => {
    const tot = (einde: string | null) =>
      verordeningsversie({ ...oud, geldtTotEnMet: einde === null ? null : datum(einde) });
    expect(overlappendeVersies([nu, tot('2026-01-01')])).toEqual([[nu, tot('2026-01-01')]]);
    expect(overlappendeVersies([tot(null), nu])).toEqual([[nu, tot(null)]]);
    expect(overlappendeVersies([tot('2025-12-31'), nu, ontwerp])).toEqual([]);
  });
});

describe('de doelen van de raad', () => {
  it('staan met het zwaarste voorop (omgekeerde verordening)', () => {
    expect(doelenOp(datum('2026-02-01'), regels).map(({ code, gewicht }) => [code, gewicht])).toEqual([
      ['meedoen', 5],
      ['inkomen', 3],
      ['wonen', 3],
    ]);
  });

  it('zijn zonder verordening alle doelen die de gemeente noemt, zonder gewicht (omgekeerde verordening)', () => {
    const zonder = { effectdoelen: EFFECTDOELEN };
    expect(doelenOp(datum('2026-02-01'), zonder).map(({ gewicht }) => gewicht)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(doelenVan(undefined, zonder)[0]).toMatchObject({ code: 'meedoen', toelichting: '' });
  });

  it('hebben regels die hen dienen; wat geen doel dient valt op, een werkwijze niet (omgekeerde verordening)', () => {
    const dient = eigenRegel({ code: lokaleCode('dient'), doelen: [lokaleCode('wonen')] });
    const niets = eigenRegel({ code: lokaleCode('niets') });
    const gewoonte = eigenRegel({ code: lokaleCode('gewoonte'), soort: 'werkproces', artikel: null });
    expect(regelsVoorDoel(lokaleCode('wonen'), [dient, niets, gewoonte])).toEqual([dient]);
    expect(regelsZonderDoel([dient, niets, gewoonte])).toEqual([niets]);
  });
});

describe('een ontwerp naast wat geldt', () => {
  it('zegt van elk doel of het zwaarder, lichter, gelijk, nieuw of weg is (omgekeerde verordening)', () => {
    expect(
      doelverschillen(nu, ontwerp, regels).map(({ doel, nu: was, straks, verandering }) => [
        doel.code,
        was,
        straks,
        verandering,
      ]),
    ).toEqual([
      ['meedoen', 5, 5, 'gelijk'],
      ['inkomen', 3, null, 'vervalt'],
      ['wonen', 3, 1, 'lichter'],
      ['contact', null, 4, 'nieuw'],
    ]);
    expect(doelverschillen(oud, nu, regels).map(({ verandering }) => verandering)).toEqual([
      'zwaarder',
      'zwaarder',
      'nieuw',
    ]);
    expect(
      doelverschillen(undefined, ontwerp, regels).every(({ verandering }) => verandering === 'nieuw'),
    ).toBe(true);
  });

  it('zet van de regels voorop wat verandert, dan wat nieuw is, dan wat blijft (omgekeerde verordening)', () => {
    const blijft = eigenRegel({ code: lokaleCode('blijft') });
    const weg = eigenRegel({ code: lokaleCode('weg') });
    const gewoonte = eigenRegel({ code: lokaleCode('gewoonte'), soort: 'werkproces' });
    const wijziging = { artikel: null, tekst: '', doelen: [], waarom: 'Staat in de weg.' };
    const vervalt = { ...wijziging, wordt: 'vervalt', regel: lokaleCode('weg') } as const;
    const nieuw = { ...wijziging, wordt: 'nieuw', regel: null, tekst: 'Nieuw.' } as const;
    expect(regelverschillen([blijft, weg, gewoonte], { ...ontwerp, wijzigingen: [nieuw, vervalt] })).toEqual([
      { regel: weg, wijziging: vervalt },
      { regel: null, wijziging: nieuw },
      { regel: blijft, wijziging: null },
    ]);
  });

  it.each([
    [['meedoen', 'wonen'], 'draagt'],
    [['meedoen', 'inkomen'], 'deels'],
    [['inkomen'], 'draagtNiet'],
    [[], 'zonderDoel'],
  ] as const)('van een besluit op %j zegt het: %s (omgekeerde verordening)', (doelen, uitkomst) => {
    expect(draagkracht(doelen, ontwerp)).toBe(uitkomst);
  });
});
