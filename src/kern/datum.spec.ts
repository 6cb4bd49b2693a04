import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Datum } from './datum.ts';
import {
  dagenTussen,
  datum,
  datumLang,
  maandLang,
  datumVan,
  datumVoluit,
  leesDatum,
  plain,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  tijdstip,
  tijdstipVoluit,
  weekdag,
} from './datum.ts';

const d = datum;
const dagen = fc.integer({ min: 0, max: 100_000 }).map((n) => plusDagen(d('1900-01-01'), n));
const aantal = fc.integer({ min: -5000, max: 5000 });

describe('een datum lezen', () => {
  it('lukt bij een bestaande dag', () => {
    expect(leesDatum('2026-04-13')).toBe('2026-04-13');
    expect(leesDatum('2028-02-29')).toBe('2028-02-29');
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '13-04-2026',
    '2026-4-13',
    '2026-04-13T10:00',
    'x2026-04-13',
    '2026-04-13x',
    '',
    'morgen',
  ])('lukt niet bij "%s"', (tekst) => {
    expect(leesDatum(tekst)).toBeUndefined();
    expect(() => datum(tekst)).toThrow(RangeError);
  });

  it('noemt in de fout wat er stond', () => expect(() => datum('gisteren')).toThrow('geen datum: gisteren'));

  it('geeft geen gewone tekst: die past niet op een datum', () => {
    expectTypeOf<string>().not.toExtend<Datum>();
    expectTypeOf<Datum>().toExtend<string>();
  });
});

describe('rekenen met datums', () => {
  it.each([
    [plusDagen(d('2026-12-31'), 1), '2027-01-01'],
    [plusDagen(d('2026-03-01'), -1), '2026-02-28'],
    [plusWeken(d('2026-03-02'), 6), '2026-04-13'],
    [plusMaanden(d('2026-11-30'), 3), '2027-02-28'],
    [plusMaanden(d('2026-03-31'), -1), '2026-02-28'],
    [plusJaren(d('2028-02-29'), 1), '2029-02-28'],
    [plusJaren(d('2028-02-29'), 20), '2048-02-29'],
  ])('geeft %s (R2, R3)', (uitkomst, verwacht) => expect(uitkomst).toBe(verwacht));

  it('dagen erbij en dagen ertussen horen bij elkaar', () => {
    fc.assert(
      fc.property(dagen, aantal, (dag, n) => {
        expect(dagenTussen(dag, plusDagen(dag, n))).toBe(n);
        expect(plusDagen(plusDagen(dag, n), -n)).toBe(dag);
      }),
    );
  });

  it('de volgorde van de tekst is de volgorde van de dagen', () => {
    fc.assert(
      fc.property(dagen, aantal, (dag, n) => {
        expect(plusDagen(dag, n) > dag).toBe(n > 0);
      }),
    );
  });

  it('een maand later is nooit meer dan 31 dagen later en valt nooit in de maand daarna (R3)', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        const later = plusMaanden(dag, 1);
        expect(dagenTussen(dag, later)).toBeLessThanOrEqual(31);
        expect(Number(later.slice(5, 7)) % 12).toBe((Number(dag.slice(5, 7)) + 1) % 12);
      }),
    );
  });

  it('maandag is 1 en zondag is 7', () => {
    expect(weekdag(d('2026-04-13'))).toBe(1);
    expect(weekdag(d('2026-04-19'))).toBe(7);
  });

  it('rekent zoals Temporal: schrikkeljaren, einde van de maand en jaren voor en na onze tijd (R2, R3)', () => {
    const ooit = fc.date({ min: new Date('0001-01-01'), max: new Date('9900-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(ooit, aantal, (dag, n) => {
        const van = d(dag.toISOString().slice(0, 10));
        const zelfde = plain(van);
        expect(plusDagen(van, n)).toBe(zelfde.add({ days: n }).toString());
        expect(plusMaanden(van, n)).toBe(zelfde.add({ months: n }).toString());
        expect(weekdag(van)).toBe(zelfde.dayOfWeek);
      }),
    );
  });
});

describe('een tijdstip', () => {
  it('staat in UTC met milliseconden', () => {
    expect(tijdstip('2026-11-22T11:15:00+01:00')).toBe('2026-11-22T10:15:00.000Z');
    expect(() => tijdstip('2026-11-22')).toThrow(RangeError);
  });

  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22'],
    ['2026-11-22T23:00:00Z', '2026-11-23'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('%s valt in Nederland op %s (Awb 2:20)', (moment, dag) => {
    expect(datumVan(tijdstip(moment))).toBe(dag);
  });

  it('valt op de dag die Temporal noemt, zomertijd en wintertijd (Awb 2:20)', () => {
    const sinds1941 = fc.date({
      min: new Date('1941-01-01'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(sinds1941, (ooit) => {
        const moment = tijdstip(ooit.toISOString());
        const hier = Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam');
        expect(datumVan(moment)).toBe(hier.toPlainDate().toString());
        const klok = hier.toPlainTime().toString().slice(0, 5).replace(':', '.');
        expect(tijdstipVoluit(moment)).toContain(` om ${klok} uur`);
      }),
    );
  });

  it.each([
    ['2026-11-22T10:15:00Z', '22 november 2026 om 11.15 uur'],
    ['2026-07-01T22:05:00Z', '2 juli 2026 om 00.05 uur'],
  ])('%s is in woorden %s', (moment, tekst) => expect(tijdstipVoluit(tijdstip(moment))).toBe(tekst));
});

describe('een datum in woorden', () => {
  it.each([
    ['2026-01-05', 'maandag 5 januari 2026'],
    ['2026-02-03', 'dinsdag 3 februari 2026'],
    ['2026-03-04', 'woensdag 4 maart 2026'],
    ['2026-04-02', 'donderdag 2 april 2026'],
    ['2026-05-01', 'vrijdag 1 mei 2026'],
    ['2026-06-06', 'zaterdag 6 juni 2026'],
    ['2026-07-05', 'zondag 5 juli 2026'],
    ['2026-08-10', 'maandag 10 augustus 2026'],
    ['2026-09-01', 'dinsdag 1 september 2026'],
    ['2026-10-07', 'woensdag 7 oktober 2026'],
    ['2026-11-05', 'donderdag 5 november 2026'],
    ['2026-12-25', 'vrijdag 25 december 2026'],
  ])('%s is %s', (dag, tekst) => {
    expect(datumVoluit(d(dag))).toBe(tekst);
    expect(datumLang(d(dag))).toBe(tekst.slice(tekst.indexOf(' ') + 1));
    expect(datumLang(d(dag))).toMatch(new RegExp(`^\\d+ ${maandLang(d(dag))}$`));
  });
});
