import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { datum, datumLang, plusWeken } from '../src/kern/datum.ts';
import { dossierPaden } from '../src/dossier/paden.ts';
import { leveringPaden } from '../src/levering/paden.ts';
import { HOOGSTENS } from '../src/toewijzingen/toewijzing-queries.ts';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { dossierVan } from './demodossiers.ts';
import { lees, metNieuwePagina, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { overDagen } from './stappen/onderzoeken.ts';

const opent = metBrowser('werk');

const vandaag = datum(overDagen(0));
const ingang = plusWeken(vandaag, 4);

/** Running help stands by name, a hundred on a page. */
async function bijAanbieder(page: Page, naam: RegExp): Promise<Locator> {
  for (let vanaf = 0; vanaf < 1_000; vanaf += HOOGSTENS) {
    await page.goto(`${leveringPaden.toewijzingen}?vanaf=${vanaf}`);
    const link = page.locator('#lopend').getByRole('link', { name: naam }).first();
    if ((await link.count()) > 0) return link;
  }
  throw new Error(`${naam.source} staat niet bij de aanbieder`);
}

describe('hulp die bij besluit minder wordt', () => {
  it('wijzigt een klantmanager na de reactie van de inwoner; dossier en aanbieder zien wat vanaf wanneer geldt (Wmo 2.3.10)', async () => {
    const page = await opent();
    const hand = muis(page);
    const pad = dossierPaden.pagina(dossierVan('Sjaak', 'Vossen'));
    await loginAls(page, MENSEN.klantmanager, pad);
    await hand.naar(`${pad}/voornemen`);
    await hand.kies('Wat wilt u doen?', 'Wijzigen');
    await hand.kies('Op welke grond?', 'De inwoner heeft deze hulp, of dit pgb, niet meer nodig');
    await hand.datum('Vanaf welke dag?', ingang);
    await hand.vul('Wat verandert er voor de inwoner?', 'U krijgt een uur hulp per week in plaats van twee.');
    await hand.vul('Waarom?', 'Uw dochter doet voortaan het zware werk.');
    await hand.druk('Voornemen vastleggen');
    await lees(page, 'Zo is deze hulp op die dag al. Er verandert niets.');
    await controleer(page, '-fout');
    await hand.vul('Hoeveel wordt het? (uur)', '1');
    await page.setViewportSize({ width: 375, height: 800 });
    await controleer(page, '-smal');
    await page.setViewportSize({ width: 1280, height: 900 });
    await hand.druk('Voornemen vastleggen');
    await lees(page, '1 uur per week');

    await hand.naar(`${pad}/voornemen-sturen`);
    await controleer(page, '-sturen');
    await hand.druk('Voornemen sturen');
    await hand.naar(`${pad}/reactie-voornemen`);
    await hand.datum('Wanneer reageerde de inwoner?', vandaag);
    await hand.kies('Hoe?', 'De inwoner wil niet reageren');
    await hand.vul('Wat vindt de inwoner ervan?', 'Het is goed zo.');
    await hand.druk('Versturen');

    const henk = await opent();
    await loginAls(henk, MENSEN.teamleider, pad);
    const leider = muis(henk);
    await leider.naar(`${pad}/herziening-besluiten`);
    await lees(henk, 'levert deze hulp. De opdracht verandert mee');
    await controleer(henk, '-besluiten');
    await leider.druk('Besluit nemen en versturen');
    await lees(henk, `2 uur per week, vanaf ${datumLang(ingang)} 1 uur per week`);
    await controleer(henk, '-besloten');

    const kees = await opent();
    await loginAls(kees, MENSEN.aanbieder, '/toewijzingen');
    const link = await bijAanbieder(kees, /Sjaak Vossen/);
    await metNieuwePagina(kees, () => link.click());
    await lees(kees, 'De gemeente heeft dit na de opdracht veranderd.');
    await lees(kees, `Vanaf ${datumLang(ingang)}`);
    await controleer(kees, '-aanbieder');
    expect(await kees.innerText('main')).toContain('2 uur per week');
  });
});
