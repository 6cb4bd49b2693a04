import { describe, expect, it } from 'vitest';
import {
  ANTWOORD,
  berichtAfhandelen,
  berichtSchrijven,
  berichtSturen,
  berichtVastleggen,
  inwoner,
  naContact,
  VRAAG,
  zonderBerichten,
} from '../../test/bouwers/contact.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { BILAL } from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor } from '../../test/bouwers/stap.ts';
import { maakVelden } from '../ui/velden.ts';
import { contactFormulieren } from './formulieren.tsx';
import type { ContactOpdracht } from './opdrachten.ts';
import { contactHandelingen } from './opdrachten.ts';
import type { TotContact } from './toestand.ts';
import { BerichtenDeel, BerichtenVanInwoner } from './weergave.tsx';

const LEEG = zonderBerichten();
const GEVRAAGD = naContact(LEEG, berichtSchrijven());
const BEANTWOORD = naContact(GEVRAAGD, berichtSturen(), bilal());
const lisa = contextVoor('mantelzorger', { id: 'lisa' });
const MET_LISA = naContact(GEVRAAGD, berichtSchrijven('Zij slaapt slecht.'), lisa);
const regels = voorbeeldRegels();
const metNorm = { ...regels, normen: { ...regels.normen, antwoordWerkdagen: 3 } };
const NAMEN = { [BILAL]: 'Bilal Amrani' };

const formulier = (soort: ContactOpdracht['soort']) => {
  const gevonden = contactFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier ${soort}`);
  return gevonden;
};
const html = (soort: ContactOpdracht['soort'], t: TotContact, context = bilal()) =>
  String(formulier(soort).velden({ toestand: t, context, waarden: {}, fouten: {}, namen: {} }));

describe('de formulieren van berichten', () => {
  it('horen elk bij een opdracht, met een eigen adres (Omkeer)', () => {
    expect(contactFormulieren.map((f) => f.soort).sort()).toEqual(Object.keys(contactHandelingen).sort());
    expect(new Set(contactFormulieren.map((f) => f.pad)).size).toBe(contactFormulieren.length);
  });

  it('zeggen de inwoner wanneer er antwoord is, als de gemeente dat belooft (norm van de gemeente)', () => {
    expect(html('berichtSchrijven', LEEG, inwoner())).not.toContain('Wij antwoorden binnen');
    expect(html('berichtSchrijven', LEEG, { ...inwoner(), regels: metNorm })).toContain(
      'Wij antwoorden binnen 3 werkdagen.',
    );
  });

  it('wijzen de inwoner op de knop voor bezwaar, en een mantelzorger op wie er meeleest (Awb 6:7, AVG 15)', () => {
    expect(html('berichtSchrijven', LEEG, inwoner())).toContain('gebruik de knop Bezwaar maken');
    expect(html('berichtSchrijven', LEEG, lisa)).toContain('De inwoner kan uw bericht lezen');
  });

  it('lezen wat is ingevuld, en zeggen per veld wat er mist (Omkeer)', () => {
    const f = formulier('berichtVastleggen');
    const ingevuld = maakVelden({ ontvangenOp: BEGINDAG, weg: 'post', van: 'inwoner', tekst: VRAAG });
    expect(f.lees(ingevuld, LEEG, bilal())).toEqual({
      gelukt: true,
      waarde: berichtVastleggen({ weg: 'post' }),
    });
    expect(f.lees({}, LEEG, bilal())).toMatchObject({
      fouten: { van: 'Kies van wie het bericht is.', weg: 'Kies hoe het bericht binnenkwam.' },
    });
    expect(formulier('berichtSchrijven').lees({}, LEEG, inwoner())).toEqual({
      gelukt: false,
      fouten: { tekst: 'Schrijf uw bericht.' },
    });
  });

  it('vragen alleen aan wie het gaat als er meer gesprekken zijn (Omkeer)', () => {
    const f = formulier('berichtSturen');
    expect(html('berichtSturen', GEVRAAGD)).not.toContain('Aan wie?');
    expect(f.lees(maakVelden({ weg: 'portaal', tekst: ANTWOORD }), GEVRAAGD, bilal())).toEqual({
      gelukt: true,
      waarde: berichtSturen(),
    });
    expect(html('berichtSturen', MET_LISA)).toContain('Aan wie?');
    expect(f.lees(maakVelden({ weg: 'portaal', tekst: ANTWOORD }), MET_LISA, bilal())).toMatchObject({
      fouten: { aan: 'Kies aan wie u schrijft.' },
    });
    expect(
      f.lees(maakVelden({ aan: 'ander', weg: 'portaal', tekst: ANTWOORD }), MET_LISA, bilal()),
    ).toMatchObject({
      fouten: { aan: 'Kies aan wie u schrijft.' },
    });
  });

  it('laten de vraag zien waar het antwoord op komt, en beginnen bij hoe iemand bereikt wordt (Awb 2:8)', () => {
    expect(html('berichtSturen', GEVRAAGD)).toContain(VRAAG);
    const gebeld = naContact(zonderBerichten(), berichtVastleggen({ van: 'mantelzorger' }), bilal());
    expect(formulier('berichtSturen').begin(gebeld, bilal())).toEqual(
      maakVelden({ aan: 'mantelzorger', weg: 'telefoon' }),
    );
    expect(formulier('berichtSturen').begin(GEVRAAGD, bilal())).toEqual(
      maakVelden({ aan: 'inwoner', weg: 'portaal' }),
    );
  });

  it('wijzen bij afhandelen op wat een bericht door de wet kan zijn (Awb 6:15, 2:3)', () => {
    expect(html('berichtAfhandelen', GEVRAAGD)).toContain('Dan telt het zo, ook als het niet zo heet');
    const f = formulier('berichtAfhandelen');
    const ingevuld = maakVelden({ id: 'BT1', als: 'bezwaar' });
    expect(f.lees(ingevuld, GEVRAAGD, bilal())).toEqual({
      gelukt: true,
      waarde: berichtAfhandelen({ als: 'bezwaar', toelichting: '' }),
    });
    expect(f.begin(GEVRAAGD, bilal())).toEqual(maakVelden({ id: 'BT1' }));
    expect(f.begin(MET_LISA, bilal())).toEqual(maakVelden({ id: undefined }));
    expect(f.lees({}, GEVRAAGD, bilal())).toMatchObject({ fouten: { id: 'Kies welk bericht.' } });
  });
});

describe('berichten bij het dossier', () => {
  const deel = (t: TotContact, verder?: string, r = regels) =>
    String(
      <BerichtenDeel toestand={t} regels={r} namen={NAMEN} verder={verder} handeling={<b>Antwoorden</b>} />,
    );

  it('staan er niet zolang niemand schreef, en de eigen pagina zegt dat niets wacht (Omkeer)', () => {
    expect(deel(LEEG, '/verder')).toBe('');
    expect(deel(LEEG)).toContain('Geen bericht wacht op antwoord.');
  });

  it('zeggen wat wacht en tot wanneer, met de knop; na het antwoord niet meer (norm van de gemeente)', () => {
    expect(deel(GEVRAAGD, '/verder')).toContain('1 bericht wacht op antwoord');
    expect(deel(GEVRAAGD, '/verder', metNorm)).toContain(
      'antwoord uiterlijk 5 maart 2026 (norm van de gemeente)',
    );
    expect(deel(GEVRAAGD)).toContain('<b>Antwoorden</b>');
    expect(deel(BEANTWOORD)).not.toContain('<b>Antwoorden</b>');
    expect(deel(BEANTWOORD)).toContain('Bilal Amrani');
  });

  it('tonen op de dossierpagina eerst het gesprek waarin iets wacht (Omkeer)', () => {
    const beide = naContact(MET_LISA, berichtSturen(), bilal());
    const tekst = deel(beide, '/verder');
    expect(tekst).toContain('Zij slaapt slecht.');
    expect(tekst).not.toContain(VRAAG);
  });
});

describe('berichten op de pagina van de inwoner', () => {
  const deel = (t: TotContact, wie = inwoner().wie, schrijven: string | undefined = '/schrijven') =>
    String(
      <BerichtenVanInwoner toestand={t} regels={metNorm} namen={NAMEN} wie={wie} schrijven={schrijven} />,
    );

  it('nodigen uit om te schrijven, ook als er nog niets is (Wmo 2.3.2 lid 1)', () => {
    expect(deel(LEEG)).toContain('Schrijf ons een bericht.');
    expect(deel(LEEG)).toContain('href="/schrijven"');
    expect(deel(GEVRAAGD)).toContain('Wij antwoorden uiterlijk 5 maart 2026');
  });

  it('tonen het antwoord met wie het gaf, en daarna geen belofte meer (Awb 3:2)', () => {
    expect(deel(BEANTWOORD)).toContain(ANTWOORD);
    expect(deel(BEANTWOORD)).toContain('Bilal Amrani, gemeente');
    expect(deel(BEANTWOORD)).not.toContain('Wij antwoorden uiterlijk');
    const af = naContact(GEVRAAGD, berichtAfhandelen({ als: 'bezwaar', toelichting: '' }), bilal());
    expect(deel(af)).toContain('Wij behandelen dit als bezwaar.');
  });

  it('een mantelzorger leest het gesprek van de inwoner niet; andersom staat het apart (Wmo 5.3.3)', () => {
    const ziet = deel(MET_LISA, lisa.wie);
    expect(ziet).toContain('Zij slaapt slecht.');
    expect(ziet).not.toContain(VRAAG);
    expect(deel(MET_LISA)).toContain('Wat een mantelzorger schreef of vroeg');
    const piet = contextVoor('mantelzorger', { id: 'piet' });
    expect(deel(MET_LISA, piet.wie)).not.toContain('Zij slaapt slecht.');
  });

  it('laten van een lang gesprek de laatste vier zien, de rest gaat open (Omkeer)', () => {
    const lang = ['een', 'twee', 'drie', 'vier', 'vijf'].reduce(
      (t, tekst) => naContact(t, berichtSchrijven(tekst)),
      LEEG,
    );
    expect(deel(lang)).toContain('Eerdere berichten (1)');
  });
});
