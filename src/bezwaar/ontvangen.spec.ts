import { describe, expect, it } from 'vitest';
import {
  BESLUIT_1,
  besloten,
  BEZWAAR_1,
  BEZWAAR_UITERLIJK,
  bezwaarcontactVastleggen,
  BEZWAARDAG,
  bezwaarMaken,
  inBezwaar,
  metBezwaar,
  naBezwaar,
  priya,
} from '../../test/bouwers/bezwaar.ts';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import {
  dwangsomVaststellen,
  EERSTE_DWANGSOMDAG,
  laatBesloten,
  metDwangsom,
  naDwangsom,
  petra,
} from '../../test/bouwers/dwangsom.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { aanvechtbareBesluiten, betreffendBesluit } from './besluiten.ts';
import type { BezwaarMaken } from './ontvangen.ts';
import type { BezwaarOpdracht } from './opdrachten.ts';
import { bezwaarHandelingen } from './opdrachten.ts';
import type { TotBezwaar } from './toestand.ts';

const doe = (t: TotBezwaar, o: BezwaarOpdracht, ctx = priya(datum('2026-06-10'))) =>
  voerUit(bezwaarHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (t: TotBezwaar, anders: Partial<Omit<BezwaarMaken, 'soort'>> = {}) =>
  gebeurd(doe(t, bezwaarMaken(anders)))[0]?.feiten;
const inwoner = contextVoor('inwoner', { vandaag: BEZWAARDAG });

describe('bezwaarMaken', () => {
  it('legt vast tegen welk besluit, hoe, wanneer en waarom (Awb 6:5, 6:14)', () => {
    expect(gebeurd(doe(besloten(), bezwaarMaken()))).toEqual([
      {
        soort: 'bezwaarOntvangen',
        feiten: {
          id: 'BZ1',
          tegen: 'besluit',
          besluit: BESLUIT_1,
          kanaal: 'post',
          ontvangenOp: BEZWAARDAG,
          gepostOp: null,
          eldersOp: null,
          bezwaarUiterlijk: BEZWAAR_UITERLIJK,
          tijdigheid: 'opTijd',
          gronden: ['zorgvuldigheid'],
          ondertekend: true,
          metCommissie: true,
        },
        inhoud: {
          tekst: 'Twee uur is te weinig. U hebt niet gevraagd hoe het met mijn man gaat.',
          redenTeLaat: '',
          waar: '',
        },
      },
    ]);
  });

  it('is op de laatste dag op tijd en de dag erna te laat, maar nooit geweigerd (Awb 6:7, 6:8, 6:11)', () => {
    expect(feiten(besloten(), { ontvangenOp: BEZWAAR_UITERLIJK })).toMatchObject({ tijdigheid: 'opTijd' });
    const laat = { ontvangenOp: plusDagen(BEZWAAR_UITERLIJK, 1), redenTeLaat: 'Ik lag in het ziekenhuis.' };
    expect(feiten(besloten(), laat)).toMatchObject({ tijdigheid: 'teLaat' });
  });

  it('telt bij post het stempel, tot een week na de termijn (Awb 6:9 lid 2)', () => {
    const nakomer = { gepostOp: BEZWAAR_UITERLIJK, ontvangenOp: plusDagen(BEZWAAR_UITERLIJK, 7) };
    expect(feiten(besloten(), nakomer)).toMatchObject({ tijdigheid: 'opTijd', gepostOp: BEZWAAR_UITERLIJK });
    expect(feiten(besloten(), { ...nakomer, ontvangenOp: plusDagen(BEZWAAR_UITERLIJK, 8) })).toMatchObject({
      tijdigheid: 'teLaat',
    });
    const laatGepost = { ...nakomer, gepostOp: plusDagen(BEZWAAR_UITERLIJK, 1) };
    expect(feiten(besloten(), laatGepost)).toMatchObject({ tijdigheid: 'teLaat' });
    expect(feiten(besloten(), { ...nakomer, kanaal: 'balie' })).toMatchObject({
      tijdigheid: 'teLaat',
      gepostOp: null,
    });
  });

  it('telt bij een verkeerd loket de dag waarop het daar binnenkwam (Awb 6:15 lid 3)', () => {
    const doorgestuurd = {
      kanaal: 'anderLoket',
      waar: 'het UWV',
      ontvangenOp: plusDagen(BEZWAAR_UITERLIJK, 10),
      eldersOp: BEZWAAR_UITERLIJK,
    } as const;
    expect(feiten(besloten(), doorgestuurd)).toMatchObject({ tijdigheid: 'opTijd' });
    expect(feiten(besloten(), { ...doorgestuurd, eldersOp: null })).toMatchObject({ tijdigheid: 'teLaat' });
    expect(feiten(besloten(), { ...doorgestuurd, kanaal: 'post' })).toMatchObject({ eldersOp: null });
  });

  it('neemt een bezwaar aan voordat er een besluit is, en hangt het er later aan (Awb 6:10)', () => {
    const t = metBezwaar(metDwangsom(aangevraagd()));
    const vroeg = { tegen: 'nogGeenBesluit', ontvangenOp: datum('2026-04-14') } as const;
    expect(feiten(t, vroeg)).toMatchObject({ tegen: 'nogGeenBesluit', besluit: null, tijdigheid: 'teVroeg' });
    const later = {
      ...naBezwaar(t, bezwaarMaken(vroeg), priya(datum('2026-04-14'))),
      besluit: besloten().besluit,
    };
    const [b] = later.bezwaar.bezwaren;
    expect(b && betreffendBesluit(later, b)).toMatchObject({ id: BESLUIT_1, bekendOp: '2026-04-16' });
  });

  it('is te vroeg als het besluit nog niet bekend is, en op tijd op die dag zelf (Awb 6:8, 6:10)', () => {
    const genomen = { ...besloten(), besluit: { ...besloten().besluit, bekendgemaakt: null } };
    expect(feiten(genomen, { ontvangenOp: datum('2026-04-16') })).toMatchObject({
      tijdigheid: 'teVroeg',
      bezwaarUiterlijk: null,
    });
    expect(feiten(besloten(), { ontvangenOp: datum('2026-04-16') })).toMatchObject({ tijdigheid: 'opTijd' });
    expect(feiten(besloten(), { ontvangenOp: datum('2026-04-15') })).toMatchObject({ tijdigheid: 'teVroeg' });
  });

  it('kan ook tegen een tijdelijke voorziening, een dwangsom en een besluit dat te laat is (Awb 6:2, 7:1)', () => {
    const dag = plusDagen(EERSTE_DWANGSOMDAG, 18);
    const vast = naDwangsom(laatBesloten(dag), dwangsomVaststellen(), petra(dag));
    const t = metBezwaar(vast);
    expect(aanvechtbareBesluiten(t).map(({ soort, id }) => [soort, id])).toEqual([
      ['besluit', 'B1'],
      ['dwangsom', 'DW1'],
    ]);
    expect(feiten(t, { tegen: volgendOnderdeel('DW', 0), ontvangenOp: plusDagen(dag, 3) })).toMatchObject({
      tegen: 'dwangsom',
      besluit: 'DW1',
    });
    expect(feiten(t, { tegen: 'nietTijdig' })).toMatchObject({
      tegen: 'nietTijdig',
      besluit: null,
      tijdigheid: 'opTijd',
      bezwaarUiterlijk: null,
    });
  });

  it('mag van de inwoner zelf, vandaag, ondertekend door in te loggen en zonder gronden (Awb 2:16, 2:18, 6:6)', () => {
    const o = bezwaarMaken({ kanaal: 'portaal', tekst: '', gronden: [], ondertekend: false });
    expect(gebeurd(doe(besloten(), o, inwoner))[0]?.feiten).toMatchObject({ ondertekend: true });
    const gisteren = bezwaarMaken({ kanaal: 'portaal', ontvangenOp: plusDagen(BEZWAARDAG, -1) });
    expect(codes(besloten(), gisteren, inwoner)).toEqual(['ontvangstNietVandaag']);
  });

  it('biedt de inwoner niets aan zolang er niets is besloten; op papier kan het wel (Awb 6:10)', () => {
    const t = metBezwaar(metDwangsom(aangevraagd()));
    const o = bezwaarMaken({ tegen: 'nogGeenBesluit' });
    expect(codes(t, o, inwoner)).toEqual(['nogNietsBesloten']);
    expect(codes(t, o, klantmanager(BEZWAARDAG))).toEqual([]);
  });

  it('biedt de inwoner geen tweede bezwaar tegen hetzelfde besluit aan; een brief leggen wij wel vast (Awb 7:1)', () => {
    const o = bezwaarMaken({ kanaal: 'portaal', tekst: 'Nog een keer.' });
    expect(codes(inBezwaar(), o, inwoner)).toEqual(['alBezwaarGemaakt']);
    expect(codes(inBezwaar(), o, klantmanager(BEZWAARDAG))).toEqual([]);
    const ingetrokken = naBezwaar(
      inBezwaar(),
      { soort: 'bezwaarIntrekken', bezwaar: BEZWAAR_1, wijze: 'schriftelijk', reden: '' },
      inwoner,
    );
    expect(codes(ingetrokken, o, inwoner)).toEqual([]);
  });

  it('weigert dagen die niet kunnen en een besluit dat er niet is, alles tegelijk (Awb 6:5, 6:9, 6:15)', () => {
    const krom = bezwaarMaken({
      tegen: volgendOnderdeel('B', 8),
      kanaal: 'anderLoket',
      gepostOp: plusDagen(BEZWAARDAG, 1),
      eldersOp: plusDagen(BEZWAARDAG, 2),
    });
    expect(codes(besloten(), krom)).toEqual([
      'onbekendBesluit',
      'gepostOpNaOntvangst',
      'eldersOpNaOntvangst',
      'waarOntbreekt',
    ]);
    expect(codes(besloten(), bezwaarMaken({ ontvangenOp: datum('2026-06-11') }))).toEqual([
      'ontvangstInToekomst',
    ]);
    expect(codes(besloten(), bezwaarMaken({ ontvangenOp: datum('2026-01-05') }))).toEqual([
      'bezwaarVoorMelding',
    ]);
  });

  it('blijft stil bij dezelfde brief; een andere brief is een ander bezwaar (Awb 6:14)', () => {
    expect(gebeurd(doe(inBezwaar(), bezwaarMaken()))).toEqual([]);
    expect(feiten(inBezwaar(), { tekst: 'Nog iets.' })).toMatchObject({ id: 'BZ2' });
    expect(feiten(inBezwaar(), { tegen: 'nietTijdig' })).toMatchObject({ id: 'BZ2' });
  });
});

describe('bezwaarcontactVastleggen', () => {
  it('legt een gesprek vooraf vast, bij een bezwaar of nog zonder (Awb 2:1, 6:4)', () => {
    expect(gebeurd(doe(inBezwaar(), bezwaarcontactVastleggen()))).toEqual([
      {
        soort: 'bezwaarcontactVastgelegd',
        feiten: {
          id: 'BC1',
          bezwaar: BEZWAAR_1,
          op: BEZWAARDAG,
          wijze: 'telefoon',
          uitkomst: 'bezwaarBlijft',
        },
        inhoud: { weergave: 'Mevrouw legde uit dat haar man achteruit is gegaan.' },
      },
    ]);
    const gebeld = bezwaarcontactVastleggen({ bezwaar: null, uitkomst: 'hulpBijSchrijven' });
    expect(gebeurd(doe(besloten(), gebeld))[0]?.feiten).toMatchObject({ bezwaar: null });
  });

  it('vraagt aan de telefoon om hulp bij het schrijven: mondeling is er nog geen bezwaar (Awb 6:4 lid 1)', () => {
    const o = bezwaarcontactVastleggen({ bezwaar: null, weergave: ' ', op: datum('2026-06-11') });
    expect(codes(besloten(), o)).toEqual(['ontvangstInToekomst', 'nogNietOpPapier', 'weergaveOntbreekt']);
    expect(codes(besloten(), bezwaarcontactVastleggen())).toEqual(['onbekendBezwaar']);
    expect(codes(metBezwaar(metDwangsom(aangevraagd())), bezwaarcontactVastleggen())).toEqual([
      'nogNietsBesloten',
    ]);
  });

  it('blijft stil bij hetzelfde gesprek (Awb 7:4)', () => {
    const t = naBezwaar(inBezwaar(), bezwaarcontactVastleggen());
    expect(gebeurd(doe(t, bezwaarcontactVastleggen()))).toEqual([]);
  });
});
