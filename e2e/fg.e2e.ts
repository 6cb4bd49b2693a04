import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { beoordeelUrgentie, deelToe } from './stappen/screenen.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();

describe('de functionaris gegevensbescherming', () => {
  it.each([
    { javascript: true, maak: toetsenbord },
    { javascript: false, maak: muis },
  ])(
    'ziet wie een dossier las, leest het met een reden die in het overzicht staat, en legt niets vast (AVG 38 lid 2; JavaScript: $javascript)',
    async ({ javascript, maak }) => {
      const als = async (naam: string): Promise<Hand> => {
        const page = await opent({ javascript });
        await loginAls(page, naam);
        return maak(page);
      };
      const wie = hulpvrager();
      const nummer = await meldHulp(muis(await opent()), wie);
      const screener = muis(await opent());
      await loginAls(screener.page, MENSEN.screener);
      await beoordeelUrgentie(screener, naamVan(wie));
      await deelToe(screener, naamVan(wie), MENSEN.klantmanager);

      const hester = await als(MENSEN.fg);
      await staOp(hester.page, 'Toezicht');
      await controleer(hester.page);
      await hester.naar('/toezicht/dossierspoor');
      await hester.druk('Bekijken');
      await lees(hester.page, 'Vul het nummer van het dossier in');
      await controleer(hester.page, '-fouten');
      await hester.vul('Nummer van het dossier', nummer);
      await hester.druk('Bekijken');
      await staOp(hester.page, `Wie las dossier ${nummer}?`);
      await lees(hester.page, 'de keten is heel');
      await lees(hester.page, MENSEN.screener);
      expect(await hester.page.innerText('main')).not.toContain(wie.achternaam);
      await controleer(hester.page);

      await hester.naar(`/dossiers/${nummer}`);
      expect(antwoordVan(hester.page).status()).toBe(404);
      await controleer(hester.page, '-dicht');
      await hester.volg('Openen met een reden');
      await staOp(hester.page, 'Een dossier lezen met een reden');
      await controleer(hester.page);
      await hester.druk('Dossier openen');
      await lees(hester.page, 'Kies waarom u dit dossier moet lezen.');
      await controleer(hester.page, '-fouten');
      await hester.vul('Nummer van het dossier', nummer);
      await hester.kies(
        'Waarom moet u dit dossier lezen?',
        'Een vraag of klacht over het gebruik van gegevens (AVG 38 lid 4)',
      );
      await hester.vul('Wat gaat u nakijken?', 'Of de screener het juiste las.');
      await hester.druk('Dossier openen');
      await lees(hester.page, 'U leest dit dossier als functionaris gegevensbescherming');
      await lees(hester.page, wie.achternaam);
      await controleer(hester.page, '-fg');

      const bilal = await als(MENSEN.klantmanager);
      await bilal.naar(`/dossiers/${nummer}/wie-las`);
      await lees(bilal.page, MENSEN.fg);
      await lees(bilal.page, 'een vraag of klacht over het gebruik van gegevens');
    },
  );

  it('adviseert bij een datalek en bij de DPIA; de controller leest het en kan het niet wijzigen (AVG 35 lid 2)', async () => {
    const hester = muis(await opent());
    await loginAls(hester.page, MENSEN.fg);
    for (const [pad, knop] of [
      ['/toezicht/verwerkingen', 'Advies vastleggen'],
      ['/toezicht/datalek/1', 'Advies vastleggen'],
    ] as const) {
      await hester.naar(pad);
      await controleer(hester.page);
      await hester.druk(knop);
      await lees(hester.page, 'Schrijf op wat u adviseert, en waarom.');
      await controleer(hester.page, '-fouten');
      await hester.vul('Uw advies', 'Leg vast hoe lang het leeslog blijft.');
      await hester.druk(knop);
      await lees(hester.page, 'Leg vast hoe lang het leeslog blijft.');
      await controleer(hester.page, '-advies');
    }
    for (const pad of ['/toezicht/verzoeken', '/toezicht/noodinzage', '/toezicht/steekproef']) {
      await hester.naar(pad);
      await controleer(hester.page);
    }
    const thomas = muis(await opent());
    await loginAls(thomas.page, MENSEN.controller);
    await thomas.naar('/toezicht/datalek/1');
    await lees(thomas.page, 'Leg vast hoe lang het leeslog blijft.');
    expect(await thomas.page.getByRole('button', { name: 'Advies vastleggen' }).count()).toBe(0);
  });
});
