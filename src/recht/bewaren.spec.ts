import { describe, expect, it } from 'vitest';
import { datum } from '../kern/datum.ts';
import { bewaring, vernietigenGeweigerd } from './bewaren.ts';

const d = datum;

describe('bewaren', () => {
  it.each([
    ['wmoDossier', 'Wmo 5.3.4', '2041-12-26'],
    ['veiligThuis', 'Wmo 5.3.4', '2046-12-26'],
    ['bijdrageEnPgb', 'Wmo 5.3.4', '2033-12-26'],
    ['jeugdhulpdossier', 'Jeugdwet 7.3.8 lid 3', '2046-12-26'],
  ] as const)('van een %s loopt volgens %s tot en met %s', (soort, artikel, tm) => {
    expect(bewaring(soort, d('2026-12-26'))).toMatchObject({ artikel, tm });
  });

  it('eindigt een dag voor het vernietigen mag, ook in een weekend (Wmo 5.3.4, vb35; Atw 4)', () => {
    expect(bewaring('wmoDossier', d('2026-12-26')).vernietigenVanaf).toBe('2041-12-27');
    expect(bewaring('jeugdhulpdossier', d('2028-02-29')).tm).toBe('2048-02-29');
  });

  it('begint opnieuw bij elke wijziging (Wmo 5.3.4)', () => {
    expect(bewaring('wmoDossier', d('2027-01-05')).tm).toBe('2042-01-05');
  });
});

describe('vernietigen', () => {
  const stand = { soort: 'wmoDossier', laatsteWijziging: d('2026-12-26'), lopendeProcedure: false } as const;

  it('mag vanaf de dag na de bewaartermijn (Wmo 5.3.4)', () => {
    expect(vernietigenGeweigerd(stand, d('2041-12-27'))).toBeUndefined();
    expect(vernietigenGeweigerd(stand, d('2050-01-01'))).toBeUndefined();
  });

  it('mag niet op de laatste dag van de bewaartermijn (Wmo 5.3.4)', () => {
    expect(vernietigenGeweigerd(stand, d('2041-12-26'))).toEqual({
      code: 'bewaartermijnLoopt',
      reden: 'Dit dossier moet bewaard blijven tot en met 26 december 2041.',
      artikel: 'Wmo 5.3.4',
      uitweg: 'Vraagt de inwoner zelf om vernietiging? Beslis dan op dat verzoek (Wmo 5.3.5).',
    });
  });

  it('mag niet zolang een bezwaar, beroep of verzoek loopt (Archiefwet 3)', () => {
    expect(vernietigenGeweigerd({ ...stand, lopendeProcedure: true }, d('2050-01-01'))).toEqual({
      code: 'lopendeProcedure',
      reden: 'Er loopt nog een bezwaar, beroep of verzoek.',
      artikel: 'Archiefwet 3',
      uitweg: 'Wacht tot die procedure voorbij is.',
    });
  });
});
