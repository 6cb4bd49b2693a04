import { describe, expect, it } from 'vitest';
import { eigenRegel, lokaleCode, voorbeeldRegels } from '../../test/bouwers/regels.ts';
import { bedrag } from '../kern/bedrag.ts';
import { datum } from '../kern/datum.ts';
import { bijdrageOp, eigenRegelsOp, mandaatVoor, vindVoorziening, zonderMandaat } from './lokaal.ts';

const regels = voorbeeldRegels();
const euro = (bedragInEuro: number) => bedrag(bedragInEuro * 100);

describe('het mandaat', () => {
  it.each([
    [null, false, 2],
    [0, false, 2],
    [9_999, false, 2],
    [10_000, true, 2],
    [49_999, true, 2],
    [50_000, true, 1],
  ])(
    'voor een toekenning van %s euro per jaar vraagt een tweede paar ogen: %s (Awb 10:3)',
    (perJaar, ogen, aantal) => {
      const regel = mandaatVoor('toekenning', perJaar === null ? null : euro(perJaar), regels);
      expect(regel?.tweedePaarOgen).toBe(ogen);
      expect(regel?.rollen).toHaveLength(aantal);
    },
  );

  it('hangt niet af van de volgorde in de tabel (Awb 10:3)', () => {
    const omgekeerd = voorbeeldRegels({ mandaat: [...regels.mandaat].reverse() });
    for (const bedragPerJaar of [null, euro(20_000), euro(60_000)])
      expect(mandaatVoor('toekenning', bedragPerJaar, omgekeerd)).toBe(
        mandaatVoor('toekenning', bedragPerJaar, regels),
      );
  });

  it('is er niet voor een besluit dat niet in de tabel staat (Awb 10:3)', () => {
    const leeg = voorbeeldRegels({ mandaat: [] });
    expect(mandaatVoor('spoed', null, leeg)).toBeUndefined();
    expect(zonderMandaat('teamleider', 'spoed', null, leeg)).toMatchObject({
      code: 'geenMandaat',
      reden: 'De mandaatlijst van deze gemeente is nog niet ingevuld. Daarom kan niemand dit besluit nemen.',
      uitweg: expect.stringContaining('regels.yaml') as string,
    });
  });

  it('laat wie het heeft beslissen, en wijst een ander door (Awb 10:3)', () => {
    expect(zonderMandaat('klantmanager', 'toekenning', euro(10_000), regels)).toBeUndefined();
    expect(zonderMandaat('klantmanager', 'toekenning', euro(50_000), regels)).toEqual({
      code: 'geenMandaat',
      reden: 'Met deze rol mag u dit besluit niet nemen.',
      artikel: 'Awb 10:3',
      uitweg: 'Leg het besluit voor aan iemand die er volgens de mandaatlijst over gaat.',
    });
  });
});

describe('de eigen bijdrage', () => {
  it.each([
    ['2022-12-31', undefined],
    ['2023-01-01', 1900],
    ['2024-12-31', 2060],
    ['2025-01-01', 2100],
    ['2030-06-01', 2100],
  ])('is op %s %s cent per maand (Wmo 2.1.4a)', (dag, centen) => {
    expect(bijdrageOp(datum(dag), regels)?.perMaand).toBe(centen);
  });

  it('hangt niet af van de volgorde in de tabel (Wmo 2.1.4a)', () => {
    const omgekeerd = voorbeeldRegels({ eigenBijdrage: [...regels.eigenBijdrage].reverse() });
    expect(bijdrageOp(datum('2026-01-01'), omgekeerd)?.perMaand).toBe(2100);
  });
});

describe('een voorziening', () => {
  it('wordt gevonden op haar code (Wmo 2.1.3)', () => {
    expect(vindVoorziening(lokaleCode('scootmobiel'), regels)?.naam).toBe('Scootmobiel');
    expect(vindVoorziening(lokaleCode('bestaatNiet'), regels)).toBeUndefined();
  });
});

describe('een eigen regel', () => {
  it('geldt van zijn eerste tot en met zijn laatste dag (Wmo 2.1.3)', () => {
    const eigen = voorbeeldRegels({ eigenRegels: [eigenRegel()] });
    const geldt = (dag: string) => eigenRegelsOp(datum(dag), eigen).length;
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map(geldt)).toEqual([0, 1, 1, 0]);
  });

  it('zonder laatste dag blijft gelden', () => {
    const eigen = voorbeeldRegels({ eigenRegels: [eigenRegel({ geldtTotEnMet: null })] });
    expect(eigenRegelsOp(datum('2040-01-01'), eigen)).toHaveLength(1);
  });

  it('zonder bekende eerste dag gelden tot de laatste', () => {
    const eigen = voorbeeldRegels({
      eigenRegels: [eigenRegel({ geldtVanaf: null, geldtTotEnMet: datum('2026-12-31') })],
    });
    expect(
      ['1990-01-01', '2026-12-31', '2027-01-01'].map((d) => eigenRegelsOp(datum(d), eigen).length),
    ).toEqual([1, 1, 0]);
  });
});
