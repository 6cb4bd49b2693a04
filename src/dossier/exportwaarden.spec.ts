import { describe, expect, it } from 'vitest';
import { inBlokken, inWoorden } from './exportwaarden.ts';

describe('een vastgelegde waarde in het afschrift (Wmo 5.3.2)', () => {
  it('schrijft een code in woorden', () => {
    expect(inWoorden('hersteltermijnTotEnMet')).toBe('hersteltermijn tot en met');
  });
  it('schrijft datum, moment, bedrag, ja en nee zoals een mens', () => {
    const [blok] = inBlokken({
      op: '2026-03-02',
      begin: '2026-03-04T09:00:00.000Z',
      kostenPerJaar: 123_450,
      opTijd: true,
      tolk: false,
      keuze: 'gezienNietAkkoord',
      toelichting: 'Zij wil dit Niet.',
    });
    expect(blok).toEqual({
      soort: 'gegevens',
      regels: [
        { label: 'Op', waarde: '2 maart 2026' },
        { label: 'Begin', waarde: '4 maart 2026 om 10.00 uur' },
        { label: 'Kosten per jaar', waarde: '€ 1.234,50' },
        { label: 'Op tijd', waarde: 'ja' },
        { label: 'Tolk', waarde: 'nee' },
        { label: 'Keuze', waarde: 'gezien niet akkoord' },
        { label: 'Toelichting', waarde: 'Zij wil dit Niet.' },
      ],
    });
  });
  it('laat weg wat leeg is en het BSN van wie dan ook (Wmo 5.2.9)', () => {
    expect(inBlokken({ leeg: '', niets: null, geen: [], melder: { naam: 'Els', bsn: '999990019' } })).toEqual(
      [{ soort: 'gegevens', regels: [{ label: 'Melder: naam', waarde: 'Els' }] }],
    );
  });
  it('zet dingen van dezelfde soort in een tabel, of in een lijst als die te breed wordt', () => {
    expect(inBlokken({ factoren: [{ factor: 'tijd', aanwezig: 'ja' }, { factor: 'veiligheid' }] })).toEqual([
      { soort: 'alinea', tekst: 'Factoren:' },
      {
        soort: 'tabel',
        kolommen: ['Factor', 'Aanwezig'],
        rijen: [
          ['tijd', 'ja'],
          ['veiligheid', ''],
        ],
      },
    ]);
    expect(inBlokken({ lijst: [{ a: 1, b: 2, c: 3, d: 4, e: ['x', 'y'] }] })).toEqual([
      { soort: 'alinea', tekst: 'Lijst:' },
      { soort: 'lijst', punten: ['a: 1, b: 2, c: 3, d: 4, e: x; y'] },
    ]);
  });
});
