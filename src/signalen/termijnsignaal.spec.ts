import { describe, expect, it } from 'vitest';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { BEGINDAG } from '../../test/bouwers/stap.ts';
import { KLOKSOORTEN } from '../dossier/klok.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import {
  EERSTE_MOMENT,
  isMaildag,
  moetNaarTeamleider,
  SIGNAALSOORTEN,
  signaalVan,
} from './termijnsignaal.ts';

const regels = voorbeeldRegels();
const over = (dagen: number) => plusDagen(BEGINDAG, dagen);
const onderzoek = (dagenOver: number) => ({
  soort: 'onderzoek' as const,
  begin: over(dagenOver - 42),
  uiterlijk: over(dagenOver),
});
const moment = (dagenOver: number) => signaalVan(onderzoek(dagenOver), BEGINDAG, regels)?.moment;

describe('een signaal bij een termijn', () => {
  it('komt 14, 7 en 2 dagen van tevoren en op de dag zelf (Wmo 2.3.2 lid 1)', () => {
    expect([15, 14, 8, 7, 3, 2, 1, 0].map(moment)).toEqual([undefined, 14, 14, 7, 7, 2, 2, 0]);
  });

  it('blijft staan als de dag voorbij is: te laat is ook een signaal (Wmo 2.3.5 lid 2)', () => {
    expect(moment(-5)).toBe(0);
  });

  it('komt niet op de dag waarop een termijn van twee weken begint (Wmo 2.3.5 lid 2)', () => {
    const beslissing = { soort: 'beslissing', begin: BEGINDAG, uiterlijk: over(14) } as const;
    expect(signaalVan(beslissing, BEGINDAG, regels)).toBeUndefined();
    expect(signaalVan(beslissing, over(7), regels)?.moment).toBe(7);
  });

  it('komt bij wat onverwijld moest op de volgende werkdag (Wmo 2.3.3)', () => {
    const vrijdag = datum('2026-03-06');
    const spoed = { soort: 'spoed', begin: vrijdag, uiterlijk: null } as const;
    expect(signaalVan(spoed, vrijdag, regels)).toBeUndefined();
    expect(signaalVan(spoed, plusDagen(vrijdag, 2), regels)).toBeUndefined();
    expect(signaalVan(spoed, plusDagen(vrijdag, 3), regels)).toEqual({
      dag: vrijdag,
      moment: 0,
      onverwijld: true,
    });
  });

  it('komt bij een recht van de inwoner alleen als het voorbij is (Awb 4:5 lid 4)', () => {
    const herstel = { soort: 'hersteltermijn', begin: over(-14), uiterlijk: over(1) } as const;
    expect(signaalVan(herstel, BEGINDAG, regels)).toBeUndefined();
    expect(signaalVan(herstel, over(1), regels)?.moment).toBe(0);
  });

  it('komt niet bij een klok die nog moet beginnen, of die alleen de inwoner aangaat (Awb 6:7)', () => {
    const later = { soort: 'buitenBehandeling', begin: over(1), uiterlijk: over(2) } as const;
    expect(signaalVan(later, BEGINDAG, regels)).toBeUndefined();
    const bezwaar = { soort: 'bezwaar', begin: over(-42), uiterlijk: BEGINDAG } as const;
    expect(signaalVan(bezwaar, BEGINDAG, regels)).toBeUndefined();
    expect(SIGNAALSOORTEN).not.toContain('bezwaar');
  });

  it('herinnert tot en met de dag aan de stukken voor de hoorzitting, en noemt die daarna niet te laat (Awb 7:4)', () => {
    const terInzage = { soort: 'terInzage', begin: over(-10), uiterlijk: BEGINDAG } as const;
    expect([-3, -2, 0, 1].map((dag) => signaalVan(terInzage, over(dag), regels)?.moment)).toEqual([
      undefined,
      2,
      0,
      undefined,
    ]);
    const stukken = { soort: 'nadereStukken', begin: over(-10), uiterlijk: BEGINDAG } as const;
    expect(signaalVan(stukken, BEGINDAG, regels)).toBeUndefined();
  });

  it('wordt nooit vroeger gegeven dan waar in de opslag naar wordt gezocht (Omkeer)', () => {
    for (const soort of KLOKSOORTEN) {
      const klok = { soort, begin: over(-90), uiterlijk: over(EERSTE_MOMENT + 1) };
      if (soort !== 'spoed') expect(signaalVan(klok, BEGINDAG, regels)).toBeUndefined();
    }
  });
});

describe('een signaal dat niemand leest', () => {
  it('gaat na twee werkdagen naar de teamleider, het weekend telt niet mee (product, signalen)', () => {
    const donderdag = datum('2026-03-05');
    const op = (dagen: number) => moetNaarTeamleider(donderdag, plusDagen(donderdag, dagen), regels);
    expect([0, 1, 2, 3, 4, 5].map(op)).toEqual([false, false, false, false, false, true]);
  });

  it('wordt alleen op een werkdag gemaild (Atw 3)', () => {
    expect(isMaildag(datum('2026-03-06'), regels)).toBe(true);
    expect(isMaildag(datum('2026-03-07'), regels)).toBe(false);
    expect(isMaildag(datum('2026-12-25'), regels)).toBe(false);
  });
});
