import type { ElementHandle, Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import { dicht, keuzeUit, knop, link, metNieuwePagina, radio, radios, veld } from './hand.ts';

/** No page has more places to stop at; a date field alone has four. */
const MOST_STEPS = 400;

/** Somebody who works with the keyboard only: everything must be reached with Tab, and be seen when it is. */
export function toetsenbord(page: Page): Hand {
  const { keyboard } = page;

  /** Opens what hides it, then goes there. */
  async function naarVeld(wat: Locator): Promise<void> {
    await wat.first().waitFor({ state: 'attached' });
    for (let n = await dicht(page, wat).count(); n > 0; n -= 1) {
      await naarElement(page, dicht(page, wat).first());
      await keyboard.press('Enter');
    }
    await naarElement(page, wat);
  }

  async function typ(label: string, doen: () => Promise<void>): Promise<void> {
    await naarVeld(veld(page, label));
    await doen();
  }

  return {
    page,
    // Typing an address is done with the keyboard too.
    naar: async (pad) => {
      await page.goto(pad);
    },
    vul: (label, tekst) =>
      typ(label, async () => {
        await keyboard.press('Control+A');
        await keyboard.insertText(tekst);
      }),
    datum: (label, dag) => typ(label, () => keyboard.type(dag.split('-').toReversed().join(''))),
    tijd: (label, tijd) => typ(label, () => keyboard.type(tijd.replace(':', ''))),
    async kies(groep, optie) {
      const doel = radio(page, groep, optie);
      const alle = radios(page, groep);
      await naarVeld(
        alle
          .filter({ has: page.locator(':scope:checked') })
          .or(alle.first())
          .first(),
      );
      for (let n = await alle.count(); n > 0 && !(await doel.isChecked()); n -= 1)
        await keyboard.press((await heeftFocus(doel)) ? 'Space' : 'ArrowDown');
      if (!(await doel.isChecked())) throw new Error(`met de pijltjes is ‘${optie}’ niet te kiezen`);
    },
    async vink(label) {
      await naarVeld(veld(page, label));
      if (!(await veld(page, label).isChecked())) await keyboard.press('Space');
    },
    async selecteer(label, optie) {
      const lijst = veld(page, label);
      await naarVeld(lijst);
      const waarde = await keuzeUit(lijst, optie);
      const waarden = await lijst
        .getByRole('option')
        .evaluateAll<string[]>('opties => opties.map(o => o.value)');
      const stappen = waarden.indexOf(waarde) - waarden.indexOf(await lijst.inputValue());
      for (let n = Math.abs(stappen); n > 0; n -= 1)
        await keyboard.press(stappen > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    async druk(naam) {
      await naarElement(page, knop(page, naam));
      await metNieuwePagina(page, () => keyboard.press('Enter'));
    },
    async volg(naam) {
      await naarVeld(link(page, naam));
      await metNieuwePagina(page, () => keyboard.press('Enter'));
    },
  };
}

const heeftFocus = (wat: Locator): Promise<boolean> =>
  wat.evaluate<boolean>('el => el === document.activeElement');

/** Presses Tab, or Shift+Tab when it lies behind, until the focus is there; then it must show. */
async function naarElement(page: Page, wat: Locator): Promise<void> {
  const element = await wat.elementHandle();
  if (element === null) throw new Error(`niet gevonden: ${String(wat)}`);
  const toets = (await ligtVoor(element)) ? 'Shift+Tab' : 'Tab';
  for (let n = 0; !(await element.evaluate<boolean>('el => el === document.activeElement')); n += 1) {
    if (n > MOST_STEPS) throw new Error(`met Tab niet te bereiken: ${String(wat)}`);
    await page.keyboard.press(toets);
  }
  if (!(await element.evaluate<boolean>(TEKENT_FOCUS)))
    throw new Error(`focus niet te zien op ${String(wat)}`);
}

/** Does it stand before what has the focus? */
function ligtVoor(element: ElementHandle): Promise<boolean> {
  return element.evaluate<boolean>(
    `el => document.activeElement !== document.body &&
      (el.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0`,
  );
}

/** WCAG 2.4.7: an outline or a shadow, on the control or on the label that stands for it. */
const TEKENT_FOCUS = `el => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(el);
  return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
}`;
