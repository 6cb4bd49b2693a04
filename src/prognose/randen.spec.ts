import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import type { Gemeten } from '../../test/bouwers/kwartaal.ts';
import { tellingen } from '../../test/bouwers/kwartaal.ts';
import { model } from '../../test/bouwers/prognose.ts';
import { datum, plusDagen, plusMaanden, weekdag } from '../kern/datum.ts';
import { GEWONE_FORMATIE, urenOp } from './formatie.ts';
import { leerZaken, maakModel } from './ijking.ts';
import { leerInstroom } from './instroom.ts';
import { ZEKER } from './model.ts';
import type { Bron } from './queries.ts';
import { banden, meetDrukte, perVak } from './samenvatten.ts';
import { MEESTE_WEKEN, MINSTE_WEKEN, scenarioWeigeringen, ZOALS_NU } from './scenario.ts';
import { simuleer } from './simulatie.ts';

const INRICHTING = voorbeeldInrichting();
const OP = datum('2026-10-20');
const bron = (gemeten: Gemeten = {}, anders: Partial<Bron> = {}): Bron => ({
  op: OP,
  tellingen: tellingen(gemeten),
  perUrgentie: new Map(),
  perVoorziening: new Map(),
  perWeekdag: [1, 1, 1, 1, 1, 0, 0],
  eerste: null,
  voorraad: [],
  aflopend: [],
  afgelopen: { eindigden: 0, kwamenTerug: 0 },
  ...anders,
});
/** Meldingen in the whole months before `OP`, the oldest first. */
const gemeld = (aantallen: readonly number[]): Gemeten => ({
  'mijlpaal:gemeld': Object.fromEntries(
    aantallen.flatMap((n, i) =>
      n === 0 ? [] : [[plusMaanden(datum('2026-10-01'), i - aantallen.length).slice(0, 7), { '0': n }]],
    ),
  ),
});
const vraag = (geleerd: ReturnType<typeof leerZaken>, begin = OP) =>
  maakModel({
    begin,
    dagen: 60,
    geleerd,
    voorraad: [],
    instroom: () => 2,
    uren: () => 10,
    gewoneUren: () => 10,
    formatie: GEWONE_FORMATIE,
    regels: INRICHTING.regels,
    scenario: ZOALS_NU,
    verlengingen: () => 0,
    onzeker: ZEKER,
    drukte: null,
  });

describe('een geschiedenis met gaten (sturing.md § 8)', () => {
  it('wordt nooit minder dan niets, nooit oneindig, en groeit niet door een gat', () => {
    const maand = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(fc.array(maand, { minLength: 1, maxLength: 36 }), (maanden) => {
        const instroom = leerInstroom(bron(gemeld(maanden)));
        const begin = maanden.findIndex((n) => n > 0);
        const bekend = begin < 0 ? [] : maanden.slice(begin);
        expect([instroom.maanden, instroom.gaten]).toEqual([
          bekend.filter((n) => n > 0).length,
          bekend.filter((n) => n === 0).length,
        ]);
        expect(Math.abs(instroom.trend)).toBeLessThanOrEqual(28.4);
        // Of a few months every day counts, also those without one.
        const laatste = instroom.dagen === null ? bekend.slice(-12).filter((n) => n > 0) : [];
        if (instroom.dagen === null) expect(instroom.perMaand).toBeLessThanOrEqual(Math.max(0, ...laatste));
        expect(instroom.perMaand).toBeGreaterThanOrEqual(laatste.length === 0 ? 0 : Math.min(...laatste));
        for (let dag = 0; dag < 400; dag += 13) {
          const n = instroom.op(plusDagen(OP, dag));
          expect(Number.isFinite(n) && n >= 0).toBe(true);
        }
      }),
    );
  });

  it('ziet geen krimp in een jaar waarin niets is geregistreerd', () => {
    const leeg = leerInstroom(bron(gemeld([...Array<number>(12).fill(50), ...Array<number>(12).fill(0)])));
    expect([leeg.perMaand, leeg.trend]).toEqual([0, 0]);
    const eerst = leerInstroom(
      bron(gemeld([50, ...Array<number>(12).fill(0), ...Array<number>(12).fill(50)])),
    );
    expect([eerst.perMaand, eerst.trend, eerst.gaten]).toEqual([50, 0, 12]);
  });
});

describe('weken waarin de klok verspringt (Europe/Amsterdam)', () => {
  /** Last Sunday of March or October. */
  const zondag = (jaar: number, maand: '03' | '10') => {
    const laatste = datum(`${jaar}-${maand}-31`);
    return plusDagen(laatste, -(weekdag(laatste) % 7));
  };
  const sprong = fc
    .tuple(fc.integer({ min: 2020, max: 2040 }), fc.constantFrom('03', '10'))
    .map(([jaar, maand]) => zondag(jaar, maand));

  it('hebben zeven dagen en evenveel uren en meldingen als een andere week', () => {
    const instroom = leerInstroom(bron(gemeld(Array<number>(12).fill(60)), { op: OP }));
    fc.assert(
      fc.property(sprong, (zondagVan) => {
        const dagen = (eerste: typeof zondagVan) => Array.from({ length: 7 }, (_, i) => plusDagen(eerste, i));
        const week = dagen(plusDagen(zondagVan, -6));
        expect(new Set(week).size).toBe(7);
        expect(week.map(weekdag)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        // Easter and other days off are no matter of the clock.
        const nooitVrij = { ...INRICHTING.regels.kalender, vrijeDag: () => undefined };
        const uren = (dag: typeof zondagVan) => urenOp(dag, INRICHTING, [], GEWONE_FORMATIE, nooitVrij);
        expect(uren(zondagVan)).toBe(uren(plusDagen(zondagVan, -1)));
        expect(uren(plusDagen(zondagVan, 1))).toBe(uren(zondagVan));
        // Monday to Sunday of one month: no season in between.
        const som = week.reduce((totaal, dag) => totaal + instroom.op(dag), 0);
        expect(som / ((60 * 12 * 7) / 365.25)).toBeCloseTo(1, 1);
      }),
    );
  });

  it('schuiven geen termijn: zes weken zijn 42 dagen, langer alleen door een vrije dag (Wmo 2.3.2 lid 1, Atw 1)', () => {
    fc.assert(
      fc.property(sprong, fc.integer({ min: 0, max: 42 }), (zondagVan, terug) => {
        const m = vraag(leerZaken(bron(), 5), plusDagen(zondagVan, -terug));
        const termijnen = m.verslagUiterlijk.map((uiterlijk, i) => uiterlijk - (i - m.terug));
        expect(Math.min(...termijnen)).toBe(42);
        expect(Math.max(...termijnen)).toBeLessThanOrEqual(42 + 5);
        expect(m.verslagUiterlijk.every((d, i) => d >= (m.verslagUiterlijk[i - 1] ?? d))).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('een enkele zaak (sturing.md § 8)', () => {
  const EINDEN = ['besluit', 'zonderAanvraag', 'metAdvies', 'doorverwezen', 'ingetrokken'] as const;

  it('is genoeg om iets te leren en te weinig om het tempo van te leren', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EINDEN),
        fc.constantFrom('acuut', 'spoed', 'urgent', 'regulier', 'versneld', ''),
        fc.nat(400),
        (einde, urgentie, dagen) => {
          const een = { '2026-09': { [String(dagen)]: 1 } };
          const geleerd = leerZaken(
            bron(
              {
                'mijlpaal:klaar': een,
                [`einde:${einde}`]: een,
                onderzoek: een,
                'stap:onderzoeken': een,
                'gewacht:gemeente': een,
              },
              {
                perUrgentie: new Map([[urgentie, tellingen({ 'mijlpaal:gemeld': een })]]),
                perVoorziening: new Map([['scootmobiel', tellingen({ 'gewacht:gemeente': een })]]),
              },
            ),
            5,
          );
          expect(geleerd.urgentie.reduce((som, deel) => som + deel, 0)).toBeCloseTo(1, 9);
          for (const deel of [geleerd.vroegKlaar, geleerd.naarBesluit, geleerd.eigenDeel])
            expect(deel >= 0 && deel <= 1).toBe(true);
          expect(geleerd.soorten).toEqual([]);
          const verloop = simuleer(vraag(geleerd), 3);
          expect(verloop.voorraad).toHaveLength(60);
          expect(verloop.voorraad.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
        },
      ),
    );
  });
});

describe('wat niet door te rekenen is', () => {
  it('is minder dan vier weken, meer dan een jaar, tien jaar of geen heel getal', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer(), fc.double(), fc.constant(520), fc.integer({ min: 0, max: 60 })),
        (weken) => {
          const mag = Number.isInteger(weken) && weken >= MINSTE_WEKEN && weken <= MEESTE_WEKEN;
          const codes = scenarioWeigeringen([], weken, OP, INRICHTING).map(({ code }) => code);
          expect(codes).toEqual(mag ? [] : ['wekenBuiten']);
        },
      ),
    );
  });

  it('is een scenario buiten de grenzen; elke weigering zegt waar, waarom en hoe verder', () => {
    const getal = fc.oneof(fc.double(), fc.integer({ min: -200, max: 4_000 }));
    fc.assert(
      fc.property(getal, getal, getal, getal, (meldingen, urenErbij, urenWeg, telefonisch) => {
        const weigeringen = scenarioWeigeringen(
          [{ ...ZOALS_NU, meldingen, urenErbij, urenWeg, telefonisch }],
          26,
          OP,
          INRICHTING,
        );
        for (const w of weigeringen)
          expect([w.veld, w.reden, w.uitweg].every((tekst) => tekst !== undefined && tekst !== '')).toBe(
            true,
          );
        const binnen = meldingen >= -90 && meldingen <= 300;
        expect(weigeringen.some(({ veld }) => veld === 'meldingen')).toBe(!binnen);
      }),
    );
  });
});

describe('een team zonder mensen', () => {
  it('krijgt niets af; op tijd wordt nul en nooit meer, en het tempo is niet te leren', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (zaad) => {
        const m = model({ dagen: 120, uren: Array<number>(120).fill(0) });
        expect(meetDrukte(m, zaad)).toBeNull();
        const vakken = perVak(simuleer(m, zaad), [60, 90, 120]);
        expect(vakken.map(({ verslagOpTijd }) => verslagOpTijd)).toEqual([0, 0, 0]);
        expect(banden([vakken]).verslagOpTijd.map((band) => band?.midden)).toEqual([0, 0, 0]);
      }),
      { numRuns: 20 },
    );
  });

  it('en elke andere vreemde invoer geeft een verloop dat ophoudt, met hele aantallen', () => {
    const histogram = fc.array(fc.tuple(fc.nat(2_000), fc.integer({ min: 1, max: 50 })), { maxLength: 4 });
    const deel = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        histogram,
        histogram,
        deel,
        deel,
        fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 50 }),
        fc.option(fc.record({ inHanden: deel })),
        (onderzoeken, beslissen, eigenDeel, naarBesluit, uren, drukte) => {
          const basis = model({ dagen: 50 });
          const m = {
            ...basis,
            eigenDeel,
            naarBesluit,
            uren,
            drukte,
            duren: { ...basis.duren, onderzoeken, beslissen },
          };
          const { voorraad, verslagen, verstreken } = simuleer(m, 5);
          expect(voorraad).toHaveLength(50);
          expect([...voorraad, ...verstreken.verslag].every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
          expect(verslagen.every(({ dagen }) => Number.isInteger(dagen) && dagen >= 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
