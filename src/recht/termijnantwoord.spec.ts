import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { STANDAARD_KALENDER, maakKalender } from './kalender.ts';
import { datum } from '../kern/datum.ts';
import { beantwoordTermijnvraag } from './termijnantwoord.ts';
import type { TermijnId } from './termijnen-lijst.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';
import type { RuweTermijnvraag } from './termijnvraag.ts';
import { leesTermijnId } from './termijnvraag.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';

const Bron = z.object({
  voorbeelden: z.object({
    termijnen: z.array(
      z.looseObject({
        id: z.string(),
        termijn: z.string(),
        gebeurtenis: z.string(),
        verlengingWeken: z.number().optional(),
        opschorting: z.looseObject({ dagen: z.number() }).optional(),
        ruweEinddatum: z.string(),
        einddatum: z.string(),
      }),
    ),
  }),
});
const { voorbeelden } = Bron.parse(parse(readFileSync('inrichting/bronnen/termijnen.yaml', 'utf8')));

function vraag(id: TermijnId, ruw: RuweTermijnvraag, keuzes = STANDAARD_UITLEG) {
  return beantwoordTermijnvraag(id, ruw, STANDAARD_KALENDER, keuzes);
}

function antwoord(id: TermijnId, ruw: RuweTermijnvraag, keuzes = STANDAARD_UITLEG) {
  const uitkomst = vraag(id, ruw, keuzes);
  if (!uitkomst.gelukt) throw new Error(JSON.stringify(uitkomst.weigeringen));
  return uitkomst.waarde;
}

function fouten(id: TermijnId, ruw: RuweTermijnvraag) {
  const uitkomst = vraag(id, ruw);
  if (uitkomst.gelukt) throw new Error(`geen fout: ${uitkomst.waarde.uiterlijk ?? ''}`);
  return uitkomst.weigeringen.map(({ code, veld }) => `${veld ?? ''}: ${code}`);
}

describe('een vraag aan de termijnendienst', () => {
  it.each(
    voorbeelden.termijnen.flatMap((vb) => {
      const id = leesTermijnId(vb.termijn);
      return id === undefined ? [] : [[vb.id, id, vb] as const];
    }),
  )('%s: %s geeft de dag van de bron', (_vb, id, vb) => {
    const gekregen = antwoord(id, {
      begin: vb.gebeurtenis,
      opgeschorteDagen: String(vb.opschorting?.dagen ?? ''),
      verlenging: vb.verlengingWeken === undefined ? '' : `${vb.verlengingWeken} weken`,
    });
    expect(gekregen.uiterlijk?.slice(0, vb.einddatum.length)).toBe(vb.einddatum);
    expect(gekregen.ruweEinddatum?.slice(0, vb.einddatum.length)).toBe(vb.ruweEinddatum);
  });

  it('geeft alles wat een ander systeem nodig heeft (Wmo 2.3.5 lid 2)', () => {
    expect(antwoord('wmoBeslissing', { begin: '2027-03-11', opgeschorteDagen: '5' })).toEqual({
      termijn: 'wmoBeslissing',
      wet: 'wmo',
      artikel: 'Wmo 2.3.5 lid 2',
      omschrijving: 'Beschikking geven op de aanvraag om een maatwerkvoorziening',
      begin: '2027-03-11',
      dagEen: '2027-03-12',
      ruweEinddatum: '2027-03-30',
      uiterlijk: '2027-03-30',
      oorspronkelijk: '2027-03-25',
      opgeschorteDagen: 5,
      opschortingen: [],
      zonderEinddatum: null,
      verificatie: 'wettekst',
      bron: 'Wmo 2.3.5 lid 2; Awb 4:14, 4:15, 4:17; Notitie doorlooptijden (gemeente Stein) par. 3.8',
      voorbehoud: [expect.stringMatching(/^Dat de dag van de gebeurtenis niet meetelt/)],
      stappen: [
        expect.objectContaining({ datum: '2027-03-12' }),
        expect.objectContaining({ tekst: '2 weken later is donderdag 25 maart 2027.' }),
        expect.objectContaining({ artikel: 'Awb 4:15', datum: '2027-03-30' }),
        expect.objectContaining({ tekst: 'De laatste dag is dinsdag 30 maart 2027.' }),
      ],
    });
  });

  it('leest periodes van de eerste stille dag tot de dag waarop de termijn weer loopt (Awb 4:15 lid 1)', () => {
    const gekregen = antwoord('wmoBeslissing', {
      begin: '2027-03-11',
      opschortingen: '2027-03-15/2027-03-20',
    });
    expect(gekregen).toMatchObject({ uiterlijk: '2027-03-30', opgeschorteDagen: 5 });
    expect(gekregen.opschortingen).toEqual([
      {
        grond: 'opAanvulling',
        artikel: 'Awb 4:15 lid 1 onder a',
        van: '2027-03-15',
        totEnMet: '2027-03-19',
      },
    ]);
  });

  it('telt dagen in overlappende periodes één keer, in welke volgorde ook (R8)', () => {
    for (const opschortingen of [
      '2027-03-15/2027-03-20,opOvermacht:2027-03-18/2027-03-22',
      'opOvermacht:2027-03-18/2027-03-22, 2027-03-15/2027-03-20',
    ])
      expect(antwoord('wmoBeslissing', { begin: '2027-03-11', opschortingen }).opgeschorteDagen).toBe(7);
  });

  it('leest de dag van aanvulling zoals de gemeente dat doet, een afspraak zoals zij is gemaakt (R8)', () => {
    const keuzes = { ...STANDAARD_UITLEG, dagVanAanvulling: 'staatNogStil' } as const;
    const dagen = (opschortingen: string) =>
      antwoord('wmoBeslissing', { begin: '2027-03-11', opschortingen }, keuzes).opgeschorteDagen;
    expect(dagen('opAanvulling:2027-03-15/2027-03-20')).toBe(6);
    expect(dagen('opInstemming:2027-03-15/2027-03-20')).toBe(5);
  });

  it('neemt bij een moment in UTC de Nederlandse dag (Awb 2:20)', () => {
    const laat = antwoord('wmoOnderzoek', { begin: '2027-03-11T23:30:00Z' });
    expect(laat).toMatchObject({ begin: '2027-03-12', uiterlijk: '2027-04-23' });
    expect(laat.stappen[0]?.tekst).toBe(
      'Het gebeurde op 12 maart 2027 om 00.30 uur Nederlandse tijd. Dat is vrijdag 12 maart 2027.',
    );
    expect(antwoord('wmoOnderzoek', { begin: '2027-03-11T23:59' }).begin).toBe('2027-03-11');
  });

  it('rekent een termijn in uren door over de zomertijd (AVG 33 lid 1; Atw 4)', () => {
    expect(antwoord('avgDatalek', { begin: '2027-03-27T16:00' })).toMatchObject({
      begin: '2027-03-27T16:00:00+01:00',
      uiterlijk: '2027-03-30T17:00:00+02:00',
      ruweEinddatum: '2027-03-30T17:00:00+02:00',
      dagEen: null,
    });
    const najaar = antwoord('awbKennisgevingPortaal', { begin: '2027-10-31T02:30' });
    expect(najaar.uiterlijk).toBe('2027-11-02T01:30:00+01:00');
    expect(najaar.stappen[0]?.tekst).toMatch(/komt die nacht twee keer/);
  });

  it('zegt dat er geen laatste dag is waar de wet geen lengte noemt (Wmo 2.3.3; Awb 4:5 lid 1)', () => {
    expect(antwoord('wmoSpoed', { begin: '2027-03-11' })).toMatchObject({
      uiterlijk: null,
      ruweEinddatum: null,
      dagEen: null,
      zonderEinddatum: 'onverwijld',
    });
    expect(antwoord('awbHersteltermijn', { begin: '2027-03-11' }).zonderEinddatum).toBe('vrij');
    expect(antwoord('awbHersteltermijn', { begin: '2027-03-12', lengte: '2' })).toMatchObject({
      uiterlijk: '2027-03-30',
      zonderEinddatum: null,
    });
  });

  it('kent verlengen en terugkeren waar de wet dat doet (Awb 7:10 lid 3; AVG 12 lid 3; Participatiewet 52)', () => {
    for (const verlenging of ['6', '6 weken', '6weken', 'P6W', 'P42D'])
      expect(antwoord('awbBezwaarBeslissen', { begin: '2026-05-18', verlenging }).uiterlijk).toBe(
        '2026-08-10',
      );
    expect(antwoord('avgVerzoek', { begin: '2027-03-11', verlenging: '2' }).uiterlijk).toBe('2027-06-11');
    expect(antwoord('pwVoorschot', { begin: '2026-03-10', keer: '2' }).uiterlijk).toBe('2026-05-06');
  });
});

describe('het voorbehoud bij een uitkomst', () => {
  it('ontbreekt waar alles vaststaat (Awb 6:7, 6:8)', () => {
    const bezwaar = antwoord('awbBezwaarIndienen', { begin: '2026-03-16' });
    expect(bezwaar.voorbehoud).toEqual([
      'Het artikel is gelezen in een oudere versie. Controleer het op wetten.overheid.nl.',
    ]);
    expect(antwoord('wmoSpoed', { begin: '2026-03-16' }).voorbehoud).toEqual([]);
  });

  it('noemt de keuzes waar de uitkomst van afhangt (R1, R8, R9, R12, T9)', () => {
    const tekst = (id: TermijnId, ruw: RuweTermijnvraag) => antwoord(id, ruw).voorbehoud.join(' ');
    const stil = tekst('wmoBeslissing', { begin: '2027-03-11', opschortingen: '2027-03-15/2027-03-20' });
    expect(stil).toMatch(/De dag waarop wordt aangevuld.*ongebruikt/);
    expect(tekst('wgsBedreigend', { begin: '2026-04-02' })).toContain('een werkdag is, staat nergens');
    expect(tekst('awbHersteltermijn', { begin: '2026-04-02', lengte: 'P2W' })).toContain('zelf stelt');
  });

  it('zegt van welke jaren de gelijkgestelde dagen bekend zijn, en welke wetstekst is gelezen (Atw 3 lid 3)', () => {
    const tekst = (begin: string) => antwoord('wmoOnderzoek', { begin }).voorbehoud.join(' ');
    expect(tekst('2027-03-11')).not.toContain('koninklijk besluit');
    expect(tekst('2031-03-11')).toContain('bekend van 2023 tot en met 2028');
    expect(tekst('2031-03-11')).not.toContain('Koninginnedag');
    expect(tekst('1978-03-11')).toContain('Koninginnedag');
    expect(antwoord('wmoBewarenCollege', { begin: '2031-03-11' }).voorbehoud.join()).not.toContain(
      'koninklijk',
    );
    expect(antwoord('awbStukkenTerInzage', { begin: '2031-03-11' }).voorbehoud.join()).not.toContain(
      'koninklijk',
    );
  });
});

describe('een vraag die niet klopt', () => {
  it.each<[TermijnId, RuweTermijnvraag, readonly string[]]>([
    ['wmoOnderzoek', {}, ['begin: beginOntbreekt']],
    ['wmoOnderzoek', { begin: '2027-02-30' }, ['begin: datumBestaatNiet']],
    ['wmoOnderzoek', { begin: '2027-02-30T10:00' }, ['begin: datumBestaatNiet']],
    ['wmoOnderzoek', { begin: '1500-03-01' }, ['begin: datumBuitenKalender']],
    ['wmoOnderzoek', { begin: '2101-01-01' }, ['begin: datumBuitenKalender']],
    ['wmoOnderzoek', { begin: '11-03-2027' }, ['begin: geenDatum']],
    ['wmoOnderzoek', { begin: '2027-03-11', opgeschorteDagen: '5' }, ['opgeschorteDagen: nietOpschortbaar']],
    [
      'wmoOnderzoek',
      { begin: '2027-03-11', opschortingen: '2027-03-15/2027-03-20,2027-04-01/2027-04-02' },
      ['opschortingen: nietOpschortbaar'],
    ],
    [
      'wmoBeslissing',
      { begin: '2027-03-11', opgeschorteDagen: '-5' },
      ['opgeschorteDagen: getalBuitenGrens'],
    ],
    ['wmoBeslissing', { begin: '2027-03-11', opgeschorteDagen: '1.5' }, ['opgeschorteDagen: geenGetal']],
    [
      'wmoBeslissing',
      { begin: '2027-03-11', opschortingen: '2027-03-20/2027-03-15' },
      ['opschortingen: eindeVoorBegin'],
    ],
    [
      'wmoBeslissing',
      { begin: '2027-03-11', opschortingen: '2027-03-10/2027-03-15' },
      ['opschortingen: opschortingVoorBegin'],
    ],
    [
      'wmoBeslissing',
      { begin: '2027-03-11', opschortingen: '2027-05-10/2027-05-15' },
      ['opschortingen: opschortingNaEinde'],
    ],
    [
      'wmoBeslissing',
      { begin: '2027-03-11', opschortingen: '2027-03-15/' },
      ['opschortingen: opschortingOpen'],
    ],
    ['wmoBeslissing', { begin: '2027-03-11', opschortingen: 'later' }, ['opschortingen: geenPeriode']],
    [
      'wmoBeslissing',
      {
        begin: '2027-03-11',
        opschortingen: 'opVakantie:2027-03-15/2027-03-16,opWpoGeschil:2027-03-15/2027-03-16',
      },
      ['opschortingen: onbekendeGrond', 'opschortingen: andereGrond'],
    ],
    ['wmoBeslissing', { begin: '2027-03-11', verlenging: '2 weken' }, ['verlenging: nietVerlengbaar']],
    ['awbBezwaarBeslissen', { begin: '2027-03-11', verlenging: '8' }, ['verlenging: verlengingTeLang']],
    ['awbBezwaarBeslissen', { begin: '2027-03-11', verlenging: 'lang' }, ['verlenging: geenLengte']],
    [
      'pwBeslissing',
      { begin: '2027-03-11', verlenging: '3 werkdagen' },
      ['verlenging: verlengingNietTeRekenen'],
    ],
    ['wmoOnderzoek', { begin: '2027-03-11', keer: '2' }, ['keer: komtNietTerug']],
    ['wmoOnderzoek', { begin: '2027-03-11', lengte: '8 weken' }, ['lengte: lengteStaatVast']],
    ['awbHersteltermijn', { begin: '2027-03-11', verlenging: '1 week' }, ['lengte: lengteOntbreekt']],
    ['avgDatalek', { begin: '2027-03-11' }, ['begin: tijdOntbreekt']],
    ['avgDatalek', { begin: '2027-03-28T02:30' }, ['begin: tijdBestaatNiet']],
    [
      'wmoBeslissing',
      { begin: '2027-03-11', opgeschorteDagen: '5', opschortingen: '2027-03-15/2027-03-20' },
      ['opgeschorteDagen: dagenEnPeriodes'],
    ],
  ])('%s met %o: %s', (id, ruw, verwacht) => {
    expect(fouten(id, ruw)).toEqual(verwacht);
  });

  it('krijgt alle fouten tegelijk, elk met veld en uitweg (Omkeer)', () => {
    const uitkomst = vraag('wmoBeslissing', {
      begin: '2027-02-30',
      opgeschorteDagen: '-1',
      opschortingen: '2027-02-30/2027-02-01,x',
      verlenging: 'P1W',
      keer: '0',
      lengte: '1',
    });
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen.map(({ code }) => code)).toEqual([
      'datumBestaatNiet',
      'getalBuitenGrens',
      'nietVerlengbaar',
      'getalBuitenGrens',
      'lengteStaatVast',
      'datumBestaatNiet',
      'geenPeriode',
      'dagenEnPeriodes',
    ]);
    if (!uitkomst.gelukt)
      expect(uitkomst.weigeringen.every(({ veld, uitweg }) => veld !== undefined && uitweg !== '')).toBe(
        true,
      );
  });

  it('krijgt bij de meldingsfase het artikel en de reden te horen (Wmo 2.3.2 lid 1)', () => {
    const uitkomst = vraag('wmoOnderzoek', { begin: '2027-03-11', opgeschorteDagen: '5' });
    expect(uitkomst).toMatchObject({
      gelukt: false,
      weigeringen: [
        {
          artikel: 'Wmo 2.3.2 lid 1',
          reden:
            'Deze termijn kan niet worden opgeschort (4:15 hoort bij een aanvraag, niet bij een melding).',
        },
      ],
    });
  });
});

describe('elke termijn van de lijst', () => {
  it('geeft antwoord op een gewone vraag, met een som (Omkeer)', () => {
    for (const id of Object.keys(TERMIJNEN)) {
      const termijnId = leesTermijnId(id);
      if (!termijnId) throw new Error(id);
      const begin = TERMIJNEN[termijnId].eenheid === 'uren' ? '2027-03-11T09:00' : '2027-03-11';
      const gekregen = antwoord(termijnId, { begin });
      expect(gekregen.stappen.length).toBeGreaterThan(0);
      expect(gekregen.uiterlijk === null).toBe(gekregen.zonderEinddatum !== null);
    }
    expect(leesTermijnId('wmoBestaatNiet')).toBeUndefined();
    expect(leesTermijnId('toString')).toBeUndefined();
  });

  it('volgt de kalender van de gemeente (Atw 3 lid 3)', () => {
    const kalender = maakKalender([{ datum: datum('2027-04-22'), bron: 'proef' }]);
    const uitkomst = beantwoordTermijnvraag(
      'wmoOnderzoek',
      { begin: '2027-03-11' },
      kalender,
      STANDAARD_UITLEG,
    );
    expect(uitkomst.gelukt && uitkomst.waarde.uiterlijk).toBe('2027-04-23');
  });
});
