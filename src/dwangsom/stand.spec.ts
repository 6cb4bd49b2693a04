import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import {
  EERSTE_DWANGSOMDAG,
  inGebreke,
  laatBesloten,
  metDwangsom,
  RESPIJT_TM,
} from '../../test/bouwers/dwangsom.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { plusDagen } from '../kern/datum.ts';
import { dwangsombedrag } from '../recht/dwangsom.ts';
import { dwangsomstand, laatsteDag, tredesVan, vaststellenZonderBesluit } from './stand.ts';

const regels = voorbeeldRegels();
/** Worked out once: the properties ask for it hundreds of times. */
const LOOPT = inGebreke();
const stand = (vandaag = RESPIJT_TM, t = LOOPT) => dwangsomstand(t, regels, vandaag);

describe('de stand van de dwangsom', () => {
  it('is er niet zonder ingebrekestelling die werkt (Awb 4:17 lid 3)', () => {
    expect(stand(RESPIJT_TM, metDwangsom(aangevraagd()))).toBeUndefined();
  });

  it('is nul tot en met de eerste dwangsomdag zelf, en loopt dan (Awb 4:17 lid 3)', () => {
    expect(stand(RESPIJT_TM)).toMatchObject({ dagen: 0, loopt: false, klaar: false });
    expect(stand(EERSTE_DWANGSOMDAG)).toMatchObject({ dagen: 0, loopt: true });
    expect(stand(plusDagen(EERSTE_DWANGSOMDAG, 1))).toMatchObject({ dagen: 1, bedrag: 2300 });
  });

  it('stopt na 42 dagen op het hoogste bedrag, en dan is het vast te stellen (Awb 4:17 lid 1, 4:18)', () => {
    const vol = stand(plusDagen(EERSTE_DWANGSOMDAG, 42));
    expect(vol).toMatchObject({ dagen: 42, bedrag: 144_200, maximum: 144_200, loopt: false, klaar: true });
    expect(vol?.vaststellen?.uiterlijk).toBe('2026-07-01');
  });

  it('is ook zonder besluit vast te stellen: twee weken na de laatste dag die telt, dezelfde dag van tevoren en later (Awb 4:18)', () => {
    const vooraf = vaststellenZonderBesluit(LOOPT, regels);
    expect(vooraf?.uiterlijk).toBe(stand(plusDagen(EERSTE_DWANGSOMDAG, 42))?.vaststellen?.uiterlijk);
    expect(vooraf?.begin).toBe(plusDagen(EERSTE_DWANGSOMDAG, 41));
    expect(vaststellenZonderBesluit(metDwangsom(aangevraagd()), regels)).toBeUndefined();
    expect(vaststellenZonderBesluit(laatBesloten(plusDagen(EERSTE_DWANGSOMDAG, 18)), regels)).toBeUndefined();
  });

  it('stopt op de dag waarop het besluit bekend is, wat de dag van vandaag ook is (Awb 4:17 lid 1)', () => {
    const t = laatBesloten(plusDagen(EERSTE_DWANGSOMDAG, 18));
    for (const later of [0, 5, 100])
      expect(stand(plusDagen(EERSTE_DWANGSOMDAG, 18 + later), t)).toMatchObject({
        dagen: 18,
        bedrag: 46_200,
        klaar: true,
      });
  });

  it('rekent stap voor stap voor, met artikelen (Awb 4:17)', () => {
    const stappen = stand(plusDagen(EERSTE_DWANGSOMDAG, 18))?.stappen ?? [];
    const tekst = stappen.map((s) => s.tekst).join('\n');
    expect(tekst).toContain('Ingebrekestelling ontvangen op woensdag 22 april 2026');
    expect(tekst).toContain('14 dagen × € 23,00 = € 322,00.');
    expect(tekst).toContain('4 dagen × € 35,00 = € 140,00.');
    expect(stappen.every((s) => s.artikel !== '')).toBe(true);
  });

  it('telt in de tredes altijd op tot hetzelfde bedrag (Awb 4:17 lid 2)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 42 }), (dagen) => {
        const tredes = tredesVan(dagen);
        expect(tredes.reduce((som, t) => som + t.samen, 0)).toBe(dwangsombedrag(dagen));
        expect(tredes.reduce((som, t) => som + t.dagen, 0)).toBe(dagen);
      }),
    );
  });

  it('wordt geen dag lager en eindigt op de laatste dag die telt (Awb 4:17)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), (dagen) => {
        const vandaag = plusDagen(EERSTE_DWANGSOMDAG, dagen);
        const nu = stand(vandaag);
        const morgen = stand(plusDagen(vandaag, 1));
        if (!nu || !morgen) throw new Error('geen stand');
        expect(morgen.bedrag >= nu.bedrag).toBe(true);
        if (nu.dagen > 0) expect(laatsteDag(nu) < vandaag).toBe(true);
      }),
    );
  });
});
