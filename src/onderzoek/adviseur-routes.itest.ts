import { Hono } from 'hono';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { meldingDoen } from '../../test/bouwers/melding.ts';
import { onderdeel, toestemmingVastleggen, adviesVragen } from '../../test/bouwers/onderzoek.ts';
import { toedelen, urgentieBeoordelen } from '../../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../../test/bouwers/stap.ts';
import type { Testdatabase } from '../../test/hulp/database.ts';
import { nieuweDatabase } from '../../test/hulp/database.ts';
import type { Web } from '../dossier/inzien.tsx';
import type { DossierOpdracht } from '../dossier/opdrachten.ts';
import { leesDossier, voerOpdrachtUit } from '../dossier/uitvoeren.ts';
import { plusDagen, tijdstip } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import { maakDatabase, maakPool } from '../platform/database.ts';
import { appUrl, migreer } from '../platform/migraties.ts';
import { nieuwDossierId } from '../platform/nieuweids.ts';
import type { Gelezen, Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { adviesRoutes } from './adviseur-routes.tsx';
import { maakAdvieslinks } from './advieslink.ts';
import { GEEN_BRP } from '../koppelvlakken/brp/brp.ts';
import { adviesPaden } from './paden.ts';

const INRICHTING = voorbeeldInrichting();
const { gemeente } = INRICHTING;
const LINKS = maakAdvieslinks('een-sleutel-van-de-server-van-genoeg-tekens');
const A1 = onderdeel('A1');
const BASIS = new URL('https://hulp.gemeente.example');

let database: Testdatabase;
let web: Web;
let sluit: () => Promise<void>;
let nu: string;
let wie: { readonly id: string; readonly rol: Rol } | null;
let gelezen: { readonly dossier: DossierId; readonly meer: Gelezen | undefined }[];
let app: Hono<Omgeving>;

beforeAll(async () => {
  database = await nieuweDatabase();
  await migreer(database.url, 'migrations');
  const pool = maakPool(appUrl(database.url), { max: 4, melding: () => undefined });
  const db = maakDatabase(pool);
  web = {
    omgeving: {
      pool,
      db,
      klok: { nu: () => tijdstip(nu) },
      log: pino({ level: 'silent' }),
      mailIngesteld: false,
      brp: GEEN_BRP,
      inrichtingen: new Map([[gemeente, INRICHTING]]),
    },
    kader: () => ({
      gemeente: { naam: 'Gemeente Voorbeeld', telefoon: '14 0123' },
      bestanden: { stijl: '/stijl.css', eilanden: {} },
      versie: 'proef',
      navigatie: [],
    }),
  };
  sluit = () => db.destroy();
  app = new Hono<Omgeving>();
  // Stands in for the guard: nobody, or the person of the moment; keeps what was logged as read.
  const kamer = maakKamer(app, () => async (c, next) => {
    c.set(
      'gebruiker',
      wie && {
        id: persoonId(wie.id),
        rol: wie.rol,
        naam: wie.id,
        gemeente,
        bsn: null,
        namensBsn: null,
        aanbieder: null,
        team: null,
      },
    );
    c.set('gelezen', (dossier, meer) => {
      gelezen.push({ dossier, meer });
      return Promise.resolve();
    });
    await next();
  });
  adviesRoutes(kamer, web, gemeente, LINKS, BASIS);
});

afterAll(async () => {
  await sluit();
  await database.weg();
});

beforeEach(() => {
  nu = `${BEGINDAG}T09:00:00Z`;
  wie = null;
  gelezen = [];
});

async function doe(
  dossier: DossierId,
  id: string,
  rol: Rol,
  ...opdrachten: readonly DossierOpdracht[]
): Promise<void> {
  for (const opdracht of opdrachten) {
    const uitvoering = { gemeente, dossier, wie: { id: persoonId(id), rol }, namens: null, sleutel: null };
    const uitkomst = await voerOpdrachtUit(web.omgeving, uitvoering, opdracht);
    if (!uitkomst.gelukt) throw new Error(uitkomst.weigeringen[0].reden);
  }
}

/** A dossier with one open question, and the path of the link. */
async function metVraag(): Promise<{ readonly id: DossierId; readonly pad: string }> {
  const id = nieuwDossierId(BEGINDAG);
  await doe(id, 'screener', 'screener', meldingDoen(), urgentieBeoordelen(), toedelen());
  await doe(id, 'bilal', 'klantmanager', toestemmingVastleggen(), adviesVragen());
  const [advies] = (await leesDossier(web.omgeving, gemeente, id)).toestand.onderzoek.adviezen;
  if (!advies) throw new Error('geen adviesvraag');
  return { id, pad: LINKS.pad({ gemeente, dossier: id }, advies) };
}

const ANTWOORD = {
  adviseur: 'H. Smits',
  deskundigheid: 'Arts maatschappij en gezondheid',
  onderzoek: 'Gezien op het spreekuur.',
  conclusie: 'Twee dagen in een kleine groep kan.',
};

async function post(pad: string, velden: Readonly<Record<string, string>>): Promise<Response> {
  return app.request(pad, { method: 'POST', body: new URLSearchParams(velden) });
}

const adviesVan = async (id: DossierId) =>
  (await leesDossier(web.omgeving, gemeente, id)).toestand.onderzoek.adviezen[0];

describe('de link van de adviseur', () => {
  it('toont de vraag zonder naam, en het lezen staat in het log (AVG 5 lid 1 c, Wmo 5.3.3)', async () => {
    const { id, pad } = await metVraag();
    const antwoord = await app.request(pad);
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('Cache-Control')).toBe('no-store');
    const tekst = await antwoord.text();
    expect(tekst).toContain('Loopt met een rollator');
    expect(tekst).not.toMatch(/Xanders|999990019/);
    expect(gelezen).toMatchObject([
      { dossier: id, meer: { lezer: { gemeente, rol: 'adviseur', id: 'adviseur-a1' } } },
    ]);
  });

  it('geeft bij een verkeerde link, een ander dossier en een dossier dat niet bestaat hetzelfde antwoord (Wmo 5.3.3)', async () => {
    const { id, pad } = await metVraag();
    const ander = await metVraag();
    const verkeerd = [
      adviesPaden.antwoorden(id, A1, 'x'.repeat(43)),
      pad.replace(id, ander.id),
      pad.replace(id, nieuwDossierId(BEGINDAG)),
      pad.replace('/A1/', '/A2/'),
      pad.replace(id, 'geen-dossier'),
    ];
    const antwoorden = await Promise.all(verkeerd.map(async (p) => app.request(p)));
    expect(antwoorden.map((a) => a.status)).toEqual([404, 404, 404, 404, 404]);
    const teksten = await Promise.all(antwoorden.map((a) => a.text()));
    expect(new Set(teksten).size).toBe(1);
    expect(gelezen).toEqual([]);
  });

  it('neemt het advies een keer aan en bedankt daarna (Awb 3:5)', async () => {
    const { id, pad } = await metVraag();
    const antwoord = await post(pad, { ...ANTWOORD, sleutel: 's1' });
    expect(antwoord.status).toBe(303);
    expect(antwoord.headers.get('Location')).toBe(pad);
    expect((await adviesVan(id))?.antwoord).toMatchObject({ ...ANTWOORD, ontvangenOp: BEGINDAG });
    const daarna = await app.request(pad);
    expect(daarna.status).toBe(200);
    expect(await daarna.text()).toContain('Dank u, uw advies is ontvangen');
    const nogEens = await post(pad, { ...ANTWOORD, conclusie: 'Toch niet.', sleutel: 's2' });
    expect(await nogEens.text()).toContain('Dank u, uw advies is ontvangen');
    expect((await adviesVan(id))?.antwoord?.conclusie).toBe(ANTWOORD.conclusie);
  });

  it('houdt de tekst vast als er iets ontbreekt (Awb 3:9)', async () => {
    const { id, pad } = await metVraag();
    const antwoord = await post(pad, { ...ANTWOORD, conclusie: '' });
    expect(antwoord.status).toBe(422);
    const tekst = await antwoord.text();
    expect(tekst).toContain('Geef antwoord op de vraag.');
    expect(tekst).toContain('Gezien op het spreekuur.');
    expect((await adviesVan(id))?.antwoord).toBeNull();
  });

  it('is dicht na de laatste dag, ook voor versturen (AVG 5 lid 1 e)', async () => {
    const { id, pad } = await metVraag();
    nu = `${plusDagen(BEGINDAG, 22)}T09:00:00Z`;
    const antwoord = await app.request(pad);
    expect(antwoord.status).toBe(410);
    expect(await antwoord.text()).toContain('Deze link werkte tot en met 23 maart 2026.');
    expect((await post(pad, ANTWOORD)).status).toBe(410);
    expect((await adviesVan(id))?.antwoord).toBeNull();
  });

  it('is meteen dicht als de inwoner de toestemming intrekt (AVG 7 lid 3)', async () => {
    const { id, pad } = await metVraag();
    await doe(id, 'inwoner', 'inwoner', { soort: 'toestemmingIntrekken', id: onderdeel('T1') });
    const antwoord = await app.request(pad);
    expect(antwoord.status).toBe(410);
    expect(await antwoord.text()).not.toContain('rollator');
  });
});

describe('de link voor de klantmanager', () => {
  it('staat op een eigen pagina voor wie het dossier behandelt (Wmo 5.3.3)', async () => {
    const { id, pad } = await metVraag();
    wie = { id: 'bilal', rol: 'klantmanager' };
    const antwoord = await app.request(adviesPaden.link(id, A1));
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).toContain(`<code>${new URL(pad, BASIS).href}</code>`);
  });
  it('noemt het adres van de gemeente, wat het verzoek ook zegt dat het is (Host)', async () => {
    const { id } = await metVraag();
    wie = { id: 'bilal', rol: 'klantmanager' };
    const antwoord = await app.request(`http://kwaad.example${adviesPaden.link(id, A1)}`, {
      headers: { Host: 'kwaad.example', 'X-Forwarded-Host': 'kwaad.example' },
    });
    expect([antwoord.status, (await antwoord.text()).includes('kwaad.example')]).toEqual([200, false]);
  });
  it('is er niet voor een andere klantmanager (Wmo 5.3.3)', async () => {
    const { id, pad } = await metVraag();
    wie = { id: 'chantal', rol: 'klantmanager' };
    const antwoord = await app.request(adviesPaden.link(id, A1));
    expect(antwoord.status).toBe(404);
    expect(await antwoord.text()).not.toContain(pad);
  });
});
