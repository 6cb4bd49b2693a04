import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from '../recht/kalender.ts';
import type { Formatiewijziging } from './formatie.ts';
import { behandelaars, GEWONE_FORMATIE, urenOp, vindUrentekort, WIJZIGINGSOORTEN } from './formatie.ts';
import { wijzigingWeigeringen } from './wijziging.ts';

const VANDAAG = datum('2026-11-30');
const INRICHTING = voorbeeldInrichting();
const TEAM = behandelaars(INRICHTING).reduce((som, { urenPerWeek }) => som + urenPerWeek, 0);
const wijziging = (anders: Partial<Formatiewijziging> = {}): Formatiewijziging => ({
  nr: 1,
  soort: 'verlof',
  van: datum('2027-01-04'),
  totEnMet: datum('2027-01-15'),
  uren: 8,
  toelichting: '',
  ...anders,
});
const weiger = (nieuw: Formatiewijziging, bestaand: readonly Formatiewijziging[] = []) =>
  wijzigingWeigeringen(nieuw, bestaand, INRICHTING, VANDAAG);
const codes = (...p: Parameters<typeof weiger>) =>
  weiger(...p).map(({ code, veld }) => `${code} ${veld ?? ''}`);

describe('wat een team verwacht (sturing.md § 3)', () => {
  it('mag zolang er uren over zijn, tot het laatste uur', () => {
    expect(codes(wijziging())).toEqual([]);
    expect(codes(wijziging({ uren: TEAM }))).toEqual([]);
    expect(codes(wijziging({ soort: 'inhuur', uren: 1_000 }))).toEqual([]);
  });

  it('weigert meer verlof dan er uren zijn, ook samen met wat er al stond, en noemt de dag en de uren', () => {
    expect(weiger(wijziging({ uren: TEAM + 1 }))[0]).toMatchObject({
      code: 'meerUrenDanErZijn',
      veld: 'uren',
      reden: `Op 4 januari 2027 zijn er ${TEAM} uren per week, en er gaan er ${TEAM + 1} af.`,
    });
    const bestaand = [wijziging({ uren: TEAM - 4, totEnMet: null, van: datum('2027-01-11') })];
    expect(weiger(wijziging({ soort: 'verzuim' }), bestaand)[0]?.reden).toContain('11 januari 2027');
    expect(codes(wijziging({ totEnMet: datum('2027-01-10') }), bestaand)).toEqual([]);
    expect(codes(wijziging({ uren: TEAM + 8 }), [wijziging({ soort: 'inhuur', uren: 8 })])).toEqual([]);
  });

  it('weigert een dag die niemand bedoelt, zoals in 1900, en zegt tot waar het kan', () => {
    expect(codes(wijziging({ van: datum('1900-01-01'), totEnMet: null }))).toEqual(['dagBuiten van']);
    expect(weiger(wijziging({ van: datum('1900-01-01') }))[0]?.reden).toContain(
      'van 30 november 2025 tot en met 30 november 2029',
    );
    expect(codes(wijziging({ van: datum('2025-11-30') }))).toEqual([]);
    expect(codes(wijziging({ totEnMet: datum('2126-01-01') }))).toEqual(['dagBuiten totEnMet']);
    expect(codes(wijziging({ van: datum('2029-12-01'), totEnMet: null }))).toEqual(['dagBuiten van']);
  });

  it('weigert een toelichting waaraan iemand te herkennen is, met alles wat er nog meer niet kan (AVG 9 lid 1)', () => {
    const naam = INRICHTING.medewerkers[0]?.naam ?? '';
    expect(codes(wijziging({ uren: TEAM + 1, toelichting: `Operatie van ${naam}` }))).toEqual([
      'meerUrenDanErZijn uren',
      'herkenbaarInToelichting toelichting',
    ]);
    expect(codes(wijziging({ toelichting: 'bsn 999990019' }))).toEqual([
      'herkenbaarInToelichting toelichting',
    ]);
    expect(codes(wijziging({ toelichting: 'Piek na de brief van 1 maart 2027' }))).toEqual([]);
  });

  it('laat de uren nooit onder nul komen, en vindt precies dan een tekort (wet van Little)', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            soort: fc.constantFrom(...WIJZIGINGSOORTEN),
            van: fc.nat(60).map((n) => plusDagen(VANDAAG, n)),
            duur: fc.option(fc.nat(60)),
            uren: fc.integer({ min: 1, max: TEAM * 2 }),
          }),
          { maxLength: 6 },
        ),
        (rijen) => {
          const verwacht = rijen.map(({ duur, ...rest }) =>
            wijziging({ ...rest, totEnMet: duur === null ? null : plusDagen(rest.van, duur) }),
          );
          const opDag = Array.from({ length: 130 }, (_, i) => {
            const dag = plusDagen(VANDAAG, i);
            return {
              dag,
              uren: urenOp(dag, INRICHTING, verwacht, GEWONE_FORMATIE, STANDAARD_KALENDER),
              over: verwacht
                .filter(({ van, totEnMet }) => van <= dag && (totEnMet === null || dag <= totEnMet))
                .reduce(
                  (som, { soort, uren }) => som + (soort === 'instroom' || soort === 'inhuur' ? uren : -uren),
                  TEAM,
                ),
            };
          });
          expect(opDag.every(({ uren }) => uren >= 0 && Number.isFinite(uren))).toBe(true);
          expect(vindUrentekort({ medewerkers: zonderAfwezig }, verwacht, VANDAAG)?.vanaf).toBe(
            opDag.find(({ over }) => over < 0)?.dag,
          );
        },
      ),
    );
  });
});

const zonderAfwezig = INRICHTING.medewerkers.map((m) => ({ ...m, afwezig: [] }));
