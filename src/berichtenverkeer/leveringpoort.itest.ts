import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { persoonId } from '../../test/bouwers/stap.ts';
import { hulpBeeindigen } from '../../test/bouwers/voortzetting.ts';
import { maakApphuis, type Apphuis } from '../../test/hulp/apphuis.ts';
import { bericht } from '../../test/hulp/berichtenhuis.ts';
import { schrijfContractfeiten } from '../contracten/opslag.ts';
import type { Contractfeit } from '../contracten/register.ts';
import { demoGevallen } from '../demo/gevallen.ts';
import type { Verloop } from '../demo/verloop.ts';
import { rijenVan, schrijfVerlopen } from '../demo/wegschrijven.ts';
import type { DossierGebeurtenis } from '../dossier/gebeurtenissen.ts';
import { herbouwDossiers } from '../dossier/herbouwen.ts';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { haalInrichting } from '../dossier/omgeving.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { BEGIN_DOSSIER, evolve } from '../dossier/toestand.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { laadInrichting } from '../gemeente/laden.ts';
import type { Bsn } from '../kern/bsn.ts';
import { leesBsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import { datum, datumVan, plusDagen, plusWeken } from '../kern/datum.ts';
import type { Wie } from '../kern/decider.ts';
import type { DossierId, Gemeentecode, OnderdeelId } from '../kern/ids.ts';
import { leesToewijzingssleutel } from '../kern/ids.ts';
import type { Bericht, ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import { ontvang } from '../koppelvlakken/iwmo/ontvangst.ts';
import { leveringsdelen } from '../levering/stand.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuwDossierId, nieuweSleutel } from '../platform/nieuweids.ts';
import type { HerzieningVoornemen } from '../voortzetting/voornemen.ts';
import { openVoornemen } from '../voortzetting/toestand.ts';
import { besteller } from './bestelling.ts';
import { maakLeveringpoort } from './leveringpoort.ts';
import { maakMappoort } from './mappoort.ts';
import { maakLezer } from './lezer.ts';
import { neemOp } from './ontvangst.ts';
import { berichtenronde } from './ronde.ts';

const HULP = lokaleCode('huishoudelijke-hulp');
const AGB = '99000001';
const MET_AGB = lokaleCode('zorggroep-de-linde');
const ZONDER_AGB = lokaleCode('thuis-dichtbij');
const OPVOLGER = lokaleCode('zorg-om-de-hoek');
const AGB_OPVOLGER = '99000002';

const map = mkdtempSync(path.join(tmpdir(), 'omkeer-levering-'));
for (const deel of ['in', 'uit', 'klaar']) mkdirSync(path.join(map, deel));
const poort = maakMappoort(map);
let huis: Apphuis;
let gemeente: Gemeentecode;
let vandaag: Datum;
let bron: Verloop;

beforeAll(async () => {
  const inrichting = await laadInrichting(path.join(import.meta.dirname, '../../inrichting/voorbeeld'));
  ({ gemeente } = inrichting);
  huis = await maakApphuis({ inrichting, berichtenpoort: poort });
  vandaag = datumVan(huis.omgeving.klok.nu());
  bron = moet(demoGevallen(inrichting.regels, vandaag).find((geval) => teGeven(geval) !== undefined));
  for (const [code, agb] of [
    [MET_AGB, AGB],
    [ZONDER_AGB, null],
    [OPVOLGER, AGB_OPVOLGER],
  ] as const) {
    const feiten: readonly Contractfeit[] = [
      {
        soort: 'aanbiederGezet',
        gegevens: {
          naam: code,
          agb,
          telefoon: '088 000 8100',
          email: 'planning@aanbieder.example',
          contractVan: plusDagen(vandaag, -100),
          contractTm: null,
          gebieden: [],
        },
      },
      {
        soort: 'productGezet',
        product: {
          voorziening: HULP,
          tarief: null,
          iwmo: { categorie: '01', code: '01A03' },
        },
      },
    ];
    await inGemeente(huis.omgeving.db, gemeente, (trx) =>
      schrijfContractfeiten(trx, gemeente, code, feiten, {
        door: persoonId('naima'),
        op: huis.omgeving.klok.nu(),
      }),
    );
  }
}, 120_000);
afterAll(async () => {
  await huis.sluit();
  rmSync(map, { recursive: true, force: true });
});

interface Zaak {
  readonly dossier: DossierId;
  readonly onderdeel: OnderdeelId;
}

function moet<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('is er niet');
  return waarde;
}

const BILAL: Wie = { id: persoonId('bilal'), rol: 'klantmanager' };

async function doe(dossier: DossierId, opdracht: DossierOpdracht, wie = BILAL, werk = true): Promise<void> {
  const uitkomst = await voerOpdrachtUit(
    huis.omgeving,
    { gemeente, dossier, wie, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen.map((w) => w.reden).join(' '));
  if (werk) await huis.takenloper.verwerkAlles();
}

const GEHEIM_ADRES: DossierGebeurtenis = {
  soort: 'vertrouwelijkGemaakt',
  feiten: { op: datum('2026-01-05'), grond: 'geheimAdres' },
  inhoud: { toelichting: 'Is voor iemand gevlucht.' },
};

/** Granted help of the demo that nobody gave out yet, of somebody else each time, given to this provider today. */
async function geef(
  aanbieder = MET_AGB,
  {
    geheimAdres = false,
    bsn = nieuwBsn(),
    werk = true,
  }: { readonly geheimAdres?: boolean; readonly bsn?: Bsn; readonly werk?: boolean } = {},
): Promise<Zaak> {
  const dossier = nieuwDossierId(vandaag);
  const stappen = bron.stappen.map((stap) => ({
    ...stap,
    gebeurtenissen: stap.gebeurtenissen.flatMap((g): readonly DossierGebeurtenis[] =>
      g.soort === 'meldingOntvangen'
        ? [
            { ...g, inhoud: { ...g.inhoud, inwoner: { ...g.inhoud.inwoner, bsn } } },
            ...(geheimAdres ? [GEHEIM_ADRES] : []),
          ]
        : [g],
    ),
  }));
  const toestand = stappen
    .flatMap(({ wie, op, gebeurtenissen }) =>
      gebeurtenissen.map((g) => ({ ...g, door: wie, namens: null, op })),
    )
    .reduce<DossierToestand>((t, g, i) => evolve(t, { ...g, nr: i + 1 }), BEGIN_DOSSIER);
  const { regels } = haalInrichting(huis.omgeving, gemeente);
  const client = await huis.omgeving.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.gemeente', $1, true)", [gemeente]);
    const rijen = rijenVan({ dossier, stappen, toestand }, gemeente, regels);
    await schrijfVerlopen(client, gemeente, [rijen], { brieven: false });
    await client.query('COMMIT');
  } finally {
    client.release();
  }
  const zaak = { dossier, onderdeel: moet(teGeven({ toestand })) };
  await draagOp(zaak, aanbieder, werk);
  return zaak;
}

/** The part of huishoudelijke hulp that waits for a provider, and is granted for more than a year. */
function teGeven({ toestand }: Pick<Verloop, 'toestand'>): OnderdeelId | undefined {
  return leveringsdelen(toestand).find(
    ({ stand, onderdeel: { vorm, voorziening, einde } }) =>
      stand === 'nietOpgedragen' &&
      vorm === 'natura' &&
      voorziening === HULP &&
      (einde ?? vandaag) > plusDagen(vandaag, 365),
  )?.onderdeel.gevraagd;
}

let vorigBsn = 999_980_000;
function nieuwBsn(): Bsn {
  vorigBsn += 1;
  return leesBsn(String(vorigBsn)) ?? nieuwBsn();
}

/** Ordered, and the jobs that follow not done yet. */
const geefZonderWerk = (bsn: Bsn): Promise<Zaak> => geef(MET_AGB, { bsn, werk: false });

const draagOp = ({ dossier, onderdeel }: Zaak, aanbieder = MET_AGB, werk = true) =>
  doe(
    dossier,
    {
      soort: 'leveringOpdragen',
      sleutel: moet(leesToewijzingssleutel(nieuweSleutel())),
      onderdeel,
      aanbieder,
      toelichting: '',
      opgezocht: null,
    },
    BILAL,
    werk,
  );

/** What went out since, each message as the library reads it. */
function gestuurd(voor: readonly string[]): readonly Extract<Bericht, { readonly soort: '301' }>[] {
  return uit()
    .filter((naam) => naam.startsWith('WMO301') && !voor.includes(naam))
    .map((naam) => {
      const gelezen = ontvang(readFileSync(path.join(map, 'uit', naam)), { gemeente });
      if (gelezen.soort !== 'goed' || gelezen.bericht.soort !== '301') throw new Error(gelezen.soort);
      return gelezen.bericht;
    });
}
const uit = (): readonly string[] => readdirSync(path.join(map, 'uit'));

async function geefEnLees(): Promise<Zaak & { readonly product: ToegewezenProduct; readonly bsn: string }> {
  const voor = uit();
  const zaak = await geef();
  const [een] = gestuurd(voor);
  const { Bsn: bsn, ToegewezenProducten } = moet(een).Client;
  return { ...zaak, bsn, product: moet(ToegewezenProducten[0]) };
}

let volgnummer = 0;
async function kwam(soort: '305' | '307', bsn: string, anders: Readonly<Record<string, unknown>>) {
  volgnummer += 1;
  const xml = van(soort, bsn, anders);
  await leg(`${soort}-${volgnummer}.xml`, xml);
  return xml;
}
const van = (soort: '305' | '307', bsn: string, anders: Readonly<Record<string, unknown>>): string =>
  bericht(GOEDE_BERICHTEN[soort], {
    'Header/Afzender': AGB,
    'Header/Ontvanger': gemeente,
    'Header/BerichtIdentificatie/Dagtekening': datumVan(huis.omgeving.klok.nu()),
    'Client/Bsn': bsn,
    ...anders,
  });
async function leg(naam: string, xml: string): Promise<void> {
  writeFileSync(path.join(map, 'in', naam), xml);
  await berichtenronde(huis.omgeving, { gemeente, poort, lezer: maakLezer(null) });
  await huis.takenloper.verwerkAlles();
}
const gestart = (ToewijzingNummer: number, Begindatum: Datum) => ({
  'Client/StartProducten': [{ ToewijzingNummer, Begindatum, StatusAanlevering: '1' }],
});
const start = (bsn: string, nummer: number, op: Datum) => kwam('305', bsn, gestart(nummer, op));
const stop = (
  bsn: string,
  ToewijzingNummer: number,
  Begindatum: Datum,
  reden: string,
  Einddatum = Begindatum,
) =>
  kwam('307', bsn, {
    'Client/StopProducten': [
      { ToewijzingNummer, Begindatum, RedenBeeindiging: reden, Einddatum, StatusAanlevering: '1' },
    ],
  });
const feiten = async ({ dossier }: Zaak) =>
  (await leesDossier(huis.omgeving, gemeente, dossier)).keten.gebeurtenissen.filter(
    (g) => g.soort === 'hulpGestart' || g.soort === 'hulpGestopt',
  );
const laatste = async () =>
  moet(
    (
      await huis.lees<{ readonly fase: string; readonly codes: string | null }>(
        `SELECT s.fase, (SELECT string_agg(r->>'code', ' ') FROM iwmoberichtfeit f,
             jsonb_array_elements(coalesce(f.feit->'redenen', f.feit->'fouten')) r WHERE f.bericht = s.bericht) AS codes FROM iwmostand s WHERE s.richting = 'in' ORDER BY s.op DESC LIMIT 1`,
      )
    )[0],
  );

describe('hulp opdragen aan een aanbieder met een AGB-code', () => {
  it('stuurt een toewijzingsbericht dat goed is, met nummer, product, periode en omvang (OP087)', async () => {
    const { dossier, onderdeel, product } = await geefEnLees();
    const { toestand } = await leesDossier(huis.omgeving, gemeente, dossier);
    const { opdracht } = moet(toestand.levering.leveringen.find((l) => l.opdracht.onderdeel === onderdeel));
    expect(product).toMatchObject({
      Product: { Categorie: '01', Code: '01A03' },
      Toewijzingsdatum: vandaag,
      Einddatum: opdracht.einde,
      Omvang: { Frequentie: '2' },
    });
    expect(product.RedenWijziging).toBeUndefined();
  });

  it('stuurt niets naar een aanbieder zonder AGB-code', async () => {
    const voor = uit();
    await geef(ZONDER_AGB);
    expect(gestuurd(voor)).toEqual([]);
  });

  it('en weer intrekken stuurt dezelfde toewijzing eenmaal als verwijderd, en daarna een nieuwe met een ander nummer (CS335, IV099)', async () => {
    const zaak = await geefEnLees();
    const voor = uit();
    const { toestand } = await leesDossier(huis.omgeving, gemeente, zaak.dossier);
    const levering = moet(toestand.levering.leveringen.at(-1)).id;
    await doe(zaak.dossier, { soort: 'leveringIntrekken', levering, reden: 'Een ander kan eerder.' });
    expect(gestuurd(voor).map(({ Client }) => Client.ToegewezenProducten)).toMatchObject([
      [
        {
          ToewijzingNummer: zaak.product.ToewijzingNummer,
          RedenWijziging: '13',
          Einddatum: zaak.product.Ingangsdatum,
        },
      ],
    ]);
    const na = uit();
    await draagOp(zaak);
    const [opnieuw] = gestuurd(na);
    expect(opnieuw?.Client.ToegewezenProducten).toHaveLength(1);
    expect(opnieuw?.Client.ToegewezenProducten[0]?.ToewijzingNummer).not.toBe(zaak.product.ToewijzingNummer);
  });
});

describe('een inwoner met een geheim adres', () => {
  const gemaakt = ({ dossier }: Zaak) =>
    huis.lees(
      `SELECT s.fase, b.grootte::integer,
         (SELECT f.feit->'fouten'->0->>'code' FROM iwmoberichtfeit f WHERE f.bericht = b.id ORDER BY f.nr LIMIT 1) AS code
         FROM iwmobericht b JOIN iwmostand s ON s.bericht = b.id WHERE b.dossier = '${dossier}'`,
    );

  it('krijgt geen toewijzingsbericht: dat wacht op een mens, met de reden en zonder het adres (TR061, Wmo 5.3.3)', async () => {
    const voor = uit();
    const zaak = await geef(MET_AGB, { geheimAdres: true });
    expect(uit()).toEqual(voor);
    expect(await gemaakt(zaak)).toEqual([{ fase: 'afgekeurd', grootte: 0, code: 'geheimAdres' }]);
  });

  it('van wie dat in een ander dossier staat, krijgt er in geen dossier een', async () => {
    const bsn = nieuwBsn();
    await geef(ZONDER_AGB, { geheimAdres: true, bsn });
    const voor = uit();
    const zaak = await geef(MET_AGB, { bsn });
    expect(uit()).toEqual(voor);
    expect(await gemaakt(zaak)).toMatchObject([{ code: 'geheimAdres' }]);
  });
});

describe('een adres dat na het besluit geheim wordt (Wmo 5.3.3)', () => {
  const geheim = { soort: 'adresGeheimMaken', bron: 'inwoner', toelichting: 'Zij is gevlucht.' } as const;
  const SANNE: Wie = { id: persoonId('sanne'), rol: 'screener' };
  const open = () =>
    huis.lees<{ readonly dossier: string; readonly feit: string }>(
      `SELECT b.dossier, f.feit->>'soort' AS feit FROM iwmostand s JOIN iwmobericht b ON b.id = s.bericht
         JOIN iwmoberichtfeit f ON f.bericht = b.id
       WHERE s.te_doen AND f.feit->>'soort' IN ('adresGeheim', 'nietVerzonden') ORDER BY f.nr`,
    );

  it('zet wat al bij een aanbieder is bij wat een mens moet doen, een keer, en daarna gaat er niets meer', async () => {
    const zaak = await geef();
    await doe(zaak.dossier, geheim, SANNE);
    const [ging] = (await open()).filter(({ dossier }) => dossier === zaak.dossier);
    expect(ging).toMatchObject({ feit: 'adresGeheim' });
    const voor = uit();
    await doe(zaak.dossier, {
      soort: 'hulpStarten',
      onderdeel: zaak.onderdeel,
      op: vandaag,
    });
    await doe(zaak.dossier, {
      soort: 'hulpStoppen',
      onderdeel: zaak.onderdeel,
      op: vandaag,
      reden: 'verhuisd',
      hervattenOp: null,
      toelichting: '',
    });
    expect(uit()).toEqual(voor);
    expect(
      (await open()).filter(({ dossier, feit }) => dossier === zaak.dossier && feit === 'adresGeheim'),
    ).toHaveLength(1);
  });

  it('tussen het bestellen en het verzenden, dan blijft het bericht hier', async () => {
    const bsn = nieuwBsn();
    const eerder = await geef(ZONDER_AGB, { bsn });
    const voor = uit();
    const zaak = await geefZonderWerk(bsn);
    // The 301 is made, and not sent yet; then the address becomes secret, in another dossier of the same resident.
    await huis.takenloper.verwerkAlles();
    const [naam] = uit().filter((een) => !voor.includes(een));
    rmSync(path.join(map, 'uit', moet(naam)));
    await huis.eigenaar(
      `DELETE FROM iwmoberichtfeit WHERE feit->>'soort' IN ('aangeboden', 'verzonden', 'verwacht')
         AND bericht IN (SELECT id FROM iwmobericht WHERE dossier = '${zaak.dossier}')`,
    );
    await doe(eerder.dossier, geheim, SANNE);
    await huis.eigenaar(
      `INSERT INTO uitgaand (gemeente, taak, gegevens, op) SELECT gemeente, 'iwmoverzend',
         jsonb_build_object('bericht', id), now() FROM iwmobericht WHERE dossier = '${zaak.dossier}'`,
    );
    await huis.takenloper.verwerkAlles();
    expect(uit()).toEqual(voor);
    expect((await open()).filter(({ dossier }) => dossier === zaak.dossier)).toMatchObject([
      { feit: 'nietVerzonden' },
    ]);
  });

  it('wordt vastgelegd terwijl het bericht weggaat: of het bericht blijft hier, of het staat bij wat een mens moet doen', async () => {
    for (let keer = 0; keer < 5; keer++) {
      const voor = uit();
      const zaak = await geefZonderWerk(nieuwBsn());
      await Promise.all([
        huis.takenloper.verwerkAlles(),
        voerOpdrachtUit(
          huis.omgeving,
          { gemeente, dossier: zaak.dossier, wie: SANNE, namens: null, sleutel: null },
          geheim,
        ),
      ]);
      await huis.takenloper.verwerkAlles();
      const ging = uit().some((naam) => !voor.includes(naam));
      const staat = (await open()).some(
        ({ dossier, feit }) => dossier === zaak.dossier && feit === 'adresGeheim',
      );
      expect(staat).toBe(ging);
    }
  });
});

describe('een startbericht (305) en een stopbericht (307)', () => {
  it('leggen in het dossier vast wanneer de hulp begon en stopte; nog eens hetzelfde verandert niets', async () => {
    const zaak = await geefEnLees();
    const { ToewijzingNummer: nummer } = zaak.product;
    const xml = await start(zaak.bsn, nummer, vandaag);
    expect(await laatste()).toMatchObject({ fase: 'verwerkt' });
    expect(await feiten(zaak)).toMatchObject([
      { soort: 'hulpGestart', feiten: { op: vandaag }, door: { id: 'omkeer', rol: 'systeem' } },
    ]);
    // The same bytes, and the same start in another message.
    await leg('nog-eens.xml', xml);
    await start(zaak.bsn, nummer, vandaag);
    expect(await laatste()).toMatchObject({ fase: 'verwerkt' });
    expect(await feiten(zaak)).toHaveLength(1);

    const voor = uit();
    await stop(zaak.bsn, nummer, vandaag, '20');
    await stop(zaak.bsn, nummer, vandaag, '20');
    expect(await laatste()).toMatchObject({ fase: 'verwerkt' });
    expect((await feiten(zaak)).slice(1)).toMatchObject([
      { soort: 'hulpGestopt', feiten: { reden: 'tijdelijk', hervattenOp: plusWeken(vandaag, 2) } },
    ]);
    expect(gestuurd(voor)).toEqual([]);
  });

  it('met een nummer dat de gemeente niet gaf, worden afgekeurd en komen bij een mens (TR019)', async () => {
    const { bsn } = await geefEnLees();
    await start(bsn, 999_999, vandaag);
    expect(await laatste()).toEqual({ fase: 'afgekeurd', codes: 'TR019' });
  });

  it.each([
    ['van een aanbieder die de toewijzing niet kreeg', { 'Header/Afzender': '99000002' }, undefined],
    ['over een andere inwoner dan die van de toewijzing', {}, '999900006'],
  ] as const)(
    '%s, worden afgekeurd zoals een nummer dat er niet is, en veranderen niets (TR019, AVG 5.1.d)',
    async (_, anders, ander) => {
      const zaak = await geefEnLees();
      const { ToewijzingNummer } = zaak.product;
      const vanMelder = (soort: '305' | '307', product: Readonly<Record<string, unknown>>) =>
        kwam(soort, ander ?? zaak.bsn, {
          ...anders,
          [soort === '305' ? 'Client/StartProducten' : 'Client/StopProducten']: [
            { ToewijzingNummer, Begindatum: vandaag, StatusAanlevering: '1', ...product },
          ],
        });
      await vanMelder('305', {});
      expect(await laatste()).toEqual({ fase: 'afgekeurd', codes: 'TR019' });
      await start(zaak.bsn, ToewijzingNummer, vandaag);
      expect(await laatste()).toMatchObject({ fase: 'verwerkt' });
      await vanMelder('307', { RedenBeeindiging: '19', Einddatum: vandaag });
      expect(await laatste()).toEqual({ fase: 'afgekeurd', codes: 'TR019' });
      expect(await feiten(zaak)).toMatchObject([{ soort: 'hulpGestart' }]);
    },
  );

  it('die iemand met de hand invoerde, staan in het dossier op naam van die persoon', async () => {
    const zaak = await geefEnLees();
    const xml = van('305', zaak.bsn, gestart(zaak.product.ToewijzingNummer, vandaag));
    const door = { langs: 'hand', door: persoonId('naima'), lezer: maakLezer(null) } as const;
    await neemOp(huis.omgeving, gemeente, { naam: 'hand.xml', bytes: Buffer.from(xml) }, door);
    await huis.takenloper.verwerkAlles();
    expect(await feiten(zaak)).toMatchObject([
      { soort: 'hulpGestart', door: { id: 'omkeer' }, namens: 'naima' },
    ]);
  });

  it('over hulp die intussen aan een ander is opgedragen, wachten op een mens', async () => {
    const zaak = await geefEnLees();
    const { toestand } = await leesDossier(huis.omgeving, gemeente, zaak.dossier);
    const levering = moet(toestand.levering.leveringen.at(-1)).id;
    await doe(zaak.dossier, { soort: 'leveringIntrekken', levering, reden: 'Een ander kan eerder.' });
    await draagOp(zaak, ZONDER_AGB);
    await start(zaak.bsn, zaak.product.ToewijzingNummer, vandaag);
    expect(await laatste()).toEqual({ fase: 'wachtOpMens', codes: 'andereLevering' });
    expect(await feiten(zaak)).toEqual([]);
  });
});

describe('hulp die stopt', () => {
  it('door een bericht van de aanbieder, gaat niet als nieuws naar die aanbieder terug', async () => {
    const zaak = await geefEnLees();
    await start(zaak.bsn, zaak.product.ToewijzingNummer, vandaag);
    const voor = uit();
    await stop(zaak.bsn, zaak.product.ToewijzingNummer, vandaag, '19');
    expect(await feiten(zaak)).toMatchObject([{ soort: 'hulpGestart' }, { soort: 'hulpGestopt' }]);
    expect(gestuurd(voor)).toEqual([]);
  });

  it.each([
    ['door de gemeente', BILAL],
    // Who is called as Omkeer is, is not Omkeer: the provider hears of it.
    ['door iemand met de naam van Omkeer', { id: persoonId('omkeer'), rol: 'administratie' }],
  ] as const)(
    '%s, krijgt in het volgende bericht die dag als einde, met de reden (OP033x1, IV013)',
    async (_, wie) => {
      const zaak = await geefEnLees();
      await start(zaak.bsn, zaak.product.ToewijzingNummer, vandaag);
      const voor = uit();
      await doe(
        zaak.dossier,
        {
          soort: 'hulpStoppen',
          onderdeel: zaak.onderdeel,
          op: vandaag,
          reden: 'wlz',
          hervattenOp: null,
          toelichting: '',
        },
        wie,
      );
      expect(gestuurd(voor).map(({ Client }) => Client.ToegewezenProducten)).toMatchObject([
        [{ ToewijzingNummer: zaak.product.ToewijzingNummer, RedenWijziging: '06', Einddatum: vandaag }],
      ]);
    },
  );
});

describe('een besluit dat de hulp verandert', () => {
  const PETRA: Wie = { id: persoonId('petra'), rol: 'teamleider' };
  const producten = (voor: readonly string[]) =>
    gestuurd(voor).map(({ Client }) => Client.ToegewezenProducten);
  /** Two weeks to react, and a day to get used to it. */
  const ingang = () => plusDagen(vandaag, 20);

  /** Intended, sent, nothing said against it, and decided. */
  async function herzie(
    { dossier, onderdeel }: Zaak,
    wat: Pick<HerzieningVoornemen, 'herziening' | 'wordt'> & Partial<HerzieningVoornemen>,
  ): Promise<void> {
    await doe(dossier, {
      soort: 'herzieningVoornemen',
      grond: 'nietAangewezen',
      onderdelen: [onderdeel],
      ingang: ingang(),
      alleenBeleid: false,
      gevolg: 'U krijgt een uur per week.',
      motivering: 'Uw dochter doet de rest.',
      terugwerkend: '',
      ...wat,
    });
    await doe(dossier, { soort: 'zienswijzeVragen' });
    await doe(dossier, {
      soort: 'zienswijzeVastleggen',
      op: vandaag,
      vorm: 'geenBehoefte',
      tekst: 'Het is goed.',
      nogMeer: null,
    });
    const voornemen = moet(openVoornemen((await leesDossier(huis.omgeving, gemeente, dossier)).toestand)).id;
    await doe(
      dossier,
      {
        soort: 'herzieningBesluiten',
        voornemen,
        motivering: 'Zo besloten.',
        reactieZienswijze: '',
        ondertekenaar: 'P. van den Berg',
        functie: 'teamleider',
      },
      PETRA,
    );
  }

  it('stuurt zelf een bericht: tot de ingang het oude nummer, daarna een nieuw, met alles wat geldt (OP087, OP033x1)', async () => {
    const zaak = await geefEnLees();
    await start(zaak.bsn, zaak.product.ToewijzingNummer, vandaag);
    const voor = uit();
    const { Einddatum: einde = null } = zaak.product;
    const wordt = [
      { onderdeel: zaak.onderdeel, omvang: 1, per: 'week' as const, einde, bedragPerJaar: null },
    ];
    await herzie(zaak, { herziening: 'wijzigen', wordt });
    const [een, ...meer] = producten(voor);
    expect(meer).toEqual([]);
    expect(een).toMatchObject([
      {
        ToewijzingNummer: zaak.product.ToewijzingNummer,
        Einddatum: plusDagen(ingang(), -1),
        RedenWijziging: '05',
        Omvang: zaak.product.Omvang,
      },
      { Ingangsdatum: ingang(), Einddatum: einde, Omvang: { Volume: 1, Frequentie: '2' } },
    ]);
    const nieuw = moet(een?.[1]);
    expect(nieuw.RedenWijziging).toBeUndefined();
    expect(nieuw.ToewijzingNummer).not.toBe(zaak.product.ToewijzingNummer);

    // The job that ran, asked again, makes nothing twice.
    const nr = (await leesDossier(huis.omgeving, gemeente, zaak.dossier)).keten.gebeurtenissen.findLast(
      (g) => g.soort === 'herzieningBesloten',
    )?.nr;
    await besteller(huis.omgeving, poort)(gemeente, { dossier: zaak.dossier, nr });
    await huis.takenloper.verwerkAlles();
    expect(producten(voor)).toHaveLength(1);

    // The provider ends the old number and begins the new one: the help did not stop.
    const feitenVoor = await feiten(zaak);
    await stop(zaak.bsn, zaak.product.ToewijzingNummer, vandaag, '36');
    expect(await laatste()).toMatchObject({ fase: 'verwerkt' });
    // On that day; a message of today cannot say it yet (TR134).
    const melder = { afzender: AGB, bsn: moet(leesBsn(zaak.bsn)), namens: null };
    const begint = (op: Datum) =>
      maakLeveringpoort(huis.omgeving).start(gemeente, melder, {
        toewijzingsnummer: nieuw.ToewijzingNummer,
        op,
      });
    expect(await begint(ingang())).toMatchObject({ gelukt: true });
    expect(await begint(plusDagen(ingang(), 1))).toMatchObject({ weigeringen: [{ code: 'alBegonnen' }] });
    expect(await feiten(zaak)).toEqual(feitenVoor);
  });

  it('intrekken maakt de toewijzing korter, met de laatste dag en de reden (OP033x1)', async () => {
    const zaak = await geefEnLees();
    const voor = uit();
    await herzie(zaak, { herziening: 'intrekken', wordt: [] });
    expect(producten(voor)).toMatchObject([
      [
        {
          ToewijzingNummer: zaak.product.ToewijzingNummer,
          Einddatum: plusDagen(ingang(), -1),
          RedenWijziging: '05',
        },
      ],
    ]);
  });

  it('een stop op verzoek van de inwoner ook; en daarna nog eens vastgelegd gaat er niets weg', async () => {
    const zaak = await geefEnLees();
    const voor = uit();
    const eerder = hulpBeeindigen({
      gevraagdOp: vandaag,
      onderdelen: [zaak.onderdeel],
      laatsteDag: plusDagen(vandaag, 9),
    });
    await doe(zaak.dossier, eerder);
    expect(producten(voor)).toMatchObject([[{ Einddatum: plusDagen(vandaag, 9), RedenWijziging: '05' }]]);
    await doe(zaak.dossier, { ...eerder, laatsteDag: plusDagen(vandaag, 9) });
    expect(producten(voor)).toHaveLength(1);
  });

  it('gaat niet naar een aanbieder die de toewijzing nooit met een bericht kreeg', async () => {
    const voor = uit();
    const zaak = await geef(ZONDER_AGB);
    await herzie(zaak, { herziening: 'intrekken', wordt: [] });
    expect(producten(voor)).toEqual([]);
  });
});

it('de lijsten opnieuw opbouwen verandert geen toewijzingsnummer', async () => {
  const lees = () =>
    huis.lees('SELECT nummer, dossier, levering, deel FROM toewijzingnummer ORDER BY nummer');
  const voor = await lees();
  expect(voor.length).toBeGreaterThan(0);
  await herbouwDossiers(huis.omgeving, gemeente);
  expect(await lees()).toEqual(voor);
});

it('met het dossier verdwijnen zijn nummers en alle berichten over deze inwoner; die over anderen blijven (Wmo 5.3.4)', async () => {
  const zaak = await geefEnLees();
  await start(zaak.bsn, zaak.product.ToewijzingNummer, vandaag);
  const ander = await geefEnLees();
  const over = async (bsn: string, dossier: string) =>
    (
      await huis.lees<{ readonly n: number }>(
        `SELECT (SELECT count(*) FROM iwmobericht WHERE client = '${bsn}')::integer
           + (SELECT count(*) FROM toewijzingnummer WHERE dossier = '${dossier}')::integer AS n`,
      )
    )[0]?.n;
  expect([await over(zaak.bsn, zaak.dossier), await over(ander.bsn, ander.dossier)]).toEqual([4, 2]);
  await huis.eigenaar(`SELECT vernietig_dossier('${gemeente}', '${zaak.dossier}', 'proef', 'beheer')`);
  expect([await over(zaak.bsn, zaak.dossier), await over(ander.bsn, ander.dossier)]).toEqual([0, 2]);
  await start(zaak.bsn, zaak.product.ToewijzingNummer, vandaag);
  expect(await laatste()).toEqual({ fase: 'afgekeurd', codes: 'TR019' });
});

describe('hulp die overgaat naar een andere aanbieder', () => {
  it('eindigt bij de een op de laatste dag met 09 en begint bij de ander de dag erna; zegt die nee, dan loopt zij door (OP033x1, CS335)', async () => {
    const zaak = await geefEnLees();
    const { onderdeel, product } = zaak;
    await doe(zaak.dossier, { soort: 'hulpStarten', onderdeel, op: vandaag });
    const laatsteDag = plusDagen(vandaag, 30);
    const begin = plusDagen(laatsteDag, 1);
    const wat = (voor: readonly string[]) =>
      new Map(gestuurd(voor).map(({ Header, Client }) => [Header.Ontvanger, Client.ToegewezenProducten]));

    const voor = uit();
    await doe(zaak.dossier, {
      soort: 'opvolgerRegelen',
      sleutel: moet(leesToewijzingssleutel(nieuweSleutel())),
      onderdeel,
      aanbieder: OPVOLGER,
      reden: 'inwonerWil',
      laatsteDag,
      begin,
      woorden: 'Liever een ander.',
      toelichting: '',
      opgezocht: null,
    });
    const geregeld = wat(voor);
    expect(geregeld.get(AGB)).toMatchObject([
      { ToewijzingNummer: product.ToewijzingNummer, Einddatum: laatsteDag, RedenWijziging: '09' },
    ]);
    const [nieuw] = moet(geregeld.get(AGB_OPVOLGER));
    expect(nieuw).toMatchObject({ Ingangsdatum: begin, Einddatum: product.Einddatum });
    expect(nieuw).not.toHaveProperty('RedenWijziging');

    const later = uit();
    await doe(zaak.dossier, {
      soort: 'opvolgingVerzetten',
      onderdeel,
      laatsteDag: plusDagen(laatsteDag, 7),
      begin: plusDagen(begin, 7),
      reden: 'Beide gesproken.',
      opgezocht: null,
    });
    const verzet = wat(later);
    expect(verzet.get(AGB)).toMatchObject([{ Einddatum: plusDagen(laatsteDag, 7), RedenWijziging: '09' }]);
    expect(verzet.get(AGB_OPVOLGER)).toMatchObject([
      { ToewijzingNummer: moet(nieuw).ToewijzingNummer, RedenWijziging: '13' },
      { Ingangsdatum: plusDagen(begin, 7) },
    ]);

    const nee = uit();
    const { toestand } = await leesDossier(huis.omgeving, gemeente, zaak.dossier);
    await doe(zaak.dossier, {
      soort: 'leveringWeigeren',
      levering: moet(toestand.levering.leveringen.at(-1)).id,
      reden: 'geenPlaats',
      toelichting: 'Toch geen plaats.',
    });
    const geweigerd = wat(nee);
    expect(geweigerd.get(AGB)).toMatchObject([{ Einddatum: product.Einddatum, RedenWijziging: '04' }]);
    expect(moet(geweigerd.get(AGB_OPVOLGER)).map(({ RedenWijziging }) => RedenWijziging)).toEqual(['13']);
  });
});
