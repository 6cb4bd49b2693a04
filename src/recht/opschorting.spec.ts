import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { datum, plusDagen } from '../kern/datum.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import type { Opschorting } from './opschorting.ts';
import {
  OPSCHORTINGSGRONDEN,
  opgeschorteDagen,
  opschortenGeweigerd,
  opschortingAanvulling,
  opschortingTot,
} from './opschorting.ts';
import type { Termijn } from './termijn.ts';
import { bereken, termijn } from './termijnen.ts';
import { TERMIJNEN } from './termijnen-lijst.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';

const d = datum;
const Bron = z.object({
  opschortingsgronden: z.array(z.object({ id: z.string(), artikel: z.string(), verificatie: z.string() })),
});
const bron = Bron.parse(parse(readFileSync('inrichting/bronnen/termijnen.yaml', 'utf8')));

function stil(van: string, totEnMet: string): Opschorting {
  return { grond: 'opInstemming', van: d(van), totEnMet: d(totEnMet) };
}

function beslissing(...opschortingen: readonly Opschorting[]) {
  return bereken({ termijn: 'wmoBeslissing', begin: d('2026-06-01'), opschortingen }, STANDAARD_KALENDER);
}

describe('de gronden voor opschorting', () => {
  it('zijn die van de bron, met hetzelfde artikel (Awb 4:15, 7:10 lid 2; WPO 43 lid 4)', () => {
    const eigen = Object.entries(OPSCHORTINGSGRONDEN);
    expect(eigen.map(([id, { artikel, verificatie }]) => ({ id, artikel, verificatie }))).toEqual(
      bron.opschortingsgronden.map(({ id, artikel, verificatie }) => ({ id, artikel, verificatie })),
    );
    for (const [, grond] of eigen)
      expect(Object.values<string>({ ...grond }).every((tekst) => tekst.length > 3)).toBe(true);
  });

  it('gelden voor de aanvraag: daar staat de klok stil (Wmo 2.3.5 lid 2)', () => {
    expect(opschortenGeweigerd(termijn('wmoBeslissing'), 'opAanvulling')).toBeUndefined();
    expect(opschortenGeweigerd(termijn('awbBezwaarVerdagen'), 'opOvermacht')).toBeUndefined();
  });

  it('gelden niet in de meldingsfase: uitstel daar is alleen een afspraak (Wmo 2.3.2 lid 1)', () => {
    const melding = Object.values<Termijn>(TERMIJNEN).filter(
      ({ wet, begintBij }) => wet === 'wmo' && begintBij === 'meldingOntvangen',
    );
    expect(melding.length).toBeGreaterThan(4);
    for (const t of melding) expect(opschortenGeweigerd(t, 'opInstemming')?.code).toBe('nietOpschortbaar');
  });

  it('noemen bij weigering het artikel, de reden en de uitweg (Wmo 2.3.2 lid 1)', () => {
    expect(opschortenGeweigerd(termijn('wmoOnderzoek'), 'opAanvulling')).toEqual({
      code: 'nietOpschortbaar',
      reden: 'Deze termijn kan niet worden opgeschort (4:15 hoort bij een aanvraag, niet bij een melding).',
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Houd de datum aan. Lukt dat niet, vertel de inwoner dan wanneer het wel komt.',
    });
    expect(opschortenGeweigerd(termijn('wmoSpoed'), 'opAanvulling')?.reden).toBe(
      'Deze termijn kan niet worden opgeschort.',
    );
  });

  it('verschillen per termijn: bezwaar kent geen aanvulling van de aanvraag (Awb 7:10 lid 2)', () => {
    expect(opschortenGeweigerd(termijn('awbBezwaarBeslissen'), 'opBezwaarVerzuim')).toBeUndefined();
    expect(opschortenGeweigerd(termijn('awbBezwaarBeslissen'), 'opAanvulling')).toMatchObject({
      code: 'andereGrond',
      reden: 'Deze termijn kan niet stilstaan om deze reden: aanvraag aanvullen.',
      artikel: 'Awb 7:10 lid 1',
    });
  });
});

describe('een uitnodiging om aan te vullen', () => {
  const uitnodiging = d('2026-02-10');
  const hersteltermijnTm = d('2026-02-24');

  it('zet stil van de dag erna tot de dag van aanvulling (Awb 4:15 lid 1 onder a)', () => {
    expect(
      opschortingAanvulling(
        { uitnodiging, hersteltermijnTm, aangevuldOp: d('2026-02-19') },
        STANDAARD_UITLEG,
      ),
    ).toEqual({ grond: 'opAanvulling', van: '2026-02-11', totEnMet: '2026-02-18' });
  });

  it('zet de dag van aanvulling mee stil wanneer de gemeente dat zo leest (Awb 4:15 lid 1)', () => {
    const keuzes = { ...STANDAARD_UITLEG, dagVanAanvulling: 'staatNogStil' } as const;
    const aangevuld = { uitnodiging, hersteltermijnTm, aangevuldOp: d('2026-02-19') };
    expect(opschortingAanvulling(aangevuld, keuzes).totEnMet).toBe('2026-02-19');
  });

  it.each([
    ['er nog niets is', undefined],
    ['de aanvulling te laat komt', '2026-03-04'],
  ])('zet stil tot en met de laatste dag van de hersteltermijn als %s (R9)', (_, dag) => {
    const aangevuldOp = dag === undefined ? undefined : d(dag);
    const som = opschortingAanvulling({ uitnodiging, hersteltermijnTm, aangevuldOp }, STANDAARD_UITLEG);
    expect(som.totEnMet).toBe('2026-02-24');
  });

  it('telt een aanvulling op de laatste hersteldag nog als op tijd (R8)', () => {
    const som = { uitnodiging, hersteltermijnTm, aangevuldOp: hersteltermijnTm };
    expect(opschortingAanvulling(som, STANDAARD_UITLEG).totEnMet).toBe('2026-02-23');
  });

  it('laat de laatste hersteldag lopen wanneer de gemeente dat zo leest (R9)', () => {
    const keuzes = { ...STANDAARD_UITLEG, laatsteHersteldag: 'looptWeer' } as const;
    expect(opschortingAanvulling({ uitnodiging, hersteltermijnTm }, keuzes).totEnMet).toBe('2026-02-23');
  });

  it('geeft geen enkele dag als de aanvulling de volgende dag binnen is (R8)', () => {
    const snel = { uitnodiging, hersteltermijnTm, aangevuldOp: d('2026-02-11') };
    expect(opgeschorteDagen([opschortingAanvulling(snel, STANDAARD_UITLEG)])).toEqual([]);
  });

  it('werkt bij bezwaar ook, op de eigen grond (Awb 7:10 lid 2 jo. 6:6)', () => {
    const som = opschortingAanvulling(
      { uitnodiging, hersteltermijnTm },
      STANDAARD_UITLEG,
      'opBezwaarVerzuim',
    );
    expect(som.grond).toBe('opBezwaarVerzuim');
  });
});

describe('opgeschorte dagen', () => {
  it('zijn een verzameling: een overlap telt een keer (R8)', () => {
    expect(opgeschorteDagen([stil('2026-06-03', '2026-06-05'), stil('2026-06-02', '2026-06-04')])).toEqual([
      '2026-06-02',
      '2026-06-03',
      '2026-06-04',
      '2026-06-05',
    ]);
  });

  it('lopen tot en niet tot en met de afgesproken dag (Awb 4:15 lid 2 onder a)', () => {
    const afspraak = opschortingTot('opOvermacht', d('2026-06-08'), d('2026-06-29'));
    expect(afspraak).toEqual({ grond: 'opOvermacht', van: '2026-06-08', totEnMet: '2026-06-28' });
    expect(opgeschorteDagen([afspraak])).toHaveLength(21);
  });

  it('komen bij het ruwe einde, pas daarna schuift een vrije dag (R8)', () => {
    expect(beslissing(stil('2026-06-02', '2026-06-06'))).toMatchObject({
      ruweEinddatum: '2026-06-20',
      uiterlijk: '2026-06-22',
      oorspronkelijk: '2026-06-15',
    });
  });

  it('tellen niet als de termijn nog niet liep of al voorbij was (Awb 4:15)', () => {
    expect(beslissing(stil('2026-05-20', '2026-06-01')).opgeschorteDagen).toBe(0);
    expect(beslissing(stil('2026-05-20', '2026-06-02')).opgeschorteDagen).toBe(1);
    expect(beslissing(stil('2026-06-16', '2026-06-30')).opgeschorteDagen).toBe(0);
    expect(beslissing(stil('2026-06-15', '2026-06-30')).opgeschorteDagen).toBe(16);
  });

  it('tellen wel in de dagen die de Algemene termijnenwet erbij geeft (Awb 4:15; Atw 1 lid 1)', () => {
    // Raw end is Good Friday; the term still runs on Easter Monday.
    const opschortingen = [stil('2026-04-06', '2026-04-07')];
    const som = bereken(
      { termijn: 'wmoBeslissing', begin: d('2026-03-20'), opschortingen },
      STANDAARD_KALENDER,
    );
    expect(som).toMatchObject({ opgeschorteDagen: 2, ruweEinddatum: '2026-04-05', uiterlijk: '2026-04-07' });
  });

  it('noemen alle gronden die meetellen, elk een keer (Awb 4:15)', () => {
    const som = beslissing(
      stil('2026-06-02', '2026-06-02'),
      stil('2026-06-03', '2026-06-03'),
      { grond: 'opOvermacht', van: d('2026-06-04'), totEnMet: d('2026-06-04') },
      { grond: 'opWpoGeschil', van: d('2026-06-05'), totEnMet: d('2026-06-05') },
    );
    expect(som.stappen[2]).toMatchObject({
      tekst:
        'De termijn stond 3 dagen stil (uitstel met instemming, overmacht). Dat geeft donderdag 18 juni 2026.',
      artikel: 'Awb 4:15 lid 2 onder a; Awb 4:15 lid 2 onder c',
    });
    expect(som.stappen[3]?.tekst).toContain('geschillencommissie passend onderwijs');
  });

  const periodes = fc.array(
    fc.record({
      grond: fc.constantFrom('opAanvulling', 'opInstemming', 'opOvermacht'),
      van: fc.integer({ min: -10, max: 60 }).map((n) => plusDagen(d('2026-06-01'), n)),
      duur: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 5 },
  );

  it('maken een termijn nooit korter, en meer opschorting geeft nooit een eerdere dag (R8)', () => {
    fc.assert(
      fc.property(periodes, periodes, (een, meer) => {
        const als = (lijst: typeof een) =>
          lijst.map(({ grond, van, duur }) => ({ grond, van, totEnMet: plusDagen(van, duur) }) as const);
        const kort = beslissing(...als(een));
        const lang = beslissing(...als(een), ...als(meer));
        expect(kort.uiterlijk >= kort.oorspronkelijk).toBe(true);
        expect(lang.uiterlijk >= kort.uiterlijk).toBe(true);
        expect(beslissing(...als(een), ...als(een)).uiterlijk).toBe(kort.uiterlijk);
        expect(beslissing(...als(een).reverse()).uiterlijk).toBe(kort.uiterlijk);
        expect(STANDAARD_KALENDER.vrijeDag(lang.uiterlijk)).toBeUndefined();
      }),
    );
  });
});
