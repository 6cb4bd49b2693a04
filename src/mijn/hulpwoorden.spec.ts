import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aangenomen, OPDRAAGDAG, teLeveren } from '../../test/bouwers/levering.ts';
import { HERONDERZOEKDAG, hulpBeeindigen, naVoortzetting } from '../../test/bouwers/voortzetting.ts';
import { wandel, wandeling } from '../../test/bouwers/wandeling.ts';
import { plusDagen } from '../kern/datum.ts';
import { leveringsdelen, ZONDER_HULP } from '../levering/stand.ts';
import { lopendeHulp } from '../voortzetting/hulp.ts';
import { hulpOntbreekt } from './hulpwoorden.ts';

describe('of er hulp ontbreekt', () => {
  it('telt hulp die op verzoek stopte niet mee na de laatste dag, en daarvoor wel (Wmo 2.3.10)', () => {
    const t = naVoortzetting(aangenomen(null), hulpBeeindigen());
    const laatste = hulpBeeindigen().laatsteDag;
    expect(hulpOntbreekt(t, HERONDERZOEKDAG)).toBe('alles');
    expect(hulpOntbreekt(t, laatste)).toBe('alles');
    expect(hulpOntbreekt(t, plusDagen(laatste, 1))).toBeUndefined();
    expect(hulpOntbreekt(teLeveren(), OPDRAAGDAG)).toBe('alles');
  });

  it('wat er ook gebeurde: alleen wat nu is toegekend en er niet is, ontbreekt (Wmo 2.3.5, 2.3.10)', () => {
    fc.assert(
      fc.property(wandeling, fc.integer({ min: -5, max: 800 }), (w, dagen) => {
        wandel(w, ({ na: { t, dag } }) => {
          const op = plusDagen(dag, dagen);
          const geldt = lopendeHulp(t).filter(({ einde }) => einde === null || einde >= op);
          const mist = leveringsdelen(t).some(
            ({ stand, onderdeel }) =>
              ZONDER_HULP.includes(stand) && geldt.some(({ gevraagd }) => gevraagd === onderdeel.gevraagd),
          );
          expect(hulpOntbreekt(t, op) !== undefined).toBe(mist);
        });
      }),
      { numRuns: 60 },
    );
  });
});
