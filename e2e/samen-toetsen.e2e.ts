import { describe, expect, it } from 'vitest';
import { datum, datumLang } from '../src/kern/datum.ts';
import { antwoordVan, metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import type { Hand } from './hand.ts';
import { knop, lees, metNieuwePagina, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { hulpvrager, meldHulp, naamVan } from './stappen/melden.ts';
import { overDagen, planGesprek, voerGesprek } from './stappen/onderzoeken.ts';
import { beoordeelUrgentie, deelToe } from './stappen/screenen.ts';
import { beginToets, nodigUit, stap2, stap3 } from './stappen/toetsen.ts';

const opent = metBrowser();

const ONEENS = 'Zonder iemand die de post opent, houdt dit geen maand stand.';
const ANTWOORD = 'Wij nemen hulp bij de post op in de opdracht.';

async function als(naam: string, javascript = true): Promise<Hand> {
  const page = await opent({ javascript });
  await loginAls(page, naam);
  return muis(page);
}

describe('een Omgekeerde Toets samen', () => {
  it.each([true, false])(
    'een collega denkt mee zonder het dossier te zien; het andere standpunt blijft, en de inwoner ziet wie keek (Wmo 5.3.3, Awb 3:46; JavaScript: %s)',
    async (javascript) => {
      const wie = hulpvrager();
      const nummer = await meldHulp(muis(await opent()), wie);
      const screener = await als(MENSEN.screener);
      await beoordeelUrgentie(screener, naamVan(wie));
      await deelToe(screener, naamVan(wie), MENSEN.klantmanager);

      const bilal = await als(MENSEN.klantmanager, javascript);
      await planGesprek(bilal, nummer);
      await voerGesprek(bilal, nummer);
      await beginToets(bilal, nummer);
      const einde = overDagen(javascript ? 11 : 12);
      await nodigUit(bilal, nummer, einde);

      const noor = await als(MENSEN.deelnemer, javascript);
      await staOp(noor.page, 'Uitnodigingen voor een Omgekeerde Toets');
      await noor.volg(`Schulden, tot en met ${datumLang(datum(einde))}`);
      await staOp(noor.page, 'Denk mee met een Omgekeerde Toets');
      await lees(noor.page, 'Wat gaat er mis als wij dit zo doen?');
      await controleer(noor.page);
      const gelezen = await noor.page.content();
      for (const geheim of [nummer, wie.achternaam, wie.bsn]) expect(gelezen).not.toContain(geheim);
      const pagina = noor.page.url();
      await noor.page.goto(`/dossiers/${nummer}`);
      expect(antwoordVan(noor.page).status()).toBe(403);
      await noor.page.goto(pagina);
      await noor.vul('Wat is uw antwoord?', ONEENS);
      await noor.kies('Bent u het eens met de richting?', 'Nee, oneens');
      await noor.druk('Antwoord geven');
      await lees(noor.page, 'Wat u al zei');

      await stap2(bilal, nummer);
      await stap3(bilal, nummer, async (hand) => {
        await lees(hand.page, ONEENS);
        await hand.vink('Bewaar inbreng IN1 als ander standpunt');
        await hand.vul('Waarom volgt u inbreng IN1 wel of niet?', ANTWOORD);
      });
      await bilal.naar(`/dossiers/${nummer}/toets`);
      await lees(bilal.page, MENSEN.deelnemer);
      await lees(
        bilal.page,
        new RegExp(`deelnemer Schulden, gevraagd om tegen te spreken op uitvoerbaarheid: ‘${ONEENS}’`),
      );
      await controleer(bilal.page);

      await bilal.naar(`/dossiers/${nummer}/uitnodiging-intrekken`);
      await bilal.vul('Waarom?', 'Het antwoord is er.');
      await metNieuwePagina(bilal.page, () => knop(bilal.page, 'Uitnodiging intrekken').click());
      await noor.page.goto(pagina);
      expect(antwoordVan(noor.page).status()).toBe(404);
      await controleer(noor.page, '-dicht');

      const maria = await als(MENSEN.inwoner, javascript);
      await maria.naar(`/dossiers/${nummer}/wie-las`);
      await lees(maria.page, `${MENSEN.deelnemer}, collega van een ander terrein`);
      await lees(maria.page, 'uitgenodigd voor de Omgekeerde Toets');
    },
  );
});
