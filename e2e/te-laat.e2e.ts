import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { leesBrief, maakBekend, neemBesluit } from './stappen/besluiten.ts';
import { begin, legVast } from './stappen/onderzoeken.ts';

const opent = metBrowser();

/** Logs in, and gives the number of the dossier with this name on it. */
async function zoekDossier(page: Page, wie: string, naam: string): Promise<string> {
  await loginAls(page, wie);
  await page.goto(`/werk?zoek=${encodeURIComponent(naam.split(' ').at(-1) ?? naam)}`);
  const href = await page.getByRole('link', { name: naam }).first().getAttribute('href');
  const nummer = href?.split('/').at(-1);
  if (nummer === undefined) throw new Error(`geen dossier van ${naam}`);
  return nummer;
}

/** The file page as a person reads it, with what is folded. */
async function leesDossier({ page }: Hand, nummer: string): Promise<string> {
  await page.goto(`/dossiers/${nummer}`);
  return page.locator('main').innerText();
}

async function stelInGebreke(hand: Hand, nummer: string, tekst: string): Promise<void> {
  await begin(hand, nummer, 'Ingebrekestelling vastleggen');
  await hand.kies('Hoe kwam de ingebrekestelling binnen?', 'Met de post');
  await hand.vul('Wat staat er in?', tekst);
  await legVast(hand, 'Vastleggen', 'Ingebrekestelling vastleggen');
}

describe('de klok van de wet, in de browser', () => {
  it('zes weken voorbij: de inwoner hoort het en vraagt aan zonder verslag (Wmo 2.3.2 lid 9)', async () => {
    const hand = muis(await opent());
    const nummer = await zoekDossier(hand.page, MENSEN.klantmanager, 'Harrie Smeets');
    expect(await leesDossier(hand, nummer)).toContain('kan nu al (Wmo 2.3.2 lid 9)');
    await controleer(hand.page, '-zes-weken');

    await begin(hand, nummer, 'Aanvraag vastleggen');
    await hand.kies('Hoe is de aanvraag gedaan?', 'Aanvraagformulier');
    await hand.vink('De aanvraag is ondertekend');
    await hand.vink('Huishoudelijke ondersteuning');
    await legVast(hand, 'Aanvraag versturen', 'Aanvraag vastleggen');
    const dossier = await leesDossier(hand, nummer);
    expect(dossier).toContain('zonder verslag, na zes weken');
    expect(dossier).toContain('Beslissen op de aanvraag');

    // Last: right after the start of the demo all its letters are in line.
    const brief = await leesBrief(hand.page, `/dossiers/${nummer}`, 'Bericht dat u nu een aanvraag mag doen');
    expect(brief.tekst()).toContain('U mag nu al een aanvraag doen');
  });

  it('opschorten en aanvullen: de klok staat stil en loopt weer (Awb 4:5, 4:15)', async () => {
    const hand = muis(await opent());
    const nummer = await zoekDossier(hand.page, MENSEN.klantmanager, 'Gerda Pijpers');
    const uiterlijk = async (): Promise<string> => {
      await hand.page.goto(`/dossiers/${nummer}`);
      return (await hand.page.locator('#aanvraag time').first().getAttribute('datetime')) ?? '';
    };
    const eerst = await uiterlijk();

    await begin(hand, nummer, 'Aanvulling vragen');
    await hand.vink('Gegevens die nodig zijn voor het besluit');
    await hand.vul('Uitleg voor de inwoner', 'Wilt u de maten van uw deuren opsturen?');
    await legVast(hand, 'Aanvulling vragen', 'Aanvulling vragen');
    expect(await leesDossier(hand, nummer)).toContain('de inwoner');
    expect(await leesDossier(hand, nummer)).toContain('Aanvraag: wacht op aanvulling');
    expect((await uiterlijk()) > eerst).toBe(true);

    await begin(hand, nummer, 'Aanvulling vastleggen');
    await hand.vul('Wat kwam er binnen?', 'De deuren zijn 83 centimeter.');
    await hand.kies('Is de aanvraag nu compleet?', 'Ja');
    await legVast(hand, 'Aanvulling geven', 'Aanvulling vastleggen');
    expect(await uiterlijk()).toBe(eerst);
    expect(await leesDossier(hand, nummer)).toContain('Aanvraag: te beoordelen');
  });

  it('te vroeg in gebreke gesteld: vastgelegd, zonder werking, met antwoord (Awb 4:17 lid 3)', async () => {
    const hand = muis(await opent());
    const nummer = await zoekDossier(hand.page, MENSEN.klantmanager, 'Fien Bergmans');
    await stelInGebreke(hand, nummer, 'Ik wacht al te lang.');
    expect(await leesDossier(hand, nummer)).toContain('Die werkt niet: de beslistermijn liep nog');
    const brief = await leesBrief(hand.page, `/dossiers/${nummer}`, 'Antwoord op de ingebrekestelling');
    expect(brief.tekst()).toContain('Uw brief is te vroeg');
  });

  it('van ingebrekestelling tot dwangsombesluit (Awb 4:17, 4:18)', async () => {
    const hand = muis(await opent());
    const nummer = await zoekDossier(hand.page, MENSEN.klantmanager, 'Riet Coenen');
    const loopt = await leesDossier(hand, nummer);
    expect(loopt).toContain('Bedrag tot nu toe');
    const bedrag = /Bedrag tot nu toe\s+(€ [\d.,]+)/.exec(loopt)?.[1] ?? '?';
    await controleer(hand.page, '-dwangsom');

    await begin(hand, nummer, 'Besluit nemen');
    await lees(hand.page, 'De dwangsom loopt');
    await controleer(hand.page, '-besluit-te-laat');
    await neemBesluit(hand, nummer);
    await maakBekend(hand, nummer);
    expect(await leesDossier(hand, nummer)).toContain('dwangsom vast te stellen');
    const besluit = await leesBrief(hand.page, `/dossiers/${nummer}`, 'Beschikking');
    expect(besluit.tekst()).toContain(`is dat samen ${bedrag}`);

    const henk = muis(await opent());
    await loginAls(henk.page, MENSEN.teamleider);
    await begin(henk, nummer, 'Dwangsom vaststellen');
    await lees(henk.page, `Dwangsom: ${bedrag}`);
    await controleer(henk.page, '-vaststellen');
    await henk.vul('Wie ondertekent namens het college?', MENSEN.teamleider);
    await legVast(henk, 'Dwangsom vaststellen', 'Dwangsom vaststellen');
    const brief = await leesBrief(henk.page, `/dossiers/${nummer}`, 'Besluit over de dwangsom');
    expect(brief.tekst()).toContain(`Wij betalen u een dwangsom van ${bedrag}`);
    expect(await leesDossier(henk, nummer)).toContain(`: ${bedrag}`);
  });
});
