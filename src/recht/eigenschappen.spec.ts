import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenTussen, datum, plusDagen } from '../kern/datum.ts';
import { binnenAtw } from './atw.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import type { Opschorting } from './opschorting.ts';
import { gebruikelijkeGrond, opgeschorteDagen } from './opschorting.ts';
import type { Termijn } from './termijn.ts';
import type { DatumTermijnId } from './termijnen.ts';
import { bereken, lengteVan, termijn } from './termijnen.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';

const ALLE = Object.keys(TERMIJNEN) as readonly TermijnId[];
const MET_DATUM = ALLE.filter(
  (id): id is DatumTermijnId => !['uren', 'vrij', 'onverwijld'].includes(TERMIJNEN[id].eenheid),
);
const OPSCHORTBAAR = MET_DATUM.filter((id) => termijn(id).opschortbaar.mogelijk === 'ja');
const begindagen = fc.integer({ min: 0, max: 73_000 }).map((n) => plusDagen(datum('1900-01-01'), n));

function schuift(van: Termijn): boolean {
  const lengte = lengteVan(van, undefined);
  return van.atw && van.telVanaf !== 'terug' && lengte !== undefined && binnenAtw(lengte);
}

/** Periods as a person types them: overlapping, touching, in any order. */
const periodes = fc.array(
  fc.record({ na: fc.integer({ min: 0, max: 120 }), dagen: fc.integer({ min: 1, max: 30 }) }),
  { maxLength: 6 },
);

function alsOpschorting(
  id: DatumTermijnId,
  begin: ReturnType<typeof datum>,
  lijst: readonly { readonly na: number; readonly dagen: number }[],
): readonly Opschorting[] {
  const grond = gebruikelijkeGrond(termijn(id));
  return lijst.map(({ na, dagen }) => ({
    grond,
    van: plusDagen(begin, na),
    totEnMet: plusDagen(begin, na + dagen - 1),
  }));
}

describe('wat voor elke termijn geldt', { timeout: 120_000 }, () => {
  it('een termijn onder de Algemene termijnenwet eindigt nooit op een vrije dag (Atw 1 lid 1)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MET_DATUM.filter((id) => schuift(termijn(id)))),
        begindagen,
        periodes,
        (id, begin, lijst) => {
          const opschortingen = alsOpschorting(id, begin, lijst);
          const som = bereken({ termijn: id, begin, opschortingen }, STANDAARD_KALENDER);
          expect(STANDAARD_KALENDER.vrijeDag(som.uiterlijk)).toBeUndefined();
          expect(som.uiterlijk >= som.ruweEinddatum).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('een termijn die er niet onder valt, eindigt op haar ruwe einde (Atw 1 lid 2, 4)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...MET_DATUM.filter((id) => !schuift(termijn(id)))),
        begindagen,
        (id, begin) => {
          const som = bereken({ termijn: id, begin }, STANDAARD_KALENDER);
          expect(som.uiterlijk).toBe(som.ruweEinddatum);
        },
      ),
    );
  });

  it('meer opschorting maakt een termijn nooit korter, in welke volgorde zij ook staat (Awb 4:15; R8)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPSCHORTBAAR),
        begindagen,
        periodes,
        periodes,
        (id, begin, een, meer) => {
          const reken = (lijst: typeof een) =>
            bereken(
              { termijn: id, begin, opschortingen: alsOpschorting(id, begin, lijst) },
              STANDAARD_KALENDER,
            );
          const kort = reken(een);
          const lang = reken([...een, ...meer]);
          expect(lang.uiterlijk >= kort.uiterlijk).toBe(true);
          expect(kort.uiterlijk >= kort.oorspronkelijk).toBe(true);
          expect(reken([...meer, ...een].reverse()).uiterlijk).toBe(lang.uiterlijk);
          expect(reken([...een, ...een]).uiterlijk).toBe(kort.uiterlijk);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('de verzameling van stille dagen is nooit groter dan de som, en zo veel dagen komen erbij (R8)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPSCHORTBAAR), begindagen, periodes, (id, begin, lijst) => {
        const opschortingen = alsOpschorting(id, begin, lijst);
        const verzameling = opgeschorteDagen(opschortingen).length;
        expect(verzameling).toBeLessThanOrEqual(lijst.reduce((som, { dagen }) => som + dagen, 0));
        const som = bereken({ termijn: id, begin, opschortingen }, STANDAARD_KALENDER);
        const kaal = bereken({ termijn: id, begin }, STANDAARD_KALENDER);
        expect(som.opgeschorteDagen).toBeLessThanOrEqual(verzameling);
        expect(dagenTussen(kaal.ruweEinddatum, som.ruweEinddatum)).toBe(som.opgeschorteDagen);
      }),
      { numRuns: 150 },
    );
  });

  it('dagen zonder datum geven hetzelfde einde als evenveel dagen binnen de termijn (R8)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPSCHORTBAAR),
        begindagen,
        fc.integer({ min: 1, max: 14 }),
        (id, begin, dagen) => {
          const los = bereken({ termijn: id, begin, opgeschorteDagen: dagen }, STANDAARD_KALENDER);
          const opschortingen = alsOpschorting(id, begin, [{ na: 1, dagen }]);
          const metDatum = bereken({ termijn: id, begin, opschortingen }, STANDAARD_KALENDER);
          expect(los).toMatchObject({ uiterlijk: metDatum.uiterlijk, opgeschorteDagen: dagen });
        },
      ),
    );
  });

  it('elke uitkomst vertelt haar som: van de eerste stap tot de laatste dag, elk met artikel (Omkeer)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MET_DATUM), begindagen, (id, begin) => {
        const { stappen, uiterlijk } = bereken({ termijn: id, begin }, STANDAARD_KALENDER);
        expect(stappen.at(-1)?.datum).toBe(uiterlijk);
        expect(stappen.every(({ tekst, artikel }) => /^\S.*\.$/.test(tekst) && artikel !== '')).toBe(true);
      }),
    );
  });
});
