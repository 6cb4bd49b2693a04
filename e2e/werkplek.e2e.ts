import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, meldHulp } from './stappen/melden.ts';

const opent = metBrowser();

describe('de werkplek', () => {
  it('een lijst die open staat, zegt dat er iets bij is gekomen', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.screener, '/screening');
    const nummer = await meldHulp(muis(await opent({ javascript: false })), hulpvrager());
    // Looking again at the page asks at once; else it asks every twenty seconds.
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    await page.getByText(/bij gekomen/).waitFor();
    await controleer(page);
    await page.getByRole('link', { name: 'Lijst vernieuwen' }).click();
    await page.locator(`a[href*="${nummer}"]`).first().waitFor();
  });

  it('met j en k gaat iemand door de dag, en buiten de lijst is een letter een letter (WCAG 2.1.4)', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.collega, '/dag');
    await staOp(page, 'Mijn dag');
    const namen = page.locator('#nu').getByRole('rowheader').getByRole('link');
    const waar = () => page.locator(':focus').innerText();
    await page.keyboard.press('j');
    expect(await namen.and(page.locator(':focus')).count()).toBe(0);
    await namen.nth(0).focus();
    await page.keyboard.press('j');
    expect(await waar()).toBe(await namen.nth(1).innerText());
    await page.keyboard.press('k');
    expect(await waar()).toBe(await namen.nth(0).innerText());
  });

  it.each([true, false])(
    'een eigen filter en eigen kolommen blijven bewaard (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const naam = javascript ? 'Te laat in onderzoek' : 'Zonder script';
      const hand = muis(page);
      await loginAls(page, MENSEN.collega, '/werk?fase=onderzoek&toon=telaat');
      await page.getByText('Dit filter bewaren').click();
      await hand.druk('Bewaren');
      await page
        .getByText(/Geef dit filter een naam/)
        .first()
        .waitFor();
      await hand.vul('Naam van dit filter', naam);
      await hand.druk('Bewaren');
      await page.getByText('Kolommen kiezen').click();
      await hand.vink('Hulpvraag');
      await hand.druk('Kolommen bewaren');
      await hand.naar('/werk');
      await page.getByRole('columnheader', { name: 'Hulpvraag' }).waitFor();
      await hand.volg(naam);
      expect(page.url()).toContain('fase=onderzoek&toon=telaat');
    },
  );
});
