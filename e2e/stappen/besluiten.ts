import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { CRITERIA } from '../../src/besluit/gebeurtenissen.ts';
import { CRITERIUMNAAM } from '../../src/besluit/namen.ts';
import { type GelezenPdf, leesPdf } from '../../test/hulp/pdf.ts';
import type { Hand } from '../hand.ts';
import { lees, link } from '../hand.ts';
import { begin, legVast, overDagen } from './onderzoeken.ts';

/** Each criterion, what comes first before what remains. */
export async function beoordeelAanvraag(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Aanvraag beoordelen');
  for (const criterium of CRITERIA) await hand.kies(CRITERIUMNAAM[criterium], 'Ja');
  await legVast(hand, 'Beoordeling vastleggen', 'Aanvraag beoordelen');
}

export const WAAROM = 'Twee dagen dagbesteding in de week geven u ritme en gezelschap, en uw dochter rust.';
export const AANBIEDER = 'Zorggroep De Linde';

/** So expensive that the mandate asks a second pair of eyes. */
export async function bereidBesluitVoor(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Besluit voorbereiden');
  await hand.kies('Wat besluit u?', 'Toekennen');
  await hand.vul('Waarom?', WAAROM);
  await hand.vul('Hoeveel?', '4');
  await hand.kies('Per', 'per week');
  await hand.datum('Eerste dag', overDagen(7));
  await hand.datum('Laatste dag', overDagen(365));
  await hand.vul('Wat bereikt de inwoner ermee?', 'U bent twee dagen in de week onder de mensen.');
  await hand.vul('Wie levert het?', AANBIEDER);
  await hand.vul('Hoe begint het?', 'De Linde belt u binnen een week voor een kennismaking.');
  await hand.vul('Kosten per jaar in euro', '12.480,00');
  await hand.datum('Wanneer kijkt de gemeente of het nog past?', overDagen(330));
  await legVast(hand, 'Voorbereid besluit opslaan', 'Besluit voorbereiden');
}

/** The second pair of eyes. */
export async function kijkMee(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Meekijken met het besluit');
  await lees(hand.page, WAAROM);
  await hand.kies('Bent u akkoord?', 'Ja');
  await legVast(hand, 'Oordeel vastleggen', 'Meekijken met het besluit');
}

export async function neemBesluit(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Besluit nemen');
  await legVast(hand, 'Besluit nemen', 'Besluit nemen');
}

export async function maakBekend(hand: Hand, nummer: string): Promise<void> {
  await begin(hand, nummer, 'Besluit bekendmaken');
  await legVast(hand, 'Bekendmaken', 'Besluit bekendmaken');
}

/** Letters are made in the background; the page that is asked for again shows them. */
export async function leesBrief(
  page: Page,
  pad: string,
  brief: string,
  geduld = 20_000,
): Promise<GelezenPdf> {
  const verwijzing = link(page, `${brief} (PDF)`);
  await expect
    .poll(() => page.goto(pad).then(() => verwijzing.count()), { timeout: geduld, interval: 500 })
    .toBe(1);
  const antwoord = await page.request.get((await verwijzing.getAttribute('href')) ?? '');
  expect(antwoord.headers()['content-type']).toBe('application/pdf');
  return leesPdf(await antwoord.body());
}
