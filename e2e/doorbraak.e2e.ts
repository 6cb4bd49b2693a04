import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { leesPdf } from '../test/hulp/pdf.ts';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { begin, legVast, overDagen } from './stappen/onderzoeken.ts';
import { toetsenbord } from './toetsen.ts';

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

async function tekst({ page }: Hand, pad: string): Promise<string> {
  await page.goto(pad);
  return page.locator('main').innerText();
}

describe('een doorbraak met escalatie en een geldplaatje', () => {
  it('rekent wat als, gaat van teamleider naar directeur, wordt besloten en leert (Awb 10:3)', async () => {
    const bilal = toetsenbord(await opent());
    const nummer = await zoekDossier(bilal.page, MENSEN.klantmanager, 'Dirk Veldhuis');
    const plan = `/dossiers/${nummer}/doorbraak`;

    // The money picture: what if the shelter lasts six months only?
    expect(await tekst(bilal, plan)).toContain('In 3 jaar kost doorgaan zoals nu € 61.926');
    await controleer(bilal.page);
    await bilal.naar(plan);
    await bilal.selecteer('Hoe ver kijken?', '12 maanden');
    await bilal.selecteer('Wat als deze post', 'Nachtopvang');
    await bilal.vul('zoveel maanden duurt', '6');
    await bilal.druk('Reken');
    await lees(bilal.page, /In 12 maanden kost doorgaan zoals nu € 10\.321/);
    await lees(bilal.page, 'De doorbraak wordt in 12 maanden niet goedkoper dan doorgaan.');
    await controleer(bilal.page, '-wat-als');

    // The teamleider has not the mandate for it.
    const henk = muis(await opent());
    await loginAls(henk.page, MENSEN.teamleider);
    const besluit = `/dossiers/${nummer}/doorbraakplan-besluit`;
    expect(await tekst(henk, besluit)).toContain('Hierover mag de teamleider niet besluiten');

    // Up, with the keyboard, to who has.
    await begin(bilal, nummer, 'Doorbraakplan escaleren');
    await bilal.kies('Naar welk niveau?', 'Directeur');
    await bilal.vul('Aan wie? Naam en functie', 'Mirjam Okafor, directeur sociaal domein');
    await bilal.vul('Waarom hogerop?', 'Het bedrag gaat boven het mandaat van het team.');
    await legVast(bilal, 'Escaleren', 'Doorbraakplan escaleren');

    const pdf = await bilal.page.request.get(`/dossiers/${nummer}/doorbraakplan.pdf`);
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    const stuk = leesPdf(await pdf.body()).tekst();
    expect(stuk).toContain('Directeur: Mirjam Okafor');
    expect(stuk).not.toContain('Veldhuis');

    await begin(henk, nummer, 'Besluit over doorbraakplan vastleggen');
    await henk.kies('Wat besluit de directeur?', 'Akkoord');
    await henk.vul('Waarom?', 'Doorgaan is duurder en helpt niemand.');
    await henk.vul('Waar is het ondertekende besluit te vinden?', 'Zaak 2026-0500');
    await legVast(henk, 'Besluit vastleggen', 'Besluit over doorbraakplan vastleggen');

    await begin(bilal, nummer, 'Actie uit doorbraakplan bijwerken');
    await bilal.kies('Welke actie?', 'Woning aanbieden');
    await legVast(bilal, 'Actie bijwerken', 'Actie uit doorbraakplan bijwerken');
    const klaar = await tekst(bilal, plan);
    for (const zin of ['Geëscaleerd vanaf de teamleider', 'Akkoord', 'Zaak 2026-0500', 'gedaan'])
      expect(klaar).toContain(zin);

    // Policy learns: the same rule came up more often.
    expect(await tekst(henk, '/knelpunten')).toContain('Bijzondere bijstand voor inrichting');
    await controleer(henk.page);
    await henk.page.getByRole('link', { name: /Stand zetten van Beleidsregels 2\.4/ }).click();
    await henk.kies('Waar gaat dit knelpunt heen?', 'Naar beleid');
    await henk.vul('Waarom, en wat is afgesproken?', 'Team Beleid schrijft een voorstel.');
    await henk.druk('Stand vastleggen');
    await lees(henk.page, 'Team Beleid schrijft een voorstel.');
  });

  it('wordt gemaakt van verkenning tot plan, en weigert wat niet kan (waardendriehoek)', async () => {
    const hand = muis(await opent());
    const nummer = await zoekDossier(hand.page, MENSEN.klantmanager, 'Mehmet Özdemir');

    await begin(hand, nummer, 'Doorbraak verkennen');
    await hand.vink('De inwoner wil het zelf');
    await hand.vul('Waar loopt het op vast?', 'De verzekeraar wacht op de Wmo en de Wmo op de verzekeraar.');
    await hand.druk('Verkenning beginnen');
    await lees(hand.page, /Minder dan twee keer ja/);
    await hand.vink('Een regel, wachttijd of betaler blokkeert de oplossing');
    await legVast(hand, 'Verkenning beginnen', 'Doorbraak verkennen');

    await begin(hand, nummer, 'Doorbraak: perspectief vastleggen');
    await hand.vul('Waar wil de inwoner staan?', 'Ik kan weer zelf de dag door.');
    await hand.vul('Wat doet en kan de inwoner zelf?', 'Hij schrijft alles op.');
    await hand.vul('Welke steun is daarbij nodig, en van wie?', 'Begeleiding, twee uur per week.');
    await hand.vul('Wat is de eerste stap?', 'Een gesprek met de verzekeraar erbij.');
    await hand.datum('Op welke dag bevestigde de inwoner dit?', overDagen(0));
    await hand.kies('Hoe?', 'In een gesprek');
    await legVast(hand, 'Perspectief vastleggen', 'Doorbraak: perspectief vastleggen');

    await begin(hand, nummer, 'Doorbraak: situatie en blokkades vastleggen');
    await hand.selecteer('Leefgebied van feit 1', 'Geestelijke gezondheid');
    await hand.vul('Feit 1: wat is er?', 'Wacht sinds vier maanden op begeleiding.');
    await hand.vul('Van wie of waaruit weten wij feit 1?', 'Brief van de verzekeraar');
    await hand.datum('Van welke dag is feit 1?', overDagen(-10));
    await hand.vul('Blokkade 1: wat houdt de oplossing tegen?', 'Wie eerst betaalt is niet duidelijk.');
    await hand.selecteer('Wat voor blokkade is blokkade 1?', 'Geld');
    await hand.vul('Van wie is de regel of het geld bij blokkade 1?', 'Zorgverzekeraar');
    await legVast(hand, 'Situatie en blokkades vastleggen', 'Doorbraak: situatie en blokkades vastleggen');

    await begin(hand, nummer, 'Doorbraak: oplossingen wegen');
    for (const [nr, naam] of [
      [1, 'Doorgaan zoals nu'],
      [2, 'De gemeente begint, en rekent later af'],
    ] as const) {
      await hand.vul(`Wat houdt optie ${nr} in?`, naam);
      await hand.vul(`Legitimiteit van optie ${nr}`, 'Wmo 2.3.5.');
      await hand.vul(`Betrokkenheid van optie ${nr}`, 'Meneer staat hierachter.');
    }
    await hand.vul('Rendement van optie 1', 'Niemand wint.');
    await hand.druk('Oplossingen vastleggen');
    await lees(hand.page, /Optie 2: rendement ontbreekt/);
    await controleer(hand.page, '-zonder-hoek');
    await hand.vul('Rendement van optie 2', 'Uitval wordt voorkomen.');
    await legVast(hand, 'Oplossingen vastleggen', 'Doorbraak: oplossingen wegen');

    await begin(hand, nummer, 'Doorbraak: kosten en baten schatten');
    await hand.vul('Post 1: wat is het?', 'Ziekteverzuim');
    await hand.selecteer('Bij welke oplossing hoort post 1?', 'Doorgaan zoals nu');
    await hand.selecteer('Wie betaalt post 1, of heeft de baat?', 'UWV');
    await hand.selecteer('Post 1 is per', 'Per jaar');
    await hand.vul('Post 2: wat is het?', 'Begeleiding');
    await hand.selecteer('Bij welke oplossing hoort post 2?', 'De gemeente begint');
    await hand.selecteer('Wie betaalt post 2, of heeft de baat?', 'Gemeente: Wmo');
    await hand.selecteer('Post 2 is per', 'Per jaar');
    await hand.vul('Bedrag van post 2, meest waarschijnlijk', '-500');
    await hand.druk('Kosten en baten vastleggen');
    await lees(hand.page, /Een bedrag is nooit negatief/);
    await hand.vul('Bedrag van post 2, meest waarschijnlijk', '4.500');
    await hand.druk('Kosten en baten vastleggen');
    await lees(hand.page, /Post 2: er staat een bedrag zonder bron/);
    await hand.vul('Bron van het bedrag bij post 2', 'Offerte van de aanbieder');
    await hand.vul('Jaar van het bedrag bij post 2', overDagen(0).slice(0, 4));
    await legVast(hand, 'Kosten en baten vastleggen', 'Doorbraak: kosten en baten schatten');

    await begin(hand, nummer, 'Doorbraakplan vaststellen');
    await hand.kies('Welke oplossing wordt het?', 'De gemeente begint, en rekent later af');
    await hand.vul('Waarom deze oplossing?', 'Wachten maakt het erger.');
    await hand.vul('Wie doet actie 1?', 'Klantmanager Wmo');
    await hand.vul('Wat gebeurt er bij actie 1?', 'Begeleiding regelen');
    await hand.datum('Wanneer is actie 1 klaar?', overDagen(14));
    await hand.selecteer('Wie betaalt actie 1?', 'Gemeente: Wmo');
    await hand.vul('Wat doen wij als het misgaat?', 'Dan bellen wij de huisarts.');
    await legVast(hand, 'Plan vaststellen', 'Doorbraakplan vaststellen');

    const plan = await tekst(hand, `/dossiers/${nummer}/doorbraak`);
    expect(plan).toContain('onbekend');
    expect(plan).toContain('Over versie 1 mag de teamleider besluiten');
    await controleer(hand.page, '-nieuw-plan');
  });
});
