import type { Locator, Page } from 'playwright-core';
import { inTaal, TALEN } from '../src/ui/talen/taal.ts';
import { zeg } from '../src/ui/talen/zeg.ts';

/** How a person works a page: with the mouse, or with the keyboard only. Everything is found by its name. */
export interface Hand {
  readonly page: Page;
  naar(pad: string): Promise<void>;
  /** Types in a field, in place of what was there. */
  vul(label: string, tekst: string): Promise<void>;
  /** `2026-03-31` in a date field. */
  datum(label: string, dag: string): Promise<void>;
  /** `14:30` in a time field. */
  tijd(label: string, tijd: string): Promise<void>;
  /** One of a group of radio buttons. */
  kies(groep: string, optie: string): Promise<void>;
  vink(label: string): Promise<void>;
  /** The choice of a drop-down that begins with these words. */
  selecteer(label: string, optie: string): Promise<void>;
  /** Presses a button, and waits for the page that follows. */
  druk(knop: string): Promise<void>;
  /** Follows a link, and waits for the page that follows. */
  volg(link: string): Promise<void>;
}

const NIET_VERPLICHT = TALEN.map((taal) => inTaal(taal, () => zeg('niet verplicht'))).join('|');
/** Behind the label or legend of what may stay empty, always or in some cases; in each language. */
const NIET_ALTIJD = String.raw`( \((${NIET_VERPLICHT}|nodig [^)]*)\))?`;

/** A name as it is called, whether or not it must be filled in. */
const naamVan = (label: string): RegExp =>
  new RegExp(String.raw`^\s*${label.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)}${NIET_ALTIJD}\s*$`);

/** A field by its label. */
export const veld = (page: Page, label: string): Locator => page.getByLabel(naamVan(label));

const radiogroep = (page: Page, groep: string): Locator =>
  page.getByRole('radiogroup', { name: naamVan(groep), includeHidden: true });

/** The buttons of a group, by its legend. */
export const radios = (page: Page, groep: string): Locator =>
  radiogroep(page, groep).getByRole('radio', { includeHidden: true });

export const radio = (page: Page, groep: string, optie: string): Locator =>
  radiogroep(page, groep).getByRole('radio', { name: optie, exact: true, includeHidden: true });

export const knop = (page: Page, naam: string): Locator =>
  page.getByRole('button', { name: naam, exact: true });

export const link = (page: Page, naam: string): Locator =>
  page.getByRole('link', { name: naam, exact: true, includeHidden: true });

/** What has to be opened before this can be seen, outermost first. */
export const dicht = (page: Page, wat: Locator): Locator =>
  page.locator('details:not([open])').filter({ has: wat }).locator('> summary');

/** Whether it must be opened first, for the first of these; waits until it is there. Runs in the page. */
export const isDicht = (wat: Locator): Promise<boolean> =>
  wat
    .first()
    .evaluate((el: { closest(selector: string): unknown }) => el.closest('details:not([open])') !== null);

/** Waits for the heading of the page; `geduld` in milliseconds for what is being reckoned. */
export async function staOp(page: Page, kop: string | RegExp, geduld?: number): Promise<void> {
  const wacht = geduld === undefined ? {} : { timeout: geduld };
  await page.getByRole('heading', { level: 1, name: kop, exact: true }).waitFor(wacht);
}

/** Waits until this can be read somewhere. */
export async function lees(page: Page, tekst: string | RegExp): Promise<void> {
  try {
    await page.getByText(tekst).first().waitFor();
  } catch (error) {
    const bezwaren = await page.getByRole('alert').allInnerTexts();
    throw new Error(`niet te lezen op ‘${await page.title()}’: ${String(tekst)}\n${bezwaren.join('\n')}`, {
      cause: error,
    });
  }
}

/** What the person does, until the next page is there. */
export async function metNieuwePagina(page: Page, doen: () => Promise<void>): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), doen()]);
}

/** The value of the first choice that begins with these words. */
export async function keuzeUit(lijst: Locator, optie: string): Promise<string> {
  const opties = lijst.getByRole('option', { includeHidden: true });
  const teksten = await opties.allTextContents();
  const plek = teksten.findIndex((tekst) => tekst.trim().startsWith(optie));
  if (plek < 0) throw new Error(`‘${optie}’ staat niet bij: ${teksten.join(' | ')}`);
  return (await opties.nth(plek).getAttribute('value')) ?? '';
}

export function muis(page: Page): Hand {
  /** A person opens what hides the field. */
  const zichtbaar = async (wat: Locator): Promise<Locator> => {
    while (await isDicht(wat)) await dicht(page, wat).first().click();
    return wat;
  };
  const vul = async (label: string, tekst: string): Promise<void> =>
    (await zichtbaar(veld(page, label))).fill(tekst);
  return {
    page,
    naar: async (pad) => {
      await page.goto(pad);
    },
    vul,
    datum: vul,
    tijd: vul,
    kies: async (groep, optie) => (await zichtbaar(radio(page, groep, optie))).check(),
    vink: async (label) => (await zichtbaar(veld(page, label))).check(),
    selecteer: async (label, optie) => {
      const lijst = await zichtbaar(veld(page, label));
      await lijst.selectOption(await keuzeUit(lijst, optie));
    },
    druk: (naam) => metNieuwePagina(page, () => knop(page, naam).click()),
    volg: async (naam) => {
      const verwijzing = await zichtbaar(link(page, naam));
      await metNieuwePagina(page, () => verwijzing.click());
    },
  };
}
