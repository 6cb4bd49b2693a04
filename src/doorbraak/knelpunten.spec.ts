import { describe, expect, it } from 'vitest';
import {
  blokkade,
  blokkadesVastleggen,
  DOORBRAAKREGELS,
  metDelen,
  metDoorbraak,
  naDoorbraak,
  verkend,
} from '../../test/bouwers/doorbraak.ts';
import { eigenRegel, lokaleCode } from '../../test/bouwers/regels.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { knelpuntenVan } from './knelpunten.ts';
import { bedragInRegister, zakenInRegister } from './register.ts';

const met = (...blokkades: ReturnType<typeof blokkade>[]) =>
  naDoorbraak(verkend(), blokkadesVastleggen({ blokkades }));
const urgentie = eigenRegel({
  code: lokaleCode('urgentie'),
  soort: 'beleidsregel',
  artikel: 'Beleidsregels urgentie 3',
  tekst: 'Wie huurschuld had, komt niet op de lijst.',
});

describe('wat een dossier aan het knelpuntenregister geeft', () => {
  it('noemt de regel en van wie, met de kosten van doorgaan, en niets over de persoon (AVG 5)', () => {
    expect(knelpuntenVan(metDelen(), DOORBRAAKREGELS)).toEqual([
      {
        onderdeel: 'BK1',
        uit: 'doorbraak',
        soort: 'beleidsregel',
        sleutel: 'beleidsregel:beleidsregels urgentie 3',
        naam: 'Beleidsregels urgentie 3',
        bedrag: 2_064_200,
      },
    ]);
  });

  it('herkent dezelfde regel, gekozen of met de hand geschreven', () => {
    const regels = { eigenRegels: [urgentie] };
    const gekozen = met(blokkade());
    const hand = met(blokkade({ artikel: ' beleidsregels  URGENTIE 3. ' }));
    expect(knelpuntenVan(gekozen, regels)).toEqual(knelpuntenVan(hand, regels));
    expect(knelpuntenVan(gekozen, regels)[0]).toMatchObject({
      sleutel: 'regel:urgentie',
      naam: 'Beleidsregels urgentie 3: Wie huurschuld had, komt niet op de lijst.',
      bedrag: null,
    });
  });

  it('zet een gewoonte op naam van wie haar heeft', () => {
    const t = met(blokkade({ soort: 'werkproces', artikel: '', partij: 'Woningcorporatie' }));
    expect(knelpuntenVan(t, DOORBRAAKREGELS)[0]).toMatchObject({
      sleutel: 'werkproces:werkproces van woningcorporatie',
      naam: 'Werkproces van Woningcorporatie',
    });
  });

  it('neemt beleid en gewoonten uit stap 4 van de toets, zolang er geen doorbraak is', () => {
    const toets = getoetst(PEDRO).toets;
    const t = { ...metDoorbraak(), toets };
    const soorten = toets.randvoorwaarden.gesloten?.waarde.belemmeringen.map((b) => b.soort) ?? [];
    const verwacht = soorten.filter((s) => s === 'beleidsregel' || s === 'werkproces');
    expect(verwacht.length).toBeGreaterThan(0);
    expect(knelpuntenVan(t, DOORBRAAKREGELS).map((k) => [k.uit, k.soort])).toEqual(
      verwacht.map((soort) => ['toets', soort]),
    );
    expect(knelpuntenVan({ ...metDelen(), toets }, DOORBRAAKREGELS).map((k) => k.uit)).toEqual(['doorbraak']);
  });

  it('kent de regel van de toets aan waar hij staat, niet aan het artikel van de ruimte (Awb 4:84)', () => {
    const { toets } = getoetst(PEDRO);
    const { gesloten } = toets.randvoorwaarden;
    const [eerste] = gesloten?.waarde.belemmeringen ?? [];
    if (!gesloten || !eerste) throw new Error('geen belemmering');
    const bron = 'Verordening Voorbeeld, Beleidsregels urgentie 3';
    const beleid = { ...eerste, soort: 'beleidsregel' as const, bron, artikel: 'Awb 4:84' };
    const waarde = { ...gesloten.waarde, belemmeringen: [beleid] };
    const t = {
      ...metDoorbraak(),
      toets: { ...toets, randvoorwaarden: { ...toets.randvoorwaarden, gesloten: { ...gesloten, waarde } } },
    };
    expect(knelpuntenVan(t, { eigenRegels: [urgentie] })[0]?.sleutel).toBe('regel:urgentie');
    expect(knelpuntenVan(t, { eigenRegels: [] })[0]?.naam).toBe(bron);
  });
});

describe('kleine aantallen', () => {
  it('staan afgeschermd voor wie de dossiers niet mag zien, met het geld erbij (Wmo 5.3.6)', () => {
    expect([4, 5].map((n) => zakenInRegister(n, 5))).toEqual(['minder dan 5', '5']);
    expect(zakenInRegister(4, 1)).toBe('4');
    expect([4, 5].map((n) => bedragInRegister(n, 200_000, 5))).toEqual(['niet getoond', '€ 2.000']);
    expect(bedragInRegister(4, 200_000, 1)).toBe('€ 2.000');
    expect(bedragInRegister(9, null, 1)).toBe('onbekend');
  });
});
