import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FORMULIEREN } from '../src/dossier/formulieren.ts';
import { ambtelijkIn } from '../test/gewonetaal/ambtelijk-in.ts';
import { metBrowser } from './browser.ts';
import { dossierPerStatus } from './demodossiers.ts';
import { bezoeken, BURGERS } from './formulieren.ts';
import { muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, vulHulpvraagIn } from './stappen/melden.ts';
import { vulFoutIn } from './verkennen.ts';

const opent = metBrowser('kijk');

/** What the page says, folded parts too; not what people wrote, nor the name of a letter or a law. */
async function gelezen(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const kopie = document.body.cloneNode(true);
    for (const el of kopie.querySelectorAll('script, bdi, [dir=auto], textarea, .omk-artikel, a[href*="/documenten/"]')) el.remove();
    const stukken = [];
    const loper = document.createTreeWalker(kopie, NodeFilter.SHOW_TEXT);
    for (let n = loper.nextNode(); n; n = loper.nextNode()) stukken.push(n.data.trim());
    for (const el of kopie.querySelectorAll('[aria-label], [placeholder]'))
      stukken.push(el.getAttribute('aria-label') ?? '', el.getAttribute('placeholder') ?? '');
    return stukken.filter(Boolean).join(' | ');
  })()`);
}

async function leesNa(page: Page, toestand = ''): Promise<void> {
  const waar = `${new URL(page.url()).pathname}${toestand}`;
  expect.soft(ambtelijkIn(await gelezen(page)), waar).toEqual([]);
}

describe('een inwoner leest gewone taal, geen woorden van het kantoor (B1)', () => {
  it.each(['/', '/privacy', '/toegankelijkheid'])('op %s', async (adres) => {
    const page = await opent();
    await page.goto(adres);
    await leesNa(page);
  });

  it('in elke vraag van het formulier, en in elke foutmelding', async () => {
    const page = await opent();
    const hand = muis(page);
    await vulHulpvraagIn(
      {
        ...hand,
        druk: async (naam) => {
          await hand.druk(naam);
          await leesNa(page);
          const vraag = await page.title();
          if (!(await vulFoutIn(page, ''))) return;
          if ((await page.title()) === `Fout: ${vraag}`) await leesNa(page, '-fout');
          else await hand.druk('Vorige vraag');
        },
      },
      hulpvrager(),
    );
    await hand.druk('Versturen');
    await leesNa(page);
  });

  it.each(BURGERS)('op elke plek in de procedure en in elk formulier (%s)', async (wie) => {
    const page = await opent();
    await loginAls(page, MENSEN[wie]);
    await page.goto('/mijn');
    await leesNa(page);
    for (const { dossier, status } of dossierPerStatus(wie)) {
      await page.goto(`/mijn/${dossier}`);
      await leesNa(page, `-${status}`);
      await page.goto(`/dossiers/${dossier}/wie-las`);
      await leesNa(page);
    }
    for (const { adres, vraagtIets } of FORMULIEREN.flatMap(({ formulier }) => bezoeken([wie], formulier))) {
      await page.goto(adres);
      await leesNa(page);
      if (vraagtIets && (await vulFoutIn(page, ''))) await leesNa(page, '-fout');
    }
  });
});
