import { describe, expect, it } from 'vitest';
import { herkomstpagina, veiligTerug } from './terug.ts';

describe('terug na het inloggen', () => {
  it.each(['/dossier/W26-7K3M-Q9TX?deel=verslag', '/', '/mijn/melding/2'])(
    'gaat naar het eigen pad %s',
    (pad) => {
      expect(veiligTerug(pad)).toBe(pad);
    },
  );
  it.each([
    undefined,
    '',
    'https://kwaad.nl/',
    '//kwaad.nl',
    '///kwaad.nl',
    '/\\kwaad.nl',
    '/\t/kwaad.nl',
    '/\n//kwaad.nl',
    '/.//kwaad.nl',
    '/x/..//kwaad.nl',
    'javascript:alert(1)',
    'dossier',
    `/${'a'.repeat(2000)}`,
  ])('gaat bij %j naar de voorpagina (open redirect)', (pad) => {
    expect(veiligTerug(pad)).toBe('/');
  });
  it.each(['/inloggen', '/inloggen?terug=/x', '/uitloggen/overal', '/api/v1/dossiers'])(
    'keert niet terug naar %s',
    (pad) => {
      expect(veiligTerug(pad)).toBe('/');
    },
  );
  it('leest de eigen pagina uit de Referer en geen andere', () => {
    const basis = new URL('https://wmo.stein.nl');
    expect(herkomstpagina('https://wmo.stein.nl/gesprek?nr=2', basis)).toBe('/gesprek?nr=2');
    expect(herkomstpagina('https://kwaad.nl/gesprek', basis)).toBeUndefined();
    expect(herkomstpagina('geen adres', basis)).toBeUndefined();
  });
});
