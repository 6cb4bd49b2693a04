import { beforeAll, describe, expect, it, vi } from 'vitest';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import {
  aanvraagMogelijk,
  dwangsombeschikking,
  ontvangstbevestigingIngebrekestelling,
} from '../../test/bouwers/dwangsombrieven.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const proef = maakBriefproef();

async function tekstVan(gegevens: BriefGegevens): Promise<string> {
  return (await proef.lees(gegevens)).tekst();
}

describe('het bericht dat aanvragen nu kan', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(aanvraagMogelijk());
  });

  it('noemt de zes weken, hoe die zijn berekend, en dat het niet lukte (Wmo 2.3.2 lid 1)', () => {
    expect(tekst).toContain('uiterlijk op maandag 15 juni 2026. Dat is zes weken na uw melding.');
    expect(tekst).toContain('Dat is niet gelukt');
  });
  it('zegt dat en hoe de inwoner nu kan aanvragen, en dat het niet hoeft (Wmo 2.3.2 lid 9)', () => {
    expect(tekst).toContain('U mag nu al een aanvraag doen');
    expect(tekst).toContain('Log in op Mijn hulpvraag');
    expect(tekst).toContain('U hoeft geen aanvraag te doen');
    expect(tekst).toContain('artikel 2.3.2, lid 9');
  });
  it('verlengt niets en noemt geen nieuwe termijn (Wmo 2.3.2 lid 1)', () => {
    expect(tekst).not.toMatch(/verleng|opschort|staat stil/i);
    expect(tekst).toContain('Deze brief is geen besluit');
  });
});

describe('het antwoord op een ingebrekestelling', () => {
  it('noemt de twee weken, de eerste dwangsomdag en de tarieven (Awb 4:17 lid 1-3)', async () => {
    const tekst = await tekstVan(ontvangstbevestigingIngebrekestelling());
    expect(tekst).toContain('Op donderdag 25 juni 2026 kregen wij uw ingebrekestelling');
    expect(tekst).toContain('tot en met donderdag 9 juli 2026');
    expect(tekst).toMatch(/dwangsom vanaf.*vrijdag 10 juli 2026/);
    expect(tekst).toContain('€ 45,00 per dag, de laatste 14 dagen');
    expect(tekst).toContain('€ 1.442,00');
  });
  it('wijst op de rechter (Awb 6:2, 6:12)', async () => {
    const tekst = await tekstVan(ontvangstbevestigingIngebrekestelling());
    expect(tekst).toContain('naar de rechter gaan');
    expect(tekst).toContain('6:12');
  });
  it('zegt van een te vroege brief dat die niet werkt, waarom en wanneer wel (Awb 4:17 lid 3)', async () => {
    const tekst = await tekstVan(
      ontvangstbevestigingIngebrekestelling({
        werking: {
          soort: 'werktNiet',
          waarom: 'Uw brief is te vroeg. Wij kunnen nog op tijd beslissen, tot en met woensdag 24 juni 2026.',
          uitweg: 'Hebt u na woensdag 24 juni 2026 nog geen besluit? Stuur ons dan opnieuw een brief.',
        },
      }),
    );
    expect(tekst).toContain('Uw ingebrekestelling werkt niet');
    expect(tekst).toContain('Uw brief is te vroeg');
    expect(tekst).toContain('Stuur ons dan opnieuw een brief');
    expect(tekst).not.toContain('excuses');
    expect(tekst).not.toMatch(/dwangsom vanaf/);
  });
});

describe('de dwangsombeschikking (D30)', () => {
  it('noemt dagen, bedrag en opbouw (Awb 4:18)', async () => {
    const tekst = await tekstVan(dwangsombeschikking());
    expect(tekst).toContain('Wij betalen u een dwangsom van € 462,00');
    expect(tekst).toContain('voor 18 dagen');
    expect(tekst).toContain('van vrijdag 10 juli 2026 tot en met maandag 27 juli 2026');
    expect(tekst).toMatch(/14 € 23,00 € 322,00/);
    expect(tekst).toMatch(/4 € 35,00 € 140,00/);
  });
  it('noemt wanneer het geld er is, en bezwaar en ondertekening (Awb 4:87, 3:45, 10:10)', async () => {
    const tekst = await tekstVan(dwangsombeschikking());
    expect(tekst).toContain('U heeft het geld uiterlijk op donderdag 10 september 2026');
    expect(tekst).toContain('woensdag 5 augustus 2026');
    expect(tekst).toContain('Mandaatbesluit sociaal domein 2026, nummer 14');
  });
  it('legt een uitzondering uit en belooft dan geen geld (Awb 4:17 lid 5)', async () => {
    const tekst = await tekstVan(
      dwangsombeschikking({
        dagen: 0,
        bedrag: '€ 0,00',
        opbouw: [],
        betalen: null,
        uitzondering: 'U stelde ons onredelijk laat in gebreke.',
        toelichting: 'U schreef ons pas twee jaar later.',
      }),
    );
    expect(tekst).toContain('u krijgt geen dwangsom');
    expect(tekst).toContain('onredelijk laat in gebreke');
    expect(tekst).toContain('pas twee jaar later');
    expect(tekst).not.toContain('Wanneer u het geld krijgt');
  });
  it('zegt na 42 dagen dat er niets meer bij komt (Awb 4:17 lid 1)', async () => {
    expect(await tekstVan(dwangsombeschikking({ gestoptOp: null }))).toContain(
      'Meer dan 42 dagen telt de wet niet',
    );
  });
});
