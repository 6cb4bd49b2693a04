import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragment } from './fragment.ts';

const raak = (tekst: string, stammen: readonly string[]) =>
  fragment(tekst, stammen)
    .filter((stuk) => stuk.raak)
    .map((stuk) => stuk.tekst);

describe('waar in een tekst het staat (Omkeer: zoeken)', () => {
  it('merkt het woord zoals het er staat, met accent en meervoud (Omkeer: zoeken)', () => {
    expect(raak('De coördinator kwam. Brood en huizen.', ['coordinator', 'brod', 'huiz'])).toEqual([
      'coördinator',
      'Brood',
      'huizen',
    ]);
  });

  it('toont de plek en niet het begin van een lange tekst (Omkeer: zoeken)', () => {
    const tekst = `${'woord '.repeat(500)}de traplift is stuk ${'slot '.repeat(500)}`;
    const stukken = fragment(tekst, ['traplift']);
    expect(stukken[0]?.tekst).toBe('… ');
    expect(stukken.map((s) => s.tekst).join('')).toContain('de traplift is stuk');
    expect(stukken.at(-1)?.tekst).toMatch(/ …$/);
  });

  it('kiest de plek waar de meeste woorden samen staan (Omkeer: zoeken)', () => {
    const tekst = `De hulp kwam. ${'Niets. '.repeat(100)} Hulp bij het huishouden.`;
    expect(raak(tekst, ['hulp', 'huishoud'])).toEqual(['Hulp', 'huishouden']);
  });

  it('geeft het begin als het woord er niet zo in staat (Omkeer: zoeken)', () => {
    expect(fragment('Kort.', ['anders'])).toEqual([{ tekst: 'Kort.', raak: false }]);
  });

  it('verliest of verzint nooit iets van wat iemand schreef (Omkeer: zoeken)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.string({ maxLength: 3 }),
        (tekst, stam) => {
          const samen = fragment(tekst, [stam])
            .map((s) => s.tekst)
            .join('')
            .replace(/^… /, '')
            .replace(/ …$/, '');
          expect(tekst.includes(samen) || tekst.endsWith('…') || tekst.startsWith('…')).toBe(true);
        },
      ),
    );
  });
});
