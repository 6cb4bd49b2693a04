import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { knop, lees, metNieuwePagina, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';

const opent = metBrowser();
/** Where no other test lets a colleague in, for a moment or for good. */
const kijkt = metBrowser('kijk');

/** Every desk that has an address of its own. */
const BUREAUS = [
  '/mijn',
  '/screening',
  '/dag',
  '/werk',
  '/aflopend',
  '/signalen',
  '/registers',
  '/verordening/cijfers',
  '/bezwaarregister',
  '/sturing',
  '/meldingen/invoeren',
  '/beheer/taken',
  '/beheer/kalender',
  '/beheer/inrichting',
  '/beheer/vernietigen',
  '/uitnodigingen',
  '/overleg',
  '/intervisie',
  '/toezicht',
  '/sociale-kaart',
  '/aanbieders',
  '/toewijzingen',
  '/berichten',
] as const;

/** Where each person arrives after login, and which desks are theirs. */
const ROLLEN = [
  { wie: 'inwoner', kop: 'Mijn hulpvraag', mag: ['/mijn'] },
  { wie: 'mantelzorger', kop: 'Hulpvragen van anderen', mag: ['/mijn'] },
  {
    wie: 'screener',
    kop: 'Meldingen om te screenen en toe te delen',
    mag: [
      '/screening',
      '/werk',
      '/signalen',
      '/meldingen/invoeren',
      '/beheer/inrichting',
      '/sociale-kaart',
      '/aanbieders',
      '/uitnodigingen',
      '/overleg',
      '/intervisie',
    ],
  },
  {
    wie: 'klantmanager',
    kop: 'Mijn dag',
    mag: [
      '/dag',
      '/werk',
      '/aflopend',
      '/signalen',
      '/meldingen/invoeren',
      '/beheer/inrichting',
      '/sociale-kaart',
      '/aanbieders',
      '/uitnodigingen',
      '/overleg',
      '/intervisie',
    ],
  },
  {
    wie: 'collega',
    kop: 'Mijn dag',
    mag: [
      '/dag',
      '/werk',
      '/aflopend',
      '/signalen',
      '/meldingen/invoeren',
      '/beheer/inrichting',
      '/sociale-kaart',
      '/aanbieders',
      '/uitnodigingen',
      '/overleg',
      '/intervisie',
    ],
  },
  {
    wie: 'jurist',
    kop: 'Besluiten en vragen',
    mag: [
      '/werk',
      '/signalen',
      '/registers',
      '/verordening/cijfers',
      '/bezwaarregister',
      '/beheer/inrichting',
      '/sociale-kaart',
      '/aanbieders',
      '/beheer/vernietigen',
      '/uitnodigingen',
      '/overleg',
      '/intervisie',
    ],
  },
  {
    wie: 'teamleider',
    kop: 'Werk van het team',
    mag: [
      '/werk',
      '/aflopend',
      '/signalen',
      '/registers',
      '/verordening/cijfers',
      '/bezwaarregister',
      '/sturing',
      '/meldingen/invoeren',
      '/beheer/inrichting',
      '/sociale-kaart',
      '/aanbieders',
      '/beheer/vernietigen',
      '/uitnodigingen',
      '/overleg',
      '/intervisie',
      '/toezicht',
    ],
  },
  {
    wie: 'controller',
    kop: 'Dossiers voor controle',
    mag: [
      '/werk',
      '/registers',
      '/verordening/cijfers',
      '/bezwaarregister',
      '/sturing',
      '/beheer/inrichting',
      '/sociale-kaart',
      '/aanbieders',
      '/beheer/vernietigen',
      '/toezicht',
    ],
  },
  {
    wie: 'fg',
    kop: 'Toezicht',
    mag: ['/beheer/inrichting', '/sociale-kaart', '/toezicht'],
  },
  {
    wie: 'beheerder',
    kop: 'Taken',
    mag: [
      '/beheer/taken',
      '/berichten',
      '/beheer/kalender',
      '/beheer/inrichting',
      '/sociale-kaart',
      '/beheer/vernietigen',
    ],
  },
  {
    wie: 'deelnemer',
    kop: 'Uitnodigingen voor een Omgekeerde Toets',
    mag: ['/beheer/inrichting', '/sociale-kaart', '/uitnodigingen', '/overleg'],
  },
  {
    wie: 'contractmanager',
    kop: 'Aanbieders',
    mag: ['/aanbieders', '/sociale-kaart', '/beheer/inrichting'],
  },
  { wie: 'aanbieder', kop: 'Toewijzingen', mag: ['/toewijzingen'] },
] as const satisfies readonly {
  readonly wie: keyof typeof MENSEN;
  readonly kop: string;
  readonly mag: readonly (typeof BUREAUS)[number][];
}[];

describe('ieder zijn eigen bureau', () => {
  it.each(ROLLEN)(
    '$wie komt na inloggen waar het werk ligt, en nergens anders',
    async ({ wie, kop, mag }) => {
      const page = await opent();
      await loginAls(page, MENSEN[wie]);
      await staOp(page, kop);
      for (const bureau of BUREAUS) {
        await page.goto(bureau);
        const eigen = mag.some((pad) => pad === bureau);
        expect([bureau, antwoordVan(page).status()]).toEqual([bureau, eigen ? 200 : 403]);
        if (!eigen) await staOp(page, 'U hebt geen toegang tot deze pagina');
      }
    },
  );

  it('laat zonder inloggen alleen zien wat voor iedereen is', async () => {
    const page = await opent();
    for (const bureau of BUREAUS) {
      await page.goto(bureau);
      await staOp(page, 'Als wie wilt u inloggen?');
    }
  });

  it('logt overal uit: ook in de andere browser', async () => {
    const [thuis, werk] = [await opent(), await opent()];
    // Somebody no other test needs at the same time: it ends every session of this person.
    await loginAls(thuis, MENSEN.aanbieder);
    await loginAls(werk, MENSEN.aanbieder);
    await thuis.goto('/uitloggen');
    await metNieuwePagina(thuis, () => knop(thuis, 'Overal uitloggen').click());
    await staOp(thuis, 'U bent uitgelogd');
    await werk.goto('/uitloggen');
    await lees(werk, /uitgelogd|Als wie wilt u inloggen/);
  });

  it('toont iemands dossier niet aan wie er niet aan werkt (Wmo 5.3.3, BIO2 8.03.02)', async () => {
    const bilal = await kijkt();
    await loginAls(bilal, MENSEN.klantmanager);
    const eigen = await bilal.getByRole('rowheader').getByRole('link').first().getAttribute('href');
    const anouk = await kijkt();
    await loginAls(anouk, MENSEN.collega);
    const vreemd = await anouk.goto(eigen ?? '');
    expect(vreemd?.status()).toBe(404);
    const vanAnouk = await anouk.innerText('main');
    await anouk.goto('/dossiers/W26-0000-0000');
    expect(await anouk.innerText('main')).toBe(vanAnouk);
  });
});
