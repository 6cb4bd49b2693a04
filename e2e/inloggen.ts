import type { Page } from 'playwright-core';
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
  beheerder: 'Nadia el Idrissi',
  contractmanager: 'Naima Bakkali',
  deelnemer: 'Noor Haddad',
  aanbieder: 'Kees de Wit',
} as const;
export type Mens = keyof typeof MENSEN;

/** Logs in at the demo's login service, and arrives at `terug`. */
export async function loginAls(page: Page, naam: string, terug = '/'): Promise<void> {
  await page.goto(`/inloggen?terug=${encodeURIComponent(terug)}`);
  await metNieuwePagina(page, () => page.getByRole('button', { name: naam, exact: true }).click());
  await lees(page, naam);
}
