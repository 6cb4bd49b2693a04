import { describe, expect, it } from 'vitest';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { bladVan } from './figuur.ts';

describe('de tabel van een beeld als bestand', () => {
  it('heeft een deel op tijd als percentage om mee te rekenen; wat is afgeschermd blijft tekst (Wmo 5.3.6)', () => {
    const { rijen } = bladVan({
      titel: 'Hoe lang duurt het?',
      kolommen: ['Kwartaal', 'Aantal', 'Op tijd'],
      rijen: [
        { kop: '1e', cellen: [42, '81%'] },
        { kop: '2e', cellen: [WEGGELATEN, 'meer dan 95%'] },
        { kop: '3e', cellen: [0, null] },
      ],
    });
    expect(rijen).toEqual([
      ['1e', 42, { procent: 81 }],
      ['2e', WEGGELATEN, 'meer dan 95%'],
      ['3e', 0, null],
    ]);
  });
});
