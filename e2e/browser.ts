import path from 'node:path';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { vindChromium } from './chromium.ts';

export const BREED = { width: 1280, height: 900 } as const;
export const SMAL = { width: 375, height: 800 } as const;

export interface Bezoek {
  /** Default true. */
  readonly javascript?: boolean;
  readonly smal?: boolean;
}

/** Everything waits for something that happens; nothing takes longer than this. */
const PATIENCE_MS = 10_000;
const PICTURES = path.resolve(import.meta.dirname, '..', 'node_modules', '.cache', 'e2e');

/**
 * A browser for one test file. The function it gives opens a visitor of its own, without anyone else's
 * cookies, gone after the test. A test in which a page breaks its own policy, or throws, fails.
 */
export function metBrowser(): (bezoek?: Bezoek) => Promise<Page> {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    const { env, ...rest } = await vindChromium();
    // A date field shows day, month, year in the order of the browser's own language.
    browser = await chromium.launch({ ...rest, env: { ...env, LANGUAGE: 'nl' } });
  });
  afterAll(() => browser?.close());
  afterEach(async ({ task }) => {
    const visitors = contexts.splice(0);
    if (task.result?.state === 'fail') await keepPictures(visitors, task.name);
    await Promise.all(visitors.map((visitor) => visitor.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return async ({ javascript = true, smal = false } = {}) => {
    if (!browser) throw new Error('de browser is er nog niet');
    const context = await browser.newContext({
      baseURL: inject('basis'),
      javaScriptEnabled: javascript,
      viewport: smal ? SMAL : BREED,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    contexts.push(context);
    listen(context, complaints);
    return context.newPage();
  };
}

/** What every visitor saw when it went wrong. */
async function keepPictures(visitors: readonly BrowserContext[], test: string): Promise<void> {
  const pages = visitors.flatMap((visitor) => visitor.pages());
  const name = test.replaceAll(/\W+/g, '-').slice(0, 60);
  for (const [i, page] of pages.entries()) {
    const file = path.join(PICTURES, `${name}-${i + 1}.png`);
    await page.screenshot({ path: file, fullPage: true, timeout: 3_000 }).catch(() => undefined);
    console.error(`${page.url()}: ${file}`);
  }
}

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('page', (page) => {
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
    page.on('response', (response) => {
      if (response.request().isNavigationRequest() && response.frame() === page.mainFrame())
        answers.set(page, response);
    });
  });
  context.on('console', (message) => {
    // A form that is refused is an answer with 4xx; that is no fault of the page.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
  });
}

const answers = new WeakMap<Page, Response>();

/** What the server sent for the page that is shown now. */
export function antwoordVan(page: Page): Response {
  const answer = answers.get(page);
  if (!answer) throw new Error('deze bezoeker heeft nog niets opgevraagd');
  return answer;
}
