import { describe, expect, it } from 'vitest';
import { HULP, klantmanager } from '../../test/bouwers/besluit.ts';
import {
  aanbieder,
  aangenomen,
  ANDER,
  begonnen,
  LV1,
  LV2,
  metOpvolger,
  naLevering,
  OPVOLGDAG,
  opvolgerRegelen,
  planner,
  teLeveren,
} from '../../test/bouwers/levering.ts';
import { gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { LeveringOpdracht } from './opdrachten.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { gaten, laatsteDagVoor, openGaten } from './opvolging.ts';
import { eindpunten, leveringpunten, nuNodig } from './punten.ts';
import { opvolgerVan, vindDeel } from './stand.ts';
import { verloopVan, vindLevering } from './toestand.ts';

const LAATSTE = datum('2026-07-31');
const BEGIN = datum('2026-08-01');
const regels = voorbeeldRegels();

const doe = (t: DossierToestand, o: LeveringOpdracht, context = klantmanager(OPVOLGDAG)) =>
  voerUit(leveringHandelingen, o, t, context);
const soorten = (t: DossierToestand, op = OPVOLGDAG) =>
  nuNodig(leveringpunten(t, regels), op).map(({ soort }) => soort);
const aannemen = (verwachteStart = BEGIN) =>
  ({ soort: 'leveringAannemen', levering: LV2, verwachteStart, toelichting: '' }) as const;
const weigert = {
  soort: 'leveringWeigeren',
  levering: LV2,
  reden: 'geenPlaats',
  toelichting: 'Wij zitten vol.',
} as const;
const verzetten = (laatsteDag = LAATSTE, begin = BEGIN) =>
  ({
    soort: 'opvolgingVerzetten',
    onderdeel: HULP,
    laatsteDag,
    begin,
    reden: 'Beide aanbieders gesproken.',
    opgezocht: aanbieder({ code: ANDER }),
  }) as const;

describe('een opvolger regelen voor hulp die loopt (contractstandaard Wmo 3.7)', () => {
  it('laat de hulp lopen waar zij is, en zet de opvolger klaar met de afgesproken dagen', () => {
    const t = metOpvolger();
    expect(vindDeel(t, HULP)).toMatchObject({ stand: 'loopt', levering: { id: LV1 } });
    expect(opvolgerVan(t, HULP)).toMatchObject({
      stand: 'wachtOpAntwoord',
      levering: {
        id: LV2,
        naam: 'Andere Hulp',
        opvolging: { levering: LV1, laatsteDag: LAATSTE, begin: BEGIN },
      },
    });
    const oud = vindLevering(t, LV1);
    expect(oud && laatsteDagVoor(t, oud)).toBe(LAATSTE);
    expect(soorten(t)).toEqual([]);
  });

  it('begint de opvolger, dan stopte de hulp bij de ander op de afgesproken dag: een dag is van een', () => {
    const t = naLevering(metOpvolger(), aannemen(), planner(OPVOLGDAG));
    const start = { soort: 'hulpStarten', onderdeel: HULP, levering: LV2, op: BEGIN } as const;
    expect(gebeurd(doe(t, start, planner(BEGIN))).map(({ soort, feiten }) => [soort, feiten])).toEqual([
      [
        'hulpGestopt',
        { onderdeel: HULP, levering: LV1, op: LAATSTE, reden: 'overgedragen', hervattenOp: null },
      ],
      ['hulpGestart', { onderdeel: HULP, levering: LV2, op: BEGIN }],
    ]);
    const na = naLevering(t, start, planner(BEGIN));
    expect(vindDeel(na, HULP)).toMatchObject({ stand: 'loopt', levering: { id: LV2 } });
    expect(verloopVan(na, HULP)).toMatchObject({ eersteDag: '2026-05-18', gestartOp: BEGIN });
    expect(soorten(na, BEGIN)).toEqual([]);
  });

  it('begint niet op een dag waarop de ander nog hulp geeft (Wmo 2.6.3)', () => {
    const t = naLevering(metOpvolger(), aannemen(), planner(OPVOLGDAG));
    const start = { soort: 'hulpStarten', onderdeel: HULP, levering: LV2, op: LAATSTE } as const;
    expect(weigeringscodes(doe(t, start, planner(BEGIN)))).toEqual(['dagKanNiet']);
    expect(weigeringscodes(doe(metOpvolger(), aannemen(LAATSTE), planner(OPVOLGDAG)))).toEqual([
      'verwachteStartKanNiet',
    ]);
  });

  it('is na de laatste dag nog niets vastgelegd, dan staat het bij iemand', () => {
    const t = naLevering(metOpvolger(), aannemen(), planner(OPVOLGDAG));
    expect(soorten(t, LAATSTE)).toEqual([]);
    expect(soorten(t, BEGIN)).toEqual(['overgang']);
    // Without an answer that is asked for too.
    expect(soorten(metOpvolger(), BEGIN)).toEqual(['overgang', 'antwoord']);
  });

  it('een gat tussen de een en de ander is meteen te zien, tot het is overbrugd', () => {
    const later = plusDagen(BEGIN, 14);
    const t = naLevering(metOpvolger(), aannemen(later), planner(OPVOLGDAG));
    expect(gaten(t)).toEqual([{ onderdeel: HULP, van: BEGIN, tm: plusDagen(later, -1), sinds: OPVOLGDAG }]);
    expect(soorten(t)).toEqual(['gat']);
    const overbruggen = (totEnMet: typeof BEGIN) =>
      ({
        soort: 'overbruggingRegelen',
        onderdeel: HULP,
        vorm: 'netwerk',
        vanaf: BEGIN,
        totEnMet,
        omschrijving: 'De dochter komt.',
      }) as const;
    const half = naLevering(t, overbruggen(plusDagen(later, -2)), klantmanager(OPVOLGDAG));
    expect(soorten(half)).toEqual(['gat']);
    const heel = naLevering(half, overbruggen(plusDagen(later, -1)), klantmanager(OPVOLGDAG));
    expect(openGaten(heel)).toEqual([]);
    expect(soorten(heel)).toEqual([]);
  });

  it('weet de opvolger geen dag, dan is het gat zonder einde; een andere dag afspreken dicht het', () => {
    const t = naLevering(
      metOpvolger(),
      { ...aannemen(), verwachteStart: null, toelichting: 'Er is een wachtlijst.' },
      planner(OPVOLGDAG),
    );
    expect(gaten(t)).toMatchObject([{ van: BEGIN, tm: null }]);
    const na = naLevering(
      t,
      verzetten(plusDagen(LAATSTE, 30), plusDagen(BEGIN, 30)),
      klantmanager(OPVOLGDAG),
    );
    expect(gaten(na)).toEqual([]);
    expect(vindLevering(na, LV2)?.verwachteStart).toBe(plusDagen(BEGIN, 30));
  });

  it('zegt de opvolger nee, dan blijft de hulp waar zij is en blijft het gevraagd', () => {
    const t = naLevering(metOpvolger(), weigert, planner(OPVOLGDAG));
    expect(vindDeel(t, HULP)).toMatchObject({ stand: 'loopt', levering: { id: LV1 } });
    expect(soorten(t)).toEqual(['opvolgerZoeken']);
    expect(soorten(naLevering(t, opvolgerRegelen(), klantmanager(OPVOLGDAG)))).toEqual([]);
    const niet = { soort: 'leveringIntrekken', levering: LV2, reden: 'De inwoner blijft.' } as const;
    expect(soorten(naLevering(t, niet, klantmanager(OPVOLGDAG)))).toEqual([]);
  });

  it('een sluitende aanbieder vraagt niets meer als er op tijd een opvolger is, en wel als het te laat is', () => {
    const { code, naam } = aanbieder();
    const punten = (t: DossierToestand, laatsteDag: typeof LAATSTE) =>
      eindpunten(
        t,
        new Map([[code, { aanbieder: code, naam, laatsteDag, waardoor: 'sluit', vanaf: OPVOLGDAG }]]),
        (deel) => (deel.levering ? laatsteDagVoor(t, deel.levering) : null),
      ).map(({ soort }) => soort);
    expect(punten(begonnen(), LAATSTE)).toEqual(['aanbiederEindigt']);
    expect(punten(metOpvolger(), LAATSTE)).toEqual([]);
    expect(punten(metOpvolger(), plusDagen(LAATSTE, -1))).toEqual(['aanbiederEindigt']);
  });

  it('stopt de aanbieder eerder, dan wacht de inwoner op de opvolger', () => {
    const stop = {
      soort: 'hulpStoppen',
      onderdeel: HULP,
      op: OPVOLGDAG,
      reden: 'aanbiederStopt',
      hervattenOp: null,
      toelichting: 'Wij kunnen niet verder.',
    } as const;
    const t = naLevering(metOpvolger(), stop, planner(OPVOLGDAG));
    expect(vindDeel(t, HULP)).toMatchObject({ stand: 'wachtOpAntwoord', levering: { id: LV2 } });
    expect(soorten(t)).toEqual(['gat']);
  });

  it('weigert een dag die voorbij is, twee op een dag, dezelfde aanbieder, en zonder de woorden van de inwoner; alles tegelijk', () => {
    expect(
      weigeringscodes(
        doe(
          begonnen(),
          opvolgerRegelen({
            aanbieder: lokaleCode('thuishulp'),
            laatsteDag: plusDagen(OPVOLGDAG, -1),
            begin: plusDagen(OPVOLGDAG, -1),
            woorden: ' ',
          }),
        ),
      ),
    ).toEqual(['zelfdeAanbieder', 'laatsteDagVoorbij', 'tweeTegelijk', 'woordenOntbreekt']);
  });

  it('weigert een opvolger zonder contract of met een clientenstop op de eerste dag, ook als het vandaag nog kan (Wmo 2.6.3)', () => {
    for (const opgezocht of [
      aanbieder({ code: ANDER, sluitOp: BEGIN }),
      aanbieder({ code: ANDER, contractTm: LAATSTE }),
      aanbieder({ code: ANDER, stops: [{ voorziening: null, van: BEGIN, tm: null, reden: 'Vol.' }] }),
      aanbieder({ code: ANDER, gebieden: ['9999'] }),
      aanbieder({ code: ANDER, producten: [] }),
    ])
      expect(weigeringscodes(doe(begonnen(), opvolgerRegelen({ opgezocht })))).toEqual([
        'aanbiederNeemtNietAan',
      ]);
    expect(weigeringscodes(doe(begonnen(), opvolgerRegelen({ opgezocht: null })))).toEqual([
      'aanbiederOnbekend',
    ]);
  });

  it('weigert als er niets loopt, als er al een is, en na het einde van wat is toegekend', () => {
    for (const t of [teLeveren(), aangenomen()])
      expect(weigeringscodes(doe(t, opvolgerRegelen()))).toEqual(['geenHulpDieLoopt']);
    expect(weigeringscodes(doe(metOpvolger(), opvolgerRegelen()))).toContain('opvolgerIsEr');
    const na = opvolgerRegelen({ laatsteDag: datum('2028-06-01'), begin: datum('2028-06-02') });
    expect(weigeringscodes(doe(begonnen(), na))).toContain('toekenningVoorbij');
  });

  it('doet niet de aanbieder zelf: de inwoner kiest met ons', () => {
    expect(weigeringscodes(doe(begonnen(), opvolgerRegelen(), planner(OPVOLGDAG)))).toEqual(['andereRol']);
  });
});

describe('de dag van de overgang verzetten', () => {
  it('geldt voor beide dagen', () => {
    const t = naLevering(
      metOpvolger(),
      verzetten(plusDagen(LAATSTE, 7), plusDagen(BEGIN, 7)),
      klantmanager(OPVOLGDAG),
    );
    expect(vindLevering(t, LV2)?.opvolging).toMatchObject({
      laatsteDag: plusDagen(LAATSTE, 7),
      begin: plusDagen(BEGIN, 7),
    });
  });

  it('dezelfde dagen veranderen niets', () => {
    expect(gebeurd(doe(metOpvolger(), verzetten()))).toEqual([]);
  });

  it('weigert zonder opvolger, en twee op een dag', () => {
    expect(weigeringscodes(doe(begonnen(), verzetten()))).toEqual(['geenOvergang']);
    expect(weigeringscodes(doe(metOpvolger(), verzetten(BEGIN, BEGIN)))).toEqual(['tweeTegelijk']);
  });
});
