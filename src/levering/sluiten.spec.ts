import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HULP } from '../../test/bouwers/besluit.ts';
import {
  aangenomen,
  begonnen,
  leveringOpdragen,
  LV1,
  naLevering,
  OPDRAAGDAG,
  opgedragen,
  planner,
  teLeveren,
} from '../../test/bouwers/levering.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { contextVoor, gebeurd, vastgelegd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { bron } from '../../test/bouwers/willekeurig-bron.ts';
import { LEVERING } from '../../test/bouwers/willekeurig-levering.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { evolve } from '../dossier/toestand.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { LeveringOpdracht } from './opdrachten.ts';
import { leveringHandelingen } from './opdrachten.ts';
import { leveringpunten, nuNodig } from './punten.ts';
import type { LeveringSluiten } from './sluiten.ts';
import { leveringsdelen, ZONDER_HULP } from './stand.ts';

const DAG = datum('2026-06-01');
const bilal = (vandaag = DAG) => contextVoor('klantmanager', { id: 'bilal', vandaag });
const sluiten = (anders: Partial<LeveringSluiten> = {}): LeveringSluiten => ({
  soort: 'leveringSluiten',
  reden: 'overleden',
  op: DAG,
  toelichting: 'Nagekeken in de BRP. De dochter gesproken.',
  ...anders,
});
const heropenen = { soort: 'leveringHeropenen', reden: 'Het ging om haar zus.' } as const;
const doe = (t: DossierToestand, o: LeveringOpdracht, ctx = bilal()) =>
  voerUit(leveringHandelingen, o, t, ctx);
const soorten = (t: DossierToestand, o: LeveringOpdracht = sluiten()) =>
  gebeurd(doe(t, o)).map(({ soort }) => soort);
const na = (t: DossierToestand, o: LeveringOpdracht = sluiten()) => naLevering(t, o, bilal());
const punten = (t: DossierToestand, op = DAG) =>
  nuNodig(leveringpunten(t, voorbeeldRegels()), op).map(({ soort }) => soort);
const stand = (t: DossierToestand) => leveringsdelen(t)[0]?.stand;

describe('de levering sluiten bij overlijden of verhuizing (Wmo 1.2.1)', () => {
  it('voor de start: wie was gevraagd hoort het, en niemand wacht meer (Wmo 2.3.5, 5.2.1)', () => {
    for (const t of [opgedragen(), aangenomen(), aangenomen(null)]) {
      expect(gebeurd(doe(t, sluiten()))).toMatchObject([
        {
          soort: 'leveringIngetrokken',
          feiten: { levering: LV1 },
          inhoud: { reden: 'De hulp gaat niet door: de inwoner is overleden.' },
        },
        { soort: 'leveringGesloten', feiten: { op: DAG, reden: 'overleden' } },
      ]);
      expect(stand(na(t))).toBe('gesloten');
      expect(punten(na(t), plusDagen(DAG, 60))).toEqual([]);
    }
    expect(soorten(teLeveren())).toEqual(['leveringGesloten']);
    expect(punten(na(teLeveren()))).toEqual([]);
  });

  it('na de start: de hulp stopt met die reden, niet met stoppen op verzoek (iWmo 307)', () => {
    expect(gebeurd(doe(begonnen(), sluiten({ reden: 'verhuisd' })))).toMatchObject([
      { soort: 'hulpGestopt', feiten: { onderdeel: HULP, levering: LV1, op: DAG, reden: 'verhuisd' } },
      { soort: 'leveringGesloten', feiten: { reden: 'verhuisd' } },
    ]);
    const t = na(begonnen());
    expect(stand(t)).toBe('gestopt');
    expect(punten(t)).toEqual([]);
  });

  it('weigert een dag die nog komt of voor de start ligt, en zonder uitleg (Awb 3:2)', () => {
    expect(weigeringscodes(doe(begonnen(), sluiten({ op: plusDagen(DAG, 1), toelichting: '' })))).toEqual([
      'dagKanNiet',
      'toelichtingOntbreekt',
    ]);
    expect(weigeringscodes(doe(begonnen(), sluiten({ op: datum('2026-05-17') })))).toEqual([
      'begonNaSluiten',
    ]);
    expect(weigeringscodes(doe(heelDossier({}), sluiten()))).toEqual(['nogGeenBesluitOmTeLeveren']);
    expect(weigeringscodes(doe(na(teLeveren()), sluiten({ reden: 'verhuisd' })))).toEqual([
      'leveringAlGesloten',
    ]);
  });

  it('blijft stil als het er al staat, en laat daarna niets meer beginnen (Wmo 1.2.1)', () => {
    const t = na(begonnen());
    expect(soorten(t)).toEqual([]);
    expect(weigeringscodes(doe(t, leveringOpdragen()))).toEqual(['leveringGesloten']);
    expect(weigeringscodes(doe(t, { soort: 'hulpStarten', onderdeel: HULP, op: DAG }))).toEqual([
      'leveringGesloten',
    ]);
  });

  it('meldt de aanbieder het eerst, dan sluit niets vanzelf: iemand kijkt het na (Wmo 1.2.1)', () => {
    for (const reden of ['overleden', 'verhuisd'] as const) {
      const gemeld = naLevering(
        begonnen(),
        { soort: 'hulpStoppen', onderdeel: HULP, op: DAG, reden, hervattenOp: null, toelichting: '' },
        planner(DAG),
      );
      expect(gemeld.levering.gesloten).toBeNull();
      expect(punten(gemeld)).toEqual(['sluiten']);
      expect(punten(na(gemeld, sluiten({ reden })))).toEqual([]);
    }
  });
});

describe('de levering weer openen', () => {
  it('laat wat stopte doorgaan en wat wachtte weer opdragen: iemand ziet het die dag (Wmo 2.3.5)', () => {
    const liep = na(na(begonnen()), heropenen);
    expect(stand(liep)).toBe('onderbroken');
    expect(punten(liep)).toEqual(['hervatten']);
    expect(weigeringscodes(doe(liep, { soort: 'hulpStarten', onderdeel: HULP, op: DAG }))).toEqual([
      'dagKanNiet',
    ]);
    const morgen = plusDagen(DAG, 1);
    expect(
      weigeringscodes(doe(liep, { soort: 'hulpStarten', onderdeel: HULP, op: morgen }, bilal(morgen))),
    ).toEqual([]);
    expect(punten(na(na(aangenomen()), heropenen))).toContain('opdragen');
  });

  it('weigert zonder reden, en als er niets gesloten is (Awb 3:2)', () => {
    expect(weigeringscodes(doe(na(begonnen()), { ...heropenen, reden: ' ' }))).toEqual(['redenOntbreekt']);
    expect(weigeringscodes(doe(begonnen(), heropenen))).toEqual(['leveringNietGesloten']);
  });

  it('laat een stop met een andere reden met rust (Wmo 2.6.3)', () => {
    const eerder = naLevering(
      begonnen(),
      {
        soort: 'hulpStoppen',
        onderdeel: HULP,
        op: datum('2026-05-25'),
        reden: 'doelBereikt',
        hervattenOp: null,
        toelichting: '',
      },
      bilal(),
    );
    expect(stand(na(na(eerder), heropenen))).toBe('gestopt');
  });
});

it('wat er ook gebeurt: na sluiten wacht niemand en loopt niets, na openen heeft elk deel zonder hulp een punt (procedure.md § 12b)', () => {
  const handelingen = Object.keys(leveringHandelingen) as (keyof typeof LEVERING)[];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...handelingen), fc.nat(), fc.integer({ min: 0, max: 9 })), {
        maxLength: 20,
      }),
      (stappen) => {
        let t = teLeveren();
        let vandaag = OPDRAAGDAG;
        const speel = (o: LeveringOpdracht) => {
          const context = bilal(vandaag);
          const uitkomst = doe(t, o, context);
          if (uitkomst.gelukt) t = vastgelegd(uitkomst.waarde, context).reduce(evolve, t);
          return uitkomst.gelukt;
        };
        for (const [soort, zaad, dagen] of stappen) {
          vandaag = plusDagen(vandaag, dagen);
          speel(LEVERING[soort](bron(t, vandaag, zaad)));
        }
        if (t.levering.gesloten) speel(heropenen);
        if (!speel(sluiten({ op: vandaag }))) throw new Error('niet te sluiten');
        for (const deel of leveringsdelen(t)) expect(['gesloten', 'gestopt']).toContain(deel.stand);
        expect(leveringpunten(t, voorbeeldRegels())).toEqual([]);
        speel(heropenen);
        const open = leveringpunten(t, voorbeeldRegels());
        for (const { onderdeel, stand: nu } of leveringsdelen(t))
          if (ZONDER_HULP.includes(nu) || nu === 'onderbroken')
            expect(open.some((p) => p.onderdeel === onderdeel.gevraagd)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
