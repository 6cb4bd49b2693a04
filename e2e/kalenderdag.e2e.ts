import { describe, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { toetsenbord } from './toetsen.ts';

const opent = metBrowser();

/** Fridays after Ascension Day, so far away that no dossier of the demo has a term there. */
const DAGEN = [
  {
    javascript: true,
    maak: toetsenbord,
    dag: '2041-05-31',
    voluit: 'vrijdag 31 mei 2041',
    zaterdag: '2041-06-01',
  },
  { javascript: false, maak: muis, dag: '2042-05-16', voluit: 'vrijdag 16 mei 2042', zaterdag: '2042-05-17' },
];

describe('een dag die bij koninklijk besluit gelijk is gesteld', () => {
  it.each(DAGEN)(
    'de beheerder voegt een dag toe en ziet hem in de kalender (Atw 3 lid 3; JavaScript: $javascript)',
    async ({ javascript, maak, dag, voluit, zaterdag }) => {
      const page = await opent({ javascript });
      const hand = maak(page);
      const vul = async (welke: string): Promise<void> => {
        await hand.datum('Dag', welke);
        await hand.vul('Koninklijk besluit', 'Besluit van 3 maart 2040');
        await hand.vul('Bron', 'Staatsblad 2040, 123');
        await hand.druk('Dag toevoegen');
      };
      await loginAls(page, MENSEN.beheerder, '/');
      await hand.volg('Kalender');
      await staOp(page, 'Kalender');
      await controleer(page);

      await vul(zaterdag);
      await lees(page, /is al een vrije dag \(Atw 1, 3\): zaterdag/);
      await controleer(page);

      await vul(dag);
      await lees(page, `Toegevoegd aan de kalender: ${voluit}.`);
      await page.getByRole('row', { name: new RegExp(`${voluit}.*${MENSEN.beheerder}`) }).waitFor();
      await controleer(page);

      await vul(dag);
      await lees(page, /staat al in de kalender/);
    },
  );
});
