import { beforeAll, describe, expect, it, vi } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import {
  mededelingTermijn,
  ontvangstbevestigingAanvraag,
  opschorting,
  uitnodigingAanvullen,
} from '../../test/bouwers/brieven.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const proef = maakBriefproef();

async function tekstVan(gegevens: BriefGegevens): Promise<string> {
  return (await proef.lees(gegevens)).tekst();
}

describe('de ontvangstbevestiging van een aanvraag (D08)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(ontvangstbevestigingAanvraag());
  });

  it('noemt de dag van ontvangst als aanvraagdatum (Awb 4:1; Beleidsregels 3.7)', () => {
    expect(tekst).toContain('Op woensdag 10 juni 2026 kregen wij uw aanvraag');
    expect(tekst).toContain('Dit is de dag van uw aanvraag');
  });
  it('noemt de beslisdatum en hoe die is berekend (Wmo 2.3.5 lid 2)', () => {
    expect(tekst).toContain('uiterlijk op woensdag 24 juni 2026. Dat is twee weken na de dag');
  });
  it('geeft een kopie van wat digitaal is ingevuld (Awb 2:17)', () => {
    expect(tekst).toContain('Drie dagen dagbesteding, met vervoer.');
  });
  it('laat de kopie weg als er op papier is aangevraagd (Awb 2:17)', async () => {
    const papier = await tekstVan(ontvangstbevestigingAanvraag({ kopie: [] }));
    expect(papier).not.toContain('Kopie van wat u heeft ingevuld');
  });
});

describe('de uitnodiging om aan te vullen (D09)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(uitnodigingAanvullen());
  });

  it('noemt wat ontbreekt en waarom (Awb 4:5 lid 1)', () => {
    expect(tekst).toContain('Uw handtekening');
    expect(tekst).toContain('Wij willen weten of de scootmobiel droog kan staan');
  });
  it('noemt de hersteltermijn en hoe die is berekend (Awb 4:5 lid 1)', () => {
    expect(tekst).toContain('uiterlijk op vrijdag 26 juni 2026 hebben. Dat is twee weken na deze brief');
  });
  it('noemt het gevolg van niet aanvullen (Awb 4:5 lid 1 en 4)', () => {
    expect(tekst).toContain('besluiten om uw aanvraag niet te behandelen');
    expect(tekst).toContain('binnen vier weken');
  });
  it('zegt dat de beslistermijn stilstaat, vanaf en tot wanneer (Awb 4:15 lid 1 a)', () => {
    expect(tekst).toContain('Vanaf de dag na deze brief staat de tijd voor ons besluit stil');
    expect(tekst).toContain('op de dag dat wij uw aanvulling krijgen');
    expect(tekst).toContain('dan loopt de tijd weer door na vrijdag 26 juni 2026');
  });
});

describe('de mededeling dat het besluit later komt (D10)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(mededelingTermijn());
  });

  it('noemt de nieuwe dag en waarom juist die dag (Awb 4:14 lid 1)', () => {
    expect(tekst).toContain('uiterlijk op woensdag 1 juli 2026. Wij krijgen het advies');
  });
  it('zegt dat de wettelijke termijn blijft staan (Awb 4:14 lid 1)', () => {
    expect(tekst).toContain('De wettelijke termijn blijft woensdag 24 juni 2026');
    expect(tekst).toContain('Deze brief verandert die termijn niet');
  });
  it('zegt nergens dat de termijn is verlengd, verdaagd of opgeschort (Awb 4:14 lid 1)', () => {
    expect(tekst).not.toMatch(/verleng|verdaag|verdag|opschort|opgeschort|stilgezet|staat stil/i);
  });
  it('wijst op de ingebrekestelling en waar die heen kan (Awb 4:17, 6:12)', () => {
    expect(tekst).toContain('ingebrekestelling');
    expect(tekst).toContain('Gemeente Voorbeeld, team Wmo');
    expect(tekst).toContain('dwangsom');
  });
});

describe('het bericht dat de beslistermijn stilstaat', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(opschorting());
  });

  it('noemt van en tot, de grond en wat er gebeurde (Awb 4:15 lid 2 en 3)', () => {
    expect(tekst).toMatch(/stil vanaf.*23 juni 2026/);
    expect(tekst).toMatch(/stil tot en met.*25 juni 2026/);
    expect(tekst).toContain('Door overmacht kunnen wij nu niet beslissen');
    expect(tekst).toContain('Het gemeentehuis staat onder water');
    expect(tekst).toContain('artikel 4:15, lid 2, onder c');
  });
  it('noemt de nieuwe laatste dag met de berekening, naast de eerdere (Awb 4:15 lid 3 en 4)', () => {
    expect(tekst).toContain('Eerst moest ons besluit er zijn uiterlijk op woensdag 24 juni 2026');
    expect(tekst).toContain('uiterlijk op maandag 29 juni 2026');
    expect(tekst).toContain('met de dagen erbij waarop de tijd stilstond');
  });
  it('zwijgt over uitleg die er niet is, en wijst op de ingebrekestelling (Awb 4:17)', async () => {
    const zonder = await tekstVan(opschorting({ uitleg: '' }));
    expect(zonder).not.toContain('onder water');
    expect(zonder).toContain('ingebrekestelling');
  });
});
