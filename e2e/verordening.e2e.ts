import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('kijk');

describe('de verordening andersom gelezen', () => {
  it.each([true, false])(
    'leest iedereen van de doelen naar de regels, zonder inloggen (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await hand.naar('/wetten');
      await hand.volg('Wat de raad van Gemeente Voorbeeld wil bereiken');
      await staOp(page, 'Wat de raad wil bereiken');
      await controleer(page);
      const doelen = page.getByRole('table', { name: /Doelen van de raad/ });
      expect(await doelen.getByRole('row').nth(1).innerText()).toContain('5 van 5');
      expect(await page.getByText('Verordening sociaal domein Voorbeeld 2028').count()).toBe(0);
    },
  );

  it('volgt een teamleider van doel naar besluiten en naar het ontwerp, en neemt het stuk mee (Wmo 2.1.3)', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await hand.volg('Registers');
    await staOp(page, 'Registers');
    await controleer(page);
    await hand.volg('Openen Verordening');
    await staOp(page, 'Verordening en besluiten');
    await controleer(page);
    await hand.volg('Inwoners doen mee en werken naar vermogen');
    await staOp(page, 'Inwoners doen mee en werken naar vermogen');
    await controleer(page);
    await hand.volg('Verordening en besluiten');
    await hand.volg('Verordening sociaal domein Voorbeeld 2028 (ontwerp)');
    await staOp(page, 'Verordening sociaal domein Voorbeeld 2028 (ontwerp)');
    await controleer(page);
    await hand.volg('Verordening en besluiten');
    const stuk = page.getByRole('link', { name: /Leesbaar stuk/ });
    const pdf = await page.request.get((await stuk.getAttribute('href')) ?? '');
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.goto('/verordening/ontwerpen/bestaat-niet');
    expect(antwoordVan(page).status()).toBe(404);
    await controleer(page);
  });
});
