import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { lees, metNieuwePagina, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';

const opent = metBrowser();
const WIE = hulpvrager({
  voornamen: 'Wilhelmina',
  achternaam: 'van Zwaluwenberg',
  bsn: '999993653',
  geboren: ['17', '8', '1939'],
  hulpvraag: 'Sinds de val kan ik niet meer naar de kantklosclub, en daar zie ik de mensen.',
});
let nummer: string;

/** Types in the field on top of the page, as it is, and sends it. */
async function zoek(page: Page, getypt: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Zoek een dossier' }).fill(getypt);
  await metNieuwePagina(page, () => page.keyboard.press('Enter'));
}

const gevonden = (page: Page) => page.getByRole('rowheader').getByRole('link', { name: naamVan(WIE) });

/** Two letters changed places. */
const VERKEERD = 'Zwalwuenberg';

describe('een dossier vinden van elke bladzijde', () => {
  it('de screener vindt een melding op naam met een fout, nummer, geboortedatum, BSN en een woord uit de hulpvraag', async () => {
    nummer = await meldHulp(muis(await opent()), WIE);
    const page = await opent();
    await loginAls(page, MENSEN.screener);
    for (const getypt of [
      VERKEERD,
      nummer,
      nummer.toLowerCase().replaceAll('-', ''),
      `17-8-1939 ${VERKEERD}`,
      '17 augustus 1939',
      '9999.93.653',
    ]) {
      await page.goto('/screening');
      await zoek(page, getypt);
      await staOp(page, 'Zoeken');
      await gevonden(page).waitFor();
      expect(page.url()).not.toMatch(/zwal|1939|99993/i);
    }
    await page.goto('/werk');
    await zoek(page, 'kantklosclub');
    await controleer(page, '-tekst');
    await metNieuwePagina(page, () => page.getByRole('link', { name: `${naamVan(WIE)}: Hulpvraag` }).click());
    expect(page.url()).toMatch(new RegExp(`/dossiers/${nummer}#melding$`));
    // Back to what was found, without being asked to send anything again.
    await page.goBack();
    await lees(page, 'kantklosclub');
  });

  it('met het toetsenbord: / naar het veld, pijl naar wat het laatst geopend is, Escape terug', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.screener, `/dossiers/${nummer}`);
    await page.goto('/screening');
    await page.keyboard.press('/');
    const recent = page.getByRole('search').getByRole('link', { name: naamVan(WIE) });
    await recent.waitFor();
    await controleer(page, '-recent');
    await page.keyboard.press('ArrowDown');
    // Which is first is chance: another journey opens dossiers as the same person.
    const eerste = page.getByRole('search').getByRole('link').first();
    expect(await eerste.and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.press('Escape');
    await recent.waitFor({ state: 'hidden' });
    await page.keyboard.press('ArrowDown');
    await zoek(page, 'kantklosclub');
    await lees(page, 'kantklosclub');
  });

  it('zonder JavaScript, met wat het laatst geopend is op de bladzijde zelf', async () => {
    const page = await opent({ javascript: false });
    await loginAls(page, MENSEN.screener);
    await zoek(page, VERKEERD);
    await gevonden(page).waitFor();
    await page.goto('/zoeken');
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
  });

  it('leeg, fout en niets gevonden zijn voor iedereen te gebruiken (WCAG 2.2 AA)', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.controller, '/zoeken');
    await controleer(page);
    await zoek(page, '999993654');
    expect(antwoordVan(page).status()).toBe(422);
    await lees(page, /geen geldig burgerservicenummer/);
    await controleer(page, '-fout');
    await zoek(page, 'qwertystein');
    await lees(page, 'Niets gevonden.');
    await controleer(page, '-niets');
    await zoek(page, 'Maria Xanders');
    await controleer(page, '-gevonden');
    await zoek(page, 'hulp huishouden');
    await controleer(page, '-teksten');
  });

  it('wie het dossier niet nodig heeft, vindt het niet (Wmo 5.3.3, BIO2 8.03.02)', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.klantmanager);
    for (const getypt of [WIE.achternaam, nummer, '999993653', 'kantklosclub']) {
      await page.goto('/werk');
      await zoek(page, getypt);
      await lees(page, 'Niets gevonden.');
    }
  });
});
