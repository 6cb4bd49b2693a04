import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FORMULIEREN } from '../src/dossier/formulieren.ts';
import { metBrowser } from './browser.ts';
import type { Hand } from './hand.ts';
import { knop, metNieuwePagina, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { planGesprek, voerGesprek } from './stappen/onderzoeken.ts';
import { doeToets } from './stappen/toetsen.ts';
import { bekijk, verwijzingen, vorm } from './verkennen.ts';

const opent = metBrowser();

/** One dossier for each place in the procedure, from the person's own list. */
async function dossierPerStatus(page: Page): Promise<readonly string[]> {
  const perStatus = new Map<string, string>();
  for (const rij of await page.getByRole('row').all()) {
    const status = await rij
      .getByRole('cell')
      .nth(1)
      .innerText({ timeout: 100 })
      .catch(() => '');
    const adres = status === '' ? null : await rij.getByRole('link').first().getAttribute('href');
    if (adres !== null && !perStatus.has(status)) perStatus.set(status, adres);
  }
  return [...perStatus.values()];
}

describe('elke opdracht in elke fase is voor iedereen te gebruiken (WCAG 2.2 AA, geldige HTML)', () => {
  const gezien = new Set<string>();
  const ziet = async (page: Page, adres: string): Promise<void> => {
    if (await bekijk(page, adres)) gezien.add(vorm(adres));
  };

  it.each([
    ['screener', '/werk'],
    ['klantmanager', '/dag'],
    ['klantmanager', '/werk'],
    ['klantmanager', '/werk?gesloten=ja'],
    ['collega', '/werk'],
    ['jurist', '/werk'],
    ['teamleider', '/werk'],
    ['inwoner', '/mijn'],
    ['mantelzorger', '/mijn'],
  ] as const)('voor de %s, vanaf %s', async (wie, bureau) => {
    const page = await opent();
    await loginAls(page, MENSEN[wie], bureau);
    const begin =
      bureau === '/mijn'
        ? (await verwijzingen(page)).filter((pad) => /^\/mijn\/./.test(pad)).slice(0, 2)
        : await dossierPerStatus(page);
    const bekeken = gezien.size;
    const teGaan = [...begin];
    for (let adres = teGaan.shift(); adres !== undefined; adres = teGaan.shift()) {
      // A dossier in another phase is another page; a form is the same for all.
      const merk = begin.includes(adres) ? `${wie} ${adres}` : vorm(adres);
      if (gezien.has(merk)) continue;
      const verder = await bekijk(page, adres);
      if (!verder) continue;
      gezien.add(merk);
      teGaan.push(...verder.filter((pad) => /^\/(dossiers|advies)\//.test(pad)));
    }
    expect(gezien.size - bekeken).toBeGreaterThan(0);
  });

  it('en wat pas komt als een dossier verder gaat: de afspraak en de stappen van de toets', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.klantmanager, '/screening/vrij');
    const nummer = await page.getByRole('rowheader').first().innerText();
    await metNieuwePagina(page, () => knop(page, `Oppakken ${nummer}`).click());
    const hand = muis(page);
    await planGesprek(hand, nummer);
    await ziet(page, `/dossiers/${nummer}/gesprek-verzetten`);
    await ziet(page, `/dossiers/${nummer}/gesprek-afzeggen`);
    await voerGesprek(hand, nummer);
    const kijkend: Hand = {
      ...hand,
      async volg(naam) {
        await hand.volg(naam);
        const adres = page.url();
        await ziet(page, adres);
        await page.goto(adres);
      },
    };
    await doeToets(kijkend, nummer);
  });

  it('en het advies dat is ontvangen, en de verbetering waarop een reactie kan komen', async () => {
    const page = await opent();
    const hand = muis(page);
    const dossierMet = async (status: string): Promise<string> => {
      await hand.naar('/werk');
      const adres = await page
        .getByRole('row')
        .filter({ hasText: status })
        .getByRole('link')
        .first()
        .getAttribute('href');
      return adres ?? '';
    };
    await loginAls(page, MENSEN.teamleider, '/werk');
    const metAdvies = await dossierMet('wacht op advies');
    await hand.naar(`${metAdvies}/advies-ontvangen`);
    await hand.vul('Naam van de adviseur', 'mevrouw H. Bakker');
    await hand.vul('Deskundigheid', 'Ergotherapeut');
    await hand.vul('Hoe is het onderzoek gedaan?', 'Met een huisbezoek.');
    await hand.vul('Het antwoord op de vraag', 'Een vaste groep past het best.');
    await hand.druk('Advies vastleggen');
    await ziet(page, `${metAdvies}/advies-wegen`);

    const metVerslag = await dossierMet('Verslag ligt bij de inwoner');
    await hand.naar(`${metVerslag}/verbetering`);
    await hand.kies('Van wie?', 'Inwoner');
    await hand.vul('Wat moet er beter of anders?', 'De buurvrouw komt niet meer.');
    await hand.druk('Toevoegen');
    await ziet(page, `${metVerslag}/reactie`);
  });

  it('en dat zijn alle formulieren die er zijn', () => {
    const alle = FORMULIEREN.map(({ formulier }) => `/dossiers/:dossier/${formulier.pad}`);
    expect(alle.filter((pad) => !gezien.has(pad))).toEqual([
      // Who takes a dossier does so from the list, before it may be opened (Wmo 5.3.3).
      '/dossiers/:dossier/oppakken',
    ]);
  });
});
