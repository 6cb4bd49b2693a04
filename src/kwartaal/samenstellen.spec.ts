import { describe, expect, it } from 'vitest';
import type { Gemeten } from '../../test/bouwers/kwartaal.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { rapportbron, tellingen } from '../../test/bouwers/kwartaal.ts';
import { datum } from '../kern/datum.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Rapportcel, Rapportcijfers, Rapportdeelcode } from './gebeurtenissen.ts';
import { RAPPORTDELEN } from './gebeurtenissen.ts';
import type { Rapportbron } from './queries.ts';
import { stelSamen } from './samenstellen.ts';

const rapport = (gemeten: Gemeten, anders: Partial<Rapportbron> = {}): Promise<Rapportcijfers> =>
  stelSamen(rapportbron({ tellingen: tellingen(gemeten), ...anders }));

function deel({ delen }: Rapportcijfers, code: Rapportdeelcode) {
  const een = delen.find((d) => d.code === code);
  if (!een) throw new Error(`geen deel ${code}`);
  return een;
}

/** The cells of the line with this head. */
function rij(
  cijfers: Rapportcijfers,
  code: Rapportdeelcode,
  tabel: number,
  kop: string,
): readonly Rapportcel[] {
  const een = deel(cijfers, code).tabellen[tabel]?.rijen.find((r) => r.kop === kop);
  if (!een) throw new Error(`geen regel ${kop}`);
  return een.cellen;
}

describe('het rapport van een kwartaal', () => {
  it('heeft elk deel in de vaste volgorde, ook van een gemeente zonder dossiers (Wmo 2.5.1)', async () => {
    const leeg = await rapport({});
    expect(leeg.delen.map(({ code }) => code)).toEqual(RAPPORTDELEN);
    expect([leeg.van, leeg.totEnMet, leeg.peildatum]).toEqual(['2026-07-01', '2026-09-30', '2026-10-12']);
    expect(leeg.delen.flatMap(({ aandacht }) => aandacht)).toEqual([]);
    expect(JSON.stringify(leeg)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('zegt wat het niet weet, en toont cijfers van anderen alleen met bron en jaar (huis: eerlijk)', async () => {
    const inrichting = voorbeeldInrichting({
      openbareCijfers: [
        { wat: 'Te laat', cijfer: '1 op 4', bron: 'Een krant', jaar: '2023', status: null, dekking: '' },
      ],
    });
    const { ontbreekt, openbaar, delen } = await rapport({}, { inrichting });
    expect(ontbreekt.map(({ wat }) => wat)).toEqual(['Wat mensen van de toegang en de hulp vinden']);
    expect(openbaar).toHaveLength(1);
    for (const { bron, jaar } of openbaar) expect([bron, jaar].every((t) => t.length > 3)).toBe(true);
    const cellen = delen.flatMap((d) =>
      d.tabellen.flatMap((t) => t.rijen.flatMap((r) => [r.kop, ...r.cellen])),
    );
    for (const { cijfer, wat } of openbaar)
      expect(cellen.filter((cel) => cel === cijfer || cel === wat || cel === Number(cijfer))).toEqual([]);
  });

  it('zet elk beeld als los leesbaar plaatje met woorden ernaast (WCAG 1.1.1)', async () => {
    const beelden = (await rapport({})).delen.flatMap(({ tabellen }) =>
      tabellen.flatMap((t) => t.beeld ?? []),
    );
    expect(beelden.length).toBeGreaterThanOrEqual(7);
    for (const { svg, label } of beelden) {
      expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(label.length).toBeGreaterThan(20);
    }
  });
});

describe('instroom en uitstroom', () => {
  const GEMETEN: Gemeten = {
    'mijlpaal:gemeld': {
      '2025-07': { '0': 20 },
      '2026-04': { '0': 30 },
      '2026-07': { '0': 25 },
      '2026-09': { '0': 15 },
    },
    aanvraag: { '2025-08': { '0': 12 }, '2026-07': { '0': 8 }, '2026-09': { '0': 9 } },
    'mijlpaal:klaar': { '2025-09': { '0': 20 }, '2026-05': { '0': 30 }, '2026-08': { '0': 28 } },
  };

  it('staan naast het kwartaal ervoor en een jaar eerder, en maken samen de voorraad (sturing)', async () => {
    const cijfers = await rapport(GEMETEN);
    expect(deel(cijfers, 'stroom').tabellen[0]?.kolommen).toEqual([
      'Maat',
      '3e kwartaal 2026',
      '2e kwartaal 2026',
      '3e kwartaal 2025',
    ]);
    expect(rij(cijfers, 'stroom', 0, 'Nieuwe meldingen')).toEqual([40, 30, 20]);
    expect(rij(cijfers, 'stroom', 0, 'Aanvragen ontvangen')).toEqual([17, 0, 12]);
    expect(rij(cijfers, 'stroom', 0, 'Afgerond')).toEqual([28, 30, 20]);
    expect(rij(cijfers, 'stroom', 0, 'Voorraad op de laatste dag')).toEqual([12, 0, 0]);
    expect(deel(cijfers, 'stroom').aandacht).toEqual([expect.stringContaining('12 meer dossiers bij')]);
    expect(deel(cijfers, 'algemeen').uitleg).toContain(
      '40 nieuwe meldingen; in het 3e kwartaal 2025 waren dat er 20',
    );
  });

  it('laten een kleine maand weg met een tweede erbij, want de som van het kwartaal is bekend (Wmo 5.3.6)', async () => {
    const cijfers = await rapport({
      'mijlpaal:gemeld': { '2026-07': { '0': 3 }, '2026-08': { '0': 20 }, '2026-09': { '0': 30 } },
      'mijlpaal:klaar': { '2026-07': { '0': 10 }, '2026-08': { '0': 10 }, '2026-09': { '0': 10 } },
    });
    expect(rij(cijfers, 'stroom', 0, 'Nieuwe meldingen')[0]).toBe(53);
    const maanden = ['jul 2026', 'aug 2026', 'sep 2026'].map((m) => rij(cijfers, 'stroom', 1, m).slice(0, 2));
    // What went out goes along: with the stock it would tell what came in.
    expect(maanden).toEqual([
      [WEGGELATEN, WEGGELATEN],
      [WEGGELATEN, WEGGELATEN],
      [30, 10],
    ]);
  });

  it('laten een klein totaal weg, ook in de zin erboven (Wmo 5.3.6)', async () => {
    const cijfers = await rapport({ 'mijlpaal:gemeld': { '2026-07': { '0': 4 } } });
    expect(rij(cijfers, 'stroom', 0, 'Nieuwe meldingen')[0]).toBe(WEGGELATEN);
    expect(deel(cijfers, 'algemeen').uitleg).toBe('Er werden geen dossiers afgerond.');
    expect(deel(cijfers, 'stroom').aandacht).toEqual([]);
  });
});

describe('een kwartaal waarin Omkeer er nog niet was', () => {
  const GEMETEN: Gemeten = {
    'mijlpaal:gemeld': { '2025-09': { '0': 80 }, '2026-05': { '0': 300 }, '2026-08': { '0': 361 } },
    'mijlpaal:klaar': { '2025-09': { '0': 20 }, '2026-08': { '0': 200 } },
    onderzoek: { '2025-09': { '17': 30 }, '2026-05': { '30': 40 }, '2026-08': { '31': 50, '60': 10 } },
    'optijd:onderzoek': { '2025-09': { '2': 30 }, '2026-05': { '2': 40 }, '2026-08': { '2': 60 } },
  };

  it('is leeg en heet zo, en een dat niet heel was wordt niet vergeleken (sturing § 6)', async () => {
    const deels = await rapport(GEMETEN, { eersteMelding: datum('2025-08-30') });
    expect(deel(deels, 'stroom').tabellen[0]?.kolommen[3]).toBe('3e kwartaal 2025 (vanaf 30 augustus 2025)');
    expect(deel(deels, 'algemeen').uitleg).toContain('Er kwamen 361 nieuwe meldingen. ');
    const niet = await rapport(GEMETEN, { eersteMelding: datum('2026-04-02') });
    expect(deel(niet, 'stroom').tabellen[0]?.kolommen.slice(1)).toEqual([
      '3e kwartaal 2026',
      '2e kwartaal 2026',
      '3e kwartaal 2025 (nog niet in Omkeer)',
    ]);
    for (const kop of ['Nieuwe meldingen', 'Afgerond', 'Voorraad op de laatste dag'])
      expect(rij(niet, 'stroom', 0, kop)[2]).toBeNull();
    expect(rij(niet, 'stroom', 1, 'mrt 2026 (nog niet in Omkeer)')).toEqual([null, null, null]);
    expect(rij(niet, 'bezwaar', 0, 'Dwangsommen')).toEqual([0, 0, null]);
    expect(rij(niet, 'wachten', 0, '1e kwartaal 2026 (nog niet in Omkeer)').every((c) => c === null)).toBe(
      true,
    );
    expect(deel(niet, 'stroom').definities.join(' ')).toContain('2 april 2026');
  });

  it('vraagt geen uitleg over trager: in de eerste weken kan alleen klaar zijn wat snel gaat (sturing § 8)', async () => {
    const kort = await rapport(GEMETEN, { eersteMelding: datum('2025-06-20') });
    expect(deel(kort, 'doorlooptijd').aandacht).toEqual([]);
    expect(rij(kort, 'doorlooptijd', 1, 'Van melding tot verslag, mediaan in dagen')).toEqual([31, 30, null]);
    expect(rij(kort, 'doorlooptijd', 1, 'Van melding tot verslag, op tijd')).toEqual(['100%', '100%', null]);
    expect(rij(kort, 'doorlooptijd', 2, '3e kwartaal 2025')).toEqual([30, null, null]);
    const lang = await rapport(GEMETEN, { eersteMelding: datum('2025-05-02') });
    expect(deel(lang, 'doorlooptijd').aandacht).toEqual([
      expect.stringContaining('een jaar eerder was dat 17'),
    ]);
  });

  it('zegt van een eerste kwartaal dat de dagen te kort zijn, en niet dat de voorraad groeide', async () => {
    const eerste = await rapport(GEMETEN, { eersteMelding: datum('2026-07-20') });
    expect(deel(eerste, 'stroom').aandacht).toEqual([]);
    expect(deel(eerste, 'algemeen').uitleg).toContain('te kort om iets aan af te meten');
    expect(deel(await rapport(GEMETEN), 'algemeen').uitleg).not.toContain('eerste melding in Omkeer');
  });
});

describe('doorlooptijd', () => {
  const NAAM = 'Van melding tot verslag';

  it('telt wat in het kwartaal klaar was: mediaan, langzaamste tiende en op tijd (Wmo 2.3.2 lid 1)', async () => {
    const cijfers = await rapport({
      onderzoek: { '2026-06': { '90': 50 }, '2026-07': { '20': 12, '40': 6 }, '2026-08': { '60': 2 } },
      'optijd:onderzoek': { '2026-07': { '2': 12, '1': 8 } },
    });
    expect(rij(cijfers, 'doorlooptijd', 0, NAAM)).toEqual([20, 20, 40, '100%', null, 0]);
    expect(deel(cijfers, 'doorlooptijd').aandacht).toEqual([]);
  });

  it('telt ook tot de eerste dag met hulp, en verdeelt die dagen over wie aan zet was (Wmo 2.6.3)', async () => {
    const cijfers = await rapport({
      totHulp: { '2026-07': { '60': 8, '100': 2 } },
      aanbieder: { '2026-07': { '21': 3 } },
      'hulpwacht:gemeente': { '2026-07': { '40': 10 } },
      'hulpwacht:aanbieder': { '2026-07': { '20': 8, '60': 2 } },
    });
    expect(rij(cijfers, 'doorlooptijd', 0, 'Van melding tot hulp')).toEqual([10, 60, 100, null, null, null]);
    expect(rij(cijfers, 'doorlooptijd', 0, 'Van opdracht tot hulp')).toEqual([
      WEGGELATEN,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(rij(cijfers, 'wachten', 1, '3e kwartaal 2026')).toEqual([40, 0, 0, 28, 0]);
    expect(deel(cijfers, 'algemeen').uitleg).toContain('kreeg die binnen 60 dagen na de melding');
  });

  it('vraagt uitleg als meer dan een op de tien te laat was, of als het veel trager werd (Wmo 2.3.2 lid 1)', async () => {
    const cijfers = await rapport({
      onderzoek: { '2025-08': { '30': 20 }, '2026-08': { '50': 40 } },
      'optijd:onderzoek': { '2026-08': { '2': 30, '0': 10 } },
    });
    expect(deel(cijfers, 'doorlooptijd').aandacht).toEqual([
      `${NAAM}: 75% was op tijd.`,
      `${NAAM}: de mediaan is 50 dagen; een jaar eerder was dat 30.`,
    ]);
    expect(rij(cijfers, 'doorlooptijd', 1, `${NAAM}, mediaan in dagen`)).toEqual([50, null, 30]);
  });

  it('zet naast het deel op tijd wat open en over de termijn is, en zegt het verschil (sturing.md § 7 ouderDanTermijn)', async () => {
    const cijfers = await rapport({}, { overTermijn: { onderzoek: 23, beslissing: 3 } });
    const { tabellen, definities } = deel(cijfers, 'doorlooptijd');
    expect(tabellen[0]?.kolommen.at(-1)).toBe('Open en over de termijn');
    expect(rij(cijfers, 'doorlooptijd', 0, NAAM).at(-1)).toBe(23);
    expect(rij(cijfers, 'doorlooptijd', 0, 'Van aanvraag tot besluit').at(-1)).toBe(WEGGELATEN);
    expect(rij(cijfers, 'doorlooptijd', 0, 'Van melding tot hulp').at(-1)).toBeNull();
    expect(definities.join(' ')).toContain('Bij Vooruitkijken telt zo een zaak in het deel zelf mee');
  });

  it('kent bij het onderzoek geen stilstand, en bij het besluit wel (Wmo 2.3.2 lid 1, Awb 4:15)', async () => {
    const cijfers = await rapport({
      onderzoek: { '2026-08': { '50': 40 } },
      'optijd:onderzoek': { '2026-08': { '2': 30, '0': 10 } },
      beslissing: { '2026-08': { '12': 40 } },
      'optijd:beslissing': { '2026-08': { '2': 20, '1': 10, '0': 10 } },
    });
    const { tabellen, aandacht } = deel(cijfers, 'doorlooptijd');
    expect(tabellen[0]?.kolommen.slice(-3, -1)).toEqual(['Op tijd', 'Op tijd met opschorting']);
    expect(rij(cijfers, 'doorlooptijd', 0, NAAM).slice(3, 5)).toEqual(['75%', null]);
    expect(rij(cijfers, 'doorlooptijd', 0, 'Van aanvraag tot besluit').slice(3, 5)).toEqual(['50%', '75%']);
    expect(rij(cijfers, 'doorlooptijd', 1, `${NAAM}, op tijd`)[0]).toBe('75%');
    expect(aandacht).toEqual([
      `${NAAM}: 75% was op tijd.`,
      'Van aanvraag tot besluit: 75% was op tijd, ook als stilstand niet meetelt.',
    ]);
  });

  it('zwijgt over een klein aantal te laat: de uitleg verraadt niet wat de tabel weglaat (Wmo 5.3.6)', async () => {
    const cijfers = await rapport({
      onderzoek: { '2026-08': { '50': 20 } },
      'optijd:onderzoek': { '2026-08': { '2': 16, '0': 4 } },
    });
    expect(rij(cijfers, 'doorlooptijd', 0, NAAM)[3]).toBe('meer dan 75%');
    expect(deel(cijfers, 'doorlooptijd').aandacht).toEqual([]);
  });

  it('per voorziening telt vier kwartalen, de meeste bovenaan, zonder wat te klein is (Wmo 5.3.6)', async () => {
    const per = (n: number, dagen: string) =>
      tellingen({
        geheel: { '2025-11': { [dagen]: n }, '2024-11': { '70': 40 } },
        onderzoek: { '2025-11': { '30': n } },
      });
    const cijfers = await rapport(
      {},
      {
        voorzieningen: ['scootmobiel', 'rolstoel', 'traplift', 'niets'].map((w) => ({ waarde: w, tekst: w })),
        perVoorziening: new Map([
          ['rolstoel', per(12, '60')],
          ['scootmobiel', per(30, '50')],
          ['traplift', per(2, '90')],
        ]),
      },
    );
    const rijen = deel(cijfers, 'voorziening').tabellen[0]?.rijen ?? [];
    // The sum of all is known from elsewhere: one that is too small takes the next smallest along.
    expect(rijen.map(({ kop, cellen }) => [kop, cellen[0], cellen[1]])).toEqual([
      ['scootmobiel', 30, 50],
      ['rolstoel', WEGGELATEN, null],
      ['traplift', WEGGELATEN, null],
    ]);
    expect(rijen[0]?.cellen.at(-1)).toBe(70);
    expect(deel(cijfers, 'voorziening').tabellen[0]?.beeld?.svg).not.toContain('traplift</text><rect');
  });
});

describe('de voorraad', () => {
  it('telt wat open was op de laatste dag naar leeftijd (sturing: open zaken tellen mee)', async () => {
    const cijfers = await rapport(
      {},
      {
        voorraad: [
          { begin: datum('2026-09-25'), aantal: 20 },
          { begin: datum('2026-06-30'), aantal: 9 },
        ],
      },
    );
    expect(deel(cijfers, 'voorraad').uitleg).toBe(
      'Op 30 september 2026 lagen er 29 open dossiers; de helft was 5 dagen of korter geleden gemeld, 9 van de 10 92 dagen of korter.',
    );
    expect(rij(cijfers, 'voorraad', 0, '13 tot 26 weken')).toEqual([9]);
    expect(deel(cijfers, 'voorraad').aandacht).toEqual([
      '9 open dossiers zijn acht weken geleden of langer gemeld, van 29.',
    ]);
  });

  it('vraagt ook uitleg over wat oud is als een deel daarvan te klein is om te tonen (Wmo 2.3.5 lid 2)', async () => {
    const met = async (jong: number) =>
      deel(
        await rapport(
          {},
          {
            voorraad: [
              { begin: datum('2026-09-25'), aantal: jong },
              { begin: datum('2026-09-10'), aantal: 40 },
              { begin: datum('2026-07-20'), aantal: 12 },
              { begin: datum('2026-06-20'), aantal: 11 },
              { begin: datum('2026-01-10'), aantal: 3 },
            ],
          },
        ),
        'voorraad',
      );
    // The two that are left out are both old: their sum is no small number.
    expect((await met(30)).aandacht).toEqual([
      '26 open dossiers zijn acht weken geleden of langer gemeld, van 96.',
    ]);
    // One of them is young: how many are old would tell the other.
    const gemengd = await met(9);
    expect(gemengd.tabellen[0]?.rijen.map(({ cellen }) => cellen[0])).toEqual([
      WEGGELATEN,
      40,
      0,
      0,
      12,
      11,
      WEGGELATEN,
    ]);
    expect(gemengd.aandacht).toEqual([
      'Meer dan een op de tien van de 75 open dossiers is acht weken geleden of langer gemeld.',
    ]);
  });

  it('noemt niet hoeveel er oud zijn als een groep te klein is (Wmo 5.3.6)', async () => {
    const cijfers = await rapport(
      {},
      {
        voorraad: [
          { begin: datum('2026-09-25'), aantal: 20 },
          { begin: datum('2026-06-30'), aantal: 4 },
        ],
      },
    );
    expect(rij(cijfers, 'voorraad', 0, '13 tot 26 weken')).toEqual([WEGGELATEN]);
    expect(rij(cijfers, 'voorraad', 0, '0 tot 2 weken')).toEqual([WEGGELATEN]);
    expect(deel(cijfers, 'voorraad').aandacht).toEqual([]);
  });
});

describe('bezwaar, effect en knelpunten', () => {
  it('noemt de dwangsommen en vraagt erover uitleg (Awb 4:17)', async () => {
    const cijfers = await rapport({
      dwangsom: { '2026-08': { '0': 6 } },
      dwangsomCenten: { '2026-08': { '0': 144_200 } },
    });
    expect(rij(cijfers, 'bezwaar', 0, 'Dwangsommen')[0]).toBe(6);
    expect(rij(cijfers, 'bezwaar', 0, 'Bedrag aan dwangsommen')[0]).toEqual({ centen: 144_200 });
    expect(deel(cijfers, 'bezwaar').aandacht).toHaveLength(1);
  });

  it('geeft bij een klein aantal dwangsommen ook het bedrag niet (Wmo 5.3.6)', async () => {
    const cijfers = await rapport({
      dwangsom: { '2026-08': { '0': 1 } },
      dwangsomCenten: { '2026-08': { '0': 23_000 } },
    });
    expect(rij(cijfers, 'bezwaar', 0, 'Bedrag aan dwangsommen')[0]).toBeNull();
    expect(JSON.stringify(cijfers)).not.toContain('23000');
  });

  it('telt effecten en uitkomsten van de toets per kwartaal (Wmo 2.3.9)', async () => {
    const kwartaal = datum('2026-07-01');
    const cijfers = await rapport(
      {},
      {
        effecten: [
          { kwartaal, wat: 'bereikt', aantal: 12 },
          { kwartaal, wat: 'niet', aantal: 6 },
        ],
        toetsen: [{ kwartaal: datum('2025-07-01'), wat: 'maatwerk', aantal: 8 }],
      },
    );
    expect(rij(cijfers, 'effect', 1, '3e kwartaal 2026')).toEqual([12, 0, 6]);
    expect(rij(cijfers, 'effect', 0, 'Maatwerk')).toEqual([0, 0, 8]);
  });

  it('noemt alleen regels die in genoeg dossiers in de weg staan (Wmo 5.3.6)', async () => {
    const cijfers = await rapport(
      {},
      {
        knelpunten: [
          { naam: 'Beleidsregel 4', soort: 'werkproces', zaken: 7, status: 'beleid' },
          { naam: 'Iets over iemand', soort: 'werkproces', zaken: 1, status: null },
        ],
      },
    );
    expect(rij(cijfers, 'leren', 1, 'Beleidsregel 4')).toEqual(['Werkproces', 7, 'Naar beleid']);
    expect(JSON.stringify(cijfers)).not.toContain('Iets over iemand');
    expect(deel(cijfers, 'leren').tabellen[1]?.uitleg).toContain(
      '1 andere regel komt in minder dan 5 dossiers',
    );
  });
});
