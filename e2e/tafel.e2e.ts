import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { vindChromium } from './chromium.ts';
import { controleer } from './controle.ts';
import { keuzeUit, knop, lees, link, muis, radio, staOp, veld } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import type { Tafeldossier } from './stappen/tafel.ts';
import {
  dossierVanBilal,
  gesprekstand,
  IN_DOSSIER,
  leesOpslag,
  neemMee,
  openMetCode,
  schrijf,
  telGesprekken,
  verstuur,
  vraag,
  zitAanTafel,
} from './stappen/tafel.ts';

const opent = metBrowser();

/**
 * How often each journey is made: `OMKEER_HERHAAL=10` shows that none of it is luck. Each time
 * has words of its own: a conversation that says the same is recorded once.
 */
const KEREN = Array.from({ length: Number(process.env['OMKEER_HERHAAL'] ?? '1') }, (_, i) => i + 1);

let dossier: Tafeldossier;
beforeAll(async () => {
  const gasten: Page[] = [];
  const gast = async () => {
    const page = await opent();
    gasten.push(page);
    return page;
  };
  dossier = await dossierVanBilal(gast);
  await Promise.all(gasten.map((page) => page.context().close()));
});

/** How a row of the device's database begins in what was read. */
const LADEN = ['slot: id=', 'dossiers: id=', 'werk: id='];

const netUit = (page: Page) => page.context().setOffline(true);
const netAan = (page: Page) => page.context().setOffline(false);
/** As when the tablet is looked at again; else the page asks by itself within a quarter of a minute. */
const kijkOpnieuw = (page: Page) => page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");

async function aanTafel(): Promise<{ readonly page: Page; readonly code: string; readonly al: number }> {
  const page = await opent({ smal: true });
  const code = await neemMee(page, dossier);
  return { page, code, al: await telGesprekken(page, dossier) };
}

/** The same person at the desk, or another who may. */
async function legVastAanBureau(tekst: string): Promise<void> {
  const bureau = await opent();
  await loginAls(bureau, MENSEN.klantmanager, `/dossiers/${dossier.nummer}/gesprek`);
  const hand = muis(bureau);
  await hand.vul('Wat is er echt nodig?', tekst);
  await hand.druk('Gesprek vastleggen');
  await lees(bureau, 'Gesprek vastleggen: vastgelegd.');
}

async function logUit(page: Page): Promise<void> {
  await page.locator('summary').filter({ hasText: MENSEN.klantmanager }).click();
  await knop(page, 'Uitloggen').click();
}

describe('aan tafel zonder internet', () => {
  it.each(KEREN)('wat is geschreven staat er na opnieuw laden nog, met de code (keer %i)', async () => {
    const { page, code, al } = await aanTafel();
    await netUit(page);
    await lees(page, /^Geen internet\./);
    await schrijf(page, 'Weer naar de inloop kunnen.');
    await page.reload();
    await lees(page, 'Vul de tafelcode in');
    await openMetCode(page, 'baba-baba-baba-baba');
    await lees(page, /Dit is niet de tafelcode/);
    await openMetCode(page, code.toUpperCase());
    await zitAanTafel(page, dossier.naam);
    expect(await vraag(page).inputValue()).toBe('Weer naar de inloop kunnen.');
    await gesprekstand(page, /Nog niet verstuurd/);
    await netAan(page);
    expect(await telGesprekken(page, dossier)).toBe(al);
  });

  it.each(KEREN)(
    'gaat vanzelf weg als er weer internet is, en komt er een keer in (keer %i)',
    async (keer) => {
      const { page, al } = await aanTafel();
      await netUit(page);
      await lees(page, /^Geen internet\./);
      await schrijf(page, `Dat de dochter kan slapen, ${keer}.`);
      await verstuur(page);
      await gesprekstand(page, /Staat klaar/);
      await netAan(page);
      await gesprekstand(page, IN_DOSSIER);
      expect(await telGesprekken(page, dossier)).toBe(al + 1);
      await kijkOpnieuw(page);
      expect(await telGesprekken(page, dossier)).toBe(al + 1);
    },
  );

  it.each(KEREN)('een antwoord dat verloren gaat, geeft geen tweede gesprek (keer %i)', async (keer) => {
    const { page, al } = await aanTafel();
    let keren = 0;
    let isAangekomen = (): void => undefined;
    const aangekomen = new Promise<void>((klaar) => {
      isAangekomen = klaar;
    });
    await page.route(`**/dossiers/${dossier.nummer}/gesprek`, async (route) => {
      keren += 1;
      if (keren > 1) {
        await route.continue();
        return;
      }
      // It arrives, and what the server says does not come back.
      await route.fetch();
      await route.abort();
      isAangekomen();
    });
    await schrijf(page, `Iemand die de post opent, ${keer}.`);
    await verstuur(page);
    await aangekomen;
    await gesprekstand(page, /nog geen antwoord/);
    expect(await telGesprekken(page, dossier)).toBe(al + 1);
    await kijkOpnieuw(page);
    await gesprekstand(page, IN_DOSSIER);
    expect([keren, await telGesprekken(page, dossier)]).toEqual([2, al + 1]);
  });

  it.each(KEREN)(
    'een dossier dat veranderde, toont beide versies en een mens kiest (keer %i)',
    async (keer) => {
      const { page, al } = await aanTafel();
      const bureau = `Aan het bureau: rust in huis, ${keer}-${al}.`;
      const tafel = `Aan tafel: weer naar buiten, ${keer}-${al}.`;
      await netUit(page);
      await lees(page, /^Geen internet\./);
      await schrijf(page, tafel);
      await verstuur(page);
      await legVastAanBureau(bureau);
      await netAan(page);
      await lees(page, 'Het dossier is intussen veranderd');
      const keuze = page.getByRole('group', { name: 'Wat is er echt nodig?' });
      await keuze.getByText(bureau).waitFor();
      await keuze.getByText(tafel).waitFor();
      expect(await telGesprekken(page, dossier)).toBe(al + 1);
      if (keer === 1) await controleer(page, '-botsing');
      await knop(page, 'Dit versturen').click();
      await lees(page, 'Kies nog één keer.');
      await keuze.getByLabel('Allebei, onder elkaar').check();
      await knop(page, 'Dit versturen').click();
      await gesprekstand(page, IN_DOSSIER);
      expect(await telGesprekken(page, dossier)).toBe(al + 2);
      await page.goto(`/dossiers/${dossier.nummer}`);
      const pagina = await page.content();
      for (const tekst of [bureau, tafel]) expect(pagina).toContain(tekst);
    },
  );

  it.each(KEREN)(
    'van twee tabbladen schrijft er een; het andere leest mee en neemt over (keer %i)',
    async (keer) => {
      const { page, al } = await aanTafel();
      await schrijf(page, 'Een begin.');
      const tweede = await page.context().newPage();
      await tweede.goto(page.url());
      await zitAanTafel(tweede, dossier.naam);
      await lees(tweede, 'Dit dossier staat open in een ander tabblad');
      expect(await vraag(tweede).isDisabled()).toBe(true);
      await schrijf(page, 'Een begin, en meer.');
      await tweede.waitForFunction(
        `document.querySelector('[name=vraagAchterDeVraag]').value.endsWith('meer.')`,
      );
      await page.close();
      await tweede.getByText('Dit dossier staat open in een ander tabblad').waitFor({ state: 'hidden' });
      expect(await vraag(tweede).inputValue()).toBe('Een begin, en meer.');
      await schrijf(tweede, `Een begin, en meer, en het einde, ${keer}.`);
      await verstuur(tweede);
      await gesprekstand(tweede, IN_DOSSIER);
      expect(await telGesprekken(tweede, dossier)).toBe(al + 1);
    },
  );

  it.each(KEREN)(
    'uitloggen met iets onverstuurds wordt tegengehouden, en daarna is alles weg (keer %i)',
    async (keer) => {
      const { page, al } = await aanTafel();
      const tekst = `Nog niet verstuurd, ${keer}.`;
      await schrijf(page, tekst);
      await page.goto('/dag');
      await logUit(page);
      await lees(page, 'U bent nog niet uitgelogd');
      await page.getByRole('link', { name: 'Bekijken en versturen' }).click();
      await link(page, dossier.naam).click();
      await zitAanTafel(page, dossier.naam);
      expect(await vraag(page).inputValue()).toBe(tekst);
      await verstuur(page);
      await gesprekstand(page, IN_DOSSIER);
      expect(await telGesprekken(page, dossier)).toBe(al + 1);
      await page.goto('/dag');
      await logUit(page);
      await page.waitForURL('**/uitgelogd');
      const opslag = await leesOpslag(page);
      expect(LADEN.filter((lade) => opslag.includes(lade))).toEqual([]);
      await page.goto('/tafel/gesprek');
      await lees(page, 'U bent uitgelogd');
    },
  );

  it.each(KEREN)('wie een verloren tablet uitleest, leest niets van iemand (keer %i)', async () => {
    const { page, code } = await aanTafel();
    const geheim = 'Mijn zoon slaat mij.';
    await schrijf(page, geheim);
    const opslag = await leesOpslag(page);
    const staatEr = (woorden: readonly string[]) => woorden.filter((woord) => opslag.includes(woord));
    expect(staatEr(LADEN)).toEqual(LADEN);
    expect(staatEr([geheim, dossier.naam, dossier.nummer, code, 'CryptoKey'])).toEqual([]);
    // The login has ended, as after `Op alle apparaten uitloggen`: what was sent is gone, the rest stays locked.
    await page.context().clearCookies({ name: 'omkeer' });
    await page.reload();
    await lees(page, 'U bent uitgelogd');
    expect(await page.content()).not.toContain(dossier.naam);
  });
});

describe('wat er bij het gesprek hoort', () => {
  it('het huishouden staat getekend terwijl het wordt ingevuld, en komt in het dossier (Wmo 2.3.2 lid 4)', async () => {
    const { page } = await aanTafel();
    await netUit(page);
    await page.locator('summary').filter({ hasText: 'Huishouden en netwerk' }).click();
    const deel = page.getByRole('region', { name: 'Huishouden en netwerk' });
    await deel.getByLabel('Naam').first().fill('Lisa Xanders');
    const wat = deel.getByLabel('Wat is deze persoon van de inwoner?').first();
    await wat.selectOption(await keuzeUit(wat, 'Kind'));
    await deel.locator('svg').getByText('LX').waitFor();
    await page.getByText(/^Op dit apparaat bewaard om/).waitFor();
    await verstuur(page);
    await netAan(page);
    await deel.getByRole('status').filter({ hasText: IN_DOSSIER }).waitFor();
    await page.goto(`/dossiers/${dossier.nummer}`);
    await lees(page, 'Lisa Xanders');
  });

  it('een foto en een handtekening blijven zonder internet op het apparaat, en worden daarna documenten', async () => {
    const { page } = await aanTafel();
    await netUit(page);
    await page
      .locator('summary')
      .filter({ hasText: /^Foto$/ })
      .click();
    await veld(page, 'Wat staat erop?').fill('Drempel bij de voordeur');
    const beeld = { name: 'IMG_1.png', mimeType: 'image/png', buffer: await page.screenshot() };
    await veld(page, 'Foto maken of kiezen').setInputFiles(beeld);
    await knop(page, 'Foto bewaren').click();
    await page.getByRole('listitem').filter({ hasText: 'Foto: Drempel bij de voordeur' }).waitFor();

    await page
      .locator('summary')
      .filter({ hasText: /^Handtekening$/ })
      .click();
    await lees(page, /geen gekwalificeerde elektronische handtekening/);
    await veld(page, 'Naam van wie tekent').fill('M. Xanders');
    await knop(page, 'Handtekening bewaren').click();
    await lees(page, 'Teken in het vak, of kies zonder tekenen.');
    const vak = page.getByRole('img', { name: 'Vak om in te tekenen' });
    await vak.scrollIntoViewIfNeeded();
    const plek = await vak.boundingBox();
    if (!plek) throw new Error('geen vak');
    await page.mouse.move(plek.x + 30, plek.y + 40);
    await page.mouse.down();
    await page.mouse.move(plek.x + 200, plek.y + 70, { steps: 8 });
    await page.mouse.up();
    await knop(page, 'Handtekening bewaren').click();
    const klaar = page.getByRole('listitem').filter({ hasText: /^Handtekening: Wat is opgeschreven/ });
    await klaar.filter({ hasText: 'Staat klaar' }).waitFor();

    await netAan(page);
    await klaar.filter({ hasText: IN_DOSSIER }).waitFor();
    await page.goto(`/dossiers/${dossier.nummer}`);
    await lees(page, /Foto: Drempel bij de voordeur/);
    await lees(page, /Handtekening: Wat is opgeschreven/);
  });
});

describe('na het uitloggen', () => {
  it('gaat wie opnieuw inlogt in een ander tabblad verder waar hij was, zonder code', async () => {
    const { page } = await aanTafel();
    await schrijf(page, 'Half af.');
    await page.context().clearCookies({ name: 'omkeer' });
    await kijkOpnieuw(page);
    await lees(page, /Wat u schreef, staat versleuteld/);
    const [tabblad] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Inloggen', exact: true }).last().click(),
    ]);
    await link(tabblad, dossier.naam).waitFor();
    await kijkOpnieuw(page);
    await zitAanTafel(page, dossier.naam);
    expect(await vraag(page).inputValue()).toBe('Half af.');
  });

  it('neemt wie opnieuw inlogt weer mee, zonder code, als alles was verstuurd', async () => {
    const { page } = await aanTafel();
    await page.context().clearCookies();
    expect(await neemMee(page, dossier)).toMatch(/^[a-z-]{19}$/);
    await schrijf(page, 'Een nieuwe dag.');
  });

  it('opent een collega op hetzelfde apparaat niet wat een ander meenam', async () => {
    const { page, code } = await aanTafel();
    await schrijf(page, 'Van Bilal.');
    await page.context().clearCookies();
    await loginAls(page, MENSEN.collega);
    await page.goto('/tafel/gesprek');
    await lees(page, 'Vul de tafelcode in');
    await openMetCode(page, code);
    await lees(page, /nam een collega mee/);
    expect(await page.content()).not.toContain(dossier.naam);
  });
});

describe('op de schijf van de tablet', () => {
  it('staat nergens een naam, een woord van het gesprek of de code (AVG 32)', async () => {
    const map = mkdtempSync(path.join(tmpdir(), 'omkeer-tablet-'));
    try {
      const tablet = await chromium.launchPersistentContext(map, {
        ...(await vindChromium()),
        baseURL: inject('servers').werk,
        locale: 'nl-NL',
      });
      const page = await tablet.newPage();
      const code = await neemMee(page, dossier);
      await schrijf(page, 'Het onvergetelijke geheim van de keukentafel.');
      await tablet.close();
      const waar = (woorden: readonly string[]) =>
        readdirSync(map, { recursive: true, withFileTypes: true })
          .filter((bestand) => bestand.isFile())
          .map((bestand) => path.join(bestand.parentPath, bestand.name))
          .filter((bestand) => bevat(bestand, woorden))
          .map((bestand) => path.relative(map, bestand));
      const achternaam = dossier.naam.split(' ')[1] ?? dossier.naam;
      // That it lies there at all: the name of the database does.
      expect(waar(['omkeer-tafel'])).not.toEqual([]);
      expect(waar(['onvergetelijke geheim', achternaam, code])).toEqual([]);
    } finally {
      rmSync(map, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

/** Byte for byte, in both ways a browser writes text. */
function bevat(bestand: string, woorden: readonly string[]): boolean {
  const bytes = readFileSync(bestand);
  return woorden.some((woord) => bytes.includes(woord, 0, 'utf8') || bytes.includes(woord, 0, 'utf16le'));
}

describe('de pagina’s aan tafel', () => {
  it.each(['light', 'dark'] as const)(
    'zijn voor iedereen te gebruiken (WCAG 2.2 AA; %s)',
    async (colorScheme) => {
      const { page } = await aanTafel();
      await page.emulateMedia({ colorScheme });
      await controleer(page, `-${colorScheme}`);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      await page.goto('/tafel');
      await staOp(page, 'Meenemen naar het gesprek');
      await controleer(page, `-${colorScheme}`);
    },
  );

  it('zeggen zonder JavaScript waar het gesprek dan wordt vastgelegd', async () => {
    const page = await opent({ javascript: false });
    await loginAls(page, MENSEN.klantmanager, `/dossiers/${dossier.nummer}`);
    await page.goto('/tafel');
    await lees(page, 'Meenemen heeft JavaScript nodig');
    await controleer(page, '-zonder');
    await page.getByRole('link', { name: `Formulier met internet van ${dossier.naam}` }).click();
    await staOp(page, 'Gesprek vastleggen');
    await page.goto('/tafel/gesprek');
    await lees(page, 'Deze pagina heeft JavaScript nodig');
    await controleer(page, '-zonder');
    expect(await radio(page, 'Waarvoor?', 'Wat is opgeschreven, is met mij besproken').isVisible()).toBe(
      false,
    );
  });
});
