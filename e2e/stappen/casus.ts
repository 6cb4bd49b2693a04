import { effectFormulier } from '../../src/toets/formulier-effect.tsx';
import { ethiekFormulier } from '../../src/toets/formulier-ethiek.tsx';
import { grondwaardenFormulier } from '../../src/toets/formulier-grondwaarden.tsx';
import { randvoorwaardenFormulier } from '../../src/toets/formulier-randvoorwaarden.tsx';
import { AANLEIDINGNAAM, LES_VOOR_NAAM, TOETSUITKOMSTNAAM } from '../../src/toets/namen.ts';
import type { TotToets } from '../../src/toets/toestand.ts';
import { leesDatum } from '../../src/kern/datum.ts';
import type { Velden } from '../../src/ui/velden.ts';
import type { Toetscasus } from '../../test/bouwers/toets.ts';
import { getoetst, opToetsdag } from '../../test/bouwers/toets.ts';
import type { Hand } from '../hand.ts';
import { dicht, isDicht } from '../hand.ts';
import { begin, legVast, overDagen } from './onderzoeken.ts';

/** Fills a form with the answers of a worked case, field by field as they stand in the page. */
async function vulIn({ page }: Hand, velden: Velden): Promise<void> {
  for (const [naam, waarde] of Object.entries(velden)) {
    const antwoorden = (typeof waarde === 'string' ? [waarde] : waarde).filter((tekst) => tekst !== '');
    const veld = page.locator(`[name="${naam}"]:not([type="hidden"])`);
    if (antwoorden.length === 0 || (await veld.count()) === 0) continue;
    while (await isDicht(veld)) await dicht(page, veld).first().click();
    const keuzelijst = await page.locator(`select[name="${naam}"]`).count();
    const soort = keuzelijst > 0 ? 'select' : await veld.first().getAttribute('type');
    for (const tekst of antwoorden)
      if (soort === 'radio' || soort === 'checkbox')
        await page.locator(`[name="${naam}"][value="${tekst}"]`).check();
      else if (soort === 'select') await veld.selectOption(tekst);
      else await veld.fill(tekst);
  }
}

const STAPPEN = [
  [effectFormulier, 'Stap 1: effecten vastleggen'],
  [grondwaardenFormulier, 'Stap 2: grondwaarden wegen'],
  [ethiekFormulier, 'Stap 3: gevolgen afwegen'],
  [randvoorwaardenFormulier, 'Stap 4: randvoorwaarden bepalen'],
] as const;

/** A worked case, walked through the four steps in the browser with the answers that stand in the sources. */
export async function doeCasus(hand: Hand, nummer: string, casus: Toetscasus): Promise<TotToets> {
  const vandaag = leesDatum(overDagen(0));
  if (!vandaag) throw new Error('vandaag is geen dag');
  const af = getoetst(casus, 'afronden', vandaag);
  const { starten, bevestigen, afronden } = casus.stappen(vandaag);

  await begin(hand, nummer, 'Omgekeerde Toets beginnen');
  await hand.kies('Waarom is de toets nodig?', AANLEIDINGNAAM[starten.aanleiding]);
  await hand.vul('Toelichting', starten.toelichting);
  for (const [rij, { rol, organisatie }] of starten.deelnemers.entries()) {
    await hand.vul(`Rol van deelnemer ${rij + 1}`, rol);
    await hand.vul(`Organisatie van deelnemer ${rij + 1}`, organisatie);
    await hand.vink(`Deelnemer ${rij + 1} is erbij`);
  }
  await legVast(hand, 'Toets beginnen', 'Omgekeerde Toets beginnen');

  for (const [i, [formulier, titel]] of STAPPEN.entries()) {
    await begin(hand, nummer, titel);
    await vulIn(hand, formulier.begin(af, opToetsdag(0, vandaag)));
    await legVast(hand, `Stap ${i + 1} vastleggen`, titel);
    if (i > 0) continue;
    await begin(hand, nummer, 'Antwoord van de inwoner op de effecten');
    await hand.kies('Is dit wat de inwoner wil bereiken?', 'Ja, de inwoner herkent dit');
    await hand.vul('Wat zei de inwoner?', bevestigen.reactie);
    await legVast(hand, 'Antwoord vastleggen', 'Antwoord van de inwoner op de effecten');
  }

  await begin(hand, nummer, 'Toets afronden');
  const opties = af.toets.ethiek.gesloten?.waarde.opties ?? [];
  await hand.kies('Wat is de uitkomst?', TOETSUITKOMSTNAAM[afronden.keuze]);
  await hand.kies('Welke optie uit stap 3?', opties.find(({ id }) => id === afronden.optie)?.naam ?? '');
  await hand.vul('Motivering', afronden.motivering);
  await hand.datum('Wanneer kijken wij samen terug?', afronden.evaluatiedatum ?? '');
  for (const [rij, les] of afronden.lessen.entries()) {
    await hand.vul(`Les ${rij + 1}`, les.tekst);
    await hand.kies(`Les ${rij + 1} is voor`, LES_VOOR_NAAM[les.voor]);
  }
  await legVast(hand, 'Toets afronden', 'Toets afronden');
  return af;
}
