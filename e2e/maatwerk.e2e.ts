import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { NA_BESLUIT, ziet } from './formulieren.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser();
const [TERUGKIJKEN, VOORSTELLEN, VRIJGEVEN, INTREKKEN, EIGEN_BEELD] = NA_BESLUIT;

/** The register, as soon as the history of the demo that just started is there. */
async function gevuldRegister(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.goto('/maatwerkregister');
        return page.getByRole('rowheader').getByRole('link').count();
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBeGreaterThan(4);
}

describe('maatwerk zonder willekeur', () => {
  it.each([true, false])(
    'de controller trekt een steekproef, en ziet wat gelijkende gevallen kregen (Awb 3:46; JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.controller);
      await gevuldRegister(page);
      await controleer(page);
      await page.getByText('Kiezen en een steekproef trekken').click();
      await hand.vul('Steekproef: hoeveel besluiten?', 'veel');
      await hand.druk('Tonen');
      await lees(page, 'Vul een getal van 1 tot en met 500 in');
      await controleer(page, '-fout');
      await hand.vul('Steekproef: hoeveel besluiten?', '2');
      await hand.druk('Tonen');
      await lees(page, /Steekproef van 2 besluiten \(trekking [0-9a-f]{8}\)/);
      await controleer(page);
      await page.getByRole('rowheader').getByRole('link').first().click();
      await hand.volg('Vergelijkbare gevallen');
      await staOp(page, 'Vergelijkbare gevallen');
      await lees(page, 'Uitkomst van de toets bij de 5 meest gelijkende gevallen');
      await controleer(page);
    },
  );

  it('de teamleider kijkt terug op het effect, in de woorden van de inwoner (Wmo 2.3.9)', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await gevuldRegister(page);
    const dossier = await dossierWaarin(page, TERUGKIJKEN, ERVAN);
    await ziet(page, `${dossier}/${EIGEN_BEELD}`);
    const adres = `${dossier}/${TERUGKIJKEN}`;
    await ziet(page, adres);
    await hand.naar(adres);
    for (const groep of await page.getByRole('radiogroup', { name: /Is dit bereikt/ }).all())
      await groep.getByRole('radio', { name: 'Bereikt', exact: true }).check();
    await hand.vul(ERVAN, 'Het gaat goed zo, ik red mij weer.');
    await hand.kies('Wat nu?', 'Klaar: het is goed zo');
    await hand.druk('Vastleggen');
    await lees(page, 'Het gaat goed zo, ik red mij weer.');
    await controleer(page);
    await hand.naar('/maatwerkregister');
    await lees(page, /: (\d) van \1 bereikt\./);
  });

  it('een teamleider schrijft wat collega’s ervan leren, een jurist geeft het vrij, en een collega leest het (Awb 3:4)', async () => {
    const schrijver = await opent();
    await loginAls(schrijver, MENSEN.teamleider);
    await gevuldRegister(schrijver);
    const hand = muis(schrijver);
    const { dossier, naam } = await metNaamVoorgesteld(hand);
    await lees(schrijver, /In de tekst staat waaraan te zien is om wie het gaat: naam/);
    await controleer(schrijver, '-fout');
    await ziet(schrijver, `${dossier}/${VOORSTELLEN}`);
    await hand.naar(`${dossier}/${VOORSTELLEN}`);
    const tekst = `De inwoner wilde weer naar buiten. Samen gaan hielp meer dan alleen vervoer (${Date.now().toString(36)}).`;
    await hand.vul(LEREN, tekst);
    await hand.druk('Voorstellen');
    await lees(schrijver, 'Wacht op vrijgave');
    await controleer(schrijver);

    const jurist = await opent();
    await loginAls(jurist, MENSEN.jurist);
    const vrijgever = muis(jurist);
    await vrijgever.naar('/werk');
    await controleer(jurist);
    await vrijgever.volg(naam);
    await ziet(jurist, `${dossier}/${VRIJGEVEN}`);
    await vrijgever.naar(`${dossier}/${VRIJGEVEN}`);
    await vrijgever.kies('Mogen collega’s deze tekst lezen?', 'Ja, vrijgeven');
    await vrijgever.druk('Oordeel vastleggen');
    await lees(jurist, /Collega’s lezen deze tekst bij een geval dat hierop lijkt/);

    const collega = await opent();
    await loginAls(collega, MENSEN.controller);
    const gelijkend = await gelijkendMet(collega, tekst);
    await lees(collega, /^Vrijgegeven tekst, /);
    expect(await collega.getByRole('main').innerText()).not.toContain(naam);
    await controleer(collega);

    await ziet(schrijver, `${dossier}/${INTREKKEN}`);
    await hand.naar(`${dossier}/${INTREKKEN}`);
    await hand.vul('Waarom moet de tekst weg?', 'Wij schrijven hem nog eens.');
    await hand.druk('Intrekken');
    await lees(schrijver, /Collega’s zien hem niet meer/);
    await collega.goto(gelijkend);
    expect(await collega.getByText(tekst).count()).toBe(0);
  });
});

const ERVAN = 'Wat zegt de inwoner ervan?';
const LEREN = 'Wat kunnen collega’s van dit geval leren?';

async function inRegister(page: Page): Promise<readonly string[]> {
  const links = await page.getByRole('rowheader').getByRole('link').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

/**
 * A decided dossier in which this form is open: the history comes while we look, a decision may not have been sent,
 * and another journey may have been here.
 */
async function dossierWaarin(page: Page, formulier: string, veld: string): Promise<string> {
  let gevonden: string | undefined;
  await expect
    .poll(
      async () => {
        await page.goto('/maatwerkregister');
        for (const dossier of await inRegister(page)) {
          await page.goto(`${dossier}/${formulier}`);
          if ((await page.getByLabel(veld).count()) === 0) continue;
          gevonden = dossier;
          break;
        }
        return gevonden;
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBeDefined();
  return String(gevonden);
}

/**
 * Proposes a text that tells the name, in a dossier that enough others are like: while the history comes, a group can
 * be too small for any text (AVG 4 onder 1).
 */
async function metNaamVoorgesteld(hand: Hand): Promise<{ readonly dossier: string; readonly naam: string }> {
  const { page } = hand;
  let gevonden: { readonly dossier: string; readonly naam: string } | undefined;
  const probeer = async (dossier: string): Promise<boolean> => {
    await page.goto(`${dossier}/${VOORSTELLEN}`);
    if ((await page.getByLabel(LEREN).count()) === 0) return false;
    await hand.naar(dossier);
    const naam = await page.getByRole('heading', { level: 1 }).innerText();
    await hand.naar(`${dossier}/${VOORSTELLEN}`);
    await hand.vul(LEREN, `${naam} wilde weer naar buiten.`);
    await hand.druk('Voorstellen');
    if ((await page.getByText(/Minder dan \d+ inwoners kregen/).count()) > 0) return false;
    gevonden = { dossier, naam };
    return true;
  };
  await expect
    .poll(
      async () => {
        await page.goto('/maatwerkregister');
        for (const dossier of await inRegister(page)) if (await probeer(dossier)) break;
        return gevonden;
      },
      { timeout: 120_000, interval: 1_000 },
    )
    .toBeDefined();
  return gevonden ?? { dossier: '', naam: '' };
}

/** The page of like cases of a dossier among whose nearest is the one of this text. */
async function gelijkendMet(page: Page, tekst: string): Promise<string> {
  await page.goto('/maatwerkregister');
  for (const dossier of await inRegister(page)) {
    await page.goto(`${dossier}/vergelijkbaar`);
    if ((await page.getByText(tekst).count()) > 0) return page.url();
  }
  throw new Error('bij geen enkel gelijkend geval te lezen');
}
