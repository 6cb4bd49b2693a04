import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';
import { beoordeelUrgentie, deelToe } from './stappen/screenen.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();

const REDEN = 'Er was gevaar voor iemand';
const TOELICHTING = 'De politie vraagt of er een sleutelkluis is.';

describe('noodinzage', () => {
  it.each([
    { javascript: true, maak: toetsenbord },
    { javascript: false, maak: muis },
  ])(
    'wie een dossier niet behandelt, leest het met een reden; een leidinggevende oordeelt, en het staat bij wie het dossier las (BIO2 8.03.02, AVG 15; JavaScript: $javascript)',
    async ({ javascript, maak }) => {
      const als = async (naam: string): Promise<Hand> => {
        const page = await opent({ javascript });
        await loginAls(page, naam);
        return maak(page);
      };
      const wie = hulpvrager();
      const nummer = await meldHulp(muis(await opent()), wie);
      const screener = muis(await opent());
      await loginAls(screener.page, MENSEN.screener);
      await beoordeelUrgentie(screener, naamVan(wie));
      await deelToe(screener, naamVan(wie), MENSEN.klantmanager);

      const anouk = await als(MENSEN.collega);
      await anouk.naar(`/dossiers/${nummer}`);
      expect(antwoordVan(anouk.page).status()).toBe(404);
      await anouk.volg('Noodinzage');
      await staOp(anouk.page, 'Noodinzage');
      await controleer(anouk.page);
      await anouk.druk('Dossier openen');
      await lees(anouk.page, 'Kies waarom u dit dossier nu moet lezen.');
      await controleer(anouk.page, '-fouten');
      await anouk.vul('Nummer van het dossier', nummer);
      await anouk.kies('Waarom moet u dit dossier nu lezen?', REDEN);
      await anouk.vul('Wat is er aan de hand, en wat gaat u nakijken?', TOELICHTING);
      await anouk.druk('Dossier openen');
      await lees(anouk.page, 'U leest dit dossier met noodinzage');
      await lees(anouk.page, wie.achternaam);
      await controleer(anouk.page, '-nood');

      const henk = await als(MENSEN.teamleider);
      await henk.volg('Toezicht');
      await staOp(henk.page, 'Toezicht');
      await controleer(henk.page);
      await henk.naar('/toezicht/noodinzage');
      await lees(henk.page, nummer);
      await controleer(henk.page);
      const pad = await henk.page
        .getByRole('row', { name: nummer })
        .getByRole('link')
        .first()
        .getAttribute('href');
      await henk.naar(pad ?? '');
      await lees(henk.page, TOELICHTING);
      await controleer(henk.page);
      await henk.kies('Was deze noodinzage nodig?', 'Ja, terecht');
      await henk.druk('Oordeel vastleggen');
      await lees(henk.page, 'Uw oordeel is vastgelegd.');

      const bilal = await als(MENSEN.klantmanager);
      await bilal.naar(`/dossiers/${nummer}/wie-las`);
      await lees(bilal.page, 'Wij hebben bekeken of dit nodig was. Dat was zo.');
      await lees(bilal.page, MENSEN.collega);
      await controleer(bilal.page, '-nood');
    },
  );

  it('een vertrouwelijk dossier blijft dicht; de bewaker ervan wordt met naam vervangen (Wmo 5.3.3)', async () => {
    const controller = muis(await opent());
    await loginAls(controller.page, MENSEN.controller);
    await controller.naar('/toezicht/bewaking');
    await controleer(controller.page);
    const nummer = await controller.page
      .getByRole('table')
      .getByRole('link', { name: /^W\d/ })
      .first()
      .innerText();
    await controller.naar('/toezicht/logboek');
    await lees(controller.page, 'De laatste 31 dagen');
    await controleer(controller.page);

    const anouk = muis(await opent());
    await loginAls(anouk.page, MENSEN.collega);
    await anouk.naar('/noodinzage');
    await anouk.vul('Nummer van het dossier', nummer);
    await anouk.kies('Waarom moet u dit dossier nu lezen?', REDEN);
    await anouk.vul('Wat is er aan de hand, en wat gaat u nakijken?', TOELICHTING);
    await anouk.druk('Dossier openen');
    await lees(anouk.page, 'Er is geen dossier met dit nummer, of het gaat niet open met noodinzage.');
    await controleer(anouk.page, '-dicht');

    const henk = muis(await opent());
    await loginAls(henk.page, MENSEN.teamleider);
    await henk.naar('/toezicht/bewaking');
    await controleer(henk.page, '-teamleider');
    await henk.vul('Nummer van het dossier', nummer);
    await henk.selecteer('Wie neemt het over?', MENSEN.teamleider);
    await henk.vul('Waarom?', 'De screener is langdurig afwezig.');
    await henk.druk('Overdragen');
    await lees(henk.page, 'Een ander bewaakt het dossier nu.');
    await henk.naar(`/dossiers/${nummer}`);
    expect(antwoordVan(henk.page).status()).toBe(200);
  });
});
