import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oudeVormen } from '../../test/hulp/oudezeven.ts';
import type { Bekend } from './herkenbaar.ts';
import { herkenbaar, zonderHerkenbaar } from './herkenbaar.ts';
import { type Herkensoort, VAN_IEDEREEN } from './herkenpatronen.ts';

const BEKEND: readonly Bekend[] = [
  { soort: 'naam', waarde: 'Maria Fatıma' },
  { soort: 'naam', waarde: 'van der Xanders-Dükker' },
  { soort: 'naam', waarde: 'buurvrouw Corrie' },
  { soort: 'medewerker', waarde: 'Bilal de Groot' },
  { soort: 'bsn', waarde: '999990019' },
  { soort: 'geboortedatum', waarde: '1947-05-12' },
  { soort: 'straat', waarde: 'Burgemeester Prinsenstraat' },
  { soort: 'woonplaats', waarde: 'Hank' },
  { soort: 'postcode', waarde: '4931 AB' },
  { soort: 'telefoon', waarde: '0162-123456' },
  { soort: 'email', waarde: 'm.xanders@voorbeeld.example' },
  { soort: 'aanbieder', waarde: 'Zorggroep De Linde' },
];

/** Words that tell nobody, so that a text is found for nothing but what was put into it. */
const gewoon = fc
  .array(
    fc.constantFrom(
      'de',
      'inwoner',
      'kon',
      'niet',
      'meer',
      'naar',
      'buiten.',
      'Daarom',
      '3',
      'uur',
      'per',
      'week,',
      'in',
      '2026',
      'is',
      'een',
      'rolstoel;',
      'buurvrouw',
      'groot',
      '€',
      '1.500',
      'burgemeester',
      'de',
      'linde',
      '(Wmo',
      '2.3.5)',
      '(2e',
      'kwartaal)',
      'mei',
    ),
    { minLength: 0, maxLength: 12 },
  )
  // Two numbers beside each other, or one before a month, may be a number of somebody or a day.
  .map((woorden) =>
    woorden
      .reduce<readonly string[]>(
        (tekst, w) => (/\d|mei/.test(w) && /\d/.test(tekst.at(-1) ?? '') ? tekst : [...tekst, w]),
        [],
      )
      .join(' '),
  );

const soorten = (tekst: string, bekend = BEKEND): readonly Herkensoort[] =>
  herkenbaar(tekst, bekend).map(({ soort }) => soort);

/** How somebody may have typed it: other capitals, other accents, a sign that nobody sees. */
const getypt = (waarde: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    waarde,
    waarde.toUpperCase(),
    waarde.toLowerCase(),
    waarde.normalize('NFD').replace(/\p{M}/gu, ''),
    waarde.normalize('NFD'),
    `${waarde.slice(0, 2)}\u00AD${waarde.slice(2)}`,
  );

/** All notations of what is known that people use. */
const NOTATIES: readonly (readonly [Herkensoort, readonly string[]])[] = [
  ['naam', ['Maria', 'Fatima', 'Xanders', 'Dukker', 'Xanders’', 'Maria’s', 'Xanders-Dükker', 'Corrie']],
  ['medewerker', ['Bilal de Groot', 'Bilal  de\nGroot']],
  ['bsn', ['999990019', '9999.90.019', '999 990 019', '99-9990-019']],
  [
    'geboortedatum',
    [
      '12 mei 1947',
      '12 mei ’47',
      '12-05-1947',
      '12-5-1947',
      '12/05/47',
      '12.5.1947',
      '1947-05-12',
      '12e mei 1947',
      'mei 12, 1947',
      '12051947',
      '19470512',
      '12-mei-1947',
      '12 05 1947',
    ],
  ],
  ['straat', ['Burgemeester Prinsenstraat', 'Burgemeester Prinsenstraat 12']],
  ['woonplaats', ['Hank']],
  ['postcode', ['4931 AB', '4931AB', '4931-AB']],
  [
    'telefoon',
    ['0162-123456', '0162 12 34 56', '(0162) 123 456', '+31 162 123456', '0031162123456', '162123456'],
  ],
  ['email', ['m.xanders@voorbeeld.example', 'ander@gemeente.example']],
  ['aanbieder', ['Zorggroep De Linde', 'zorggroep-de-linde']],
];

describe('wat vertelt om wie het gaat (AVG 4 onder 1)', () => {
  it.each(NOTATIES)(
    'vindt %s, hoe het ook is geschreven en waar het ook staat (AVG 4 onder 1)',
    (soort, alle) => {
      const vorm = fc.constantFrom(...alle).chain(getypt);
      fc.assert(
        fc.property(
          gewoon,
          vorm,
          gewoon,
          fc.constantFrom(' ', '\n', ' (', ', ', '“'),
          (voor, waarde, na, tussen) => {
            expect(soorten(`${voor}${tussen}${waarde}. ${na}`)).toContain(soort);
          },
        ),
        { numRuns: 300 },
      );
    },
  );

  it('vindt niets in een tekst waar niets van dit alles in staat (Awb 3:46)', () => {
    fc.assert(
      fc.property(gewoon, (tekst) => {
        expect(herkenbaar(tekst, BEKEND)).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('vindt van elke naam elk woord van twee letters of meer (AVG 4 onder 1)', () => {
    const woord = fc.string({
      unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéüıøßç')),
      minLength: 5,
      maxLength: 10,
    });
    fc.assert(
      fc.property(fc.array(woord, { minLength: 1, maxLength: 3 }), gewoon, fc.nat(2), (namen, tekst, n) => {
        const bekend = [{ soort: 'naam', waarde: namen.join(' ') }] as const;
        const naam = namen[n % namen.length] ?? '';
        expect(soorten(`${tekst} ${naam.toUpperCase()} ${tekst}`, bekend)).toContain('naam');
      }),
    );
  });

  it.each([
    ['bsn', 'nummer 123456782 van'],
    ['bsn', 'nummer 123456789 van'],
    ['postcode', 'op 1234 AB en'],
    ['telefoon', 'bel 06-12345678 of'],
    ['telefoon', 'bel +31 (0)6 1234 5678 of'],
    ['telefoon', 'bel 06. 12 - - 345678 of'],
    ['email', 'mail a.b@c.nl even'],
    ['rekening', 'op NL91 ABNA 0417 1643 00 en toen'],
    ['rekening', 'op nl91abna0417164300'],
    ['datum', 'sinds 3 maart'],
    ['datum', 'sinds 3 mrt. 2026'],
    ['datum', 'op 03-03-2026'],
    ['datum', 'op 2026-03-03'],
    ['datum', 'op 3.3.2026'],
    ['datum', 'op 03.03.26'],
    ['dossiernummer', 'zie W26-7K3M-Q9TX'],
    ['dossiernummer', 'zie w267k3mq9tx'],
    ['dossiernummer', 'zie W26-7K3L-Q9UX'],
  ] as const)('kent %s ook van wie niet in het dossier staat: %s (AVG 4 onder 1)', (soort, tekst) => {
    expect(soorten(tekst, [])).toEqual([soort]);
  });

  it.each([
    'In 2026 is dit 1500 km en € 1.500,00 per jaar.',
    'rekening NL91 ABNA 9417 1643 00',
    'Het 2e kwartaal van 2026, Wmo 2.3.10 lid 3, 24 uur per dag.',
    'In mei 2026 waren er 12. Maart was rustig.',
  ])('laat gewone getallen met rust: %s (Awb 3:46)', (tekst) => {
    expect(herkenbaar(tekst, [])).toEqual([]);
  });

  it('zoekt niet op een voorletter, op hoe iemand heet voor anderen, of op niets (Awb 3:46)', () => {
    const leeg = (['naam', 'straat', 'bsn', 'telefoon', 'postcode'] as const).map((soort) => ({
      soort,
      waarde: '',
    }));
    const bekend = [
      ...leeg,
      { soort: 'naam', waarde: 'M. buurvrouw' },
      { soort: 'telefoon', waarde: '112' },
    ] as const;
    expect(herkenbaar('M. en de buurvrouw belden 112.', bekend)).toEqual([]);
  });

  it('geeft wat is gevonden zoals het er staat, in volgorde en elk een keer (Awb 3:46)', () => {
    expect(herkenbaar('Op 12 mei 1947 kwam xanders, uit HANK, en Maria.', BEKEND)).toEqual([
      { soort: 'geboortedatum', tekst: '12 mei 1947' },
      { soort: 'naam', tekst: 'xanders' },
      { soort: 'woonplaats', tekst: 'HANK' },
      { soort: 'naam', tekst: 'Maria' },
    ]);
  });
});

describe('een tekst zonder wat vertelt om wie het gaat (AVG 4 onder 1)', () => {
  it.each([
    ['Maria belde Bilal de Groot op 12 mei 1947.', '[…] belde […] op […].'],
    ['De inwoner wil weer naar buiten.', 'De inwoner wil weer naar buiten.'],
    ['Zij woont in Hank, 4931 AB.', 'Zij woont in […], […].'],
    ['', ''],
  ])('%s', (tekst, zonder) => {
    expect(zonderHerkenbaar(tekst, BEKEND)).toBe(zonder);
  });
  it.each([
    ['Half ½ en 10² […] blijft, ook met Maria.', 'Half ½ en 10² […] blijft, ook met […].'],
    ['Ma\u00ADria en Fatıma\u0301s boek', '[…] en […] boek'],
  ])('laat de rest zoals het er stond: %s', (tekst, zonder) => {
    expect(zonderHerkenbaar(tekst, BEKEND)).toBe(zonder);
  });
  it('laat nooit staan wat de zeef kent, hoe het ook door elkaar staat', () => {
    const stukken = fc.constantFrom(...BEKEND.map(({ waarde }) => waarde), ' ', 'en', ', ', '12-5-1947');
    fc.assert(
      fc.property(fc.array(stukken, { maxLength: 12 }), (delen) => {
        expect(herkenbaar(zonderHerkenbaar(delen.join(' '), BEKEND), BEKEND)).toEqual([]);
      }),
    );
  });
});

describe('een naam die alleen telt zoals een naam wordt geschreven (avg.md § 4)', () => {
  const bekend = [{ soort: 'naam', waarde: 'José de Groot', hoofdletter: true }] as const;
  it.each([
    ['Een groot gezin.', []],
    ['Bij Groot en bij JOSE.', ['Groot', 'JOSE']],
    ['Groots boek, jose de groot zelf.', ['Groots', 'jose de groot']],
  ])('%s', (tekst, gevonden) => {
    expect(herkenbaar(tekst, bekend).map((h) => h.tekst)).toEqual(gevonden);
  });
});

describe('een zeef in plaats van twee', () => {
  it('vindt nog alles van wie ook wat een van de oude twee vond (AVG 4 onder 1)', () => {
    const stuk = fc.oneof(
      fc.constantFrom('06', '+31', '0031', '(0)', '12345678', '123456789', 'W26', '7K3L', '1234', 'AB', 'ab'),
      fc.constantFrom('.', '-', ' ', '/', '@', 'a', 'nl', '3', 'mei', '2026', '99', '+', '\n', '  '),
      fc.constantFrom('a.b@c.nl', 'W26-7K3L-Q9UX', '1234 AB', 'NL91', 'ABNA', '0417', '1643', '00', 'é'),
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 14 }), (stukken) => {
        const tekst = stukken.join('');
        const over = zonderHerkenbaar(tekst, []);
        expect(oudeVormen(over)).toEqual([]);
        if (oudeVormen(tekst).length > 0) expect(herkenbaar(tekst, [])).not.toEqual([]);
        const zonderDagen = zonderHerkenbaar(tekst, [], VAN_IEDEREEN);
        expect(oudeVormen(zonderDagen, VAN_IEDEREEN)).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
});
