import { describe, expect, it } from 'vitest';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { knop, lees, muis, staOp, veld } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import type { Hulpvrager } from './stappen/melden.ts';
import { hulpvrager } from './stappen/melden.ts';
import { overDagen } from './stappen/onderzoeken.ts';

const opent = metBrowser();
const DAG = overDagen(-3);

/** What somebody hears on the phone. */
async function typ(hand: Hand, wie: Hulpvrager): Promise<void> {
  await hand.datum('Wanneer kwam de melding echt binnen?', DAG);
  await hand.kies('Hoe kwam de melding binnen?', 'Telefoon');
  await hand.vul('Voornamen', wie.voornamen);
  await hand.vul('Achternaam', wie.achternaam);
  await hand.datum('Geboortedatum', '1948-03-27');
  await hand.vul('Straat', 'Dorpsstraat');
  await hand.vul('Huisnummer en toevoeging', '12a');
  await hand.vul('Postcode', '6171 AB');
  await hand.vul('Woonplaats', 'Voorbeeld');
  await hand.vul('Wat is er aan de hand?', wie.hulpvraag);
  await hand.vul('Telefoonnummer', '0611112222');
  await hand.kies('Hoe krijgt u het liefst bericht?', 'Telefonisch');
}

describe('een melding die met de telefoon binnenkomt', () => {
  it.each([true, false])(
    'krijgt een nummer; de tweede gaat bij dat dossier, zonder iets over te typen (JavaScript: %s)',
    async (javascript) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      const wie = hulpvrager();
      await loginAls(page, MENSEN.screener, '/meldingen/invoeren');
      await typ(hand, wie);
      await hand.druk('Melding vastleggen');
      await lees(page, 'De melding is vastgelegd onder nummer');
      const nummer = /W\d\d-\w{4}-\w{4}/.exec(await page.getByRole('status').first().innerText())?.[0] ?? '';

      const tweede = { ...wie, hulpvraag: 'Nu lukt ook het koken niet meer.' };
      await typ(hand, tweede);
      await hand.druk('Melding vastleggen');
      expect(antwoordVan(page).status()).toBe(409);
      await lees(page, 'Deze inwoner heeft al een lopende melding');
      await controleer(page, '-al-bekend');
      expect(await veld(page, 'Wat is er aan de hand?').inputValue()).toBe(tweede.hulpvraag);
      expect(await knop(page, `Toevoegen aan ${nummer}`).count()).toBe(1);
      await hand.druk(`Toevoegen aan ${nummer}`);
      await lees(page, `De melding is toegevoegd aan dossier ${nummer}.`);

      await page.goto(`/dossiers/${nummer}`);
      await staOp(page, `${wie.voornamen} ${wie.achternaam}`);
      await lees(page, tweede.hulpvraag);
    },
  );
});

describe('wat de BRP al weet', () => {
  it.each([
    { javascript: true, bsn: '999993811', voornamen: 'Babette', achternaam: 'Brandweer' },
    { javascript: false, bsn: '999995078', voornamen: 'Christina Maria', achternaam: 'Kierkegaard-Maassen' },
  ])(
    'hoeft niemand te vragen, en er gaat niets ongezien verloren (Wet BRP 1.7; JavaScript: $javascript)',
    async ({ javascript, bsn, voornamen, achternaam }) => {
      const page = await opent({ javascript });
      const hand = muis(page);
      await loginAls(page, MENSEN.screener, '/meldingen/invoeren');
      await hand.druk(BRP);
      await lees(page, 'Vul een geldig burgerservicenummer in');
      await controleer(page, '-fout');
      await hand.vul('Burgerservicenummer', bsn);
      await hand.vul('Voornamen', 'Zusje');
      await hand.vul('Wat is er aan de hand?', 'Ik kom de trap niet meer op.');
      await hand.druk(BRP);
      await lees(page, 'De gegevens uit de BRP staan nu in het formulier.');
      await lees(page, `Voornamen: u had Zusje ingevuld. In de BRP staat ${voornamen}.`);
      await lees(page, /ingeschreven in een andere gemeente/);
      await controleer(page, '-brp');
      expect(await veld(page, 'Achternaam').inputValue()).toBe(achternaam);
      expect(await veld(page, 'Wat is er aan de hand?').inputValue()).toBe('Ik kom de trap niet meer op.');

      await hand.datum('Wanneer kwam de melding echt binnen?', DAG);
      await hand.kies('Hoe kwam de melding binnen?', 'Telefoon');
      await hand.vul('Telefoonnummer', '0611112222');
      await hand.kies('Hoe krijgt u het liefst bericht?', 'Telefonisch');
      await hand.druk('Melding vastleggen');
      await lees(page, 'De melding is vastgelegd onder nummer');
      const nummer = /W\d\d-\w{4}-\w{4}/.exec(await page.getByRole('status').first().innerText())?.[0] ?? '';

      await hand.naar(`/dossiers/${nummer}`);
      await hand.volg('Vergelijken met de BRP');
      await hand.druk('Raadpleeg de BRP');
      await lees(page, 'Wat de BRP weet, staat ook zo in het dossier.');
      await controleer(page);
    },
  );
});

const BRP = 'Haal de gegevens uit de BRP';
