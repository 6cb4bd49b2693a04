import path from 'node:path';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { BEELDEN_VAN_FOUTEN } from './bewaard.ts';
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

/** One for all files of a worker, which share their modules; it goes when the worker goes. */
let browser: Browser | undefined;

/**
 * Visitors for one test file, on the server where people work or the one where nothing moves. The function it gives
 * opens a visitor of its own, without anyone else's cookies, gone after the test. A test in which a page breaks its own
 * policy, or throws, fails.
 */
export function metBrowser(server: 'werk' | 'kijk' = 'werk'): (bezoek?: Bezoek) => Promise<Page> {
  const complaints: string[] = [];
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser ??= await launch();
  });
  afterEach(async ({ task }) => {
    const visitors = contexts.splice(0);
    if (task.result?.state === 'fail') await keepPictures(visitors, task.name);
    // A browser that fell over has closed them already; the test that saw it fail has said so.
    await Promise.allSettled(visitors.map((visitor) => visitor.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  return async ({ javascript = true, smal = false } = {}) => {
    // One that fell over (memory) takes the test of that moment with it, not all that follow.
    if (!browser?.isConnected()) browser = await launch();
    const context = await browser.newContext({
      baseURL: inject('servers')[server],
      javaScriptEnabled: javascript,
      viewport: smal ? SMAL : BREED,
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (!javascript) zonderScript.add(context);
    if (server === 'kijk') kijkend.add(context);
    contexts.push(context);
    listen(context, complaints);
    return context.newPage();
  };
}

async function launch(): Promise<Browser> {
  const { env, ...rest } = await vindChromium();
  // A date field shows day, month, year in the order of the browser's own language.
  return chromium.launch({ ...rest, env: { ...env, LANGUAGE: 'nl' } });
}

const zonderScript = new WeakSet<BrowserContext>();
const kijkend = new WeakSet<BrowserContext>();

/** Whether this visitor is where nothing moves. */
export const kijktAlleen = (page: Page): boolean => kijkend.has(page.context());

/**
 * The page of a visitor without JavaScript in a page that can run the checks: what the server sent, without our
 * islands. Any other visitor's page is itself.
 */
export async function onderzocht(page: Page): Promise<Page> {
  const context = page.context();
  if (!zonderScript.has(context)) return page;
  const kijker = kijkers.get(context) ?? (await maakKijker(context));
  kijker.html = await page.content();
  await kijker.page.goto(page.url());
  return kijker.page;
}

interface Kijker {
  readonly page: Page;
  html: string;
}

const kijkers = new WeakMap<BrowserContext, Kijker>();

async function maakKijker(context: BrowserContext): Promise<Kijker> {
  const twin = await context.browser()?.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  if (!twin) throw new Error('de browser is er niet meer');
  context.once('close', () => void twin.close().catch(() => undefined));
  const kijker: Kijker = { page: await twin.newPage(), html: '' };
  await kijker.page.route('**/*', (route) => {
    if (route.request().isNavigationRequest())
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: kijker.html });
    return route.request().resourceType() === 'script' ? route.abort() : route.continue();
  });
  kijkers.set(context, kijker);
  return kijker;
}

/** What every visitor saw when it went wrong. */
async function keepPictures(visitors: readonly BrowserContext[], test: string): Promise<void> {
  const pages = visitors.flatMap((visitor) => visitor.pages());
  const name = test.replaceAll(/\W+/g, '-').slice(0, 60);
  for (const [i, page] of pages.entries()) {
    const file = path.join(BEELDEN_VAN_FOUTEN, `${name}-${i + 1}.png`);
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
