import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { FORMULIEREN } from '../src/dossier/formulieren.ts';
import { metBrowser } from './browser.ts';
import { DEMODOSSIERS, dossierPerStatus, dossierWaarinMag } from './demodossiers.ts';
import { GEDREVEN, ziet } from './formulieren.ts';
import type { Hand } from './hand.ts';
import { knop, metNieuwePagina, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { ontvangAdvies, overDagen, planGesprek, voerGesprek } from './stappen/onderzoeken.ts';
import { legUrgentieVast } from './stappen/screenen.ts';
import { beginToets, maakToetsAf, nodigUit } from './stappen/toetsen.ts';

const opent = metBrowser();

describe('wat pas open gaat als een dossier verder komt, is te gebruiken (WCAG 2.2 AA, geldige HTML)', () => {
  const gezien = new Set<string>();
  const zie = async (page: Page, adres: string): Promise<void> => {
    await ziet(page, adres);
    gezien.add(adres.split('/').at(-1) ?? '');
  };

  it('wat pas open gaat bij spoed: de tijdelijke voorziening (Wmo 2.3.3)', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.screener);
    const nieuw = dossierPerStatus('screener').find(({ status }) => status === 'nieuw')?.dossier ?? '';
    await legUrgentieVast(muis(page), nieuw, 'Spoed');
    await zie(page, `/dossiers/${nieuw}/tijdelijke-voorziening`);
  });

  it('wat pas open gaat in een nieuw onderzoek: weer oppakken en de afspraak', async () => {
    const page = await opent();
    const hand = muis(page);
    const nummer = await pakOp(page);
    await hand.naar(`/dossiers/${nummer}/teruggeven`);
    await hand.vul('Waarom gaat het dossier terug?', 'Ik ken de familie.');
    await hand.druk('Teruggeven');
    // Who had it before may still open it, and take it from its own page: nothing has to be filled in for that.
    await zie(page, `/dossiers/${nummer}/oppakken`);
    await zie(page, `/dossiers/${nummer}/identiteit`);
    await planGesprek(hand, nummer);
    await zie(page, `/dossiers/${nummer}/gesprek-verzetten`);
    await zie(page, `/dossiers/${nummer}/gesprek-afzeggen`);
    await zie(page, `/dossiers/${nummer}/gesprek-bevestigen`);
    await hand.naar(`/dossiers/${nummer}/gesprekswens`);
    await hand.vink('De inwoner wil een tolk');
    await hand.kies('Hoe gaf de inwoner dit door?', 'Aan de telefoon');
    await hand.druk('Versturen');
    await zie(page, `/dossiers/${nummer}/gesprekswens-beantwoorden`);
  });

  it('de stappen van de toets, elk als de vorige klaar is', async () => {
    const page = await opent();
    const hand = muis(page);
    const nummer = await pakOp(page);
    const kijkend: Hand = {
      ...hand,
      async volg(naam) {
        await hand.volg(naam);
        const adres = page.url();
        await zie(page, adres);
        await page.goto(adres);
      },
    };
    await planGesprek(hand, nummer);
    await voerGesprek(hand, nummer);
    await beginToets(kijkend, nummer);
    await zie(page, `/dossiers/${nummer}/deelnemer-uitnodigen`);
    await nodigUit(hand, nummer, overDagen(14));
    await zie(page, `/dossiers/${nummer}/uitnodiging-intrekken`);
    await maakToetsAf(kijkend, nummer);
  });

  it('wat pas open gaat als het advies er is: het wegen', async () => {
    const page = await opent();
    await loginAls(page, MENSEN.collega);
    const ontvangen = FORMULIEREN.map((f) => f.formulier).find(
      (f) => f.soort === 'adviesOntvangstVastleggen',
    );
    const nummer = ontvangen && dossierWaarinMag('collega', ontvangen)?.dossier;
    if (nummer === undefined) throw new Error('geen dossier dat op advies wacht');
    await ontvangAdvies(muis(page), nummer);
    await zie(page, `/dossiers/${nummer}/advies-wegen`);
  });

  /** A klantmanager takes a dossier that nobody has, and no other test made, from the list. */
  async function pakOp(page: Page): Promise<string> {
    await loginAls(page, MENSEN.klantmanager, '/screening/vrij');
    const vrij = await page.getByRole('rowheader').allInnerTexts();
    const nummer = vrij.find((rij) => DEMODOSSIERS.has(rij)) ?? '';
    await metNieuwePagina(page, () => knop(page, `Oppakken ${nummer}`).click());
    return nummer;
  }

  it('en dat is alles wat pas later open gaat', () => {
    expect(GEDREVEN.filter((pad) => !gezien.has(pad))).toEqual([]);
  });
});
