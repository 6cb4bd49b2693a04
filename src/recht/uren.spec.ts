import { describe, expect, it } from 'vitest';
import { tijdstip } from '../kern/datum.ts';
import { berekenUren, plusUren } from './uren.ts';

describe('een termijn in uren', () => {
  it('loopt door op Goede Vrijdag, weekend en tweede Paasdag (AVG 33 lid 1; Atw 4, vb40)', () => {
    const begin = tijdstip('2026-04-03T16:00:00+02:00');
    expect(berekenUren('avgDatalek', begin)).toEqual({
      termijn: 'avgDatalek',
      artikel: 'AVG 33 lid 1',
      begin,
      uiterlijk: tijdstip('2026-04-06T16:00:00+02:00'),
    });
  });

  it('telt echte uren in de nacht dat de klok verzet wordt (Awb 2:10)', () => {
    const { uiterlijk } = berekenUren('awbKennisgevingPortaal', tijdstip('2026-03-28T12:00:00+01:00'));
    expect(uiterlijk).toBe(tijdstip('2026-03-30T13:00:00+02:00'));
  });

  it('geldt ook voor een eigen norm in uren (Wmo 2.3.3)', () => {
    expect(plusUren(tijdstip('2026-12-31T23:30:00Z'), 24)).toBe('2027-01-01T23:30:00.000Z');
  });
});
