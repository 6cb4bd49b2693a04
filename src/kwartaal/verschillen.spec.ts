import { describe, expect, it } from 'vitest';
import { rapportcijfers } from '../../test/bouwers/kwartaal.ts';
import type { Rapportcel, Rapportcijfers } from './gebeurtenissen.ts';
import { kwartaalcode, leesKwartaal, naamVanKwartaal, voorbijeKwartalen } from './kwartaal.ts';
import { datum } from '../kern/datum.ts';
import { celTekst, verschillen } from './verschillen.ts';

function met(...cellen: readonly Rapportcel[]): Rapportcijfers {
  const delen = rapportcijfers().delen.map((deel) => ({
    ...deel,
    tabellen: deel.tabellen.map((tabel) => ({ ...tabel, rijen: [{ kop: 'Nieuwe meldingen', cellen }] })),
  }));
  return rapportcijfers({ delen });
}

describe('wat er tussen twee versies veranderde (huis: versies)', () => {
  it('noemt deel, regel en kwartaal van elk ander cijfer, en niets dat gelijk bleef', () => {
    expect(verschillen(met(40, 30), met(40, 31))).toEqual([
      {
        deel: 'Instroom, uitstroom en voorraad',
        cijfer: 'Meldingen: Nieuwe meldingen, 2e kwartaal 2026',
        was: '30',
        wordt: '31',
      },
    ]);
    expect(verschillen(met(40), met(40))).toEqual([]);
  });

  it('noemt ook een regel die erbij kwam of wegviel', () => {
    expect(verschillen(rapportcijfers(), met(40, 'te weinig om te tonen')).map((v) => v.wordt)).toEqual([
      'staat er niet meer',
      'staat er niet meer',
    ]);
    expect(verschillen(met(40, 'te weinig om te tonen'), rapportcijfers()).map((v) => v.was)).toEqual([
      'stond er niet',
      'stond er niet',
    ]);
  });
});

describe('een cel', () => {
  it('leest met punten, komma’s en euro’s (huis: gewone taal)', () => {
    expect([null, 1234, 31.6, { centen: 123_400 }, '87%'].map(celTekst)).toEqual([
      '–',
      '1.234',
      '31,6',
      '€ 1.234,00',
      '87%',
    ]);
  });
});

describe('een kwartaal', () => {
  it('heeft een code in het adres die terug te lezen is (huis: adressen)', () => {
    for (const code of ['2025-4', '2026-1', '2026-3']) {
      const vak = leesKwartaal(code);
      expect(vak && kwartaalcode(vak)).toBe(code);
    }
    expect(['2026-5', '2026-0', '26-1', 'x', '2026-1-1'].map(leesKwartaal)).toEqual(Array(5).fill(undefined));
  });

  it('is voorbij vanaf de dag erna (huis: kwartalen)', () => {
    const namen = (dag: string) => voorbijeKwartalen(datum(dag), 2).map(naamVanKwartaal);
    expect(namen('2026-10-01')).toEqual(['3e kwartaal 2026', '2e kwartaal 2026']);
    expect(namen('2026-09-30')).toEqual(['2e kwartaal 2026', '1e kwartaal 2026']);
  });
});
