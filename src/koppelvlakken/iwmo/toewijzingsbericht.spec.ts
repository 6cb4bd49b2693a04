import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AANBIEDER, DAGTEKENING, GEMEENTE } from '../../../test/bouwers/iwmo-kop.ts';
import { willekeurigeToewijzingen, willekeurigVervolg } from '../../../test/bouwers/iwmo-willekeurig.ts';
import { GOEDE_BERICHTEN } from '../../../test/bouwers/iwmo.ts';
import { IWMOBRON } from '../../../test/hulp/iwmobron.ts';
import { datum } from '../../kern/datum.ts';
import type { ToegewezenProduct } from './berichten.ts';
import { ontvang } from './ontvangst.ts';
import type { Toewijzingsopdracht } from './toewijzingsbericht.ts';
import { bouwToewijzingsbericht } from './toewijzingsbericht.ts';
import { maakXsdToets } from './xsd.ts';

const { ToegewezenProducten: _, ...client } = GOEDE_BERICHTEN['301'].Client;
const xsds = maakXsdToets(IWMOBRON?.xsds ?? {});

function opdracht(
  toewijzingen: readonly ToegewezenProduct[],
  vorige: readonly ToegewezenProduct[],
): Toewijzingsopdracht {
  return {
    gemeente: GEMEENTE,
    aanbieder: AANBIEDER,
    identificatie: 'W26-000124',
    dagtekening: DAGTEKENING,
    client,
    toewijzingen,
    vorige,
  };
}

function weigert(toewijzingen: readonly ToegewezenProduct[], vorige: readonly ToegewezenProduct[]) {
  const uit = bouwToewijzingsbericht(opdracht(toewijzingen, vorige));
  const kort = (pad: string) => pad.replace('/Bericht/Client/ToegewezenProducten', '');
  return uit.gelukt ? [] : uit.weigeringen.map(({ code, veld }) => `${code} ${kort(veld)}`);
}

/** A month, ended on the last day; the second for the whole period; the third without end. */
const WEEK: ToegewezenProduct = {
  ToewijzingNummer: 1,
  Product: { Categorie: '01', Code: '01A03' },
  Toewijzingsdatum: datum('2026-01-05'),
  Toewijzingstijd: '09:30:00',
  Ingangsdatum: datum('2026-01-12'),
  Einddatum: datum('2026-12-31'),
  Omvang: { Volume: 180, Eenheid: '01', Frequentie: '2' },
};
const TOTAAL: ToegewezenProduct = {
  ...WEEK,
  ToewijzingNummer: 2,
  Product: { Categorie: '02', Code: '02A01' },
  Omvang: { Volume: 40, Eenheid: '04', Frequentie: '6' },
};
const LATER = { Toewijzingsdatum: datum('2026-11-02'), Toewijzingstijd: '10:00:00' };
/** As a message to this provider is changed: at a later moment and with a reason. */
const gewijzigd = (t: ToegewezenProduct, anders: Partial<ToegewezenProduct>): ToegewezenProduct => ({
  ...t,
  ...LATER,
  RedenWijziging: '14',
  ...anders,
});

describe('een toewijzingsbericht', () => {
  it('bevat alle toewijzingen van client en aanbieder, als bericht en als XML (OP087)', () => {
    const uit = bouwToewijzingsbericht(opdracht([WEEK, TOTAAL], []));

    expect(uit.gelukt && uit.waarde.bericht.Client).toEqual({
      ...client,
      ToegewezenProducten: [WEEK, TOTAAL],
    });
    expect(uit.gelukt && ontvang(Buffer.from(uit.waarde.xml))).toEqual({
      soort: 'goed',
      bericht: uit.gelukt && uit.waarde.bericht,
    });
  });

  it('met alleen wat verandert wordt geweigerd: wat nog geldt ontbreekt (OP087)', () => {
    const einde = { Einddatum: datum('2026-11-30') };

    expect(weigert([gewijzigd(WEEK, einde)], [WEEK, TOTAAL])).toEqual([
      'OP087 /ToegewezenProduct[ToewijzingNummer=2]',
    ]);
    expect(weigert([gewijzigd(WEEK, einde), TOTAAL], [WEEK, TOTAAL])).toEqual([]);
  });

  it('mag weglaten wat voor de dagtekening eindigde of al was verwijderd, niet wat die dag eindigt (OP087)', () => {
    const eindigt = (dag: string) => ({ ...TOTAAL, Einddatum: datum(dag) });

    expect(weigert([WEEK], [WEEK, eindigt('2026-11-01')])).toEqual([]);
    expect(weigert([WEEK], [WEEK, eindigt('2026-11-02')])).toHaveLength(1);
    const { Einddatum: _, ...zonderEinde } = TOTAAL;
    expect(weigert([WEEK], [WEEK, zonderEinde])).toHaveLength(1);
    const straks = datum('2027-01-01');
    const verwijderd: ToegewezenProduct = {
      ...TOTAAL,
      Ingangsdatum: straks,
      Einddatum: straks,
      RedenWijziging: '13',
    };
    expect(weigert([WEEK], [WEEK, verwijderd])).toEqual([]);
  });

  it.each([
    ['een ander product', { Product: { Categorie: '01', Code: '01A04' } }],
    ['alleen nog de categorie, met budget', { Product: { Categorie: '01' }, Budget: 5 }],
    ['een andere ingangsdatum', { Ingangsdatum: datum('2026-01-13') }],
    ['een ander volume per week', { Omvang: { Volume: 240, Eenheid: '01', Frequentie: '2' } }],
    ['een andere eenheid', { Omvang: { Volume: 180, Eenheid: '04', Frequentie: '2' } }],
    ['een andere frequentie', { Omvang: { Volume: 180, Eenheid: '01', Frequentie: '4' } }],
  ] as const)(
    'verandert geen toewijzing in een andere: %s vraagt een nieuw nummer (OP033x1)',
    (_, anders) => {
      expect(weigert([gewijzigd(WEEK, anders)], [WEEK])).toContain('OP033x1 /ToegewezenProduct[1]');
    },
  );

  it.each([
    ['een eerdere einddatum', TOTAAL, { Einddatum: datum('2026-11-30') }],
    ['een latere einddatum', TOTAAL, { Einddatum: datum('2027-11-30') }],
    [
      'een ander volume over de hele duur',
      TOTAAL,
      { Omvang: { Volume: 60, Eenheid: '04', Frequentie: '6' } },
    ],
    ['verwijderen', TOTAAL, { Einddatum: TOTAAL.Ingangsdatum, RedenWijziging: '13' }],
    ['een ander commentaar', TOTAAL, { Commentaar: 'Belt aan de zijdeur aan.' }],
  ] as const)('mag een toewijzing wijzigen: %s (OP033x1)', (_, vorige, anders) => {
    expect(weigert([gewijzigd(vorige, anders)], [vorige])).toEqual([]);
  });

  it('mag een budget wijzigen (OP033x1)', () => {
    const { Omvang: _, ...zonder } = WEEK;
    const budget = { ...zonder, Product: { Categorie: '01' as const }, Budget: 100 };

    expect(weigert([gewijzigd(budget, { Budget: 200 })], [budget])).toEqual([]);
  });

  it('noemt een reden als er iets verandert, en anders niet (IV099)', () => {
    const { RedenWijziging: _, ...zonderReden } = gewijzigd(TOTAAL, { Einddatum: datum('2026-11-30') });

    expect(weigert([zonderReden], [TOTAAL])).toEqual(['IV099 /ToegewezenProduct[1]/RedenWijziging']);
    expect(weigert([{ ...TOTAAL, RedenWijziging: '14' }], [TOTAAL])).toEqual([
      'IV099 /ToegewezenProduct[1]/RedenWijziging',
    ]);
    expect(weigert([WEEK, { ...TOTAAL, RedenWijziging: '04' }], [WEEK])).toEqual([
      'IV099 /ToegewezenProduct[2]/RedenWijziging',
    ]);
  });

  it('mag herhalen wat al verwijderd was (IV099)', () => {
    const weg: ToegewezenProduct = { ...TOTAAL, Einddatum: TOTAAL.Ingangsdatum, RedenWijziging: '13' };

    expect(weigert([WEEK, weg], [WEEK, weg])).toEqual([]);
  });

  it('zegt bij een wijziging een later moment, en anders hetzelfde (IV013)', () => {
    const einde = { Einddatum: datum('2026-11-30') };
    const moment = ({ Toewijzingsdatum, Toewijzingstijd }: ToegewezenProduct) => ({
      Toewijzingsdatum,
      Toewijzingstijd,
    });

    expect(weigert([gewijzigd(TOTAAL, { ...einde, ...moment(TOTAAL) })], [TOTAAL])).toEqual([
      'IV013 /ToegewezenProduct[1]/Toewijzingsdatum',
    ]);
    expect(
      weigert([gewijzigd(TOTAAL, { ...einde, ...moment(TOTAAL), Toewijzingstijd: '09:30:01' })], [TOTAAL]),
    ).toEqual([]);
    expect(weigert([{ ...TOTAAL, ...LATER }], [TOTAAL])).toEqual([
      'IV013 /ToegewezenProduct[1]/Toewijzingsdatum',
    ]);
  });

  it('dat een regel van de vorm breekt noemt ook wat ontbreekt, alles tegelijk', () => {
    expect(weigert([{ ...WEEK, ToewijzingNummer: -1 }], [TOTAAL])).toEqual([
      'RS001 /ToegewezenProduct[1]/ToewijzingNummer',
      'OP087 /ToegewezenProduct[ToewijzingNummer=2]',
    ]);
    expect(weigert([], [])).toEqual(['elementOntbreekt /ToegewezenProduct']);
    expect(weigert([WEEK, WEEK], [])).toEqual(['TR302 /ToegewezenProduct[2]', 'TR101 /ToegewezenProduct[2]']);
  });

  it('is voor elke geldige verzameling toewijzingen een geldig bericht, ook voor het XSD als dat er is', () => {
    fc.assert(
      fc.property(willekeurigeToewijzingen, (toewijzingen) => {
        const uit = bouwToewijzingsbericht(opdracht(toewijzingen, []));
        expect(uit.gelukt ? [] : uit.weigeringen).toEqual([]);
        const bron = Buffer.from(uit.gelukt ? uit.waarde.xml : '');
        expect(ontvang(bron, {}, xsds.gelukt ? xsds.waarde : undefined)).toEqual({
          soort: 'goed',
          bericht: uit.gelukt && uit.waarde.bericht,
        });
      }),
    );
  });

  it('volgt op elk bericht met wat ervan geworden mag zijn, en nooit met een toewijzing minder (OP087)', () => {
    const stappen = willekeurigeToewijzingen.chain((vorige) =>
      fc.tuple(
        fc.constant(vorige),
        fc.tuple(...vorige.map((een) => willekeurigVervolg(een, DAGTEKENING))),
        fc.nat({ max: vorige.length - 1 }),
      ),
    );
    fc.assert(
      fc.property(stappen, ([vorige, nu, plaats]) => {
        expect(weigert(nu, vorige)).toEqual([]);
        const geldtNog = (vorige[plaats]?.Einddatum ?? '9999') >= DAGTEKENING;
        const zonder = weigert(nu.toSpliced(plaats, 1), vorige);
        expect(zonder.some((een) => een.startsWith('OP087'))).toBe(geldtNog);
      }),
    );
  });
});
