import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import {
  afwijzing,
  beschikking,
  buitenBehandeling,
  spoedbesluit,
  toekenning,
} from '../../test/bouwers/besluitbrieven.ts';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import {
  afsluiting,
  doorverwijzing,
  HUISSTIJL,
  HUISSTIJL_MET_WAPEN,
  kop,
  mededelingTermijn,
  ontvangstbevestigingAanvraag,
  ontvangstbevestigingMelding,
  opschorting,
  uitnodigingAanvullen,
  uitnodigingGesprek,
} from '../../test/bouwers/brieven.ts';
import { doorbraakplan } from '../../test/bouwers/doorbraakstuk.ts';
import { kwartaalrapportstuk } from '../../test/bouwers/kwartaal.ts';
import { stukVoorDeRaad } from '../../test/bouwers/verordeningsstuk.ts';
import {
  beslissingOpBezwaar,
  herstelBezwaar,
  NIET_ONTVANKELIJK,
  ontvangstbevestigingBezwaar,
  uitnodigingHoorzitting,
  verdagingBezwaar,
} from '../../test/bouwers/bezwaarbrieven.ts';
import {
  aanvraagMogelijk,
  dwangsombeschikking,
  ontvangstbevestigingIngebrekestelling,
} from '../../test/bouwers/dwangsombrieven.ts';
import {
  besluitGegevensverzoek,
  ontvangstbevestigingGegevensverzoek,
  opheffingBeperking,
  verlengingGegevensverzoek,
} from '../../test/bouwers/rechtenbrieven.ts';
import {
  herzieningsbesluit,
  stopOpVerzoek,
  voornemenHerziening,
} from '../../test/bouwers/voortzettingbrieven.ts';
import { dossierexport, verslag } from '../../test/bouwers/dossierbrieven.ts';
import { leesPdf } from '../../test/hulp/pdf.ts';
import { datumLang, datumVoluit, datum, plusDagen } from '../kern/datum.ts';
import { BRIEFSOORTEN } from './gegevens.ts';

// Reading back starts poppler, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });
const proef = maakBriefproef();

const BRIEVEN = [
  { naam: 'ontvangstbevestiging melding', gegevens: ontvangstbevestigingMelding() },
  { naam: 'uitnodiging gesprek', gegevens: uitnodigingGesprek() },
  { naam: 'afsluiting', gegevens: afsluiting() },
  {
    naam: 'afsluiting zonder aanvraag',
    gegevens: afsluiting({ instemming: null, adviezen: [], waarom: 'U wilt niet verder.' }),
  },
  { naam: 'doorverwijzing', gegevens: doorverwijzing() },
  { naam: 'verslag', gegevens: verslag() },
  { naam: 'ontvangstbevestiging aanvraag', gegevens: ontvangstbevestigingAanvraag() },
  { naam: 'uitnodiging aanvullen', gegevens: uitnodigingAanvullen() },
  { naam: 'mededeling termijn', gegevens: mededelingTermijn() },
  { naam: 'opschorting', gegevens: opschorting() },
  { naam: 'beschikking gedeeltelijk', gegevens: beschikking() },
  { naam: 'beschikking toekenning', gegevens: toekenning() },
  { naam: 'beschikking afwijzing', gegevens: afwijzing() },
  { naam: 'beschikking buiten behandeling', gegevens: buitenBehandeling() },
  { naam: 'spoedbesluit', gegevens: spoedbesluit() },
  { naam: 'aanvraag mogelijk', gegevens: aanvraagMogelijk() },
  { naam: 'antwoord op ingebrekestelling', gegevens: ontvangstbevestigingIngebrekestelling() },
  {
    naam: 'antwoord op ingebrekestelling zonder werking',
    gegevens: ontvangstbevestigingIngebrekestelling({
      werking: { soort: 'werktNiet', waarom: 'Uw brief is te vroeg.', uitweg: 'Stuur ons later een brief.' },
    }),
  },
  { naam: 'dwangsombeschikking', gegevens: dwangsombeschikking() },
  {
    naam: 'dwangsombeschikking met uitzondering',
    gegevens: dwangsombeschikking({ uitzondering: 'U was onredelijk laat.', betalen: null, opbouw: [] }),
  },
  { naam: 'ontvangstbevestiging bezwaar', gegevens: ontvangstbevestigingBezwaar() },
  {
    naam: 'bezwaar doorgezonden',
    gegevens: ontvangstbevestigingBezwaar({
      beslisdatum: null,
      doorgezonden: { naar: 'de rechtbank Oost-Voorbeeld', waarom: 'Daarover beslist de rechter.' },
    }),
  },
  { naam: 'herstel bezwaar', gegevens: herstelBezwaar() },
  { naam: 'uitnodiging hoorzitting', gegevens: uitnodigingHoorzitting() },
  { naam: 'verdaging bezwaar', gegevens: verdagingBezwaar() },
  { naam: 'beslissing op bezwaar gegrond', gegevens: beslissingOpBezwaar() },
  { naam: 'beslissing op bezwaar niet-ontvankelijk', gegevens: beslissingOpBezwaar(NIET_ONTVANKELIJK) },
  { naam: 'ontvangstbevestiging verzoek over gegevens', gegevens: ontvangstbevestigingGegevensverzoek() },
  { naam: 'verlenging verzoek over gegevens', gegevens: verlengingGegevensverzoek() },
  { naam: 'besluit over gegevens', gegevens: besluitGegevensverzoek() },
  { naam: 'opheffing beperking', gegevens: opheffingBeperking() },
  { naam: 'voornemen herziening', gegevens: voornemenHerziening() },
  { naam: 'herzieningsbesluit', gegevens: herzieningsbesluit() },
  { naam: 'stop op verzoek', gegevens: stopOpVerzoek() },
  { naam: 'doorbraakplan', gegevens: doorbraakplan() },
  { naam: 'verordeningsstuk', gegevens: stukVoorDeRaad() },
  { naam: 'kwartaalrapport', gegevens: kwartaalrapportstuk() },
  { naam: 'dossierexport', gegevens: dossierexport() },
];

it('kent van elke briefsoort een voorbeeld', () => {
  expect(new Set(BRIEVEN.map(({ gegevens }) => gegevens.brief))).toEqual(new Set(BRIEFSOORTEN));
});

describe.each(BRIEVEN)('$naam', ({ gegevens }) => {
  it('gaat weg als PDF/UA-1 in het Nederlands, met titel, koppen en alinea’s (ISO 14289-1)', async () => {
    const brief = await proef.lees(gegevens);
    const structuur = brief.structuur();
    const metadata = brief.metadata();
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('<rdf:li>nl-NL</rdf:li>');
    expect(metadata).toMatch(/<dc:title>.*<rdf:li xml:lang="x-default">[^<]{5,}<\/rdf:li>/);
    expect(brief.info()).toMatch(/^Tagged: +yes/m);
    expect(structuur).toMatch(/^ *H1 /m);
    expect(structuur).toMatch(/^ *H2 /m);
    expect(structuur).toMatch(/^ *P /m);
    expect(structuur).toContain(gegevens.kenmerk);
    expect(structuur).not.toMatch(/\bnone\b|\bundefined\b|\bnull\b/);
  });

  it('staat in het archief als PDF/A-2a (ISO 19005-2)', async () => {
    const metadata = (await proef.lees(gegevens, 'archief')).metadata();
    expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });
});

describe('elke brief', () => {
  it('heeft lijsten en tabelkoppen die een schermlezer herkent (ISO 14289-1, 7.5 en 7.6)', async () => {
    const structuur = (await proef.lees(beschikking())).structuur();
    expect(structuur).toMatch(/^ *L /m);
    expect(structuur).toMatch(/^ *LBody/m);
    expect(structuur).toMatch(/^ *TH /m);
    expect(structuur).toMatch(/^ *H3 /m);
  });

  it('beschrijft het logo in woorden (WCAG 1.1.1)', async () => {
    const structuur = (await proef.lees(afsluiting())).structuur();
    expect(structuur).toMatch(/Figure/);
    expect(await proef.maak(afsluiting(), 'verzenden', HUISSTIJL)).toBeDefined();
  });

  it('geeft bij dezelfde gegevens dezelfde bytes, en noemt hun sha256', async () => {
    const eerste = await proef.maak(beschikking(), 'archief');
    await proef.maak(afsluiting());
    const tweede = await proef.maak(beschikking(), 'archief');
    expect(tweede.sha256).toBe(eerste.sha256);
    expect(eerste.sha256).toBe(createHash('sha256').update(eerste.pdf).digest('hex'));
    expect(eerste.paginas).toBeGreaterThan(1);
  });

  it('zet het adres, en niets anders, voor het venster van een C5-envelop', async () => {
    const inVenster = (await proef.lees(afsluiting()))
      .woorden()
      .filter(({ blad, links, boven }) => blad === 1 && links < 130 && boven > 48 && boven < 90);
    expect(inVenster.map(({ tekst }) => tekst).join(' ')).toBe(
      'Mevrouw Ç. de Vries-Yılmaz Dorpsstraat 12 1234 AB VOORBEELD',
    );
    for (const woord of inVenster) {
      expect(woord.links).toBeGreaterThan(24);
      expect(woord.rechts).toBeLessThan(111);
      expect(woord.boven).toBeGreaterThan(50);
      expect(woord.onder).toBeLessThan(76);
    }
  });

  it('zegt aan een vertegenwoordiger over wie het gaat (Wmo 1.1.1 lid 2)', async () => {
    const aan = { ...kop('2026-05-04').aan, naam: 'De heer B. Kaya, mentor', namens: 'mevrouw A. de Vries' };
    const tekst = (await proef.lees(afsluiting({ aan }))).tekst();
    expect(tekst).toContain('omdat u mevrouw A. de Vries vertegenwoordigt');
  });

  it('noemt de bijlagen vóór de wettelijke basis', async () => {
    const tekst = (await proef.lees(afsluiting({ bijlagen: ['Folder open inloop'] }))).tekst();
    expect(tekst).toMatch(/Bijlagen • Folder open inloop Wettelijke basis/);
  });

  it('schrijft elke datum zoals het hele systeem dat doet', async () => {
    const dagen = Array.from({ length: 366 }, (_, i) => plusDagen(datum('2028-01-01'), i));
    const vingerafdruk = (await proef.maak(afsluiting())).sha256;
    const stukken = dagen.map((op) => ({ titel: 'Stuk', op, vingerafdruk }));
    const tekst = (await proef.lees(dossierexport({ stukken }))).tekst();
    expect(dagen.filter((dag) => !tekst.includes(`Stuk, ${datumLang(dag)} `))).toEqual([]);
  });

  it('noemt bij elke datum de juiste dag van de week', async () => {
    for (const begin of ['2026-05-04', '2026-05-08']) {
      const dag = (n: number) => plusDagen(datum(begin), n);
      const gerekend = (n: number) => ({ datum: dag(n), uitleg: '' });
      const brief = ontvangstbevestigingMelding({
        ontvangenOp: dag(0),
        belafspraak: { wie: 'Mevrouw Jansen', uiterlijk: gerekend(1) },
        persoonlijkPlanUiterlijk: gerekend(2),
        onderzoekUiterlijk: gerekend(3),
      });
      const tekst = (await proef.lees(brief)).tekst();
      for (const n of [0, 1, 2, 3]) expect(tekst).toContain(datumVoluit(dag(n)));
    }
  });

  it('is er na het opwarmen binnen 15 ms', async () => {
    const tijden: number[] = [];
    for (let i = 0; i < 25; i += 1) {
      const begin = performance.now();
      await proef.maak(ontvangstbevestigingMelding({ samenvatting: `Vraag nummer ${i} van vandaag.` }));
      tijden.push(performance.now() - begin);
    }
    // The machine may be busy with other tests; the fastest tells what the work costs.
    expect(Math.min(...tijden)).toBeLessThan(15);
  });
});

describe('een huisstijl die niet deugt', () => {
  it('geeft een weigering in plaats van een brief bij een kapot logo (ISO 14289-1)', async () => {
    const kapot = { ...HUISSTIJL, logo: { svg: '<svg', beschrijving: 'Wapen' } };
    const uitkomst = await proef.maker.render(afsluiting(), kapot, 'verzenden');
    expect(uitkomst).toMatchObject({ gelukt: false, weigeringen: [{ code: 'briefNietTeZetten' }] });
  });

  it('maakt de volgende brief gewoon weer', async () => {
    const { pdf } = await proef.maak(afsluiting(), 'verzenden', HUISSTIJL_MET_WAPEN);
    expect(leesPdf(pdf).tekst()).toContain('Wij sluiten uw melding af');
  });
});
