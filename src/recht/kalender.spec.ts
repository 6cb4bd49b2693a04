import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, weekdag } from '../kern/datum.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
import {
  STANDAARD_KALENDER,
  eerstePaasdag,
  eersteGewoneDag,
  feestdagen,
  koningsdag,
  maakKalender,
} from './kalender.ts';

const Bron = z.object({
  feestdagen: z.object({
    eerstePaasdag: z.record(z.string(), z.string()),
    gelijkgesteldBijKB: z.object({ dagen: z.array(z.string()) }),
  }),
});
const bron = Bron.parse(parse(readFileSync('inrichting/bronnen/termijnen.yaml', 'utf8'))).feestdagen;

const jaren = fc.integer({ min: 1900, max: 2100 });
const dagen = fc.integer({ min: 0, max: 73_000 }).map((n) => plusDagen(datum('1900-01-01'), n));

/** Oudin (1940): another way to the same Sunday. */
function paasdagVolgensOudin(jaar: number): Datum {
  const eeuw = Math.floor(jaar / 100);
  const g = jaar % 19;
  const k = Math.floor((eeuw - 17) / 25);
  const ruw = (eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - k) / 3) + 19 * g + 15) % 30;
  const i = ruw - Math.floor(ruw / 28) * (1 - Math.floor(29 / (ruw + 1)) * Math.floor((21 - g) / 11));
  const j = (jaar + Math.floor(jaar / 4) + i + 2 - eeuw + Math.floor(eeuw / 4)) % 7;
  return plusDagen(datum(`${jaar}-03-28`), i - j);
}

describe('Pasen', () => {
  it.each(Object.entries(bron.eerstePaasdag))('valt in %s op %s (Atw 3 lid 1)', (jaar, dag) => {
    expect(eerstePaasdag(Number(jaar))).toBe(dag);
  });

  it.each([
    '1900-04-15',
    '1913-03-23',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
  ])('valt op %s, ook in de randgevallen van de rekenwijze', (dag) =>
    expect(eerstePaasdag(Number(dag.slice(0, 4)))).toBe(dag),
  );

  it('is elk jaar van 1900 tot en met 2100 dezelfde zondag als bij een andere rekenwijze', () => {
    for (let jaar = 1900; jaar <= 2100; jaar++) {
      expect(eerstePaasdag(jaar)).toBe(paasdagVolgensOudin(jaar));
      expect(weekdag(eerstePaasdag(jaar))).toBe(7);
    }
  });
});

describe('Koningsdag', () => {
  it.each([
    [2014, 'Koningsdag', '2014-04-26', '27 april is zondag'],
    [2015, 'Koningsdag', '2015-04-27', 'maandag'],
    [2025, 'Koningsdag', '2025-04-26', '27 april is zondag'],
    [2026, 'Koningsdag', '2026-04-27', 'maandag'],
    [2013, 'Koninginnedag', '2013-04-30', 'de laatste Koninginnedag'],
    [2006, 'Koninginnedag', '2006-04-29', '30 april is zondag'],
    [1980, 'Koninginnedag', '1980-04-30', 'woensdag'],
    [1978, 'Koninginnedag', '1978-05-01', '30 april is zondag'],
    [1949, 'Koninginnedag', '1949-04-30', 'de eerste op 30 april'],
    [1948, 'Koninginnedag', '1948-08-31', 'de laatste op 31 augustus'],
    [1947, 'Koninginnedag', '1947-09-01', '31 augustus is zondag'],
    [1900, 'Koninginnedag', '1900-08-31', 'het eerste jaar van de kalender'],
  ])('van %i is %s op %s: %s (Atw 3 lid 1)', (jaar, naam, op) => {
    expect(koningsdag(jaar)).toEqual({ naam, op });
  });

  it('bestaat in deze kalender niet voor 1900', () => {
    expect(koningsdag(1899)).toBeUndefined();
    expect(feestdagen(1899).size).toBe(8);
  });
});

describe('de feestdagen van de Algemene termijnenwet', () => {
  // Goede Vrijdag, tweede Paasdag, Koningsdag, Hemelvaart, tweede Pinksterdag.
  it.each([
    [2025, '2025-04-18', '2025-04-21', '2025-04-26', '2025-05-29', '2025-06-09'],
    [2026, '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'],
    [2028, '2028-04-14', '2028-04-17', '2028-04-27', '2028-05-25', '2028-06-05'],
    [2029, '2029-03-30', '2029-04-02', '2029-04-27', '2029-05-10', '2029-05-21'],
    [2030, '2030-04-19', '2030-04-22', '2030-04-27', '2030-05-30', '2030-06-10'],
  ])('van %i staan op hun dag (Atw 3 lid 1 en 2)', (jaar, vrijdag, pasen, koning, hemelvaart, pinksteren) => {
    expect([...feestdagen(jaar)].sort()).toEqual(
      [
        [`${jaar}-01-01`, 'Nieuwjaarsdag'],
        [vrijdag, 'Goede Vrijdag'],
        [pasen, 'Tweede Paasdag'],
        [koning, 'Koningsdag'],
        [`${jaar}-05-05`, 'Bevrijdingsdag'],
        [hemelvaart, 'Hemelvaartsdag'],
        [pinksteren, 'Tweede Pinksterdag'],
        [`${jaar}-12-25`, 'Eerste Kerstdag'],
        [`${jaar}-12-26`, 'Tweede Kerstdag'],
      ].sort(),
    );
  });

  it('zijn vrij in elk jaar, en 5 mei ook buiten de lustrumjaren (Atw 3 lid 1)', () => {
    fc.assert(
      fc.property(jaren, (jaar) => {
        expect(STANDAARD_KALENDER.vrijeDag(datum(`${jaar}-05-05`))).toBeDefined();
        expect([...feestdagen(jaar).keys()].every((dag) => STANDAARD_KALENDER.vrijeDag(dag))).toBe(true);
      }),
    );
  });
});

describe('de vrije dag', () => {
  it.each([
    ['2026-04-11', 'zaterdag'],
    ['2026-04-12', 'zondag'],
    ['2026-04-13', undefined],
    ['2026-05-01', undefined],
    ['2026-12-31', undefined],
    ['2026-12-26', 'Tweede Kerstdag'],
    ['2026-05-15', 'gelijkgestelde dag'],
    ['2026-05-16', 'zaterdag'],
  ])('%s heet %s (Atw 1 lid 1, 3)', (dag, naam) => {
    expect(STANDAARD_KALENDER.vrijeDag(datum(dag))).toBe(naam);
  });

  it('is elke zaterdag en zondag, en anders alleen een feestdag of gelijkgestelde dag (Atw 1 lid 1)', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        const naam = STANDAARD_KALENDER.vrijeDag(dag);
        if (weekdag(dag) >= 6) expect(naam).toBeDefined();
        else if (naam === 'gelijkgestelde dag') expect(bron.gelijkgesteldBijKB.dagen).toContain(dag);
        else expect(naam).toBe(feestdagen(Number(dag.slice(0, 4))).get(dag));
      }),
    );
  });

  it('is ook een dag die de gemeente toevoegt na een nieuw besluit (Atw 3 lid 3)', () => {
    const dag = datum('2029-05-11');
    expect(STANDAARD_KALENDER.vrijeDag(dag)).toBeUndefined();
    expect(maakKalender([{ datum: dag, bron: 'Stb. 2028' }]).vrijeDag(dag)).toBe('gelijkgestelde dag');
    expect(maakKalender([{ datum: dag, bron: 'Stb. 2028' }]).vrijeDag(datum('2026-05-15'))).toBeDefined();
  });

  it('kent precies de gelijkgestelde dagen van de bron, elk met een bron (Atw 3 lid 3)', () => {
    expect(GELIJKGESTELDE_DAGEN.map((dag) => dag.datum)).toEqual(bron.gelijkgesteldBijKB.dagen);
    expect(GELIJKGESTELDE_DAGEN.every((dag) => dag.bron.includes('koninklijk besluit'))).toBe(true);
  });
});

describe('de eerste gewone dag', () => {
  it.each([
    ['2026-04-03', '2026-04-07'],
    ['2026-05-14', '2026-05-18'],
    ['2026-04-13', '2026-04-13'],
  ])('vanaf %s is %s (Atw 1 lid 1)', (van, tot) => {
    expect(eersteGewoneDag(datum(van), STANDAARD_KALENDER)).toBe(tot);
  });

  it('is zelf nooit vrij, en alles ervoor is dat wel (Atw 1 lid 1)', () => {
    fc.assert(
      fc.property(dagen, (dag) => {
        const gewoon = eersteGewoneDag(dag, STANDAARD_KALENDER);
        expect(STANDAARD_KALENDER.vrijeDag(gewoon)).toBeUndefined();
        for (let d = dag; d < gewoon; d = plusDagen(d, 1))
          expect(STANDAARD_KALENDER.vrijeDag(d)).toBeDefined();
      }),
    );
  });
});
