import { describe, expect, it } from 'vitest';
import { ROLLEN } from '../kern/rollen.ts';
import { isBurger, isMedewerker } from './gebruiker.ts';

describe('rollen', () => {
  it('een rol is hooguit een van beide: burger of medewerker', () => {
    expect(ROLLEN.filter((rol) => isBurger(rol) && isMedewerker(rol))).toEqual([]);
  });
  it('aanbieder, adviseur en koppeling zijn geen medewerker van de gemeente', () => {
    expect(ROLLEN.filter((rol) => !isBurger(rol) && !isMedewerker(rol))).toEqual([
      'adviseur',
      'aanbieder',
      'systeem',
    ]);
  });
});
