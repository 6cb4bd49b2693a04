import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN, met } from '../../test/bouwers/iwmo.ts';
import { HIER } from '../../test/hulp/apphuis.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { dossierId } from '../../test/hulp/journaal.ts';
import { datum } from '../kern/datum.ts';
import type { Bericht } from '../koppelvlakken/iwmo/berichten.ts';
import { klassenIn } from '../koppelvlakken/iwmo/klassen.ts';
import { leesBericht, leesElkBericht } from '../koppelvlakken/iwmo/lees.ts';
import { bouwRetourbericht } from '../koppelvlakken/iwmo/retourbericht.ts';
import type { ElkBericht } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Retourfout } from '../koppelvlakken/iwmo/retouroordeel.ts';
import { zetInXml } from '../koppelvlakken/iwmo/schrijf.ts';
import { inGemeente } from '../platform/database.ts';
import { nieuweSleutel } from '../platform/nieuweids.ts';
import { berichtPaden } from './paden.ts';
import { bestelToewijzing } from './toewijzing.ts';

let huis: Berichtenhuis;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const DOSSIER = dossierId('W26-7K3M-Q9TX');
const [EEN_VRAAG] = GOEDE_BERICHTEN['315'].Client.AangevraagdeProducten;
/** A request for one product, anew each time. */
const een315 = () => ({ 'Client/AangevraagdeProducten': [structuredClone(EEN_VRAAG)] });
const START = {
  'Client/StartProducten': [
    { ToewijzingNummer: 101, Begindatum: '2026-01-13', StatusAanlevering: '1' },
    { ToewijzingNummer: 102, Begindatum: '2026-02-20', StatusAanlevering: '1' },
  ],
};
const start = (anders: Readonly<Record<string, unknown>> = {}) =>
  bericht(GOEDE_BERICHTEN['305'], { ...structuredClone(START), ...anders });
const NA_DAGTEKENING = { 'Client/StartProducten/1/Begindatum': '2026-12-13' };

const elk = (bytes: string | Uint8Array): ElkBericht => {
  const gelezen = leesElkBericht(Buffer.from(bytes));
  if (!gelezen.gelukt) throw new Error(gelezen.weigeringen[0].reden);
  return gelezen.waarde.bericht;
};
/** What lies in the folder of a kind, read back. */
const uit = (soort: string) =>
  huis
    .inhoud('uit')
    .filter((naam) => naam.startsWith(`WMO${soort}`))
    .map((naam) => elk(huis.leesUit(naam)));
const zegt = (b: ElkBericht | undefined) =>
  b === undefined
    ? []
    : [...klassenIn(b)].map(({ pad, waarde }) => {
        const codes: unknown = waarde['RetourCodes'];
        return `${pad.split('/').at(-1) ?? ''} ${Array.isArray(codes) ? codes.join('+') : 'geen'}`;
      });

interface Rij {
  readonly id: string;
  readonly soort: string;
  readonly fase: string;
  readonly te_doen: boolean;
  readonly uiterlijk: string | null;
}
const rijen = (soort: string) =>
  huis.lees<Rij>(
    `SELECT bericht AS id, soort, fase, te_doen, uiterlijk::text FROM iwmostand WHERE soort = '${soort}' ORDER BY op, bericht`,
  );
const een = async (soort: string): Promise<Rij> => {
  const [rij] = await rijen(soort);
  if (rij === undefined) throw new Error(`geen ${soort}`);
  return rij;
};
const feiten = async (id: string) =>
  (
    await huis.lees<{ readonly s: string }>(
      `SELECT feit->>'soort' AS s FROM iwmoberichtfeit WHERE bericht = '${id}' ORDER BY nr`,
    )
  ).map(({ s }) => s);
const fouten = async (id: string) =>
  (
    await huis.lees<{ readonly code: string }>(
      `SELECT f->>'code' AS code FROM iwmoberichtfeit, jsonb_array_elements(feit->'fouten') f WHERE bericht = '${id}' ORDER BY nr`,
    )
  ).map(({ code }) => code);
const doe = (
  pad: string,
  velden: Readonly<Record<string, string>>,
  rol: 'administratie' | 'beheerder' = 'administratie',
) => huis.vraag(rol, pad, new URLSearchParams({ sleutel: nieuweSleutel(), ...velden }));
const pagina = async (id: string, rol: 'administratie' | 'beheerder' = 'administratie') =>
  (await huis.vraag(rol, berichtPaden.een(id))).tekst;

describe('een start (305) die goed is', () => {
  it('krijgt een keer een retourbericht (306): de kop zonder codes, en daarna loopt er geen klok (OP090, IV028)', async () => {
    huis.leg('a.xml', start());
    await huis.ronde();
    await huis.ronde();
    const [retour, ...meer] = uit('306');
    expect([zegt(retour), meer]).toEqual([['Header geen'], []]);
    expect(retour?.Header).toMatchObject({ BerichtCode: '419', Afzender: '99000001', Ontvanger: HIER });
    const heen = await een('305');
    expect(heen).toMatchObject({ fase: 'verwerkt', te_doen: false, uiterlijk: null });
    const eigen = await een('306');
    expect(eigen).toMatchObject({ fase: 'verzonden', te_doen: false, uiterlijk: null });
    expect(await feiten(eigen.id)).toEqual(['klaargezet', 'aangeboden', 'verzonden']);
    const [wie] = await huis.lees(
      "SELECT afzender, ontvanger, client, antwoord_op FROM iwmobericht WHERE soort = '306'",
    );
    expect(wie).toEqual({ afzender: HIER, ontvanger: '99000001', client: '999900006', antwoord_op: heen.id });
    expect(await pagina(heen.id)).toContain(berichtPaden.een(eigen.id));
    expect(await pagina(eigen.id)).toContain(berichtPaden.een(heen.id));
  });

  it('en nog eens komt, krijgt er geen tweede', async () => {
    const xml = start();
    for (const naam of ['a.xml', 'b.xml']) {
      huis.leg(naam, xml);
      await huis.ronde();
    }
    expect(uit('306')).toHaveLength(1);
  });

  it('krijgt het ook als een mens het bestand invoert', async () => {
    const form = new FormData();
    form.set('bestand', new File([start()], 'hand.xml'));
    await huis.vraag('administratie', berichtPaden.invoeren, form);
    await huis.takenloper.verwerkAlles();
    expect(uit('306')).toHaveLength(1);
  });

  it('gaat opnieuw weg met dezelfde bytes, en zegt dan niet nog eens dat het er is', async () => {
    huis.leg('a.xml', start());
    await huis.ronde();
    const [eerste = ''] = huis.inhoud('uit');
    expect((await doe(berichtPaden.verzenden((await een('306')).id), {})).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    const [a, b] = huis.inhoud('uit').map((naam) => huis.leesUit(naam));
    expect([a === b, huis.inhoud('uit').length, huis.leesUit(eerste) === a]).toEqual([true, 2, true]);
    expect((await feiten((await een('305')).id)).filter((soort) => soort === 'voldaan')).toHaveLength(1);
  });

  it('houdt zijn klok zolang het retourbericht niet weg kan, en komt dan te laat bij een mens (OP090)', async () => {
    const echt = huis.poort;
    huis.leg('a.xml', start());
    huis.poort = {
      ...echt,
      ingesteld: true,
      lees: () => echt.lees(),
      gelezen: echt.gelezen,
      verzend: () => Promise.reject(new Error('weg')),
    };
    await huis.ronde().catch(() => undefined);
    expect([(await een('305')).uiterlijk, (await een('306')).fase]).toEqual(['2026-11-06', 'nietVerzonden']);
    huis.poort = echt;
    huis.zetKlok('2026-11-09T09:00:00Z');
    await huis.ronde();
    expect(await een('305')).toMatchObject({ te_doen: true });
  });
});

describe('een bericht dat een regel breekt', () => {
  it('binnen zichzelf, krijgt meteen de kop met 0001 (IV028, IV032)', async () => {
    huis.leg('a.xml', zonderKeur(GOEDE_BERICHTEN['305'], { ...structuredClone(START), ...NA_DAGTEKENING }));
    await huis.ronde();
    expect(uit('306').map(zegt)).toEqual([['Header 0001']]);
    expect(await een('305')).toMatchObject({ fase: 'afgekeurd', uiterlijk: null });
  });

  it('met een dagtekening in de toekomst, krijgt de kop met 8848 (TR135)', async () => {
    huis.leg('a.xml', start({ 'Header/BerichtIdentificatie/Dagtekening': '2026-11-20' }));
    await huis.ronde();
    expect(uit('306').map(zegt)).toEqual([['Header 8848']]);
  });

  it('met een nummer dat de afzender al gebruikte, krijgt de kop met 9056 (TR056)', async () => {
    const nummer = { 'Header/BerichtIdentificatie/Identificatie': 'DUBBEL' };
    huis.leg('a.xml', start(nummer));
    await huis.ronde();
    huis.leg('b.xml', start({ ...nummer, 'Client/StartProducten/0/Begindatum': '2026-01-14' }));
    await huis.ronde();
    expect(uit('306').map(zegt).sort()).toEqual([['Header 9056'], ['Header geen']]);
  });

  it('van een andere gemeente, in een vorm die niet te lezen is, of in de verkeerde richting, krijgt er geen (OP090x2)', async () => {
    huis.leg('a.xml', start({ 'Header/Ontvanger': '9902' }));
    huis.leg('b.xml', '<x/>');
    huis.leg(
      'c.xml',
      bericht(GOEDE_BERICHTEN['319'], { 'Header/Afzender': HIER, 'Header/Ontvanger': '99000001' }),
    );
    await huis.ronde();
    expect(huis.inhoud('uit')).toEqual([]);
  });

  it('een verzoek terwijl een ander over deze client nog loopt, krijgt 9374; daarna mag het (TR374)', async () => {
    huis.leg('a.xml', bericht(GOEDE_BERICHTEN['315'], een315()));
    await huis.ronde();
    huis.leg(
      'b.xml',
      bericht(GOEDE_BERICHTEN['315'], {
        ...een315(),
        'Client/AangevraagdeProducten/0/ReferentieAanbieder': 'VOT-9',
      }),
    );
    huis.leg('c.xml', bericht(GOEDE_BERICHTEN['315'], { ...een315(), 'Client/Bsn': '999900018' }));
    await huis.ronde();
    expect(uit('316').map(zegt).sort()).toEqual([
      ['Header 0200', 'Client 9374', 'AangevraagdProduct[1] 0233'],
      ['Header geen'],
      ['Header geen'],
    ]);
    const [eerste] = await rijen('315');
    await doe(berichtPaden.antwoorden(eerste?.id ?? ''), {
      verzoek: '1',
      antwoord: 'afwijzen',
      afwijsreden: '4',
    });
    huis.leg(
      'd.xml',
      bericht(GOEDE_BERICHTEN['315'], {
        ...een315(),
        'Client/AangevraagdeProducten/0/ReferentieAanbieder': 'VOT-10',
      }),
    );
    await huis.ronde();
    expect((await rijen('315')).map(({ fase }) => fase)).toEqual([
      'verwerkt',
      'afgekeurd',
      'wachtOpMens',
      'wachtOpMens',
    ]);
  });
});

describe('een start of stop die op een mens wacht', () => {
  const wachtend = async () => {
    huis.levering.toewijzingen = [];
    huis.leg('a.xml', start());
    await huis.ronde();
    return een('305');
  };

  it('krijgt nog geen retourbericht; zegt een mens dat het goed is, dan gaat het (OP090)', async () => {
    const { id, uiterlijk } = await wachtend();
    expect([uit('306'), uiterlijk]).toEqual([[], '2026-11-06']);
    expect((await doe(berichtPaden.retour(id), { uitslag: 'goed', regel: '', retourcode: '' })).status).toBe(
      303,
    );
    await huis.takenloper.verwerkAlles();
    expect(uit('306').map(zegt)).toEqual([['Header geen']]);
    // What waits stays our own work.
    expect(await een('305')).toMatchObject({ fase: 'wachtOpMens', te_doen: true, uiterlijk: null });
    expect((await doe(berichtPaden.retour(id), { uitslag: 'goed', regel: '', retourcode: '' })).status).toBe(
      422,
    );
  });

  it('wordt door een mens afgekeurd met een code bij een start, en is daarna klaar (IV028, TR063)', async () => {
    const { id } = await wachtend();
    for (const [velden, zin] of [
      [{ uitslag: '', regel: '', retourcode: '' }, 'Kies goed of afkeuren.'],
      [{ uitslag: 'afgekeurd', regel: '', retourcode: '9063' }, 'welke start of stop'],
      [{ uitslag: 'afgekeurd', regel: '9', retourcode: '9063' }, 'welke start of stop'],
      [{ uitslag: 'afgekeurd', regel: '2', retourcode: '' }, 'waarom u het afkeurt'],
      [{ uitslag: 'afgekeurd', regel: '2', retourcode: '9307' }, 'waarom u het afkeurt'],
    ] as const) {
      const { status, tekst } = await doe(berichtPaden.retour(id), velden);
      expect([status, tekst.includes(zin)]).toEqual([422, true]);
    }
    expect(
      (await doe(berichtPaden.retour(id), { uitslag: 'goed', regel: '', retourcode: '' }, 'beheerder'))
        .status,
    ).toBe(403);
    await doe(berichtPaden.retour(id), { uitslag: 'afgekeurd', regel: '2', retourcode: '9063' });
    await huis.takenloper.verwerkAlles();
    expect(uit('306').map(zegt)).toEqual([
      ['Header 0200', 'Client 0200', 'StartProduct[1] 0200', 'StartProduct[2] 9063'],
    ]);
    expect(await een('305')).toMatchObject({ fase: 'afgehandeld', te_doen: false, uiterlijk: null });
    huis.levering.wis();
    await doe(berichtPaden.verwerken(id), {});
    expect(huis.levering.gedaan).toEqual([]);
  });

  it('waarvan al iets is gedaan, wordt niet meer afgekeurd: dat zou alles afkeuren (IV032)', async () => {
    huis.leg('a.xml', start({ 'Client/StartProducten/1/ToewijzingNummer': 999 }));
    await huis.ronde();
    const { id } = await een('305');
    const { status, tekst } = await doe(berichtPaden.retour(id), {
      uitslag: 'afgekeurd',
      regel: '2',
      retourcode: '9019',
    });
    expect([status, tekst.includes('al verwerkt')]).toEqual([422, true]);
    expect(uit('306')).toEqual([]);
  });

  it('krijgt op de laatste dag vanzelf een goed retourbericht: er is geen regel gebroken (OP090, IV028)', async () => {
    await wachtend();
    huis.zetKlok('2026-11-05T09:00:00Z');
    await huis.ronde();
    expect(uit('306')).toEqual([]);
    huis.zetKlok('2026-11-06T00:30:00Z');
    await huis.ronde();
    await huis.ronde();
    expect(uit('306').map(zegt)).toEqual([['Header geen']]);
    expect(await een('305')).toMatchObject({ fase: 'wachtOpMens', uiterlijk: null });
  });

  it('krijgt het als het anders is afgehandeld, en niet als een mens het al vastlegde', async () => {
    const { id } = await wachtend();
    await doe(berichtPaden.afhandelen(id), { reden: 'In het dossier gezet.' });
    await huis.takenloper.verwerkAlles();
    expect(uit('306').map(zegt)).toEqual([['Header geen']]);
    await huis.wis();
    const tweede = await wachtend();
    await doe(berichtPaden.klok(tweede.id), {
      wat: 'retour',
      uitslag: 'goed',
      code: '',
      toelichting: 'gebeld',
    });
    huis.zetKlok('2026-11-06T09:00:00Z');
    await huis.ronde();
    await doe(berichtPaden.afhandelen(tweede.id), { reden: 'In het dossier gezet.' });
    await huis.takenloper.verwerkAlles();
    expect(uit('306')).toEqual([]);
  });
});

describe('een verzoek (315, 317)', () => {
  it('dat goed is, krijgt meteen een retourbericht; het antwoord volgt apart (OP090)', async () => {
    huis.leg('a.xml', bericht(GOEDE_BERICHTEN['315'], een315()));
    huis.leg(
      'b.xml',
      bericht(GOEDE_BERICHTEN['317'], {
        'Client/Bsn': '999900018',
        'Client/Verzoek/NieuweProducten': undefined,
      }),
    );
    await huis.ronde();
    expect([uit('316').map(zegt), uit('318').map(zegt)]).toEqual([[['Header geen']], [['Header geen']]]);
    expect(await een('315')).toMatchObject({ fase: 'wachtOpMens', te_doen: true });
  });
});

let bestelling = 0;
/** A 301 that went; gives its id and what was sent. */
async function gestuurd(): Promise<{ readonly id: string; readonly xml: string }> {
  const voor = huis.inhoud('uit');
  bestelling += 1;
  await inGemeente(huis.omgeving.db, HIER, (trx) =>
    bestelToewijzing(
      trx,
      HIER,
      { dossier: DOSSIER, aanbieder: '99000001', sleutel: `r${bestelling}` },
      huis.omgeving.klok.nu(),
    ),
  );
  await huis.takenloper.verwerkAlles();
  const naam = huis.inhoud('uit').find((een) => een.startsWith('WMO301') && !voor.includes(een)) ?? '';
  return { id: (await rijen('301')).at(-1)?.id ?? '', xml: huis.leesUit(naam) };
}
let retournummer = 0;
/** What the provider sends back. */
function terug(
  xml: string,
  gevonden: readonly Retourfout[],
  anders: Readonly<Record<string, unknown>> = {},
): string {
  const gelezen = leesBericht(Buffer.from(xml));
  if (!gelezen.gelukt || gelezen.waarde.bericht.soort === '323') throw new Error('geen bericht');
  retournummer += 1;
  const kop = { identificatie: `RT${retournummer}`, dagtekening: datum('2026-11-04') };
  const retour = bouwRetourbericht(gelezen.waarde.bericht, gevonden, kop);
  if (!retour.gelukt) throw new Error(retour.weigeringen[0].reden);
  const weg = zetInXml(met(retour.waarde.bericht, anders));
  if (!weg.gelukt) throw new Error(weg.weigeringen[0].veld);
  return weg.waarde;
}
const AFGEKEURD: Retourfout = {
  code: 'TR332',
  veld: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]',
  niveau: 3,
  retourcode: '9332',
};

describe('een retourbericht op een toewijzing (302)', () => {
  it('dat goed is, eindigt de klok van de toewijzing (OP090)', async () => {
    const { id, xml } = await gestuurd();
    expect((await een('301')).uiterlijk).toBe('2026-11-06');
    huis.leg('r.xml', terug(xml, []));
    await huis.ronde();
    expect(await een('301')).toMatchObject({ fase: 'verzonden', te_doen: false, uiterlijk: null });
    expect(await een('302')).toMatchObject({ fase: 'verwerkt', te_doen: false, uiterlijk: null });
    expect(await pagina(id)).toContain('Retourbericht van de aanbieder: goed');
    const [rij] = await huis.lees("SELECT client, dossier, antwoord_op FROM iwmobericht WHERE soort = '302'");
    expect(rij).toEqual({ client: '999900006', dossier: DOSSIER, antwoord_op: id });
  });

  it('dat afkeurt, zegt welke toewijzing en waarom; de beheerder ziet regel en plaats; opnieuw maken kan (TR332)', async () => {
    const { id, xml } = await gestuurd();
    huis.leg('r.xml', terug(xml, [AFGEKEURD]));
    await huis.ronde();
    expect(await een('301')).toMatchObject({ te_doen: true, uiterlijk: null });
    const tekst = await pagina(id);
    for (const zin of [
      'Afgekeurd door de aanbieder',
      '9332',
      'het toewijzingnummer is al van een andere toewijzing',
      'Toewijzing 102',
      'Opnieuw maken',
    ])
      expect(tekst).toContain(zin);
    const beheer = await pagina(id, 'beheerder');
    expect([
      beheer.includes('9332'),
      beheer.includes('ToegewezenProduct 2'),
      beheer.includes('Toewijzing 102'),
    ]).toEqual([true, true, false]);
    expect((await doe(berichtPaden.verzenden(id), {})).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    expect((await rijen('301')).map(({ te_doen }) => te_doen)).toEqual([false, false]);
    expect(huis.inhoud('uit').filter((naam) => naam.startsWith('WMO301'))).toHaveLength(2);
  });

  it('nog eens dezelfde bytes is een herhaling; een tweede met andere inhoud wordt geweigerd (IV028)', async () => {
    const { id, xml } = await gestuurd();
    const goed = terug(xml, []);
    for (const naam of ['a.xml', 'b.xml']) {
      huis.leg(naam, goed);
      await huis.ronde();
    }
    expect((await feiten(id)).filter((soort) => soort === 'voldaan')).toHaveLength(1);
    expect(await feiten((await een('302')).id)).toEqual(['ontvangen', 'verwerkt', 'herhaald']);
    huis.leg('c.xml', terug(xml, [AFGEKEURD]));
    await huis.ronde();
    const [, tweede] = await rijen('302');
    expect(tweede).toMatchObject({ fase: 'afgekeurd', te_doen: true });
    expect(await fouten(tweede?.id ?? '')).toEqual(['retourDubbel']);
    expect(await een('301')).toMatchObject({ te_doen: false });
  });

  it.each([
    ['op een onbekend bericht', { 'Header/BerichtIdentificatie/Identificatie': 'NIETS' }, 'retourOnbekend'],
    ['op een bericht aan een ander', { 'Header/Ontvanger': '99000009' }, 'retourAndereAanbieder'],
    ['van een andere gemeente', { 'Header/Afzender': '9902' }, 'andereGemeente'],
    ['met een andere dagtekening', { 'Header/BerichtIdentificatie/Dagtekening': '2026-01-01' }, 'IV028'],
    ['over een andere client', { 'Client/Bsn': '999900018' }, 'IV028'],
  ])('%s wordt bewaard, geweigerd, en wacht op een mens (IV028)', async (_, anders, code) => {
    const { xml } = await gestuurd();
    huis.leg('r.xml', terug(xml, [AFGEKEURD], anders));
    await huis.ronde();
    const retour = await een('302');
    expect(retour).toMatchObject({ fase: 'afgekeurd', te_doen: true, uiterlijk: null });
    expect(await fouten(retour.id)).toEqual([code]);
    expect(await een('301')).toMatchObject({ te_doen: false, uiterlijk: '2026-11-06' });
    expect((await huis.vraag('administratie', berichtPaden.een(retour.id))).status).toBe(200);
  });

  it('voordat het bericht weg is, wordt geweigerd; weten wij niet of het weg is, dan bewijst het dat (IV028)', async () => {
    const echt = huis.poort;
    huis.poort = {
      ...echt,
      ingesteld: false,
      lees: () => echt.lees(),
      gelezen: echt.gelezen,
      verzend: echt.verzend,
    };
    await inGemeente(huis.omgeving.db, HIER, (trx) =>
      bestelToewijzing(
        trx,
        HIER,
        { dossier: DOSSIER, aanbieder: '99000001', sleutel: 'vroeg' },
        huis.omgeving.klok.nu(),
      ),
    );
    await huis.takenloper.verwerkAlles();
    const [rij] = await huis.lees<{ readonly id: string; readonly bytes: Buffer }>(
      "SELECT id, bytes FROM iwmobericht WHERE soort = '301'",
    );
    huis.poort = echt;
    const xml = rij?.bytes.toString() ?? '';
    huis.leg('r.xml', terug(xml, []));
    await huis.ronde();
    expect(await fouten((await een('302')).id)).toEqual(['retourTeVroeg']);
    await huis.eigenaar(
      `INSERT INTO iwmoberichtfeit (gemeente, bericht, feit, door, op)
       SELECT gemeente, id, '{"soort":"aangeboden"}'::jsonb, 'omkeer', op + interval '2 minutes' FROM iwmobericht WHERE soort = '301'`,
    );
    huis.zetKlok('2026-11-03T10:00:00Z');
    huis.leg('s.xml', terug(xml, []));
    await huis.ronde();
    expect((await rijen('302')).at(-1)).toMatchObject({ fase: 'verwerkt' });
    expect(await een('301')).toMatchObject({ fase: 'verzonden', te_doen: false, uiterlijk: null });
  });

  it('dat bij ons hoort en dat wij zelf sturen, komt niet van een aanbieder', async () => {
    huis.leg('a.xml', start());
    await huis.ronde();
    const [naam = ''] = huis.inhoud('uit');
    huis.leg('terug.xml', huis.leesUit(naam));
    await huis.ronde();
    expect(await fouten((await rijen('306')).at(-1)?.id ?? '')).toEqual(['verkeerdeRichting']);
  });
});

describe('een retourbericht dat een antwoord op een verzoek afkeurt', () => {
  it('maakt het antwoord (319) ongedaan: het verzoek is weer open en een mens antwoordt opnieuw (TR374, TR365)', async () => {
    huis.leg('a.xml', bericht(GOEDE_BERICHTEN['315'], een315()));
    await huis.ronde();
    const { id } = await een('315');
    const wijsAf = () =>
      doe(berichtPaden.antwoorden(id), { verzoek: '1', antwoord: 'afwijzen', afwijsreden: '4' });
    await wijsAf();
    await huis.takenloper.verwerkAlles();
    expect((await een('315')).fase).toBe('verwerkt');
    const naam = huis.inhoud('uit').find((een) => een.startsWith('WMO319')) ?? '';
    huis.leg(
      'r.xml',
      terug(huis.leesUit(naam), [
        { code: 'TR365', veld: '/Bericht/Antwoord', niveau: 3, retourcode: '9365' },
      ]),
    );
    await huis.ronde();
    expect(await een('315')).toMatchObject({ fase: 'wachtOpMens', te_doen: true });
    expect(await een('319')).toMatchObject({ te_doen: true });
    expect(await pagina((await een('319')).id)).toContain('Antwoord opnieuw');
    expect(await pagina(id)).toContain('Uw antwoord');
    expect((await wijsAf()).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    expect((await een('315')).fase).toBe('verwerkt');
    expect(huis.inhoud('uit').filter((een) => een.startsWith('WMO319'))).toHaveLength(2);
  });

  it('ook als een mens het vastlegt na een telefoontje', async () => {
    huis.leg('a.xml', bericht(GOEDE_BERICHTEN['315'], een315()));
    await huis.ronde();
    const { id } = await een('315');
    await doe(berichtPaden.antwoorden(id), { verzoek: '1', antwoord: 'afwijzen', afwijsreden: '4' });
    await huis.takenloper.verwerkAlles();
    await doe(berichtPaden.klok((await een('319')).id), {
      wat: 'retour',
      uitslag: 'afgekeurd',
      code: '9365',
      toelichting: '',
    });
    expect((await een('315')).fase).toBe('wachtOpMens');
  });

  it('van een toewijzing die een verzoek beantwoordde, laat de volgende toewijzing de referentie dragen (TR379)', async () => {
    huis.leg('a.xml', bericht(GOEDE_BERICHTEN['315'], een315()));
    await huis.ronde();
    const { id } = await een('315');
    await doe(berichtPaden.antwoorden(id), { verzoek: '1', antwoord: 'toewijzen', afwijsreden: '' });
    huis.levering.toewijzingen = huis.levering.toewijzingen.map(
      ({ ReferentieAanbieder: _, ...rest }) => rest,
    );
    const eerste = await gestuurd();
    expect([(await een('315')).fase, eerste.xml.includes('VOT-7')]).toEqual(['verwerkt', true]);
    huis.leg('r.xml', terug(eerste.xml, [AFGEKEURD]));
    await huis.ronde();
    expect((await een('315')).fase).toBe('wachtOpMens');
    const tweede = await gestuurd();
    expect([(await een('315')).fase, tweede.xml.includes('VOT-7')]).toEqual(['verwerkt', true]);
  });
});

const EERSTE = 'Declaratie/Clienten/0/Prestaties/0';

describe('een declaratie (323)', () => {
  const komt = async (anders: Readonly<Record<string, unknown>> = {}) => {
    huis.leg('d.xml', zonderKeur(GOEDE_BERICHTEN['323'], anders));
    await huis.ronde();
    return een('323');
  };
  const antwoord = () => {
    const [bericht] = uit('325');
    return bericht?.soort === '325' ? bericht : undefined;
  };
  const kenToe = (id: string, afwijzingen: string, rol: 'administratie' | 'beheerder' = 'administratie') =>
    doe(berichtPaden.declaratie(id), { afwijzingen }, rol);

  it('die goed is, wordt door een mens toegekend: een 325 met 8001, en dan loopt er geen klok (IV087, OP090x4)', async () => {
    const { id, uiterlijk } = await komt();
    expect([uiterlijk, uit('325')]).toEqual(['2026-11-17', []]);
    const tekst = await pagina(id);
    for (const zin of ['Ingediend', '615', 'Toekennen en antwoorden']) expect(tekst).toContain(zin);
    expect(await pagina(id, 'beheerder')).not.toContain('Toekennen en antwoorden');
    expect((await kenToe(id, '', 'beheerder')).status).toBe(403);
    expect((await kenToe(id, '')).status).toBe(303);
    await huis.takenloper.verwerkAlles();
    expect(antwoord()).toMatchObject({
      Header: { Afzender: HIER, Ontvanger: '99000001', RetourCodes: ['0200'] },
      DeclaratieAntwoord: { TotaalToegekendBedrag: { TotaalBedrag: 61_500 }, RetourCodes: ['8001'] },
    });
    expect(await een('323')).toMatchObject({ te_doen: false, uiterlijk: null });
    expect((await kenToe(id, '')).status).toBe(422);
    expect(uit('325')).toHaveLength(1);
  });

  it('waarvan een mens een prestatie afwijst, noemt die met haar code en kent de rest toe (IV087, TR342)', async () => {
    const { id } = await komt();
    for (const [afwijzingen, zin] of [
      ['P9 9321', 'niet in deze declaratie'],
      ['P1 9019', 'niet bij een prestatie hoort'],
      ['P1', 'niet in deze declaratie'],
    ] as const) {
      const { status, tekst } = await kenToe(id, afwijzingen);
      expect([status, tekst.includes(zin)]).toEqual([422, true]);
    }
    await kenToe(id, 'P1 9321\r\n\r\nP1 9322\r\n');
    await huis.takenloper.verwerkAlles();
    expect(zegt(antwoord())).toEqual([
      'Header 0200',
      'DeclaratieAntwoord 0200',
      'Client[1] 0200',
      'Prestatie[1] 9321+9322',
    ]);
    expect(antwoord()?.DeclaratieAntwoord?.TotaalToegekendBedrag.TotaalBedrag).toBe(16_500);
  });

  it('waarvan een regel een prestatie afwijst, wacht op een mens voor de rest (TR346, IV087)', async () => {
    const { id } = await komt({ [`${EERSTE}/Eenheid`]: '16', [`${EERSTE}/ProductTarief`]: 60 });
    expect([await fouten(id), uit('325')]).toEqual([['TR346'], []]);
    expect(await pagina(id)).toContain('1 prestatie<');
    await kenToe(id, '');
    await huis.takenloper.verwerkAlles();
    expect(zegt(antwoord()).at(-1)).toBe('Prestatie[1] 9346');
    expect(await een('323')).toMatchObject({ te_doen: false, uiterlijk: null });
  });

  it('die in zichzelf niet klopt, krijgt meteen een 325 met de kop alleen: 0001 (IV087, IV088)', async () => {
    await komt({ 'Declaratie/TotaalIngediendBedrag/TotaalBedrag': 1 });
    expect(uit('325').map(zegt)).toEqual([['Header 0001']]);
    expect((await een('323')).uiterlijk).toBeNull();
  });
});

/** As a provider may send it: right in its form only. */
function zonderKeur(basis: Bericht, anders: Readonly<Record<string, unknown>>): string {
  const xml = zetInXml(
    met(basis, {
      ...anders,
      'Header/Ontvanger': HIER,
      'Header/BerichtIdentificatie/Identificatie': 'ZONDER',
    }),
  );
  if (!xml.gelukt) throw new Error(xml.weigeringen[0].veld);
  return xml.waarde;
}
