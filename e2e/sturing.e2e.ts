import { describe, expect, it } from 'vitest';
import { antwoordVan, BREED, metBrowser, SMAL } from './browser.ts';
import { controleer } from './controle.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('kijk');

describe('sturen op doorlooptijd', () => {
  it.each([true, false])(
    'komt een teamleider van beeld naar tabel naar de dossiers erachter (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.teamleider);
      await hand.volg('Sturing');
      await staOp(page, 'Sturing');
      expect(await page.getByRole('img', { name: /^Doorlooptijd per maat in dagen/ }).count()).toBe(1);
      await hand.selecteer('Wat meten', 'Van aanvraag tot besluit');
      await hand.selecteer('Team', 'Wmo-team');
      await hand.druk('Tonen');
      await staOp(page, 'Sturing');
      await page.getByText(/U ziet een deel van de dossiers\. team: Wmo-team/).waitFor();
      await controleer(page);
      await page.goto('/sturing/dossiers?maat=open&loopt=ja');
      await staOp(page, 'Dossiers: open');
      await controleer(page);
    },
  );

  it.each([true, false])(
    'toont de weg van een melding, en leidt van een getal naar de dossiers, blad na blad (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.controller);
      await hand.volg('Sturing');
      await staOp(page, 'Sturing');
      expect(
        await page.getByRole('img', { name: /^De weg van melding naar hulp\. (?:Het|Van|Er) / }).count(),
      ).toBe(1);
      // Beside the picture, with nothing to unfold where there is room; on a phone it folds.
      await page.setViewportSize(SMAL);
      await page.getByRole('table', { name: 'Waar blijft het liggen?' }).waitFor({ state: 'hidden' });
      await page.getByText('De cijfers: Waar blijft het liggen?').click();
      await page.getByRole('table', { name: 'Waar blijft het liggen?' }).waitFor();
      await page.getByText('De cijfers: Waar blijft het liggen?').click();
      await page.setViewportSize(BREED);
      const rij = page
        .getByRole('table', { name: 'Waar blijft het liggen?' })
        .getByRole('row', { name: /^Screenen en verdelen(?! ?:)/ })
        .first();
      await rij.getByRole('link', { name: /: Binnen, / }).click();
      await staOp(page, 'Dossiers: kwam binnen bij: screenen en verdelen');
      const eerste = await page.getByRole('table').getByRole('row').nth(1).textContent();
      await controleer(page);
      await hand.volg('Volgende');
      await page.getByRole('heading', { name: 'De volgende 100 dossiers' }).waitFor();
      expect(await page.getByRole('table').getByRole('row').nth(1).textContent()).not.toBe(eerste);
      await controleer(page);
      await hand.volg('Eerste bladzijde');
      await page.getByRole('heading', { name: 'De langste 100 dossiers' }).waitFor();
    },
  );

  it('beantwoordt op een pagina wat de doorlooptijd per voorziening is, met bestanden om mee te nemen', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await hand.volg('Sturing');
    await hand.volg('Doorlooptijd per voorziening');
    await staOp(page, 'Doorlooptijd per voorziening');
    expect(
      await page.getByRole('table', { name: 'Van melding tot verslag, per voorziening' }).isVisible(),
    ).toBe(true);
    await controleer(page);
    for (const [naam, type] of [
      [/^beeld \(svg\)/, 'image/svg+xml'],
      [/^beeld \(png\)/, 'image/png'],
      [/^tabel als Excel/, 'spreadsheetml'],
      [/^tabel als OpenDocument/, 'opendocument'],
      [/^tabel als tekst/, 'text/csv'],
    ] as const) {
      const adres = await page.getByRole('link', { name: naam }).getAttribute('href');
      const bestand = await page.request.get(adres ?? '');
      expect([bestand.status(), bestand.headers()['content-type']]).toEqual([
        200,
        expect.stringContaining(type),
      ]);
    }
    await page.goto('/sturing/bestand/onbekend/svg');
    expect(antwoordVan(page).status()).toBe(404);
  });
});
