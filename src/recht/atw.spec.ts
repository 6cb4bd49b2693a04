import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum, plusDagen } from '../kern/datum.ts';
import { binnenAtw, stappenVolgensAtw, volgensAtw } from './atw.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import type { Lengte } from './termijn.ts';

const d = datum;
const dagen = fc.integer({ min: 0, max: 40_000 }).map((n) => plusDagen(d('1950-01-01'), n));

describe('de grens van de Algemene termijnenwet', () => {
  it.each<[Lengte, boolean]>([
    [{ aantal: 90, eenheid: 'dagen' }, true],
    [{ aantal: 91, eenheid: 'dagen' }, false],
    [{ aantal: 12, eenheid: 'weken' }, true],
    [{ aantal: 13, eenheid: 'weken' }, false],
    [{ aantal: 3, eenheid: 'maanden' }, true],
    [{ aantal: 4, eenheid: 'maanden' }, false],
    [{ aantal: 1, eenheid: 'jaren' }, false],
    [{ aantal: 5, eenheid: 'werkdagen' }, true],
  ])('%o valt er wel of niet onder: %s (Atw 4)', (lengte, binnen) => {
    expect(binnenAtw(lengte)).toBe(binnen);
  });
});

describe('het einde van een termijn', () => {
  it.each<[string, string, Lengte, string, string]>([
    ['2026-04-13', '2026-03-03', { aantal: 6, eenheid: 'weken' }, '2026-04-13', 'gewone dag'],
    ['2026-04-03', '2026-03-21', { aantal: 2, eenheid: 'weken' }, '2026-04-07', 'Goede Vrijdag'],
    [
      '2026-04-05',
      '2026-04-03',
      { aantal: 3, eenheid: 'dagen' },
      '2026-04-08',
      'een gewone dag is te weinig',
    ],
    [
      '2026-04-04',
      '2026-04-03',
      { aantal: 2, eenheid: 'dagen' },
      '2026-04-07',
      'twee dagen: Atw 2 geldt niet',
    ],
    ['2026-04-08', '2026-04-07', { aantal: 3, eenheid: 'dagen' }, '2026-04-08', 'precies twee gewone dagen'],
    ['2026-04-13', '2026-04-13', { aantal: 3, eenheid: 'dagen' }, '2026-04-14', 'een enkele gewone dag'],
    [
      '2026-04-17',
      '2026-04-17',
      { aantal: 3, eenheid: 'dagen' },
      '2026-04-20',
      'de tweede gewone dag na een weekend',
    ],
    [
      '2026-04-13',
      '2026-04-13',
      { aantal: 1, eenheid: 'weken' },
      '2026-04-14',
      'ook weken tellen twee gewone dagen',
    ],
  ])('op %s vanaf %s met %o is %s: %s... (Atw 1 lid 1, 2)', (ruw, dagEen, lengte, einde) => {
    expect(volgensAtw(d(ruw), d(dagEen), lengte, STANDAARD_KALENDER)).toBe(einde);
  });

  it('is nooit een vrije dag, nooit eerder dan het ruwe einde, en laat twee gewone dagen over (Atw 1, 2)', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 3, max: 90 }), (dagEen, aantal) => {
        const lengte: Lengte = { aantal, eenheid: 'dagen' };
        const ruw = plusDagen(dagEen, aantal - 1);
        const einde = volgensAtw(ruw, dagEen, lengte, STANDAARD_KALENDER);
        expect(STANDAARD_KALENDER.vrijeDag(einde)).toBeUndefined();
        expect(einde >= ruw).toBe(true);
        const gewone = Array.from({ length: 100 }, (_, n) => plusDagen(dagEen, n)).filter(
          (dag) => dag <= einde && STANDAARD_KALENDER.vrijeDag(dag) === undefined,
        );
        expect(gewone.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });
});

describe('de stappen van de Algemene termijnenwet', () => {
  it('ontbreken als er niets schuift (Atw 1 lid 1)', () => {
    const lengte: Lengte = { aantal: 6, eenheid: 'weken' };
    expect(stappenVolgensAtw(d('2026-04-13'), d('2026-03-03'), lengte, STANDAARD_KALENDER)).toEqual([]);
  });

  it('noemen eerst de vrije dag en dan de twee gewone dagen (Atw 1 lid 1, 2)', () => {
    const lengte: Lengte = { aantal: 3, eenheid: 'dagen' };
    const stappen = stappenVolgensAtw(d('2026-04-05'), d('2026-04-03'), lengte, STANDAARD_KALENDER);
    expect(stappen).toEqual([
      {
        tekst:
          'Zondag 5 april 2026 telt niet als laatste dag (zondag). Daarna komt Tweede Paasdag. De termijn loopt door tot en met dinsdag 7 april 2026.',
        datum: '2026-04-07',
        artikel: 'Atw 1 lid 1',
      },
      expect.objectContaining({ datum: '2026-04-08', artikel: 'Atw 2' }),
    ]);
  });
});
