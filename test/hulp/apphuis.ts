import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import pg from 'pg';
import { pino } from 'pino';
import { assemble } from '../../src/app.ts';
import { maakLeveringpoort } from '../../src/berichtenverkeer/leveringpoort.ts';
import type { Lezer } from '../../src/berichtenverkeer/lezer.ts';
import { maakLezer } from '../../src/berichtenverkeer/lezer.ts';
import type { Berichtenpoort, Leveringpoort } from '../../src/berichtenverkeer/poort.ts';
import { GEEN_POORT } from '../../src/berichtenverkeer/poort.ts';
import { berichtwerkers } from '../../src/berichtenverkeer/werkers.ts';
import type { Briefmaker } from '../../src/brieven/render.ts';
import { maakBriefmaker } from '../../src/brieven/render.ts';
import { vernietigwerkers } from '../../src/bewaren/uitvoeren.ts';
import { briefwerker } from '../../src/dossier/brieven.ts';
import type { Omgeving as Werkomgeving } from '../../src/dossier/omgeving.ts';
import type { Inrichting } from '../../src/gemeente/inrichting.ts';
import type { Gemeentecode, LokaleCode } from '../../src/kern/ids.ts';
import type { Rol } from '../../src/kern/rollen.ts';
import { type Brp, GEEN_BRP } from '../../src/koppelvlakken/brp/brp.ts';
import { maakVirusscanner, type Virusscanner } from '../../src/koppelvlakken/clamd/clamd.ts';
import { maakMail } from '../../src/koppelvlakken/mail/mail.ts';
import { maakAdvieslinks } from '../../src/onderzoek/advieslink.ts';
import { maakPlaatjesmaker } from '../../src/platform/plaatje.ts';
import { inGemeente, maakDatabase, maakPool } from '../../src/platform/database.ts';
import type { Klok } from '../../src/platform/klok.ts';
import { SYSTEEMKLOK } from '../../src/platform/klok.ts';
import { appUrl, vernietigerUrl } from '../../src/platform/migraties.ts';
import { maakTakenloper, type Takenloper } from '../../src/platform/taken.ts';
import type { LokaleRegels } from '../../src/recht/lokaal.ts';
import { CLAIMPADEN } from '../../src/toegang/claims.ts';
import { maakDemoIdp } from '../../src/toegang/demo-idp.tsx';
import { maakMachinetoegang, SCOPES } from '../../src/toegang/machine.ts';
import { maakInlogdienst, ontdekking } from '../../src/toegang/oidc.ts';
import type { Kamer } from '../../src/toegang/route.ts';
import { toezichtmailer } from '../../src/toezicht/toezichtmail.ts';
import { koekjeTekst, nieuwKoekje, sessieId, SESSIEREGELS } from '../../src/toegang/sessie.ts';
import { openSessie } from '../../src/toegang/sessieopslag.ts';
import { voorbeeldInrichting } from '../bouwers/inrichting.ts';
import { bsn } from '../bouwers/melding.ts';
import { gemeentecode, lokaleCode, voorbeeldRegels } from '../bouwers/regels.ts';
import { persoonId } from '../bouwers/stap.ts';
import { appdatabase } from './database.ts';

export const HIER: Gemeentecode = gemeentecode('9999');
export const DAAR: Gemeentecode = gemeentecode('9998');
export const LOGBOEKSLEUTEL = 'een sleutel van minstens 32 tekens';
const GEHEIM = 'proef';

/** The whole application as it runs, on a real PostgreSQL, with two municipalities and the demo's login service. */
export interface Apphuis {
  readonly app: ReturnType<typeof assemble>['app'];
  readonly kamer: Kamer;
  readonly omgeving: Werkomgeving;
  readonly basis: URL;
  readonly takenloper: Takenloper;
  /** Every line that was logged. */
  readonly loglijnen: readonly string[];
  /** A bearer token from the demo's login service, with these scopes. */
  token(gemeente: Gemeentecode, scopes?: readonly string[]): Promise<string>;
  /** Cookie of a fresh session. */
  sessie(rol: Rol, anders?: { readonly id?: string; readonly team?: LokaleCode }): Promise<string>;
  /** The database is gone, or back. */
  databaseWeg(weg: boolean): Promise<void>;
  /** One statement as the owner of the database, to make things go wrong. */
  eigenaar(sql: string): Promise<void>;
  /** What the tables hold, over all municipalities. */
  lees<R extends pg.QueryResultRow>(sql: string): Promise<readonly R[]>;
  sluit(): Promise<void>;
}

export interface Apphuisdelen {
  /** Default none. */
  readonly virusscanner?: Virusscanner;
  readonly brp?: Brp;
  readonly berichtenpoort?: Berichtenpoort;
  readonly levering?: Leveringpoort;
  /** Default what reads messages here, in no thread of its own. */
  readonly lezer?: Lezer;
  /** Default the real one: about 20 ms for each letter. */
  readonly briefmaker?: Briefmaker;
  /** Default the clock on the wall. */
  readonly klok?: Klok;
  /** What the first municipality set itself, beside what it is for tests. */
  readonly regels?: Partial<LokaleRegels>;
  /** The municipality whose site it is; default a complete one with code `HIER`. */
  readonly inrichting?: Inrichting;
}

export async function maakApphuis(delen: Apphuisdelen = {}): Promise<Apphuis> {
  const inrichting = delen.inrichting ?? inrichtingVan(HIER, delen.regels);
  const hier = inrichting.gemeente;
  const database = await appdatabase(LOGBOEKSLEUTEL);
  const pool = maakPool(appUrl(database.url), { max: 8, melding: () => undefined });
  const loglijnen: string[] = [];
  const log = pino({ level: 'debug' }, { write: (lijn: string) => void loglijnen.push(lijn) });
  const omgeving: Werkomgeving = {
    pool,
    db: maakDatabase(pool),
    klok: delen.klok ?? SYSTEEMKLOK,
    log,
    mailIngesteld: false,
    brp: delen.brp ?? GEEN_BRP,
    inrichtingen: new Map([inrichting, inrichtingVan(DAAR)].map((i) => [i.gemeente, i])),
  };
  const briefmaker =
    delen.briefmaker ?? maakBriefmaker({ sjablonenMap: path.resolve('src/brieven/sjablonen') });
  const mail = maakMail({ url: undefined, van: 'test@gemeente.example' });
  const vernietiger = maakPool(vernietigerUrl(database.url), { max: 1, melding: () => undefined });
  const berichtenpoort = delen.berichtenpoort ?? GEEN_POORT;
  const lezer = delen.lezer ?? maakLezer(null);
  const takenloper = maakTakenloper({
    eigenaarUrl: database.url,
    log,
    werkers: {
      brief: briefwerker({ omgeving, briefmaker, mail }),
      // Nothing is mailed here.
      adviesmail: () => Promise.resolve(),
      berichtmail: () => Promise.resolve(),
      ...vernietigwerkers(omgeving, vernietiger),
      ...toezichtmailer(omgeving, mail),
      ...berichtwerkers(omgeving, {
        poort: berichtenpoort,
        levering: delen.levering ?? maakLeveringpoort(omgeving),
        lezer,
      }),
    },
  });

  // Makes the queue, so that the monitor has something to show.
  await takenloper.verwerkAlles();

  const server = createServer();
  const basis = await open(server);
  const audience = new URL('/api/v1', basis).href;
  const kaderdelen = {
    inrichtingen: omgeving.inrichtingen,
    standaard: hier,
    bestanden: { stijl: '/publiek/stijl.css', eilanden: {} },
    versie: 'proef',
    demo: true,
  };
  const oidc = {
    issuer: new URL('/demo-idp', basis),
    client: 'omkeer',
    geheim: GEHEIM,
    scope: 'openid',
    claims: { paden: CLAIMPADEN, gemeenten: [hier, DAAR], rolnamen: {}, niveaus: [] },
    basis,
    opnieuwAanmelden: false,
    onbeveiligd: true,
  };
  const vindt = ontdekking(oidc);
  const melding = (wat: string, fout: unknown): void => log.warn({ fout: String(fout) }, wat);
  const { app, kamer } = assemble({
    ...kaderdelen,
    omgeving,
    basis,
    publiek: 'dist/publiek',
    inlogdienst: maakInlogdienst(oidc, melding),
    machines: maakMachinetoegang(
      {
        issuer: oidc.issuer.href,
        audience,
        gemeentepad: CLAIMPADEN.gemeente,
        gemeenten: [hier, DAAR],
        sleuteladres: async () => (await vindt()).serverMetadata().jwks_uri ?? '',
      },
      melding,
    ),
    formulierdoelen: [],
    takenloper,
    briefmaker,
    plaatjesmaker: maakPlaatjesmaker({ lettertypenMap: path.resolve('src/brieven/sjablonen/lettertypen') }),
    virusscanner: delen.virusscanner ?? maakVirusscanner(undefined),
    berichtenpoort,
    berichtlezer: lezer,
    advieslinks: maakAdvieslinks('proef'.repeat(8)),
  });
  const behandel = getRequestListener(app.fetch);
  const idp = await maakDemoIdp({
    basis,
    voorvoegsel: '/demo-idp',
    personen: [],
    machines: [hier, DAAR].map((gemeente) => ({
      id: `machine-${gemeente}`,
      geheim: GEHEIM,
      gemeente,
      scopes: SCOPES,
    })),
    client: 'omkeer',
    geheim: GEHEIM,
    audience,
    kader: {
      gemeente: { naam: 'Voorbeeld' },
      bestanden: kaderdelen.bestanden,
      versie: 'proef',
      navigatie: [],
    },
    melding,
  });
  server.on('request', (req, res) => {
    if (idp.hoort(req)) idp.behandel(req, res);
    else void behandel(req, res);
  });

  return {
    app,
    kamer,
    omgeving,
    basis,
    takenloper,
    loglijnen,
    async token(gemeente, scopes = SCOPES) {
      const antwoord = await fetch(new URL('/demo-idp/token', basis), {
        method: 'POST',
        headers: {
          Authorization: `Basic ${Buffer.from(`machine-${gemeente}:${GEHEIM}`).toString('base64')}`,
        },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope: scopes.join(' ') }),
      });
      const { access_token } = (await antwoord.json()) as { readonly access_token: string };
      return access_token;
    },
    async sessie(rol, { id = rol, team = lokaleCode('wmo-team') } = {}) {
      const koekje = nieuwKoekje(hier);
      const gebruiker = {
        id: persoonId(id),
        rol,
        naam: id,
        gemeente: hier,
        bsn: rol === 'inwoner' ? bsn('999990019') : rol === 'mantelzorger' ? bsn('999990020') : null,
        namensBsn: null,
        aanbieder: rol === 'aanbieder' ? lokaleCode('zorggroep-de-linde') : null,
        team,
      };
      await inGemeente(omgeving.db, hier, (trx) =>
        openSessie(trx, {
          id: sessieId(koekje),
          gebruiker,
          nu: omgeving.klok.nu(),
          regels: SESSIEREGELS,
          idToken: null,
        }),
      );
      return `omkeer=${koekjeTekst(koekje)}`;
    },
    databaseWeg: (weg) => database.dicht(weg),
    async eigenaar(sql) {
      await alsEigenaar(database.url, sql);
    },
    async lees<R extends pg.QueryResultRow>(sql: string) {
      return (await alsEigenaar<R>(database.url, sql)).rows;
    },
    async sluit() {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
      await takenloper.stop();
      await vernietiger.end();
      await pool.end();
      await database.weg();
    },
  };
}

async function alsEigenaar<R extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query<R>(sql);
  } finally {
    await client.end();
  }
}

function inrichtingVan(code: Gemeentecode, anders: Partial<LokaleRegels> = {}): Inrichting {
  return voorbeeldInrichting({ regels: voorbeeldRegels({ ...anders, gemeente: code }) });
}

async function open(server: Server): Promise<URL> {
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  return new URL(`http://127.0.0.1:${port}`);
}
