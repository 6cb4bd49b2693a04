import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import { dilemmaEisen, uitkomstEisen } from '../intervisie/dilemma.ts';
import { demodilemmas } from './intervisie.ts';

const collegas = voorbeeldInrichting().medewerkers;
const rollen = {
  inbrenger: persoonId('bilal'),
  gespreksleider: persoonId('henk'),
  meedenkers: [persoonId('anouk')],
};

describe('de bibliotheek van de demo', () => {
  it('zou ook met de hand zijn aangenomen (AVG 4 onder 1)', () => {
    for (const { inzicht, afspraak, ...dilemma } of demodilemmas(BEGINDAG)) {
      expect(dilemmaEisen({ ...dilemma, rollen, nagelezen: true }, collegas, dilemma.dag)).toEqual([]);
      expect(uitkomstEisen({ inzicht, afspraak }, collegas)).toEqual([]);
    }
  });
});
