import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';
import { begin, legVast } from './stappen/onderzoeken.ts';
import { beoordeelUrgentie, deelToe } from './stappen/screenen.ts';

const opent = metBrowser();

const INBRENGEN = 'Inbrengen in het casuïstiekoverleg';
const CASUS = 'De inwoner zit hele dagen alleen. Een familielid helpt elke dag en is doodmoe.';

async function als(naam: string, javascript: boolean): Promise<Hand> {
  const page = await opent({ javascript });
  await loginAls(page, naam);
  return muis(page);
}

/** The meeting furthest away: whatever day and hour it is now, it did not begin. */
async function laatsteOverleg({ page }: Hand): Promise<string> {
  return (await page.getByLabel('In welk overleg?').locator('option').last().textContent()) ?? '';
}

async function toestemming(hand: Hand, nummer: string): Promise<void> {
  await hand.naar(`/dossiers/${nummer}/toestemming`);
  await hand.selecteer(
    'Van wie of voor wie zijn de gegevens?',
    'Een collega van Jeugd, in het casuïstiekoverleg',
  );
  await hand.vul('Welke gegevens, en waarvoor?', 'Meedenken in het casuïstiekoverleg; naam en hulpvraag.');
  await hand.vul('Wie geeft of krijgt de gegevens?', MENSEN.deelnemer);
  await hand.kies('Hoe gegeven?', 'Mondeling');
  await legVast(hand, 'Toestemming vastleggen', 'Toestemming vastleggen');
}

describe('een casuïstiekoverleg', () => {
  it.each([true, false])(
    'een casus komt zonder naam op tafel, wat gedeeld is blijft dicht tot het begint, en daarna ziet niemand meer iets (Wmo 5.3.3; JavaScript: %s)',
    async (javascript) => {
      const wie = hulpvrager();
      const nummer = await meldHulp(muis(await opent()), wie);
      const screener = await als(MENSEN.screener, true);
      await beoordeelUrgentie(screener, naamVan(wie));
      await deelToe(screener, naamVan(wie), MENSEN.klantmanager);

      const bilal = await als(MENSEN.klantmanager, javascript);
      await begin(bilal, nummer, INBRENGEN);
      const overleg = await laatsteOverleg(bilal);
      await bilal.selecteer('In welk overleg?', overleg);
      await bilal.kies('Waarvoor brengt u de casus in?', 'Meedenken over wat passend is');
      await bilal.vul('Wat is uw vraag aan het overleg?', 'Wat helpt hier het eerst?');
      await bilal.vul('Waar gaat het om?', `Mevrouw ${wie.achternaam} zit hele dagen alleen.`);
      await bilal.vink('Ik heb de tekst nagelezen: ook een buurman herkent de inwoner er niet in.');
      await bilal.druk('Inbrengen');
      await lees(bilal.page, /In de tekst staat waaraan te zien is om wie het gaat/);
      await controleer(bilal.page);
      await bilal.vul('Waar gaat het om?', CASUS);
      await legVast(bilal, 'Inbrengen', INBRENGEN);

      await bilal.naar(`/dossiers/${nummer}/overleg-delen`);
      await lees(bilal.page, /Alleen de tekst zonder naam: er is geen toestemming/);
      await controleer(bilal.page);
      await toestemming(bilal, nummer);
      await bilal.naar(`/dossiers/${nummer}/overleg-delen`);
      const delen = 'Gegevens delen met een deelnemer van het overleg';
      await bilal.selecteer('Met wie deelt u iets?', MENSEN.deelnemer);
      await bilal.vink('Naam');
      await bilal.vink('Hulpvraag');
      await bilal.vul('Waarom kan het zonder naam niet?', 'Kent het gezin misschien.');
      await legVast(bilal, 'Delen met deze deelnemer', delen);

      const noor = await als(MENSEN.deelnemer, javascript);
      await noor.volg('Overleg');
      await staOp(noor.page, 'Casuïstiekoverleg');
      await controleer(noor.page);
      await noor.volg(overleg.replace(/^.*?, /, ''));
      await controleer(noor.page);
      await noor.page
        .getByRole('link', { name: /^Casus \d+$/ })
        .last()
        .click();
      await lees(noor.page, CASUS);
      await lees(noor.page, 'Met u is meer gedeeld, maar dat is nu dicht');
      await controleer(noor.page);
      const gelezen = await noor.page.content();
      for (const geheim of [nummer, wie.achternaam, wie.bsn]) expect(gelezen).not.toContain(geheim);
      const pagina = noor.page.url();
      await noor.page.goto(`/dossiers/${nummer}`);
      expect(antwoordVan(noor.page).status()).toBe(403);

      await begin(bilal, nummer, 'Terugtrekken uit het casuïstiekoverleg');
      await bilal.vul('Waarom trekt u de casus terug?', 'De vraag is al beantwoord.');
      await legVast(bilal, 'Terugtrekken', 'Terugtrekken uit het casuïstiekoverleg');
      await noor.page.goto(pagina);
      expect(antwoordVan(noor.page).status()).toBe(404);
      await lees(noor.page, 'Deze casus is teruggetrokken.');
      await controleer(noor.page, '-dicht');

      const maria = await als(MENSEN.inwoner, javascript);
      await maria.naar(`/dossiers/${nummer}/wie-las`);
      await lees(maria.page, `${MENSEN.deelnemer}, collega van een ander terrein`);
      await lees(maria.page, 'casuïstiekoverleg, zonder naam');
      expect(await maria.page.content()).not.toContain('Deelnemer van het casuïstiekoverleg');
    },
  );
});
