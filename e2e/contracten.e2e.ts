import { expect, it, describe } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { muis, staOp } from './hand.ts';
import { overDagen } from './stappen/onderzoeken.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser('werk');
const NAAM = { true: 'Zorg Nabij', false: 'Zorg Naast' } as const;

describe('het register van aanbieders', () => {
  it.each([true, false])(
    'neemt een aanbieder op, met product en capaciteit, tot de stop en de sluiting (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      const naam = NAAM[`${javascript}`];
      await loginAls(page, MENSEN.contractmanager);
      await staOp(page, 'Aanbieders');
      await controleer(page);

      await hand.volg('Aanbieder toevoegen');
      await staOp(page, 'Aanbieder toevoegen');
      await hand.vul('Naam', naam);
      await hand.druk('Opslaan');
      await page.getByText('Niemand kan de aanbieder zo bereiken.').first().waitFor();
      await controleer(page);
      await hand.vul('Telefoon', '088 000 1234');
      await hand.druk('Opslaan');
      await staOp(page, naam);

      await hand.volg('Product toevoegen');
      await hand.selecteer('Voorziening', 'Dagbesteding (per dagdeel)');
      await hand.vul('Tarief per eenheid in euro', '62,00');
      await hand.druk('Product opslaan');
      await staOp(page, naam);
      await page.getByRole('cell', { name: '€ 62,00 per dagdeel' }).waitFor();

      await hand.volg('Capaciteit van Dagbesteding');
      await hand.vul('Hoeveel mensen tegelijk?', '-1');
      await hand.druk('Melding vastleggen');
      await page.getByText('De capaciteit kan niet minder dan nul zijn.').first().waitFor();
      await controleer(page);
      await hand.vul('Hoeveel mensen tegelijk?', '14');
      await hand.vul('Hoeveel weken wachten?', '2');
      await hand.druk('Melding vastleggen');
      await staOp(page, naam);
      await page.getByRole('cell', { name: '14 mensen tegelijk', exact: true }).waitFor();

      await hand.volg('Stop vragen');
      await controleer(page);
      await hand.selecteer('Waarvoor', 'Dagbesteding');
      await hand.datum('Eerste dag', overDagen(0));
      await hand.vul('Waarom kan de aanbieder niemand aannemen?', 'Verbouwing.');
      await hand.druk('Verzoek vastleggen');
      await staOp(page, naam);
      // Asked is not stopped (contractstandaard Wmo 3.6).
      expect(await page.getByRole('cell', { name: 'ja', exact: true }).count()).toBe(1);

      await hand.volg('Beantwoorden stop 1');
      await controleer(page);
      await hand.druk('Antwoord vastleggen');
      await page.getByText('Kies of de stop mag.').first().waitFor();
      await hand.kies('Mag de stop?', 'Ja, de aanbieder neemt niemand aan');
      await hand.druk('Antwoord vastleggen');
      await staOp(page, naam);
      expect(await page.getByRole('cell', { name: 'nee', exact: true }).count()).toBe(1);
      await hand.volg('Opheffen stop 1');
      await hand.druk('Stop opheffen');
      await staOp(page, naam);
      expect(await page.getByRole('cell', { name: 'ja', exact: true }).count()).toBe(1);

      await hand.volg('Stop opleggen');
      await controleer(page);
      await hand.kies('Waarom?', 'Duidelijke signalen dat het niet veilig is');
      await hand.druk('Stop opleggen');
      await staOp(page, naam);
      expect(await page.getByRole('cell', { name: 'nee', exact: true }).count()).toBe(1);

      await hand.volg('Aanbieder sluit');
      await controleer(page);
      await hand.datum('Eerste dag zonder levering', '2099-01-31');
      await hand.vul('Waarom sluit de aanbieder?', 'Gaat met pensioen.');
      await hand.druk('Sluiting vastleggen');
      await staOp(page, naam);
      await page.getByText('Sluit op 31 januari 2099', { exact: true }).waitFor();
      await controleer(page);
    },
  );

  it('laat een klantmanager zien wie iemand aanneemt, en niets wijzigen', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.klantmanager);
    await page.goto('/sociale-kaart');
    await hand.volg('Aanbieders van maatwerk');
    await staOp(page, 'Aanbieders');
    await hand.selecteer('Voorziening', 'Dagbesteding');
    await hand.druk('Toon');
    await hand.volg('Zorgboerderij Het Erf');
    await staOp(page, 'Zorgboerderij Het Erf');
    await page.getByText('neemt niemand aan').waitFor();
    expect(await page.getByRole('link', { name: 'Wijzigen' }).count()).toBe(0);
    await controleer(page);
  });
});
