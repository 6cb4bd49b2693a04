import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import pg from 'pg';
import { leesBsn } from '../../src/kern/bsn.ts';
import { type Tijdstip, tijdstip } from '../../src/kern/datum.ts';
import { leesDossierId, leesGemeentecode, leesLokaleCode, leesPersoonId } from '../../src/kern/ids.ts';
import { type Database, maakDatabase, maakPool } from '../../src/platform/database.ts';
import { appUrl, migreer } from '../../src/platform/migraties.ts';
import type { Kader } from '../../src/ui/kader.ts';
import { maakBewaking } from '../../src/toegang/bewaking.ts';
import { CLAIMPADEN } from '../../src/toegang/claims.ts';
import { type DemoIdp, maakDemoIdp } from '../../src/toegang/demo-idp.tsx';
import { DEMO_NIVEAU, type DemoMachine, type DemoPersoon } from '../../src/toegang/demo-personen.ts';
import { kopregels } from '../../src/toegang/kopregels.ts';
import { maakMachinetoegang } from '../../src/toegang/machine.ts';
import { maakInlogdienst, type OidcInstelling, ontdekking } from '../../src/toegang/oidc.ts';
import type { Omgeving } from '../../src/toegang/omgeving.ts';
import { type Kamer, maakKamer } from '../../src/toegang/route.ts';
import { getyptpagina, toegangRoutes, weigerpagina } from '../../src/toegang/routes.tsx';
import { plusMinuten, SESSIEREGELS } from '../../src/toegang/sessie.ts';
import { maakToelating } from '../../src/toegang/toelating.ts';

export function zeker<T>(waarde: T | undefined): T {
  if (waarde === undefined) throw new Error('proefgegeven klopt niet');
  return waarde;
}
export const STEIN = zeker(leesGemeentecode('0971'));
export const GEERTRUIDENBERG = zeker(leesGemeentecode('0779'));
export const DOSSIER = zeker(leesDossierId('W26-7K3M-Q9TX'));

const persoon = (id: string, meer: Partial<DemoPersoon>): DemoPersoon => ({
  id: zeker(leesPersoonId(id)),
  naam: id,
  rollen: ['klantmanager'],
  gemeente: STEIN,
  bsn: null,
  team: null,
  komtVoor: 'om te proeven',
  ...meer,
});
const PERSONEN: readonly DemoPersoon[] = [
  persoon('anouk', { naam: 'Anouk Peters', team: zeker(leesLokaleCode('noord')) }),
  persoon('mevrouw-x', { naam: 'Mevrouw X', rollen: ['inwoner'], bsn: zeker(leesBsn('999993653')) }),
  persoon('zonder-bsn', { rollen: ['inwoner'] }),
  persoon('zwak', { rollen: ['inwoner'], bsn: zeker(leesBsn('999993653')), niveau: 'laag' }),
  persoon('zwak-km', { niveau: 'laag' }),
  persoon('twee-rollen', { rollen: ['screener', 'klantmanager'] }),
  persoon('roos', { gemeente: GEERTRUIDENBERG }),
  persoon('elders', { gemeente: zeker(leesGemeentecode('0363')) }),
];
const MACHINES: readonly DemoMachine[] = [
  {
    id: 'leverancier',
    geheim: 'geheim-van-de-demo',
    gemeente: STEIN,
    scopes: ['dossier:lezen', 'werk:lezen'],
  },
];

const kader: Kader = {
  gemeente: { naam: 'Gemeente Voorbeeld' },
  bestanden: { stijl: '/stijl.css', eilanden: {} },
  versie: 'proef',
  navigatie: [],
};

export interface Proefhuis {
  readonly basis: URL;
  readonly db: Database;
  readonly kamer: Kamer;
  readonly app: Hono<Omgeving>;
  /** Turns the login service on or off. */
  dienst(aan: boolean): void;
  /** Turns the injected clock forward. */
  verder(minuten: number): void;
  sluit(): Promise<void>;
}

/** The real thing on a free port: PostgreSQL, our routes and a real OpenID provider. For tests. */
export async function maakProefhuis(url: string, anders: Partial<OidcInstelling> = {}): Promise<Proefhuis> {
  await migreer(url, 'migrations');
  const pool = maakPool(appUrl(url), { max: 4, melding: () => undefined });
  const db = maakDatabase(pool);
  let nu: Tijdstip = tijdstip('2026-03-02T09:00:00Z');
  const app = new Hono<Omgeving>();
  let demo: DemoIdp | undefined;
  let aan = true;
  const luister = getRequestListener((verzoek) => app.fetch(verzoek));
  const server = createServer((req, res) => {
    if (demo?.hoort(req) && !aan) res.writeHead(503).end();
    else if (demo?.hoort(req)) demo.behandel(req, res);
    else void luister(req, res);
  });
  const basis = await open(server);

  const instelling: OidcInstelling = {
    issuer: new URL('/demo-idp', basis),
    client: 'omkeer',
    geheim: 'proef',
    scope: 'openid',
    claims: { paden: CLAIMPADEN, gemeenten: [STEIN, GEERTRUIDENBERG], rolnamen: {}, niveaus: [DEMO_NIVEAU] },
    basis,
    opnieuwAanmelden: false,
    onbeveiligd: true,
    ...anders,
  };
  const audience = new URL('/api/v1', basis).href;
  demo = await maakDemoIdp({
    basis,
    voorvoegsel: '/demo-idp',
    personen: PERSONEN,
    machines: MACHINES,
    client: 'omkeer',
    geheim: 'proef',
    audience,
    kader,
    melding: () => undefined,
  });
  const vindt = ontdekking(instelling);
  const machines = maakMachinetoegang(
    {
      issuer: instelling.issuer.href,
      audience,
      gemeentepad: CLAIMPADEN.gemeente,
      gemeenten: [STEIN],
      sleuteladres: async () => zeker((await vindt()).serverMetadata().jwks_uri),
    },
    () => undefined,
  );
  const poorten = { db, nu: () => nu, basis, sessieregels: SESSIEREGELS };
  const toelating = maakToelating({
    ...poorten,
    machines,
    weigerpagina: weigerpagina(() => kader),
    getyptpagina: getyptpagina(() => kader),
  });
  app.onError((_fout, c) => c.text('fout', 500));
  app.use('*', kopregels({ basis, formulierdoelen: [] }));
  const kamer = maakKamer(app, maakBewaking({ ...poorten, toelating }));
  toegangRoutes(kamer, {
    ...poorten,
    inlogdienst: maakInlogdienst(instelling, () => undefined),
    kader: () => kader,
  });

  return {
    basis,
    db,
    kamer,
    app,
    dienst: (open) => {
      aan = open;
    },
    verder: (minuten) => {
      nu = plusMinuten(nu, minuten);
    },
    sluit: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
      await pool.end();
    },
  };
}

async function open(server: Server): Promise<URL> {
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  return new URL(`http://127.0.0.1:${port}`);
}

/** As the owner of the database, past row-level security: to look behind the scenes. */
export async function alsEigenaar<T>(url: string, sql: string): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows as T[];
  } finally {
    await client.end();
  }
}

/** A browser as far as login needs one: cookies, redirects, and where a form comes from. */
export class Bladeraar {
  readonly koekjes = new Map<string, string>();
  readonly #basis: URL;

  constructor(basis: URL) {
    this.#basis = basis;
  }

  /** One request, no redirect followed. */
  async vraag(pad: string, opties: RequestInit & { readonly van?: string } = {}): Promise<Response> {
    const headers = new Headers(opties.headers);
    if (this.koekjes.size > 0)
      headers.set('Cookie', [...this.koekjes].map(([n, w]) => `${n}=${w}`).join('; '));
    if (opties.method === 'POST') headers.set('Origin', this.#basis.origin);
    if (opties.van !== undefined) headers.set('Referer', new URL(opties.van, this.#basis).href);
    const antwoord = await fetch(new URL(pad, this.#basis), { ...opties, headers, redirect: 'manual' });
    for (const regel of antwoord.headers.getSetCookie()) this.#bewaar(regel);
    return antwoord;
  }

  /** Follows redirects until a page; gives the page and its path. */
  async ga(pad: string, opties: RequestInit & { readonly van?: string } = {}) {
    let antwoord = await this.vraag(pad, opties);
    let hier = new URL(pad, this.#basis);
    for (let stap = 0; stap < 10 && antwoord.status >= 300 && antwoord.status < 400; stap += 1) {
      hier = new URL(antwoord.headers.get('Location') ?? '/', hier);
      await antwoord.body?.cancel();
      antwoord = await this.vraag(hier.href);
    }
    return { pad: `${hier.pathname}${hier.search}`, status: antwoord.status, tekst: await antwoord.text() };
  }

  verstuur(pad: string, velden: Readonly<Record<string, string>>, van?: string) {
    return this.ga(pad, {
      method: 'POST',
      body: new URLSearchParams(velden),
      ...(van === undefined ? {} : { van }),
    });
  }

  /** From the login link through the page of people back to `terug`. */
  async logIn(wie: string, terug = '/') {
    const keuze = await this.ga(`/inloggen?terug=${encodeURIComponent(terug)}`);
    return keuze.pad.startsWith('/demo-idp/wie/') ? this.verstuur(keuze.pad, { persoon: wie }) : keuze;
  }

  #bewaar(regel: string): void {
    const [paar = '', ...kenmerken] = regel.split(';');
    const [naam = '', waarde = ''] = paar.split(/=(.*)/s);
    const weg = kenmerken.some((k) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(k));
    if (weg || waarde === '') this.koekjes.delete(naam);
    else this.koekjes.set(naam, waarde);
  }
}
