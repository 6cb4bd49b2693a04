import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { BREED, metBrowser } from './browser.ts';
import { gehoord, getekend, opPapier, slechtTeZien } from './grafiek.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

/** Seconds of reckoning, on a busy machine many. */
const REKENTIJD_MS = 60_000;
const opent = metBrowser('werk');

/** WCAG 1.4.10: 1280 pixels at 400 percent. */
const REFLOW = { width: 320, height: 800 };

/** As it is heard, seen in every light, and read on paper (WCAG 1.1.1, 1.3.1, 1.4.1, 1.4.3, 1.4.10). */
async function beproef(page: Page, hoeveel: number): Promise<Awaited<ReturnType<typeof opPapier>>> {
  const pad = new URL(page.url()).pathname;
  const beelden = await gehoord(page);
  expect.soft(beelden.length, `beelden op ${pad}`).toBeGreaterThanOrEqual(hoeveel);
  for (const { naam, beschrijving, delen } of beelden) {
    expect.soft(naam, pad).toMatch(/^(?!grafiek|beeld|figuur).{25,}/i);
    expect.soft(beschrijving, naam).not.toBe('');
    expect.soft(delen, `wat er los te horen is bij: ${naam}`).toBe(0);
  }
  expect.soft(new Set(beelden.map(({ naam }) => naam)).size, 'elk een eigen naam').toBe(beelden.length);
  expect.soft(await getekend(page), pad).toEqual([]);

  for (const media of [{ colorScheme: 'dark' }, { colorScheme: 'dark', forcedColors: 'active' }] as const) {
    await page.emulateMedia({ forcedColors: 'none', ...media });
    expect.soft(await slechtTeZien(page), `${pad} ${JSON.stringify(media)}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.setViewportSize(REFLOW);
  expect
    .soft(await page.evaluate<number>('document.documentElement.scrollWidth'), `${pad} op 320 pixels`)
    .toBeLessThanOrEqual(REFLOW.width);
  await page.setViewportSize(BREED);

  const papier = await opPapier(page);
  expect.soft(papier.fouten, `${pad} op papier`).toEqual([]);
  expect.soft(papier.tekst, pad).toContain('Zo is gemeten');
  expect.soft(papier.tekst, pad).toContain(`Bladzijde 1 van ${papier.bladen}`);
  expect.soft(papier.bladen, `bladen van ${pad}`).toBeLessThanOrEqual(2 * beelden.length + 4);
  return papier;
}

describe('een beeld van cijfers is te horen, te zien en mee te nemen op papier', () => {
  it('op het bureau Sturing, met definitie, keuze en peildatum erbij', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.teamleider);
    await page.goto('/sturing?maat=beslissing');
    const { tekst } = await beproef(page, 11);
    expect((await gehoord(page)).map(({ naam }) => naam).join('\n')).toMatch(
      /De weg van melding naar hulp\. (?:Het loopt op|Van de termijn|Er is te weinig).* Nu staan er, per stap: /,
    );
    expect(tekst).toMatch(/Gemeten: Van aanvraag tot besluit\. Alle dossiers\. Peildatum \d+ \w+ \d{4}/);
    expect(tekst).toContain('Adres: /sturing?maat=beslissing');
  });

  it('op de pagina die de vraag van de raad beantwoordt, en die past op één blad', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.teamleider);
    await page.goto('/sturing/vergelijken?maat=geheel');
    const { tekst, bladen } = await beproef(page, 1);
    expect(tekst).toContain('Gemeten: Van melding tot besluit.');
    expect(bladen).toBe(1);
    await page.goto('/sturing/vergelijken');
    expect((await opPapier(page)).bladen).toBe(1);
  });

  it('bij formatie en bij vooruitkijken, met elk scenario', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await page.goto('/sturing/formatie');
    await beproef(page, 1);
    await page.goto('/sturing/prognose');
    await hand.vul('Hoeveel weken vooruit?', '6');
    await hand.vink('De helft van wie ervaren is vertrekt');
    await hand.druk('Doorrekenen');
    await staOp(page, 'Vooruitkijken: de uitkomst', REKENTIJD_MS);
    await beproef(page, 4);
  });

  it('in het kwartaalrapport, met periode en peildatum erbij', async () => {
    const page = await opent();
    const hand = muis(page);
    await loginAls(page, MENSEN.teamleider);
    await page.goto('/sturing/kwartaal');
    const keuze = page.getByLabel('Kwartaal', { exact: true }).getByRole('option');
    const naam = (await keuze.nth(1).textContent()) ?? '';
    await hand.selecteer('Kwartaal', naam);
    await hand.druk('Concept maken');
    await staOp(page, `Kwartaalrapport, ${naam}`);
    const { tekst } = await beproef(page, 7);
    expect(tekst).toMatch(/\d+ \w+ \d{4} tot en met \d+ \w+ \d{4}/);
    expect(tekst).toContain('Wat is de doorlooptijd per voorziening?');
  });
});
