import { describe, expect, expectTypeOf, it } from 'vitest';
import type { GrondwaardeCode } from './grondwaarden.ts';
import { GRONDWAARDEN, grondwaardenVan, haalGrondwaarde, leesGrondwaardeCode } from './grondwaarden.ts';
import { RUIMTE, ruimteBij, ruimteIn } from './ruimte-lijst.ts';
import { RUIMTE_BIJ, SOORTEN_REGEL, SOORTEN_RUIMTE } from './ruimte.ts';
import { THEMACODES, THEMAS, themasVan } from './themas.ts';
import { OVERIGE_WETTEN, WETTEN, ZEVEN_WETTEN } from './wetten.ts';

describe('de wetten', () => {
  it('zijn er zeven, met vier die voorgaan of altijd gelden (wetten.md § 1)', () => {
    expect(ZEVEN_WETTEN).toEqual(['wmo', 'jeugdwet', 'pw', 'wgs', 'wi2021', 'lpw', 'po']);
    expect(Object.keys(WETTEN)).toEqual([...ZEVEN_WETTEN, ...OVERIGE_WETTEN]);
  });

  it('hebben elk een eigen nummer op wetten.overheid.nl en een gelezen versie', () => {
    const wetten = Object.values(WETTEN);
    expect(new Set(wetten.map(({ bwb }) => bwb)).size).toBe(wetten.length);
    for (const wet of wetten) {
      expect(wet.bwb).toMatch(/^BWBR00\d{5}$/);
      expect(wet.gelezen).not.toBe('');
    }
  });

  it('zeggen eerlijk dat de Leerplichtwet en passend onderwijs nog nagelezen moeten worden', () => {
    expect(ZEVEN_WETTEN.filter((wet) => WETTEN[wet].geverifieerd)).toEqual(['wmo', 'pw', 'wgs']);
  });
});

describe('de grondwaarden', () => {
  it.each([
    ['wmo', 7],
    ['jeugdwet', 7],
    ['pw', 6],
    ['wgs', 5],
    ['wi2021', 4],
    ['lpw', 4],
    ['po', 4],
  ] as const)('van de wet %s zijn er %i, doorgenummerd en met artikelen', (wet, aantal) => {
    const waarden = grondwaardenVan(wet);
    expect(waarden).toHaveLength(aantal);
    const letters = waarden[0]?.code.slice(0, -1);
    expect(waarden.map(({ code }) => code)).toEqual(waarden.map((_, i) => `${letters ?? ''}${i + 1}`));
    for (const waarde of waarden) expect(waarde.artikelen).toMatch(/^[A-Z]\w+ .*\d/);
  });

  it('staan in de volgorde van de zeven wetten', () => {
    expect([...new Set(GRONDWAARDEN.map(({ wet }) => wet))]).toEqual([...ZEVEN_WETTEN]);
    expect(GRONDWAARDEN).toHaveLength(37);
  });

  it('worden gevonden op hun code, en onzin niet', () => {
    expect(haalGrondwaarde('pw4').artikelen).toBe('Participatiewet 18 lid 1');
    expect(leesGrondwaardeCode('wmo7')).toBe('wmo7');
    expect(leesGrondwaardeCode('wmo8')).toBeUndefined();
    expectTypeOf<'wmo8'>().not.toExtend<GrondwaardeCode>();
  });
});

describe('de thema’s over de wetten heen', () => {
  it('raken elke grondwaarde, behalve pw6 (controleerbaar en eerlijk)', () => {
    expect(GRONDWAARDEN.filter(({ code }) => themasVan(code).length === 0).map(({ code }) => code)).toEqual([
      'pw6',
    ]);
  });

  it('noemen geen waarde twee keer', () => {
    for (const thema of THEMACODES) {
      const { waarden } = THEMAS[thema];
      expect(new Set(waarden).size).toBe(waarden.length);
      expect(waarden.length).toBeGreaterThan(2);
    }
  });

  it('geven bij een waarde al haar thema’s, in vaste volgorde', () => {
    expect(themasVan('wmo4')).toEqual(['zelfredzaamheid', 'thuisEnNetwerk']);
    expect(themasVan('wgs2')).toEqual(['bestaanszekerheid', 'veiligheid', 'vroegEnSnel']);
  });
});

describe('de ruimte voor maatwerk', () => {
  it('is er in elk van de zeven wetten en in de Awb', () => {
    for (const wet of [...ZEVEN_WETTEN, 'awb'] as const) expect(ruimteIn(wet)).not.toEqual([]);
    expect(ruimteIn('zvw')).toEqual([]);
  });

  it('noemt bij elke plek een artikel van die wet', () => {
    for (const { wet, artikel } of RUIMTE) {
      const kort = wet === 'po' ? 'WPO' : WETTEN[wet].kort;
      expect(artikel.startsWith(`${kort} `)).toBe(true);
    }
  });

  it('hoort bij een soort regel, van open norm tot werkproces (wetten.md § 10)', () => {
    expect(SOORTEN_REGEL.flatMap((soort) => RUIMTE_BIJ[soort])).toEqual([...SOORTEN_RUIMTE]);
  });

  it('van een beleidsregel ligt in de Awb, voor elke wet (Awb 4:84)', () => {
    for (const wet of ZEVEN_WETTEN)
      expect(ruimteBij('beleidsregel', wet).map(({ artikel }) => artikel)).toEqual(['Awb 4:84']);
  });

  it('van de wet zelf ligt in die wet en in de evenredigheid, niet in een andere wet (Awb 3:4)', () => {
    const plekken = ruimteBij('wet', 'wgs');
    expect(plekken.map(({ artikel }) => artikel)).toEqual([
      'Wgs 3 lid 2-3',
      'Wgs 3 lid 5',
      'Wgs 4a',
      'Awb 3:4 lid 1-2',
    ]);
  });

  it('van de verordening is de hardheidsclausule (Wmo 2.1.3)', () => {
    expect(ruimteBij('verordening', 'wmo').map(({ artikel }) => artikel)).toEqual(['Wmo 2.1.3']);
  });
});
