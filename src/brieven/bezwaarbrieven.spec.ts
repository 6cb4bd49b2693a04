import { describe, expect, it, vi } from 'vitest';
import {
  beslissingOpBezwaar,
  herstelBezwaar,
  NIET_ONTVANKELIJK,
  ontvangstbevestigingBezwaar,
  uitnodigingHoorzitting,
  verdagingBezwaar,
} from '../../test/bouwers/bezwaarbrieven.ts';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import { datum } from '../kern/datum.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const proef = maakBriefproef();
const tekstVan = async (gegevens: BriefGegevens): Promise<string> => (await proef.lees(gegevens)).tekst();

describe('de ontvangstbevestiging van een bezwaar (D24)', () => {
  it('noemt de datum, het vervolg en wanneer wij beslissen (Awb 6:14, 7:10)', async () => {
    const tekst = await tekstVan(ontvangstbevestigingBezwaar());
    expect(tekst).toContain('Op maandag 13 juli 2026 kregen wij uw bezwaar, met de post');
    expect(tekst).toContain('uiterlijk op woensdag 28 oktober 2026');
    expect(tekst).toContain('Die geeft ons daarna advies');
    expect(tekst).toContain('U hebt mijn man niet meegeteld');
  });
  it('vraagt te laat naar de reden, en zegt dat dat kan helpen (Awb 6:11)', async () => {
    const laat = ontvangstbevestigingBezwaar({ teLaatNa: datum('2026-07-06') });
    expect(await tekstVan(laat)).toContain('Schrijf ons hoe het komt dat het later werd');
    const metReden = await tekstVan({ ...laat, redenTeLaat: 'Ik was ziek.' });
    expect(metReden).toContain('Wij beoordelen dat');
    expect(metReden).not.toContain('Schrijf ons hoe het komt');
  });
  it('wacht op een besluit dat er nog niet is (Awb 6:10)', async () => {
    expect(await tekstVan(ontvangstbevestigingBezwaar({ beslisdatum: null }))).toContain(
      'U hoeft niet opnieuw bezwaar te maken',
    );
  });
  it('zegt bij doorsturen wie beslist, en belooft dan geen eigen besluit (Awb 6:15)', async () => {
    const tekst = await tekstVan(
      ontvangstbevestigingBezwaar({
        beslisdatum: null,
        doorgezonden: { naar: 'de rechtbank Oost-Voorbeeld', waarom: 'Daarover beslist de rechter.' },
      }),
    );
    expect(tekst).toContain('doorgestuurd naar de rechtbank Oost-Voorbeeld');
    expect(tekst).not.toContain('Wanneer u ons besluit krijgt');
  });
});

describe('het verzoek om te herstellen (D25)', () => {
  it('noemt wat ontbreekt, tot wanneer, het gevolg en dat de tijd stilstaat (Awb 6:6, 7:10 lid 2)', async () => {
    const tekst = await tekstVan(herstelBezwaar());
    expect(tekst).toContain('Uw handtekening');
    expect(tekst).toContain('maandag 3 augustus 2026');
    expect(tekst).toContain('niet kunnen behandelen');
    expect(tekst).toContain('staat de tijd voor ons besluit op uw bezwaar stil');
  });
  it('zwijgt over stilstaan als alleen de reden van te laat is gevraagd (Awb 6:11)', async () => {
    expect(await tekstVan(herstelBezwaar({ termijnStaatStil: false }))).not.toContain('staat de tijd');
  });
});

it('de uitnodiging voor de hoorzitting noemt dag, plaats en de dagen voor stukken (D26, Awb 7:4)', async () => {
  const tekst = await tekstVan(uitnodigingHoorzitting());
  expect(tekst).toContain('donderdag 3 september 2026 om 14.30 uur');
  expect(tekst).toContain('donderdag 27 augustus 2026');
  expect(tekst).toContain('maandag 24 augustus 2026');
  expect(tekst).toContain('U mag iemand meenemen');
});

it('het bericht van verdagen noemt de oude en de nieuwe dag, de reden en de weg bij te laat (D28, Awb 7:10)', async () => {
  const tekst = await tekstVan(verdagingBezwaar());
  expect(tekst).toContain('woensdag 28 oktober 2026');
  expect(tekst).toContain('woensdag 9 december 2026');
  expect(tekst).toContain('ergotherapeut');
  expect(tekst).toContain('ingebrekestelling');
  expect(tekst).toContain('een keer zes weken later');
  expect(await tekstVan(verdagingBezwaar({ grond: 'instemming' }))).toContain('U vond het goed');
});

describe('de beslissing op bezwaar (D29)', () => {
  it('zegt het nieuwe besluit, de redenen, het advies en het verslag (Awb 7:7, 7:11-7:13)', async () => {
    const tekst = await tekstVan(beslissingOpBezwaar());
    expect(tekst).toContain('u krijgt gelijk');
    expect(tekst).toContain('nummer NB1, komt in de plaats van het oude');
    expect(tekst).toContain('4 uur per week');
    expect(tekst).toContain('Wij volgen dat advies.');
    expect(tekst).toContain('dwaalt');
    expect(tekst).toContain('€ 647,00');
  });
  it('wijst de weg naar de rechtbank, met de laatste dag (Awb 3:45, 6:7)', async () => {
    const tekst = await tekstVan(beslissingOpBezwaar());
    expect(tekst).toContain('maandag 23 november 2026');
    expect(tekst).toContain('rechtbank Oost-Voorbeeld');
    expect(tekst).toContain('voorlopige voorziening');
  });
  it('legt uit waarom van het advies wordt afgeweken (Awb 7:13 lid 7)', async () => {
    const tekst = await tekstVan(
      beslissingOpBezwaar({
        uitkomst: 'ongegrond',
        nieuwBesluit: null,
        afwijking: 'Het onderzoek was compleet.',
      }),
    );
    expect(tekst).toContain('Wij volgen dat advies niet. Het onderzoek was compleet.');
    expect(tekst).toContain('ons besluit blijft');
  });
  it('zegt na een bezwaar tegen het stoppen van hulp dat het eerdere besluit weer geldt (Awb 7:11 lid 2)', async () => {
    const zin = 'Ons eerdere besluit over uw hulp geldt weer.';
    expect(await tekstVan(beslissingOpBezwaar({ nieuwBesluit: null, herleeft: true }))).toContain(zin);
    expect(await tekstVan(beslissingOpBezwaar())).not.toContain(zin);
  });
  it('zegt bij niet-ontvankelijk waarom, en waarom er geen hoorzitting was (Awb 6:11, 7:3)', async () => {
    const tekst = await tekstVan(beslissingOpBezwaar(NIET_ONTVANKELIJK));
    expect(tekst).toContain('Uw bezwaar kwam te laat, en daar was geen goede reden voor.');
    expect(tekst).toContain('Er was geen hoorzitting, omdat meteen duidelijk was');
    expect(tekst).not.toContain('Het nieuwe besluit');
  });
});
