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

/**
 * Logs in at the demo's login service, and arrives at `terug`. A fresh visitor who only looks goes on with the login of
 * the one before, as the same browser opened again would; where people work everybody logs in.
 */
export async function loginAls(page: Page, naam: string, terug = '/'): Promise<void> {
  const fris = kijktAlleen(page) && (await page.context().cookies()).length === 0;
  const eerder = fris ? ingelogd.get(naam) : undefined;
  if (eerder) {
    await page.context().addCookies([...eerder]);
    await page.goto(terug);
  }
  // Who has not looked for a quarter of an hour is logged out.
  if (!eerder || (await page.getByText(naam).count()) === 0) {
    await page.goto(`/inloggen?terug=${encodeURIComponent(terug)}`);
    await metNieuwePagina(page, () => page.getByRole('button', { name: naam, exact: true }).click());
  }
  await lees(page, naam);
  if (fris) ingelogd.set(naam, await page.context().cookies());
}
