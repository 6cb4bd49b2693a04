import { describe, expect, it } from 'vitest';
import { datumVan, tijdstip } from './datum.ts';
import { leesMoment, metTijdzone, minutenVoorUtc } from './moment.ts';

describe('een moment lezen', () => {
  it.each([
    ['2027-03-27T16:00', '2027-03-27T15:00:00.000Z', 'wintertijd'],
    ['2027-07-01T16:00', '2027-07-01T14:00:00.000Z', 'zomertijd'],
    ['2027-03-11T23:30:00Z', '2027-03-11T23:30:00.000Z', 'UTC'],
    ['2027-03-11T23:30:15.250+01:00', '2027-03-11T22:30:15.250Z', 'met afstand tot UTC'],
    ['2027-03-11T23:30:00 01:00', '2027-03-11T22:30:00.000Z', 'een plus die in een adres een spatie werd'],
  ])('%s is %s (%s)', (tekst, op) => {
    expect(leesMoment(tekst)).toEqual({ soort: 'moment', op, tweemaal: false });
  });

  it.each([
    '2027-03-11',
    '2027-02-30T12:00',
    '2027-03-11T24:00',
    '2027-03-11T12:60',
    '2027-3-1T1:00',
    'nu',
    '',
  ])('%s is geen moment', (tekst) => {
    expect(leesMoment(tekst)).toEqual({ soort: 'geenMoment' });
  });

  it('een uur dat de klok overslaat bestaat niet', () => {
    expect(leesMoment('2027-03-28T02:30')).toEqual({ soort: 'bestaatNiet' });
    expect(leesMoment('2027-03-28T03:00')).toMatchObject({ soort: 'moment', op: '2027-03-28T01:00:00.000Z' });
  });

  it('van een uur dat twee keer komt is het eerste gekozen, tenzij de afstand tot UTC erbij staat', () => {
    expect(leesMoment('2027-10-31T02:30')).toEqual({
      soort: 'moment',
      op: '2027-10-31T00:30:00.000Z',
      tweemaal: true,
    });
    expect(leesMoment('2027-10-31T02:30:00+01:00')).toMatchObject({ op: '2027-10-31T01:30:00.000Z' });
  });

  it('kort voor middernacht in UTC is het in Nederland de volgende dag (Awb 2:20)', () => {
    const gelezen = leesMoment('2027-03-11T23:30:00Z');
    expect(gelezen.soort === 'moment' && datumVan(gelezen.op)).toBe('2027-03-12');
  });
});

describe('een moment schrijven', () => {
  it.each([
    ['2026-04-06T14:00:00Z', '2026-04-06T16:00:00+02:00', 120],
    ['2026-01-06T15:00:00Z', '2026-01-06T16:00:00+01:00', 60],
  ])('%s is %s', (moment, tekst, minuten) => {
    expect(metTijdzone(tijdstip(moment))).toBe(tekst);
    expect(minutenVoorUtc(tijdstip(moment))).toBe(minuten);
  });
});
