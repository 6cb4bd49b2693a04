import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { willekeurigeToewijzingen, willekeurigVervolg } from '../../test/bouwers/iwmo-willekeurig.ts';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { HIER } from '../../test/hulp/apphuis.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { dossierId } from '../../test/hulp/journaal.ts';
import { datum } from '../kern/datum.ts';
import { inGemeente } from '../platform/database.ts';
import { berichtPaden } from './paden.ts';
import type { Toewijzing } from './poort.ts';
import { bestelToewijzing } from './toewijzing.ts';

let huis: Berichtenhuis;
let gewoon: readonly Toewijzing[];
beforeAll(async () => {
  huis = await maakBerichtenhuis({});
  gewoon = huis.levering.toewijzingen;
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const DOSSIER = dossierId('W26-7K3M-Q9TX');
const AGB = '99000001';
type Anders = Readonly<Record<string, unknown>>;

/** A 301 with these assignments, that left at this moment. */
async function vertel(op: string, toewijzingen = gewoon, aanbieder = AGB): Promise<void> {
  huis.zetKlok(op);
  huis.levering.toewijzingen = toewijzingen;
  await inGemeente(huis.omgeving.db, HIER, (trx) =>
    bestelToewijzing(trx, HIER, { dossier: DOSSIER, aanbieder, sleutel: op }, huis.omgeving.klok.nu()),
  );
  await huis.takenloper.verwerkAlles();
  const [mis] = await huis.lees<{ readonly fouten: unknown }>(
    "SELECT feit->'fouten' AS fouten FROM iwmoberichtfeit WHERE feit->>'soort' = 'afgekeurd'",
  );
  if (mis) throw new Error(JSON.stringify(mis.fouten));
}
const eerste = (anders: Partial<Toewijzing>): readonly Toewijzing[] =>
  gewoon.map((t, i) => (i === 0 ? { ...t, ...anders } : t));

let volgnummer = 0;
/** Comes in on the day after the messages of `vertel`, and says what was wrong: `TR019 /Bericht/…`. */
async function komt(
  soort: '305' | '307' | '317' | '323',
  anders: Anders = {},
  dag = '2026-11-03',
): Promise<readonly string[]> {
  volgnummer += 1;
  huis.zetKlok(new Date(Date.parse(`${dag}T09:00:00Z`) + volgnummer * 1_000).toISOString());
  huis.leg(
    `${volgnummer}.xml`,
    bericht(GOEDE_BERICHTEN[soort], structuredClone({ ...BASIS[soort], ...anders })),
  );
  await huis.ronde();
  const rijen = await huis.lees<{ readonly fout: string }>(
    `SELECT f->>'code' || ' ' || (f->>'veld') AS fout FROM iwmoberichtfeit b, jsonb_array_elements(feit->'fouten') f
     WHERE b.bericht = (SELECT bericht FROM iwmostand WHERE richting = 'in' ORDER BY op DESC LIMIT 1)`,
  );
  return rijen.map(({ fout }) => fout);
}
const laatste = async () =>
  (
    await huis.lees<{ readonly bericht: string; readonly fase: string; readonly te_doen: boolean }>(
      "SELECT bericht, fase, te_doen FROM iwmostand WHERE richting = 'in' ORDER BY op DESC LIMIT 1",
    )
  )[0];

const START = { ToewijzingNummer: 101, Begindatum: '2026-01-13', StatusAanlevering: '1' };
const PRESTATIES = 'Declaratie/Clienten/0/Prestaties';
const [EEN_CLIENT] = GOEDE_BERICHTEN['323'].Declaratie.Clienten;
const BASIS: Readonly<Record<'305' | '307' | '317' | '323', Anders>> = {
  '305': { 'Client/StartProducten': [START] },
  '307': {
    'Client/StopProducten': [{ ...START, RedenBeeindiging: '19', Einddatum: '2026-10-30' }],
  },
  '317': {},
  // One client, one month.
  '323': {
    'Declaratie/Clienten': [{ ...EEN_CLIENT, Prestaties: EEN_CLIENT?.Prestaties.slice(0, 1) }],
    'Declaratie/TotaalIngediendBedrag': { TotaalBedrag: 45_000, DebetCredit: 'D' },
  },
};
const WENS = '/Bericht/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]';
const WENSHOUDER = 'Client/Verzoek/TeWijzigenProducten/0';
const ONGEWIJZIGD = '/Bericht/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct';
const P = '/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]';
const zonderProduct = (): readonly Toewijzing[] => {
  const { Product: _, Omvang: __, ...kaal } = gewoon[0] ?? ({} as Toewijzing);
  return [{ ...kaal, Budget: 100 }];
};

interface Geval {
  readonly code: string;
  readonly soort: '305' | '307' | '317' | '323';
  readonly feit: string;
  readonly anders?: Anders;
  readonly verteld?: () => readonly Toewijzing[];
  readonly waar: string;
}
const GEVALLEN: readonly Geval[] = [
  {
    code: 'TR019',
    soort: '305',
    feit: 'een start van een nummer dat niet is verteld',
    anders: { 'Client/StartProducten/0/ToewijzingNummer': 999 },
    waar: '/Bericht/Client/StartProducten/StartProduct[1]/ToewijzingNummer',
  },
  {
    code: 'TR019',
    soort: '307',
    feit: 'een stop van een nummer dat niet is verteld',
    anders: { 'Client/StopProducten/0/ToewijzingNummer': 999 },
    waar: '/Bericht/Client/StopProducten/StopProduct[1]/ToewijzingNummer',
  },
  {
    code: 'TR304',
    soort: '323',
    feit: 'een declaratie voor iemand voor wie niets is toegewezen',
    anders: { 'Declaratie/Clienten/0/Bsn': '999900018' },
    waar: '/Bericht/Declaratie/Clienten/Client[1]/Bsn',
  },
  {
    code: 'TR338',
    soort: '323',
    feit: 'een prestatie op een nummer dat niet is verteld',
    anders: { [`${PRESTATIES}/0/ToewijzingNummer`]: 999 },
    waar: `${P}/ToewijzingNummer`,
  },
  {
    code: 'TR307',
    soort: '323',
    feit: 'een prestatie van voor de toewijzing',
    verteld: () => eerste({ Ingangsdatum: datum('2026-10-12') }),
    waar: `${P}/ProductPeriode/Begindatum`,
  },
  {
    code: 'TR308',
    soort: '323',
    feit: 'een prestatie van na de toewijzing',
    verteld: () => eerste({ Einddatum: datum('2026-10-14') }),
    waar: `${P}/ProductPeriode/Einddatum`,
  },
  {
    code: 'TR339',
    soort: '323',
    feit: 'een andere categorie',
    anders: { [`${PRESTATIES}/0/ProductCategorie`]: '02' },
    waar: `${P}/ProductCategorie`,
  },
  {
    code: 'TR340',
    soort: '323',
    feit: 'een andere code',
    anders: { [`${PRESTATIES}/0/ProductCode`]: '01A99' },
    waar: `${P}/ProductCode`,
  },
  {
    code: 'TR341',
    soort: '323',
    feit: 'een andere eenheid',
    verteld: () => eerste({ Omvang: { Volume: 2, Eenheid: '16', Frequentie: '2' } }),
    waar: `${P}/Eenheid`,
  },
  {
    code: 'TR387',
    soort: '323',
    feit: 'een prestatie vanaf de tweede van de maand',
    anders: { [`${PRESTATIES}/0/ProductPeriode/Begindatum`]: '2026-10-02' },
    waar: `${P}/ProductPeriode/Begindatum`,
  },
  {
    code: 'TR388',
    soort: '323',
    feit: 'een prestatie tot de dertigste van oktober',
    anders: { [`${PRESTATIES}/0/ProductPeriode/Einddatum`]: '2026-10-30' },
    waar: `${P}/ProductPeriode/Einddatum`,
  },
  {
    code: 'TR349',
    soort: '317',
    feit: 'een verzoek dat een lopende toewijzing niet noemt',
    anders: { 'Client/Verzoek/OngewijzigdeProducten': [{ ToewijzingNummer: 102 }] },
    waar: '/Bericht/Client/Verzoek',
  },
  {
    code: 'TR350',
    soort: '317',
    feit: 'een ongewijzigd product met een onbekend nummer',
    anders: {
      'Client/Verzoek/OngewijzigdeProducten': [102, 103, 999].map((ToewijzingNummer) => ({
        ToewijzingNummer,
      })),
    },
    waar: `${ONGEWIJZIGD}[3]/ToewijzingNummer`,
  },
  {
    code: 'TR351',
    soort: '317',
    feit: 'een wijziging van een toewijzing die voorbij is',
    verteld: () => eerste({ Einddatum: datum('2026-11-01') }),
    waar: `${WENS}/ToewijzingNummer`,
  },
  {
    code: 'TR357',
    soort: '317',
    feit: 'een wijziging vanaf een dag die voorbij is',
    anders: { [`${WENSHOUDER}/GewensteIngangsdatum`]: '2026-10-12' },
    waar: `${WENS}/GewensteIngangsdatum`,
  },
  {
    code: 'TR373',
    soort: '317',
    feit: 'een ander totaal vanaf een latere dag',
    anders: { [`${WENSHOUDER}/Omvang`]: { Volume: 240, Eenheid: '01', Frequentie: '6' } },
    waar: `${WENS}/GewensteIngangsdatum`,
  },
  {
    code: 'TR411',
    soort: '317',
    feit: 'een productcode zonder omvang',
    anders: { [`${WENSHOUDER}/Omvang`]: undefined },
    waar: `${WENS}/Omvang`,
  },
  {
    code: 'TR412',
    soort: '317',
    feit: 'een omvang bij een toewijzing zonder productcode',
    verteld: () => gewoon.map((t, i) => (i === 0 ? zonderCode(t) : t)),
    waar: `${WENS}/Omvang`,
  },
];
function zonderCode(t: Toewijzing): Toewijzing {
  const { Omvang: _, ...rest } = t;
  return { ...rest, Product: { Categorie: '01' } };
}

describe('een bericht wordt gehouden tegen wat deze aanbieder is verteld', () => {
  it.each(GEVALLEN)(
    '$code weigert $feit, met regel en plaats, en het komt bij een mens',
    async ({ code, soort, anders, verteld, waar }) => {
      await vertel('2026-09-01T09:00:00Z', verteld?.() ?? gewoon);
      expect(await komt(soort, anders)).toContain(`${code} ${waar}`);
      const rij = await laatste();
      expect(rij).toMatchObject({ fase: 'afgekeurd', te_doen: true });
      const { tekst } = await huis.vraag('administratie', berichtPaden.een(rij?.bericht ?? ''));
      expect(tekst).toContain(code);
      // Kept byte for byte.
      expect(await huis.lees("SELECT FROM iwmobericht WHERE richting = 'in' AND grootte > 0")).toHaveLength(
        1,
      );
    },
  );

  it.each(['305', '307', '317', '323'] as const)('een %s dat klopt, is goed', async (soort) => {
    await vertel('2026-09-01T09:00:00Z');
    expect(await komt(soort)).toEqual([]);
    // What is good about a stop without a start waits for that.
    expect((await laatste())?.fase).toBe(soort === '305' ? 'verwerkt' : 'wachtOpMens');
  });

  it('TR384 en TR307: op een verwijderde toewijzing wordt niet gedeclareerd', async () => {
    await vertel('2026-08-01T09:00:00Z');
    await vertel(
      '2026-09-01T09:00:00Z',
      eerste({
        Einddatum: gewoon[0]?.Ingangsdatum ?? datum('2026-01-12'),
        RedenWijziging: '13',
        Toewijzingsdatum: datum('2026-09-01'),
      }),
    );
    expect(await komt('323')).toContain(`TR384 ${P}/ToewijzingNummer`);
  });

  it('TR375: een toewijzing zonder product krijgt geen omvang', async () => {
    await vertel('2026-09-01T09:00:00Z', zonderProduct());
    expect(
      await komt('317', {
        'Client/Verzoek/OngewijzigdeProducten': undefined,
        'Client/Verzoek/NieuweProducten': undefined,
      }),
    ).toContain(`TR375 ${WENS}/Omvang`);
  });

  it('TR361: wat na de wijziging zou lopen, overlapt elkaar niet', async () => {
    await vertel('2026-09-01T09:00:00Z');
    const nieuw = {
      Product: { Categorie: '01', Code: '01A03' },
      GewensteIngangsdatum: '2026-11-20',
      Einddatum: '2027-05-31',
      Omvang: { Volume: 4, Eenheid: '16', Frequentie: '2' },
    };
    expect((await komt('317', { 'Client/Verzoek/NieuweProducten': [nieuw] })).join()).toContain('TR361');
  });
});

describe('een onbekend nummer', () => {
  const start = (nummer: number, anders: Anders = {}) =>
    komt('305', { 'Client/StartProducten/0/ToewijzingNummer': nummer, ...anders });

  it('en dat van een andere aanbieder worden in dezelfde woorden geweigerd (AVG 5.1.f)', async () => {
    await vertel('2026-08-01T09:00:00Z', gewoon.slice(0, 1));
    await vertel('2026-09-01T09:00:00Z', gewoon.slice(1), '99000002');
    const woorden = async (nummer: number) => {
      await start(nummer);
      return huis.lees(
        `SELECT feit - 'bestand' - 'bericht' - 'retour' AS feit FROM iwmoberichtfeit
         WHERE bericht = '${(await laatste())?.bericht ?? ''}' ORDER BY nr`,
      );
    };
    const onbekend = await woorden(999);
    expect(await woorden(102)).toEqual(onbekend);
    expect(onbekend).toHaveLength(5);
    expect(await start(101)).toEqual([]);
  });

  it('van een toewijzing die de aanbieder afkeurde, is onbekend; van een die hij goedkeurde niet', async () => {
    await vertel('2026-09-01T09:00:00Z');
    const meld = (uitslag: string) =>
      huis.eigenaar(
        `INSERT INTO iwmoberichtfeit (gemeente, bericht, feit, door, op)
         SELECT gemeente, id, '{"soort":"voldaan","wat":"retour","uitslag":"${uitslag}","code":"1","toelichting":""}',
           'wim', now() FROM iwmobericht WHERE soort = '301'`,
      );
    await meld('afgekeurd');
    expect(await start(101)).toHaveLength(1);
    await meld('goed');
    expect(await start(101)).toEqual([]);
  });
});

describe('wat sinds de dagtekening is veranderd', () => {
  const korter = () =>
    eerste({
      Einddatum: datum('2026-10-14'),
      RedenWijziging: '05',
      Toewijzingsdatum: datum('2026-11-02'),
    });

  it('maakt een bericht dat toen goed was niet fout: niet op de dag zelf, en niet van de dag ervoor (TR308)', async () => {
    await vertel('2026-09-01T09:00:00Z');
    await vertel('2026-11-02T15:00:00Z', korter());
    expect(await komt('323')).toEqual([]);
  });

  it('en meer dan drie werkdagen terug is verteld, geldt ook voor een bericht dat zichzelf eerder dagtekent (OP090, TR308)', async () => {
    await vertel('2026-09-01T09:00:00Z');
    await vertel('2026-11-02T15:00:00Z', korter());
    const eerder = { 'Header/BerichtIdentificatie/Dagtekening': '2026-10-31' };
    expect(await komt('323', eerder, '2026-11-05')).toEqual([]);
    expect(await komt('323', eerder, '2026-11-06')).toEqual([`TR308 ${P}/ProductPeriode/Einddatum`]);
  });

  it('geldt voor een bericht van daarna (TR308)', async () => {
    await vertel('2026-09-01T09:00:00Z');
    await vertel('2026-11-01T15:00:00Z', eerste({ ...korter()[0], Toewijzingsdatum: datum('2026-11-01') }));
    expect(await komt('323')).toEqual([`TR308 ${P}/ProductPeriode/Einddatum`]);
  });

  it('een nummer dat voorbij is en niet meer wordt genoemd, blijft bekend (TR019)', async () => {
    await vertel('2026-08-01T09:00:00Z');
    await vertel('2026-09-01T09:00:00Z', eerste({ ...korter()[0], Toewijzingsdatum: datum('2026-09-01') }));
    await vertel('2026-11-01T09:00:00Z', gewoon.slice(1));
    expect(await komt('305')).toEqual([]);
  });
});

describe('elke reeks toewijzingsberichten die wij mogen sturen', () => {
  const reeks = willekeurigeToewijzingen.chain((eerst) =>
    fc.tuple(
      fc.constant(eerst),
      fc.tuple(...eerst.map((t) => willekeurigVervolg(t, datum('2026-11-03')))),
      fc.nat({ max: eerst.length - 1 }),
    ),
  );

  it('en daarna een start of stop van een van die nummers, van voor de wijziging of erna: dat is goed (TR019)', async () => {
    await fc.assert(
      fc.asyncProperty(
        reeks,
        fc.boolean(),
        fc.constantFrom('2026-11-02', '2026-11-03'),
        async ([eerst, dan, welke], stopt, dagtekening) => {
          await huis.wis();
          await vertel('2026-11-02T08:00:00Z', eerst);
          await vertel('2026-11-03T08:00:00Z', dan);
          const pad = stopt ? 'Client/StopProducten' : 'Client/StartProducten';
          const fouten = await komt(stopt ? '307' : '305', {
            'Header/BerichtIdentificatie/Dagtekening': dagtekening,
            [`${pad}/0/ToewijzingNummer`]: eerst[welke]?.ToewijzingNummer,
          });
          expect(fouten).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('te veel om op te zoeken', () => {
  it('een client over wie meer dan honderd keer iets is verteld, wordt niet vergeleken, en dat staat erbij', async () => {
    await vertel('2026-09-01T09:00:00Z');
    await huis.eigenaar(
      `INSERT INTO iwmobericht SELECT gemeente, id || n, richting, soort, identificatie || n, afzender, ontvanger,
         dagtekening, client, dossier, sleutel || n, bestand, grootte, bytes, lpad(n::text, 64, '0'), herhaling_van, op
       FROM iwmobericht, generate_series(1, 100) n WHERE soort = '301'`,
    );
    expect(await komt('305', { 'Client/StartProducten/0/ToewijzingNummer': 999 })).toEqual([]);
    const rij = await laatste();
    const { tekst } = await huis.vraag('administratie', berichtPaden.een(rij?.bericht ?? ''));
    expect(tekst).toContain('niet vergeleken met de toewijzingen');
    // What delivery knows says the last word, and a person looks.
    expect(rij?.fase).toBe('wachtOpMens');
  });
});
