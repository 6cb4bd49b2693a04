import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { lees, muis, staOp } from './hand.ts';

const opent = metBrowser();
const BESLISSING = 'Beschikking geven op de aanvraag om een maatwerkvoorziening';

describe('een termijn uitrekenen', () => {
  it('kan iedereen, zonder inloggen en zonder JavaScript (Wmo 2.3.5 lid 2; Awb 4:15)', async () => {
    const page = await opent({ javascript: false });
    const hand = muis(page);
    await hand.naar('/');
    await hand.volg('Termijn uitrekenen');
    await staOp(page, 'Termijn uitrekenen');
    await controleer(page);
    await hand.vul('Zoek een termijn', 'bestaat vast niet');
    await hand.druk('Zoeken');
    await controleer(page, '-leeg');
    await hand.volg('Alle termijnen');
    await hand.volg(BESLISSING);
    await staOp(page, BESLISSING);
    await controleer(page, '-vraag');

    await hand.druk('Uitrekenen');
    await lees(page, 'Er is geen begin gegeven.');
    await controleer(page, '-fout');

    await hand.datum('Aanvraag ontvangen op', '2027-03-11');
    const periode = page.getByRole('group', { name: 'Periode 1', exact: true });
    await periode.getByLabel('Van').fill('2027-03-15');
    await periode.getByLabel('Tot').fill('2027-03-20');
    await hand.druk('Uitrekenen');
    await lees(page, 'De laatste dag is dinsdag 30 maart 2027');
    expect(new URL(page.url()).search).toBe('?begin=2027-03-11&opschortingen=2027-03-15/2027-03-20');
    await controleer(page, '-uitkomst');
  });

  it('geeft dezelfde uitkomst als data (Omkeer)', async () => {
    const page = await opent();
    await page.goto('/termijnen/wmoOnderzoek?begin=2026-02-23');
    await lees(page, 'De laatste dag is dinsdag 7 april 2026');
    await muis(page).volg('Deze uitkomst als data (JSON)');
    expect(await page.locator('body').innerText()).toContain('"uiterlijk":"2026-04-07"');
  });
});
