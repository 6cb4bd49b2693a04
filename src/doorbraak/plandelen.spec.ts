import { describe, expect, it } from 'vitest';
import {
  blokkade,
  blokkadesVastleggen,
  doorbraakContext,
  DOORBRAAKDAG,
  doorbraakVerkennen,
  DOORMODDEREN,
  EIGEN_HUIS,
  kostenrij,
  kostenSchatten,
  metDelen,
  metDoorbraak,
  naDoorbraak,
  optiesWegen,
  perspectiefVastleggen,
  verkend,
} from '../../test/bouwers/doorbraak.ts';
import { getoetst } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { contextVoor, gebeurd, weigeringenVan, weigeringscodes } from '../../test/bouwers/stap.ts';
import { bedrag } from '../kern/bedrag.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import type { DoorbraakOpdracht } from './opdrachten.ts';
import { doorbraakHandelingen } from './opdrachten.ts';
import type { TotDoorbraak } from './toestand.ts';

const doe = (t: TotDoorbraak, o: DoorbraakOpdracht, ctx = doorbraakContext()) =>
  voerUit(doorbraakHandelingen, o, t, ctx);
const codes = (...args: Parameters<typeof doe>) => weigeringscodes(doe(...args));
const velden = (...args: Parameters<typeof doe>) => weigeringenVan(doe(...args)).map((w) => w.veld);

describe('doorbraakVerkennen', () => {
  it('begint bij twee keer ja, met aanleiding en team op een grond (doorbraakmethode § 1, AVG 5)', () => {
    expect(gebeurd(doe(metDoorbraak(), doorbraakVerkennen({ ja: ['langVast', 'inwonerWil'] })))).toEqual([
      {
        soort: 'doorbraakVerkend',
        feiten: { id: 'DB1', toets: null, ja: ['langVast', 'inwonerWil'], team: [{ grond: 'toestemming' }] },
        inhoud: {
          aanleiding: doorbraakVerkennen().aanleiding,
          team: [
            {
              wie: 'consulent schulden',
              organisatie: 'Gemeente, team Schulden',
              gegevens: 'Of er een plan voor de schulden kan komen.',
            },
          ],
        },
      },
    ]);
  });

  it('noemt de toets die op escalatie uitkwam (Omgekeerde Toets)', () => {
    const t = { ...metDoorbraak(), toets: getoetst(PEDRO).toets };
    const uitkomst = t.toets.uitkomst.gesloten;
    if (!uitkomst) throw new Error('toets niet afgerond');
    const escalatie = { ...uitkomst, waarde: { ...uitkomst.waarde, keuze: 'escalatie' as const } };
    const na = { ...t, toets: { ...t.toets, uitkomst: { ...t.toets.uitkomst, gesloten: escalatie } } };
    expect(gebeurd(doe(na, doorbraakVerkennen()))[0]?.feiten).toMatchObject({ toets: t.toets.start?.id });
  });

  it('weigert met minder dan twee keer ja, zonder aanleiding en bij een deelnemer zonder grond (Wmo 5.1.1, 5.3.3)', () => {
    const kaal = doorbraakVerkennen({
      ja: ['inwonerWil'],
      aanleiding: ' ',
      team: [{ wie: 'wijkagent', organisatie: 'Politie', gegevens: '', grond: null }],
    });
    expect(codes(metDoorbraak(), kaal)).toEqual([
      'geenDoorbraakNodig',
      'tekstOntbreekt',
      'grondOntbreekt',
      'tekstOntbreekt',
    ]);
  });

  it('mag niet van een ander of twee keer tegelijk (Wmo 5.3.3)', () => {
    expect(codes(verkend(), doorbraakVerkennen())).toEqual(['doorbraakLoopt']);
    expect(codes(metDoorbraak(), doorbraakVerkennen(), contextVoor('klantmanager', { id: 'lotte' }))).toEqual(
      ['nietDeBehandelaar'],
    );
    expect(codes(metDoorbraak(), doorbraakVerkennen(), contextVoor('inwoner'))).toEqual(['andereRol']);
  });

  it('laat een volgende stap weigeren zolang er niets is verkend', () => {
    expect(codes(metDoorbraak(), perspectiefVastleggen())).toEqual(['doorbraakNietVerkend']);
  });
});

describe('doorbraakPerspectiefVastleggen', () => {
  it('legt de woorden van de inwoner vast, met eigen deel, steun, eerste stap en bevestiging', () => {
    const [feit] = gebeurd(doe(verkend(), perspectiefVastleggen()));
    expect(feit).toMatchObject({
      feiten: { horizonMaanden: 12, bevestigdOp: DOORBRAAKDAG, wijze: 'gesprek' },
      inhoud: { eersteStap: 'Een sleutel.' },
    });
  });

  it('weigert alles wat leeg is tegelijk, een half antwoord en een dag in de toekomst', () => {
    const leeg = perspectiefVastleggen({ perspectief: '', eigenDeel: ' ', steun: '', eersteStap: '' });
    expect(velden(verkend(), leeg)).toEqual(['perspectief', 'eigenDeel', 'steun', 'eersteStap']);
    expect(codes(verkend(), perspectiefVastleggen({ wijze: null }))).toEqual(['bevestigingHalf']);
    expect(codes(verkend(), perspectiefVastleggen({ bevestigdOp: plusDagen(DOORBRAAKDAG, 1) }))).toEqual([
      'bevestigdInToekomst',
    ]);
    for (const horizonMaanden of [2, 37])
      expect(codes(verkend(), perspectiefVastleggen({ horizonMaanden }))).toEqual(['horizonVreemd']);
    for (const horizonMaanden of [3, 36])
      expect(codes(verkend(), perspectiefVastleggen({ horizonMaanden }))).toEqual([]);
  });

  it('blijft stil bij dezelfde woorden', () => {
    const t = naDoorbraak(verkend(), perspectiefVastleggen());
    expect(gebeurd(doe(t, perspectiefVastleggen()))).toEqual([]);
  });
});

describe('doorbraakBlokkadesVastleggen', () => {
  it('legt feiten met bron en dag vast, en blokkades met soort, partij en artikel', () => {
    expect(gebeurd(doe(verkend(), blokkadesVastleggen()))[0]?.feiten).toEqual({
      situatie: [{ leefgebied: 'huisvesting', op: DOORBRAAKDAG }],
      blokkades: [{ id: 'BK1', soort: 'beleidsregel', regel: null }],
    });
  });

  it('weigert een feit zonder leefgebied, bron of dag (Awb 3:2)', () => {
    const feit = { leefgebied: null, feit: 'Geen huis.', bron: '', op: null };
    expect(codes(verkend(), blokkadesVastleggen({ situatie: [feit] }))).toEqual([
      'leefgebiedOntbreekt',
      'tekstOntbreekt',
      'feitdatumOntbreekt',
    ]);
    const morgen = { ...feit, leefgebied: 'financien' as const, bron: 'x', op: plusDagen(DOORBRAAKDAG, 1) };
    expect(codes(verkend(), blokkadesVastleggen({ situatie: [morgen] }))).toEqual(['feitdatumOntbreekt']);
  });

  it('vraagt bij een regel het artikel en bij een wet ook de ruimte in de wet (Awb 3:4, 3:46)', () => {
    const wet = blokkade({ soort: 'wet', artikel: '', ruimte: '' });
    expect(velden(verkend(), blokkadesVastleggen({ blokkades: [wet] }))).toEqual([
      'blokkade.0.artikel',
      'blokkade.0.ruimte',
    ]);
    for (const soort of ['werkproces', 'geld', 'wachttijd'] as const)
      expect(
        codes(verkend(), blokkadesVastleggen({ blokkades: [blokkade({ soort, artikel: '' })] })),
      ).toEqual([]);
  });

  it('weigert zonder feit, zonder blokkade, zonder soort of partij, en een regel die niet bestaat', () => {
    expect(codes(verkend(), blokkadesVastleggen({ situatie: [], blokkades: [] }))).toEqual([
      'situatieLeeg',
      'blokkadeLeeg',
    ]);
    const half = blokkade({ soort: null, partij: '', tekst: '', regel: lokaleCode('weg') });
    expect(codes(verkend(), blokkadesVastleggen({ blokkades: [half] }))).toEqual([
      'tekstOntbreekt',
      'soortOntbreekt',
      'tekstOntbreekt',
      'regelOnbekend',
    ]);
  });

  it('blijft stil bij dezelfde blokkades', () => {
    const t = naDoorbraak(verkend(), blokkadesVastleggen());
    expect(gebeurd(doe(t, blokkadesVastleggen()))).toEqual([]);
  });
});

describe('doorbraakOptiesWegen', () => {
  it('nummert doorgaan zoals nu als eerste, met alle drie de hoeken (waardendriehoek)', () => {
    expect(gebeurd(doe(verkend(), optiesWegen()))[0]?.feiten).toEqual({
      opties: [
        { id: DOORMODDEREN, soort: 'doormodderen' },
        { id: EIGEN_HUIS, soort: 'doorbraak' },
      ],
    });
  });

  it('weigert elke hoek die ontbreekt: twee hoeken is geen doorbraak (waardendriehoek)', () => {
    const [nu, huis] = optiesWegen().opties;
    if (!nu || !huis) throw new Error('geen opties');
    const kaal = { ...huis, naam: '', legitimiteit: ' ', betrokkenheid: '', rendement: '' };
    for (const hoek of ['legitimiteit', 'betrokkenheid', 'rendement'] as const)
      expect(velden(verkend(), optiesWegen({ opties: [nu, { ...huis, [hoek]: '' }] }))).toEqual([
        `optie.1.${hoek}`,
      ]);
    expect(codes(verkend(), optiesWegen({ opties: [nu, kaal] }))).toEqual(['optieOntbreekt']);
    expect(velden(verkend(), optiesWegen({ opties: [{ ...kaal }, huis] }))).toEqual(['optie.0.naam']);
  });

  it('laat een optie met kosten niet verdwijnen', () => {
    const extra = optiesWegen().opties[1];
    if (!extra) throw new Error('geen optie');
    const [nu] = optiesWegen().opties;
    if (!nu) throw new Error('geen optie');
    const leeg = { naam: '', legitimiteit: '', betrokkenheid: '', rendement: '' };
    expect(codes(metDelen(), optiesWegen({ opties: [nu, leeg, extra] }))).toEqual(['optieHeeftKosten']);
  });

  it('blijft stil bij dezelfde opties', () => {
    expect(gebeurd(doe(metDelen(), optiesWegen()))).toEqual([]);
  });
});

describe('doorbraakKostenSchatten', () => {
  const t = naDoorbraak(verkend(), optiesWegen());
  const met = (rij: Parameters<typeof kostenrij>[0]) => kostenSchatten({ rijen: [kostenrij(rij)] });

  it('legt het bedrag vast zoals het toen was, en onbekend blijft onbekend', () => {
    const feiten = gebeurd(doe(t, kostenSchatten()))[0]?.feiten;
    expect(feiten).toMatchObject({
      rijen: [
        { id: 'DK1', midden: 2_064_200, laag: null, prijs: 'dagNachtopvang', jaar: 2011 },
        { id: 'DK2', betaler: 'gemeentePw' },
        { id: 'DK3' },
        { id: 'DK4' },
        { id: 'DK5', midden: null, zeker: false },
      ],
    });
  });

  it('weigert een bedrag zonder bron of jaar, negatief of absurd (Awb 3:2)', () => {
    expect(codes(t, met({ bron: ' ' }))).toEqual(['tekstOntbreekt']);
    expect(codes(t, met({ jaar: null }))).toEqual(['jaarOntbreekt']);
    expect(codes(t, met({ jaar: 2028 }))).toEqual(['jaarOntbreekt']);
    expect(codes(t, met({ midden: bedrag(-1) }))).toEqual(['bedragNegatief']);
    expect(codes(t, met({ midden: bedrag(100_000_001) }))).toEqual(['bedragAbsurd']);
    expect(codes(t, met({ midden: bedrag(100_000_000) }))).toEqual([]);
  });

  it('weigert laag boven midden, en een band zonder midden', () => {
    expect(codes(t, met({ laag: bedrag(2_064_201) }))).toEqual(['bandbreedteVolgorde']);
    expect(codes(t, met({ laag: bedrag(1), midden: null }))).toEqual(['middenOntbreekt']);
    expect(codes(t, met({ laag: bedrag(2_064_200), hoog: bedrag(2_064_200) }))).toEqual([]);
  });

  it('weigert een post zonder optie, betaler of eenheid, met een vreemde maand of onbekende prijs', () => {
    expect(codes(t, met({ post: '', optie: volgendOnderdeel('DO', 8), betaler: null, per: null }))).toEqual([
      'tekstOntbreekt',
      'optieOnbekend',
      'betalerOntbreekt',
      'eenheidOntbreekt',
    ]);
    for (const maanden of [0, 61, 1.5]) expect(codes(t, met({ maanden }))).toEqual(['maandVreemd']);
    expect(codes(t, met({ vanafMaand: 0 }))).toEqual(['maandVreemd']);
    expect(codes(t, met({ prijs: lokaleCode('weg') }))).toEqual(['prijsOnbekend']);
  });

  it('weigert een baat die al telt doordat de kosten van nu stoppen', () => {
    const baat = kostenrij({ optie: EIGEN_HUIS, soort: 'baten', post: 'Opvang niet meer nodig' });
    expect(codes(t, kostenSchatten({ rijen: [kostenrij(), baat] }))).toEqual(['dubbelGeteld']);
    const eigen = { ...baat, prijs: null, post: ' nachtopvang' };
    expect(codes(t, kostenSchatten({ rijen: [kostenrij(), eigen] }))).toEqual(['dubbelGeteld']);
    expect(codes(t, kostenSchatten({ rijen: [kostenrij(), { ...eigen, betaler: 'inwoner' }] }))).toEqual([]);
  });

  it('weigert zonder posten en voor er opties zijn', () => {
    expect(codes(t, kostenSchatten({ rijen: [] }))).toEqual(['kostenLeeg']);
    expect(codes(verkend(), kostenSchatten())).toEqual(['optiesOntbreken']);
  });

  it('blijft stil bij dezelfde posten', () => {
    expect(gebeurd(doe(metDelen(), kostenSchatten()))).toEqual([]);
  });
});
