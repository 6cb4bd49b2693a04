import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bsn } from '../../test/bouwers/melding.ts';
import { datum } from '../kern/datum.ts';
import { leesZoekvraag } from './zoekvraag.ts';

const VANDAAG = datum('2026-11-28');
const lees = (tekst: string) => leesZoekvraag(tekst, VANDAAG);
const gewoon = (tekst: string) => {
  const vraag = lees(tekst);
  return vraag.soort === 'gewoon' ? vraag : undefined;
};

describe('wat iemand bedoelt met wat hij typt (Omkeer: zoeken)', () => {
  it.each(['W26-7K3M-Q9TX', 'w267k3mq9tx', ' W26 7K3M Q9TX ', 'W26.7K3M.Q9TX'])(
    'leest %s als dossiernummer (Omkeer: zoeken)',
    (tekst) => {
      expect(lees(tekst)).toEqual({ soort: 'nummer', dossier: 'W26-7K3M-Q9TX' });
    },
  );

  it('leest een O voor een nul en een I of L voor een een: die staan nooit in een nummer (Omkeer: zoeken)', () => {
    expect(lees('W26-OOII-LLQ9')).toEqual({ soort: 'nummer', dossier: 'W26-0011-11Q9' });
  });

  it.each([
    ['12-5-1949', '1949-05-12'],
    ['12/05/1949', '1949-05-12'],
    ['12.5.49', '1949-05-12'],
    ['12 - 5 - 1949', '1949-05-12'],
    ['12 5 1949', '1949-05-12'],
    ['1949-05-12', '1949-05-12'],
    ['12051949', '1949-05-12'],
    ['12 mei 1949', '1949-05-12'],
    ["12 mei '49", '1949-05-12'],
    ['3 mrt. 2011', '2011-03-03'],
    ['1 maart 1950', '1950-03-01'],
    ['29-2-2024', '2024-02-29'],
    ['1 sept 1931', '1931-09-01'],
    ['1-1-26', '2026-01-01'],
    ['1-1-27', '1927-01-01'],
  ])('leest %s als geboortedatum (Omkeer: zoeken)', (tekst, dag) => {
    expect(gewoon(tekst)).toMatchObject({ geboortedatum: dag, namen: [], woorden: [] });
  });

  it('leest naam en geboortedatum samen, in elke volgorde (Omkeer: zoeken)', () => {
    for (const tekst of ['Van den Berg 12-5-1949', '12 mei 1949 van den berg'])
      expect(gewoon(tekst)).toMatchObject({ geboortedatum: '1949-05-12', namen: ['berg'] });
  });

  it.each(['31-2-1949', '29-2-2023', '12-13-1949', '0-5-1949'])(
    'zegt van %s dat die dag niet bestaat (Omkeer: zoeken)',
    (tekst) => {
      expect(lees(tekst)).toEqual({ soort: 'geenDatum' });
    },
  );

  it.each(['999990019', '999 990 019', '9999.90.019', 'mevrouw Xanders 999990019'])(
    'leest %s als burgerservicenummer (Wabb 10)',
    (tekst) => {
      expect(lees(tekst)).toEqual({ soort: 'bsn', bsn: bsn('999990019') });
    },
  );

  it.each(['123456789', '999 990 018', 'Xanders 123456789'])(
    'zegt van %s dat het geen burgerservicenummer is (Wabb 1)',
    (tekst) => {
      expect(lees(tekst)).toEqual({ soort: 'geenBsn' });
    },
  );

  it('laat lidwoorden en voorvoegsels van een naam weg, tenzij er niets anders is (Omkeer: zoeken)', () => {
    expect(gewoon('Van der Meer-de Vries')?.namen).toEqual(['meer', 'vries']);
    expect(gewoon('van de')?.namen).toEqual(['van', 'de']);
    expect(gewoon('Yıldız Ørsted')?.namen).toEqual(['yildiz', 'orsted']);
  });

  it('niets getypt is niets gevraagd (Omkeer: zoeken)', () => {
    expect(lees('   ')).toEqual({ soort: 'leeg' });
    expect(gewoon('?!')).toMatchObject({ geboortedatum: null, namen: [], woorden: [] });
  });

  it('leest wat dan ook zonder fout, en nooit meer dan acht woorden (Omkeer: zoeken)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (tekst) => {
        const vraag = lees(tekst);
        if (vraag.soort !== 'gewoon') return;
        expect(Math.max(vraag.namen.length, vraag.woorden.length)).toBeLessThanOrEqual(8);
        for (const woord of [...vraag.namen, ...vraag.woorden]) expect(woord).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
