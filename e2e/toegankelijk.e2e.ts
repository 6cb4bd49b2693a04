import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { bevindingen, controleer } from './controle.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, vulHulpvraagIn } from './stappen/melden.ts';
import { bekijk, vorm, vulFoutIn } from './verkennen.ts';

const opent = metBrowser('kijk');

/** What belongs to one dossier is looked at in toegankelijk-dossier.e2e.ts. */
const VAN_DOSSIER = /^\/(dossiers|advies)\//;
/** The same for every person, and looked at from the front page. */
const OPENBAAR = /^\/(hulp-vragen|termijnen|wetten|privacy|toegankelijkheid)/;
/** So many pages that they are a walk of their own. */
const STUUR = /^\/(sturing|toezicht)(?:[/?]|$)/;

describe('elke pagina is voor iedereen te gebruiken (WCAG 2.2 AA, geldige HTML)', () => {
  it('en de controle zelf ziet wat er mis is', async () => {
    const page = await opent();
    await page.goto('/');
    await page.evaluate(
      `document.querySelector('main').innerHTML = '<img src="/x.png"><svg width="2000" height="9"></svg>'`,
    );
    expect((await bevindingen(page)).join()).toMatch(/375: steekt uit: [^]*1280: axe image-alt/);
  });

  it('en een browser die omvalt, neemt niet alle volgende pagina’s mee', async () => {
    const page = await opent();
    await page.context().browser()?.close();
    const volgende = await opent();
    await volgende.goto('/');
    await staOp(volgende, 'Hulp nodig om mee te doen of zelfstandig te wonen?');
  });

  it('de voorpagina en waar die naartoe wijst', async () => {
    const page = await opent();
    const verder = await bekijk(page, '/');
    for (const adres of verder?.filter((pad) => pad !== '/') ?? []) await bekijk(page, adres);
    expect(verder).toContain('/hulp-vragen');
  });

  it('het formulier op de website: elke vraag leeg, fout en ingevuld', async () => {
    const page = await opent();
    const hand = muis(page);
    await vulHulpvraagIn({ ...hand, druk: langsAlles }, hulpvrager());
    await staOp(page, 'Klopt dit?');
    await hand.druk('Versturen');
    await staOp(page, 'Uw vraag is verstuurd');
    await controleer(page);

    /** What was filled in, then the next question as it comes, and refused. */
    async function langsAlles(naam: string): Promise<void> {
      await controleer(page, '-ingevuld');
      await hand.druk(naam);
      await controleer(page, '-leeg');
      const vraag = await page.title();
      if (!(await vulFoutIn(page, ''))) return;
      if ((await page.title()) === `Fout: ${vraag}`) await controleer(page, '-fout');
      else await hand.druk('Vorige vraag');
    }
  });

  it('de vraag wie u bent, voor wie hulp vraagt voor een ander', async () => {
    const page = await opent();
    const hand = muis(page);
    await hand.naar('/hulp-vragen');
    await hand.kies('Voor wie vraagt u hulp?', 'Als hulpverlener of andere professional');
    await hand.druk('Volgende');
    await hand.vul('Wat is er aan de hand?', 'Mijn cliënt valt thuis.');
    await hand.druk('Volgende');
    await hand.druk('Volgende');
    await staOp(page, 'Wie bent u?');
    await controleer(page);
    await hand.druk('Volgende');
    await controleer(page, '-fout');
  });

  it.each(Object.values(MENSEN))('het bureau van %s', async (naam) => {
    const gezien = await loopLangs(naam, ['/'], (pad) => !STUUR.test(pad));
    expect(gezien).toContain('/uitloggen');
  });

  it.each([MENSEN.teamleider, MENSEN.controller])('sturing en toezicht van %s', async (naam) => {
    const gezien = await loopLangs(naam, ['/sturing', '/toezicht'], (pad) => STUUR.test(pad));
    expect(gezien).toContain('/toezicht/rechten/:persoon');
  });

  it('toezicht van de functionaris gegevensbescherming', async () => {
    const gezien = await loopLangs(MENSEN.fg, ['/toezicht'], (pad) => STUUR.test(pad));
    expect(gezien).toEqual(expect.arrayContaining(['/toezicht/verwerkingen', '/toezicht/dossierspoor']));
  });

  /** From page to page, as far as this leads and this person may come; each kind of page once. */
  async function loopLangs(
    naam: string,
    vanaf: readonly string[],
    mag: (pad: string) => boolean,
  ): Promise<readonly string[]> {
    const page = await opent();
    await loginAls(page, naam);
    const gezien = new Set<string>();
    const teGaan = [...vanaf];
    for (let adres = teGaan.shift(); adres !== undefined; adres = teGaan.shift()) {
      if (gezien.has(vorm(adres))) continue;
      gezien.add(vorm(adres));
      const verder = (await bekijk(page, adres)) ?? [];
      teGaan.push(...verder.filter((pad) => mag(pad) && !VAN_DOSSIER.test(pad) && !OPENBAAR.test(pad)));
    }
    return [...gezien];
  }
});
