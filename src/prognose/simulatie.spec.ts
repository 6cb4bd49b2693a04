import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../test/bouwers/prognose.ts';
import type { Beginzaak } from './model.ts';
import { simuleer } from './simulatie.ts';

const zaad = fc.integer({ min: 1, max: 1_000_000 });
const laatste = (getallen: readonly number[]): number => getallen.at(-1) ?? 0;
const LIGT_ER: Beginzaak = { gemeld: -30, rang: 2, plaats: 1, sinds: -28, aanvraagOp: null };

describe('naspelen (sturing.md § 3)', () => {
  it('geeft met hetzelfde getal hetzelfde verloop, en met een ander een ander', () => {
    const m = model();
    expect(simuleer(m, 7)).toEqual(simuleer(m, 7));
    expect(simuleer(m, 7).voorraad).not.toEqual(simuleer(m, 8).voorraad);
  });

  it('laat niets verdwijnen: zonder nieuwe meldingen wordt de voorraad nooit groter, en op het eind is alles klaar', () => {
    fc.assert(
      fc.property(zaad, fc.integer({ min: 0, max: 40 }), (z, aantal) => {
        const m = model({
          instroom: [],
          dagen: 500,
          uren: Array.from({ length: 500 }, () => 8),
          voorraad: Array.from({ length: aantal }, () => LIGT_ER),
        });
        const { voorraad } = simuleer(m, z);
        expect(voorraad.every((n, i) => n <= (voorraad[i - 1] ?? aantal))).toBe(true);
        expect(laatste(voorraad)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('maakt geen verslag voor de melding en geen besluit voor de aanvraag; op tijd is binnen de termijn (Wmo 2.3.2, 2.3.5)', () => {
    fc.assert(
      fc.property(zaad, (z) => {
        const { verslagen, besluiten } = simuleer(model(), z);
        for (const { dagen, opTijd } of verslagen) expect([dagen >= 0, opTijd]).toEqual([true, dagen <= 42]);
        for (const { dagen, opTijd } of besluiten) expect([dagen >= 0, opTijd]).toEqual([true, dagen <= 14]);
        expect(verslagen.length).toBeGreaterThanOrEqual(besluiten.length);
      }),
      { numRuns: 60 },
    );
  });

  it('helpt met minder uren nooit meer mensen (wet van Little)', () => {
    fc.assert(
      fc.property(zaad, fc.double({ min: 0, max: 1, noNaN: true }), (z, deel) => {
        const m = model();
        const met = simuleer(m, z);
        const zonder = simuleer({ ...m, uren: m.uren.map((uren) => uren * deel) }, z);
        expect(laatste(zonder.voorraad)).toBeGreaterThanOrEqual(laatste(met.voorraad));
        expect(zonder.verslagen.length).toBeLessThanOrEqual(met.verslagen.length);
      }),
      { numRuns: 60 },
    );
  });

  it('zonder uren komt niets meer klaar, ook geen spoed; er komt elke dag bij', () => {
    const m = model();
    const { voorraad, verslagen } = simuleer(
      { ...m, uren: m.uren.map(() => 0), urgentie: [0.2, 0.2, 0.6] },
      3,
    );
    expect(verslagen).toEqual([]);
    expect(laatste(voorraad)).toBeGreaterThan(100);
  });

  it('gaat zonder geleerde drukte altijd in het gewone tempo, hoeveel uren er ook zijn', () => {
    const m = model({ drukte: null });
    expect(simuleer({ ...m, uren: m.uren.map(() => 0) }, 5)).toEqual(simuleer(m, 5));
  });

  it('telefonisch en meer uren maken korter, meer meldingen langer', () => {
    const m = model();
    const wachten = (anders: Partial<typeof m>): number => {
      const duren = simuleer({ ...m, ...anders }, 11).verslagen.map(({ dagen }) => dagen);
      return duren.reduce((som, n) => som + n, 0) / duren.length;
    };
    const gewoon = wachten({});
    expect(wachten({ telefonisch: 1 })).toBeLessThan(gewoon);
    expect(wachten({ uren: m.uren.map((uren) => uren * 3) })).toBeLessThan(gewoon);
    expect(wachten({ instroom: m.instroom.map((n) => n * 2) })).toBeGreaterThan(gewoon);
  });

  it('komt met heel veel meldingen op een dag op het gemiddelde uit, niet op nul', () => {
    const m = model({ dagen: 1, instroom: [2_000], uren: [8] });
    expect(laatste(simuleer(m, 2).voorraad)).toBeGreaterThan(1_700);
  });
});
