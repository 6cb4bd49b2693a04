import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { NA_BESLUIT, ziet } from './formulieren.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser();

/** The register, as soon as the history of the demo that just started is there. */
async function gevuldRegister(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto('/maatwerkregister');
        return page.getByRole('rowheader').getByRole('link').count();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBeGreaterThan(4);
}

describe('maatwerk zonder willekeur', () => {
  it.each([true, false])(
    'de controller trekt een steekproef, en ziet wat gelijkende gevallen kregen (Awb 3:46; JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.controller);
      await gevuldRegister(page);
      await controleer(page);
      await page.getByText('Kiezen en een steekproef trekken').click();
      await hand.vul('Steekproef: hoeveel besluiten?', 'veel');
      await hand.druk('Tonen');
      await lees(page, 'Vul een getal van 1 tot en met 500 in');
      await controleer(page, '-fout');
      await hand.vul('Steekproef: hoeveel besluiten?', '2');
      await hand.druk('Tonen');
      await lees(page, /Steekproef van 2 besluiten \(trekking [0-9a-f]{8}\)/);
      await controleer(page);
      await page.getByRole('rowheader').getByRole('link').first().click();
      await hand.volg('Vergelijkbare gevallen');
      await staOp(page, 'Vergelijkbare gevallen');
      await lees(page, 'Uitkomst van de toets bij de 5 meest gelijkende gevallen');
      await controleer(page);
    },
  );

  it('de teamleider kijkt terug op het effect, in de woorden van de inwoner (Wmo 2.3.9)', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await gevuldRegister(page);
    // The newest may not have been sent yet.
    const dossier = await page.getByRole('rowheader').getByRole('link').nth(4).getAttribute('href');
    const adres = `${String(dossier)}/${NA_BESLUIT}`;
    await ziet(page, adres);
    await hand.naar(adres);
    for (const groep of await page.getByRole('radiogroup', { name: /Is dit bereikt/ }).all())
      await groep.getByRole('radio', { name: 'Bereikt', exact: true }).check();
    await hand.vul('Wat zegt de inwoner ervan?', 'Het gaat goed zo, ik red mij weer.');
    await hand.kies('Wat nu?', 'Klaar: het is goed zo');
    await hand.druk('Vastleggen');
    await lees(page, 'Het gaat goed zo, ik red mij weer.');
    await controleer(page);
    await hand.naar('/maatwerkregister');
    await lees(page, /: (\d) van \1 bereikt\./);
  });
});
