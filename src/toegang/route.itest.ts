import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nieuweDatabase, type Testdatabase } from '../../test/hulp/database.ts';
import { inGemeente } from '../platform/database.ts';
import { leesLeeslog } from './leeslog.ts';
import {
  alsEigenaar,
  Bladeraar,
  DOSSIER,
  maakProefhuis,
  type Proefhuis,
  STEIN,
} from '../../test/hulp/proefhuis.ts';
import { onverklaardeRoutes } from './route.ts';

let database: Testdatabase;
let huis: Proefhuis;

beforeAll(async () => {
  database = await nieuweDatabase();
  huis = await maakProefhuis(database.url);
  const { kamer } = huis;
  kamer.get('/', { recht: 'openbaar', audit: 'geen' }, (c) => c.text('welkom'));
  kamer.get(
    '/dossier/:dossier',
    { recht: ['klantmanager'], audit: { leest: 'dossierInzien' }, scope: 'dossier:lezen' },
    (c) => {
      const wil = c.req.query('uitkomst');
      if (wil === 'geweigerd') return c.text('nee', 403);
      if (wil === 'weg') return c.notFound();
      if (wil === 'stuk') throw new Error('stuk');
      return c.text(`inhoud van ${c.req.param('dossier')}`);
    },
  );
  kamer.get('/zoek', { recht: ['klantmanager'], audit: { leest: 'zoeken' } }, async (c) => {
    await inGemeente(huis.db, STEIN, (trx) => c.var.gelezen(DOSSIER, { grond: 'behandelaar', trx }));
    return c.text('gevonden');
  });
  kamer.get('/werk', { recht: ['klantmanager'], audit: { leest: 'werkvoorraadBekijken' } }, (c) =>
    c.text('lijst'),
  );
  kamer.post('/dossier/:dossier/besluit', { recht: ['jurist'], audit: { schrijft: 'besluiten' } }, (c) =>
    c.text('ok'),
  );
  kamer.post(
    '/dossier/:dossier/notitie',
    { recht: ['klantmanager'], audit: { schrijft: 'onderzoeken' } },
    (c) => c.text('ok'),
  );
  kamer.get(
    '/api/v1/meldingen',
    { recht: ['klantmanager'], audit: 'geen', scope: 'melding:schrijven' },
    (c) => c.text('ok'),
  );
});
afterAll(async () => {
  await huis.sluit();
  await database.weg();
});
async function ingelogd(wie: string): Promise<Bladeraar> {
  const b = new Bladeraar(huis.basis);
  await b.logIn(wie);
  await alsEigenaar(database.url, 'truncate leeslog cascade');
  return b;
}
const log = () => inGemeente(huis.db, STEIN, (trx) => leesLeeslog(trx, DOSSIER, { hoogstens: 10 }));
const alles = () => alsEigenaar<Record<string, unknown>>(database.url, 'select * from leeslog order by nr');

describe('recht van een route', () => {
  it('zonder inloggen naar de inlogpagina', async () => {
    const antwoord = await new Bladeraar(huis.basis).vraag(`/dossier/${DOSSIER}`);
    expect([antwoord.status, antwoord.headers.get('Location')]).toEqual([
      303,
      `/inloggen?terug=%2Fdossier%2F${DOSSIER}`,
    ]);
  });
  it('zonder inloggen bij de API: 401 als probleem (RFC 9457)', async () => {
    const antwoord = await new Bladeraar(huis.basis).vraag('/api/v1/meldingen');
    expect([antwoord.status, antwoord.headers.get('Content-Type')]).toEqual([
      401,
      'application/problem+json',
    ]);
    expect(await antwoord.json()).toMatchObject({ status: 401, errors: [{ code: 'nietIngelogd' }] });
  });
  it('met een andere rol: een pagina die zegt voor wie het wel is, en een regel in het log', async () => {
    const b = await ingelogd('mevrouw-x');
    const pagina = await b.ga(`/dossier/${DOSSIER}`);
    expect(pagina.status).toBe(403);
    expect(pagina.tekst).toContain('Deze pagina is voor: klantmanager.');
    expect(pagina.tekst).not.toContain('inhoud van');
    expect(await log()).toMatchObject([{ persoon: 'mevrouw-x', rol: 'inwoner', resultaat: 'geweigerd' }]);
  });
});

describe('log van wie wat las (BIO2 8.15.01)', () => {
  it('een dossier in het pad: wie, wanneer, waarvoor', async () => {
    const b = await ingelogd('anouk');
    expect((await b.ga(`/dossier/${DOSSIER}`)).tekst).toContain('inhoud');
    expect(await log()).toMatchObject([
      {
        persoon: 'anouk',
        rol: 'klantmanager',
        herkomst: 'scherm',
        activiteit: 'dossierInzien',
        doel: 'de hulpvraag behandelen',
        resultaat: 'gelezen',
      },
    ]);
  });
  it('noemt de weigering van need-to-know en het niet bestaan', async () => {
    const b = await ingelogd('anouk');
    await b.ga(`/dossier/${DOSSIER}?uitkomst=geweigerd`);
    await b.ga(`/dossier/${DOSSIER}?uitkomst=weg`);
    expect((await log()).map((r) => r.resultaat)).toEqual(['nietGevonden', 'geweigerd']);
  });
  it('een fout van de server heeft niets getoond en staat er niet in', async () => {
    const b = await ingelogd('anouk');
    expect((await b.ga(`/dossier/${DOSSIER}?uitkomst=stuk`)).status).toBe(500);
    expect(await log()).toEqual([]);
  });
  it('zoeken: het getoonde dossier met de grond, in dezelfde transactie', async () => {
    const b = await ingelogd('anouk');
    await b.ga('/zoek');
    expect(await alles()).toMatchObject([{ dossier: DOSSIER, activiteit: 'zoeken', grond: 'behandelaar' }]);
  });
  it('een lijst: een regel zonder dossier', async () => {
    const b = await ingelogd('anouk');
    await b.ga('/werk');
    expect(await alles()).toMatchObject([{ dossier: null, activiteit: 'werkvoorraadBekijken' }]);
  });
  it('schrijven staat in het journaal; alleen de weigering staat hier', async () => {
    const b = await ingelogd('anouk');
    await b.verstuur(`/dossier/${DOSSIER}/notitie`, {});
    expect(await log()).toEqual([]);
    await b.verstuur(`/dossier/${DOSSIER}/besluit`, {});
    expect(await log()).toMatchObject([{ activiteit: 'besluiten', resultaat: 'geweigerd' }]);
  });
  it('wat niet kan worden vastgelegd wordt niet getoond', async () => {
    const b = await ingelogd('anouk');
    await alsEigenaar(database.url, 'revoke insert on leeslog from omkeer_app');
    const pagina = await b.ga(`/dossier/${DOSSIER}`);
    await alsEigenaar(database.url, 'grant insert on leeslog to omkeer_app');
    expect(pagina.status).toBe(500);
    expect(pagina.tekst).toBe('fout');
  });
  it('de rol van de app kan een regel niet wijzigen of weghalen (BIO2 8.15.05)', async () => {
    const rechten = await alsEigenaar<{ recht: string }>(
      database.url,
      "select privilege_type as recht from information_schema.role_table_grants where table_name = 'leeslog' and grantee = 'omkeer_app' order by 1",
    );
    expect(rechten.map((r) => r.recht)).toEqual(['INSERT', 'SELECT']);
  });
});

describe('een koppeling met een toegangstoken', () => {
  async function vraagToken(scope: string): Promise<unknown> {
    const antwoord = await fetch(new URL('/demo-idp/token', huis.basis), {
      method: 'POST',
      headers: { Authorization: `Basic ${Buffer.from('leverancier:geheim-van-de-demo').toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }),
    });
    return antwoord.json();
  }
  const token = async (scope: string) =>
    z.object({ access_token: z.string() }).parse(await vraagToken(scope)).access_token;
  const vraag = (pad: string, bearer: string) =>
    fetch(new URL(pad, huis.basis), { headers: { Authorization: `Bearer ${bearer}` }, redirect: 'manual' });

  it('met het recht komt binnen en staat als koppeling in het log', async () => {
    await alsEigenaar(database.url, 'truncate leeslog cascade');
    const antwoord = await vraag(`/dossier/${DOSSIER}`, await token('dossier:lezen'));
    expect([antwoord.status, await antwoord.text()]).toEqual([200, `inhoud van ${DOSSIER}`]);
    expect(await log()).toMatchObject([
      { persoon: 'koppeling.leverancier', rol: 'systeem', herkomst: 'koppeling' },
    ]);
  });
  it('zonder het recht: 403 met welk recht ontbreekt', async () => {
    const antwoord = await vraag(`/dossier/${DOSSIER}`, await token('werk:lezen'));
    expect(antwoord.status).toBe(403);
    expect(antwoord.headers.get('WWW-Authenticate')).toContain('scope="dossier:lezen"');
  });
  it('krijgt geen recht dat de beheerder niet gaf', async () => {
    expect(await vraagToken('melding:schrijven')).toMatchObject({ error: 'invalid_scope' });
  });
  it('komt niet op een pagina voor mensen', async () => {
    expect((await vraag('/werk', await token('werk:lezen'))).status).toBe(403);
  });
  it.each([
    ['onzin', () => Promise.resolve('onzin')],
    ['geknoei', async () => `${(await token('dossier:lezen')).slice(0, -6)}AAAAAA`],
    ['geen handtekening', async () => zonderHandtekening(await token('dossier:lezen'))],
  ])('%s: 401', async (_naam, maak) => {
    const antwoord = await vraag(`/dossier/${DOSSIER}`, await maak());
    expect([antwoord.status, antwoord.headers.get('WWW-Authenticate')]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ]);
  });
  it('een id_token van een mens is geen toegangstoken', async () => {
    await new Bladeraar(huis.basis).logIn('anouk');
    const [sessie] = await alsEigenaar<{ id_token: string }>(
      database.url,
      'select id_token from sessie limit 1',
    );
    expect((await vraag(`/dossier/${DOSSIER}`, sessie?.id_token ?? '')).status).toBe(401);
  });
});

function zonderHandtekening(token: string): string {
  const [, inhoud = ''] = token.split('.');
  const kop = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt', kid: 'demo' })).toString('base64url');
  return `${kop}.${inhoud}.`;
}

describe('verklaringen', () => {
  it('elke route van de app heeft er een', () => {
    expect(onverklaardeRoutes(huis.app.routes, huis.kamer.verklaringen)).toEqual([]);
  });
  it('elk antwoord draagt de kopregels, ook een fout', async () => {
    const antwoord = await new Bladeraar(huis.basis).vraag('/bestaat-niet');
    expect(antwoord.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(antwoord.headers.get('Referrer-Policy')).toBe('same-origin');
  });
  it('de inlogpagina van de demo draagt ze ook, zonder inline stijl of script', async () => {
    const b = new Bladeraar(huis.basis);
    const { pad, tekst } = await b.ga('/inloggen');
    expect((await b.vraag(pad)).headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    expect(tekst).not.toMatch(/<style|style="|<script(?! type="module" src)/);
    expect(tekst).toContain('<html lang="nl">');
  });
});
