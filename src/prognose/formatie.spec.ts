import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import type { Medewerker } from '../gemeente/inrichting.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from '../recht/kalender.ts';
import type { Formatiewijziging } from './formatie.ts';
import { formatieVan, GEWONE_FORMATIE, nettoDeel, urenOp, urenPerZaak, vindUrentekort } from './formatie.ts';

const REGELS = {
  ...GEWONE_FORMATIE,
  aftrek: { overleg: 10, opleiding: 10, reis: 10, verzuim: 10, anderWerk: 10 },
};
const MAANDAG = datum('2026-11-30');
const ZATERDAG = datum('2026-12-05');
const iemand = (id: string, anders: Partial<Medewerker> = {}): Medewerker => ({
  id: persoonId(id),
  naam: id,
  functie: 'klantmanager',
  rol: 'klantmanager',
  team: lokaleCode('noord'),
  urenPerWeek: 30,
  deskundigheid: [],
  afwezig: [],
  ...anders,
});
const wijziging = (anders: Partial<Formatiewijziging>): Formatiewijziging => ({
  nr: 1,
  soort: 'inhuur',
  van: MAANDAG,
  totEnMet: null,
  uren: 10,
  toelichting: '',
  ...anders,
});
const uren = (
  medewerkers: readonly Medewerker[],
  wijzigingen: readonly Formatiewijziging[] = [],
  dag = MAANDAG,
) => urenOp(dag, { medewerkers }, wijzigingen, REGELS, STANDAARD_KALENDER);

describe('de uren van een team (sturing.md § 3)', () => {
  it('zijn de contracturen van de klantmanagers, min wat naar ander werk gaat', () => {
    expect(nettoDeel(REGELS)).toBeCloseTo(0.5);
    expect(uren([iemand('a'), iemand('b'), iemand('c', { rol: 'jurist' })])).toBeCloseTo(6);
  });

  it('tellen op een vrije dag en bij afwezigheid niet', () => {
    expect(uren([iemand('a')], [], ZATERDAG)).toBe(0);
    expect(uren([iemand('a')], [], datum('2026-12-25'))).toBe(0);
    const weg = iemand('a', { afwezig: [{ van: MAANDAG, totEnMet: MAANDAG }] });
    expect([uren([weg]), uren([weg], [], datum('2026-12-01'))]).toEqual([0, 3]);
  });

  it('worden meer door inhuur en een nieuwe collega, en minder door wat hun wegneemt; nooit minder dan niets', () => {
    const vast = uren([iemand('a')]);
    expect(uren([iemand('a')], [wijziging({ soort: 'inhuur' })])).toBeCloseTo(vast + 1);
    for (const soort of ['verzuim', 'verlof', 'opleiding', 'vertrek'] as const)
      expect(uren([iemand('a')], [wijziging({ soort })])).toBeCloseTo(vast - 1);
    expect(uren([iemand('a')], [wijziging({ soort: 'vertrek', uren: 400 })])).toBe(0);
  });

  it('tellen van een nieuwe collega het eerste kwartaal voor 60% mee, net als in een wat-als (huis: één antwoord)', () => {
    const nieuw = wijziging({ soort: 'instroom' });
    const vast = uren([iemand('a')]);
    // The ninetieth day after the first, and the one after it that is no weekend.
    expect(uren([iemand('a')], [nieuw])).toBeCloseTo(vast + 0.6);
    expect(uren([iemand('a')], [nieuw], plusDagen(MAANDAG, 88))).toBeCloseTo(vast + 0.6);
    expect(uren([iemand('a')], [nieuw], plusDagen(MAANDAG, 91))).toBeCloseTo(vast + 1);
    // Contract hours all the same: who takes as many, takes no more than there are.
    const weg = wijziging({ soort: 'vertrek', uren: 40 });
    expect(vindUrentekort({ medewerkers: [iemand('a')] }, [nieuw, weg], MAANDAG)).toBeUndefined();
    expect(uren([iemand('a')], [nieuw, weg])).toBe(0);
  });

  it('veranderen alleen van de eerste tot en met de laatste dag', () => {
    const week = [wijziging({ van: datum('2026-12-01'), totEnMet: datum('2026-12-02') })];
    const dagen = [30, 1, 2, 3].map((d) =>
      uren([iemand('a')], week, datum(d === 30 ? '2026-11-30' : `2026-12-0${d}`)),
    );
    expect(dagen).toEqual([3, 4, 4, 3]);
  });

  it('gebruiken de schatting van Omkeer zolang de gemeente niets zei', () => {
    expect(formatieVan({})).toBe(GEWONE_FORMATIE);
    expect(formatieVan(voorbeeldInrichting().regels)).toBe(GEWONE_FORMATIE);
    expect(urenPerZaak(GEWONE_FORMATIE)).toBeCloseTo(9.75);
  });
});
