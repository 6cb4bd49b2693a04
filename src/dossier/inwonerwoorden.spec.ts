import { describe, expect, it } from 'vitest';
import { opdrachtnaam, VOOR_INWONERS } from './inwonerwoorden.ts';
import { HANDELINGEN } from './opdrachten.ts';
import { geluktMelding } from './routes.tsx';

describe('hoe een opdracht heet', () => {
  it('voor wie er werkt: het woord van de wet (Beleidsregels 3.7)', () => {
    expect(opdrachtnaam('verslagOndertekenen', 'klantmanager')).toBe('Ondertekend verslag vastleggen');
  });

  it('voor de inwoner en wie meekijkt: gewone woorden, ook in de bevestiging (Wmo 2.3.2)', () => {
    expect(opdrachtnaam('verslagOndertekenen', 'inwoner')).toBe('Verslag ondertekenen');
    expect(geluktMelding('correctieToevoegen', 'mantelzorger')[0]?.tekst).toBe(
      'Iets verbeteren of aanvullen in het verslag: gelukt.',
    );
    expect(geluktMelding('<b>', 'inwoner')).toEqual([]);
  });

  it('heeft voor alles wat een inwoner wordt aangeboden zo’n woord (Omkeer)', () => {
    for (const soort of VOOR_INWONERS)
      expect(opdrachtnaam(soort, 'inwoner')).not.toMatch(/vastleggen|handelen|\d/);
    expect(VOOR_INWONERS.filter((soort) => !HANDELINGEN[soort].rollen.includes('inwoner'))).toEqual([]);
  });
});
