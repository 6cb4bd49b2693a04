import { describe, expect, it } from 'vitest';
import { datum, tijdstip } from '../kern/datum.ts';
import { afspraakVoluit, duurTekst, tijdVan, tijdstipOp } from './gesprekstijd.ts';

describe('tijd van een gesprek', () => {
  it('is Nederlandse tijd, winter en zomer, en komt terug zoals getypt', () => {
    for (const [dag, tijd, moment] of [
      ['2026-03-09', '14:30', '2026-03-09T13:30:00.000Z'],
      ['2026-07-06', '14:30', '2026-07-06T12:30:00.000Z'],
      ['2026-07-06', '00:15', '2026-07-05T22:15:00.000Z'],
    ] as const) {
      expect(tijdstipOp(datum(dag), tijd)).toBe(moment);
      expect(tijdVan(tijdstip(moment))).toBe(tijd);
    }
  });
  it('valt niet om op het uur dat de zomertijd overslaat', () => {
    expect(tijdstipOp(datum('2026-03-29'), '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });
  it.each(['24:00', '9:30', '09:60', '', 'half tien'])('leest %s niet als tijd', (tijd) => {
    expect(tijdstipOp(datum('2026-03-09'), tijd)).toBeUndefined();
  });
  it('staat voluit in brieven', () => {
    expect(afspraakVoluit(tijdstip('2026-03-09T13:30:00Z'))).toBe('maandag 9 maart 2026 om 14.30 uur');
  });
  it.each([
    [15, 'ongeveer 15 minuten'],
    [60, 'ongeveer 1 uur'],
    [75, 'ongeveer 1 uur en 15 minuten'],
    [90, 'ongeveer anderhalf uur'],
    [150, 'ongeveer 2 en een half uur'],
    [240, 'ongeveer 4 uur'],
  ])('schrijft een duur van %s minuten als: %s', (minuten, tekst) => {
    expect(duurTekst(minuten)).toBe(tekst);
  });
});
