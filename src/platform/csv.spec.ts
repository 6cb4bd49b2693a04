import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesCsv, leesTekst } from './csv.ts';

const cellen = (tekst: string) => {
  const csv = leesCsv(tekst);
  return csv.gelukt ? csv.rijen.map((r) => r.cellen) : csv.reden;
};

describe('csv lezen (RFC 4180)', () => {
  it('neemt de scheiding die het meest op de eerste regel staat', () => {
    for (const teken of [';', ',', '\t'])
      expect(cellen(`a${teken}b\r\n1${teken}2\r\n`)).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ]);
  });

  it('houdt aanhalingstekens, regeleinden en scheidingen in een cel bij elkaar', () => {
    expect(cellen('a;b\n"een ""twee""; drie\nvier";5')).toEqual([
      ['a', 'b'],
      ['een "twee"; drie\nvier', '5'],
    ]);
  });

  it('slaat lege regels over, kent het merk van Excel, en telt regels zoals een mens', () => {
    const csv = leesCsv('\uFEFFa;b\n\n"x\ny";1\n\n2;3');
    expect(csv.gelukt && csv.rijen.map(({ regel, cellen: c }) => [regel, c[0]])).toEqual([
      [1, 'a'],
      [3, 'x\ny'],
      [6, '2'],
    ]);
  });

  it('zegt waar een tekst begint die nergens eindigt', () => {
    expect(cellen('a;b\n"open;1')).toContain('regel 2');
    expect(cellen('')).toEqual([]);
  });

  it('leest terug wat is geschreven, wat er ook in staat', () => {
    const cel = fc.string().map((s) => s.replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cel, cel), { minLength: 1 }), (rijen) => {
        const vol = rijen.filter(([a, b]) => `${a}${b}`.trim() !== '');
        const tekst = [
          'kop;kop',
          ...rijen.map((rij) => rij.map((c) => `"${c.replaceAll('"', '""')}"`).join(';')),
        ].join('\n');
        expect(cellen(tekst)).toEqual([['kop', 'kop'], ...vol]);
      }),
    );
  });

  it('weigert wat geen UTF-8 of geen tekst is', () => {
    expect(leesTekst(Uint8Array.of(0x63, 0x61, 0x66, 0xe9))).toBeUndefined();
    expect(leesTekst(Uint8Array.of(0x50, 0x4b, 0, 4))).toBeUndefined();
    expect(leesTekst(new TextEncoder().encode('café'))).toBe('café');
  });
});
