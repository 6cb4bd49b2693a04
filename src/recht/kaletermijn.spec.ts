import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { kaleTermijn } from './kaletermijn.ts';
import { bereken } from './termijnen.ts';

const REGELS = voorbeeldRegels();

describe('een termijn zonder stilstand', () => {
  it('is dezelfde som als uitgerekend, ook de tweede keer (Atw 1)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('wmoOnderzoek', 'wmoBeslissing', 'awbBezwaarIndienen', 'wmoPersoonlijkPlan'),
        fc.nat(1_500),
        (termijn, dagen) => {
          const begin = plusDagen(datum('2025-01-01'), dagen);
          const som = bereken({ termijn, begin }, REGELS.kalender, REGELS.uitleg);
          expect(kaleTermijn(termijn, begin, REGELS)).toEqual(som);
          expect(kaleTermijn(termijn, begin, REGELS)).toEqual(som);
        },
      ),
    );
  });

  it('rekent met de kalender van de gemeente die vraagt (Atw 3)', () => {
    const begin = datum('2026-01-05');
    const gewoon = kaleTermijn('wmoBeslissing', begin, REGELS).uiterlijk;
    const anders = voorbeeldRegels({
      kalender: {
        vrijeDag: (d) => (d === gewoon ? 'stadsfeest' : REGELS.kalender.vrijeDag(d)),
      },
    });
    expect(kaleTermijn('wmoBeslissing', begin, anders)).toEqual(
      bereken({ termijn: 'wmoBeslissing', begin }, anders.kalender, anders.uitleg),
    );
    expect(kaleTermijn('wmoBeslissing', begin, anders).uiterlijk).not.toBe(gewoon);
  });
});
