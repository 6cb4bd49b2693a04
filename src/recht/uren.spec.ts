import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tijdstip } from '../kern/datum.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';
import { berekenUren, plusUren } from './uren.ts';

const momenten = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((op) => tijdstip(op.toISOString()));

describe('een termijn in uren', () => {
  it('loopt door op Goede Vrijdag, weekend en tweede Paasdag (AVG 33 lid 1; Atw 4, vb40)', () => {
    const begin = tijdstip('2026-04-03T16:00:00+02:00');
    expect(berekenUren('avgDatalek', begin)).toEqual({
      termijn: 'avgDatalek',
      wet: 'avg',
      artikel: 'AVG 33 lid 1',
      begin,
      uiterlijk: tijdstip('2026-04-06T16:00:00+02:00'),
      stappen: [
        {
          tekst: 'Datalek ontdekt op 3 april 2026 om 16.00 uur.',
          datum: '2026-04-03',
          artikel: 'AVG 33 lid 1',
        },
        {
          tekst: 'Uren lopen door in de nacht, in het weekend en op feestdagen.',
          datum: '2026-04-06',
          artikel: 'Atw 4',
        },
        { tekst: '72 uur later is 6 april 2026 om 16.00 uur.', datum: '2026-04-06', artikel: 'AVG 33 lid 1' },
      ],
    });
  });

  it('telt echte uren in de nacht dat de klok verzet wordt (Awb 2:10)', () => {
    const som = berekenUren('awbKennisgevingPortaal', tijdstip('2026-03-28T12:00:00+01:00'));
    expect(som.uiterlijk).toBe(tijdstip('2026-03-30T13:00:00+02:00'));
    expect(som.stappen[2]?.tekst).toBe(
      'Onderweg gaat de klok vooruit. Echte uren tellen, niet de stand van de klok.',
    );
    const najaar = berekenUren('awbKennisgevingPortaal', tijdstip('2026-10-24T12:00:00+02:00'));
    expect(najaar.uiterlijk).toBe(tijdstip('2026-10-26T11:00:00+01:00'));
    expect(najaar.stappen[2]?.tekst).toContain('terug');
  });

  it('duurt altijd precies evenveel uren, ook over de zomertijd heen (Atw 4)', () => {
    fc.assert(
      fc.property(fc.constantFrom('avgDatalek', 'awbKennisgevingPortaal'), momenten, (id, begin) => {
        const { uiterlijk } = berekenUren(id, begin);
        expect((Date.parse(uiterlijk) - Date.parse(begin)) / 3_600_000).toBe(TERMIJNEN[id].lengte);
      }),
    );
  });

  it('geldt ook voor een eigen norm in uren (Wmo 2.3.3)', () => {
    expect(plusUren(tijdstip('2026-12-31T23:30:00Z'), 24)).toBe('2027-01-01T23:30:00.000Z');
  });
});
