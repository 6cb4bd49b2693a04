import { describe, expect, it } from 'vitest';
import {
  beroepVastleggen,
  besloten,
  inBezwaar,
  naBezwaar,
  opBezwaarBeslissen,
  opBezwaarBeslist,
  priya,
  uitspraakVastleggen,
} from '../../test/bouwers/bezwaar.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { BezwaarOpdracht } from './opdrachten.ts';
import { bezwaarHandelingen } from './opdrachten.ts';
import { beslistermijnBezwaar, bezwaarLoopt, bezwaarstap } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';

const AUGUSTUS = datum('2026-08-12');
const NOVEMBER = datum('2026-11-03');
const doe = (t: TotBezwaar, o: BezwaarOpdracht, ctx = priya(AUGUSTUS)) =>
  voerUit(bezwaarHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const feiten = (...args: Parameters<typeof doe>) => gebeurd(doe(...args))[0]?.feiten;
const stappen = (t: TotBezwaar) => t.bezwaar.bezwaren.map(bezwaarstap);

const BEROEP_1 = volgendOnderdeel('BR', 0);
const stukken = { soort: 'beroepstukkenVerzenden', beroep: BEROEP_1 } as const;
const inBeroep = () => naBezwaar(opBezwaarBeslist(), beroepVastleggen(), priya(AUGUSTUS));
const teruggewezen = () =>
  naBezwaar(
    inBeroep(),
    uitspraakVastleggen({
      uitkomst: 'gegrond',
      gevolg: 'opnieuwBeslissen',
      opnieuwUiterlijk: datum('2026-12-14'),
    }),
    priya(NOVEMBER),
  );

describe('beroepVastleggen', () => {
  it('laat vier weken voor de stukken, vanaf de griffier (Awb 8:42)', () => {
    expect(feiten(opBezwaarBeslist(), beroepVastleggen())).toEqual({
      id: 'BR1',
      bezwaar: 'BZ1',
      beslissing: 'BB1',
      rechter: 'rechtbank',
      door: 'inwoner',
      toegezondenOp: '2026-08-10',
      stukkenUiterlijk: '2026-09-07',
    });
    expect(stappen(inBeroep())).toEqual(['beroepStukken']);
    expect(bezwaarLoopt(inBeroep())).toBe(true);
    expect(bezwaarLoopt(opBezwaarBeslist())).toBe(false);
  });

  it('kan ook als de beslissing op bezwaar niet komt (Awb 6:2, 6:12)', () => {
    const t = inBezwaar();
    expect(feiten(t, beroepVastleggen())).toMatchObject({ beslissing: null });
    // The objection itself still has to be decided on (Awb 6:20).
    expect(stappen(naBezwaar(t, beroepVastleggen(), priya(AUGUSTUS)))).toEqual(['horen']);
  });

  it('weigert wat niet kan: geen bezwaar, voor het bezwaar, de CRvB zonder uitspraak (Awb 7:1, 8:1, 8:104)', () => {
    expect(codes(besloten(), beroepVastleggen())).toEqual(['geenBezwaar']);
    const t = opBezwaarBeslist();
    expect(codes(t, beroepVastleggen({ bezwaar: volgendOnderdeel('BZ', 5) }))).toEqual(['geenBezwaar']);
    const krom = beroepVastleggen({
      rechter: 'crvb',
      toegezondenOp: datum('2026-05-01'),
      zaaknummer: '',
      door: 'college',
    });
    expect(codes(t, krom)).toEqual(['beroepVoorBezwaar', 'nogGeenUitspraak', 'zaaknummerOntbreekt']);
    expect(codes(t, beroepVastleggen({ door: 'college' }))).toEqual(['collegeNietNaarRechtbank']);
    expect(codes(t, beroepVastleggen({ toegezondenOp: plusDagen(AUGUSTUS, 1) }))).toEqual([
      'ontvangstInToekomst',
    ]);
  });

  it('blijft stil bij dezelfde zaak (Awb 8:42)', () => {
    expect(gebeurd(doe(inBeroep(), beroepVastleggen()))).toEqual([]);
  });
});

describe('beroepstukkenVerzenden', () => {
  it('legt vast of de stukken op tijd gingen (Awb 8:42)', () => {
    expect(feiten(inBeroep(), stukken, priya(datum('2026-09-07')))).toMatchObject({ opTijd: true });
    expect(feiten(inBeroep(), stukken, priya(datum('2026-09-08')))).toMatchObject({ opTijd: false });
  });

  it('wordt zonder beroep of na verzenden niet aangeboden (Awb 8:42)', () => {
    expect(codes(opBezwaarBeslist(), stukken)).toEqual(['geenStukkenGevraagd']);
    const t = naBezwaar(inBeroep(), stukken, priya(AUGUSTUS));
    expect(stappen(t)).toEqual(['uitspraak']);
    expect(codes(t, stukken)).toEqual(['geenStukkenGevraagd']);
    expect(codes(inBeroep(), { ...stukken, beroep: volgendOnderdeel('BR', 7) })).toEqual(['geenBeroep']);
  });
});

describe('uitspraakVastleggen', () => {
  it('sluit het beroep, met zes weken voor hoger beroep (Awb 8:104, 6:7)', () => {
    expect(feiten(inBeroep(), uitspraakVastleggen(), priya(NOVEMBER))).toEqual({
      beroep: 'BR1',
      bezwaar: 'BZ1',
      op: '2026-11-02',
      uitkomst: 'ongegrond',
      gevolg: 'geen',
      opnieuwUiterlijk: null,
      hogerBeroepUiterlijk: '2026-12-14',
    });
    const ingetrokken = uitspraakVastleggen({ uitkomst: 'ingetrokken' });
    expect(feiten(inBeroep(), ingetrokken, priya(NOVEMBER))).toMatchObject({ hogerBeroepUiterlijk: null });
    expect(stappen(naBezwaar(inBeroep(), uitspraakVastleggen(), priya(NOVEMBER)))).toEqual(['klaar']);
  });

  it('legt het bezwaar opnieuw op tafel als de rechter dat wil, met diens dag (Awb 8:72 lid 4)', () => {
    const t = teruggewezen();
    expect(stappen(t)).toEqual(['beslissen']);
    const [b] = t.bezwaar.bezwaren;
    expect(b && beslistermijnBezwaar(t, b, voorbeeldRegels())).toMatchObject({
      artikel: 'Awb 8:72 lid 4',
      uiterlijk: '2026-12-14',
    });
    const opnieuw = naBezwaar(t, opBezwaarBeslissen(t), priya(datum('2026-12-14')));
    expect(opnieuw.bezwaar.bezwaren[0]?.beslissingen.map(({ id, opTijd }) => [id, opTijd])).toEqual([
      ['BB1', true],
      ['BB2', true],
    ]);
    expect(opnieuw.bezwaar.vervangingen.map((v) => v.id)).toEqual(['NB1', 'NB2']);
    expect(stappen(opnieuw)).toEqual(['klaar']);
  });

  it('weigert een dag of gevolg dat niet kan (Awb 8:72, 8:77)', () => {
    const krom = uitspraakVastleggen({
      op: plusDagen(NOVEMBER, 1),
      gevolg: 'opnieuwBeslissen',
      samenvatting: '',
    });
    expect(codes(inBeroep(), krom, priya(NOVEMBER))).toEqual([
      'uitspraakdagOnmogelijk',
      'gevolgAlleenBijGegrond',
      'opnieuwUiterlijkOntbreekt',
      'samenvattingOntbreekt',
    ]);
    const vroeg = uitspraakVastleggen({ op: datum('2026-08-09') });
    expect(codes(inBeroep(), vroeg, priya(NOVEMBER))).toEqual(['uitspraakdagOnmogelijk']);
  });

  it('kan daarna alleen nog bij de Centrale Raad (Awb 8:104)', () => {
    const na = naBezwaar(inBeroep(), uitspraakVastleggen(), priya(NOVEMBER));
    expect(codes(na, uitspraakVastleggen(), priya(NOVEMBER))).toEqual(['geenBeroep']);
    const hoger = beroepVastleggen({ rechter: 'crvb', door: 'college', toegezondenOp: NOVEMBER });
    const inHoger = naBezwaar(na, hoger, priya(NOVEMBER));
    expect(stappen(inHoger)).toEqual(['beroepStukken']);
    const uitspraak = uitspraakVastleggen({ beroep: volgendOnderdeel('BR', 1), op: NOVEMBER });
    expect(feiten(inHoger, uitspraak, priya(NOVEMBER))).toMatchObject({ hogerBeroepUiterlijk: null });
  });
});
