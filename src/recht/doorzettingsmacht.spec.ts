import { describe, expect, it } from 'vitest';
import { bedrag } from '../kern/bedrag.ts';
import type { Doorzettingsregel } from './doorzettingsmacht.ts';
import { isLager, nodigNiveau } from './doorzettingsmacht.ts';

const REGELS: readonly Doorzettingsregel[] = [
  { niveau: 'team', totPerJaar: bedrag(500_000), wijktAfVan: ['werkproces'] },
  { niveau: 'directeur', totPerJaar: bedrag(4_000_000), wijktAfVan: ['werkproces', 'beleidsregel'] },
  { niveau: 'college', totPerJaar: null, wijktAfVan: ['werkproces', 'beleidsregel', 'verordening'] },
];

describe('wie mag een doorbraak doorzetten (Awb 10:3)', () => {
  it('is het laagste niveau waar het bedrag in past, op de cent', () => {
    expect(nodigNiveau(bedrag(500_000), [], REGELS)).toBe('team');
    expect(nodigNiveau(bedrag(500_001), [], REGELS)).toBe('directeur');
    expect(nodigNiveau(bedrag(4_000_001), [], REGELS)).toBe('college');
  });

  it('gaat omhoog met de regel waarvan wordt afgeweken (Awb 4:84)', () => {
    expect(nodigNiveau(bedrag(0), ['werkproces'], REGELS)).toBe('team');
    expect(nodigNiveau(bedrag(0), ['werkproces', 'beleidsregel'], REGELS)).toBe('directeur');
    expect(nodigNiveau(bedrag(0), ['verordening'], REGELS)).toBe('college');
  });

  it('laat van een wet niemand afwijken: ruimte in de wet gebruiken mag ieder niveau (Awb 3:4)', () => {
    expect(nodigNiveau(bedrag(0), ['wet'], REGELS)).toBe('team');
  });

  it('past een onbekend bedrag in geen grens, en zonder afspraken beslist het college', () => {
    expect(nodigNiveau(null, [], REGELS)).toBe('college');
    expect(nodigNiveau(bedrag(0), [])).toBe('college');
    expect(nodigNiveau(bedrag(0), ['verordening'], REGELS.slice(0, 1))).toBe('college');
  });

  it('kent de volgorde team, manager, directeur, college', () => {
    expect(isLager('team', 'manager')).toBe(true);
    expect(isLager('college', 'directeur')).toBe(false);
    expect(isLager('team', 'team')).toBe(false);
  });
});
