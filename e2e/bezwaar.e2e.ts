import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, link, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { leesBrief } from './stappen/besluiten.ts';
import { begin, legVast, overDagen } from './stappen/onderzoeken.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();
/** Right after the start of the demo all its letters are in line. */
const GEDULD = 60_000;

/** The number of the dossier with this name on the work list. */
async function zoekDossier({ page }: Hand, naam: string): Promise<string> {
  await page.goto(`/werk?zoek=${encodeURIComponent(naam.split(' ').at(-1) ?? naam)}`);
  const href = await page.getByRole('link', { name: naam }).first().getAttribute('href');
  const nummer = href?.split('/').at(-1);
  if (nummer === undefined) throw new Error(`geen dossier van ${naam}`);
  return nummer;
}

async function leesDossier({ page }: Hand, nummer: string): Promise<string> {
  await page.goto(`/dossiers/${nummer}`);
  return page.locator('main').innerText();
}

describe('bezwaar, in de browser', () => {
  it('van de inwoner zelf, zonder JavaScript, ook als het te laat is (Awb 2:16, 6:11)', async () => {
    const hand = muis(await opent({ javascript: false, smal: true }));
    await loginAls(hand.page, MENSEN.inwoner);
    await hand.page.goto('/mijn');
    const hulpvragen = hand.page.locator('main a[href^="/mijn/W"]');
    const paden = await Promise.all((await hulpvragen.all()).map((a) => a.getAttribute('href')));
    let besloten = '';
    for (const pad of paden) {
      await hand.page.goto(pad ?? '/mijn');
      if ((await link(hand.page, 'Bezwaar maken').count()) > 0) besloten = pad ?? '';
    }
    expect(besloten).not.toBe('');
    await hand.page.goto(besloten);
    await hand.volg('Bezwaar maken');
    await controleer(hand.page, '-inwoner');
    await hand.vink('U hebt niet goed uitgezocht wat ik nodig heb');
    await hand.vul('Vertel het in uw eigen woorden', 'Twee uur is niet meer genoeg.');
    await hand.vul('Is het te laat voor uw bezwaar? Vertel hoe dat komt', 'Ik lag lang in het ziekenhuis.');
    await hand.druk('Bezwaar versturen');
    await hand.page.goto(besloten);
    await lees(hand.page, 'Twee uur is niet meer genoeg.');
    expect(await hand.page.locator('main').innerText()).toContain('Wij hebben uw bezwaar');
    await controleer(hand.page, '-mijn');
  });

  it('uitnodigen voor de hoorzitting, ruim op tijd, met het toetsenbord (Awb 7:4)', async () => {
    const hand = toetsenbord(await opent());
    await loginAls(hand.page, MENSEN.jurist);
    const nummer = await zoekDossier(hand, 'Netty Hermans');
    await begin(hand, nummer, 'Hoorzitting plannen');
    await hand.datum('Dag van de hoorzitting', overDagen(3));
    await hand.vul('Tijd', '14:30');
    await hand.vul('Waar?', 'Gemeentehuis, kamer 1.12');
    await hand.druk('Uitnodiging versturen');
    await lees(hand.page, /Dat lukt niet meer/);
    await controleer(hand.page, '-te-snel');
    await hand.datum('Dag van de hoorzitting', overDagen(28));
    await legVast(hand, 'Uitnodiging versturen', 'Hoorzitting plannen');
    expect(await leesDossier(hand, nummer)).toContain('Uitgenodigd voor de hoorzitting');
  });

  it('van de hoorzitting tot een nieuw besluit in de plaats van het oude (Awb 7:7, 7:11-7:13)', async () => {
    const hand = muis(await opent());
    await loginAls(hand.page, MENSEN.jurist);
    const nummer = await zoekDossier(hand, 'Jeu Custers');
    expect(await leesDossier(hand, nummer)).toContain('Bezwaar: hoorzitting gepland');
    await controleer(hand.page, '-hoorzitting');

    await begin(hand, nummer, 'Verslag van het horen vastleggen');
    await controleer(hand.page, '-verslag');
    await hand.vul('Wie waren er?', 'Meneer Custers en zijn zoon, en drie leden van de commissie.');
    await hand.vul('Wat is er gezegd?', 'Meneer vertelt dat hij niet meer kan koken.');
    await legVast(hand, 'Verslag vastleggen', 'Verslag van het horen vastleggen');
    expect(await leesDossier(hand, nummer)).toContain('wacht op advies van de commissie');

    await begin(hand, nummer, 'Advies van de commissie vastleggen');
    await hand.kies('Wat adviseert de commissie?', 'Gegrond');
    await hand.vul('Het advies, met de redenen', 'Het koken is niet onderzocht. Herroep het besluit.');
    await legVast(hand, 'Advies vastleggen', 'Advies van de commissie vastleggen');

    await begin(hand, nummer, 'Op het bezwaar beslissen');
    await controleer(hand.page, '-beslissen');
    await hand.kies('Wat is de uitkomst?', 'Gegrond');
    await hand.vul('Waarom beslist u zo?', 'Wij vroegen niet naar het koken. Dat had gemoeten.');
    await hand.vul('Hoeveel?', '4');
    await hand.vul('Het nieuwe besluit, in woorden voor de inwoner', 'U krijgt vier uur hulp per week.');
    await hand.vul('Wie ondertekent namens het college?', MENSEN.jurist);
    await legVast(hand, 'Beslissen en versturen', 'Op het bezwaar beslissen');

    // Who decided may still see what became of it; it no longer stands in the list of open work.
    expect(await leesDossier(hand, nummer)).toContain('Besluit bekendgemaakt');

    const behandelaar = muis(await opent());
    await loginAls(behandelaar.page, MENSEN.klantmanager);
    const na = await leesDossier(behandelaar, nummer);
    expect(na).toContain('Nieuw besluit NB1, in de plaats van besluit B1');
    expect(na).toContain('4 uur per week');
    await controleer(behandelaar.page, '-beslist');
    const brief = await leesBrief(behandelaar.page, `/dossiers/${nummer}`, 'Beslissing op bezwaar', GEDULD);
    expect(brief.tekst()).toContain('Uw bezwaar is gegrond');
    expect(brief.tekst()).toContain('4 uur per week');
    expect(brief.tekst()).toContain('rechtbank');
  });
});
