import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { lees, metNieuwePagina, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('werk');

describe('van besluit naar hulp', () => {
  it.each([true, false])(
    'draagt een klantmanager hulp op, spreekt wie wacht en ziet de contractmanager de rij (Wmo 2.6.3; JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.klantmanager);
      const kaart = page.locator('#levering');
      const eerste = kaart.getByRole('listitem').filter({ hasText: 'besluit zonder opdracht' }).first();
      const naam = await eerste.getByRole('link').innerText();
      await metNieuwePagina(page, () => eerste.getByRole('link').click());
      await lees(page, 'Levering van de hulp');
      await lees(page, 'besluit zonder opdracht aan een aanbieder');
      const dossier = page.url().replace(/#.*$/, '');

      await hand.volg('Opdragen aan een aanbieder');
      await staOp(page, 'Hulp opdragen aan een aanbieder');
      await controleer(page);
      await hand.druk('Hulp opdragen');
      await lees(page, 'Kies een aanbieder.');
      await controleer(page, '-fout');
      await hand.kies('Welke aanbieder?', 'Thuis Dichtbij');
      await hand.vul('Wat moet de aanbieder weten om goed te beginnen?', 'Bel liever in de middag.');
      await hand.druk('Hulp opdragen');
      await lees(page, 'wacht op antwoord van de aanbieder');

      // Rung up: the klantmanager records what the provider says, and what the resident says.
      await hand.naar(`${new URL(dossier).pathname}/opdracht-aannemen`);
      await hand.vul('Wat moet de gemeente hierbij weten?', 'Er is een wachtlijst.');
      await hand.druk('Opdracht aannemen');
      await lees(page, 'Verwachte start');
      await hand.volg('Andere aanbieder aanbieden');
      await staOp(page, 'Een andere aanbieder aanbieden');
      await controleer(page);
      await hand.druk('Vastleggen');
      await lees(page, 'Kies wat de inwoner wil.');
      await hand.kies('Welke aanbieder bood u aan?', 'Zorggroep De Linde');
      await hand.kies('Wat wil de inwoner?', 'De inwoner denkt erover na');
      await hand.vul('Wat zei de inwoner?', 'Daar moet ik over slapen.');
      await hand.druk('Vastleggen');
      await lees(page, 'Zorggroep De Linde, op');
      await hand.volg('Contact over de hulp');
      await controleer(page);
      await hand.vul('Wat zegt de inwoner?', 'Het gaat nog, mijn dochter helpt.');
      await hand.druk('Contact vastleggen');
      await lees(page, 'Het gaat nog, mijn dochter helpt.');
      await page.setViewportSize({ width: 375, height: 800 });
      await controleer(page, '-smal');

      const bureau = await opent({ javascript });
      await loginAls(bureau, MENSEN.contractmanager, '/wachtlijst');
      await staOp(bureau, 'Wachtlijst');
      await controleer(bureau);
      const contractbeheer = muis(bureau);
      await contractbeheer.selecteer('Aanbieder', 'Thuis Dichtbij');
      await contractbeheer.druk('Tonen');
      await lees(bureau, 'aangenomen, nog niet begonnen');
      expect(await bureau.locator('main').innerText()).not.toContain(naam);
    },
  );
});
