import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  alsApp,
  dossierId,
  GEERTRUIDENBERG,
  maakJournaalhuis,
  schrijfBij,
  STEIN,
  type Journaalhuis,
} from '../../test/hulp/journaal.ts';
import { leesKeten } from './journaal.ts';

let huis: Journaalhuis;
beforeAll(async () => {
  huis = await maakJournaalhuis();
});
afterAll(() => huis.sluit());

const aantal = async (sql: string): Promise<number> => {
  const { rows } = await huis.eigenaar.query<{ n: number }>(sql);
  return rows[0]?.n ?? -1;
};

describe('rechten van de rol van de app (huis: journaal; BIO2 8.15.05)', () => {
  it('mag in het journaal alleen lezen en bijschrijven', async () => {
    const { rows } = await huis.eigenaar.query<{ recht: string }>(
      "SELECT privilege_type AS recht FROM information_schema.role_table_grants WHERE table_name = 'journaal' AND grantee = 'omkeer_app' ORDER BY 1",
    );
    expect(rows.map((r) => r.recht)).toEqual(['INSERT', 'SELECT']);
  });
  it.each([
    ['wijzigen', "UPDATE journaal SET feiten = '{}'"],
    ['verwijderen', 'DELETE FROM journaal'],
    ['leegmaken', 'TRUNCATE journaal'],
    ['een document wijzigen', "UPDATE document SET bytes = ''"],
    ['een document verwijderen', 'DELETE FROM document'],
    ['een sleutel verwijderen', 'DELETE FROM sleutel'],
    ['een verklaring schrijven', "INSERT INTO vernietiging VALUES ('0971','x','y',1,'z','a',now())"],
    ['vernietigen', "SELECT vernietig_dossier('0971', 'x', 'bewaartermijn', 'a')"],
    ['vernietigen van een lijst', "SELECT vernietig_van_lijst('0971', 1, 'x', 'z')"],
    ['de rol aannemen die het wel mag', 'SET ROLE omkeer_vernietiger'],
    ['de beveiliging per rij uitzetten', 'ALTER TABLE journaal DISABLE ROW LEVEL SECURITY'],
  ])('mag niet %s', async (_wat, sql) => {
    await expect(alsApp(huis.app, STEIN, sql)).rejects.toMatchObject({ code: '42501' });
  });
  it('is geen beheerder en kan de beveiliging per rij niet omzeilen', async () => {
    const { rows } = await huis.eigenaar.query(
      "SELECT rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = 'omkeer_app'",
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  });
});

describe('vernietigen (Wmo 5.3.4; Archiefwet 3 en 5)', () => {
  async function alsVernietiger(sql: string): Promise<pg.QueryResult> {
    const client = await huis.eigenaar.connect();
    try {
      await client.query('SET ROLE omkeer_vernietiger');
      return await client.query(sql);
    } finally {
      client.release(true);
    }
  }
  /** A list with this dossier, as far as it came. */
  async function opLijst(lijst: number, dossier: string, tot: 'vastgesteld' | 'akkoord' | 'begonnen') {
    const sleutel = `'${STEIN}', ${lijst}`;
    const stappen = [
      `INSERT INTO vernietigingslijst VALUES (${sleutel}, 'een', now(), '')`,
      `INSERT INTO vernietigingsregel VALUES (${sleutel}, '${dossier}', '8.1.1', 'Wmo 5.3.4', '2026-03-02', '2041-03-03')`,
      `INSERT INTO vernietigingsakkoord VALUES (${sleutel}, 'een', 'akkoord', 'twee', now(), '')`,
      `INSERT INTO vernietigingsstart VALUES (${sleutel}, 'een', now())`,
    ];
    const aantalStappen = { vastgesteld: 2, akkoord: 3, begonnen: 4 }[tot];
    for (const sql of stappen.slice(0, aantalStappen)) await alsApp(huis.app, STEIN, sql);
  }
  const vernietig = (lijst: number, dossier: string, zegel: string) =>
    alsVernietiger(`SELECT vernietig_van_lijst('${STEIN}', ${lijst}, '${dossier}', '${zegel}') AS gedaan`);

  it('kan de tweede rol alleen met de functie, die een verklaring achterlaat', async () => {
    const dossier = dossierId('W26-0000-0001');
    await schrijfBij(huis.app, STEIN, dossier, { aantal: 3 });
    for (const sql of [
      'UPDATE journaal SET inhoud = NULL',
      'DELETE FROM journaal',
      'SELECT * FROM journaal',
      `SELECT vernietig_dossier('${STEIN}', '${dossier}', 'bewaartermijn', 'beheer')`,
    ])
      await expect(alsVernietiger(sql)).rejects.toMatchObject({ code: '42501' });
    await opLijst(1, dossier, 'begonnen');
    const { zegel } = await leesKeten(huis.app, STEIN, dossier);
    expect((await vernietig(1, dossier, zegel)).rows).toEqual([{ gedaan: true }]);
    const keten = await leesKeten(huis.app, STEIN, dossier);
    expect([keten.nr, keten.vernietigd]).toEqual([3, true]);
    expect(keten.gebeurtenissen.map((g) => g.inhoud)).toEqual([null, null, null]);
    const { rows } = await huis.eigenaar.query(
      'SELECT aantal, grond, door, lijst, van, laatste_zegel FROM vernietiging',
    );
    expect(rows).toEqual([
      {
        aantal: 3,
        grond: 'Selectielijst 2020, 8.1.1',
        door: 'een',
        lijst: 1,
        van: '2026-03-02',
        laatste_zegel: zegel,
      },
    ]);
    // Once more changes nothing: a run that broke off goes on.
    expect((await vernietig(1, dossier, zegel)).rows).toEqual([{ gedaan: false }]);
  });

  it.each([
    [2, 'vastgesteld', 'een lijst zonder akkoord'],
    [3, 'akkoord', 'een lijst waarmee niemand begon'],
  ] as const)('kan niet met lijst %i: %s (%s)', async (lijst, tot, _wat) => {
    const dossier = dossierId(`W26-0000-002${lijst}`);
    await schrijfBij(huis.app, STEIN, dossier);
    await opLijst(lijst, dossier, tot);
    const { zegel } = await leesKeten(huis.app, STEIN, dossier);
    await expect(vernietig(lijst, dossier, zegel)).rejects.toMatchObject({ code: 'OK006' });
    expect((await leesKeten(huis.app, STEIN, dossier)).vernietigd).toBe(false);
  });

  it('kan niet als er intussen iets bij kwam, en niet als het dossier op een andere lijst staat', async () => {
    const dossier = dossierId('W26-0000-0024');
    await schrijfBij(huis.app, STEIN, dossier);
    const toen = await leesKeten(huis.app, STEIN, dossier);
    await opLijst(4, dossier, 'begonnen');
    await schrijfBij(huis.app, STEIN, dossier, { keten: toen });
    await expect(vernietig(4, dossier, toen.zegel)).rejects.toMatchObject({ code: 'OK004' });
    await expect(vernietig(1, dossier, toen.zegel)).rejects.toMatchObject({ code: 'OK006' });
  });

  it('kan niet als een en dezelfde persoon vaststelt en akkoord geeft (BIO2 5.03)', async () => {
    await opLijst(5, 'W26-0000-0025', 'vastgesteld');
    for (const door of ["'een', 'akkoord', 'een'", "'twee', 'akkoord', 'een'"])
      await expect(
        alsApp(
          huis.app,
          STEIN,
          `INSERT INTO vernietigingsakkoord VALUES ('${STEIN}', 5, ${door}, now(), '')`,
        ),
      ).rejects.toMatchObject({ code: expect.stringMatching(/^235(03|14)$/) as string });
  });

  it('wacht op wie op dat moment schrijft, en laat daarna niemand meer schrijven', async () => {
    const dossier = dossierId('W26-0000-0026');
    await schrijfBij(huis.app, STEIN, dossier);
    await opLijst(6, dossier, 'begonnen');
    const keten = await leesKeten(huis.app, STEIN, dossier);
    await vernietig(6, dossier, keten.zegel);
    // Read before, written after: the chain still fits, but the dossier is gone.
    expect(await schrijfBij(huis.app, STEIN, dossier, { keten })).toBe('versieconflict');
    expect((await leesKeten(huis.app, STEIN, dossier)).nr).toBe(1);
    expect(await aantal(`SELECT count(*)::int AS n FROM dossier WHERE dossier = '${dossier}'`)).toBe(0);
  });

  it('en schrijven tegelijk: een van beide lukt, nooit half (huis: journaal)', async () => {
    for (let i = 0; i < 8; i++) {
      const dossier = dossierId(`W26-0000-003${i}`);
      await schrijfBij(huis.app, STEIN, dossier, { sleutel: `s${i}` });
      await opLijst(30 + i, dossier, 'begonnen');
      const keten = await leesKeten(huis.app, STEIN, dossier);
      const [weg, erbij] = await Promise.allSettled([
        vernietig(30 + i, dossier, keten.zegel),
        schrijfBij(huis.app, STEIN, dossier, { keten }),
      ]);
      const na = await leesKeten(huis.app, STEIN, dossier);
      const rijen = await aantal(`SELECT count(*)::int AS n FROM dossier WHERE dossier = '${dossier}'`);
      const geschreven = erbij.status === 'fulfilled' && erbij.value === 'geschreven';
      expect([weg.status === 'fulfilled', na.vernietigd, na.nr, rijen]).toEqual(
        geschreven ? [false, false, 2, 1] : [true, true, 1, 0],
      );
    }
  });

  it('van een onbekend dossier laat niets achter', async () => {
    await opLijst(7, 'W26-0000-000Z', 'begonnen');
    await expect(vernietig(7, 'W26-0000-000Z', 'x')).rejects.toMatchObject({ code: 'OK004' });
    expect(await aantal("SELECT count(*)::int AS n FROM vernietiging WHERE dossier = 'W26-0000-000Z'")).toBe(
      0,
    );
  });

  it('laat aan een vastgestelde lijst niets veranderen (huis: journaal)', async () => {
    for (const tabel of ['lijst', 'regel', 'akkoord', 'start', 'uitval', 'opschoning'])
      for (const sql of [
        `UPDATE vernietigings${tabel} SET op = now()`,
        `DELETE FROM vernietigings${tabel}`,
        `TRUNCATE vernietigings${tabel}`,
      ])
        await expect(alsApp(huis.app, STEIN, sql)).rejects.toMatchObject({
          code: expect.stringMatching(/^42(501|703)$/) as string,
        });
    const { rows } = await huis.eigenaar.query<{ recht: string }>(
      `SELECT DISTINCT privilege_type AS recht FROM information_schema.role_table_grants
       WHERE table_name LIKE 'vernietiging%' AND grantee = 'omkeer_app' ORDER BY 1`,
    );
    expect(rows.map((r) => r.recht)).toEqual(['INSERT', 'SELECT']);
    const { rows: tweede } = await huis.eigenaar.query(
      "SELECT FROM information_schema.role_table_grants WHERE grantee = 'omkeer_vernietiger'",
    );
    expect(tweede).toEqual([]);
    const { rows: functies } = await huis.eigenaar.query(
      `SELECT proname FROM pg_proc p WHERE pronamespace = 'public'::regnamespace AND prosecdef
       AND has_function_privilege('omkeer_vernietiger', oid, 'EXECUTE') ORDER BY 1`,
    );
    expect(functies).toEqual([{ proname: 'vernietig_losse_berichten' }, { proname: 'vernietig_van_lijst' }]);
  });
});

describe('twee gemeenten in een database (AVG 32)', () => {
  const dossier = dossierId('W26-0000-0002');
  beforeAll(async () => {
    await schrijfBij(huis.app, STEIN, dossier, {
      aantal: 2,
      sleutel: 'een',
      taken: [{ taak: 't', gegevens: {} }],
    });
  });
  it.each(['journaal', 'dossier', 'uitgaand', 'sleutel'])(
    'ziet geen rij van %s van een ander',
    async (tabel) => {
      const sql = `SELECT gemeente FROM ${tabel}`;
      expect((await alsApp(huis.app, STEIN, sql)).length).toBeGreaterThan(0);
      expect(await alsApp(huis.app, GEERTRUIDENBERG, sql)).toEqual([]);
      expect(await alsApp(huis.app, null, sql)).toEqual([]);
    },
  );
  it('een dossier van een ander is er niet', async () => {
    expect((await leesKeten(huis.app, GEERTRUIDENBERG, dossier)).nr).toBe(0);
  });
  it.each([
    [
      'journaal',
      "INSERT INTO journaal VALUES ('0971','W26-0000-0002',3,'x',1,'{}',null,'d','a',null,now(),'','z')",
    ],
    ['document', "INSERT INTO document VALUES ('0971','d','W26-0000-0002','s','t','m','','v',now())"],
    ['uitgaand', "INSERT INTO uitgaand (gemeente, taak, gegevens, op) VALUES ('0971','t','{}',now())"],
  ])('schrijft geen rij in %s bij een ander', async (_tabel, sql) => {
    await expect(alsApp(huis.app, GEERTRUIDENBERG, sql)).rejects.toMatchObject({ code: '42501' });
  });
  it('wijzigt en verwijdert geen rij van een ander', async () => {
    await alsApp(huis.app, GEERTRUIDENBERG, "UPDATE dossier SET naam = 'weg'");
    await alsApp(huis.app, GEERTRUIDENBERG, 'DELETE FROM dossier');
    await alsApp(huis.app, GEERTRUIDENBERG, 'DELETE FROM uitgaand');
    expect(
      await aantal(
        `SELECT count(*)::int AS n FROM dossier WHERE naam = 'Maria Xanders' AND dossier = '${dossier}'`,
      ),
    ).toBe(1);
    expect(await aantal('SELECT count(*)::int AS n FROM uitgaand')).toBe(1);
  });
  it('de gemeente blijft niet hangen aan een verbinding uit de pool', async () => {
    await leesKeten(huis.app, STEIN, dossier);
    for (let i = 0; i < 8; i++) expect((await huis.app.query('SELECT * FROM journaal')).rows).toEqual([]);
  });
});

describe('bijschrijven', () => {
  it('met dezelfde sleutel gebeurt een keer', async () => {
    const dossier = dossierId('W26-0000-0003');
    expect(await schrijfBij(huis.app, STEIN, dossier, { sleutel: 'klik' })).toBe('geschreven');
    const keten = await leesKeten(huis.app, STEIN, dossier);
    expect(await schrijfBij(huis.app, STEIN, dossier, { sleutel: 'klik', keten })).toBe('dubbel');
    expect((await leesKeten(huis.app, STEIN, dossier)).nr).toBe(1);
  });
  it('met dezelfde sleutel in een andere gemeente is iets anders', async () => {
    const dossier = dossierId('W26-0000-0003');
    expect(await schrijfBij(huis.app, GEERTRUIDENBERG, dossier, { sleutel: 'klik' })).toBe('geschreven');
  });
  it('van twee tegelijk schrijft er een, de ander hoort het', async () => {
    for (let i = 0; i < 5; i++) {
      const dossier = dossierId(`W26-0000-001${i}`);
      const uitkomsten = await Promise.all(
        Array.from({ length: 6 }, () => schrijfBij(huis.app, STEIN, dossier, { aantal: 2 })),
      );
      expect(uitkomsten.toSorted()).toEqual([
        'geschreven',
        ...Array.from({ length: 5 }, () => 'versieconflict'),
      ]);
      expect((await leesKeten(huis.app, STEIN, dossier)).nr).toBe(2);
    }
  });
  it('op een keten die intussen anders is, gebeurt niet', async () => {
    const dossier = dossierId('W26-0000-0004');
    await schrijfBij(huis.app, STEIN, dossier);
    const keten = await leesKeten(huis.app, STEIN, dossier);
    const vals = { ...keten, zegel: 'a'.repeat(64) };
    expect(await schrijfBij(huis.app, STEIN, dossier, { keten: vals })).toBe('versieconflict');
  });
  it('schrijft feit, leesrij en taak samen of geen van drieen', async () => {
    const dossier = dossierId('W26-0000-0005');
    const taken = [{ taak: 'samen', gegevens: { dossier } }];
    await schrijfBij(huis.app, STEIN, dossier, { taken });
    const tel = (tabel: string, waar: string) =>
      aantal(`SELECT count(*)::int AS n FROM ${tabel} WHERE ${waar}`);
    const stand = async () => [
      await tel('journaal', `dossier = '${dossier}'`),
      await tel('dossier', `dossier = '${dossier}' AND nr = 1`),
      await tel('uitgaand', "taak = 'samen'"),
    ];
    expect(await stand()).toEqual([1, 1, 1]);
    const keten = await leesKeten(huis.app, STEIN, dossier);
    // A job the table refuses (no name) takes the fact and the read row along.
    const fout = [{ taak: null as unknown as string, gegevens: { dossier } }];
    await expect(schrijfBij(huis.app, STEIN, dossier, { keten, taken: fout })).rejects.toMatchObject({
      code: '23502',
    });
    expect(await stand()).toEqual([1, 1, 1]);
  });
});
