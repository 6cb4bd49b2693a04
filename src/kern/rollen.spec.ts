import { describe, expect, it } from 'vitest';
import { ROLLEN, ROLNAAM, leesRol } from './rollen.ts';

describe('de rollen', () => {
  it('hebben elk een eigen naam voor op het scherm', () => {
    const namen = ROLLEN.map((rol) => ROLNAAM[rol]);
    expect(new Set(namen).size).toBe(ROLLEN.length);
    expect(namen).not.toContain('');
    expect(Object.keys(ROLNAAM)).toEqual([...ROLLEN]);
  });

  it('worden gelezen uit hun code en nergens anders uit', () => {
    for (const rol of ROLLEN) expect(leesRol(rol)).toBe(rol);
    for (const tekst of ['', 'Klantmanager', 'baas', 'extern adviseur'])
      expect(leesRol(tekst)).toBeUndefined();
  });

  it('zijn die van het proces, van inwoner tot systeem (procedure.md)', () => {
    expect(ROLLEN[0]).toBe('inwoner');
    expect(ROLLEN).toContain('jurist');
    expect(ROLNAAM.adviseur).toBe('extern adviseur');
  });
});
