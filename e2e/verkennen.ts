import type { Page } from 'playwright-core';
import { antwoordVan } from './browser.ts';
import { controleer } from './controle.ts';
import { metNieuwePagina } from './hand.ts';

const DOSSIER = /W\d\d-[0-9A-Z]{4}-[0-9A-Z]{4}/g;
/** Addresses that are no page of ours to look at: letters, files, the login service, and logging in or out. */
const GEEN_PAGINA =
  /\/documenten\/|^\/verordening\/document$|^\/sturing\/kwartaal\/.+\/(?:pdf|ods|html)$|\/bestand[/.]|\/export$|^\/toezicht\/logboek\/\d|^\/demo-idp|^\/inloggen|^\/publiek|^\/api\//;

/** The same for every dossier, every term of the law, every filter, and for each of a long list of the same kind. */
export function vorm(adres: string): string {
  const { pathname, search } = new URL(adres, 'http://hier');
  const pad = pathname
    .replaceAll(DOSSIER, ':dossier')
    .replaceAll(/\/[0-9a-f-]{36}/g, '/:id')
    .replace(/^\/termijnen\/\w+/, '/termijnen/:termijn')
    .replace(/^\/sturing\/prognose\/[\w-]+$/, '/sturing/prognose/:prognose')
    .replace(/^\/sociale-kaart\/(?!nieuw|nalopen|invoeren)[\w-]+/, '/sociale-kaart/:aanbod')
    .replace(/^\/aanbieders\/(?!nieuw)[\w-]+/, '/aanbieders/:aanbieder')
    .replace(/^\/toezicht\/rechten\/\w+$/, '/toezicht/rechten/:persoon')
    .replace(/^(\/toezicht\/steekproef|\/leesvragen)\/[\d-]+\/\d+$/, '$1/:maand/:plaats')
    .replace(/^\/toewijzingen\/[\w-]+/, '/toewijzingen/:sleutel')
    .replace(/^(\/overleg\/bijeenkomst\/[\w-]+)\/[\d-]+/, '$1/:dag');
  return `${pad.replaceAll(/\/[A-Z]{1,2}\d+(?=\/|$)/g, '/:deel')}${search === '' ? '' : '?'}`;
}

/** Addresses of our own pages that this page links to. */
async function verwijzingen(page: Page): Promise<readonly string[]> {
  const gevonden = await page
    .locator('a[href]')
    .evaluateAll((links: readonly { readonly href: string }[]) => links.map((link) => link.href));
  const hier = new URL(page.url()).origin;
  return [...new Set(gevonden)]
    .map((adres) => new URL(adres))
    .filter((adres) => adres.origin === hier)
    .map((adres) => `${adres.pathname}${adres.search}`)
    .filter((adres) => !GEEN_PAGINA.test(adres));
}

const LANG =
  'Zoë’s hulpvraag-met-een-heel-lang-woord-zonder-spaties-erin أحتاج إلى مساعدة 🏠\nEn nog een regel.';

/**
 * Opens a page and checks it: as it comes, and once more when its form was filled in wrongly. Gives the pages it
 * leads to, or undefined when there is nothing to see here now: a refusal. Not sent where nothing is asked: that
 * would be done.
 */
export async function bekijk(
  page: Page,
  adres: string,
  { versturen = true } = {},
): Promise<readonly string[] | undefined> {
  await page.goto(adres);
  const status = antwoordVan(page).status();
  if (status >= 500) throw new Error(`${adres}: ${status}`);
  await controleer(page, status === 200 ? '' : `-${status}`);
  if (status !== 200) return undefined;
  const verder = await verwijzingen(page);
  // Where only text is asked any text would do, and the dossier would be another.
  const kiest = await page.locator('main form[method=post]').locator(KIEST).count();
  if (kiest === 0 && !versturen) return verder;
  if (await vulFoutIn(page, kiest > 0 && !GAAT_DOOR.test(adres) ? LANG : '')) await controleer(page, '-fout');
  return verder;
}

/**
 * Sends the form with nothing chosen and this text in every text field: it comes back as it was filled in, with
 * its errors. False when the page asks nothing.
 */
export async function vulFoutIn(page: Page, tekst: string): Promise<boolean> {
  const formulier = page
    .locator('main form[method=post]')
    .filter({ has: page.locator(VRAAGT) })
    .first();
  if ((await formulier.count()) === 0) return false;
  await metNieuwePagina(page, () =>
    formulier.evaluate((form: Formulier, waarde) => {
      for (const veld of form.elements) {
        if (veld.type === 'radio' || veld.type === 'checkbox') veld.checked = false;
        else if (veld.type === 'text' || veld.type === 'textarea') veld.value = waarde;
        else if (veld.type !== 'hidden' && veld.type !== 'submit') veld.value = '';
      }
      // As without JavaScript: what is written here should not be kept as a draft.
      form.submit();
    }, tekst),
  );
  return true;
}

/** With any text and no choice this is done: without a day somebody is accepted on the waiting list. */
const GAAT_DOOR = /^\/(?:toewijzingen|dossiers)\/[^/]+\/opdracht-aannemen$/;

const KIEST = 'select, input[type=radio], input[type=date]';
const VRAAGT = 'textarea, select, input:not([type=hidden])';

interface Formulier {
  readonly elements: Iterable<{ readonly type: string; checked: boolean; value: string }>;
  submit(): void;
}
