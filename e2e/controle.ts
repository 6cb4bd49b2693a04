import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { ResolvedConfig } from 'html-validate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import { GOED } from './bewaard.ts';
import { antwoordVan, BREED, onderzocht, SMAL } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Style sheets are not fetched for it: only a rule that is off looks at those (css-orientation-lock). */
const AXE_OPTIES = `{ resultTypes: ['violations'], selectors: false, preload: { assets: ['media'] } }`;

/**
 * All that axe may see of a page. One that is the same in all of this has the same faults: what was found without any is
 * remembered by it (GOED), also for a next run: the second Node of .ci/run, or a person who runs this again.
 * What stands in a hidden field is chance (keys), and nobody sees it.
 */
const AANZIEN = `(() => {
  const alle = [...document.querySelectorAll('*')];
  const plek = (el) => alle.indexOf(el);
  const velden = alle.filter((el) => 'value' in el && el.type !== 'hidden');
  return JSON.stringify([
    document.styleSheets.length,
    location.pathname,
    [innerWidth, innerHeight, scrollX, scrollY],
    plek(document.activeElement),
    [...document.querySelectorAll(':hover')].map(plek),
    velden.map((el) => [el.value, el.checked, el.indeterminate, el.validity?.valid, el.scrollWidth, el.scrollHeight]),
    document.documentElement.outerHTML
      .replaceAll(/(<input[^>]*type="hidden"[^>]*)value="[^"]*"/g, '$1')
      .replaceAll(location.origin, ''),
  ]);
})()`;

const zGevonden = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string() })) }),
);

/** The same for every page, so worked out once: for a small page that takes longer than to check it. */
class VasteRegels extends StaticConfigLoader {
  #regels: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#regels ??= super.getConfigFor(handle));
  }
}

const html = new HtmlValidate(
  new VasteRegels({
    extends: ['html-validate:standard'],
    rules: {
      // How hono writes what means the same.
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'error',
    },
  }),
);

/** Where pictures of every page go, for who wants to look at them: `OMKEER_BEELDEN=/tmp/beelden npm run e2e`. */
export const BEELDEN = process.env['OMKEER_BEELDEN'] ?? '';

/**
 * The page as it is now, with everything that is folded opened, at both widths: no violation of WCAG (axe),
 * nothing that sticks out sideways, and valid HTML; for a visitor without JavaScript too. The test goes on, so
 * that one run names all pages at fault.
 */
export async function controleer(page: Page, toestand = ''): Promise<void> {
  const pad = `${new URL(page.url()).pathname}${toestand}`;
  if (BEELDEN !== '')
    for (const maat of [SMAL, BREED]) {
      await page.setViewportSize(maat);
      await maakBeeld(page, pad, maat.width);
    }
  expect.soft(await bevindingen(page), `${await page.title()} (${pad})`).toEqual([]);
}

/** What is wrong with this page, each with the width at which it is. */
export async function bevindingen(page: Page): Promise<readonly string[]> {
  // In Node, while the browser looks at the page.
  const html = htmlfouten(page);
  const gezien = await opBeideMaten(ZONDER_AXE ? page : await onderzocht(page));
  return [...(await html), ...gezien];
}

async function opBeideMaten(page: Page): Promise<readonly string[]> {
  const gevonden: string[] = [];
  for (const maat of [SMAL, BREED]) {
    await page.setViewportSize(maat);
    gevonden.push(...(await steektUit(page)).map((wat) => `${maat.width}: steekt uit: ${wat}`));
    gevonden.push(...(await axefouten(page)).map((fout) => `${maat.width}: ${fout}`));
  }
  return gevonden;
}

async function maakBeeld(page: Page, naam: string, breed: number): Promise<void> {
  const bestand = naam.replaceAll(/W\d\d-\w{4}-\w{4}/g, 'nr').replaceAll(/[^\w-]+/g, '_');
  await page.screenshot({ path: path.join(BEELDEN, `${bestand}-${breed}.png`), fullPage: true });
}

/** Axe looks at every page in a walk along all of them; where only the journeys are made, that is left to the walks. */
const ZONDER_AXE = process.env['OMKEER_ZONDER_AXE'] === '1';

async function axefouten(page: Page): Promise<readonly string[]> {
  if (ZONDER_AXE) return [];
  const bewijs = path.join(GOED, await merk(page));
  if (existsSync(bewijs)) return [];
  if (!(await page.evaluate<boolean>('typeof axe === "object"'))) await page.evaluate(axe);
  const uitkomst = await page.evaluate<unknown>(
    `axe.run(document, ${AXE_OPTIES}).then(({ violations }) => violations)`,
  );
  const fouten = zGevonden
    .parse(uitkomst)
    .flatMap(({ id, nodes }) => nodes.map((n) => `axe ${id}: ${n.html.slice(0, 200)} ${n.failureSummary}`));
  if (fouten.length === 0) writeFileSync(bewijs, '');
  return fouten;
}

/** What was looked at, and with what. */
async function merk(page: Page): Promise<string> {
  const delen = [
    axe,
    AXE_OPTIES,
    page.context().browser()?.version() ?? '',
    await page.evaluate<string>(AANZIEN),
  ];
  return delen.reduce((hash, deel) => hash.update(deel).update('\0'), createHash('sha256')).digest('hex');
}

/** Opens what is folded, and tells what makes the page scroll sideways (WCAG 1.4.10). */
async function steektUit(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    for (const el of document.querySelectorAll('details')) el.open = true;
    const breed = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= breed) return [];
    return [...document.querySelectorAll('body *')]
      .filter((el) => {
        const { left, right } = el.getBoundingClientRect();
        return document.dir === 'rtl' ? left < -1 : right > breed + 1;
      })
      .slice(0, 3)
      .map((el) => el.outerHTML.slice(0, 120));
  })()`);
}

async function htmlfouten(page: Page): Promise<readonly string[]> {
  const antwoord = antwoordVan(page);
  if (!(antwoord.headers()['content-type'] ?? '').startsWith('text/html')) return [];
  const verslag = await html.validateString(await antwoord.text());
  return verslag.results.flatMap(({ messages }) =>
    messages.map((m) => `html ${m.ruleId} (regel ${m.line}): ${m.message}`),
  );
}
