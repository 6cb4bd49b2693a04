import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import { OPDRAAGDAG, teLeveren } from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, vastgelegd } from '../../test/bouwers/stap.ts';
import { bron } from '../../test/bouwers/willekeurig-bron.ts';
import { LEVERING } from '../../test/bouwers/willekeurig-levering.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { STOPREDENEN } from './gebeurtenissen.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { openGaten } from './opvolging.ts';
import { leveringpunten, nuNodig } from './punten.ts';
import { leveringsdelen, opvolgerVan, ZONDER_HULP } from './stand.ts';

const regels = voorbeeldRegels();

/** What leads to a handover most of the time, and what happens beside it. */
const STAPPEN = [
  'opvolgerRegelen',
  'opvolgerRegelen',
  'opvolgerRegelen',
  'hulpStarten',
  'hulpStarten',
  'hulpStarten',
  'hulpStarten',
  'leveringAannemen',
  'leveringOpdragen',
  'hulpStoppen',
  'opvolgingVerzetten',
  'startVerwachten',
  'leveringWeigeren',
  'leveringIntrekken',
  'andereAanbiederAanbieden',
  'aanbodBeantwoorden',
  'overbruggingRegelen',
  'leveringSluiten',
  'leveringHeropenen',
] as const satisfies readonly (keyof typeof LEVERING)[];

/** After these somebody looked at it. */
const VERDER: readonly string[] = ['leveringOpgedragen', 'hulpGestart', 'leveringGesloten'];

interface Dagen {
  readonly van: Datum;
  /** Null while it runs. */
  readonly tm: Datum | null;
}

/** On which days each provider gave the help of the one part: from the facts, told apart from the code. */
function dagenVan(t: DossierToestand): readonly Dagen[] {
  return t.levering.leveringen.flatMap(({ gestartOp, gestoptOp }) =>
    gestartOp === null ? [] : [{ van: gestartOp, tm: gestoptOp }],
  );
}

describe('hulp die van de een naar de ander gaat', () => {
  it('wat er ook gebeurt: nooit twee aanbieders op een dag, en geen dag zonder hulp die niemand ziet (Wmo 2.6.3, contractstandaard Wmo 3.7)', () => {
    let overgedragen = 0;
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...STAPPEN),
            fc.oneof(fc.nat(7), fc.nat()),
            fc.integer({ min: 0, max: 20 }),
          ),
          {
            minLength: 5,
            maxLength: 25,
            size: 'max',
          },
        ),
        (stappen) => {
          let t = teLeveren();
          let vandaag = OPDRAAGDAG;
          // Died or moved, and nothing was done about it since.
          let weg = false;
          for (const [soort, zaad, dagen] of [
            ['leveringOpdragen', 0, 0],
            ['hulpStarten', 0, 0],
            ...stappen,
          ] as const) {
            vandaag = plusDagen(vandaag, dagen);
            const context = contextVoor('klantmanager', { id: 'bilal', vandaag });
            const uitkomst = voerUit(
              leveringHandelingen,
              LEVERING[soort](bron(t, vandaag, zaad)),
              t,
              context,
            );
            if (!uitkomst.gelukt) continue;
            t = vastgelegd(uitkomst.waarde, context).reduce(evolve, t);
            if (uitkomst.waarde.some((g) => g.soort === 'hulpGestopt' && g.feiten.reden === 'overgedragen'))
              overgedragen += 1;

            for (const g of uitkomst.waarde)
              if (g.soort === 'hulpGestopt')
                weg = g.feiten.reden === 'overleden' || g.feiten.reden === 'verhuisd';
              else if (VERDER.includes(g.soort)) weg = false;

            const gegeven = dagenVan(t);
            for (const [i, een] of gegeven.entries())
              for (const ander of gegeven.slice(i + 1))
                expect(een.tm !== null && een.tm < ander.van).toBe(true);

            const nodig = nuNodig(leveringpunten(t, regels), vandaag);
            for (const { onderdeel, stand } of leveringsdelen(t)) {
              const eigen = nodig.filter((p) => p.onderdeel === onderdeel.gevraagd).map((p) => p.soort);
              // Days without help that are known, and not carried over, ask for somebody now.
              if (openGaten(t).some((gat) => gat.onderdeel === onderdeel.gevraagd))
                expect(eigen).toContain('gat');
              if (weg && onderdeel.gevraagd === HULP) expect(eigen).toContain('sluiten');
              const opvolging = opvolgerVan(t, onderdeel.gevraagd)?.levering?.opvolging;
              // The agreed day is over, and nobody said that it went over.
              if (stand === 'loopt' && opvolging && opvolging.laatsteDag < vandaag)
                expect(leveringpunten(t, regels).map(({ soort: s }) => s)).toContain('overgang');
              // Who has no help stands on a list, with a day.
              if (ZONDER_HULP.includes(stand))
                expect(leveringpunten(t, regels).some((p) => p.onderdeel === onderdeel.gevraagd)).toBe(true);
            }
          }
        },
      ),
      {
        numRuns: 500,
        // One that surely goes over, twice.
        examples: [
          [
            [
              ['opvolgerRegelen', 0, 0],
              ['hulpStarten', 0, 1],
              ['opvolgerRegelen', 1, 5],
              ['leveringAannemen', 0, 0],
              ['hulpStarten', 0, 20],
            ],
          ],
          // And one of which the help stops by a move while the next one waits.
          [
            [
              ['opvolgerRegelen', 0, 0],
              ['hulpStoppen', STOPREDENEN.indexOf('verhuisd'), 1],
            ],
          ],
          // And one of which the help was interrupted, and another asked, before that.
          [
            [
              ['hulpStoppen', STOPREDENEN.indexOf('tijdelijk'), 1],
              ['leveringOpdragen', 0, 0],
              ['hulpStoppen', STOPREDENEN.indexOf('verhuisd'), 1],
              ['leveringAannemen', 0, 0],
              ['leveringAannemen', 0, 0],
            ],
          ],
        ],
      },
    );
    // It was tried, not passed by.
    expect(overgedragen).toBeGreaterThan(1);
  });
});
