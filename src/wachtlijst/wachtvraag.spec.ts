import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { leveringPaden } from '../levering/paden.ts';
import { leesWachtvraag, schrijfPlaats } from './wachtvraag.ts';

const ALLES = { aanbieder: null, voorziening: null, team: null, rang: null };

describe('wat iemand van de wachtlijst vraagt', () => {
  it('een plaats in het adres is die van de laatste regel, en noemt geen dossier (Wmo 5.3.3)', () => {
    const dag = datum('2026-03-02');
    const blad = [0, 1, 1].map((rang) => ({ rang, wachtSinds: dag }));
    expect(schrijfPlaats(blad, null)).toBe('1_2026-03-02_2');
    expect(leesWachtvraag({ na: '1_2026-03-02_2' }).na).toEqual({ rang: 1, wachtSinds: dag, getoond: 2 });
    // A whole page of the same day: those of the pages before count too.
    expect(schrijfPlaats(blad.slice(1), { rang: 1, wachtSinds: dag, getoond: 2 })).toBe('1_2026-03-02_4');
    expect(schrijfPlaats([], null)).toBeNull();
  });

  it('wat niet te lezen is, wordt niet gevraagd', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (rang, na) => {
        const { filter, na: plaats } = leesWachtvraag({ rang: `x${rang}`, na: `${na}!`, team: '<b>' });
        expect([filter, plaats]).toEqual([ALLES, null]);
      }),
    );
  });

  it('een adres zegt de hele keuze, en leest zichzelf terug', () => {
    const filter = { aanbieder: 'thuis-dichtbij', voorziening: 'dagbesteding', team: 'wmo-noord', rang: 1 };
    const adres = new URL(leveringPaden.wachtlijstBlad(filter, '1_2026-03-02_4'), 'https://x.example');
    const gelezen = leesWachtvraag(Object.fromEntries(adres.searchParams));
    expect(gelezen).toEqual({
      filter,
      na: { rang: 1, wachtSinds: datum('2026-03-02'), getoond: 4 },
    });
    expect(leveringPaden.wachtlijstBestand(ALLES)).toBe('/wachtlijst/bestand.csv');
  });
});
