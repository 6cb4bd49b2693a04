import { describe, expect, it } from 'vitest';
import { datum, datumLang } from '../src/kern/datum.ts';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { dossierVan } from './demodossiers.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { overDagen } from './stappen/onderzoeken.ts';

const opent = metBrowser();

describe('een aanbod tijdens het wachten, in de browser', () => {
  it('leest en beantwoordt de inwoner zelf; de klantmanager ziet het, en ja gaat verder als aan de telefoon (Wmo 2.3.5)', async () => {
    const nummer = dossierVan('Frans', 'Beckers');
    const bilal = muis(await opent({ javascript: false }));
    await loginAls(bilal.page, MENSEN.klantmanager, `/dossiers/${nummer}/overbrugging-aanbieden`);
    await staOp(bilal.page, 'Overbrugging aanbieden');
    await controleer(bilal.page);
    await bilal.druk('Aanbieden');
    await lees(bilal.page, 'Kies wat u aanbiedt.');
    await controleer(bilal.page, '-fout');
    await bilal.kies('Wat biedt u aan tot de hulp begint?', 'Een algemene voorziening');
    await bilal.vul('Wat houdt het in, en met wie?', 'Elke dinsdag eten in het buurthuis.');
    await bilal.druk('Aanbieden');
    await lees(bilal.page, 'Overbrugging aangeboden');
    await bilal.volg('Andere aanbieder aanbieden');
    await bilal.kies('Welke aanbieder bood u aan?', 'Thuis Dichtbij');
    await bilal.kies('Wat wil de inwoner?', 'De inwoner denkt erover na');
    await bilal.vul('Wat zei de inwoner?', 'Daar moet ik over slapen.');
    await bilal.druk('Vastleggen');
    await lees(bilal.page, 'Thuis Dichtbij, op');

    const frans = muis(await opent());
    await loginAls(frans.page, 'Frans Beckers', `/mijn/${nummer}`);
    await lees(frans.page, 'Wij bieden iets aan');
    await lees(frans.page, 'Alleen wie de hulp geeft, verandert.');
    await lees(frans.page, 'Elke dinsdag eten in het buurthuis.');
    await controleer(frans.page);
    await frans.page.setViewportSize({ width: 375, height: 800 });
    await controleer(frans.page, '-smal');
    await frans.volg('Antwoorden op ons aanbod');
    await staOp(frans.page, 'Antwoorden op ons aanbod');
    await controleer(frans.page);
    await frans.druk('Antwoord versturen');
    await lees(frans.page, 'Kies ja, nee of bellen.');
    await controleer(frans.page, '-fout');
    await frans.kies('Welk aanbod bedoelt u?', 'Huishoudelijke ondersteuning: Thuis Dichtbij');
    await frans.kies('Wat is het antwoord?', 'Bel mij eerst');
    await frans.druk('Antwoord versturen');
    await lees(frans.page, 'Wij bellen over dit aanbod.');

    await bilal.naar(`/dossiers/${nummer}`);
    await lees(bilal.page, 'de inwoner wil gebeld worden');
    await lees(bilal.page, 'de inwoner antwoordde zelf op uw aanbod');
    await controleer(bilal.page, '-beantwoord');

    await frans.volg('Antwoorden op ons aanbod');
    await frans.kies('Welk aanbod bedoelt u?', 'Huishoudelijke ondersteuning: Thuis Dichtbij');
    await frans.kies('Wat is het antwoord?', 'Ja, graag');
    await frans.vul('Wilt u er iets bij zeggen?', 'Graag op dinsdag.');
    await frans.druk('Antwoord versturen');
    await lees(frans.page, /vroegen wij Thuis Dichtbij om deze hulp te geven/);

    await bilal.naar(`/dossiers/${nummer}`);
    await lees(bilal.page, 'Graag op dinsdag.');
    await lees(bilal.page, 'wacht op antwoord van de aanbieder');
  });
});

describe('hulp die overgaat naar een ander, in de browser', () => {
  it('regelt de klantmanager vooraf, met de dagen ertussen; ieder ziet het eigen deel (Wmo 5.2.1, contractstandaard Wmo 3.7)', async () => {
    const nummer = dossierVan('Ans', 'Leenders');
    const laatste = overDagen(20);
    const bilal = muis(await opent());
    await loginAls(bilal.page, MENSEN.klantmanager, `/dossiers/${nummer}`);
    await bilal.volg('Opvolger regelen');
    await staOp(bilal.page, 'Opvolger regelen voor hulp die loopt');
    await controleer(bilal.page);
    await bilal.druk('Opvolger vragen');
    await lees(bilal.page, 'Kies waarom een ander het overneemt.');
    await controleer(bilal.page, '-fout');
    await bilal.page.setViewportSize({ width: 375, height: 800 });
    await controleer(bilal.page, '-smal');
    await bilal.page.setViewportSize({ width: 1280, height: 900 });
    await bilal.kies('Waarom neemt een ander het over?', 'De inwoner wil een andere aanbieder');
    await bilal.datum('Laatste dag bij de aanbieder van nu', laatste);
    await bilal.kies('Wie neemt het over?', 'Thuis Dichtbij');
    await bilal.datum('Eerste dag bij de nieuwe aanbieder', overDagen(27));
    await bilal.vul('Wat zei de inwoner?', 'Het klikt niet met de hulp.');
    await bilal.druk('Opvolger vragen');
    await lees(bilal.page, 'Thuis Dichtbij (wacht op antwoord van de aanbieder)');
    await lees(bilal.page, 'er vallen dagen zonder hulp');
    await controleer(bilal.page, '-dossier');

    await bilal.volg('Overgang verzetten');
    await staOp(bilal.page, 'Dag van de overgang verzetten');
    await controleer(bilal.page);
    await bilal.datum('Eerste dag bij de nieuwe aanbieder', overDagen(21));
    await bilal.vul(
      'Waarom verandert de dag, en wie sprak u?',
      'Beide aanbieders gesproken: het kan eerder.',
    );
    await bilal.druk('Dag verzetten');
    await lees(bilal.page, `eerste dag daar ${datumLang(datum(overDagen(21)))}`);
    expect(await bilal.page.locator('#levering').innerText()).not.toContain('dagen zonder hulp');

    const kees = muis(await opent());
    await loginAls(kees.page, MENSEN.aanbieder);
    await staOp(kees.page, 'Toewijzingen');
    // The help that runs stands by name, a hundred on a page: how many come before her depends on the history.
    const ans = kees.page.getByRole('link', { name: 'Ans Leenders', exact: true });
    while ((await ans.count()) === 0) await kees.volg('Volgende 100');
    await kees.volg('Ans Leenders');
    await lees(kees.page, `Uw laatste dag is ${datumLang(datum(laatste))}.`);
    expect(await kees.page.innerText('main')).not.toContain('Thuis Dichtbij');
    expect(await kees.page.innerText('main')).not.toContain('klikt niet');
    await controleer(kees.page);
  });
});
