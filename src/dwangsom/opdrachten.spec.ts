import { describe, expect, it } from 'vitest';
import { bekendgemaakteToekenning, BESLUITDAG, klantmanager } from '../../test/bouwers/besluit.ts';
import { aangevraagd, AANVRAAGDAG } from '../../test/bouwers/besluit-aanvraag.ts';
import {
  dwangsomVaststellen,
  EERSTE_DWANGSOMDAG,
  inGebreke,
  INGEBREKEDAG,
  ingebrekestellingVastleggen,
  laatBesloten,
  metDwangsom,
  naDwangsom,
  petra,
  RESPIJT_TM,
} from '../../test/bouwers/dwangsom.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { BEGIN_AANVRAAG } from '../aanvraag/toestand.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { DwangsomOpdracht } from './opdrachten.ts';
import { dwangsomHandelingen } from './opdrachten.ts';
import type { TotDwangsom } from './toestand.ts';

const TERMIJN_TM = datum('2026-04-21');
const doe = (t: TotDwangsom, o: DwangsomOpdracht, ctx = klantmanager(INGEBREKEDAG)) =>
  voerUit(dwangsomHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;

describe('ingebrekestellingVastleggen', () => {
  it('laat vanaf de dag na de beslistermijn twee weken lopen (Awb 4:17 lid 3)', () => {
    expect(gebeurd(doe(metDwangsom(aangevraagd()), ingebrekestellingVastleggen()))).toEqual([
      {
        soort: 'ingebrekestellingOntvangen',
        feiten: {
          id: 'IG1',
          aanvraag: 'AV1',
          ontvangenOp: INGEBREKEDAG,
          kanaal: 'post',
          geenWerking: null,
          beslistermijnTm: TERMIJN_TM,
          respijtTm: RESPIJT_TM,
        },
        inhoud: { tekst: 'Ik wacht al weken op uw besluit. Ik stel u in gebreke.' },
      },
    ]);
  });

  it('legt een te vroege brief vast zonder werking, ook op de laatste dag (Awb 4:17 lid 3)', () => {
    for (const dag of [plusDagen(AANVRAAGDAG, 3), TERMIJN_TM])
      expect(
        feiten(
          metDwangsom(aangevraagd()),
          ingebrekestellingVastleggen({ ontvangenOp: dag }),
          klantmanager(dag),
        ),
      ).toMatchObject({ geenWerking: 'teVroeg', respijtTm: null });
  });

  it('kent in de meldingsfase geen dwangsom, en na een besluit ook niet (Awb 4:17 lid 1)', () => {
    const melding = metDwangsom({ ...aangevraagd(), aanvraag: BEGIN_AANVRAAG });
    expect(feiten(melding, ingebrekestellingVastleggen())).toMatchObject({
      geenWerking: 'geenAanvraag',
      beslistermijnTm: null,
    });
    const besloten = metDwangsom(bekendgemaakteToekenning());
    expect(feiten(besloten, ingebrekestellingVastleggen())).toMatchObject({ geenWerking: 'alBesloten' });
  });

  it('werkt niet aan de telefoon, na intrekken of een tweede keer (Awb 4:17 lid 3)', () => {
    const t = metDwangsom(aangevraagd());
    expect(feiten(t, ingebrekestellingVastleggen({ kanaal: 'telefoon' }))).toMatchObject({
      geenWerking: 'nietSchriftelijk',
    });
    const weg = { ...t, aanvraag: { ...t.aanvraag, ingetrokkenOp: BESLUITDAG } };
    expect(feiten(weg, ingebrekestellingVastleggen())).toMatchObject({ geenWerking: 'ingetrokken' });
    const tweede = ingebrekestellingVastleggen({ tekst: 'Nog een keer.' });
    expect(feiten(inGebreke(), tweede)).toMatchObject({ id: 'IG2', geenWerking: 'alInGebreke' });
  });

  it('werkt wel na een te vroege brief (Awb 4:17 lid 3)', () => {
    const vroeg = naDwangsom(
      metDwangsom(aangevraagd()),
      ingebrekestellingVastleggen({ ontvangenOp: BESLUITDAG }),
      klantmanager(BESLUITDAG),
    );
    expect(feiten(vroeg, ingebrekestellingVastleggen())).toMatchObject({ id: 'IG2', geenWerking: null });
  });

  it('mag van de inwoner zelf, vandaag, in Mijn hulpvraag (Awb 2:13, 2:20)', () => {
    const inwoner = contextVoor('inwoner', { vandaag: INGEBREKEDAG });
    const t = metDwangsom(aangevraagd());
    expect(feiten(t, ingebrekestellingVastleggen({ kanaal: 'portaal' }), inwoner)).toMatchObject({
      geenWerking: null,
    });
    const gisteren = ingebrekestellingVastleggen({ ontvangenOp: plusDagen(INGEBREKEDAG, -1) });
    expect(codes(t, gisteren, inwoner)).toEqual(['ontvangstNietVandaag']);
  });

  it('weigert een dag in de toekomst, voor de melding of zonder inhoud, tegelijk (Awb 4:17 lid 3)', () => {
    const t = metDwangsom(aangevraagd());
    const morgen = plusDagen(INGEBREKEDAG, 1);
    expect(codes(t, ingebrekestellingVastleggen({ ontvangenOp: morgen, tekst: ' ' }))).toEqual([
      'ontvangstInToekomst',
      'tekstOntbreekt',
    ]);
    expect(codes(t, ingebrekestellingVastleggen({ ontvangenOp: datum('2026-01-05') }))).toEqual([
      'ingebrekestellingVoorMelding',
    ]);
  });

  it('blijft stil bij dezelfde brief (Awb 4:17 lid 3)', () => {
    expect(gebeurd(doe(inGebreke(), ingebrekestellingVastleggen()))).toEqual([]);
  });
});

describe('dwangsomVaststellen', () => {
  /** Eighteen days: 7 to 24 May. */
  const LAAT = plusDagen(EERSTE_DWANGSOMDAG, 18);
  const vaststel = (t: TotDwangsom, o = dwangsomVaststellen(), vandaag = plusDagen(LAAT, 2)) =>
    doe(t, o, petra(vandaag));

  it('stelt dagen en bedrag vast, met betaal- en bezwaardag (Awb 4:18, 4:87)', () => {
    expect(gebeurd(vaststel(laatBesloten(LAAT)))).toEqual([
      {
        soort: 'dwangsomVastgesteld',
        feiten: {
          id: 'DW1',
          ingebrekestelling: 'IG1',
          op: '2026-05-27',
          dagen: 18,
          bedrag: 46_200,
          uitzondering: null,
          eersteDag: EERSTE_DWANGSOMDAG,
          laatsteDag: '2026-05-24',
          opTijd: true,
          betalenUiterlijk: '2026-07-08',
          bezwaarUiterlijk: '2026-07-08',
        },
        inhoud: { toelichting: '', ondertekenaar: 'P. van den Berg', functie: 'teamleider Wmo' },
      },
    ]);
  });

  it('stelt na 42 dagen zonder besluit het hoogste bedrag vast (Awb 4:17 lid 1)', () => {
    const na42 = plusDagen(EERSTE_DWANGSOMDAG, 42);
    expect(gebeurd(vaststel(inGebreke(), dwangsomVaststellen(), na42))[0]?.feiten).toMatchObject({
      dagen: 42,
      bedrag: 144_200,
      laatsteDag: '2026-06-17',
    });
  });

  it('stelt bij een uitzondering nul vast, met de reden (Awb 4:17 lid 5)', () => {
    const kennelijk = dwangsomVaststellen({ uitzondering: 'kennelijk', toelichting: 'Meneer woont elders.' });
    expect(gebeurd(vaststel(laatBesloten(LAAT), kennelijk))[0]?.feiten).toMatchObject({
      dagen: 0,
      bedrag: 0,
      uitzondering: 'kennelijk',
      betalenUiterlijk: null,
    });
  });

  it('zegt eerlijk dat het vaststellen te laat is (Awb 4:18)', () => {
    const teLaat = vaststel(laatBesloten(LAAT), dwangsomVaststellen(), plusDagen(LAAT, 30));
    expect(gebeurd(teLaat)[0]?.feiten).toMatchObject({ opTijd: false });
  });

  it('weigert zolang er nog dagen bij komen, en zonder ingebrekestelling (Awb 4:17, 4:18)', () => {
    expect(weigeringscodes(vaststel(inGebreke()))).toEqual(['dwangsomLooptNog']);
    expect(weigeringscodes(vaststel(inGebreke(), dwangsomVaststellen(), RESPIJT_TM))).toEqual([
      'dwangsomLooptNog',
    ]);
    expect(weigeringscodes(vaststel(metDwangsom(aangevraagd())))).toEqual(['geenIngebrekestelling']);
  });

  it('weigert als het besluit binnen de twee weken kwam (Awb 4:17 lid 3)', () => {
    expect(weigeringscodes(vaststel(laatBesloten(RESPIJT_TM)))).toEqual(['geenDwangsom']);
    expect(weigeringscodes(vaststel(laatBesloten(EERSTE_DWANGSOMDAG)))).toEqual(['geenDwangsom']);
  });

  it('weigert zonder mandaat, uitleg en ondertekening, alles tegelijk (Awb 4:18, 10:3, 10:10)', () => {
    const kaal = dwangsomVaststellen({ uitzondering: 'onredelijkLaat', ondertekenaar: '', functie: ' ' });
    expect(codes(laatBesloten(LAAT), kaal, klantmanager(LAAT))).toEqual([
      'geenMandaat',
      'toelichtingOntbreekt',
      'ondertekenaarOntbreekt',
      'functieOntbreekt',
    ]);
  });

  it('stelt maar een keer vast (Awb 4:18)', () => {
    const t = naDwangsom(laatBesloten(LAAT), dwangsomVaststellen(), petra(LAAT));
    expect(weigeringscodes(vaststel(t))).toEqual(['dwangsomAlVastgesteld']);
  });
});
