import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenTussen, datum, plusDagen, weekdag } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { dagVoor, eersteVanDeMaandVanaf, plusLengte, ruwEinde } from './tellen.ts';
import type { Lengte, TelVanaf } from './termijn.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';

const d = datum;
const dagen = fc.integer({ min: 0, max: 40_000 }).map((n) => plusDagen(d('1950-01-01'), n));

function ruw(begin: string, lengte: Lengte, telVanaf: TelVanaf = 'dagNa', keuzes = STANDAARD_UITLEG) {
  return ruwEinde(d(begin), lengte, telVanaf, STANDAARD_KALENDER, keuzes);
}

describe('een lengte erbij', () => {
  it.each<[string, number, Exclude<Lengte['eenheid'], 'werkdagen'>, string]>([
    ['2026-03-02', 7, 'dagen', '2026-03-09'],
    ['2026-03-02', 6, 'weken', '2026-04-13'],
    ['2026-11-30', 3, 'maanden', '2027-02-28'],
    ['2028-02-29', 1, 'jaren', '2029-02-28'],
    ['2028-02-29', 20, 'jaren', '2048-02-29'],
    ['2026-05-31', -3, 'maanden', '2026-02-28'],
  ])('%s en %i %s is %s (R2, R3)', (begin, aantal, eenheid, einde) => {
    expect(plusLengte(d(begin), aantal, eenheid)).toBe(einde);
  });

  it('in weken komt altijd op dezelfde weekdag uit (R2)', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 60 }), (dag, aantal) => {
        const einde = plusLengte(dag, aantal, 'weken');
        expect(weekdag(einde)).toBe(weekdag(dag));
        expect(dagenTussen(dag, einde)).toBe(7 * aantal);
      }),
    );
  });
});

describe('het ruwe einde', () => {
  it.each<[string, Lengte, TelVanaf, string]>([
    ['2026-03-02', { aantal: 1, eenheid: 'weken' }, 'dagNa', '2026-03-09'],
    ['2026-03-12', { aantal: 42, eenheid: 'dagen' }, 'vanafDatum', '2026-04-22'],
    ['2026-03-01', { aantal: 6, eenheid: 'maanden' }, 'vanafDatum', '2026-08-31'],
    ['2026-05-21', { aantal: 10, eenheid: 'dagen' }, 'terug', '2026-05-11'],
    ['2026-05-31', { aantal: 3, eenheid: 'maanden' }, 'terug', '2026-02-28'],
  ])('vanaf %s met %o en telwijze %s is %s', (begin, lengte, telVanaf, einde) => {
    expect(ruw(begin, lengte, telVanaf)).toBe(einde);
  });

  it.each([
    ['2026-04-02', 3, '2026-04-09', 'Goede Vrijdag, weekend en tweede Paasdag tellen niet'],
    ['2026-03-02', 1, '2026-03-03', 'de volgende dag'],
    ['2026-03-06', 1, '2026-03-09', 'over het weekend'],
    ['2026-05-13', 2, '2026-05-19', 'Hemelvaart en de gelijkgestelde vrijdag tellen niet'],
    ['2026-03-02', 5, '2026-03-09', 'een werkweek'],
  ])('na %s en %i werkdagen is %s: %s (Wgs 4 lid 2)', (begin, aantal, einde) => {
    expect(ruw(begin, { aantal, eenheid: 'werkdagen' })).toBe(einde);
  });

  it('telt een gelijkgestelde dag als werkdag wanneer de gemeente dat kiest (Wgs 4 lid 2)', () => {
    const keuzes = { ...STANDAARD_UITLEG, gelijkgesteldeDag: 'werkdag' } as const;
    expect(ruw('2026-05-13', { aantal: 2, eenheid: 'werkdagen' }, 'dagNa', keuzes)).toBe('2026-05-18');
  });

  it('in werkdagen is zelf een werkdag, en later bij meer dagen (R12)', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: 1, max: 15 }), (begin, aantal) => {
        const einde = ruw(begin, { aantal, eenheid: 'werkdagen' });
        expect(STANDAARD_KALENDER.vrijeDag(einde)).toBeUndefined();
        expect(ruw(begin, { aantal: aantal + 1, eenheid: 'werkdagen' }) > einde).toBe(true);
      }),
    );
  });
});

describe('een vaste dag in het jaar', () => {
  it.each([
    ['2026-01-01', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
    ['2026-07-01', '2027-06-30'],
    ['2024-12-31', '2025-06-30'],
    ['2024-02-29', '2024-06-30'],
  ])('voor 1 juli vanaf %s is %s (Wmo 2.5.1)', (begin, einde) => {
    expect(dagVoor(d(begin), { maand: 7, dag: 1 })).toBe(einde);
  });

  it('voor 1 oktober na een schooljaar is 30 september (Leerplichtwet 25)', () => {
    expect(dagVoor(d('2026-07-31'), { maand: 10, dag: 1 })).toBe('2026-09-30');
    expect(dagVoor(d('2026-07-31'), { maand: 10, dag: 15 })).toBe('2026-10-14');
  });
});

describe('de eerste van de maand', () => {
  it.each([
    ['2026-03-09', '2026-04-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026-12-31', '2027-01-01'],
    ['2027-01-31', '2027-02-01'],
    ['2026-03-02', '2026-04-01'],
  ])('vanaf %s is %s (Uitvoeringsbesluit Wmo 3.5 lid 4)', (begin, einde) => {
    expect(eersteVanDeMaandVanaf(d(begin))).toBe(einde);
  });
});
