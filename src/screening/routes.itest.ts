import { Hono } from 'hono';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { medewerker, voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { lokaleCode } from '../../test/bouwers/regels.ts';
import { urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import type { Testdatabase } from '../../test/hulp/database.ts';
import { nieuweDatabase } from '../../test/hulp/database.ts';
import type { Web } from '../dossier/inzien.tsx';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Signaal } from '../melding/gebeurtenissen.ts';
import { GEEN_BRP } from '../koppelvlakken/brp/brp.ts';
import type { Rol } from '../kern/rollen.ts';
import { inGemeente, maakDatabase, maakPool } from '../platform/database.ts';
import { stilleKlok } from '../platform/klok.ts';
import { appUrl, migreer } from '../platform/migraties.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { screeningRoutes } from './routes.tsx';
import { toedeelveld } from './toedelen-lezen.ts';
import { vindWachtrij } from './wachtrij-queries.ts';
import { opVolgorde } from './wachtrijvolgorde.ts';

const INRICHTING = voorbeeldInrichting({
  medewerkers: [
    medewerker('screener', { naam: 'Sanne de Wit', rol: 'screener' }),
    medewerker('bilal', { naam: 'Bilal Aksoy', deskundigheid: [lokaleCode('dagbesteding')] }),
    medewerker('chantal', { naam: 'Chantal Mertens' }),
  ],
});
const { gemeente } = INRICHTING;

let database: Testdatabase;
let web: Web;
let sluit: () => Promise<void>;
let wie: { readonly id: string; readonly rol: Rol };
let gelezen: DossierId[];
let app: Hono<Omgeving>;

beforeAll(async () => {
  database = await nieuweDatabase();
  await migreer(database.url, 'migrations');
  const pool = maakPool(appUrl(database.url), { max: 4, melding: () => undefined });
  const db = maakDatabase(pool);
  const omgeving = {
    pool,
    db,
    klok: stilleKlok(`${BEGINDAG}T09:00:00Z`),
    log: pino({ level: 'silent' }),
    mailIngesteld: false,
    brp: GEEN_BRP,
    inrichtingen: new Map([[gemeente, INRICHTING]]),
  };
  web = {
    omgeving,
    kader: () => ({
      gemeente: { naam: 'Gemeente Voorbeeld' },
      bestanden: { stijl: '/stijl.css', eilanden: {} },
      versie: 'proef',
      navigatie: [],
    }),
  };
  sluit = () => db.destroy();
  app = new Hono<Omgeving>();
  // Stands in for the guard: lets the person of the moment in and keeps what was logged as read.
  const kamer = maakKamer(app, () => async (c, next) => {
    c.set('gebruiker', {
      id: persoonId(wie.id),
      rol: wie.rol,
      naam: wie.id,
      gemeente,
      bsn: null,
      namensBsn: null,
      aanbieder: null,
      team: null,
    });
    c.set('getoond', () => undefined);
    c.set('gelezen', (dossier) => {
      gelezen.push(dossier);
      return Promise.resolve();
    });
    await next();
  });
  screeningRoutes(kamer, web);
});

afterAll(async () => {
  await sluit();
  await database.weg();
});

beforeEach(() => {
  wie = { id: 'screener', rol: 'screener' };
  gelezen = [];
});

async function doe(dossier: DossierId, ...opdrachten: readonly DossierOpdracht[]): Promise<void> {
  for (const opdracht of opdrachten) {
    const uitvoering = {
      gemeente,
      dossier,
      wie: { id: persoonId('screener'), rol: 'screener' },
      namens: null,
      sleutel: null,
    } as const;
    const uitkomst = await voerOpdrachtUit(web.omgeving, uitvoering, opdracht);
    if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen[0].reden);
  }
}

async function beheer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function maakDossier(
  achternaam: string,
  beoordeeld: boolean,
  signalen: readonly Signaal[] = ['onveiligheid'],
): Promise<DossierId> {
  const id = nieuwDossierId(BEGINDAG);
  const melding = meldingDoen({ feiten: { signalen } });
  const inwoner = { ...melding.inhoud.inwoner, achternaam };
  await doe(id, { ...melding, inhoud: { ...melding.inhoud, inwoner } });
  if (beoordeeld) await doe(id, urgentieBeoordelen());
  return id;
}

const behandelaarVan = async (id: DossierId) =>
  (await leesDossier(web.omgeving, gemeente, id)).toestand.screening.behandelaar;

function post(pad: string, velden: readonly (readonly [string, string])[]) {
  const body = new FormData();
  for (const [naam, waarde] of velden) body.append(naam, waarde);
  return app.request(pad, { method: 'POST', body });
}

describe('bureau Screening', () => {
  it('toont elke melding zonder behandelaar met signaal en stap, en logt dat zij gelezen is (BIO2 8.15.01)', async () => {
    const nieuw = await maakDossier('Nieuwkomer', false);
    const html = await (await app.request('/screening')).text();
    expect(html).toContain('Nieuwkomer');
    expect(html).toContain('Het is thuis niet veilig');
    expect(html).toContain(`/dossiers/${nieuw}/urgentie`);
    expect(gelezen).toContain(nieuw);
  });

  it('staat in de volgorde van wat niet kan wachten, met een signaal voor zonder, ook waar de lijst ophoudt (procedure 2)', async () => {
    for (let n = 0; n < 4; n++) await maakDossier(`Rij ${n}`, false);
    const [zonder] = [await maakDossier('Zonder signaal', false, [])];
    // As every order that the rule knows of, in one queue.
    await beheer(`
      INSERT INTO dossier SELECT (jsonb_populate_record(x, jsonb_build_object('dossier', 'W26-0000-Q' || lpad(n::text, 3, '0'),
          'urgentie', (ARRAY['acuut', 'spoed', 'urgent', 'versneld', 'regulier', null, null])[1 + n % 7],
          'met_signaal', n % 2 = 0, 'uiterlijk', CASE WHEN n % 5 > 0 THEN date '2026-03-01' + n % 5 END,
          'ontvangen_op', date '2026-01-01' + n % 3))).*
        FROM dossier x, generate_series(0, 69) AS n WHERE x.dossier = '${zonder}'`);
    const gebruiker = { id: persoonId('screener'), rol: 'screener', naam: '', gemeente } as const;
    const rijen = await inGemeente(web.omgeving.db, gemeente, (trx) =>
      vindWachtrij(trx, { ...gebruiker, bsn: null, namensBsn: null, aanbieder: null, team: null }),
    );
    expect(rijen.length).toBeGreaterThan(70);
    expect(rijen.map(({ dossier }) => dossier)).toEqual(
      rijen.toSorted(opVolgorde).map(({ dossier }) => dossier),
    );
    expect(rijen.find(({ dossier }) => dossier === zonder)?.metSignaal).toBe(false);
    await beheer("DELETE FROM dossier WHERE dossier LIKE 'W26-0000-Q%'");
  });

  it('toont niets aan wie geen onverdeelde dossiers mag zien (BIO2 8.03.02)', async () => {
    await maakDossier('Verborgen', false);
    wie = { id: 'jurist', rol: 'jurist' };
    const html = await (await app.request('/screening')).text();
    expect(html).not.toContain('Verborgen');
    expect(gelezen).toEqual([]);
  });

  it('stelt voor met redenen en deelt meer dossiers tegelijk toe, met uitslag per dossier (product, toedeling)', async () => {
    const [een, twee] = [await maakDossier('Eerste', true), await maakDossier('Tweede', true)];
    const voorstel = await (await app.request(`/screening/toedelen?dossier=${een}&dossier=${twee}`)).text();
    expect(voorstel).toContain('Is deskundig in werk en dagbesteding.');
    expect(voorstel).toContain('Bilal Aksoy, voorstel');

    const [veldenEen, veldenTwee] = [toedeelveld(een), toedeelveld(twee)];
    const velden = [
      ['sleutel', 'proef-1'],
      ['dossier', een],
      [veldenEen.voorgesteld, 'bilal'],
      [veldenEen.aan, 'bilal'],
      [veldenEen.redenen, 'deskundigheid'],
      ['dossier', twee],
      [veldenTwee.voorgesteld, 'bilal'],
      [veldenTwee.aan, 'chantal'],
      [veldenTwee.redenen, 'werkdruk'],
    ] as const;
    const antwoord = await post('/screening/toedelen', velden);
    const html = await antwoord.text();
    expect(antwoord.status).toBe(422);
    expect(html).toContain('toegedeeld aan Bilal Aksoy');
    expect(html).toContain('Dit wijkt af van het voorstel.');
    expect(await behandelaarVan(een)).toMatchObject({ persoon: 'bilal', team: 'wmo-team' });
    expect(await behandelaarVan(twee)).toBeNull();

    const nogEens = await post('/screening/toedelen', velden.slice(0, 5));
    expect(await nogEens.text()).toContain('toegedeeld aan Bilal Aksoy');
    const { keten } = await leesDossier(web.omgeving, gemeente, een);
    expect(keten.gebeurtenissen.filter((g) => g.soort === 'toegedeeld')).toHaveLength(1);
  });

  it('telt wat iemand al heeft mee in het volgende voorstel (product, toedeling)', async () => {
    const dossier = await maakDossier('Volgende', true);
    const html = await (await app.request(`/screening/toedelen?dossier=${dossier}`)).text();
    expect(html).toContain('Heeft 1 dossier, waarvan 1 in onderzoek');
    expect(html).toContain('Heeft nu geen dossiers');
  });

  it('laat een klantmanager oppakken zonder vooraf te tonen wie het is (Wmo 5.3.3)', async () => {
    const dossier = await maakDossier('Geheimzinnig', true);
    wie = { id: 'chantal', rol: 'klantmanager' };
    const html = await (await app.request('/screening/vrij')).text();
    expect(html).toContain(dossier);
    expect(html).not.toContain('Geheimzinnig');
    const antwoord = await post('/screening/vrij', [
      ['sleutel', 'proef-2'],
      ['dossier', dossier],
    ]);
    expect(antwoord.status).toBe(303);
    expect(await behandelaarVan(dossier)).toMatchObject({ persoon: 'chantal', team: 'wmo-team' });
    wie = { id: 'bilal', rol: 'klantmanager' };
    const telaat = await post('/screening/vrij', [['dossier', dossier]]);
    expect(telaat.status).toBe(409);
    const zin = await telaat.text();
    expect(zin).toContain('Misschien was een collega u voor.');
    const verzonnen = await post('/screening/vrij', [['dossier', 'W26-0000-0000']]);
    const zonderSleutel = (html: string) => html.replaceAll(/name="sleutel" value="[^"]*"/g, '');
    expect(zonderSleutel(await verzonnen.text())).toBe(zonderSleutel(zin));
  });
});
