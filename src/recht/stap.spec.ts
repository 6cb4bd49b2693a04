import { describe, expect, it } from 'vitest';
import { lengteTekst } from './stap.ts';
import { artikelVan } from './termijn.ts';

describe('een lengte in woorden', () => {
  it.each([
    [1, 'dagen', '1 dag'],
    [2, 'dagen', '2 dagen'],
    [1, 'werkdagen', '1 werkdag'],
    [3, 'werkdagen', '3 werkdagen'],
    [1, 'weken', '1 week'],
    [1, 'maanden', '1 maand'],
    [3, 'maanden', '3 maanden'],
    [1, 'jaren', '1 jaar'],
    [15, 'jaren', '15 jaar'],
  ] as const)('%i %s is %s', (aantal, eenheid, tekst) => {
    expect(lengteTekst({ aantal, eenheid })).toBe(tekst);
  });
});

describe('een artikel in woorden', () => {
  it.each([
    ['wmo', '2.3.2 lid 1', 'Wmo 2.3.2 lid 1'],
    ['uwmo', '3.6', 'Uitvoeringsbesluit Wmo 3.6'],
    ['pw', 'Awb 4:13', 'Awb 4:13'],
    ['lokaal', 'Beleidsregels 3.8', 'Beleidsregels 3.8'],
    ['wmo', 'zie Awb 4:13', 'Wmo zie Awb 4:13'],
  ] as const)('van %s is %s: %s', (wet, artikel, tekst) => {
    expect(artikelVan({ wet, artikel })).toBe(tekst);
  });
});
