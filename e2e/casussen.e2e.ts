import { describe, expect, it } from 'vitest';
import { PEDRO } from '../test/bouwers/toets-pedro.ts';
import { SCOOTMOBIEL } from '../test/bouwers/toets-scootmobiel.ts';
import { metBrowser } from './browser.ts';
import { controleer } from './controle.ts';
import { oefendossier } from './demodossiers.ts';
import type { Hand } from './hand.ts';
import { lees, muis, staOp } from './hand.ts';
import { loginAls, MENSEN } from './inloggen.ts';
import { beoordeelAanvraag, leesBrief, maakBekend, neemBesluit } from './stappen/besluiten.ts';
import { doeCasus } from './stappen/casus.ts';
import { begin, legVast, overDagen } from './stappen/onderzoeken.ts';

const opent = metBrowser();

async function als(naam: string): Promise<Hand> {
  const page = await opent();
  await loginAls(page, naam);
  return muis(page);
}

const WAAROM =
  'Op uw boot hebt u rust. Begeleiding overbrugt de wachttijd tot de hulp begint, zodat u in beeld blijft en weer naar school kunt.';

describe('de gevallen van de bronnen', () => {
  it('Pedro: van de toets tot het besluit, elke stap terug te lezen (Stein, bijlage 1; Awb 3:46)', async () => {
    const nummer = oefendossier('Pedro');
    const bilal = await als(MENSEN.klantmanager);
    await doeCasus(bilal, nummer, PEDRO);
    await bilal.naar(`/dossiers/${nummer}/toets`);
    await staOp(bilal.page, 'Omgekeerde Toets');
    for (const tekst of [
      'Participatiewet 40 lid 3 onder a-c',
      'Handhaving: let op precedent en controle.',
      'Doorbetalen op de feitelijke situatie, met plan van aanpak en afspraken',
    ])
      await lees(bilal.page, tekst);
    await controleer(bilal.page);

    await begin(bilal, nummer, 'Verslag versturen');
    await bilal.kies('Wat komt er uit het onderzoek?', 'Een maatwerkvoorziening past');
    await legVast(bilal, 'Verslag versturen', 'Verslag versturen');
    await begin(bilal, nummer, 'Ondertekend verslag vastleggen');
    await bilal.datum('Wanneer kwam het ondertekende verslag binnen?', overDagen(0));
    await bilal.kies('Hoe kwam het binnen?', 'In een gesprek');
    await bilal.kies('Wat koos de inwoner?', 'Ik ben het eens met het verslag');
    await bilal.vink('De inwoner vraagt om maatwerk');
    await bilal.vink('Begeleiding individueel');
    await legVast(bilal, 'Ondertekenen', 'Ondertekend verslag vastleggen');
    await beoordeelAanvraag(bilal, nummer);

    await begin(bilal, nummer, 'Besluit voorbereiden');
    await bilal.kies('Wat besluit u?', 'Toekennen');
    await bilal.vul('Waarom?', WAAROM);
    await bilal.vul('Hoeveel?', '2');
    await bilal.kies('Per', 'per week');
    await bilal.datum('Eerste dag', overDagen(7));
    await bilal.datum('Laatste dag', overDagen(190));
    await bilal.vul(
      'Wat bereikt de inwoner ermee?',
      'Rust op een eigen plek, en iemand die meedenkt tot de hulp begint.',
    );
    await bilal.vink('Pedro krijgt hulp bij zijn problemen');
    await bilal.vul('Wie levert het?', 'Het jongerenteam');
    await bilal.vul('Hoe begint het?', 'Uw begeleider komt volgende week op de boot.');
    await bilal.vul('Kosten per jaar in euro', '6.240,00');
    await bilal.datum('Wanneer kijkt de gemeente of het nog past?', overDagen(90));
    await legVast(bilal, 'Voorbereid besluit opslaan', 'Besluit voorbereiden');

    // The toets says who may: not the one who made it.
    const henk = await als(MENSEN.teamleider);
    await neemBesluit(henk, nummer);
    await maakBekend(henk, nummer);
    const brief = await leesBrief(henk.page, `/dossiers/${nummer}`, 'Beschikking');
    for (const tekst of ['De heer Pedro Oefenaar', WAAROM, 'Begeleiding individueel'])
      expect(brief.tekst()).toContain(tekst);
    const register = `/maatwerkregister?van=${overDagen(0)}`;
    await henk.naar(register);
    await lees(henk.page, nummer);
    await lees(henk.page, /Participatiewet 40; BW 1:10/);
  });

  it('de scootmobiel: van een product naar een vrij aanbod, en aanvragen blijft kunnen (Wmo 2.3.2 lid 9)', async () => {
    const nummer = oefendossier('Johanna');
    const bilal = await als(MENSEN.klantmanager);
    await doeCasus(bilal, nummer, SCOOTMOBIEL);
    await begin(bilal, nummer, 'Verslag versturen');
    await bilal.kies('Wat komt er uit het onderzoek?', 'Een maatwerkvoorziening is niet nodig');
    await legVast(bilal, 'Verslag versturen', 'Verslag versturen');
    const verslag = await leesBrief(bilal.page, `/dossiers/${nummer}`, 'Verslag van het onderzoek');
    for (const tekst of [
      'Ik ontmoet weer wekelijks mensen, op de markt of ergens anders',
      'Een maatje gaat op marktdag mee',
      'aanvraag',
    ])
      expect(verslag.tekst()).toContain(tekst);

    await begin(bilal, nummer, 'Afsluiten zonder aanvraag');
    await bilal.kies('Waarom sluit u af?', 'De inwoner is geholpen zonder maatwerkvoorziening');
    await bilal.vul(
      'Toelichting aan de inwoner',
      'Een maatje gaat vanaf zaterdag met u mee naar de markt. Over acht weken bellen wij u.',
    );
    await legVast(bilal, 'Afsluiten', 'Afsluiten zonder aanvraag');
    const afsluiting = await leesBrief(bilal.page, `/dossiers/${nummer}`, 'Afsluiting van de melding');
    expect(afsluiting.tekst()).toContain('U bent geholpen zonder maatwerkvoorziening.');
    expect(afsluiting.tekst()).toMatch(/aanvraag/);
    await begin(bilal, nummer, 'Aanvraag vastleggen');
  });
});
