import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { leesPdf } from '../test/hulp/pdf.ts';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { knop, lees, metNieuwePagina, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('werk');

/** The report that the demo makes in the background, of the last quarter that is over. */
async function naarLaatste(hand: Hand): Promise<void> {
  await hand.volg('Sturing');
  await hand.volg('Kwartaalrapporten');
  await staOp(hand.page, 'Kwartaalrapporten');
}

describe('het kwartaalrapport voor college en raad (Wmo 2.5.1)', () => {
  it('gaat van een klik naar uitleg, vaststellen en een tweede versie', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await naarLaatste(hand);
    await controleer(page);

    // The quarter before the one that the demo reported on.
    const keuze = page.getByLabel('Kwartaal', { exact: true });
    const naam = (await keuze.getByRole('option').last().textContent()) ?? '';
    await hand.selecteer('Kwartaal', naam);
    await hand.druk('Concept maken');
    await staOp(page, `Kwartaalrapport, ${naam}`);
    const adres = new URL(page.url()).pathname;
    await lees(page, 'Nog toe te lichten voordat het vastgesteld kan worden:');
    await controleer(page);

    const controle = await opent();
    await loginAls(controle, MENSEN.controller);
    await controle.goto(adres);
    await metNieuwePagina(controle, () => controle.getByRole('link', { name: 'Vaststellen' }).click());
    await staOp(controle, 'Kwartaalrapport vaststellen');
    await controleer(controle);
    await metNieuwePagina(controle, () => knop(controle, 'Vaststellen').click());
    await lees(controle, /De toelichting bij ‘In het kort’ ontbreekt/);
    await controleer(controle, '#geweigerd');

    const nog = page
      .getByText('Nog toe te lichten voordat het vastgesteld kan worden:')
      .locator('xpath=following-sibling::ul[1]')
      .getByRole('link');
    for (let over = await nog.count(); over > 0; over -= 1) {
      await metNieuwePagina(page, () => nog.first().click());
      if (page.url().endsWith('/algemeen')) {
        await controleer(page);
        await hand.vul('Wat er dit kwartaal speelde', 'Zie 999990019.');
        await hand.druk('Toelichting vastleggen');
        await lees(page, 'Schrijf op wat u eraan doet, of waarom niets.');
        await controleer(page, '#fout');
      }
      for (const vlak of await page.locator('main textarea').all())
        await vlak.fill('Een proef in de browser.');
      await hand.druk('Toelichting vastleggen');
      await staOp(page, `Kwartaalrapport, ${naam}`);
    }
    await lees(page, 'Alle toelichting die nodig is, staat erin.');
    await hand.druk('Cijfers opnieuw tellen');
    await staOp(page, `Kwartaalrapport, ${naam}`);

    await controle.goto(adres);
    await metNieuwePagina(controle, () => controle.getByRole('link', { name: 'Vaststellen' }).click());
    await metNieuwePagina(controle, () => knop(controle, 'Vaststellen').click());
    await lees(controle, 'Versie 1 is vastgesteld');
    await controleer(controle, '#vastgesteld');

    await page.goto(adres);
    await hand.volg('Maak een nieuwe versie');
    await staOp(page, 'Nieuwe versie van het kwartaalrapport');
    await controleer(page);
    await hand.vul('Wat verandert er, en waarom?', 'Een telling klopte niet.');
    await hand.druk('Nieuwe versie maken');
    await lees(page, 'Concept, versie 2');
    await lees(page, 'Wat er verandert: Een telling klopte niet.');
    await hand.volg('Versie 1');
    await lees(page, 'Versie 1 is vastgesteld');
    await controleer(page, '#oude-versie');
  });

  it('geeft ook zonder JavaScript pagina, PDF en cijfers van wat is vastgesteld', async () => {
    const page = await opent({ javascript: false });
    const hand = muis(page);
    await loginAls(page, MENSEN.controller);
    await naarLaatste(hand);
    const vastgesteld = page.getByRole('row').filter({ hasText: 'Vastgesteld' }).getByRole('link').first();
    // The demo makes it when its three years of history are there.
    await expect
      .poll(async () => (await page.reload(), vastgesteld.count()), { timeout: 200_000, interval: 1_000 })
      .toBe(1);
    await metNieuwePagina(page, () => vastgesteld.click());
    await lees(page, /Versie \d is vastgesteld/);
    expect(
      await page.getByRole('img', { name: /^Van melding tot besluit in dagen, per voorziening/ }).count(),
    ).toBe(1);
    expect(await page.getByRole('table', { name: 'Van melding tot besluit, per voorziening' }).count()).toBe(
      1,
    );
    await controleer(page, '#demo');
    const haal = async (naam: string) => {
      const adres = await page.getByRole('link', { name: naam }).getAttribute('href');
      return new Uint8Array(await (await page.request.get(adres ?? '')).body());
    };
    const pdf = leesPdf(await haal('Rapport als PDF'));
    expect(pdf.metadata()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.tekst()).toContain('Wat is de doorlooptijd per voorziening?');
    expect(Object.keys(unzipSync(await haal('Cijfers (ods)')))).toContain('content.xml');
    // As who got the file opens it: with nothing beside it.
    const html = Buffer.from(await haal('Rapport als HTML'));
    await page.route('**/los.html', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await page.goto('/los.html');
    await staOp(page, /^Kwartaalrapport Wmo, /);
    await controleer(page);
  });
});
