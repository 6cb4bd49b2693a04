import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Datum } from '../kern/datum.ts';
import { datum, plusDagen, weekdag } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from '../recht/kalender.ts';
import type { Tijdvak } from './maanden.ts';
import { maandenVan } from './maanden.ts';

const d = datum;

function beeld(begin: string, uiterlijk: string, anders: Partial<Tijdvak> = {}) {
  const vak = {
    begin: d(begin),
    dagEen: plusDagen(d(begin), 1),
    uiterlijk: d(uiterlijk),
    stil: [],
    ...anders,
  };
  return maandenVan(vak, STANDAARD_KALENDER);
}

function soorten(van: ReturnType<typeof beeld>, ...dagen: readonly Datum[]) {
  const vakken = van.maanden.flatMap(({ weken }) => weken.flat());
  return dagen.map((dag) => vakken.find((vak) => vak?.dag === dag)?.soort);
}

describe('een termijn op de kalender', () => {
  it('heeft begin, dag 1, stilstand, vrije dagen en het einde op hun plaats (Awb 4:15; Atw 1)', () => {
    const van = beeld('2027-03-11', '2027-04-01', { stil: [d('2027-03-15'), d('2027-03-16')] });
    expect(van.maanden.map(({ naam }) => naam)).toEqual(['maart 2027', 'april 2027']);
    expect(
      soorten(
        van,
        d('2027-03-10'),
        d('2027-03-11'),
        d('2027-03-12'),
        d('2027-03-13'),
        d('2027-03-15'),
        d('2027-03-22'),
        d('2027-03-26'),
        d('2027-04-01'),
        d('2027-04-02'),
      ),
    ).toEqual(['buiten', 'begin', 'dagEen', 'vrij', 'stil', 'loopt', 'vrij', 'uiterlijk', 'buiten']);
    expect(van.feestdagen.map(({ naam }) => naam)).toEqual(['Goede Vrijdag', 'Tweede Paasdag', 'Koningsdag']);
  });

  it('loopt bij terugrekenen van het einde naar de gebeurtenis (Atw 1 lid 2)', () => {
    const van = beeld('2026-05-21', '2026-05-14', { dagEen: d('2026-05-20') });
    expect(soorten(van, d('2026-05-14'), d('2026-05-18'), d('2026-05-20'), d('2026-05-21'))).toEqual([
      'uiterlijk',
      'loopt',
      'dagEen',
      'begin',
    ]);
  });

  it('toont van een lange termijn de eerste en de laatste maand (Wmo 5.3.4)', () => {
    const van = beeld('2026-12-26', '2041-12-26');
    expect(van).toMatchObject({ ingekort: true });
    expect(van.maanden.map(({ naam }) => naam)).toEqual(['december 2026', 'december 2041']);
    expect(beeld('2026-12-26', '2027-05-26').ingekort).toBe(false);
  });

  it('zet elke dag van elke maand één keer, onder zijn eigen weekdag', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 120 }), (na, lengte) => {
        const begin = plusDagen(d('2000-01-01'), na);
        const van = beeld(begin, plusDagen(begin, lengte));
        const vakken = van.maanden
          .flatMap(({ weken }) => weken)
          .flatMap((week) => week.map((vak, i) => [vak, i] as const));
        const dagen = vakken.flatMap(([vak, i]) => (vak ? [[vak.dag, i] as const] : []));
        expect(dagen.every(([dag, i]) => weekdag(dag) === i + 1)).toBe(true);
        expect(new Set(dagen.map(([dag]) => dag)).size).toBe(dagen.length);
        expect(dagen.at(-1)?.[0].slice(0, 7)).toBe(plusDagen(begin, lengte).slice(0, 7));
      }),
    );
  });
});
