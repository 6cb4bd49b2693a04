import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { datum, datumLang } from '../src/kern/datum.ts';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, metNieuwePagina, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { overDagen } from './stappen/onderzoeken.ts';

const opent = metBrowser();

async function alsKees(javascript = true): Promise<Hand> {
  const page = await opent({ javascript });
  await loginAls(page, MENSEN.aanbieder);
  await staOp(page, 'Toewijzingen');
  return muis(page);
}

/** The first of this part of the list; gives the name and the address. */
async function openEerste(
  hand: Hand,
  deel: string,
  welke: (rijen: Locator) => Locator = (rijen) => rijen,
): Promise<{ readonly naam: string; readonly pad: string }> {
  const rijen = hand.page.locator(`#${deel}`).getByRole('row');
  const eerste = welke(rijen).getByRole('rowheader').getByRole('link').first();
  const naam = await eerste.innerText();
  await metNieuwePagina(hand.page, () => eerste.click());
  await lees(hand.page, 'Wat u nu kunt doen');
  return { naam, pad: new URL(hand.page.url()).pathname };
}

describe('het bureau van een aanbieder', () => {
  it('neemt aan, stelt bij, begint, vertelt en stopt, zonder het dossier te zien (Wmo 2.6.3, 5.2.1)', async () => {
    const kees = await alsKees();
    await controleer(kees.page);
    // Of a case that the demo tells, the address is made from the number; elsewhere it is chance.
    const { naam, pad } = await openEerste(kees, 'nieuw', (rijen) =>
      rijen.filter({ has: kees.page.locator('a[href*="/demo-w"]') }),
    );
    const nummer = /W\d\d-\w{4}-\w{4}/i.exec(pad)?.[0].toUpperCase() ?? '';
    await lees(kees.page, /Laat uiterlijk .* 5 werkdagen nadat wij u de opdracht gaven/);
    await controleer(kees.page, '-nieuw');
    await kees.page.goto(`/dossiers/${nummer}`);
    expect(antwoordVan(kees.page).status()).toBe(403);

    await kees.naar(pad);
    await kees.volg('Opdracht aannemen');
    await controleer(kees.page);
    await kees.druk('Opdracht aannemen');
    await lees(kees.page, /Er is 1 ding niet goed ingevuld/);
    await controleer(kees.page, '-fout');
    await kees.vul('Wat moet de gemeente hierbij weten?', 'Er is een wachtlijst.');
    await kees.druk('Opdracht aannemen');
    await lees(kees.page, /vastgelegd/);
    await lees(kees.page, /Nog niet bekend is wanneer de hulp begint/);

    await kees.volg('Verwachte start bijwerken');
    const verwacht = overDagen(12);
    await kees.datum('Wanneer begint de hulp nu naar verwachting?', verwacht);
    await kees.vul('Waarom is het anders?', 'Er komt een plek vrij.');
    await kees.druk('Verwachting bijwerken');
    await lees(kees.page, `U verwacht te beginnen op ${datumLang(datum(verwacht))}.`);
    await controleer(kees.page, '-wacht');
    await kees.naar('/toewijzingen');
    await lees(kees.page, datumLang(datum(verwacht)));

    // It was decided these days, for later: help begins not before the day from which it was granted.
    await kees.naar(pad);
    await kees.volg('De hulp is begonnen');
    await kees.datum('Op welke dag kreeg de inwoner voor het eerst hulp?', overDagen(0));
    await kees.druk('Start vastleggen');
    await lees(kees.page, 'de hulp is toegekend vanaf');
    await controleer(kees.page, '-te-vroeg');
    await kees.naar('/toewijzingen');
    await openEerste(kees, 'wachtlijst', (rijen) => rijen.filter({ hasNotText: 'hulp vanaf' }));
    await kees.volg('De hulp is begonnen');
    await kees.datum('Op welke dag kreeg de inwoner voor het eerst hulp?', overDagen(0));
    await kees.druk('Start vastleggen');
    await kees.volg('Vertellen hoe het gaat');
    await kees.vul('Hoe gaat de hulp?', 'Het huis is weer op orde.');
    await kees.druk('Vastleggen');
    await lees(kees.page, 'Het huis is weer op orde.');
    await controleer(kees.page, '-loopt');

    await kees.volg('De hulp stopt');
    await kees.datum('Wat was de laatste dag met hulp?', overDagen(0));
    await kees.kies('Waarom stopt de hulp?', 'Het doel is bereikt');
    await kees.druk('Stop vastleggen');
    await lees(kees.page, /U kunt nog vertellen hoe het ging/);
    await controleer(kees.page, '-gestopt');
    expect(await kees.page.innerText('main')).not.toContain('Adres');

    const bilal = await opent();
    await loginAls(bilal, MENSEN.klantmanager);
    await bilal.goto(`/dossiers/${nummer}/wie-las`);
    await lees(bilal, 'levert de toegekende hulp');
    await bilal.goto(`/dossiers/${nummer}`);
    await lees(bilal, 'Levering van de hulp');
    expect(await bilal.innerText('main')).toContain(naam.split(' ').at(-1) ?? '');
  });

  it('weigert zonder JavaScript, en ziet daarna geen naam meer (Wmo 5.2.1)', async () => {
    const kees = await alsKees(false);
    const { naam, pad } = await openEerste(kees, 'wachtlijst');
    await kees.volg('Toch niet leveren');
    await kees.kies('Waarom kan het niet?', 'Geen plaats');
    await kees.druk('Toch niet leveren');
    await lees(kees.page, 'Er is 1 ding niet goed ingevuld');
    await kees.vul('Toelichting', 'Een collega ging weg; er komt niemand bij.');
    await kees.druk('Toch niet leveren');
    await staOp(kees.page, 'Toewijzingen');
    await lees(kees.page, 'door u geweigerd');
    await controleer(kees.page, '-geweigerd');
    await kees.naar(pad);
    await staOp(kees.page, 'Deze opdracht is afgelopen');
    expect(antwoordVan(kees.page).status()).toBe(403);
    await controleer(kees.page, '-dicht');
    expect(await kees.page.content()).not.toContain(naam);
    await kees.naar(`${pad}x`);
    await staOp(kees.page, 'Deze toewijzing kunnen wij niet laten zien');
    await controleer(kees.page, '-onbekend');
  });
});
