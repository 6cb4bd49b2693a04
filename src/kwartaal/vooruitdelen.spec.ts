import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { rapportbron, tellingen } from '../../test/bouwers/kwartaal.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import { datum, plusMaanden, plusWeken } from '../kern/datum.ts';
import type { Banden } from '../prognose/samenvatten.ts';
import { ZOALS_NU } from '../prognose/scenario.ts';
import { aanbiederdeel } from './aanbiederdeel.tsx';
import type { Conceptdeel } from './deel.ts';
import type { Rapportcel } from './gebeurtenissen.ts';
import type { Rapportbron } from './queries.ts';
import { hoortBij } from './queries.ts';
import { formatiedeel, verwachtingdeel } from './vooruitdelen.tsx';
import { zaakuren } from '../prognose/urenperzaak.ts';
import { metKomma } from '../sturing/figuur.ts';

const cellen = (deel: Conceptdeel, kop: string): readonly Rapportcel[] | undefined =>
  deel.tabellen[0]?.rijen.find((r) => r.kop === kop)?.cellen;
const team = (aantal: number, anders: Parameters<typeof medewerker>[1] = {}): Rapportbron['inrichting'] =>
  voorbeeldInrichting({
    medewerkers: Array.from({ length: aantal }, (_, i) => medewerker(`km${i}`, anders)),
  });
const MELDINGEN = tellingen({ 'mijlpaal:gemeld': { '2026-08': { '0': 60 } } });

describe('formatie en instroom (sturing.md § 6: college)', () => {
  it('staan naast elkaar, met wat een melding aan uren vraagt', () => {
    const deel = formatiedeel(rapportbron({ inrichting: team(6), tellingen: MELDINGEN }));
    expect(cellen(deel, 'Formatie volgens contract, in fte van 36 uur')).toEqual([6]);
    expect(cellen(deel, 'Nieuwe meldingen per fte volgens contract')).toEqual([10]);
    expect(cellen(deel, 'Uren die de nieuwe meldingen vragen')).toEqual([585]);
    expect(deel.aandacht).toEqual([]);
  });

  it('rekenen met de uren per zaak die Formatie en Vooruitkijken ook hebben: geleerd als er genoeg klaar is, en dat staat erbij', () => {
    const bron = rapportbron({
      inrichting: team(6),
      tellingen: tellingen({
        'mijlpaal:gemeld': { '2026-08': { '0': 60 } },
        'mijlpaal:klaar': { '2026-06': { '0': 700 } },
      }),
    });
    const { uren, geleerd } = zaakuren(bron.tellingen, bron.kwartaal.tot, bron.inrichting);
    expect(geleerd).toBe(true);
    const deel = formatiedeel(bron);
    expect(cellen(deel, 'Uren die de nieuwe meldingen vragen')).toEqual([Math.round(60 * uren)]);
    expect(deel.definities.join(' ')).toContain(
      `Gevraagd: ${metKomma(uren)} uur per melding. Dat is geleerd`,
    );
    const zonder = formatiedeel(rapportbron({ inrichting: team(6), tellingen: MELDINGEN }));
    expect(zonder.definities.join(' ')).toContain('Dat is ingesteld');
  });

  it('vragen om uitleg als er meer uren nodig zijn dan er waren, ook door wat een teamleider opgaf', () => {
    const weg = { nr: 1, soort: 'vertrek', van: datum('2026-07-01'), totEnMet: null, uren: 170 } as const;
    const deel = formatiedeel(
      rapportbron({
        inrichting: team(6),
        tellingen: MELDINGEN,
        wijzigingen: [{ ...weg, toelichting: '' }],
      }),
    );
    expect(deel.aandacht).toEqual([expect.stringContaining('uur meer dan er netto was')]);
    // The hours bill every melding for report and decision: from those no growth follows.
    expect(deel.aandacht.join(' ')).not.toContain('groeit');
  });

  it('zwijgen over de uren van een team dat zo klein is dat iemands afwezigheid te zien is (AVG 5 lid 1 onder c)', () => {
    const deel = formatiedeel(rapportbron({ inrichting: team(2), tellingen: MELDINGEN }));
    for (const kop of ['Netto voor nieuwe hulpvragen, in fte', 'Uren die er waren voor nieuwe hulpvragen'])
      expect(cellen(deel, kop)).toEqual([WEGGELATEN]);
    expect(deel.aandacht).toEqual([]);
  });

  it('delen nergens door nul, ook niet zonder iemand', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.integer({ min: 0, max: 40 }), (aantal, urenPerWeek) => {
        const deel = formatiedeel(
          rapportbron({ inrichting: team(aantal, { urenPerWeek }), tellingen: MELDINGEN }),
        );
        expect(JSON.stringify(deel)).not.toMatch(/NaN|Infinity|:null,"uitleg/);
      }),
    );
  });
});

describe('de verwachting (sturing.md § 6: prognose 13 weken)', () => {
  const OP = datum('2026-10-05');
  const band = (midden: number) => ({ laag: midden - 5, midden, hoog: midden + 5 });
  const banden = (voorraad: number): Banden => {
    const vlak = Array.from({ length: 26 }, () => band(70));
    return {
      verslagOpTijd: vlak,
      besluitOpTijd: vlak,
      wachten: vlak,
      voorraad: Array.from({ length: 26 }, (_, i) => band(voorraad + i)),
    };
  };
  const prognose = (voorraad: number): Rapportbron['prognose'] => ({
    op: OP,
    uitkomst: {
      voorraad,
      weken: Array.from({ length: 26 }, (_, i) => plusWeken(OP, i)),
      scenarios: [{ scenario: ZOALS_NU, banden: banden(voorraad) }],
      terugtoets: null,
    },
  });

  it('geeft dertien weken met hun grenzen, en wat er ligt als niets verandert', () => {
    const deel = verwachtingdeel(rapportbron({ prognose: prognose(40) }));
    expect(deel.tabellen[0]?.rijen).toHaveLength(13);
    expect(cellen(deel, '5 oktober 2026')).toEqual([
      '70% (65 tot 75%)',
      '70% (65 tot 75%)',
      '70 dagen (65 tot 75 dagen)',
      '40 (35 tot 45)',
    ]);
    expect(deel.aandacht).toEqual([expect.stringContaining('groeit de voorraad van 40 naar')]);
    expect(deel.uitleg).toContain('te weinig geschiedenis');
  });

  it('zegt wat er te doen is als er geen is, of alleen een oude', () => {
    expect(verwachtingdeel(rapportbron())).toMatchObject({
      tabellen: [],
      uitleg: expect.stringContaining('geen verwachting'),
    });
  });

  it('is die van rond het eind van het kwartaal: een rapport over eerder krijgt niet de verwachting van nu', () => {
    const { kwartaal } = rapportbron();
    const dagen = ['2026-08-29', '2026-08-30', '2026-09-30', '2026-10-31', '2026-11-01', '2026-11-29'];
    expect(dagen.map((dag) => hoortBij(datum(dag), kwartaal))).toEqual([
      false,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('zegt in de tekst hoe vaak zij een jaar eerder uitkwam, per maat, en waarschuwt (huis: eerlijk)', () => {
    const maanden = Array.from({ length: 12 }, (_, i) => ({
      van: plusMaanden(datum('2025-10-01'), i),
      tot: plusMaanden(datum('2025-10-01'), i + 1),
    }));
    const alles = prognose(40);
    const deel = verwachtingdeel({
      prognose: alles && {
        ...alles,
        uitkomst: {
          ...alles.uitkomst,
          terugtoets: {
            begin: datum('2025-10-01'),
            maanden,
            voorspeld: banden(40),
            werkelijk: maanden.map((_, i) => ({
              voorraad: 40 + i,
              verslagOpTijd: i < 9 ? 88 : 72,
              besluitOpTijd: 70,
              wachten: 70,
            })),
          },
        },
      },
    });
    expect(deel.uitleg).toContain('Lees haar voorzichtig.');
    expect(deel.uitleg).toContain('van 48 uitkomsten lagen er 39 binnen de grenzen');
    expect(deel.uitleg).toContain(
      'Verslagen op tijd: 3 van de 12 maanden binnen de grenzen; in 9 ging het beter.',
    );
    expect(deel.tabellen[1]?.rijen[0]).toEqual({ kop: 'Verslagen op tijd', cellen: [12, 3, 9, 0] });
    expect(JSON.stringify(deel)).not.toContain('vier van de vijf keer loopt');
  });
});

describe('wie op een aanbieder wacht (sturing.md § 6: raad)', () => {
  const rij = { wachtDagen: 30, gestart: 12, startGemeten: 12, startDagen: 21, geweigerd: 1 };
  const bij = (wachtend: number, gemeten = wachtend) => ({ ...rij, wachtend, wachtGemeten: gemeten });

  it('staat per aanbieder met de helft die korter wacht, en zonder wat klein is (Wmo 5.3.6)', () => {
    const deel = aanbiederdeel(
      rapportbron({
        aanbieders: [
          { aanbieder: 'a', ...bij(9) },
          { aanbieder: 'b', ...bij(6) },
          { aanbieder: 'weg', ...bij(2) },
        ],
        aanbiedernamen: new Map([['a', 'Thuiszorg A']]),
      }),
    );
    expect(cellen(deel, 'Thuiszorg A')).toEqual([9, '4,3 weken', 12, '3 weken', WEGGELATEN]);
    // A provider that is in the register no more still has its code.
    expect(cellen(deel, 'weg')?.slice(0, 2)).toEqual([WEGGELATEN, null]);
    expect(deel.uitleg).toContain('17 toegekende delen');
  });

  it('laat van een kleine aanbieder niets terugrekenen uit de som, bij wachtend noch bij begonnen (Wmo 5.3.6)', () => {
    const kolommen = [25, 15, 13, 9, 5, 3].map((n, i) => ({
      ...bij(n),
      aanbieder: `a${i}`,
      gestart: 50 - n,
      startGemeten: 50 - n,
    }));
    const deel = aanbiederdeel(
      rapportbron({ aanbieders: [...kolommen, { ...bij(0), aanbieder: 'a6', gestart: 4 }] }),
    );
    expect(deel.uitleg).toContain('70 toegekende delen');
    const zicht = (k: number) => [0, 1, 2, 3, 4, 5, 6].map((i) => cellen(deel, `a${i}`)?.[k]);
    expect(zicht(0)).toEqual([25, 15, 13, 9, WEGGELATEN, WEGGELATEN, 0]);
    expect(zicht(2)).toEqual([WEGGELATEN, 35, 37, 41, 45, 47, WEGGELATEN]);
    // Which of the hidden is large enough for a median, would tell which it is.
    expect(zicht(1).map((cel) => cel === null)).toEqual([false, false, false, false, true, true, true]);
    expect(zicht(3)[0]).toBeNull();
  });

  it('geeft geen mediaan van minder mensen dan de kleinste groep, ook als er meer wachten (Wmo 5.3.6)', () => {
    const deel = aanbiederdeel(
      rapportbron({ aanbieders: [{ aanbieder: 'a', ...bij(9, 1), startGemeten: 4 }] }),
    );
    expect(cellen(deel, 'a')).toEqual([9, null, 12, null, WEGGELATEN]);
  });

  it('noemt ook wat is toegekend zonder dat een aanbieder aan zet is, en het pgb dat niet begon (sturing.md § 8)', () => {
    const deel = aanbiederdeel(
      rapportbron({
        zonderHulp: [
          { wat: 'nietGevraagd', aantal: 14, dagen: 14 },
          { wat: 'pgb', aantal: 2, dagen: 40 },
        ],
      }),
    );
    expect(deel.tabellen[1]?.rijen.map(({ cellen: c }) => c)).toEqual([
      [14, '2 weken'],
      [WEGGELATEN, null],
    ]);
  });

  it('zegt het als niemand wacht', () => {
    expect(aanbiederdeel(rapportbron()).uitleg).toContain('wachtte niemand');
  });
});
