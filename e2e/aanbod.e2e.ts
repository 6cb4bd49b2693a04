import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { muis, staOp, veld } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('werk');

describe('de sociale kaart', () => {
  it.each([true, false])(
    'vindt een klantmanager in gewone woorden wat er al is (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.klantmanager);
      await hand.volg('Sociale kaart');
      await staOp(page, 'Sociale kaart');
      await controleer(page);
      await hand.vul('Waar gaat het om?', 'ik ben zo eenzaam');
      await hand.druk('Zoek op de kaart');
      await page.getByRole('link', { name: 'Maatje voor thuis' }).waitFor();
      await hand.volg('Maatje voor thuis');
      await staOp(page, 'Maatje voor thuis');
      await controleer(page);
      await page.goto('/sociale-kaart?q=zzzzqqq');
      await page.getByText('Hierbij is niets gevonden.').waitFor();
      await controleer(page);
    },
  );

  it('loopt de administratie iets na, en haalt het van de kaart', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await page.goto('/sociale-kaart');
    await hand.volg('Nalopen (2)');
    await staOp(page, 'Nalopen');
    await controleer(page);
    await hand.volg('Wonen met gemak');
    await hand.druk('Het klopt vandaag');
    await page.getByText('Er staat niet waar dit vandaan komt.').first().waitFor();
    await controleer(page);
    await hand.vul('Hoe weet u dat het klopt?', 'gebeld');
    await hand.druk('Het klopt vandaag');
    await staOp(page, 'Wonen met gemak');
    expect(await page.getByText('Bel eerst').count()).toBe(0);
    await page.goto('/sociale-kaart/invoeren');
    await controleer(page);
    await page.goto('/sociale-kaart/nieuw');
    await controleer(page);
  });

  it.each([true, false])(
    'laat vooraf per veld zien wat een bestand verandert, en wat van de pagina voor inwoners gaat (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript, smal: !javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.teamleider);
      await page.goto('/sociale-kaart/invoeren');
      const kies = (tekst: string) =>
        veld(page, 'Bestand').setInputFiles({
          name: 'kaart.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(tekst),
        });
      await kies('code;telefoonnummer\nthuisadministratie;088 000 91 50\n');
      await hand.druk('Bekijken wat er verandert');
      await page.getByText('De kolom ‘telefoonnummer’ kennen wij niet. Bedoelt u telefoon?').waitFor();
      await controleer(page);
      await kies('code;plaatsen;openbaar\nthuisadministratie;;nee\n');
      await hand.druk('Bekijken wat er verandert');
      await page.getByText('1 verdwijnt van de pagina voor inwoners').first().waitFor();
      const tabel = page.getByRole('table', { name: 'Wat er verandert aan Thuisadministratie' });
      expect((await tabel.getByRole('row').allInnerTexts()).slice(1).map((r) => r.split(/\s+/))).toEqual([
        ['plaatsen', '2', 'leeg'],
        ['openbaar', 'ja', 'nee'],
      ]);
      await controleer(page);
    },
  );

  it('vindt een inwoner zonder inloggen hulp in de buurt, ook in een andere taal', async () => {
    const page = await opent();
    const hand = muis(page);
    await page.goto('/');
    await hand.volg('Zoek hulp in de buurt');
    await staOp(page, 'Hulp in de buurt');
    await hand.vul('Waar zoekt u hulp bij?', 'schulden');
    await hand.druk('Zoeken');
    await page.getByRole('heading', { name: 'Geldcafé' }).waitFor();
    await controleer(page);
    await page.goto('/hulp-in-de-buurt?taal=ar');
    await controleer(page);
  });

  it.each([true, false])(
    'leest wie niet meer wil leven eerst wie te bellen is, ook met het toetsenbord (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript, smal: true });
      const hand = muis(page);
      await page.goto('/hulp-in-de-buurt');
      await hand.vul('Waar zoekt u hulp bij?', 'ik wil niet meer leven');
      await hand.druk('Zoeken');
      await page.getByText('Kan het niet wachten? U kunt nu iemand bellen.').waitFor();
      await controleer(page);
      await page.getByRole('link', { name: '112', exact: true }).focus();
      for (const nummer of ['113', '0800 0113', '0800 2000']) {
        await page.keyboard.press('Tab');
        expect(await page.locator(':focus').innerText()).toBe(nummer);
      }
      await page.goto('/hulp-in-de-buurt?taal=ar&q=wil+niet+leven');
      await controleer(page);
      await page.goto('/hulp-in-de-buurt?q=ik+leef+van+de+bijstand');
      expect(await page.getByRole('link', { name: '113', exact: true }).count()).toBe(0);
    },
  );
});
