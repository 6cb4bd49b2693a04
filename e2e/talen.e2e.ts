import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Taal } from '../src/ui/talen/taal.ts';
import { inTaal, TAALBEELD } from '../src/ui/talen/taal.ts';
import type { KaleTekst } from '../src/ui/talen/woordenboek.ts';
import { zeg } from '../src/ui/talen/zeg.ts';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { dossierPerStatus } from './demodossiers.ts';
import type { Hand } from './hand.ts';
import { muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { onderzoekTotVerslag } from './stappen/hoofdtaak.ts';
import type { Hulpvrager } from './stappen/melden.ts';
import { hulpvrager } from './stappen/melden.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();

type Vertaald = Exclude<Taal, 'nl'>;
const VERTAALD = ['en', 'tr', 'ar', 'uk', 'pl'] as const satisfies readonly Vertaald[];

/** The words of the page in this language, by their Dutch. */
const woorden =
  (taal: Taal) =>
  (tekst: KaleTekst): string =>
    inTaal(taal, () => zeg(tekst));

/** A text in the letters of another language than the page, and nothing says so (WCAG 3.1.2). */
async function ongemerktNederlands(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const taal = document.documentElement.lang;
    // Terms of the law stand between brackets; a number, a kind of file and the name of the software are no Dutch.
    const kaal = (tekst) => tekst.replace(/\\([^)]*\\)/g, '').replace(/W\\d\\d-\\w{4}-\\w{4}|1234 AB|BSN|PDF|MB|kB|Omkeer [\\d.]+/g, '');
    const vreemd = (tekst) => /[A-Za-z]{2,}/.test(kaal(tekst));
    const gevonden = [];
    const loper = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = loper.nextNode(); n; n = loper.nextNode()) {
      const el = n.parentElement;
      // What people typed, and how people and places are called, has no language of ours.
      if (el.closest('bdi, [dir=auto], textarea, script, .omk-merk, .omk-voet__naam, .omk-gebruiker')) continue;
      if (el.closest('[lang]').lang === taal && vreemd(n.data)) gevonden.push(n.data.trim());
    }
    for (const el of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const naam of ['aria-label', 'title', 'placeholder'])
        if (el.hasAttribute(naam) && el.closest('[lang]').lang === taal && vreemd(el.getAttribute(naam)))
          gevonden.push(naam + ': ' + el.getAttribute(naam));
    return gevonden;
  })()`);
}

/** As the page should be in this language: said, in its direction, without a fault, and nothing left in Dutch unsaid. */
async function kijkNa(page: Page, taal: Vertaald, toestand = ''): Promise<void> {
  const html = page.locator('html');
  const waar = `${new URL(page.url()).pathname}${toestand} (${taal})`;
  expect.soft(await html.getAttribute('lang'), waar).toBe(taal);
  expect.soft(await html.getAttribute('dir'), waar).toBe(taal === 'ar' ? 'rtl' : null);
  expect.soft(await page.locator('.omk-taalbericht').count(), waar).toBe(1);
  if (taal === 'ar' || taal === 'uk') expect.soft(await ongemerktNederlands(page), waar).toEqual([]);
  await controleer(page, `${toestand} (${taal})`);
}

/** The public form, in the language of the page. */
async function vraagHulp(
  hand: Hand,
  wie: Hulpvrager,
  taal: Vertaald,
  kijk: (toestand: string) => Promise<void>,
): Promise<string> {
  const w = woorden(taal);
  const { page } = hand;
  const volgende = async (): Promise<void> => {
    await kijk('');
    await hand.druk(w('Volgende'));
  };
  await hand.volg(w('Vraag stellen'));
  await staOp(page, w('Voor wie vraagt u hulp?'));
  await hand.druk(w('Volgende'));
  await page.getByRole('alert').getByText(w('Kies voor wie u hulp vraagt.')).waitFor();
  await kijk('-fout');
  await hand.kies(w('Voor wie vraagt u hulp?'), w('Voor mijzelf'));
  await volgende();
  await hand.vul(w('Wat is er aan de hand?'), wie.hulpvraag);
  await volgende();
  await hand.vink(w('Werk en dagbesteding'));
  await hand.vink(w('De mantelzorger houdt het niet meer vol'));
  await hand.vul(w('Wie helpt er nu al?'), 'Mijn dochter Lisa, elke dag.');
  await volgende();
  await staOp(page, w('Om wie gaat het?'));
  await hand.kies(w('Aanspreken als'), w('Mevrouw'));
  await hand.vul(w('Voornamen'), wie.voornamen);
  await hand.vul(w('Achternaam'), wie.achternaam);
  await hand.vul(w('Dag'), wie.geboren[0]);
  await hand.vul(w('Maand'), wie.geboren[1]);
  await hand.vul(w('Jaar'), wie.geboren[2]);
  await hand.vul(w('Burgerservicenummer (BSN)'), wie.bsn);
  await volgende();
  await hand.vul(w('Straat'), 'Dorpsstraat');
  await hand.vul(w('Huisnummer en toevoeging'), '12a');
  await hand.vul(w('Postcode'), '6171 AB');
  await hand.vul(w('Woonplaats'), 'Voorbeeld');
  await volgende();
  await staOp(page, w('Hoe kunnen wij contact opnemen?'));
  await hand.kies(w('Hoe krijgt u het liefst bericht?'), w('Per post'));
  await volgende();
  await staOp(page, w('Klopt dit?'));
  await kijk('');
  await hand.druk(w('Versturen'));
  await staOp(page, w('Uw vraag is verstuurd'));
  await kijk('');
  const nummer = /W\d\d-\w{4}-\w{4}/.exec(await page.getByRole('status').innerText())?.[0];
  if (nummer === undefined) throw new Error('geen nummer op de pagina die bedankt');
  return nummer;
}

/** The plan, then later the report: read, added to and signed. */
async function reageerOpVerslag(hand: Hand, nummer: string, taal: Vertaald): Promise<void> {
  const w = woorden(taal);
  const { page } = hand;
  await hand.naar(`/mijn/${nummer}`);
  await kijkNa(page, taal);
  await hand.volg(w('Iets verbeteren of aanvullen in het verslag'));
  await kijkNa(page, taal);
  await hand.druk(w('Toevoegen'));
  await kijkNa(page, taal, '-fout');
  await hand.vul(w('Wat moet er beter of anders?'), 'ابنتي لا تأتي كل يوم');
  await hand.druk(w('Toevoegen'));
  await hand.volg(w('Verslag ondertekenen'));
  await kijkNa(page, taal);
  await hand.druk(w('Ondertekenen'));
  await page.getByRole('alert').getByText(w('Kies wat u van het verslag vindt.')).waitFor();
  await kijkNa(page, taal, '-fout');
  await hand.kies(w('Wat vindt u van het verslag?'), w('Ik ben het eens met het verslag'));
  await hand.vink(w('Ja, ik vraag een maatwerkvoorziening aan'));
  await hand.druk(w('Ondertekenen'));
  await staOp(page, w('Mijn hulpvraag'));
  await page.getByText(w('Wij beoordelen uw aanvraag.')).waitFor();
  await kijkNa(page, taal);
}

describe('de weg van hulpvraag tot verslag in een andere taal', () => {
  it.each(['ar', 'pl'] as const)(
    'gaat in het %s helemaal met het toetsenbord (WCAG 2.1.1, 3.1.1, 3.1.2, 3.3.1)',
    async (taal) => {
      const w = woorden(taal);
      const wie = hulpvrager();
      const hand = toetsenbord(await opent({ smal: true }));
      await hand.naar('/');
      await hand.volg(TAALBEELD[taal].naam);
      const nummer = await vraagHulp(hand, wie, taal, (toestand) => kijkNa(hand.page, taal, toestand));

      const maria = toetsenbord(await opent());
      await loginAls(maria.page, MENSEN.inwoner);
      await maria.naar(`/mijn/${nummer}`);
      await maria.volg(TAALBEELD[taal].naam);
      await maria.volg(w('Persoonlijk plan geven'));
      await kijkNa(maria.page, taal);
      await maria.vul(w('Uw persoonlijk plan'), wie.hulpvraag);
      await maria.druk(w('Plan toevoegen'));
      await staOp(maria.page, w('Mijn hulpvraag'));
      await kijkNa(maria.page, taal);

      const als = async (naam: string): Promise<Hand> => {
        const page = await opent();
        await loginAls(page, naam);
        return muis(page);
      };
      await onderzoekTotVerslag(als, nummer, wie);
      await reageerOpVerslag(maria, nummer, taal);
    },
  );

  it.each(VERTAALD)('is in het %s zonder fouten op elke plek in de procedure (WCAG 2.2 AA)', async (taal) => {
    const page = await opent();
    await loginAls(page, MENSEN.inwoner, '/mijn');
    await page.goto(`/mijn?taal=${taal}`);
    await kijkNa(page, taal);
    for (const { dossier, status } of dossierPerStatus('inwoner')) {
      await page.goto(`/mijn/${dossier}`);
      await kijkNa(page, taal, `-${status}`);
    }
  });

  it('noemt een schermlezer alles bij de naam in de taal van de pagina (WCAG 4.1.2)', async () => {
    const page = await opent();
    await page.goto('/hulp-vragen?taal=ar');
    const w = woorden('ar');
    await page.getByRole('navigation', { name: w('Kies uw taal') }).waitFor();
    await page.getByRole('radiogroup', { name: w('Voor wie vraagt u hulp?') }).waitFor();
    const boom = await page.locator('body').ariaSnapshot();
    expect(boom).toContain(`link "${w('Naar de inhoud')}"`);
    expect(boom).toContain(`button "${w('Volgende')}"`);
    expect(boom).toContain(`radio "${w('Voor mijzelf')}"`);
    // The button that Enter means is for nobody to hear twice.
    expect(boom.split(`button "${w('Volgende')}"`)).toHaveLength(2);
  });
});

describe('de keuze van de taal', () => {
  it('werkt zonder JavaScript, blijft op de volgende pagina’s en gaat terug naar het Nederlands', async () => {
    const page = await opent({ javascript: false });
    const html = page.locator('html');
    await page.goto('/');
    await muis(page).volg('Türkçe');
    expect(await html.getAttribute('lang')).toBe('tr');
    await page.goto('/hulp-vragen');
    expect(await html.getAttribute('lang')).toBe('tr');
    await muis(page).druk('Nederlands');
    await staOp(page, 'Voor wie vraagt u hulp?');
    expect(await html.getAttribute('lang')).toBe('nl');
  });

  it('neemt mee wat al is ingevuld', async () => {
    const page = await opent({ javascript: false });
    const hand = muis(page);
    await hand.naar('/hulp-vragen');
    await hand.kies('Voor wie vraagt u hulp?', 'Voor mijzelf');
    await hand.druk('Volgende');
    await hand.vul('Wat is er aan de hand?', 'Ik val vaak.');
    await hand.druk('Українська');
    expect(await page.getByLabel(woorden('uk')('Wat is er aan de hand?')).inputValue()).toBe('Ik val vaak.');
    await hand.druk(woorden('uk')('Volgende'));
    await staOp(page, woorden('uk')('Waar heeft u last van?'));
  });

  it('wijst nooit naar een andere site, en een taal die er niet is geeft Nederlands', async () => {
    const page = await opent();
    for (const adres of [
      '/?taal=xx',
      '/?taal=//elders.nl',
      '/?taal=ar&taal=//elders.nl',
      '/?terug=https://elders.nl&taal=en',
    ]) {
      await page.goto(adres);
      expect(antwoordVan(page).status(), adres).toBe(200);
      const hier = new URL(page.url()).origin;
      const hrefs = await page
        .locator('.omk-talen a')
        .evaluateAll((links: readonly { readonly href: string }[]) =>
          links.map(({ href }) => new URL(href).origin),
        );
      expect(new Set(hrefs), adres).toEqual(new Set([hier]));
    }
    const vreemde = await opent();
    await vreemde.goto('/?taal=xx');
    expect(await vreemde.locator('html').getAttribute('lang')).toBe('nl');
  });

  it('is er niet voor wie hier werkt: die werkt in het Nederlands', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.klantmanager);
    await page.goto('/mijn-dag?taal=ar');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.locator('.omk-talen').count()).toBe(0);
  });

  it('zegt op een pagina die alleen Nederlands is, dat zij dat is', async () => {
    const page = await opent();
    await page.goto('/privacy?taal=uk');
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    const bericht = page.locator('.omk-taalbericht');
    expect(await bericht.getAttribute('lang')).toBe('uk');
    expect(await bericht.innerText()).toContain(woorden('uk')('Deze pagina is er alleen in het Nederlands.'));
    await controleer(page, ' (uk)');
  });
});
