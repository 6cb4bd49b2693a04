import { describe, expect, it } from 'vitest';
import {
  BESLISDAG,
  BESLUIT_1,
  besloten,
  BEZWAAR_1,
  BEZWAAR_UITERLIJK,
  bezwaarherstelVragen,
  bezwaarMaken,
  geadviseerd,
  gehoord,
  inBezwaar,
  MET_COMMISSIE_TM,
  metBezwaar,
  naBezwaar,
  opBezwaarBeslissen,
  opBezwaarBeslist,
  priya,
} from '../../test/bouwers/bezwaar.ts';
import { aangevraagd } from '../../test/bouwers/besluit-aanvraag.ts';
import { klantmanager } from '../../test/bouwers/besluit.ts';
import {
  dwangsomVaststellen,
  EERSTE_DWANGSOMDAG,
  laatBesloten,
  metDwangsom,
  naDwangsom,
  petra,
} from '../../test/bouwers/dwangsom.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { bedrag } from '../kern/bedrag.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { OpBezwaarBeslissen } from './beslisopdracht.ts';
import { geldendeOnderdelen, vervangenDoor } from './besluiten.ts';
import type { Afziengrond } from './codes.ts';
import { bezwaarHandelingen } from './opdrachten.ts';
import { bezwaarstap } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';

type Anders = Partial<Omit<OpBezwaarBeslissen, 'soort'>>;
const beslis = (t: TotBezwaar, anders: Anders = {}, ctx = priya(BESLISDAG)) =>
  voerUit(bezwaarHandelingen, opBezwaarBeslissen(t, anders), t, ctx);
const codes = (...args: Parameters<typeof beslis>) => weigeringscodes(beslis(...args));

const ONGEGROND = { uitkomst: 'ongegrond', nieuwBesluit: null } as const;
const NIET_ONTVANKELIJK = {
  uitkomst: 'nietOntvankelijk',
  nieuwBesluit: null,
  afwijking: 'Zie boven.',
} as const;
const afgezien = (t: TotBezwaar, grond: Afziengrond) =>
  naBezwaar(
    t,
    { soort: 'vanHorenAfzien', bezwaar: BEZWAAR_1, grond, toelichting: 'Dat blijkt uit de brief.' },
    priya(datum('2026-06-20')),
  );

describe('opBezwaarBeslissen', () => {
  it('herroept en zet een nieuw besluit in de plaats, met een eigen feit dat naar het oude wijst (Awb 7:11 lid 2)', () => {
    const [vervangen, beslissing, ...rest] = gebeurd(beslis(geadviseerd()));
    expect(rest).toEqual([]);
    expect(beslissing?.feiten).toEqual({
      id: 'BB1',
      bezwaar: BEZWAAR_1,
      op: BESLISDAG,
      uitkomst: 'gegrond',
      nietOntvankelijk: null,
      gronden: ['zorgvuldigheid'],
      volgtAdvies: true,
      herroept: true,
      vervangendBesluit: 'NB1',
      kosten: 'nietGevraagd',
      kostenbedrag: null,
      uiterlijk: MET_COMMISSIE_TM,
      opTijd: true,
      beroepUiterlijk: '2026-08-17',
    });
    expect(vervangen).toMatchObject({
      soort: 'besluitVervangen',
      feiten: {
        id: 'NB1',
        vervangt: BESLUIT_1,
        bezwaar: BEZWAAR_1,
        beslissing: 'BB1',
        onderdelen: [{ beslissing: 'toekennen', omvang: 4, per: 'week' }],
        bedrag: null,
      },
    });
  });

  it('laat het ondertekende besluit zoals het was (Awb 3:41, 7:11)', () => {
    const voor = geadviseerd();
    const na = opBezwaarBeslist(voor);
    expect(na.besluit).toEqual(voor.besluit);
    expect(vervangenDoor(na, BESLUIT_1)?.id).toBe('NB1');
    expect(geldendeOnderdelen(na)[0]?.omvang).toBe(4);
    expect(geldendeOnderdelen(voor)[0]?.omvang).toBe(2);
    expect(na.bezwaar.bezwaren.map(bezwaarstap)).toEqual(['klaar']);
  });

  it('verklaart ongegrond zonder iets te vervangen, ook als er een nieuw besluit bij staat (Awb 7:11)', () => {
    const t = geadviseerd();
    const ongegrond = { uitkomst: 'ongegrond', afwijking: 'Het onderzoek was wel compleet.' } as const;
    const gebeurtenissen = gebeurd(beslis(t, ongegrond));
    expect(gebeurtenissen).toHaveLength(1);
    expect(gebeurtenissen[0]?.feiten).toMatchObject({
      herroept: false,
      vervangendBesluit: null,
      volgtAdvies: false,
    });
  });

  it('zegt eerlijk dat de beslissing te laat is (Awb 7:10)', () => {
    expect(gebeurd(beslis(geadviseerd(), {}, priya(MET_COMMISSIE_TM))).at(-1)?.feiten).toMatchObject({
      opTijd: true,
    });
    const laat = priya(plusDagen(MET_COMMISSIE_TM, 1));
    expect(gebeurd(beslis(geadviseerd(), {}, laat)).at(-1)?.feiten).toMatchObject({
      opTijd: false,
      uiterlijk: MET_COMMISSIE_TM,
    });
  });

  it('mag niet van wie het besluit nam, en niet zonder mandaat (Awb 10:3 lid 3)', () => {
    const zelf = contextVoor('teamleider', { id: klantmanager().wie.id, vandaag: BESLISDAG });
    expect(codes(geadviseerd(), {}, zelf)).toEqual(['zelfBesluitGenomen']);
    const ander = contextVoor('teamleider', { id: 'petra', vandaag: BESLISDAG });
    expect(codes(geadviseerd(), {}, ander)).toEqual([]);
    const zonderMandaat = { ...priya(BESLISDAG), regels: { ...priya().regels, mandaat: [] } };
    expect(codes(geadviseerd(), {}, zonderMandaat)).toEqual(['geenMandaat']);
    expect(codes(geadviseerd(), {}, klantmanager(BESLISDAG))).toEqual(['andereRol']);
  });

  it('wacht op horen en op het advies van de commissie (Awb 7:2, 7:13)', () => {
    expect(codes(inBezwaar())).toEqual(['nogNietGehoord', 'adviesOntbreekt']);
    expect(codes(gehoord())).toEqual(['adviesOntbreekt']);
    expect(codes(afgezien(inBezwaar(), 'wilNietGehoord'))).toEqual([]);
  });

  it('moet bij een kennelijk oordeel ook zo uitvallen (Awb 7:3 onder a, b en e)', () => {
    expect(codes(afgezien(inBezwaar(), 'kennelijkOngegrond'))).toEqual(['andersDanAfgezien']);
    expect(codes(afgezien(inBezwaar(), 'kennelijkOngegrond'), ONGEGROND)).toEqual([]);
    expect(codes(afgezien(inBezwaar(), 'helemaalTegemoet'), ONGEGROND)).toEqual(['andersDanAfgezien']);
    expect(codes(afgezien(inBezwaar(), 'kennelijkNietOntvankelijk'), ONGEGROND)).toEqual([
      'andersDanAfgezien',
    ]);
  });

  it('motiveert afwijken van het advies (Awb 7:13 lid 7)', () => {
    expect(codes(geadviseerd(), ONGEGROND)).toEqual(['afwijkingOntbreekt']);
  });

  it('weigert een kale beslissing, alles tegelijk (Awb 7:12, 10:10)', () => {
    const kaal = { gronden: [], motivering: ' ', nieuwBesluit: null, ondertekenaar: '', functie: '' };
    expect(codes(geadviseerd(), kaal)).toEqual([
      'grondenOntbreken',
      'nieuwBesluitOntbreekt',
      'motiveringOntbreekt',
      'ondertekenaarOntbreekt',
      'functieOntbreekt',
    ]);
  });

  it('vraagt van het nieuwe besluit elk onderdeel, hoeveel en vanaf wanneer (Awb 3:46, 7:11 lid 2)', () => {
    const t = geadviseerd();
    const nieuw = (
      onderdelen: NonNullable<OpBezwaarBeslissen['nieuwBesluit']>['onderdelen'],
      tekst = 'Zo.',
    ) => ({
      nieuwBesluit: { onderdelen, bedrag: null, tekst },
    });
    const [o] = geldendeOnderdelen(t);
    if (!o) throw new Error('geen onderdeel');
    expect(codes(t, nieuw([], ''))).toEqual(['tekstOntbreekt', 'onderdelenOnvolledig']);
    expect(codes(t, nieuw([{ ...o, gevraagd: volgendOnderdeel('GV', 8) }]))).toEqual([
      'onderdelenOnvolledig',
    ]);
    for (const leeg of [{ omvang: 0 }, { omvang: null }, { per: null }, { ingang: null }])
      expect(codes(t, nieuw([{ ...o, ...leeg }]))).toEqual(['omvangOntbreekt']);
    expect(codes(t, nieuw([{ ...o, einde: datum('2020-01-01') }]))).toEqual(['eindeVoorIngang']);
    expect(codes(t, nieuw([{ ...o, einde: null }]))).toEqual([]);
    expect(codes(t, nieuw([{ ...o, beslissing: 'afwijzen', omvang: null, ingang: null }]))).toEqual([]);
  });

  it('vergoedt kosten alleen op verzoek en bij herroepen, met bedrag of uitleg (Awb 7:15)', () => {
    const t = geadviseerd();
    expect(codes(t, { kosten: 'vergoed' })).toEqual(['kostenbedragOntbreekt']);
    expect(
      gebeurd(beslis(t, { kosten: 'vergoed', kostenbedrag: bedrag(64_700) })).at(-1)?.feiten,
    ).toMatchObject({
      kostenbedrag: 64_700,
    });
    expect(gebeurd(beslis(t, { kostenbedrag: bedrag(100) })).at(-1)?.feiten).toMatchObject({
      kostenbedrag: null,
    });
    expect(codes(t, { kosten: 'nietVergoed' })).toEqual(['kostenuitlegOntbreekt']);
    const ongegrond = {
      ...ONGEGROND,
      afwijking: 'Nee.',
      kosten: 'vergoed',
      kostenbedrag: bedrag(1),
    } as const;
    expect(codes(t, ongegrond)).toEqual(['kostenAlleenBijGegrond']);
  });

  it('wordt na de beslissing niet meer aangeboden (Awb 7:11)', () => {
    expect(codes(opBezwaarBeslist())).toEqual(['geenOpenBezwaar']);
  });
});

describe('een bezwaar dat niet kan worden behandeld', () => {
  const LAAT = plusDagen(BEZWAAR_UITERLIJK, 4);
  const laat = (redenTeLaat = '') => geadviseerd(gehoord(inBezwaar({ ontvangenOp: LAAT, redenTeLaat })));

  it('vraagt te laat eerst naar de reden (Awb 6:11)', () => {
    expect(codes(laat(), { ...NIET_ONTVANKELIJK, nietOntvankelijk: 'teLaat' })).toEqual([
      'redenNietGevraagd',
    ]);
    expect(codes(laat('Ik was op reis.'), { ...NIET_ONTVANKELIJK, nietOntvankelijk: 'teLaat' })).toEqual([]);
    const gevraagd = naBezwaar(
      laat(),
      bezwaarherstelVragen({ ontbreekt: ['redenTeLaat'], hersteltermijnTotEnMet: datum('2026-07-15') }),
      priya(datum('2026-07-01')),
    );
    const o = { ...NIET_ONTVANKELIJK, nietOntvankelijk: 'teLaat' } as const;
    expect(codes(gevraagd, o, priya(datum('2026-07-15')))).toEqual(['redenNietGevraagd']);
    expect(codes(gevraagd, o, priya(datum('2026-07-16')))).toEqual([]);
  });

  it('legt uit waarom te laat wordt vergeven (Awb 6:11)', () => {
    expect(codes(laat('Ik lag in het ziekenhuis.'))).toEqual(['verschoonbaarOntbreekt']);
    expect(codes(laat('Ik lag in het ziekenhuis.'), { verschoonbaar: 'U lag in het ziekenhuis.' })).toEqual(
      [],
    );
  });

  it('is niet te laat als het op tijd was, en kiest altijd een reden (Awb 6:7, 7:12)', () => {
    const o = { ...NIET_ONTVANKELIJK, nietOntvankelijk: 'teLaat' } as const;
    expect(codes(geadviseerd(), o)).toEqual(['bezwaarNietTeLaat', 'redenNietGevraagd']);
    expect(codes(geadviseerd(), NIET_ONTVANKELIJK)).toEqual(['nietOntvankelijkOntbreekt']);
    expect(codes(geadviseerd(), { ...NIET_ONTVANKELIJK, nietOntvankelijk: 'geenBelang' })).toEqual([]);
  });

  it('krijgt eerst tijd om gebreken te herstellen (Awb 6:6)', () => {
    const o = { ...NIET_ONTVANKELIJK, nietOntvankelijk: 'gebreken' } as const;
    expect(codes(geadviseerd(), o)).toEqual(['geenTijdOmTeHerstellen']);
    const gevraagd = naBezwaar(
      geadviseerd(),
      bezwaarherstelVragen({ hersteltermijnTotEnMet: datum('2026-07-15') }),
      priya(datum('2026-07-01')),
    );
    expect(codes(gevraagd, o, priya(datum('2026-07-15')))).toEqual(['geenTijdOmTeHerstellen']);
    expect(codes(gevraagd, o, priya(datum('2026-07-16')))).toEqual([]);
    const hersteld = (volledig: boolean) =>
      naBezwaar(
        gevraagd,
        {
          soort: 'bezwaarHerstellen',
          bezwaar: BEZWAAR_1,
          ontvangenOp: datum('2026-07-10'),
          volledig,
          tekst: 'Hier is het.',
        },
        priya(datum('2026-07-10')),
      );
    expect(codes(hersteld(true), o, priya(datum('2026-07-16')))).toEqual(['geenTijdOmTeHerstellen']);
    expect(codes(hersteld(false), o, priya(datum('2026-07-16')))).toEqual([]);
  });

  it('wacht te vroeg op het besluit, en is zonder besluit niet-ontvankelijk (Awb 6:10)', () => {
    const vroeg = naBezwaar(
      metBezwaar(metDwangsom(aangevraagd())),
      bezwaarMaken({ tegen: 'nogGeenBesluit', ontvangenOp: datum('2026-04-14') }),
      priya(datum('2026-04-14')),
    );
    const t = afgezien(vroeg, 'wilNietGehoord');
    expect(codes(t, ONGEGROND)).toEqual(['besluitNogNietBekend']);
    const geenBesluit = { ...NIET_ONTVANKELIJK, nietOntvankelijk: 'geenBesluit' } as const;
    expect(gebeurd(beslis(t, geenBesluit))[0]?.feiten).toMatchObject({ nietOntvankelijk: 'geenBesluit' });
    expect(codes(geadviseerd(), geenBesluit)).toEqual(['erIsEenBesluit']);
  });

  it('gaat over een besluit dat te laat is naar de rechter (Awb 6:12, 6:15)', () => {
    const t = afgezien(inBezwaar({ tegen: 'nietTijdig' }), 'wilNietGehoord');
    expect(codes(t, ONGEGROND)).toContain('geenBezwaarMogelijk');
  });
});

describe('bezwaar tegen een dwangsombesluit', () => {
  const dag = plusDagen(EERSTE_DWANGSOMDAG, 18);
  const vast = () => naDwangsom(laatBesloten(dag), dwangsomVaststellen(), petra(dag));
  const t = afgezien(
    naBezwaar(
      metBezwaar(vast()),
      bezwaarMaken({ tegen: volgendOnderdeel('DW', 0), ontvangenOp: plusDagen(dag, 5) }),
      priya(plusDagen(dag, 5)),
    ),
    'helemaalTegemoet',
  );
  const nieuw = (b: number | null) => ({
    nieuwBesluit: { onderdelen: [], bedrag: b === null ? null : bedrag(b), tekst: 'U krijgt meer.' },
  });

  it('zet een ander bedrag in de plaats (Awb 4:18, 7:11 lid 2)', () => {
    expect(codes(t, nieuw(null))).toEqual(['nieuwBedragOntbreekt']);
    expect(gebeurd(beslis(t, nieuw(50_000)))[0]?.feiten).toMatchObject({ vervangt: 'DW1', bedrag: 50_000 });
  });

  it('beslist niet wie het bedrag vaststelde (Awb 10:3 lid 3)', () => {
    expect(codes(t, nieuw(50_000), petra(BESLISDAG))).toEqual(['zelfBesluitGenomen']);
  });
});

it('een besluit zonder bezwaar houdt zijn eigen onderdelen (Awb 3:41)', () => {
  expect(vervangenDoor(besloten(), BESLUIT_1)).toBeUndefined();
});
