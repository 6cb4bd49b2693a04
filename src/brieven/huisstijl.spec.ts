import { describe, expect, it } from 'vitest';
import { HUISSTIJL } from '../../test/bouwers/brieven.ts';
import type { Kleur } from './huisstijl.ts';
import { contrast, keurHuisstijl } from './huisstijl.ts';

function metKleuren(hoofd: Kleur, vlak: Kleur) {
  return { ...HUISSTIJL, kleuren: { hoofd, vlak } };
}

describe('de huisstijl van een gemeente', () => {
  it('meet contrast zoals WCAG het voorschrijft (WCAG 1.4.3)', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
  it('is goed als alles leesbaar is (WCAG 1.4.3)', () => {
    expect(keurHuisstijl(HUISSTIJL)).toEqual([]);
  });
  it('weigert een kleur die op wit niet te lezen is (WCAG 1.4.3)', () => {
    expect(keurHuisstijl(metKleuren('#ffcc00', '#ffffff'))).toMatchObject([
      { code: 'teWeinigContrast', veld: 'kleuren.hoofd' },
    ]);
  });
  it('weigert een donker vlak onder donkere tekst (WCAG 1.4.3)', () => {
    expect(keurHuisstijl(metKleuren('#1b4d7a', '#444444'))).toMatchObject([{ veld: 'kleuren.vlak' }]);
  });
  it('weigert wat geen kleur is, met de juiste schrijfwijze', () => {
    expect(keurHuisstijl(metKleuren('#blauw', '#ffffff'))).toMatchObject([{ code: 'geenKleur' }]);
  });
});
