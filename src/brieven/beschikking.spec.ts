import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  afwijzing,
  beschikking,
  buitenBehandeling,
  naIngebrekestelling,
  spoedbesluit,
  toekenning,
} from '../../test/bouwers/besluitbrieven.ts';
import { maakBriefproef } from '../../test/bouwers/briefproef.ts';
import { datum } from '../kern/datum.ts';
import type { BriefGegevens } from './gegevens.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });
const proef = maakBriefproef();

async function tekstVan(gegevens: BriefGegevens): Promise<string> {
  return (await proef.lees(gegevens)).tekst();
}

describe('de beschikking: elk onderdeel van procedure 11', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(beschikking());
  });

  it('noemt de aanvraagdatum (Beleidsregels 3.8)', () => {
    expect(tekst).toContain('Op woensdag 10 juni 2026 kregen wij uw aanvraag. Dat is de aanvraagdatum.');
    expect(tekst).toContain('het ondertekende verslag');
  });
  it('zegt alleen samen onderzocht als dat zo was (Awb 3:46)', async () => {
    expect(tekst).toContain('Daarna hebben wij samen met u onderzocht wat u nodig heeft');
    const onderzoek = { aangevraagd: 'naVerslag', gesproken: false, verslagOp: null } as const;
    const zonderGesprek = await tekstVan(beschikking({ onderzoek }));
    expect(zonderGesprek).toContain('Daarna hebben wij onderzocht wat u nodig heeft');
  });
  it('zegt bij een aanvraag na zes weken dat het onderzoek nog liep (Wmo 2.3.2 lid 9)', async () => {
    const onderzoek = { aangevraagd: 'naZesWeken', gesproken: false, verslagOp: null } as const;
    const vroeg = await tekstVan(beschikking({ onderzoek }));
    expect(vroeg).not.toContain('samen met u onderzocht');
    expect(vroeg).toContain(
      'Ons onderzoek was na zes weken nog niet klaar. Daarom mocht u al een aanvraag doen',
    );
    expect(vroeg).toContain('Wij beslissen op de informatie die wij van u kregen');
    expect(vroeg).toContain('Wmo, artikel 2.3.2, lid 9');
  });
  it('zegt bij een aanvraag op eigen verzoek wanneer het verslag alsnog kwam (Wmo 2.3.2 lid 9)', async () => {
    const onderzoek = {
      aangevraagd: 'voorVerslagOpVerzoek',
      gesproken: true,
      verslagOp: datum('2026-06-15'),
    } as const;
    const vroeg = await tekstVan(beschikking({ onderzoek }));
    expect(vroeg).toContain('U wilde de aanvraag doen voordat ons onderzoek klaar was');
    expect(vroeg).toContain('Het verslag kreeg u op maandag 15 juni 2026');
  });
  it('noemt het artikel over het pgb als daarom is gevraagd, ook bij nee (Awb 3:47 lid 2)', async () => {
    expect(await tekstVan(beschikking({ pgbGevraagd: true }))).toContain(
      'Persoonsgebonden budget: Wmo, artikel 2.3.6',
    );
    expect(tekst).not.toContain('Persoonsgebonden budget: Wmo');
  });
  it('noemt per gevraagde voorziening een eigen beslissing (Beleidsregels 3.8; Wmo 2.3.5)', () => {
    expect(tekst).toContain('Dagbesteding met vervoer: toegekend');
    expect(tekst).toContain('Hulp bij het huishouden: voor een deel toegekend');
    expect(tekst).toContain('Traplift: afgewezen');
  });
  it('motiveert met feiten, de vijf stappen van onderzoek en de afweging (Awb 3:46; Awb 3:47)', () => {
    expect(tekst).toContain('U bent 74 jaar en woont samen met uw man');
    expect(tekst).toMatch(/1\. Wat is uw vraag\?.*2\. .*3\. .*4\. .*5\. Wat blijft er over/);
    expect(tekst).toContain('Zonder dagbesteding raakt u overbelast');
  });
  it('geeft ook bij een toekenning de redenen (Awb 3:46)', () => {
    expect(tekst).toContain('Waarom u dit krijgt');
    expect(tekst).toContain('overdag toezicht nodig dat u thuis niet meer kunt geven');
  });
  it('noemt het advies, de adviseur en of het is gevolgd (Awb 3:8, 3:9)', () => {
    expect(tekst).toContain('Mevrouw drs. H. Bakker, ouderenpsycholoog');
    expect(tekst).toContain('gaf advies op 3 juni 2026');
    expect(tekst).toContain('Wij volgen dit advies');
  });
  it('zegt het ook als geen advies is gevraagd (Awb 3:8)', async () => {
    const motivering = { ...beschikking().motivering, adviezen: [] };
    expect(await tekstVan(beschikking({ motivering }))).toContain('geen advies van een deskundige gevraagd');
  });
  it('regelt de effectuering: wat, doel, omvang, vorm, aanbieder, ingang, duur, start (Beleidsregels 3.8)', () => {
    for (const deel of [
      /Wat u krijgt Dagbesteding met vervoer/,
      /Waarvoor Uw man heeft een vast dagritme/,
      /Hoeveel drie dagen per week/,
      /zorg in natura/,
      /Wie het levert Zorggroep De Akker, 0123 98 76 54/,
      /Vanaf woensdag 1 juli 2026/,
      /Tot en met woensdag 30 juni 2027\. Dat is één jaar/,
      /Zo begint u Zorggroep De Akker belt u binnen een week/,
    ]) {
      expect(tekst).toMatch(deel);
    }
  });
  it('zegt dat er geen einddatum is als die er niet is (Beleidsregels 3.8)', async () => {
    const [eerste] = toekenning().besluiten;
    if (eerste.uitkomst !== 'toegekend') throw new Error('het voorbeeld begint met een toekenning');
    const zonder = await tekstVan({ ...toekenning(), besluiten: [{ ...eerste, einde: null }] });
    expect(zonder).toContain('Tot en met er is geen einddatum');
  });
  it('noemt de eigen bijdrage en dat het CAK het bedrag vaststelt (Wmo 2.1.4-2.1.4b)', () => {
    expect(tekst).toContain('Het CAK stelt vast hoeveel u betaalt');
    expect(tekst).toContain('een vast bedrag per maand voor u en uw man samen');
  });
  it('zegt het als er geen eigen bijdrage is (Wmo 2.1.4)', async () => {
    const eigenBijdrage = { vanToepassing: false, uitleg: 'Een rolstoel is uitgezonderd.' };
    const vrij = await tekstVan(beschikking({ eigenBijdrage }));
    expect(vrij).toContain('U betaalt geen eigen bijdrage. Een rolstoel is uitgezonderd.');
  });
  it('noemt bij een pgb hoogte, berekening, voorwaarden en verantwoording (Wmo 2.3.6, 2.6.2)', () => {
    expect(tekst).toContain('Uw pgb is € 2.340,00 per jaar. Dat is 104 uur maal € 22,50');
    expect(tekst).toContain('De hulp is veilig en van goede kwaliteit');
    expect(tekst).toContain('u keurt elke maand de uren van uw hulp goed bij de SVB');
  });
  it('noemt de plichten en voorwaarden (Wmo 2.3.8)', () => {
    expect(tekst).toContain('Vertel ons meteen als er iets verandert');
    expect(tekst).toContain('Werk mee als wij u om informatie vragen');
    expect(tekst).toContain('Meld uw man een dag van tevoren af');
  });
  it('noemt het moment van heronderzoek en hoe dat is berekend (Wmo 2.3.9)', () => {
    expect(tekst).toContain('Uiterlijk op woensdag 21 april 2027');
    expect(tekst).toContain('tien weken voor het einde van de dagbesteding');
  });
  it('geeft de Omgekeerde Toets in het kort, in vier stappen (Awb 3:4)', () => {
    expect(tekst).toContain('U blijft samen thuis wonen en houdt de zorg vol');
    expect(tekst).toMatch(/1\. Wat u bereikt.*2\. Waar de wet voor is.*3\. .*4\. Wat de regels toestaan/);
  });
  it('noemt bezwaar: door wie, bij wie, tot wanneer en hoe (Awb 3:45, 6:4-6:8)', () => {
    expect(tekst).toContain('U kunt bezwaar maken. Dat kan ook iemand anders');
    expect(tekst).toContain('aan het college van burgemeester en wethouders van Voorbeeld');
    expect(tekst).toContain('Gemeente Voorbeeld, team Juridische Zaken Postbus 100 1230 AC Voorbeeld');
    expect(tekst).toContain('tot en met woensdag 5 augustus 2026. Dat is zes weken na de dag');
    for (const eis of [
      'uw naam en adres',
      'de datum waarop',
      'tegen welk besluit',
      'waarom u het',
      'uw handtekening',
    ])
      expect(tekst).toContain(eis);
  });
  it('noemt de voorlopige voorziening en de rechtbank (Awb 8:81)', () => {
    expect(tekst).toContain('voorlopige voorziening');
    expect(tekst).toContain('voorzieningenrechter van de rechtbank Oost-Voorbeeld');
  });
  it('draagt dagtekening en ondertekening namens het college, met het mandaat (Awb 10:10)', () => {
    expect(tekst).toMatch(/Datum 24 juni 2026|24 juni 2026/);
    expect(tekst).toContain('namens het college van burgemeester en wethouders van Voorbeeld');
    expect(tekst).toContain('de heer P. van den Berg teamleider Wmo');
    expect(tekst).toContain('Mandaatbesluit sociaal domein 2026, nummer 14');
  });
  it('zegt waarom een deel niet wordt gegeven en wat dan volstaat (Wmo 2.3.5 lid 3)', () => {
    expect(tekst).toContain('U krijgt niet: hulp bij de was');
    expect(tekst).toContain('Uw dochter doet op zaterdag de was');
    expect(tekst).toContain('Deze haalt en brengt de was als uw dochter niet kan');
  });
  it('vermeldt dat over de weigering eerst is gebeld (Beleidsregels 3.8)', () => {
    expect(tekst).toContain('Mevrouw Jansen heeft u op 23 juni 2026 gebeld');
  });
});

describe('de andere uitkomsten', () => {
  it('noemt bij een toekenning geen weigering en geen pgb dat er niet is (Wmo 2.3.5)', async () => {
    const tekst = await tekstVan(toekenning());
    expect(tekst).toContain('Besluit: u krijgt ondersteuning');
    expect(tekst).not.toMatch(/Afgewezen|pgb|niet krijgt/);
  });
  it('noemt bij een afwijzing de reden en waarom voorliggende mogelijkheden volstaan (Wmo 2.3.5 lid 3)', async () => {
    const tekst = await tekstVan(afwijzing());
    expect(tekst).toContain('Besluit: u krijgt geen maatwerkvoorziening');
    expect(tekst).toContain('U kunt beiden veilig de trap op en af');
    expect(tekst).toContain('Een tweede trapleuning');
    expect(tekst).not.toContain('Vanaf');
  });
  it('noemt bij buiten behandeling de grond, wat ontbrak en tot wanneer het kon (Awb 4:5)', async () => {
    const tekst = await tekstVan(buitenBehandeling());
    expect(tekst).toContain('Wij behandelen uw aanvraag niet');
    expect(tekst).toContain('Op vrijdag 12 juni 2026 vroegen wij u om uw aanvraag aan te vullen');
    expect(tekst).toContain('Dat kon tot en met vrijdag 26 juni 2026');
    expect(tekst).toContain('Zonder handtekening is de aanvraag niet compleet');
    expect(tekst).toContain('artikel 4:5');
    expect(tekst).toContain('tot en met vrijdag 14 augustus 2026');
    expect(tekst).toContain('namens het college');
  });
});

describe('de beschikking na een ingebrekestelling', () => {
  it('zegt hoeveel te laat, welk bedrag en dat een apart besluit volgt (Awb 4:17, 4:18)', async () => {
    const tekst = await tekstVan(beschikking({ ingebrekestelling: naIngebrekestelling() }));
    expect(tekst).toContain('Wij waren te laat met dit besluit');
    expect(tekst).toContain('Het gaat om 8 dagen: van dinsdag 16 juni 2026 tot en met dinsdag 23 juni 2026');
    expect(tekst).toContain('is dat samen € 184,00');
    expect(tekst).toContain('Dat besluit krijgt u uiterlijk op dinsdag 7 juli 2026');
    expect(tekst).toContain('artikel 4:17 en 4:18');
  });
  it('zegt het ook als dat besluit er al had moeten zijn (Awb 4:18)', async () => {
    const dwangsom = {
      soort: 'volgt',
      dagen: 42,
      eersteDag: datum('2026-04-01'),
      laatsteDag: datum('2026-05-12'),
      bedrag: '€ 1.442,00',
      vaststellenUiterlijk: datum('2026-05-26'),
    } as const;
    const tekst = await tekstVan(afwijzing({ ingebrekestelling: naIngebrekestelling({ dwangsom }) }));
    expect(tekst).toContain('moest er zijn uiterlijk op dinsdag 26 mei 2026. U krijgt het zo snel mogelijk');
  });
  it('verwijst naar het besluit over de dwangsom dat er al is (Awb 4:18)', async () => {
    const al = (bedrag: string | null) =>
      naIngebrekestelling({ dwangsom: { soort: 'vastgesteld', op: datum('2026-06-10'), dagen: 42, bedrag } });
    expect(await tekstVan(beschikking({ ingebrekestelling: al('€ 1.442,00') }))).toContain(
      'leest u dat u € 1.442,00 krijgt, voor 42 dagen',
    );
    expect(await tekstVan(buitenBehandeling({ ingebrekestelling: al(null) }))).toContain(
      'leest u dat u geen dwangsom krijgt, en waarom',
    );
  });
  it('zegt waarom er geen dwangsom is als het nog op tijd kwam (Awb 4:17 lid 3)', async () => {
    const i = naIngebrekestelling({ dwangsom: { soort: 'geen' } });
    const tekst = await tekstVan(beschikking({ ingebrekestelling: i }));
    expect(tekst).toContain('Dit besluit komt binnen twee weken daarna. Daarom krijgt u geen dwangsom');
  });
  it('zwijgt over een dwangsom als niemand ons in gebreke stelde (Awb 4:17 lid 3)', async () => {
    expect(await tekstVan(beschikking())).not.toMatch(/dwangsom|ingebrekestelling/i);
  });
});

describe('het spoedbesluit (D17)', () => {
  let tekst = '';
  beforeAll(async () => {
    tekst = await tekstVan(spoedbesluit());
  });

  it('zegt dat de voorziening tijdelijk is en tot wanneer (Wmo 2.3.3)', () => {
    expect(tekst).toContain('Wij geven u een tijdelijke maatwerkvoorziening');
    expect(tekst).toContain('Dit besluit geldt tot en met maandag 15 juni 2026');
  });
  it('zegt dat het onderzoek doorloopt en wanneer het klaar is (Wmo 2.3.2 lid 1)', () => {
    expect(tekst).toContain('uiterlijk op maandag 15 juni 2026 klaar. Dat is zes weken na de dag');
  });
  it('motiveert kort en biedt een uitgebreide uitleg binnen een week (Awb 3:47)', () => {
    expect(tekst).toContain('U heeft drie nachten niet geslapen');
    expect(tekst).toContain('U krijgt die dan binnen een week');
  });
  it('noemt de rechtsmiddelen (Awb 3:45)', () => {
    expect(tekst).toContain('tot en met woensdag 17 juni 2026');
    expect(tekst).toContain('voorlopige voorziening');
  });
});
