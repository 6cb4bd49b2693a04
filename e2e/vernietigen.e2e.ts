import { setTimeout as wacht } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();

/** Each journey takes the oldest two that are due, and leaves the rest. */
const OP_DE_LIJST = 2;
const NAGEGAAN =
  'Ik heb nagegaan dat er buiten Omkeer geen verzoek, klacht of procedure over deze dossiers loopt';

describe('vernietigen na de bewaartermijn', () => {
  it.each([
    { javascript: true, maak: toetsenbord },
    { javascript: false, maak: muis },
  ])(
    'de een stelt vast, een ander geeft akkoord, en er blijft een verklaring (Wmo 5.3.4; JavaScript: $javascript)',
    async ({ javascript, maak }) => {
      const beheer = await opent({ javascript });
      // Ninety boxes on the page: with the keyboard past each of them takes minutes and tells nothing.
      const nadia = muis(beheer);
      await loginAls(beheer, MENSEN.beheerder, '/');
      await nadia.volg('Vernietigen');
      await staOp(beheer, 'Vernietigen');
      // The demo's history comes in one go, in the background.
      await tot(async () => {
        await nadia.naar('/beheer/vernietigen');
        return (await beheer.getByRole('checkbox').count()) > OP_DE_LIJST + 1;
      });
      await controleer(beheer);
      const namen = await beheer
        .getByRole('checkbox')
        .evaluateAll((vakken) =>
          vakken
            .map((vak) => vak as unknown as { readonly name: string; readonly value: string })
            .flatMap(({ name, value }) => (name === 'bewaren' ? [value] : [])),
        );
      const gekozen = namen.slice(0, OP_DE_LIJST);
      for (const naam of namen.slice(OP_DE_LIJST))
        await beheer.getByRole('checkbox', { name: `${naam} langer bewaren` }).check();
      await nadia.druk('Lijst vaststellen');
      await lees(beheer, 'Schrijf op waarom u deze dossiers langer bewaart (Wmo 5.3.4).');
      await lees(beheer, /Ga na of er buiten Omkeer nog iets loopt/);
      await nadia.vink(NAGEGAAN);
      await nadia.vul('Waarom blijven de aangevinkte dossiers langer?', 'Die komen op een volgende lijst.');
      await nadia.druk('Lijst vaststellen');
      await lees(beheer, 'Een jurist of teamleider moet deze lijst nog beoordelen.');
      const lijst = new URL(beheer.url()).pathname;
      await controleer(beheer, '-lijst');

      const jurist = await opent({ javascript });
      const priya = maak(jurist);
      await loginAls(jurist, MENSEN.jurist, lijst);
      await controleer(jurist, '-oordeel');
      await priya.druk('Oordeel vastleggen');
      await lees(jurist, 'Kies of deze dossiers vernietigd mogen worden.');
      await priya.kies('Mogen 2 dossiers worden vernietigd?', 'Ja, akkoord');
      await priya.druk('Oordeel vastleggen');
      await lees(jurist, 'Uw oordeel is vastgelegd.');

      await nadia.naar(lijst);
      await controleer(beheer, '-begin');
      await nadia.vink('Ik weet dat dit niet terug te draaien is');
      await nadia.druk('2 dossiers vernietigen');
      await lees(beheer, 'Het vernietigen is begonnen.');
      await tot(async () => {
        await nadia.naar(lijst);
        return (await beheer.innerText('h1')).startsWith('Verklaring van vernietiging');
      });
      await lees(beheer, `Akkoord van`);
      await lees(beheer, MENSEN.jurist);
      await controleer(beheer, '-verklaring');

      const controller = await opent({ javascript });
      await loginAls(controller, MENSEN.controller, '/');
      for (const dossier of [...gekozen, 'W26-0000-0000']) {
        await controller.goto(`/dossiers/${dossier}`);
        expect([dossier, antwoordVan(controller).status()]).toEqual([dossier, 404]);
      }
    },
  );
});

/** Waits for what goes on in the background. */
async function tot(klaar: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await klaar()) return;
    await wacht(1_000);
  }
  throw new Error('het duurt te lang');
}
