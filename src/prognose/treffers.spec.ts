import { describe, expect, it } from 'vitest';
import { datum, plusMaanden } from '../kern/datum.ts';
import type { Terugtoets } from './prognose.ts';
import type { Vakuitkomst } from './samenvatten.ts';
import { raak, ruimzin, toetswaarschuwing, treffers, trefferzin } from './treffers.ts';

const BEGIN = datum('2025-11-01');
const band = { laag: 60, midden: 70, hoog: 80 };
/** Twelve months forecast alike. */
function toets(per: (maand: number) => Partial<Vakuitkomst>): Terugtoets {
  const twaalf = Array.from({ length: 12 }, (_, i) => i);
  const vlak = twaalf.map(() => band);
  return {
    begin: BEGIN,
    maanden: twaalf.map((i) => ({ van: plusMaanden(BEGIN, i), tot: plusMaanden(BEGIN, i + 1) })),
    voorspeld: { verslagOpTijd: vlak, besluitOpTijd: vlak, wachten: vlak, voorraad: vlak },
    werkelijk: twaalf.map((i) => ({
      voorraad: 70,
      verslagOpTijd: 70,
      besluitOpTijd: 70,
      wachten: 70,
      ...per(i),
    })),
  };
}

describe('of de verwachting van een jaar eerder uitkwam', () => {
  it('staat per maat, met de kant waar het naast zat: meer op tijd en korter wachten is beter (huis: eerlijk)', () => {
    const t = toets((i) => (i < 9 ? { verslagOpTijd: 88, wachten: 40, voorraad: 90 } : {}));
    expect(treffers(t, 'verslagOpTijd')).toEqual({ van: 12, binnen: 3, beter: 9, slechter: 0 });
    expect(treffers(t, 'wachten')).toEqual({ van: 12, binnen: 3, beter: 9, slechter: 0 });
    expect(treffers(t, 'voorraad')).toEqual({ van: 12, binnen: 3, beter: 0, slechter: 9 });
    expect(trefferzin(t, 'verslagOpTijd')).toBe(
      'Verslagen op tijd: 3 van de 12 maanden binnen de grenzen; in 9 ging het beter.',
    );
    expect(raak(t)).toEqual({ binnen: 21, van: 48, goed: 38 });
  });

  it('waarschuwt ook als alleen een maat naast zat en de som dat verbergt, zonder een oorzaak te noemen', () => {
    const t = toets((i) => (i < 9 ? { verslagOpTijd: 88 } : {}));
    const { binnen, van } = raak(t);
    expect(binnen / van).toBeGreaterThan(0.8);
    const tekst = toetswaarschuwing(t).join(' ');
    expect(tekst).toContain('Verslagen op tijd: 3 van de 12 maanden');
    expect(tekst).not.toContain('Voorraad');
    expect(tekst).not.toContain('veranderde');
  });

  it('zegt ook dat grenzen te ruim waren: meer erbinnen dan bedoeld is niet beter (huis: eerlijk)', () => {
    expect(ruimzin(toets(() => ({})))).toContain('ruimer dan nodig');
    expect(ruimzin(toets((i) => (i < 3 ? { wachten: 99 } : {})))).toBe('');
    expect(ruimzin({ ...toets(() => ({})), werkelijk: [] })).toBe('');
  });

  it('zwijgt als het klopte, en telt niet wat te klein is om te tonen (Wmo 5.3.6)', () => {
    expect(toetswaarschuwing(toets((i) => (i === 0 ? { wachten: 99 } : {})))).toEqual([]);
    const t = toets((i) => (i < 2 ? { besluitOpTijd: null } : {}));
    expect(treffers(t, 'besluitOpTijd').van).toBe(10);
    expect(
      trefferzin(
        toets(() => ({ wachten: null })),
        'wachten',
      ),
    ).toContain('niet na te gaan');
  });
});
