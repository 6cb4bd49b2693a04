import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { knop, lees, metNieuwePagina, muis, staOp, veld } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import type { Hulpvrager } from './stappen/melden.ts';
import { hulpvrager, meldHulp, naamVan, nummerOp, vulHulpvraagIn } from './stappen/melden.ts';

const opent = metBrowser();

/** A resident on the summary page, everything filled in. */
async function klaarOmTeVersturen(wie: Hulpvrager, javascript = true): Promise<Page> {
  const page = await opent({ javascript });
  await vulHulpvraagIn(muis(page), wie);
  await staOp(page, 'Klopt dit?');
  return page;
}

/** A dossier of one's own, and a screener who has its first form open. */
async function screenerMetDossier(wie: Hulpvrager): Promise<{ readonly page: Page; readonly pad: string }> {
  const nummer = await meldHulp(muis(await opent({ javascript: false })), wie);
  const page = await opent();
  const pad = `/dossiers/${nummer}/urgentie`;
  await loginAls(page, MENSEN.screener, pad);
  await staOp(page, 'Urgentie beoordelen');
  return { page, pad };
}

describe('fout ingevuld', () => {
  it('zegt het bij een BSN dat niet klopt, en brengt de lezer ernaartoe (11-proef)', async () => {
    const page = await klaarOmTeVersturen(hulpvrager());
    await metNieuwePagina(page, () => knop(page, 'Veranderen Om wie gaat het?').click());
    await veld(page, 'Burgerservicenummer (BSN)').fill('123456789');
    await metNieuwePagina(page, () => knop(page, 'Volgende').click());
    expect(antwoordVan(page).status()).toBe(422);
    expect(await page.title()).toMatch(/^Fout: /);
    await page
      .getByRole('alert')
      .getByRole('link', { name: /geen geldig burgerservicenummer/ })
      .click();
    expect(await veld(page, 'Burgerservicenummer (BSN)').inputValue()).toBe('123456789');
    await controleer(page);
  });

  it('weigert een geboortedatum die nog moet komen, en bewaart de rest', async () => {
    const wie = hulpvrager({ geboren: ['1', '1', '2090'] });
    const page = await klaarOmTeVersturen(wie);
    await metNieuwePagina(page, () => knop(page, 'Versturen').click());
    expect(antwoordVan(page).status()).toBe(422);
    await lees(page, /De geboortedatum 1 januari 2090 kan niet/);
    await lees(page, wie.hulpvraag);
  });

  it('weigert een datum die niet bestaat, en laat staan wat er getypt is', async () => {
    const page = await klaarOmTeVersturen(hulpvrager());
    await metNieuwePagina(page, () => knop(page, 'Veranderen Om wie gaat het?').click());
    await veld(page, 'Dag').fill('31');
    await veld(page, 'Maand').fill('2');
    await metNieuwePagina(page, () => knop(page, 'Volgende').click());
    await lees(page, 'Vul een bestaande geboortedatum in.');
    expect(await veld(page, 'Dag').inputValue()).toBe('31');
  });

  it('zegt bij 100 kB tekst hoeveel er past, en houdt alles wat er staat', async () => {
    const lang = 'Ik red het niet meer. '.repeat(4_700);
    const page = await klaarOmTeVersturen(hulpvrager(), false);
    await metNieuwePagina(page, () => knop(page, 'Veranderen Wat is er aan de hand?').click());
    await veld(page, 'Wat is er aan de hand?').fill(lang);
    await metNieuwePagina(page, () => knop(page, 'Volgende').click());
    await lees(page, 'Gebruik hier niet meer dan 20.000 tekens.');
    expect(await veld(page, 'Wat is er aan de hand?').inputValue()).toBe(lang.trim());
  });
});

describe('elke naam en elk schrift', () => {
  it('komt heel over: accenten, apostrof, emoji en van rechts naar links', async () => {
    const wie = hulpvrager({
      voornamen: 'Zoë Łukasz d’Œuvre 👵🏽',
      achternaam: `Đặng-أبو ${hulpvrager().achternaam}`,
      hulpvraag:
        'أحتاج إلى مساعدة في المنزل 🏠\nIk wil graag hulp, “liefst” vóór ’s middags < 12 uur & niet later',
    });
    const { page, pad } = await screenerMetDossier(wie);
    await lees(page, wie.hulpvraag.split('\n')[0] ?? '');
    await page.goto(pad.replace('/urgentie', ''));
    await staOp(page, naamVan(wie));
    expect(await page.locator('main').innerText()).toContain(wie.hulpvraag.split('\n')[1]);
    await controleer(page);
  });
});

describe('twee keer en tegelijk', () => {
  it.each([true, false])('maakt met een dubbele klik een dossier (JavaScript: %s)', async (javascript) => {
    const wie = hulpvrager();
    const page = await klaarOmTeVersturen(wie, javascript);
    await knop(page, 'Versturen').dblclick();
    await staOp(page, 'Uw vraag is verstuurd');
    const nummer = await nummerOp(muis(page));
    const screener = await opent();
    await loginAls(screener, MENSEN.screener, '/screening');
    const links = screener.getByRole('link', { name: naamVan(wie), exact: true });
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute('href')).toBe(`/dossiers/${nummer}`);
  });

  it('vraagt een mens te kijken als iemand anders intussen iets vastlegde; de tekst blijft', async () => {
    const { page: sanne, pad } = await screenerMetDossier(hulpvrager());
    await sanne.goto(pad.replace('urgentie', 'inwoner'));
    await veld(sanne, 'Waaruit blijken de goede gegevens?').fill('Dit zei mevrouw aan de telefoon.');
    const maria = await opent({ javascript: false });
    await loginAls(maria, MENSEN.inwoner, pad.replace('urgentie', 'persoonlijk-plan'));
    await veld(maria, 'Uw persoonlijk plan').fill('Ik wil twee dagen in de week ergens heen.');
    await metNieuwePagina(maria, () => knop(maria, 'Plan toevoegen').click());
    await staOp(maria, 'Mijn hulpvraag');

    await metNieuwePagina(sanne, () => knop(sanne, 'Gegevens verbeteren').click());
    expect(antwoordVan(sanne).status()).toBe(409);
    await lees(sanne, /Intussen heeft iemand anders in dit onderdeel iets vastgelegd/);
    await lees(sanne, 'Wat er intussen is vastgelegd');
    await controleer(sanne, '#intussen');
    expect(await veld(sanne, 'Waaruit blijken de goede gegevens?').inputValue()).toContain('aan de telefoon');
    await metNieuwePagina(sanne, () => knop(sanne, 'Gegevens verbeteren').click());
    await lees(sanne, 'Gegevens van de inwoner verbeteren: vastgelegd.');
  });
});

/** The server no longer knows this browser, as after logging out in another tab. Nobody else is logged out. */
const eindig = (page: Page): Promise<void> => page.context().clearCookies({ name: 'omkeer' });

describe('een sessie die eindigt onder het schrijven', () => {
  const tekst = 'Dit is een half uur werk en mag niet weg.';

  it('houdt de tekst op het scherm, en zet hem na inloggen terug', async () => {
    const { page, pad } = await screenerMetDossier(hulpvrager());
    await eindig(page);
    await veld(page, 'Waarom deze urgentie?').fill(tekst);
    await knop(page, 'Urgentie vastleggen').click();
    await lees(page, /U bent uitgelogd\. Uw tekst staat nog in dit tabblad/);
    expect(await veld(page, 'Waarom deze urgentie?').inputValue()).toBe(tekst);
    page.once('dialog', (vraag) => void vraag.accept());
    // The login service of the demo still knows her.
    await page.goto(`/inloggen?terug=${encodeURIComponent(pad)}`);
    await lees(page, /is teruggezet|Opgeslagen om/);
    expect(await veld(page, 'Waarom deze urgentie?').inputValue()).toBe(tekst);
  });
});

describe('een sessie die eindigt onder het schrijven, zonder JavaScript', () => {
  it('geeft de tekst terug; na inloggen in een ander tabblad gaat hij alsnog weg', async () => {
    const nummer = await meldHulp(muis(await opent({ javascript: false })), hulpvrager());
    const maria = await opent({ javascript: false });
    await loginAls(maria, MENSEN.inwoner, `/dossiers/${nummer}/persoonlijk-plan`);
    const plan = 'Ik wil twee dagen in de week ergens heen.\nEn mijn dochter moet kunnen slapen.';
    await veld(maria, 'Uw persoonlijk plan').fill(plan);
    await eindig(maria);
    await metNieuwePagina(maria, () => knop(maria, 'Plan toevoegen').click());
    await staOp(maria, 'U bent uitgelogd');
    await maria.getByText('Uw tekst bekijken of kopiëren').click();
    await lees(maria, 'En mijn dochter moet kunnen slapen.');
    await controleer(maria);

    const [tabblad] = await Promise.all([
      maria.context().waitForEvent('page'),
      maria.getByRole('link', { name: 'Log opnieuw in' }).click(),
    ]);
    await staOp(tabblad, 'Persoonlijk plan geven');
    await metNieuwePagina(maria, () => knop(maria, 'Opnieuw versturen').click());
    await staOp(maria, 'Mijn hulpvraag');
    await lees(maria, 'Persoonlijk plan geven: gelukt.');
  });
});

describe('een adres dat er niet is', () => {
  it.each(['/bestaat-niet', '/dossiers/W26-0000-0000', '/dossiers/geen-nummer', '/mijn/W26-0000-0000'])(
    'heeft op %s een gewone pagina met een uitweg',
    async (pad) => {
      const page = await opent();
      await loginAls(page, pad.startsWith('/mijn') ? MENSEN.inwoner : MENSEN.klantmanager);
      await page.goto(pad);
      expect(antwoordVan(page).status()).toBe(404);
      await controleer(page);
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
    },
  );
});
