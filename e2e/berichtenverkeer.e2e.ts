import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN, met } from '../test/bouwers/iwmo.ts';
import type { BerichtVan } from '../src/koppelvlakken/iwmo/berichten.ts';
import { leesElkBericht } from '../src/koppelvlakken/iwmo/lees.ts';
import { schrijfBericht } from '../src/koppelvlakken/iwmo/schrijf.ts';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { lees, muis, staOp, veld } from './hand.ts';
import { loginAls } from './inloggen.ts';

const opent = metBrowser('werk');
/** Of the administratie. */
const WIM = 'Wim Kuijpers';

/** A start at the demo's municipality, under a number of its own. */
function start(nummer: string): string {
  const bericht: BerichtVan<'305'> = met(GOEDE_BERICHTEN['305'], {
    'Header/BerichtIdentificatie/Identificatie': nummer,
    'Header/BerichtIdentificatie/Dagtekening': '2026-03-02',
    'Client/StartProducten/1/StatusAanlevering': '1',
  });
  const xml = schrijfBericht(bericht);
  if (!xml.gelukt) throw new Error(xml.weigeringen[0].reden);
  return xml.waarde;
}

/** One product is asked for; the provider's reference goes with the number. */
function verzoek(nummer: string): string {
  const [product] = GOEDE_BERICHTEN['315'].Client.AangevraagdeProducten;
  const bericht: BerichtVan<'315'> = met(GOEDE_BERICHTEN['315'], {
    'Header/BerichtIdentificatie/Identificatie': nummer,
    'Header/BerichtIdentificatie/Dagtekening': '2026-03-02',
    'Client/AangevraagdeProducten': [{ ...product, ReferentieAanbieder: nummer }],
  });
  const xml = schrijfBericht(bericht);
  if (!xml.gelukt) throw new Error(xml.weigeringen[0].reden);
  return xml.waarde;
}

async function voerIn(page: Page, inhoud: string): Promise<void> {
  const hand = muis(page);
  await page.goto('/berichten/invoeren');
  await staOp(page, 'Bestand invoeren');
  await veld(page, 'Bestand').setInputFiles({
    name: 'bericht.xml',
    mimeType: 'text/xml',
    buffer: Buffer.from(inhoud),
  });
  await hand.druk('Invoeren');
}

describe('berichten met aanbieders', () => {
  it.each([true, false])(
    'leest wie op berichten let wat er niet klopt en waar, en handelt het af (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, WIM);
      await page.goto('/berichten');
      await staOp(page, 'Berichten met aanbieders');
      await lees(page, /BERICHTEN_MAP/);
      await controleer(page);

      await voerIn(page, start(`E${String(javascript)}1`).replace('2026-01-13', '2026-03-13'));
      await staOp(page, 'Start van de levering (305)');
      await lees(page, 'TR134');
      await lees(page, /StartProduct 1, Begindatum/);
      await controleer(page);

      // What goes back is a message of its own: the header with 0001, for it is wrong by itself.
      await lees(page, /Retourbericht gemaakt: afgekeurd/);
      await page.getByRole('link', { name: 'Bekijk het bericht' }).first().click();
      await staOp(page, 'Retourbericht op een start (306)');
      const [opgehaald] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Bestand ophalen' }).click(),
      ]);
      await controleer(page, '-retour');
      const retour = leesElkBericht(readFileSync(await opgehaald.path()));
      expect(retour.gelukt && retour.waarde.bericht).toMatchObject({
        soort: '306',
        Header: {
          Afzender: '99000001',
          BerichtIdentificatie: { Identificatie: `E${String(javascript)}1` },
          RetourCodes: ['0001'],
        },
      });
      await page.getByRole('link', { name: 'Start van de levering (305)' }).click();
      await staOp(page, 'Start van de levering (305)');

      await hand.druk('Afgehandeld');
      await lees(page, /Er staat niet hoe dit is afgehandeld/);
      await controleer(page, '-fout');
      await hand.vul('Hoe is het afgehandeld?', 'Gebeld: de aanbieder stuurt een nieuw bericht.');
      await hand.druk('Afgehandeld');
      await lees(page, /Er wordt niet meer op gewacht/);
      await controleer(page, '-klaar');
      await page.goto('/berichten?deel=alles');
      await hand.selecteer('Soort', 'Start van de levering (305)');
      await hand.druk('Toon');
      await page
        .getByRole('link', { name: /Start van de levering/ })
        .first()
        .waitFor();
      await controleer(page);
    },
  );

  it('een bestand dat geen bericht is, en een dat nog eens komt, zeggen wat er is, ook op een telefoon', async () => {
    const page = await opent({ smal: true });
    await loginAls(page, WIM);
    await page.goto('/berichten/invoeren');
    await muis(page).druk('Invoeren');
    await lees(page, 'Kies een bestand.');
    await controleer(page);

    await voerIn(page, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>');
    await staOp(page, 'Bestand dat niet te lezen is');
    await lees(page, 'doctype');
    await controleer(page);

    const goed = start('E9');
    await voerIn(page, goed);
    await staOp(page, 'Start van de levering (305)');
    await voerIn(page, goed);
    await lees(page, /Dit bestand was er al/);
    expect(await page.getByText('Nog eens ontvangen; niet nog eens verwerkt').count()).toBe(1);
    await controleer(page);
    // A number that this provider was never told.
    await lees(page, 'TR019');
    await controleer(page, '-onbekend');
    await page.goto('/berichten');
    await controleer(page);
  });

  it.each([true, false])(
    'antwoordt wie op berichten let op een verzoek om toewijzing: eerst in onderzoek, dan afgewezen (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript, smal: !javascript });
      const hand = muis(page);
      await loginAls(page, WIM);
      await voerIn(page, verzoek(`V${String(javascript)}`));
      await staOp(page, 'Verzoek om toewijzing (315)');
      await lees(page, /geen besluit over de inwoner/);
      await lees(page, /3 uur per week/);
      await controleer(page, '-verzoek');

      await hand.druk('Antwoorden');
      await lees(page, /Kies uw antwoord/);
      await controleer(page, '-verzoek-fout');
      await hand.kies('Uw antwoord', 'Aanvraag in onderzoek');
      await hand.druk('Antwoorden');
      await lees(page, /Het antwoord \(319\) is gemaakt/);
      await lees(page, /Verzoek 1: aanvraag in onderzoek/);

      await hand.kies('Uw antwoord', 'Afwijzen');
      await hand.druk('Antwoorden');
      await lees(page, /Vul de reden in/);
      await hand.selecteer('Reden van de afwijzing', '4: Het past niet in het contract');
      await hand.druk('Antwoorden');
      await lees(page, /Verzoek 1 afgewezen/);
      expect(await page.getByRole('button', { name: 'Antwoorden' }).count()).toBe(0);
      await controleer(page, '-verzoek-klaar');
      // Beside the return message there are two answers.
      await page.getByRole('link', { name: 'Bekijk het bericht', exact: true }).nth(1).click();
      await staOp(page, 'Antwoord op een verzoek (319)');
      await controleer(page, '-antwoord');
    },
  );
});
