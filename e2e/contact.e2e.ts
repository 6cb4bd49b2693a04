import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';
import { beoordeelUrgentie, deelToe } from './stappen/screenen.ts';

const opent = metBrowser();

const VRAAG = 'Mag mijn buurvrouw bij het gesprek zijn? Zij kent mij goed.';
const ANTWOORD = 'Dat mag. Zegt u haar dat wij om tien uur komen?';
const GEBELD = 'Mevrouw vraagt of zij haar medicijnlijst klaar moet leggen.';

async function als(naam: string, javascript: boolean): Promise<Hand> {
  const page = await opent({ javascript });
  await loginAls(page, naam);
  return muis(page);
}

describe('berichten tussen inwoner en gemeente', () => {
  it.each([true, false])(
    'gaan heen en weer tussen twee browsers, en wat wacht staat op Mijn dag (Awb 3:2; JavaScript: %s)',
    async (javascript) => {
      const wie = hulpvrager();
      const nummer = await meldHulp(muis(await opent()), wie);
      const screener = await als(MENSEN.screener, true);
      await beoordeelUrgentie(screener, naamVan(wie));
      await deelToe(screener, naamVan(wie), MENSEN.klantmanager);

      // Both are there from the beginning: each sees what the other did by opening the page again.
      const maria = await als(MENSEN.inwoner, javascript);
      const bilal = await als(MENSEN.klantmanager, javascript);
      await maria.naar(`/mijn/${nummer}`);
      await maria.volg('Bericht schrijven');
      await staOp(maria.page, 'Bericht schrijven');
      await maria.druk('Bericht versturen');
      await lees(maria.page, 'Schrijf uw bericht.');
      await controleer(maria.page);
      await maria.vul('Uw bericht', VRAAG);
      await maria.druk('Bericht versturen');
      await lees(maria.page, 'Wij hebben uw bericht. Wij antwoorden uiterlijk');
      await controleer(maria.page);

      await bilal.naar('/dag');
      await staOp(bilal.page, 'Mijn dag');
      const wacht = bilal.page.locator('#contact').getByRole('link', { name: naamVan(wie) });
      await wacht.click();
      await staOp(bilal.page, 'Berichten');
      await lees(bilal.page, VRAAG);
      await controleer(bilal.page);
      await bilal.volg('Antwoorden');
      await lees(bilal.page, VRAAG);
      await bilal.kies('Hoe antwoordt u?', 'In Mijn hulpvraag');
      await bilal.vul('Bericht', ANTWOORD);
      await controleer(bilal.page, '-antwoord');
      await bilal.druk('Versturen');
      await bilal.naar('/dag');
      await staOp(bilal.page, 'Mijn dag');
      expect(await wacht.count()).toBe(0);

      await maria.naar(`/mijn/${nummer}`);
      await lees(maria.page, ANTWOORD);
      await lees(maria.page, `${MENSEN.klantmanager}, gemeente`);
      expect(await maria.page.getByText('Wij antwoorden uiterlijk').count()).toBe(0);

      await bilal.naar(`/dossiers/${nummer}/bericht-vastleggen`);
      await bilal.vul('Wat is er gezegd of geschreven?', GEBELD);
      await bilal.druk('Vastleggen');
      await bilal.naar(`/dossiers/${nummer}/bericht-afhandelen`);
      await bilal.kies('Wat is het, en wat doet u ermee?', 'Er is geen antwoord nodig');
      await bilal.vul('Wat zegt u tegen de inwoner?', 'Dat is niet nodig, wij vragen het de huisarts.');
      await bilal.druk('Afhandelen');
      await maria.naar(`/mijn/${nummer}`);
      await lees(maria.page, GEBELD);
      await lees(maria.page, 'Wij hebben dit gelezen. Dat is niet nodig, wij vragen het de huisarts.');
      await controleer(maria.page, '-afgehandeld');
    },
  );
});
