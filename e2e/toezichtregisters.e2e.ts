import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();

async function als(naam: string, { javascript = true, maak = muis } = {}): Promise<Hand> {
  const page = await opent({ javascript });
  await loginAls(page, naam);
  return maak(page);
}

describe('datalekken', () => {
  it.each([
    { javascript: true, maak: toetsenbord },
    { javascript: false, maak: muis },
  ])(
    'een medewerker meldt een datalek, de controller handelt het af (AVG 33, 34; JavaScript: $javascript)',
    async (hoe) => {
      const wat = `Een lijst lag bij de printer. Keer ${hoe.javascript ? 'een' : 'twee'}.`;
      const anouk = await als(MENSEN.collega, hoe);
      await anouk.volg('Datalek melden');
      await staOp(anouk.page, 'Datalek melden');
      await controleer(anouk.page);
      await anouk.druk('Datalek melden');
      await lees(anouk.page, 'Kies wat er is gebeurd.');
      await controleer(anouk.page, '-fouten');
      await anouk.kies('Wat is er gebeurd?', 'Kwijt of gestolen');
      await anouk.vul('Vertel het in uw woorden', wat);
      await anouk.page.getByLabel('Wanneer merkte u het?').fill('2026-03-02T10:00');
      await anouk.vul('Van hoeveel mensen zijn er gegevens bij?', '9');
      await anouk.druk('Datalek melden');
      await staOp(anouk.page, 'Datalek gemeld');
      await controleer(anouk.page);
      await anouk.naar('/toezicht/datalekken');
      expect(antwoordVan(anouk.page).status()).toBe(403);

      const thomas = await als(MENSEN.controller, hoe);
      await thomas.naar('/toezicht/datalekken');
      await controleer(thomas.page);
      // The newest open one stands on top.
      const pad = await thomas.page.getByRole('table').getByRole('link').first().getAttribute('href');
      const stap = async (naam: string, vul: () => Promise<void>): Promise<void> => {
        await thomas.naar(pad ?? '');
        await thomas.volg(naam);
        await staOp(thomas.page, naam);
        await vul();
        await controleer(thomas.page);
        await thomas.druk('Vastleggen');
      };
      await thomas.naar(pad ?? '');
      await lees(thomas.page, wat);
      await lees(thomas.page, 'Meldtermijn voorbij');
      await controleer(thomas.page, '-nieuw');
      await stap('Risico beoordelen', async () => {
        await thomas.kies('Hoe groot is het risico voor de mensen om wie het gaat?', 'Een risico');
        await thomas.vul('Waarom is het risico zo groot?', 'Er stonden geboortedata op.');
      });
      await lees(thomas.page, 'Het is vastgelegd.');
      await stap('Melding bij de AP vastleggen', async () => {
        await thomas.page.getByLabel('Wanneer is de melding verstuurd?').fill('2026-03-06T09:00');
        await thomas.vul('Nummer van de melding', 'AP-0001');
      });
      await lees(thomas.page, 'later dan 72 uur');
      await controleer(thomas.page, '-laat');
      await thomas.vul('Waarom was het later dan 72 uur?', 'De lijst werd eerst nog gezocht.');
      await thomas.druk('Vastleggen');
      await lees(thomas.page, 'Het is vastgelegd.');
      await stap('Maatregel vastleggen', () =>
        thomas.vul('Wat is er gedaan, of waarom was niets nodig?', 'Printen kan nu alleen met een pas.'),
      );
      await stap('Datalek afsluiten', () =>
        thomas.vul('Wat leerde u ervan?', 'Lijsten horen niet op papier.'),
      );
      await lees(thomas.page, 'Datalek heropenen');
      await controleer(thomas.page, '-dicht');
    },
  );
});

describe('de steekproef van wat gelezen is', () => {
  it('de controller trekt, vraagt en oordeelt; wie las, antwoordt (BIO2 8.15.06)', async () => {
    const thomas = await als(MENSEN.controller);
    await thomas.volg('Toezicht');
    await staOp(thomas.page, 'Toezicht');
    await controleer(thomas.page);
    await thomas.naar('/toezicht/steekproef');
    await staOp(thomas.page, 'Steekproef van wat gelezen is');
    await controleer(thomas.page);
    await thomas.page
      .getByRole('button', { name: /^Trekken/ })
      .first()
      .click();
    await lees(thomas.page, /De steekproef van .* is getrokken\./);
    await controleer(thomas.page);
    const vanBilal = thomas.page.getByRole('row', { name: MENSEN.klantmanager });
    const pad = (await vanBilal.first().getByRole('link').first().getAttribute('href')) ?? '';
    await thomas.naar(pad);
    await controleer(thomas.page);
    await thomas.kies('Was dit nodig voor het werk?', 'Ik weet het nog niet: ik vraag het aan wie las');
    await thomas.vul('Waarom, of wat is uw vraag?', 'Wat deed u die dag in dit dossier?');
    await thomas.druk('Vastleggen');
    await lees(thomas.page, 'Wacht op antwoord');

    const bilal = await als(MENSEN.klantmanager);
    await bilal.volg('Vragen over wat ik las');
    await staOp(bilal.page, 'Vragen over wat ik las');
    await controleer(bilal.page);
    await bilal.naar(pad.replace('/toezicht/steekproef', '/leesvragen'));
    await lees(bilal.page, 'Wat deed u die dag in dit dossier?');
    await controleer(bilal.page);
    await bilal.druk('Antwoord geven');
    await lees(bilal.page, 'Schrijf op waarom u dit dossier las.');
    await controleer(bilal.page, '-fouten');
    await bilal.vul('Waarom las u dit dossier?', 'Ik zocht een ander dossier.');
    await bilal.druk('Antwoord geven');
    await lees(bilal.page, 'Uw antwoord is vastgelegd.');

    await thomas.naar(pad);
    await lees(thomas.page, 'Ik zocht een ander dossier.');
    await thomas.kies('Was dit nodig voor het werk?', 'Nee, niet in orde');
    await thomas.vul('Waarom, of wat is uw vraag?', 'Dit was niet nodig.');
    await thomas.druk('Vastleggen');
    await controleer(thomas.page, '-nietInOrde');
    await thomas.volg('Als datalek melden');
    await staOp(thomas.page, 'Datalek melden');
    await thomas.vul('Vertel het in uw woorden', 'Gelezen zonder dat het nodig was.');
    await thomas.page.getByLabel('Wanneer merkte u het?').fill('2026-03-02T10:00');
    await thomas.druk('Datalek melden');
    await thomas.naar(pad);
    await lees(thomas.page, 'Gemeld als datalek');

    // What the controller read is for somebody else.
    const henk = await als(MENSEN.teamleider);
    await henk.naar('/toezicht/steekproef');
    await controleer(henk.page, '-teamleider');
    await henk.page.getByRole('table').getByRole('link').first().click();
    await henk.page.getByRole('table').getByRole('link').first().click();
    await henk.kies('Was dit nodig voor het werk?', 'Ja, in orde');
    await henk.vul('Waarom, of wat is uw vraag?', 'Past bij een controle.');
    await henk.druk('Vastleggen');
    await lees(henk.page, 'Het is vastgelegd.');
  });
});

describe('wie mag wat en waarom', () => {
  it.each([
    { javascript: true, maak: toetsenbord, wie: 'Marit de Boer' },
    { javascript: false, maak: muis, wie: 'Rik van den Berg' },
  ])(
    'de controller ziet welke rechten iemand heeft en waar ze vandaan komen, en vraagt er in te trekken (BIO2 5.18.02; JavaScript: $javascript)',
    async ({ wie, ...hoe }) => {
      const thomas = await als(MENSEN.controller, hoe);
      await thomas.naar('/toezicht/rechten');
      await staOp(thomas.page, 'Wie mag wat en waarom');
      await controleer(thomas.page);
      await thomas.volg(wie);
      await staOp(thomas.page, `Rechten van ${wie}`);
      await lees(thomas.page, /mensen\.yaml, regel \d+/);
      await lees(thomas.page, 'vervanger van de behandelaar');
      await controleer(thomas.page);
      await thomas.kies(`Heeft ${wie} deze rechten nog nodig?`, 'Nee, intrekken of wijzigen');
      await thomas.druk('Vastleggen');
      await lees(thomas.page, 'Schrijf op wat er weg kan, en waarom.');
      await controleer(thomas.page, '-fouten');
      await thomas.vul('Waarom?', 'Werkt nu in een ander team.');
      await thomas.druk('Vastleggen');
      await lees(thomas.page, 'De beoordeling is vastgelegd.');
      await lees(thomas.page, 'Intrekken gevraagd');
      await thomas.volg(MENSEN.controller);
      await controleer(thomas.page, '-eigen');
      expect(await thomas.page.getByRole('button', { name: 'Vastleggen' }).count()).toBe(0);
    },
  );
});
