import { describe, expect, it } from 'vitest';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { dossierVan } from './demodossiers.ts';
import { lees, muis } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { leesBrief } from './stappen/besluiten.ts';
import { begin, legVast, overDagen } from './stappen/onderzoeken.ts';

const opent = metBrowser();
/** Right after the start of the demo all its letters are in line. */
const GEDULD = 60_000;

const WAT = 'Hulp stoppen op verzoek';

describe('hulp die stopt, in de browser', () => {
  it('op verzoek: niet als een ander het vraagt, wel als de inwoner het zelf wil, met een besluit in een brief (Awb 1:3)', async () => {
    const hand = muis(await opent({ javascript: false }));
    const { page } = hand;
    await loginAls(page, MENSEN.klantmanager);
    const nummer = dossierVan('Mia', 'Ramakers');
    await begin(hand, nummer, WAT);
    await controleer(page, '-leeg');
    await hand.kies('Wie vroeg erom?', 'Iemand anders, zoals familie of de aanbieder');
    await hand.kies('Hoe is erom gevraagd?', 'Aan de telefoon');
    await hand.datum('Wat is de laatste dag van de hulp?', overDagen(14));
    await hand.vul('Wat zegt de inwoner zelf?', 'Mijn nicht komt elke week. Ik wil de hulp niet meer.');
    await hand.vul('Wat besprak u?', 'Alleen met mevrouw gesproken, zonder haar nicht erbij.');
    await hand.vul('Wie ondertekent namens het college?', MENSEN.klantmanager);
    await hand.druk('Besluit nemen en versturen');
    await lees(page, 'Iemand anders vroeg erom.');
    await lees(page, 'Er staat niet dat gratis cliëntondersteuning is aangeboden.');
    await controleer(page, '-geweigerd');

    // What was typed is still there.
    await hand.kies('Wie vroeg erom?', 'De inwoner zelf');
    await hand.vink('De inwoner weet wat er zonder deze hulp gebeurt, en dat opnieuw vragen kan.');
    await hand.vink('Gratis cliëntondersteuning is aangeboden.');
    await legVast(hand, 'Besluit nemen en versturen', WAT);
    await lees(page, 'Mijn nicht komt elke week. Ik wil de hulp niet meer.');
    await lees(page, /Bezwaar kan tot en met/);
    await controleer(page, '-dossier');
    await page.setViewportSize({ width: 375, height: 800 });
    await controleer(page, '-smal');

    const brief = await leesBrief(
      page,
      `/dossiers/${nummer}`,
      'Besluit dat de hulp stopt omdat u dat vroeg',
      GEDULD,
    );
    const tekst = brief.tekst();
    expect(tekst).toContain('Besluit: uw hulp stopt, zoals u vroeg');
    expect(tekst).toContain('aan de telefoon');
    expect(tekst).toContain('Dat heet een melding');
    expect(tekst).toContain('U kunt bezwaar maken tot en met');
  });

  it('een verandering terzijde leggen: de reden in het dossier, en weg van de lijst (Wmo 2.3.9)', async () => {
    const hand = muis(await opent());
    const { page } = hand;
    await loginAls(page, MENSEN.klantmanager);
    const nummer = dossierVan('Toos', 'Verhagen');
    await begin(hand, nummer, 'Verandering terzijde leggen');
    await controleer(page);
    await hand.vul(
      'Waarom hoeft niemand opnieuw naar de hulp te kijken?',
      'Mevrouw loopt alweer zonder rollator, en de hulp stopt binnenkort.',
    );
    await legVast(hand, 'Terzijde leggen', 'Verandering terzijde leggen');
    await lees(page, 'Mevrouw loopt alweer zonder rollator, en de hulp stopt binnenkort.');
    await lees(page, /Terzijde gelegd op/);
    await controleer(page, '-dossier');
  });

  it('sluiten na een overlijden en weer openen als het niet klopte (Wmo 1.2.1)', async () => {
    const hand = muis(await opent({ smal: true }));
    const { page } = hand;
    await loginAls(page, MENSEN.klantmanager);
    const nummer = dossierVan('Jo', 'Ramaekers');
    await begin(hand, nummer, 'Levering weer openen');
    await hand.vul('Wat klopte er niet?', 'Meneer woont tijdelijk bij zijn zoon.');
    await legVast(hand, 'Weer openen', 'Levering weer openen');
    await lees(page, 'gaat de hulp weer verder?');
    await begin(hand, nummer, 'Levering sluiten na overlijden of verhuizing');
    await controleer(page);
    await hand.kies('Wat is er gebeurd?', 'De inwoner is overleden');
    await hand.datum('Op welke dag?', overDagen(0));
    await hand.vul('Hoe weet u dit, en wat sprak u af?', 'De zoon belde. Nagekeken in de BRP.');
    await legVast(hand, 'Levering sluiten', 'Levering sluiten na overlijden of verhuizing');
    await lees(page, 'Er gaan geen brieven meer naar de inwoner.');
    await controleer(page, '-gesloten');
  });
});
