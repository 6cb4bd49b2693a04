import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { bedrag } from '../kern/bedrag.ts';
import { datum, plusDagen } from '../kern/datum.ts';
import {
  DWANGSOMTARIEF,
  DWANGSOM_MAXIMUM_DAGEN,
  dwangsomTot,
  dwangsombedrag,
  respijtNa,
} from './dwangsom.ts';
import { STANDAARD_KALENDER } from './kalender.ts';
import { STANDAARD_UITLEG } from './uitleg.ts';

const d = datum;
const Dag = z.iso.date().transform(datum);
const Geval = z.object({
  id: z.string(),
  beslistermijnTotEnMet: Dag,
  ingebrekestellingOntvangen: Dag,
  eersteDwangsomdag: Dag.nullable(),
  besluitBekendgemaakt: Dag,
  dagen: z.number(),
  bedragEuro: z.number(),
});
const Bron = z.object({
  dwangsom: z.object({
    tarieven: z.array(z.object({ vanDag: z.number(), totEnMetDag: z.number(), perDagEuro: z.number() })),
    maximumDagen: z.number(),
    maximumEuro: z.number(),
  }),
  voorbeelden: z.object({ dwangsom: z.array(Geval) }),
});
const bron = Bron.parse(parse(readFileSync('inrichting/bronnen/termijnen.yaml', 'utf8')));

function respijt(beslistermijnTm: string, ontvangenOp: string) {
  return respijtNa(
    { beslistermijnTm: d(beslistermijnTm), ontvangenOp: d(ontvangenOp) },
    STANDAARD_KALENDER,
    STANDAARD_UITLEG,
  );
}

function geldigRespijt() {
  const uitkomst = respijt('2026-02-23', '2026-02-25');
  if (!uitkomst.gelukt) throw new Error('ingebrekestelling geweigerd');
  return uitkomst.waarde;
}

describe('de dwangsom bij niet tijdig beslissen', () => {
  it.each(bron.voorbeelden.dwangsom.map((geval) => [geval.id, geval.bedragEuro, geval] as const))(
    '%s geeft € %i (Awb 4:17)',
    (_id, euro, geval) => {
      const uitkomst = respijt(geval.beslistermijnTotEnMet, geval.ingebrekestellingOntvangen);
      if (geval.eersteDwangsomdag === null) {
        expect(uitkomst.gelukt).toBe(false);
        return;
      }
      if (!uitkomst.gelukt) throw new Error('ingebrekestelling geweigerd');
      expect(uitkomst.waarde.eersteDwangsomdag).toBe(geval.eersteDwangsomdag);
      const som = dwangsomTot(
        uitkomst.waarde,
        geval.besluitBekendgemaakt,
        STANDAARD_KALENDER,
        STANDAARD_UITLEG,
      );
      expect(som).toMatchObject({ dagen: geval.dagen, bedrag: euro * 100 });
    },
  );

  it('heeft de tarieven en het maximum van de bron (Awb 4:17 lid 1-2)', () => {
    expect(DWANGSOM_MAXIMUM_DAGEN).toBe(bron.dwangsom.maximumDagen);
    expect(dwangsombedrag(DWANGSOM_MAXIMUM_DAGEN)).toBe(bron.dwangsom.maximumEuro * 100);
    expect(DWANGSOMTARIEF.map(({ dagen, perDag }) => ({ dagen, perDag }))).toEqual(
      bron.dwangsom.tarieven.map((t) => ({
        dagen: t.totEnMetDag - t.vanDag + 1,
        perDag: t.perDagEuro * 100,
      })),
    );
  });

  it.each([
    [0, 0],
    [1, 2300],
    [14, 32_200],
    [15, 35_700],
    [28, 81_200],
    [29, 85_700],
    [42, 144_200],
    [60, 144_200],
  ])('is na %i dagen %i cent (Awb 4:17 lid 2)', (dagen, centen) => {
    expect(dwangsombedrag(dagen)).toBe(bedrag(centen));
  });

  it('wordt elke dag hoger tot dag 42 en daarna niet meer (Awb 4:17 lid 1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (dagen) => {
        const verschil = dwangsombedrag(dagen + 1) - dwangsombedrag(dagen);
        expect(verschil > 0).toBe(dagen < 42);
      }),
    );
  });

  it('noemt de laatste dwangsomdag, zonder Algemene termijnenwet (Awb 4:17 lid 1)', () => {
    expect(geldigRespijt()).toEqual({
      respijtTm: '2026-03-11',
      eersteDwangsomdag: '2026-03-12',
      laatsteDwangsomdag: '2026-04-22',
    });
  });

  it('wordt vastgesteld binnen twee weken na de laatste dag die telt (Awb 4:18)', () => {
    const tot = (dag: string) => dwangsomTot(geldigRespijt(), d(dag), STANDAARD_KALENDER, STANDAARD_UITLEG);
    expect(tot('2026-03-30').vaststellenUiterlijk).toBe('2026-04-13');
    expect(tot('2026-03-13').vaststellenUiterlijk).toBe('2026-03-26');
    expect(tot('2026-03-12').vaststellenUiterlijk).toBeUndefined();
    expect(tot('2026-06-30').vaststellenUiterlijk).toBe('2026-05-06');
  });

  it('is nul bij een uitzondering (Awb 4:17 lid 5)', () => {
    const som = dwangsomTot(
      geldigRespijt(),
      d('2026-06-30'),
      STANDAARD_KALENDER,
      STANDAARD_UITLEG,
      'onredelijkLaat',
    );
    expect(som).toMatchObject({ dagen: 0, bedrag: 0, vaststellenUiterlijk: undefined });
  });
});

describe('een ingebrekestelling', () => {
  it('werkt niet zolang de beslistermijn loopt, ook niet op de laatste dag (Awb 4:17 lid 3)', () => {
    for (const dag of ['2026-02-16', '2026-02-23']) {
      expect(respijt('2026-02-23', dag)).toEqual({
        gelukt: false,
        weigeringen: [
          {
            code: 'ingebrekestellingTeVroeg',
            reden: 'De beslistermijn loopt nog tot en met 23 februari 2026.',
            artikel: 'Awb 4:17 lid 3',
            uitweg: 'Bevestig de brief en leg uit dat een ingebrekestelling pas na die dag werkt.',
          },
        ],
      });
    }
    expect(respijt('2026-02-23', '2026-02-24').gelukt).toBe(true);
  });

  it('geeft altijd minstens twee weken, eindigend op een gewone dag (Awb 4:17 lid 3; Atw 1 lid 1)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (n) => {
        const ontvangen = plusDagen(d('2024-01-01'), n);
        const uitkomst = respijt('2024-01-01', ontvangen);
        if (!uitkomst.gelukt) throw new Error('geweigerd');
        expect(STANDAARD_KALENDER.vrijeDag(uitkomst.waarde.respijtTm)).toBeUndefined();
        expect(uitkomst.waarde.respijtTm >= plusDagen(ontvangen, 14)).toBe(true);
      }),
    );
  });
});
