import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { muis, staOp } from './hand.ts';

const opent = metBrowser('kijk');

describe('de wetten achter de Omgekeerde Toets', () => {
  it.each([true, false])(
    'zijn voor iedereen te lezen: van de matrix naar de waarde, de wet en wat verwant is (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await hand.naar('/');
      await hand.volg('Wetten en grondwaarden');
      await staOp(page, 'Wetten en grondwaarden');
      await controleer(page);
      await hand.volg('Meedoen, liefst door werk');
      await staOp(page, 'Meedoen, liefst door werk');
      await controleer(page);
      await hand.volg('Participatiewet');
      await staOp(page, 'Participatiewet');
      await controleer(page);
      expect(await page.getByRole('link', { name: /wetten\.overheid\.nl/ }).getAttribute('href')).toContain(
        'https://wetten.overheid.nl/BWBR0015703',
      );
    },
  );
});
