import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OMKEER } from '../kern/ids.ts';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import type { Berichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { bericht, maakBerichtenhuis } from '../../test/hulp/berichtenhuis.ts';
import { DAAR, HIER } from '../../test/hulp/apphuis.ts';
import { inGemeente } from '../platform/database.ts';
import { maakLezer } from './lezer.ts';
import { neemOp } from './ontvangst.ts';

let huis: Berichtenhuis;
beforeAll(async () => {
  huis = await maakBerichtenhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.wis());

const START = {
  'Client/StartProducten': [
    { ToewijzingNummer: 101, Begindatum: '2026-01-13', StatusAanlevering: '1' },
    { ToewijzingNummer: 102, Begindatum: '2026-02-20', StatusAanlevering: '1' },
  ],
};
const STOP = {
  'Client/StopProducten': [
    {
      ToewijzingNummer: 103,
      Begindatum: '2026-03-10',
      RedenBeeindiging: '20',
      Einddatum: '2026-10-30',
      StatusAanlevering: '1',
    },
  ],
};
const START_103 = {
  'Client/StartProducten': [{ ToewijzingNummer: 103, Begindatum: '2026-03-10', StatusAanlevering: '1' }],
};
const start = (anders: Readonly<Record<string, unknown>> = {}) =>
  bericht(GOEDE_BERICHTEN['305'], { ...structuredClone(START), ...anders });
const fouten = async (): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly fout: string }>(
      `SELECT f->>'code' || ' ' || (f->>'veld') AS fout FROM iwmoberichtfeit, jsonb_array_elements(feit->'fouten') f ORDER BY nr`,
    )
  ).map(({ fout }) => fout);
const feiten = async (): Promise<readonly string[]> =>
  (
    await huis.lees<{ readonly s: string }>(
      `SELECT feit->>'soort' AS s FROM iwmoberichtfeit f JOIN iwmobericht b ON b.id = f.bericht
       WHERE richting = 'in' ORDER BY nr`,
    )
  ).map(({ s }) => s);
const fasen = async () => (await huis.stand()).map(({ fase }) => fase);

describe('een bericht dat goed is', () => {
  it('wordt bewaard zoals het kwam, verwerkt, en ligt daarna in klaar; het retourbericht is er binnen drie werkdagen (OP090)', async () => {
    const xml = start();
    huis.leg('a.xml', xml);
    await huis.ronde();
    expect(huis.levering.gedaan).toEqual(['start 101 2026-01-13', 'start 102 2026-02-20']);
    expect(await feiten()).toEqual([
      'ontvangen',
      'verwacht',
      'regelVerwerkt',
      'regelVerwerkt',
      'verwerkt',
      'retourGemaakt',
      'voldaan',
    ]);
    const [rij] = await huis.lees<{ readonly bytes: Buffer; readonly uiterlijk: string }>(
      'SELECT bytes, uiterlijk::text FROM iwmobericht JOIN iwmostand ON bericht = id ORDER BY iwmobericht.op',
    );
    expect([rij?.bytes.toString(), rij?.uiterlijk]).toEqual([xml, null]);
    expect([huis.inhoud('in'), huis.inhoud('klaar').includes('a.xml')]).toEqual([[], true]);
  });

  it('van een verzoek of declaratie wacht op een mens, met de klok die daarvoor geldt', async () => {
    huis.leg(
      'v.xml',
      bericht(GOEDE_BERICHTEN['317'], {
        'Client/Verzoek/NieuweProducten': undefined,
      }),
    );
    huis.leg('w.xml', bericht(GOEDE_BERICHTEN['323']));
    await huis.ronde();
    expect(await huis.stand()).toMatchObject([
      { fase: 'wachtOpMens', te_doen: true },
      { fase: 'wachtOpMens', te_doen: true },
    ]);
    const klokken = await huis.lees<{ readonly k: string }>(
      `SELECT feit->>'wat' || ' ' || (feit->>'uiterlijk') AS k FROM iwmoberichtfeit WHERE feit->>'soort' = 'verwacht' ORDER BY k`,
    );
    // No rule names a term for the answer to a request.
    expect(klokken.map(({ k }) => k)).toEqual(['antwoord 2026-11-17', 'retour 2026-11-06']);
  });

  it('wacht met de reden en de plaats als de gemeente het weigert, en wat wel lukte blijft gedaan', async () => {
    huis.leg('a.xml', start({ 'Client/StartProducten/1/ToewijzingNummer': 999 }));
    await huis.ronde();
    expect(huis.levering.gedaan).toEqual(['start 101 2026-01-13']);
    const [feit] = await huis.lees<{ readonly redenen: unknown }>(
      "SELECT feit->'redenen' AS redenen FROM iwmoberichtfeit WHERE feit->>'soort' = 'wachtOpMens'",
    );
    expect(feit?.redenen).toMatchObject([
      { code: 'toewijzingOnbekend', veld: '/Bericht/Client/StartProducten/StartProduct[2]' },
    ]);
  });

  const veel = (aantal: number, eerste: number) =>
    start({
      'Client/StartProducten': Array.from({ length: aantal }, (_, i) => ({
        ToewijzingNummer: eerste + i,
        Begindatum: '2026-01-13',
        StatusAanlevering: '1',
      })),
    });
  const wacht = () =>
    huis.lees<{ readonly n: number; readonly code: string }>(
      `SELECT jsonb_array_length(feit->'redenen') AS n, feit->'redenen'->0->>'code' AS code
         FROM iwmoberichtfeit WHERE feit->>'soort' = 'wachtOpMens'`,
    );

  it('met meer dan tweehonderd regels wacht op een mens, en er is niets van gedaan', async () => {
    huis.leg('a.xml', veel(201, 101));
    await huis.ronde();
    expect(await wacht()).toEqual([{ n: 1, code: 'teVeelRegels' }]);
    expect(huis.levering.gedaan).toEqual([]);
  });

  it('met tweehonderd regels gaat vanzelf; van wat geweigerd werd, staan er honderd bij', async () => {
    huis.leg('a.xml', veel(200, 101));
    await huis.ronde();
    expect(huis.levering.gedaan.length).toBeGreaterThan(0);
    expect(await wacht()).toEqual([{ n: 100, code: 'toewijzingOnbekend' }]);
  });

  it('dat een aanlevering intrekt of geen nummer noemt, doet Omkeer niet vanzelf', async () => {
    huis.leg(
      'a.xml',
      bericht(GOEDE_BERICHTEN['305'], {
        'Client/StartProducten/0/ToewijzingNummer': undefined,
      }),
    );
    await huis.ronde();
    const [rij] = await huis.lees<{ readonly codes: string }>(
      `SELECT string_agg(r->>'code', ' ') AS codes FROM iwmoberichtfeit, jsonb_array_elements(feit->'redenen') r`,
    );
    expect(rij?.codes).toBe('toewijzingsnummerOntbreekt aanleveringVerwijderd');
  });
});

describe('nooit tweemaal', () => {
  it('hetzelfde bestand nog eens is een herhaling en wordt niet nog eens verwerkt', async () => {
    const xml = start();
    for (const naam of ['a.xml', 'b.xml', 'a.xml']) {
      huis.leg(naam, xml);
      await huis.ronde();
    }
    expect(huis.levering.gedaan).toHaveLength(2);
    expect((await feiten()).filter((soort) => soort === 'herhaald')).toHaveLength(2);
    expect(await huis.stand()).toMatchObject([{ fase: 'verwerkt', te_doen: false }]);
  });

  it('een ander bestand met hetzelfde nummer van dezelfde afzender wordt bewaard en afgekeurd (TR056, 9056)', async () => {
    const nummer = { 'Header/BerichtIdentificatie/Identificatie': 'ZELFDE' };
    huis.leg('a.xml', start(nummer));
    huis.leg('b.xml', start({ ...nummer, 'Client/StartProducten/0/Begindatum': '2026-01-14' }));
    await huis.ronde();
    expect(huis.levering.gedaan).toEqual(['start 101 2026-01-13', 'start 102 2026-02-20']);
    expect(await fasen()).toEqual(['verwerkt', 'afgekeurd']);
    expect(await fouten()).toEqual(['TR056 /Bericht/Header/BerichtIdentificatie/Identificatie']);
  });

  it('de taak nog eens, of twee tegelijk, doet niets meer', async () => {
    huis.leg('a.xml', start());
    await huis.ronde();
    await huis.eigenaar(`INSERT INTO uitgaand (gemeente, taak, gegevens, op)
      SELECT gemeente, 'iwmoverwerk', jsonb_build_object('bericht', id), now() FROM iwmobericht, generate_series(1, 3)`);
    await huis.ronde();
    expect(await feiten()).toHaveLength(7);
  });

  it('twee die hetzelfde bestand tegelijk opnemen, nemen het een keer op', async () => {
    const bestand = { naam: 'a.xml', bytes: new Uint8Array(Buffer.from(start())) };
    const wie = { langs: 'map', door: OMKEER, lezer: maakLezer(null) } as const;
    const hoe = await Promise.all([1, 2, 3].map(() => neemOp(huis.omgeving, HIER, bestand, wie)));
    expect(hoe.map((een) => een.hoe).sort()).toEqual(['herhaald', 'herhaald', 'nieuw']);
    await huis.takenloper.verwerkAlles();
    expect(huis.levering.gedaan).toHaveLength(2);
  });
});

describe('in de verkeerde volgorde', () => {
  it('een stop voor de start wacht, en gaat vanzelf zodra de start er is', async () => {
    huis.leg('a.xml', bericht(GOEDE_BERICHTEN['307'], STOP));
    await huis.ronde();
    expect(await fasen()).toEqual(['wachtOpMens']);
    huis.leg('b.xml', start(START_103));
    await huis.ronde();
    expect(huis.levering.gedaan).toEqual(['start 103 2026-03-10', 'stop 103 2026-10-30 20']);
    expect(await huis.stand()).toMatchObject([
      { fase: 'verwerkt', te_doen: false },
      { fase: 'verwerkt', te_doen: false },
    ]);
  });
});

describe('slechte invoer', () => {
  const bom = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>`;
  const extern = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>';

  it.each([
    ['een bom van entiteiten', bom, 'doctype'],
    ['een entiteit van buiten', extern, 'doctype'],
    ['een andere codering', Buffer.from(start(), 'utf16le'), 'verkeerdeCodering'],
    ['een leeg bestand', '', 'leegBestand'],
    ['geen xml', 'toewijzing;start;stop', 'xml'],
    ['een afgebroken bestand', start().slice(0, 400), 'xml'],
  ] as const)('%s wordt bewaard, niet verwerkt, en komt bij een mens', async (_, inhoud, code) => {
    huis.leg('a.xml', inhoud);
    await huis.ronde();
    expect(await huis.stand()).toMatchObject([{ fase: 'onleesbaar', te_doen: true }]);
    expect((await fouten())[0]?.toLowerCase()).toContain(code.toLowerCase());
    const [rij] = await huis.lees<{ readonly bytes: Buffer }>('SELECT bytes FROM iwmobericht');
    expect(rij?.bytes.equals(Buffer.from(inhoud as string))).toBe(true);
    expect(huis.levering.gedaan).toEqual([]);
    // No return message can be made (OP090x2).
    expect(await feiten()).not.toContain('verwacht');
  });

  it('50 MB wordt niet gelezen (OP179); het bestand blijft in klaar liggen', async () => {
    huis.leg('groot.xml', Buffer.alloc(50 * 1024 * 1024, 32));
    await huis.ronde();
    expect(await fouten()).toEqual(['OP179 /Bericht']);
    expect(huis.inhoud('klaar')).toContain('groot.xml');
    expect(await huis.stand()).toMatchObject([{ fase: 'onleesbaar', te_doen: true }]);
  });

  it('een onbekende code of element wordt genoemd met de plaats, nooit met wat er stond', async () => {
    huis.leg('a.xml', start().replace('<wmo305:StatusAanlevering>1', '<wmo305:StatusAanlevering>GEHEIM'));
    await huis.ronde();
    expect(await fouten()).toEqual([
      expect.stringContaining('/Bericht/Client/StartProducten/StartProduct[1]/StatusAanlevering'),
    ]);
    const alles = await huis.lees<{ readonly t: string }>('SELECT feit::text AS t FROM iwmoberichtfeit');
    expect(alles.map(({ t }) => t).join()).not.toContain('GEHEIM');
  });

  it('tegen een regel wordt afgekeurd met regel en plaats, en krijgt een retourbericht (IV028)', async () => {
    huis.leg('a.xml', start().replace('2026-01-13', '2026-12-13'));
    await huis.ronde();
    expect(await fouten()).toEqual(['TR134 /Bericht/Client/StartProducten/StartProduct[1]/Begindatum']);
    expect(await feiten()).toEqual(['ontvangen', 'afgekeurd', 'verwacht', 'retourGemaakt', 'voldaan']);
  });

  it('van een andere gemeente wordt geweigerd; van die inwoner staat niets buiten het bestand', async () => {
    huis.leg('a.xml', start({ 'Header/Ontvanger': DAAR }));
    await huis.ronde();
    expect(await fouten()).toEqual(['andereGemeente /Bericht/Header/Ontvanger']);
    expect(await huis.lees('SELECT client, gemeente FROM iwmobericht')).toEqual([
      { client: null, gemeente: HIER },
    ]);
    expect(await feiten()).toEqual(['ontvangen', 'afgekeurd']);
  });

  it('een bericht dat alleen de gemeente stuurt, wordt niet aangenomen', async () => {
    huis.leg(
      'a.xml',
      bericht(GOEDE_BERICHTEN['319'], { 'Header/Ontvanger': '99000001', 'Header/Afzender': HIER }),
    );
    await huis.ronde();
    expect(await fouten()).toEqual(['verkeerdeRichting /Bericht/Header/BerichtCode']);
  });

  it('een naam van een bestand kan nergens kwaad', async () => {
    huis.leg('<img src=x>\u202elmx.xml', start());
    await huis.ronde();
    expect(await huis.lees("SELECT bestand FROM iwmobericht WHERE richting = 'in'")).toEqual([
      { bestand: '_img_src_x__lmx.xml' },
    ]);
  });
});

describe('wat er is, blijft', () => {
  it('berichten en feiten kunnen niet worden veranderd of weggehaald', async () => {
    huis.leg('a.xml', start());
    await huis.ronde();
    for (const sql of ['UPDATE iwmobericht SET bestand = $1', 'DELETE FROM iwmoberichtfeit WHERE door = $1'])
      await expect(
        inGemeente(huis.omgeving.db, HIER, () => huis.omgeving.pool.query(sql, ['x'])),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it('is de database weg, dan blijft het bestand in de map en komt het daarna alsnog', async () => {
    huis.leg('a.xml', start());
    await huis.databaseWeg(true);
    await expect(huis.ronde()).rejects.toThrow();
    expect(huis.inhoud('in')).toEqual(['a.xml']);
    await huis.databaseWeg(false);
    await expect.poll(async () => huis.ronde().then(fasen, () => [])).toEqual(['verwerkt']);
    expect(huis.inhoud('in')).toEqual([]);
  });

  it('breekt het af na het opnemen, dan komt het bestand als herhaling, en wordt het een keer verwerkt', async () => {
    const echt = huis.poort;
    huis.poort = { ...echt, gelezen: () => Promise.reject(new Error('stroom weg')) };
    huis.leg('a.xml', start());
    await huis.ronde();
    huis.poort = echt;
    await huis.ronde();
    expect([huis.inhoud('in'), huis.levering.gedaan.length]).toEqual([[], 2]);
    expect(await fasen()).toEqual(['verwerkt']);
  });
});
