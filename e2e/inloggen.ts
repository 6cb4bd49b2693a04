import type { Cookie, Page } from 'playwright-core';
import { kijktAlleen } from './browser.ts';
import { lees, metNieuwePagina } from './hand.ts';

/** The people of the demo who work here, by role. */
export const MENSEN = {
  inwoner: 'Maria Xanders',
  mantelzorger: 'Lisa Xanders',
  screener: 'Sanne Visser',
  klantmanager: 'Bilal Amrani',
  collega: 'Anouk Peters',
  jurist: 'Priya Ramdin',
  teamleider: 'Henk Willems',
  controller: 'Thomas Bakker',
  fg: 'Hester Kolk',
  beheerder: 'Nadia el Idrissi',
  contractmanager: 'Naima Bakkali',
  deelnemer: 'Noor Haddad',
  aanbieder: 'Kees de Wit',
} as const;
export type Mens = keyof typeof MENSEN;

/** Of who logged in before, where nothing moves. */
const ingelogd = new Map<string, readonly Cookie[]>();
/** Who logged in with the button before, as a person does. */
const metDeKnop = new Set<string>();

/**
 * Logs in at the demo's login service, and arrives at `terug`. A fresh visitor who only looks goes on with the login of
 * the one before, as the same browser opened again would; where people work everybody logs in: the first time with the
 * button, after that by the same requests, of which nobody looks at the pages.
 */
export async function loginAls(page: Page, naam: string, terug = '/'): Promise<void> {
  const fris = (await page.context().cookies()).length === 0;
  const eerder = fris && kijktAlleen(page) ? ingelogd.get(naam) : undefined;
  if (eerder) {
    await page.context().addCookies([...eerder]);
    await page.goto(terug);
  }
  // Who has not looked for a quarter of an hour is logged out.
  if (!eerder || (await page.getByText(naam).count()) === 0) {
    if (fris && metDeKnop.has(naam)) {
      await metVerzoeken(page, naam);
      await page.goto(terug);
    } else {
      await page.goto(`/inloggen?terug=${encodeURIComponent(terug)}`);
      await metNieuwePagina(page, () => page.getByRole('button', { name: naam, exact: true }).click());
      metDeKnop.add(naam);
    }
  }
  await lees(page, naam);
  if (fris && kijktAlleen(page)) ingelogd.set(naam, await page.context().cookies());
}

/** What the browser sends when the button is pressed; its cookies are the visitor's. */
async function metVerzoeken(page: Page, naam: string): Promise<void> {
  const { request } = page.context();
  const keuze = await request.get('/inloggen?terug=/privacy');
  const persoon = new RegExp(String.raw`value="([\w-]+)"[^>]*>${naam}<`).exec(await keuze.text())?.[1];
  if (persoon === undefined) throw new Error(`${naam} is niet te kiezen op ${keuze.url()}`);
  const antwoord = await request.post(keuze.url(), {
    form: { persoon },
    headers: { Origin: new URL(keuze.url()).origin },
  });
  if (!antwoord.ok()) throw new Error(`${naam} komt niet binnen: ${antwoord.status()} op ${antwoord.url()}`);
}
