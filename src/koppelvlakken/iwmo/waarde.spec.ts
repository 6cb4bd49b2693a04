import { describe, expect, it } from 'vitest';
import { code, dag, getal, tekst, tijd, vast } from './soorten.ts';
import type { Blad } from './soorten.ts';
import { leesBlad, schrijfBlad } from './waarde.ts';

/** The value, or the code of the rule that is broken. */
function lees(blad: Blad, geschreven: string): string | number {
  const uit = leesBlad(blad, geschreven);
  return 'waarde' in uit ? uit.waarde : `! ${uit.afkeur.code}`;
}

describe('wat in een element mag staan', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['\n 2024-02-29\t', '2024-02-29'],
    ['2023-02-29', '! RS032'],
    ['2024-02-29Z', '! RS032'],
    ['2024-02-29+01:00', '! RS032'],
    ['29-02-2024', '! RS032'],
    ['0000-01-01', '! RS032'],
    ['-2024-01-01', '! RS032'],
    ['', '! RS032'],
  ])('een datum bestaat en heeft geen tijdzone (RS032): %j', (geschreven, uit) => {
    expect(lees(dag, geschreven)).toBe(uit);
  });

  it.each([
    ['00:00:00', '00:00:00'],
    [' 23:59:59.123 ', '23:59:59.123'],
    ['24:00:00', '24:00:00'],
    ['24:00:00.00', '24:00:00.00'],
    ['24:00:01', '! RS034'],
    ['25:00:00', '! RS034'],
    ['12:60:00', '! RS034'],
    ['12:00:60', '! RS034'],
    ['12:00', '! RS034'],
    ['12:00:00Z', '! RS034'],
    ['12:00:00+01:00', '! RS034'],
    ['12:00:00.', '! RS034'],
  ])('een tijd bestaat en heeft geen tijdzone (RS034): %j', (geschreven, uit) => {
    expect(lees(tijd, geschreven)).toBe(uit);
  });

  it.each([
    ['0', 0],
    [' 007\n', 7],
    ['+12', 12],
    ['-0', 0],
    ['999', 999],
    ['1000', '! grootte'],
    ['9'.repeat(400), '! grootte'],
    ['-1', '! RS001'],
    ['1.0', '! geenGetal'],
    ['1e2', '! geenGetal'],
    ['', '! geenGetal'],
    ['een', '! geenGetal'],
  ])('een getal is geheel, 0 of meer (RS001), en niet te groot: %j', (geschreven, uit) => {
    expect(lees(getal(999), geschreven)).toBe(uit);
  });

  it.each([
    [99, '100', 'RS002'],
    [99_999, '100000', 'RS004'],
    [99_999_999, '100000000', 'RS005'],
    [999_999_999, '1000000000', 'RS006'],
    [999_999_999_999, '1000000000000', 'RS040'],
  ])('een getal is hoogstens %i', (max, geschreven, regel) => {
    expect([lees(getal(max), String(max)), lees(getal(max), geschreven)]).toEqual([max, `! ${regel}`]);
  });

  it.each([
    [1, 'RS008'],
    [4, 'RS011'],
    [5, 'RS012'],
    [6, 'RS013'],
    [8, 'RS014'],
    [9, 'RS015'],
    [10, 'RS016'],
    [12, 'RS017'],
    [15, 'RS018'],
    [20, 'RS019'],
    [24, 'RS020'],
    [25, 'RS021'],
    [35, 'RS023'],
    [36, 'RS024'],
    [64, 'RS025'],
    [80, 'RS026'],
    [200, 'RS028'],
  ])('een tekst is hoogstens %i tekens, hoeveel plaatsen een teken ook neemt', (max, regel) => {
    const blad = tekst('vrij', max);

    expect(lees(blad, '😀'.repeat(max))).toBe('😀'.repeat(max));
    expect(lees(blad, '😀'.repeat(max) + 'a')).toBe(`! ${regel}`);
    expect(lees(blad, 'a'.repeat(max + 1))).toBe(`! ${regel}`);
    expect(lees(blad, 'a'.repeat(2 * max + 1))).toBe(`! ${regel}`);
  });

  it.each([
    ['regel', 'RS033', ['a', ' a ', 'a\tb', '\u00a0'], ['', ' ', '\t', 'a\nb', 'a\rb']],
    ['commentaar', 'RS031', ['a', ' \n a', '...'], ['', ' ', ' \n\t\r']],
    ['vrij', 'RS033', [' ', 'a\nb'], ['']],
    ['vierCijfers', 'RS035', ['0363'], ['', '363', '03634', ' 363', 'O363', '٠٣٦٣']],
    ['achtCijfers', 'RS036', ['00000001'], ['1', '000000012', '0000000A']],
    ['negenCijfers', 'RS037', ['999900006'], ['99990000', '9999000061', '99990000a', '999900006\n']],
    ['cijfers', 'RS046', ['0612345678'], ['', '06-12', '+31', ' 06']],
    ['letters', 'RS045', ['GW', 'é', 'ỳ', 'À'], ['', 'G.W.', 'G W', '1', 'ỵ', '漢']],
    ['lettersEnCijfers', 'CS319', ['D1', 'a'], ['', 'D-1', 'D 1', 'é']],
    ['versie', 'RS048', ['1.0.0', '10.20.30'], ['', '1.0', '1.0.0.0', '01.0.0', '1.0.0 ', 'a.b.c']],
  ] as const)('een tekst heeft zijn vorm: %s (%s)', (vorm, regel, goed, fout) => {
    const blad = tekst(vorm);

    expect(goed.map((een) => lees(blad, een))).toEqual(goed);
    expect(fout.map((een) => lees(blad, een))).toEqual(fout.map(() => `! ${regel}`));
  });

  it.each(['\u0000', 'a\u0008', '\ud800', 'a\udc00b', '\ufffe', '\uffff'])(
    'geen teken dat XML niet kent: %j',
    (teken) => {
      expect(lees(tekst('vrij'), teken)).toBe('! verkeerdTeken');
    },
  );

  it('een code staat in haar lijst, zonder witruimte', () => {
    const eenheid = code('WJ756', ['01', '04']);

    expect(['01', '04', '02', ' 01', '1', ''].map((een) => lees(eenheid, een))).toEqual([
      '01',
      '04',
      '! WJ756',
      '! WJ756',
      '! WJ756',
      '! WJ756',
    ]);
  });

  it('wat vast is, is altijd hetzelfde', () => {
    expect(['3', ' 3 ', '03', '2'].map((een) => lees(vast('3', 'CS025'), een))).toEqual([
      '3',
      '3',
      '! CS025',
      '! CS025',
    ]);
  });

  it('een waarde van een andere soort wordt niet geschreven', () => {
    expect([5, 2 ** 53, 0.5, Number.NaN, '5', null].map((een) => schrijfBlad(getal(9), een))).toEqual([
      '5',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['a', 5, undefined, {}].map((een) => schrijfBlad(tekst('vrij'), een))).toEqual([
      'a',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
