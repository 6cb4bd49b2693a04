import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FORMULIEREN } from '../src/dossier/formulieren.ts';
import { metBrowser } from './browser.ts';
import { loginAls, MENSEN } from './inloggen.ts';
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

  it.each([
    ['screener', '/werk'],
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

  it('en dat zijn alle formulieren die er zijn', () => {
    const alle = FORMULIEREN.map(({ formulier }) => `/dossiers/:dossier/${formulier.pad}`);
    expect(alle.filter((pad) => !gezien.has(pad))).toEqual([]);
  });
});
