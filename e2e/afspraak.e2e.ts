import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';
import { overDagen, planGesprek } from './stappen/onderzoeken.ts';
import { beoordeelUrgentie, deelToe } from './stappen/screenen.ts';

const opent = metBrowser();

const PLAATS = 'bij mijn dochter thuis';
const NIET = 'Op zaterdag werken wij niet. Op een avond kan wel.';

async function als(naam: string, javascript: boolean): Promise<Hand> {
  const page = await opent({ javascript });
  await loginAls(page, naam);
  return muis(page);
}

describe('een afspraak en een cliëntondersteuner', () => {
  it('gaan heen en weer tussen twee browsers, de inwoner zonder JavaScript (Beleidsregels 3.4, Wmo 2.2.4)', async () => {
    const wie = hulpvrager();
    const nummer = await meldHulp(muis(await opent()), wie);
    const screener = await als(MENSEN.screener, true);
    await beoordeelUrgentie(screener, naamVan(wie));
    await deelToe(screener, naamVan(wie), MENSEN.klantmanager);
    const maria = await als(MENSEN.inwoner, false);
    const bilal = await als(MENSEN.klantmanager, true);
    await planGesprek(bilal, nummer);

    await maria.naar(`/mijn/${nummer}`);
    await controleer(maria.page, '-afspraak');
    await maria.volg('Ik kom naar de afspraak');
    await controleer(maria.page);
    await maria.vul('Wie is er bij u?', 'Lisa');
    await maria.druk('Bevestigen');
    await lees(maria.page, 'Wie komt mee: Lisa');
    await maria.volg('Iets anders vragen voor het gesprek');
    await maria.druk('Versturen');
    await lees(maria.page, 'Er staat nog niet wat er anders moet.');
    await controleer(maria.page, '-leeg');
    await maria.datum('Welke dag past beter?', overDagen(6));
    await maria.selecteer('Hoe laat op die dag?', 'Middag');
    await maria.vul('Waar wilt u praten?', PLAATS);
    await maria.vink('Ik wil graag een tolk');
    await maria.druk('Versturen');
    await lees(maria.page, 'weten of het kan.');
    await controleer(maria.page, '-wens');

    await bilal.naar('/dag');
    await staOp(bilal.page, 'Mijn dag');
    const wacht = bilal.page.locator('#contact').getByRole('link', { name: naamVan(wie) });
    await wacht.click();
    await lees(bilal.page, `Waar: ${PLAATS}.`);
    await controleer(bilal.page, '-wens');
    await bilal.volg('Verzetten');
    await lees(bilal.page, 'Dit wil de inwoner');
    await bilal.tijd('Tijd', '14:30');
    await bilal.kies('Wat voor gesprek?', 'Gesprek op een andere plek');
    await bilal.vul('Waar?', 'bij uw dochter, Lindelaan 4');
    await bilal.druk('Gesprek verzetten');
    await bilal.naar('/dag');
    await staOp(bilal.page, 'Mijn dag');
    expect(await wacht.count()).toBe(0);

    await maria.naar(`/mijn/${nummer}`);
    await lees(maria.page, 'bij uw dochter, Lindelaan 4');
    await lees(maria.page, 'Er komt een tolk mee.');
    await maria.volg('Iets anders vragen voor het gesprek');
    await maria.vul('Wilt u zeggen waarom?', 'Kan het op zaterdag?');
    await maria.druk('Versturen');
    await bilal.naar(`/dossiers/${nummer}`);
    await bilal.volg('Zeggen waarom niet');
    await controleer(bilal.page);
    await bilal.vul('Wat antwoordt u?', NIET);
    await bilal.druk('Antwoorden');
    await maria.naar(`/mijn/${nummer}`);
    await lees(maria.page, NIET);
    await controleer(maria.page, '-antwoord');

    await maria.volg('Om een cliëntondersteuner vragen');
    await controleer(maria.page);
    await maria.druk('Vragen');
    await lees(maria.page, 'Wij zorgen dat iemand contact met u opneemt.');
    await bilal.naar(`/dossiers/${nummer}`);
    await lees(bilal.page, 'nog te regelen');
    await controleer(bilal.page, '-ondersteuning');
    await bilal.volg('Vastleggen wie helpt');
    await bilal.vul('Naam van de cliëntondersteuner', 'Rob Peters');
    await bilal.druk('Vastleggen');
    await maria.naar(`/mijn/${nummer}`);
    await lees(maria.page, 'Rob Peters');
    await controleer(maria.page, '-ondersteuning');
  });
});
