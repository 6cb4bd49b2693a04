import type { Page } from 'playwright-core';
import type { Bezoek } from '../browser.ts';
import type { Hand } from '../hand.ts';
import { loginAls, MENSEN } from '../inloggen.ts';
import { beoordeelAanvraag, bereidBesluitVoor, kijkMee, maakBekend, neemBesluit } from './besluiten.ts';
import type { Hulpvrager } from './melden.ts';
import { meldHulp, naamVan } from './melden.ts';
import {
  overweegOplossingen,
  planGesprek,
  stelIdentiteitVast,
  voerGesprek,
  vooronderzoek,
} from './onderzoeken.ts';
import { beoordeelUrgentie, deelToe } from './screenen.ts';
import { doeToets } from './toetsen.ts';
import { verstuurVerslag, vulAanEnOnderteken } from './verslag.ts';

/** Who does the job, and how. */
export interface Bezetting {
  readonly opent: (bezoek?: Bezoek) => Promise<Page>;
  readonly hand: (page: Page) => Hand;
  /** How the resident comes. */
  readonly inwoner: Bezoek;
}

/** From the melding to the report at the resident; the klantmanager goes on. */
export async function onderzoekTotVerslag(
  als: (naam: string) => Promise<Hand>,
  nummer: string,
  wie: Hulpvrager,
): Promise<Hand> {
  const screener = await als(MENSEN.screener);
  await beoordeelUrgentie(screener, naamVan(wie));
  await deelToe(screener, naamVan(wie), MENSEN.klantmanager);

  const klantmanager = await als(MENSEN.klantmanager);
  await vooronderzoek(klantmanager, nummer);
  await planGesprek(klantmanager, nummer);
  await voerGesprek(klantmanager, nummer);
  await stelIdentiteitVast(klantmanager, nummer);
  await overweegOplossingen(klantmanager, nummer);
  await doeToets(klantmanager, nummer);
  await verstuurVerslag(klantmanager, nummer);
  return klantmanager;
}

/** The whole main job, each step by the person whose step it is. Ends with the resident's own page open. */
export async function doeHoofdtaak(
  { opent, hand, inwoner }: Bezetting,
  wie: Hulpvrager,
): Promise<{ readonly nummer: string; readonly inwoner: Page }> {
  const als = async (naam: string, bezoek?: Bezoek): Promise<Hand> => {
    const page = await opent(bezoek);
    await loginAls(page, naam);
    return hand(page);
  };

  const nummer = await meldHulp(hand(await opent(inwoner)), wie);

  const klantmanager = await onderzoekTotVerslag(als, nummer, wie);

  const maria = await als(MENSEN.inwoner, inwoner);
  await vulAanEnOnderteken(maria, nummer);

  await beoordeelAanvraag(klantmanager, nummer);
  await bereidBesluitVoor(klantmanager, nummer);
  await kijkMee(await als(MENSEN.jurist), nummer);
  await neemBesluit(klantmanager, nummer);
  await maakBekend(klantmanager, nummer);
  return { nummer, inwoner: maria.page };
}
