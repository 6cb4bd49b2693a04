import { describe, expect, it } from 'vitest';
import {
  eigenRegel,
  lokaleCode,
  raadsdoel,
  verordeningsversie,
  voorbeeldRegels,
} from '../../test/bouwers/regels.ts';
import { datum } from '../kern/datum.ts';
import type { Cijfers } from './cijfers.ts';
import {
  aandeelBereikt,
  aanhalingVan,
  bereikt,
  besluitenOp,
  draagkrachten,
  genoemdeRegels,
  zonderDoel,
} from './cijfers.ts';
import type { Besluitengroep } from './queries.ts';
import { verordeningsstuk } from './stuk.ts';
import { afgeschermd } from '../ui/weergave.ts';

const groep = (
  doelen: readonly string[],
  keuze: Besluitengroep['keuze'],
  aantal: number,
): Besluitengroep => ({
  versie: 'v2026',
  doelen,
  keuze,
  aantal,
});
const BESLUITEN = [
  groep(['meedoen'], 'standaard', 12),
  groep(['meedoen', 'inkomen'], 'maatwerk', 3),
  groep(['inkomen'], 'afwijzing', 2),
  groep([], 'standaard', 7),
];
const ontwerp = verordeningsversie({
  code: lokaleCode('ontwerp'),
  stand: 'ontwerp',
  doelen: [raadsdoel('meedoen', 5)],
});

describe('besluiten op de doelen van de raad', () => {
  it('tellen bij elk doel dat hun toets noemt, en apart als er geen is genoemd (omgekeerde verordening)', () => {
    expect(besluitenOp('meedoen', BESLUITEN)).toEqual({ alle: 15, maatwerk: 3 });
    expect(besluitenOp('inkomen', BESLUITEN)).toEqual({ alle: 5, maatwerk: 3 });
    expect(besluitenOp('anders', BESLUITEN)).toEqual({ alle: 0, maatwerk: 0 });
    expect(zonderDoel(BESLUITEN)).toBe(7);
  });

  it('draagt een ontwerp geheel, deels of niet; elk besluit telt een keer (omgekeerde verordening)', () => {
    const telling = draagkrachten(BESLUITEN, ontwerp);
    expect(telling).toEqual({ draagt: 12, deels: 3, draagtNiet: 2, zonderDoel: 7 });
    expect(Object.values(telling).reduce((a, b) => a + b)).toBe(24);
  });

  it('halen hun doel: een deel van wat is teruggekeken, en niets over minder dan vijf (Wmo 5.3.6)', () => {
    const oordelen = [
      { doel: 'meedoen', oordeel: 'bereikt', aantal: 6 },
      { doel: 'meedoen', oordeel: 'niet', aantal: 2 },
      { doel: 'inkomen', oordeel: 'bereikt', aantal: 4 },
    ] as const;
    expect(aandeelBereikt(bereikt('meedoen', oordelen), 5)).toBe('75% van 8');
    expect(aandeelBereikt(bereikt('inkomen', oordelen), 5)).toBe('minder dan 5 keer teruggekeken');
    expect(aandeelBereikt(bereikt('inkomen', oordelen), 1)).toBe('100% van 4');
    expect(aandeelBereikt(bereikt('wonen', oordelen), 5)).toBe('nog niet teruggekeken');
  });

  it.each([
    [0, '0'],
    [1, 'minder dan 5'],
    [4, 'minder dan 5'],
    [5, '5'],
  ])('staan er met %i als: %s (Wmo 5.3.6)', (aantal, tekst) => {
    expect(afgeschermd(aantal, 5)).toBe(tekst);
  });
});

describe('regels in de cijfers', () => {
  const oud = eigenRegel({
    code: lokaleCode('oud'),
    geldtVanaf: datum('2023-01-01'),
    geldtTotEnMet: datum('2025-12-31'),
  });
  const vergeten = { ...oud, code: lokaleCode('vergeten') };
  const geldend = eigenRegel({ code: lokaleCode('geldend') });
  const regels = voorbeeldRegels({ eigenRegels: [oud, vergeten, geldend] });
  const aanhalingen = [{ regel: 'oud', inDeWeg: 9, maatwerk: 8, ruimte: 0 }];

  it('zijn die van nu, en die van vroeger zolang besluiten ze aanhalen (Wmo 2.1.3)', () => {
    const cijfers = { besluiten: [], aanhalingen, oordelen: [] };
    expect(genoemdeRegels(regels, datum('2026-05-01'), cijfers)).toEqual([geldend, oud]);
    expect(aanhalingVan(oud, aanhalingen).inDeWeg).toBe(9);
    expect(aanhalingVan(geldend, aanhalingen)).toEqual({ inDeWeg: 0, maatwerk: 0, ruimte: 0 });
  });
});

describe('het stuk voor raad en juristen', () => {
  const vandaag = datum('2026-05-01');
  const cijfers: Cijfers = {
    besluiten: BESLUITEN,
    aanhalingen: [
      { regel: 'hardheid', inDeWeg: 3, maatwerk: 3, ruimte: 9 },
      { regel: 'goedkoopst', inDeWeg: 8, maatwerk: 6, ruimte: 0 },
    ],
    oordelen: [],
  };
  const regels = voorbeeldRegels({
    effectdoelen: (['meedoen', 'inkomen'] as const).map((code) => ({
      code: lokaleCode(code),
      naam: `Doel ${code}`,
      thema: 'meedoen' as const,
    })),
    eigenRegels: [
      eigenRegel({ doelen: [lokaleCode('meedoen'), lokaleCode('inkomen')] }),
      eigenRegel({ code: lokaleCode('goedkoopst'), artikel: 'Verordening 9', tekst: 'De goedkoopste.' }),
    ],
    verordeningen: [
      verordeningsversie({ doelen: [raadsdoel('inkomen', 2), raadsdoel('meedoen', 4)] }),
      ontwerp,
    ],
  });
  const tekst = (stuk: unknown): string => JSON.stringify(stuk);

  it('zet de doelen voorop, het zwaarste eerst, en zegt wat geen doel noemt (omgekeerde verordening)', () => {
    const stuk = verordeningsstuk({ regels, cijfers, vandaag });
    expect(stuk.secties.map(({ kop }) => kop)).toEqual([
      'Doel meedoen',
      'Doel inkomen',
      'Regels die elk doel dienen',
      'Wat geen doel noemt',
      'Regels die in de weg stonden',
      'Ontwerp: Verordening Voorbeeld 2026',
      'Wat het ontwerp met de regels doet',
      'Wat het ontwerp voor eerdere besluiten had betekend',
    ]);
    expect(tekst(stuk)).toContain('4 van 5');
  });

  it('noemt geen getal onder de kleinste groep, wie het ook maakt (Wmo 5.3.6)', () => {
    const stuk = verordeningsstuk({ regels, cijfers, vandaag });
    const inDeWeg = stuk.secties.find(({ kop }) => kop === 'Regels die in de weg stonden');
    expect(tekst(inDeWeg)).toContain('De goedkoopste.');
    expect(tekst(inDeWeg)).not.toContain('Het college wijkt af');
    expect(tekst(stuk.secties.at(-1))).not.toMatch(/"[1-4]"/);
    expect(tekst(stuk)).toContain('minder dan 5');
  });

  it('zegt van een gemeente zonder verordening en zonder doelen dat zij er niet zijn (Wmo 2.1.3)', () => {
    const leeg = voorbeeldRegels({ effectdoelen: [] });
    const stuk = verordeningsstuk({
      regels: leeg,
      cijfers: { besluiten: [], aanhalingen: [], oordelen: [] },
      vandaag,
    });
    expect(tekst(stuk.gegevens)).toContain('nog geen verordening');
    expect(stuk.secties.map(({ kop }) => kop)).toEqual(['Doelen']);
  });
});
