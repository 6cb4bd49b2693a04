import { describe, expect, it } from 'vitest';
import { datum } from '../../kern/datum.ts';
import { dag } from './dag.ts';
import { inTaal, taalNu } from './taal.ts';
import { zeg, zegLos } from './zeg.ts';

describe('zeggen in een taal', () => {
  it('is Nederlands waar geen taal is gekozen, en daarna weer', () => {
    expect(zeg('Volgende')).toBe('Volgende');
    expect(inTaal('en', () => zeg('Volgende'))).toBe('Next');
    expect(taalNu()).toBeUndefined();
  });

  it('gaat terug naar de taal van ervoor, ook als het maken mislukt', () => {
    expect(() =>
      inTaal('ar', () => {
        throw new Error('kapot');
      }),
    ).toThrow('kapot');
    expect(taalNu()).toBeUndefined();
  });

  it('kiest het meervoud van de taal', () => {
    const binnen = (n: number) =>
      inTaal('pl', () => zeg('Binnen {n} werkdagen belt iemand van de gemeente.', { n }));
    expect(binnen(1)).toContain('1 dnia roboczego');
    expect(binnen(3)).toContain('3 dni roboczych');
  });

  it('schrijft een dag in de taal van de pagina, met de cijfers van onze brieven', () => {
    const d = datum('2026-04-13');
    expect(inTaal('tr', () => dag(d))).toBe('13 Nisan 2026');
    expect(inTaal('ar', () => dag(d))).toBe('13 أبريل 2026');
    expect(dag(d)).toBe('13 april 2026');
  });

  it('vindt een zin van elders terug, met een andere dag of een ander getal erin', () => {
    expect(
      inTaal('en', () => zegLos('De geboortedatum 13 april 2026 kan niet. Controleer dag, maand en jaar.')),
    ).toBe('The date of birth 13 April 2026 is not possible. Check day, month and year.');
    expect(inTaal('en', () => zegLos('Gebruik hier niet meer dan 4.000 tekens.'))).toBe(
      'Use no more than 4,000 characters here.',
    );
    expect(inTaal('en', () => zegLos('Verslag ondertekenen: gelukt.'))).toBe(
      'Sign the report (verslag): done.',
    );
  });

  it('zegt niets over wat geen vertaling heeft: dat blijft Nederlands, en gemerkt', () => {
    expect(inTaal('en', () => zegLos('Dit staat nergens. Vul dit veld in.'))).toBeUndefined();
    expect(zegLos('Dit staat nergens.')).toBe('Dit staat nergens.');
  });
});
