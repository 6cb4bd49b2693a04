import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../kern/datum.ts';
import { bewaring, dossierbewaring, nogTeBewaren, zekerBewaardNa } from './bewaren.ts';
import { SELECTIERESULTATEN, leesSelectiecode } from './selectielijst.ts';

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

describe('bewaren naar het resultaat in de selectielijst', () => {
  const dag = d('2026-12-26');

  it.each(['3.1.5', '8.1.1', '8.2', '8.4.1', '3.3.1'] as const)(
    'is voor %s vijftien jaar: de wet gaat voor een kortere termijn van de lijst (Wmo 5.3.4)',
    (code) => {
      expect(dossierbewaring(code, dag)).toEqual(bewaring('wmoDossier', dag));
    },
  );

  it('van een afgebroken melding duurt zo lang als de gemeente koos (Selectielijst 2020, 3.3.1)', () => {
    expect(dossierbewaring('3.3.1', dag, { afgebrokenMeldingDagen: 365 })).toEqual({
      artikel: 'Selectielijst gemeenten 2020, 3.3.1',
      tm: '2027-12-26',
      vernietigenVanaf: '2027-12-27',
    });
  });

  it('van een afgebroken melding duurt nooit korter dan de lijst zegt (Selectielijst 2020, 3.3.1: P42D)', () => {
    expect(dossierbewaring('3.3.1', dag, { afgebrokenMeldingDagen: 1 }).tm).toBe('2027-02-06');
  });

  it('van een geweigerde voorziening volgt die keuze niet (Wmo 5.3.4)', () => {
    for (const code of ['8.2', '8.4.1'] as const)
      expect(dossierbewaring(code, dag, { afgebrokenMeldingDagen: 42 }).tm).toBe('2041-12-26');
  });

  it('kent elk nummer dat wij gebruiken, en geen ander (Archiefwet 5)', () => {
    expect(Object.keys(SELECTIERESULTATEN).map(leesSelectiecode)).not.toContain(undefined);
    expect(leesSelectiecode('8.1.2')).toBeUndefined();
  });
});

describe('waar gezocht wordt', () => {
  it('laat geen dossier buiten beeld dat weg mag, en neemt op de dag af niets meer mee (Wmo 5.3.4)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (dagen) => {
        const gewijzigd = plusDagen(d('2000-01-01'), dagen);
        const { vernietigenVanaf } = bewaring('wmoDossier', gewijzigd);
        expect(gewijzigd <= zekerBewaardNa(vernietigenVanaf).dossier).toBe(true);
      }),
    );
    expect(zekerBewaardNa(d('2041-12-27'))).toEqual({ dossier: '2026-12-27', afgebrokenMelding: undefined });
  });

  it('kijkt voor een afgebroken melding zo ver terug als de gemeente koos (Selectielijst 2020, 3.3.1)', () => {
    expect(zekerBewaardNa(d('2028-03-01'), { afgebrokenMeldingDagen: 365 }).afgebrokenMelding).toBe(
      '2027-03-02',
    );
    expect(zekerBewaardNa(d('2028-03-01'), { afgebrokenMeldingDagen: 1 }).afgebrokenMelding).toBe(
      '2028-01-19',
    );
  });
});

describe('vernietigen', () => {
  const nu = bewaring('wmoDossier', d('2026-12-26'));

  it('mag vanaf de dag na de bewaartermijn (Wmo 5.3.4)', () => {
    expect(nogTeBewaren(nu, d('2041-12-27'))).toBeUndefined();
    expect(nogTeBewaren(nu, d('2050-01-01'))).toBeUndefined();
  });

  it('mag niet op de laatste dag van de bewaartermijn (Wmo 5.3.4)', () => {
    expect(nogTeBewaren(nu, d('2041-12-26'))).toEqual({
      code: 'bewaartermijnLoopt',
      reden: 'Dit dossier moet bewaard blijven tot en met 26 december 2041.',
      artikel: 'Wmo 5.3.4',
      uitweg: 'Vraagt de inwoner zelf om vernietiging? Beslis dan op dat verzoek (Wmo 5.3.5).',
    });
  });
});
