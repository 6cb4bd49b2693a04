import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { NA_GEGEVENSBESLUIT, ziet } from './formulieren.ts';
import { lees, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { leesBrief } from './stappen/besluiten.ts';
import { begin, legVast } from './stappen/onderzoeken.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();
const [UITGEVOERD, OPHEFFEN] = NA_GEGEVENSBESLUIT;

/** The number of the request in the card of this desk. */
async function uitDeLijst(page: Page, naam: string): Promise<string> {
  await page.goto('/werk');
  const kaart = page.locator('#gegevensverzoeken');
  const href = await kaart.getByRole('link', { name: naam }).first().getAttribute('href');
  const nummer = /W\d\d-\w{4}-\w{4}/.exec(href ?? '')?.[0];
  if (nummer === undefined) throw new Error(`geen verzoek van ${naam}`);
  return nummer;
}

describe('rechten op de eigen gegevens', () => {
  it('de inwoner vraagt zelf, ziet tot wanneer en waarom, en trekt het weer in (AVG 12 lid 3, 16)', async () => {
    const maria = muis(await opent());
    await loginAls(maria.page, MENSEN.inwoner);
    await maria.naar('/mijn');
    await maria.page.getByRole('link', { name: 'Bekijken' }).first().click();
    await maria.volg('Iets vragen over uw gegevens');
    await controleer(maria.page, '-vragen');
    await maria.kies('Wat wilt u vragen?', 'Er staat iets in dat niet klopt');
    await maria.druk('Versturen');
    await lees(maria.page, 'Schrijf op wat er niet klopt, en hoe het wel is.');
    await maria.vul('Om welke gegevens gaat het, en waarom?', 'Mijn achternaam staat er met een s.');
    await maria.druk('Versturen');
    await lees(maria.page, 'U krijgt ons antwoord');
    await lees(maria.page, 'Mijn achternaam staat er met een s.');
    await controleer(maria.page, '-mijn-verzoek');

    await maria.volg('Uw vraag over gegevens intrekken');
    await maria.druk('Intrekken');
    await lees(maria.page, /Ingetrokken op/);
  });

  it('een verzoek aan de telefoon, in een dossier dat klaar is: van lijst tot uitgevoerd (AVG 15, UAVG 34)', async () => {
    const priya = toetsenbord(await opent());
    await loginAls(priya.page, MENSEN.jurist);
    const nummer = await uitDeLijst(priya.page, 'Toos Reijnen');
    await controleer(priya.page, '-verzoeken');
    await priya.naar(`/dossiers/${nummer}`);
    await lees(priya.page, 'Beslissen en uitvoeren');

    await begin(priya, nummer, 'Beslissen op verzoek over gegevens');
    await controleer(priya.page, '-gegevensbesluit');
    await priya.kies('Wat besluit u?', 'Toegewezen');
    await priya.vul('Wie ondertekent namens het college?', MENSEN.jurist);
    await legVast(priya, 'Besluit nemen en versturen', 'Beslissen op verzoek over gegevens');
    await ziet(priya.page, `/dossiers/${nummer}/${UITGEVOERD}`);
    await begin(priya, nummer, 'Vastleggen dat verzoek over gegevens is uitgevoerd');
    await priya.kies('Hoe is het gedaan?', 'Met de post verstuurd');
    await legVast(priya, 'Vastleggen', 'Vastleggen dat verzoek over gegevens is uitgevoerd');
    await priya.naar('/werk');
    expect(await priya.page.locator('main').innerText()).not.toContain('Toos Reijnen');

    // Last: right after the start of the demo all its letters are in line. Who treated it may read it always.
    const bilal = muis(await opent());
    await loginAls(bilal.page, MENSEN.klantmanager);
    const brief = await leesBrief(bilal.page, `/dossiers/${nummer}`, 'Besluit over de vraag over gegevens');
    expect(brief.tekst()).toContain('Wij wijzen dit toe.');
    expect(brief.tekst()).toContain('U kunt bezwaar maken tot en met');

    await begin(bilal, nummer, 'Verzoek over gegevens vastleggen');
    await bilal.kies('Wat wordt er gevraagd?', 'Beperking van het gebruik');
    await bilal.kies('Hoe kwam het verzoek binnen?', 'Aan de telefoon');
    await bilal.kies('Wie vraagt het?', 'De inwoner zelf');
    await bilal.kies('Hoe weet u zeker wie het vraagt?', 'Teruggebeld op het nummer in het dossier');
    await bilal.vul('Wat staat er in het verzoek?', 'Eerst uitzoeken of het klopt.');
    await legVast(bilal, 'Versturen', 'Verzoek over gegevens vastleggen');
    await begin(priya, nummer, 'Beslissen op verzoek over gegevens');
    await priya.kies('Wat besluit u?', 'Toegewezen');
    await priya.vul('Wie ondertekent namens het college?', MENSEN.jurist);
    await legVast(priya, 'Besluit nemen en versturen', 'Beslissen op verzoek over gegevens');
    await ziet(bilal.page, `/dossiers/${nummer}/${OPHEFFEN}`);

    // Against such a decision too, with the clock of every objection (UAVG 34, Awb 7:1, 7:10).
    await begin(bilal, nummer, 'Bezwaar vastleggen');
    await controleer(bilal.page, '-bezwaar');
    await bilal.page
      .getByRole('radio', { name: /^Het besluit op een verzoek over gegevens/ })
      .last()
      .check();
    await bilal.kies('Hoe kwam het bezwaar binnen?', 'Met de post');
    await bilal.vul('Wat staat er in?', 'Ik wil de gegevens wel laten gebruiken.');
    await legVast(bilal, 'Bezwaar versturen', 'Bezwaar vastleggen');
    await priya.naar(`/dossiers/${nummer}`);
    await lees(priya.page, 'Ik wil de gegevens wel laten gebruiken.');
    await lees(priya.page, 'Beslissen op het bezwaar');
  });
});
