import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { DossierFormulier } from '../src/dossier/formulieren.ts';
import { FORMULIEREN } from '../src/dossier/formulieren.ts';
import { metBrowser } from './browser.ts';
import { dossierPerStatus, dossierWaarinMag } from './demodossiers.ts';
import type { Hand } from './hand.ts';
import { knop, metNieuwePagina, muis } from './hand.ts';
import type { Mens } from './inloggen.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { ontvangAdvies, planGesprek, voerGesprek } from './stappen/onderzoeken.ts';
import { legUrgentieVast } from './stappen/screenen.ts';
import { doeToets } from './stappen/toetsen.ts';
import { bekijk, vorm } from './verkennen.ts';

const opent = metBrowser();

/** So many forms in one test, so that none takes long. */
const PER_KEER = 5;
/** The forms of each step, in parts. */
const DELEN = [...new Set(FORMULIEREN.map(({ stap }) => stap))].flatMap((stap) => {
  const alle = FORMULIEREN.filter((f) => f.stap === stap).map(({ formulier }) => formulier);
  return Array.from({ length: Math.ceil(alle.length / PER_KEER) }, (_, i) => {
    const formulieren = alle.slice(i * PER_KEER, (i + 1) * PER_KEER);
    return { stap, formulieren, paden: formulieren.map(({ pad }) => pad).join(', ') };
  });
});
const BURGERS = ['inwoner', 'mantelzorger'] as const satisfies readonly Mens[];
/** The first of these who may, does. */
const MEDEWERKERS = [
  'klantmanager',
  'collega',
  'screener',
  'jurist',
  'teamleider',
] as const satisfies readonly Mens[];

interface Bezoek {
  readonly wie: Mens;
  readonly adres: string;
  readonly vraagtIets: boolean;
}

/** Where one of these people can fill in this form now, in the worked-out cases of the demo. */
function bezoeken(mensen: readonly Mens[], formulier: DossierFormulier): readonly Bezoek[] {
  return mensen.flatMap((wie) => {
    const open = dossierWaarinMag(wie, formulier);
    return open === undefined
      ? []
      : [{ wie, adres: `/dossiers/${open.dossier}/${formulier.pad}`, vraagtIets: open.vraagtIets }];
  });
}

describe('elke opdracht is voor iedereen te gebruiken: leeg, ingevuld en fout (WCAG 2.2 AA, geldige HTML)', () => {
  const gezien = new Set<string>();
  const ziet = async (page: Page, adres: string, versturen = true): Promise<void> => {
    expect(await bekijk(page, adres, { versturen }), `${adres} staat open`).toBeDefined();
    gezien.add(vorm(adres));
  };

  /** One visitor a person, each to all of their forms. */
  async function zietAlles(alle: readonly Bezoek[], javascript: boolean): Promise<void> {
    for (const wie of new Set(alle.map((b) => b.wie))) {
      const page = await opent({ javascript });
      await loginAls(page, MENSEN[wie]);
      for (const { adres, vraagtIets } of alle.filter((b) => b.wie === wie))
        await ziet(page, adres, vraagtIets);
    }
  }

  it.each(DELEN)('in de stap $stap, voor wie er werkt: $paden', async ({ formulieren }) => {
    await zietAlles(
      formulieren.flatMap((formulier) => bezoeken(MEDEWERKERS, formulier).slice(0, 1)),
      true,
    );
  });

  it.each(BURGERS.flatMap((wie) => [true, false].map((javascript) => ({ wie, javascript }))))(
    'voor de $wie (JavaScript: $javascript)',
    async ({ wie, javascript }) => {
      await zietAlles(
        FORMULIEREN.flatMap(({ formulier }) => bezoeken([wie], formulier)),
        javascript,
      );
    },
  );

  it('en wat pas open gaat bij spoed: de tijdelijke voorziening (Wmo 2.3.3)', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.screener);
    const nieuw = dossierPerStatus('screener').find(({ status }) => status === 'nieuw')?.dossier ?? '';
    await legUrgentieVast(muis(page), nieuw, 'Spoed');
    await ziet(page, `/dossiers/${nieuw}/tijdelijke-voorziening`);
  });

  it('en wat pas open gaat in een nieuw onderzoek: weer oppakken en de afspraak', async () => {
    const page = await opent();
    const hand = muis(page);
    const nummer = await pakOp(page);
    await hand.naar(`/dossiers/${nummer}/teruggeven`);
    await hand.vul('Waarom gaat het dossier terug?', 'Ik ken de familie.');
    await hand.druk('Teruggeven');
    // Who had it before may still open it, and take it from its own page: nothing has to be filled in for that.
    await ziet(page, `/dossiers/${nummer}/oppakken`);
    await ziet(page, `/dossiers/${nummer}/identiteit`);
    await planGesprek(hand, nummer);
    await ziet(page, `/dossiers/${nummer}/gesprek-verzetten`);
    await ziet(page, `/dossiers/${nummer}/gesprek-afzeggen`);
  });

  it('en wat pas open gaat als het advies er is: het wegen', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.collega);
    const ontvangen = FORMULIEREN.map((f) => f.formulier).find(
      (f) => f.soort === 'adviesOntvangstVastleggen',
    );
    const nummer = ontvangen && dossierWaarinMag('collega', ontvangen)?.dossier;
    if (nummer === undefined) throw new Error('geen dossier dat op advies wacht');
    await ontvangAdvies(muis(page), nummer);
    await ziet(page, `/dossiers/${nummer}/advies-wegen`);
  });

  it('en de stappen van de toets, elk als de vorige klaar is', async () => {
    const page = await opent();
    const hand = muis(page);
    const nummer = await pakOp(page);
    const kijkend: Hand = {
      ...hand,
      async volg(naam) {
        await hand.volg(naam);
        const adres = page.url();
        await ziet(page, adres);
        await page.goto(adres);
      },
    };
    await planGesprek(hand, nummer);
    await voerGesprek(hand, nummer);
    await doeToets(kijkend, nummer);
  });

  /** A klantmanager takes a dossier that nobody has, from the list. */
  async function pakOp(page: Page): Promise<string> {
    await loginAls(page, MENSEN.klantmanager, '/screening/vrij');
    const nummer = await page.getByRole('rowheader').first().innerText();
    await metNieuwePagina(page, () => knop(page, `Oppakken ${nummer}`).click());
    return nummer;
  }

  it('en dat zijn alle formulieren die er zijn', () => {
    const alle = FORMULIEREN.map(({ formulier }) => `/dossiers/:dossier/${formulier.pad}`);
    expect(alle.filter((pad) => !gezien.has(pad))).toEqual([]);
  });
});
