import { describe, expect, it } from 'vitest';
import { beantwoordDwangsomvraag } from './dwangsomantwoord.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { beantwoordTermijnvraag } from './termijnantwoord.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import type { RuweTermijnvraag } from './termijnvraag.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';

function vraag(id: TermijnId, ruw: RuweTermijnvraag) {
  return beantwoordTermijnvraag(id, ruw, STANDAARD_KALENDER, STANDAARD_UITLEG);
}

/** Each refusal as a person reads it: field and code, then the reason, the article and the way out. */
function gezegd(id: TermijnId, ruw: RuweTermijnvraag): readonly string[] {
  const uitkomst = vraag(id, ruw);
  if (uitkomst.gelukt) throw new Error(`geen fout: ${uitkomst.waarde.uiterlijk ?? ''}`);
  return uitkomst.weigeringen.map((w) => `${w.veld ?? ''} ${w.code}: ${w.reden} [${w.artikel}] ${w.uitweg}`);
}

const DAG = { begin: '2027-03-11' };
const GEEN_LENGTE = 'is geen lengte. [Omkeer] Schrijf een lengte als ‘6 weken’ of P6W.';
const GEEN_PERIODE = 'is geen periode. [Omkeer] Schrijf van/tot: 2027-03-15/2027-03-20.';
const GEEN_DATUM = 'is geen datum. [Omkeer] Schrijf jaar, maand en dag, zoals 2027-03-11.';
const OPEN =
  'opschortingen opschortingOpen: Deze opschorting heeft nog geen einde. Zolang de termijn stilstaat, is er geen laatste dag. [Omkeer] Geef de dag waarop de termijn weer loopt, of de dag na de laatste dag om aan te vullen.';

describe('wat aan een termijnvraag niet klopt, zegt de dienst met reden, artikel en uitweg', () => {
  it.each<readonly [string, TermijnId, RuweTermijnvraag, string]>([
    [
      'geen begin',
      'wmoOnderzoek',
      { begin: ' ' },
      'begin beginOntbreekt: Er is geen begin gegeven. [Omkeer] Geef de dag waarop de termijn begint, zoals 2027-03-11.',
    ],
    [
      'geen begin bij een termijn in uren',
      'avgDatalek',
      {},
      'begin beginOntbreekt: Er is geen begin gegeven. [Omkeer] Geef de dag waarop de termijn begint, zoals 2027-03-27T16:00.',
    ],
    [
      'een dag zonder tijd bij een termijn in uren (Atw 4)',
      'avgDatalek',
      { begin: '2027-03-27' },
      'begin tijdOntbreekt: Deze termijn loopt in uren: de dag alleen is niet genoeg. [Omkeer] Zet de tijd erbij, zoals 2027-03-27T16:00.',
    ],
    ['geen datum', 'wmoOnderzoek', { begin: 'gisteren' }, `begin geenDatum: ‘gisteren’ ${GEEN_DATUM}`],
    [
      'iets voor de datum',
      'wmoOnderzoek',
      { begin: 'x2027-03-11' },
      `begin geenDatum: ‘x2027-03-11’ ${GEEN_DATUM}`,
    ],
    [
      '30 februari',
      'wmoOnderzoek',
      { begin: '2027-02-30' },
      'begin datumBestaatNiet: 2027-02-30 bestaat niet. [Omkeer] Kies een dag die op de kalender staat.',
    ],
    [
      'het jaar 2101',
      'wmoOnderzoek',
      { begin: '2101-01-01' },
      'begin datumBuitenKalender: 2101-01-01 ligt buiten de kalender. [Omkeer] Kies een dag van 1900 tot en met 2100.',
    ],
    [
      'meer dan tien jaar stilstand',
      'wmoBeslissing',
      { ...DAG, opgeschorteDagen: '3661' },
      'opgeschorteDagen getalBuitenGrens: 3661 kan hier niet. [Omkeer] Kies een heel getal van 0 tot en met 3660.',
    ],
    [
      'dagen in woorden',
      'wmoBeslissing',
      { ...DAG, opgeschorteDagen: 'drie' },
      'opgeschorteDagen geenGetal: ‘drie’ is geen heel getal. [Omkeer] Kies een heel getal van 0 tot en met 3660.',
    ],
    [
      'stilstand in de meldingsfase (Wmo 2.3.2 lid 1)',
      'wmoOnderzoek',
      { ...DAG, opgeschorteDagen: '3' },
      'opgeschorteDagen nietOpschortbaar: Deze termijn kan niet worden opgeschort (4:15 hoort bij een aanvraag, niet bij een melding). [Wmo 2.3.2 lid 1] Houd de datum aan. Lukt dat niet, vertel de inwoner dan wanneer het wel komt.',
    ],
    [
      'een periode in de meldingsfase (Wmo 2.3.2 lid 1)',
      'wmoOnderzoek',
      { ...DAG, opschortingen: '2027-03-15/2027-03-20' },
      'opschortingen nietOpschortbaar: Deze termijn kan niet worden opgeschort (4:15 hoort bij een aanvraag, niet bij een melding). [Wmo 2.3.2 lid 1] Houd de datum aan. Lukt dat niet, vertel de inwoner dan wanneer het wel komt.',
    ],
    [
      'herhalen wat niet terugkomt',
      'wmoOnderzoek',
      { ...DAG, keer: '2' },
      'keer komtNietTerug: Deze termijn komt niet steeds terug. [Wmo 2.3.2 lid 1] Laat het aantal keren weg.',
    ],
    [
      'nul keer',
      'wmoOnderzoek',
      { ...DAG, keer: '0' },
      'keer getalBuitenGrens: 0 kan hier niet. [Omkeer] Kies een heel getal van 1 tot en met 100.',
    ],
    [
      'te veel keer',
      'wmoOnderzoek',
      { ...DAG, keer: '101' },
      'keer getalBuitenGrens: 101 kan hier niet. [Omkeer] Kies een heel getal van 1 tot en met 100.',
    ],
    [
      'een eigen lengte waar de wet haar noemt',
      'wmoOnderzoek',
      { ...DAG, lengte: '2 weken' },
      'lengte lengteStaatVast: De lengte van deze termijn staat in de wet. [Wmo 2.3.2 lid 1] Laat de eigen lengte weg.',
    ],
    ...['xP2W', 'P2Wx', '0 weken', '12 fortnights', 'x2 weken', '2 weken!'].map(
      (lengte) =>
        [
          `een lengte als ${lengte}`,
          'awbHersteltermijn',
          { ...DAG, lengte },
          `lengte geenLengte: ‘${lengte}’ ${GEEN_LENGTE}`,
        ] as const,
    ),
    [
      'verlengen zonder lengte (Awb 4:5 lid 1)',
      'awbHersteltermijn',
      { ...DAG, verlenging: '1 week' },
      'lengte lengteOntbreekt: De wet noemt geen lengte, dus er is niets om te verlengen. [Omkeer] Geef ook de lengte die de gemeente zelf stelde.',
    ],
    [
      'een verlenging in werkdagen',
      'wmoBeslissing',
      { ...DAG, verlenging: '3 werkdagen' },
      'verlenging verlengingNietTeRekenen: Hiervoor geeft de wet geen verlenging met een vaste lengte. [Wmo 2.3.5 lid 2] Kies dagen, weken of maanden bij een termijn die daarin loopt.',
    ],
    [
      'een verlenging van een termijn in uren',
      'avgDatalek',
      { begin: '2027-03-27T16:00', verlenging: '1 week' },
      'verlenging verlengingNietTeRekenen: Hiervoor geeft de wet geen verlenging met een vaste lengte. [AVG 33 lid 1] Kies dagen, weken of maanden bij een termijn die daarin loopt.',
    ],
    ...['maart', '2027-03-15', '2027-03-15/2027-03-20/2027-03-21'].map(
      (opschortingen) =>
        [
          `een periode als ${opschortingen}`,
          'wmoBeslissing',
          { ...DAG, opschortingen },
          `opschortingen geenPeriode: ‘${opschortingen}’ ${GEEN_PERIODE}`,
        ] as const,
    ),
    [
      'een periode met iets ervoor',
      'wmoBeslissing',
      { ...DAG, opschortingen: '!!2027-03-15/2027-03-20' },
      `opschortingen geenDatum: ‘!!2027-03-15’ ${GEEN_DATUM}`,
    ],
    ['een open periode', 'wmoBeslissing', { ...DAG, opschortingen: '2027-03-15/' }, OPEN],
    ['een open periode zoals ISO 8601', 'wmoBeslissing', { ...DAG, opschortingen: '2027-03-15/..' }, OPEN],
    [
      'een periode zonder dag',
      'wmoBeslissing',
      { ...DAG, opschortingen: '2027-03-15/2027-03-15' },
      'opschortingen eindeVoorBegin: De opschorting loopt van 2027-03-15 tot 2027-03-15: dat is geen enkele dag. [Omkeer] Geef als tweede de dag waarop de termijn weer loopt; die telt zelf niet mee.',
    ],
    [
      'een periode voor het begin (Awb 4:15)',
      'wmoBeslissing',
      { ...DAG, opschortingen: '2027-03-01/2027-03-05' },
      'opschortingen opschortingVoorBegin: De opschorting begint op 2027-03-01, maar de termijn begint pas op 2027-03-11. [Awb 4:15] Kies een eerste dag na 2027-03-11.',
    ],
    [
      'een periode na het einde (Awb 4:15)',
      'wmoBeslissing',
      { ...DAG, opschortingen: '2027-03-26/2027-03-27' },
      'opschortingen opschortingNaEinde: Op 2027-03-26 was de termijn al voorbij: de laatste dag was 2027-03-25. [Awb 4:15] Laat deze periode weg, of kies een eerste dag tot en met 2027-03-25.',
    ],
    [
      'een grond die er niet is',
      'wmoBeslissing',
      { ...DAG, opschortingen: 'opZin:2027-03-15/2027-03-20' },
      'opschortingen onbekendeGrond: ‘opZin’ is geen grond voor opschorting. [Omkeer] Kies opAanvulling, opBuitenland, opInstemming, opVertragingAanvrager, opOvermacht, opBezwaarVerzuim, opWpoGeschil.',
    ],
    [
      '51 periodes',
      'wmoBeslissing',
      { ...DAG, opschortingen: Array.from({ length: 51 }, () => '2027-03-15/2027-03-20').join(',') },
      'opschortingen teVeelPeriodes: Er staan 51 periodes. [Omkeer] Geef er ten hoogste 50.',
    ],
    [
      'dagen en periodes naast elkaar',
      'wmoBeslissing',
      { ...DAG, opgeschorteDagen: '2', opschortingen: '2027-03-15/2027-03-20' },
      'opgeschorteDagen dagenEnPeriodes: Er staan zowel opgeschorte dagen als periodes. [Omkeer] Geef één van beide, anders telt dezelfde dag misschien twee keer.',
    ],
  ])('%s', (_wat, id, ruw, verwacht) => {
    expect(gezegd(id, ruw)).toEqual([verwacht]);
  });

  it('en alles tegelijk, elk bij het eigen veld', () => {
    const ruw = { begin: 'x', opgeschorteDagen: 'y', keer: 'z', lengte: 'q', opschortingen: '2027-02-30/r' };
    expect(gezegd('wmoBeslissing', ruw).map((tekst) => tekst.split(':')[0])).toEqual([
      'begin geenDatum',
      'opgeschorteDagen geenGetal',
      'keer geenGetal',
      'lengte geenLengte',
      'opschortingen datumBestaatNiet',
      'opschortingen geenDatum',
      'opgeschorteDagen dagenEnPeriodes',
    ]);
  });
});

describe('wat net nog kan, rekent de dienst uit', () => {
  it.each<readonly [string, TermijnId, RuweTermijnvraag, string, number]>([
    ['spaties om de dag', 'wmoOnderzoek', { begin: ' 2027-03-11 ' }, '2027-04-22', 0],
    ['tien jaar stilstand', 'wmoBeslissing', { ...DAG, opgeschorteDagen: '3660' }, '2037-04-01', 3_660],
    ['nul dagen in de meldingsfase', 'wmoOnderzoek', { ...DAG, opgeschorteDagen: '0' }, '2027-04-22', 0],
    ['een keer wat niet terugkomt', 'wmoOnderzoek', { ...DAG, keer: '1' }, '2027-04-22', 0],
    [
      'stilstand vanaf de dag van het begin',
      'wmoBeslissing',
      { ...DAG, opschortingen: '2027-03-11/2027-03-12' },
      '2027-03-25',
      0,
    ],
    [
      'stilstand op de laatste dag',
      'wmoBeslissing',
      { ...DAG, opschortingen: '2027-03-25/2027-03-27' },
      '2027-03-30',
      2,
    ],
    [
      'vijftig keer dezelfde periode',
      'wmoBeslissing',
      { ...DAG, opschortingen: Array.from({ length: 50 }, () => '2027-03-15/2027-03-20').join(',') },
      '2027-03-30',
      5,
    ],
    ['een lengte in ISO 8601', 'awbHersteltermijn', { begin: '2027-03-12', lengte: 'P2W' }, '2027-03-30', 0],
    [
      'een lengte in dagen',
      'awbHersteltermijn',
      { begin: '2027-03-12', lengte: '10 dagen' },
      '2027-03-22',
      0,
    ],
    [
      'een verlengde eigen lengte',
      'awbHersteltermijn',
      { begin: '2027-03-12', lengte: '2 weken', verlenging: '1 week' },
      '2027-04-02',
      0,
    ],
  ])('%s', (_wat, id, ruw, uiterlijk, opgeschorteDagen) => {
    const uitkomst = vraag(id, ruw);
    expect(uitkomst.gelukt && uitkomst.waarde).toMatchObject({ uiterlijk, opgeschorteDagen });
  });
});

describe('een dwangsomvraag met een gat erin', () => {
  it('vraagt om beide dagen tegelijk (Awb 4:17 lid 3)', () => {
    const uitkomst = beantwoordDwangsomvraag({ bekend: ' ' }, STANDAARD_KALENDER, STANDAARD_UITLEG);
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen.map(({ veld, reden }) => [veld, reden])).toEqual([
      ['beslistermijn', 'Er is geen dag gegeven.'],
      ['ingebrekestelling', 'Er is geen dag gegeven.'],
    ]);
  });

  it('zegt in woorden hoe het bedrag er kwam (Awb 4:17, 4:18)', () => {
    const ruw = { beslistermijn: '2026-02-23', ingebrekestelling: '2026-02-25', bekend: '2026-03-30' };
    const uitkomst = beantwoordDwangsomvraag(ruw, STANDAARD_KALENDER, STANDAARD_UITLEG);
    expect(uitkomst.gelukt ? uitkomst.waarde.stappen.map(({ tekst }) => tekst) : []).toMatchInlineSnapshot(`
      [
        "De beslistermijn liep tot en met maandag 23 februari 2026.",
        "Ingebrekestelling ontvangen op woensdag 25 februari 2026. Twee weken later is woensdag 11 maart 2026.",
        "De eerste dwangsomdag is donderdag 12 maart 2026. Vanaf die dag kan ook beroep worden ingesteld.",
        "Het besluit werd bekend op maandag 30 maart 2026. Die dag telt niet mee: 18 dagen in gebreke.",
        "Het bedrag wordt bij besluit vastgesteld, uiterlijk maandag 13 april 2026.",
      ]
    `);
  });

  it('zegt zonder besluit tot wanneer het loopt, en bij een besluit van voor de brief dat er niets is (Awb 4:17 lid 1)', () => {
    const ruw = { beslistermijn: '2026-02-23', ingebrekestelling: '2026-02-25' };
    const stappen = (bekend?: string) => {
      const uitkomst = beantwoordDwangsomvraag(
        { ...ruw, ...(bekend ? { bekend } : {}) },
        STANDAARD_KALENDER,
        STANDAARD_UITLEG,
      );
      return uitkomst.gelukt ? uitkomst.waarde.stappen.slice(-2) : [];
    };
    expect([stappen(), stappen('2026-02-25')]).toMatchInlineSnapshot(`
      [
        [
          {
            "artikel": "Awb 4:17 lid 3; 6:12 lid 2",
            "datum": "2026-03-12",
            "tekst": "De eerste dwangsomdag is donderdag 12 maart 2026. Vanaf die dag kan ook beroep worden ingesteld.",
          },
          {
            "artikel": "Awb 4:17 lid 1",
            "datum": "2026-04-22",
            "tekst": "Zonder besluit loopt de dwangsom tot en met woensdag 22 april 2026.",
          },
        ],
        [
          {
            "artikel": "Awb 4:17 lid 1",
            "datum": "2026-02-25",
            "tekst": "Ingebrekestelling ontvangen op woensdag 25 februari 2026.",
          },
          {
            "artikel": "Awb 4:17 lid 1",
            "datum": "2026-02-25",
            "tekst": "Zij heeft geen gevolg. Het besluit was toen al bekend: op woensdag 25 februari 2026.",
          },
        ],
      ]
    `);
  });
});
