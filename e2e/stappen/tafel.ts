import type { Page } from 'playwright-core';
import { knop, muis, staOp, veld } from '../hand.ts';
import { loginAls, MENSEN } from '../inloggen.ts';
import { hulpvrager, meldHulp, naamVan } from './melden.ts';
import { beoordeelUrgentie, deelToe } from './screenen.ts';

/** A dossier that is Bilal's. */
export interface Tafeldossier {
  readonly nummer: string;
  readonly naam: string;
}

export async function dossierVanBilal(opent: () => Promise<Page>): Promise<Tafeldossier> {
  const wie = hulpvrager();
  const naam = naamVan(wie);
  const nummer = await meldHulp(muis(await opent()), wie);
  const screener = await opent();
  await loginAls(screener, MENSEN.screener);
  await beoordeelUrgentie(muis(screener), naam);
  await deelToe(muis(screener), naam, MENSEN.klantmanager);
  return { nummer, naam };
}

/** Opens it at the desk, takes it along and sits down with it. @returns the code */
export async function neemMee(page: Page, { nummer, naam }: Tafeldossier): Promise<string> {
  await loginAls(page, MENSEN.klantmanager, `/dossiers/${nummer}`);
  await page.goto('/tafel');
  await staOp(page, 'Meenemen naar het gesprek');
  await knop(page, `Meenemen van ${naam}`).click();
  await page.getByText('Tafelcode van vandaag').click();
  const code = (await page.getByText(/^[a-z]{4}(-[a-z]{4}){3}$/).textContent()) ?? '';
  await page.getByRole('link', { name: `Aan tafel met ${naam}` }).click();
  await zitAanTafel(page, naam);
  return code;
}

export async function zitAanTafel(page: Page, naam: string): Promise<void> {
  await staOp(page, 'Aan tafel');
  await page.getByRole('heading', { level: 2, name: naam }).waitFor();
}

export const vraag = (page: Page) => veld(page, 'Wat is er echt nodig?');

/** Resolves when it lies on the device. */
export async function schrijf(page: Page, tekst: string): Promise<void> {
  await vraag(page).fill(tekst);
  await page.getByText(/^Op dit apparaat bewaard om/).waitFor();
}

export const verstuur = (page: Page): Promise<void> => knop(page, 'Versturen').click();

/** Where the conversation is, as the page says it. */
export const gesprekstand = (page: Page, tekst: RegExp) =>
  page.getByRole('region', { name: 'Het gesprek' }).getByRole('status').filter({ hasText: tekst }).waitFor();

export const IN_DOSSIER = /Staat in het dossier/;

export async function openMetCode(page: Page, code: string): Promise<void> {
  await veld(page, 'Tafelcode').fill(code);
  await knop(page, 'Openen').click();
}

/** How often the server recorded a conversation: each one can be added to. */
export async function telGesprekken(page: Page, { nummer }: Tafeldossier): Promise<number> {
  const antwoord = await page.request.get(`/tafel/dossiers/${nummer}`, {
    headers: { accept: 'application/json' },
  });
  return (await antwoord.text()).split('Aanvullen: gesprek van').length - 1;
}

/** Everything the browser keeps for this site, as one text. */
export const leesOpslag = (page: Page): Promise<string> => page.evaluate(LEES_OPSLAG);

const LEES_OPSLAG = `(async () => {
  const toon = (w) => {
    if (w instanceof CryptoKey) return 'CryptoKey';
    if (w instanceof ArrayBuffer || ArrayBuffer.isView(w)) return new TextDecoder('latin1').decode(w);
    if (w !== null && typeof w === 'object') return Object.entries(w).map(([k, v]) => k + '=' + toon(v)).join();
    return String(w);
  };
  const uit = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise((klaar) => { const v = indexedDB.open(name); v.onsuccess = () => klaar(v.result); });
    for (const lade of db.objectStoreNames) {
      const rijen = await new Promise((klaar) => {
        const v = db.transaction(lade).objectStore(lade).getAll();
        v.onsuccess = () => klaar(v.result);
      });
      uit.push(...rijen.map((rij) => lade + ': ' + toon(rij)));
    }
    db.close();
  }
  for (const naam of await caches.keys()) {
    const kast = await caches.open(naam);
    for (const vraag of await kast.keys()) uit.push(vraag.url, await (await kast.match(vraag)).text());
  }
  return uit.join('\\n');
})()`;
