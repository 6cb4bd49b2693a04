import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('werk');

/** It is reckoned from three years of history, beside whatever else the machine does. */
const REKENTIJD_MS = 60_000;

describe('vooruitkijken en formatie', () => {
  it.each([true, false])(
    'vergelijkt een teamleider wat er verandert met hoe het gaat (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.teamleider);
      await hand.volg('Sturing');
      await hand.volg('Vooruitkijken');
      await staOp(page, 'Vooruitkijken');
      await hand.vul('Hoeveel weken vooruit?', '520');
      await hand.druk('Doorrekenen');
      await page.getByText('van 4 tot 52 weken').first().waitFor();
      await controleer(page);
      await hand.vul('Hoeveel weken vooruit?', '8');
      await hand.vink('20% meer meldingen');
      await hand.druk('Doorrekenen');
      // The page looks again by itself until it is done.
      await staOp(page, 'Vooruitkijken: de uitkomst', REKENTIJD_MS);
      const tabel = page.getByRole('table', { name: 'Elk scenario in de laatste vier weken' });
      expect(await tabel.getByRole('row').count()).toBe(3);
      expect(
        await page.getByRole('img', { name: /^Verslagen op tijd, per week\. Aan het eind:/ }).count(),
      ).toBe(1);
      await page.getByText('Had het vorig jaar geklopt?').first().waitFor();
      // What it rests on, in plain words: growth that dies out, how the limits are made, and last year beside it.
      const rust = page.getByRole('list').filter({ hasText: 'dooft uit' });
      await rust.getByText(/Van de \d+ uitkomsten van vorig jaar lagen er \d+ binnen de grenzen/).waitFor();
      await rust.getByText('Verlengingen: in deze 8 weken').waitFor();
      await controleer(page);
    },
  );

  it('zet een teamleider inhuur in de planning, ziet de uren, en haalt haar weer weg', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await hand.volg('Sturing');
    await hand.volg('Formatie');
    await staOp(page, 'Formatie');
    await controleer(page);
    await hand.selecteer('Wat verandert er?', 'Tijdelijke inhuur');
    await hand.vul('Uren per week', '-4');
    await hand.druk('Toevoegen');
    await page.getByText('boven 0').first().waitFor();
    await controleer(page);
    await hand.vul('Uren per week', '24');
    await hand.vul('Vanaf', '2027-02-01');
    await hand.druk('Toevoegen');
    await page.getByRole('cell', { name: 'vanaf 1 februari 2027' }).waitFor();
    await controleer(page);
    await hand.druk('Weghalen');
    await page.getByText('Er is niets verwacht.').waitFor();
  });
});
