import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag } from '../kern/bedrag.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { BETALERS, PRIJSEENHEDEN } from '../recht/prijslijst.ts';
import type { Geldrij } from './kosten.ts';
import { gemeentegeldPerJaar, metMaanden, opgeteldTot, optiebeeld, VARIANTEN, vergelijk } from './kosten.ts';

const NU = volgendOnderdeel('DO', 0);
const DOORBRAAK = volgendOnderdeel('DO', 1);
const K1 = volgendOnderdeel('DK', 0);
const euro = (aantal: number): Bedrag => bedrag(aantal * 100);

function rij(anders: Partial<Geldrij> = {}): Geldrij {
  return {
    id: K1,
    optie: NU,
    soort: 'kosten',
    betaler: 'gemeenteWmo',
    per: 'jaar',
    midden: euro(20_642),
    laag: null,
    hoog: null,
    vanafMaand: 1,
    maanden: null,
    ...anders,
  };
}

/** The worked example of doorbraakmethode.md § 5d. */
const VOORBEELD: readonly Geldrij[] = [
  rij(),
  rij({
    id: volgendOnderdeel('DK', 1),
    optie: DOORBRAAK,
    betaler: 'gemeentePw',
    per: 'keer',
    midden: euro(3_500),
  }),
  rij({ id: volgendOnderdeel('DK', 2), optie: DOORBRAAK, midden: euro(7_200) }),
  rij({
    id: volgendOnderdeel('DK', 3),
    optie: DOORBRAAK,
    betaler: 'gemeenteSchuld',
    per: 'keer',
    midden: euro(1_500),
  }),
  rij({ id: volgendOnderdeel('DK', 4), betaler: 'politieJustitie', midden: null }),
  rij({ id: volgendOnderdeel('DK', 5), optie: DOORBRAAK, betaler: 'politieJustitie', midden: null }),
];

describe('het rekenvoorbeeld (doorbraakmethode § 5d)', () => {
  it('zet € 20.642 tegenover € 12.200: € 8.442 minder in twaalf maanden', () => {
    const beeld = vergelijk(VOORBEELD, NU, DOORBRAAK, 12);
    expect(beeld.nu.totaal.midden).toBe(euro(20_642));
    expect(beeld.straks.totaal.midden).toBe(euro(12_200));
    expect(beeld.saldo.midden).toBe(euro(8_442));
    expect(beeld.omslagmaand).toBe(5);
  });

  it('draait om bij zes maanden nachtopvang: € 10.321 tegenover € 12.200, € 1.879 duurder, geen omslag', () => {
    const beeld = vergelijk(metMaanden(VOORBEELD, K1, 6), NU, DOORBRAAK, 12);
    expect(beeld.nu.totaal.midden).toBe(euro(10_321));
    expect(beeld.saldo.midden).toBe(euro(-1_879));
    expect(beeld.omslagmaand).toBeNull();
  });

  it('zegt wie betaalt en wie wint, en dat politie onbekend is en niet meetelt', () => {
    const { perBetaler, nu, straks } = vergelijk(VOORBEELD, NU, DOORBRAAK, 12);
    expect(perBetaler.map((b) => [b.betaler, b.saldo.midden, b.onbekendNu || b.onbekendStraks])).toEqual([
      ['gemeenteWmo', euro(13_442), false],
      ['gemeentePw', euro(-3_500), false],
      ['gemeenteSchuld', euro(-1_500), false],
      ['politieJustitie', 0, true],
    ]);
    expect([nu.onbekend, straks.onbekend]).toEqual([['DK5'], ['DK6']]);
    expect(nu.zonderBandbreedte).toEqual(['DK1']);
  });

  it('vraagt in het duurste jaar € 12.200 van de gemeente zelf (Awb 10:3)', () => {
    expect(gemeentegeldPerJaar(VOORBEELD, DOORBRAAK)).toBe(euro(12_200));
    const onbekend = [...VOORBEELD, rij({ optie: DOORBRAAK, betaler: 'gemeenteJeugd', midden: null })];
    expect(gemeentegeldPerJaar(onbekend, DOORBRAAK)).toBeNull();
  });
});

describe('laag, midden en hoog', () => {
  const breed = rij({ laag: euro(10_000), midden: euro(20_000), hoog: euro(40_000) });
  const vast = rij({ id: volgendOnderdeel('DK', 1), optie: DOORBRAAK, midden: euro(15_000) });

  it('zet het saldo op zijn slechtst bij laag en op zijn best bij hoog', () => {
    expect(vergelijk([breed, vast], NU, DOORBRAAK, 12).saldo).toEqual({
      laag: euro(-5_000),
      midden: euro(5_000),
      hoog: euro(25_000),
    });
  });

  it('trekt baten af, met de meeste baten bij de laagste kosten', () => {
    const baat = rij({
      id: volgendOnderdeel('DK', 2),
      soort: 'baten',
      betaler: 'inwoner',
      laag: euro(1_000),
      midden: euro(2_000),
      hoog: euro(3_000),
    });
    expect(optiebeeld([breed, baat], NU, 12).totaal).toEqual({
      laag: euro(7_000),
      midden: euro(18_000),
      hoog: euro(39_000),
    });
    expect(gemeentegeldPerJaar([breed, { ...baat, betaler: 'gemeentePw' }], NU)).toBe(euro(40_000));
  });

  it('telt later beginnen en een bedrag per maand goed', () => {
    const later = rij({ per: 'maand', midden: euro(100), vanafMaand: 4, maanden: 3 });
    expect([3, 4, 6, 12].map((maand) => opgeteldTot(later, 'midden', maand))).toEqual([
      0,
      euro(100),
      euro(300),
      euro(300),
    ]);
    const eens = rij({ per: 'keer', midden: euro(50), vanafMaand: 13 });
    expect([12, 13].map((maand) => opgeteldTot(eens, 'midden', maand))).toEqual([0, euro(50)]);
  });

  it('zegt van welke post de bandbreedte niet helemaal bekend is', () => {
    const delen = [breed, { ...breed, laag: null }, { ...breed, hoog: null }, rij()].map((r, i) => ({
      ...r,
      id: volgendOnderdeel('DK', i),
    }));
    expect(optiebeeld(delen, NU, 12).zonderBandbreedte).toEqual(['DK2', 'DK3', 'DK4']);
  });

  it('kijkt alleen naar doorgaan en de gekozen oplossing, en zegt aan welke kant iets onbekend is', () => {
    const derde = rij({ optie: volgendOnderdeel('DO', 2), betaler: 'rijk', midden: null });
    const onbekend = rij({ id: volgendOnderdeel('DK', 5), optie: DOORBRAAK, midden: null });
    const beeld = vergelijk([breed, vast, derde, onbekend], NU, DOORBRAAK, 12);
    expect(beeld.perBetaler.map((b) => [b.betaler, b.onbekendNu, b.onbekendStraks])).toEqual([
      ['gemeenteWmo', false, true],
    ]);
    expect(beeld.nu.perBetaler.map((b) => b.betaler)).toEqual(['gemeenteWmo']);
  });

  it('noemt geen omslagmaand als er niets bekend is', () => {
    expect(vergelijk([], NU, DOORBRAAK, 36).omslagmaand).toBeNull();
  });

  it('noemt het duurste jaar, ook als dat later komt', () => {
    const jaarTwee = rij({ per: 'keer', midden: euro(9_000), vanafMaand: 20 });
    expect(gemeentegeldPerJaar([jaarTwee, rij({ midden: euro(1_200) })], NU)).toBe(euro(10_200));
  });
});

const centen = fc.integer({ min: 0, max: 100_000_000 });
const willekeurigeRij: fc.Arbitrary<Geldrij> = fc
  .record({
    nr: fc.nat(20),
    optie: fc.constantFrom(NU, DOORBRAAK),
    soort: fc.constantFrom('kosten', 'baten'),
    betaler: fc.constantFrom(...BETALERS),
    per: fc.constantFrom(...PRIJSEENHEDEN),
    bedragen: fc.option(fc.tuple(centen, centen, centen)),
    vanafMaand: fc.integer({ min: 1, max: 60 }),
    maanden: fc.option(fc.integer({ min: 1, max: 60 })),
  })
  .map(({ nr, bedragen, ...rest }) => {
    const [laag, midden, hoog] = (bedragen ?? []).toSorted((a, b) => a - b).map((b) => bedrag(b));
    return {
      ...rest,
      id: volgendOnderdeel('DK', nr),
      laag: laag ?? null,
      midden: midden ?? null,
      hoog: hoog ?? null,
    };
  });
const rijenlijst = fc.array(willekeurigeRij, { maxLength: 12 });
const maandnummer = fc.integer({ min: 1, max: 60 });

describe('altijd', () => {
  it('is de som over de betalers het totaal, in elke variant', () => {
    fc.assert(
      fc.property(rijenlijst, maandnummer, (rijen, horizon) => {
        const beeld = vergelijk(rijen, NU, DOORBRAAK, horizon);
        for (const variant of VARIANTEN) {
          const som = (kant: 'nu' | 'straks' | 'saldo') =>
            beeld.perBetaler.reduce((s, b) => s + b[kant][variant], 0);
          expect(som('nu')).toBe(beeld.nu.totaal[variant]);
          expect(som('straks')).toBe(beeld.straks.totaal[variant]);
          expect(som('saldo')).toBe(beeld.saldo[variant]);
        }
      }),
    );
  });

  it('kost langer duren of verder kijken nooit minder', () => {
    fc.assert(
      fc.property(willekeurigeRij, maandnummer, maandnummer, (los, a, b) => {
        const [kort, lang] = [Math.min(a, b), Math.max(a, b)];
        for (const variant of VARIANTEN) {
          expect(opgeteldTot(los, variant, kort)).toBeLessThanOrEqual(opgeteldTot(los, variant, lang));
          expect(opgeteldTot({ ...los, maanden: kort }, variant, 60)).toBeLessThanOrEqual(
            opgeteldTot({ ...los, maanden: lang }, variant, 60),
          );
        }
      }),
    );
  });

  it('is laag niet meer dan midden en midden niet meer dan hoog', () => {
    fc.assert(
      fc.property(rijenlijst, maandnummer, (rijen, horizon) => {
        const { nu, saldo } = vergelijk(rijen, NU, DOORBRAAK, horizon);
        for (const { laag, midden, hoog } of [nu.totaal, saldo]) {
          expect(laag).toBeLessThanOrEqual(midden);
          expect(midden).toBeLessThanOrEqual(hoog);
        }
      }),
    );
  });

  it('verandert een onbekende rij geen enkel bedrag', () => {
    fc.assert(
      fc.property(rijenlijst, willekeurigeRij, (rijen, los) => {
        const onbekend = { ...los, laag: null, midden: null, hoog: null };
        const [met, zonder] = [[...rijen, onbekend], rijen].map((r) => vergelijk(r, NU, DOORBRAAK, 36));
        expect(met?.saldo).toEqual(zonder?.saldo);
        expect(met?.omslagmaand).toBe(zonder?.omslagmaand);
      }),
    );
  });

  it('is de doorbraak vanaf de omslagmaand niet duurder, en de maand ervoor wel', () => {
    fc.assert(
      fc.property(rijenlijst, maandnummer, (rijen, horizon) => {
        const { omslagmaand, nu, straks } = vergelijk(rijen, NU, DOORBRAAK, horizon);
        const duurder = straks.verloop.map((b, i) => b > (nu.verloop[i] ?? 0));
        if (omslagmaand === null) return;
        expect(duurder.slice(omslagmaand - 1)).not.toContain(true);
        if (omslagmaand > 1) expect(duurder[omslagmaand - 2]).toBe(true);
      }),
    );
  });

  it('maakt een jaar in twaalf maanden op, tot op de cent', () => {
    fc.assert(
      fc.property(centen, (midden) => {
        expect(opgeteldTot(rij({ midden: bedrag(midden) }), 'midden', 12)).toBe(midden);
      }),
    );
  });
});
