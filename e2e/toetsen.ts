import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import { dicht, isDicht, keuzeUit, knop, link, metNieuwePagina, radio, radios, veld } from './hand.ts';

/** No page has more places to stop at; a date field alone has four. */
const MOST_STEPS = 400;

/** Somebody who works with the keyboard only: everything must be reached with Tab, and be seen when it is. */
export function toetsenbord(page: Page): Hand {
  const { keyboard } = page;

  /** Opens what hides it, then goes there. */
  async function naarVeld(wat: Locator): Promise<void> {
    while (await isDicht(wat)) {
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
      await alle.first().waitFor({ state: 'attached' });
      // Tab stops at what is chosen, or else at the first.
      const gekozen = alle.and(page.locator(':checked'));
      await naarVeld((await gekozen.count()) > 0 ? gekozen : alle.first());
      for (let n = await alle.count(); n > 0 && !(await doel.isChecked()); n -= 1)
        await keyboard.press((await doel.evaluate(isActief)) ? 'Space' : 'ArrowDown');
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
        .evaluateAll((opties: readonly { readonly value: string }[]) => opties.map((o) => o.value));
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

/** What of an element these functions use; they run in the page. */
interface InPagina {
  readonly ownerDocument: {
    readonly activeElement: unknown;
    readonly body: unknown;
    readonly defaultView: { getComputedStyle(el: unknown): Readonly<Record<string, string>> };
  };
  matches(selector: string): boolean;
  compareDocumentPosition(other: unknown): number;
}

const isActief = (el: InPagina): boolean => el.matches(':focus');

/** Stands it before what has the focus now? (4: that follows) */
const ligtVoor = (el: InPagina): boolean => {
  const { activeElement, body } = el.ownerDocument;
  return activeElement !== body && (el.compareDocumentPosition(activeElement) & 4) !== 0;
};

/** WCAG 2.4.7: an outline or a shadow. */
const toontFocus = (el: InPagina): boolean => {
  const stijl = el.ownerDocument.defaultView.getComputedStyle(el);
  return (
    (stijl['outlineStyle'] !== 'none' && stijl['outlineWidth'] !== '0px') || stijl['boxShadow'] !== 'none'
  );
};

/** Presses Tab, or Shift+Tab when it lies behind, until the focus is there; then it must show. */
async function naarElement(page: Page, wat: Locator): Promise<void> {
  const element = await wat.elementHandle();
  const toets = (await element.evaluate(ligtVoor)) ? 'Shift+Tab' : 'Tab';
  for (let n = 0; !(await element.evaluate(isActief)); n += 1) {
    if (n > MOST_STEPS) throw new Error(`met Tab niet te bereiken: ${String(wat)}`);
    await page.keyboard.press(toets);
  }
  if (!(await element.evaluate(toontFocus))) throw new Error(`focus niet te zien op ${String(wat)}`);
}
