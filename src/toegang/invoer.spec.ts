import type { MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { Invoermaat } from './invoer.ts';
import { begrensInvoer, FORMULIER_BYTES, leesBegonnenFormulier, metBestand } from './invoer.ts';

const BLOK = 64 * 1024;
const FORMULIER = { 'Content-Type': 'application/x-www-form-urlencoded' };
const STUK = { 'Content-Type': 'multipart/form-data; boundary=x' };
const BEGIN =
  '--x\r\nContent-Disposition: form-data; name="titel"\r\n\r\nBrief\r\n--x\r\nContent-Disposition: form-data; name="bestand"; filename="a"\r\n\r\n';

/** A sender that never ends, and counts what was taken. */
function stroom(begin = '') {
  const geteld = { bytes: 0 };
  const blok = new Uint8Array(BLOK).fill(0x61);
  const lijf = new ReadableStream<Uint8Array>(
    {
      start: (s) => {
        if (begin !== '') s.enqueue(new TextEncoder().encode(begin));
      },
      pull: (s) => {
        geteld.bytes += BLOK;
        s.enqueue(blok);
      },
    },
    { highWaterMark: 0 },
  );
  return { geteld, lijf };
}

async function stuur(
  body: string | ReadableStream,
  headers: Readonly<Record<string, string>>,
  maat?: Invoermaat,
  lees: 'formulier' | 'json' | 'niets' | 'begin' = 'formulier',
  pad = '/',
) {
  const app = new Hono();
  const begrens: MiddlewareHandler = async (c, next) => {
    const naderhand = begrensInvoer(c, maat);
    if (naderhand instanceof Response) return naderhand;
    await next();
    const teGroot = naderhand();
    if (teGroot) c.res = teGroot;
    return undefined;
  };
  app.use('*', begrens);
  app.post('*', async (c) => {
    if (lees === 'niets') return c.text('niets');
    if (lees === 'json') return c.json(await c.req.json().catch(() => 'geen json'));
    const form = lees === 'begin' ? await leesBegonnenFormulier(c) : await c.req.formData();
    return c.json(
      [...(form ?? [])].map(([naam, waarde]) => [
        naam,
        typeof waarde === 'string' ? waarde.slice(0, 5) : waarde.size,
      ]),
    );
  });
  const antwoord = await app.request(
    new Request(`http://x${pad}`, { method: 'POST', body, headers, duplex: 'half' }),
  );
  return { status: antwoord.status, tekst: await antwoord.text() };
}

describe('wat een route wordt gestuurd', () => {
  it('wordt niet gelezen zolang de route er niet om vraagt', async () => {
    const { geteld, lijf } = stroom(BEGIN);
    expect(await stuur(lijf, STUK, metBestand(10_000_000, '10 MB'), 'niets')).toEqual({
      status: 200,
      tekst: 'niets',
    });
    expect(geteld.bytes).toBe(0);
  });

  it('en zegt dat het te lang is, wordt geweigerd en niet gelezen', async () => {
    const { geteld, lijf } = stroom();
    const lang = { ...FORMULIER, 'Content-Length': String(FORMULIER_BYTES + 1) };
    const { status, tekst } = await stuur(lijf, lang);
    expect([status, tekst.includes('meer dan 2 MB'), geteld.bytes]).toEqual([413, true, 0]);
  });

  it.each([
    ['formulier', FORMULIER, 'formulier'],
    ['bestand', STUK, 'formulier'],
    ['json', { 'Content-Type': 'application/json' }, 'json'],
  ] as const)(
    'en niet zegt hoe lang het is, wordt niet verder gelezen dan mag: %s',
    async (_wat, kop, lees) => {
      const { geteld, lijf } = stroom(kop === STUK ? BEGIN : '');
      const { status } = await stuur(lijf, kop, undefined, lees);
      expect(status).toBe(413);
      expect(geteld.bytes).toBeLessThanOrEqual(FORMULIER_BYTES + 2 * BLOK);
    },
  );

  it('krijgt van een koppeling het antwoord als probleem, in het Nederlands (RFC 9457)', async () => {
    const { lijf } = stroom();
    const kop = { 'Content-Type': 'application/json' };
    const { status, tekst } = await stuur(lijf, kop, undefined, 'json', '/api/v1/x');
    expect([status, JSON.parse(tekst)]).toMatchObject([
      413,
      {
        title: 'Te groot',
        errors: [{ code: 'teGroot', uitweg: expect.stringContaining('kleiner') as string }],
      },
    ]);
  });

  it('met een bestand dat te lang is en dat zegt, komt afgekapt aan: de velden staan er nog', async () => {
    const { geteld, lijf } = stroom(BEGIN);
    const maat = metBestand(1_000_000, '1 MB');
    const { status, tekst } = await stuur(lijf, { ...STUK, 'Content-Length': '50000000' }, maat);
    expect([status, JSON.parse(tekst)]).toEqual([
      200,
      [
        ['titel', 'Brief'],
        ['bestand', maat.bytes - BEGIN.length],
      ],
    ]);
    expect(geteld.bytes).toBeLessThanOrEqual(maat.bytes + 2 * BLOK);
  });

  it('komt aan als het past', async () => {
    const lengte = FORMULIER_BYTES - 2;
    for (const kop of [{ 'Content-Length': String(lengte + 2) }, {}])
      expect(await stuur(`a=${'x'.repeat(lengte)}`, { ...FORMULIER, ...kop })).toEqual({
        status: 200,
        tekst: '[["a","xxxxx"]]',
      });
  });

  it('en geen formulier is, of het alleen zegt te zijn, is niet te lezen', async () => {
    expect((await stuur('x', { 'Content-Type': 'text/xml' })).status).toBe(415);
    expect((await stuur('x', STUK)).status).toBe(415);
    expect((await stuur('x', { 'Content-Type': 'multipart/form-data' })).status).toBe(415);
  });

  it.each([
    ['met een bestand', STUK, BEGIN, '[["titel","Brief"],["bestand",'],
    ['zonder bestand', FORMULIER, 'a=', '[]'],
  ] as const)(
    'door wie niet is ingelogd, wordt gelezen tot er plaats is voor tekst: %s',
    async (_hoe, kop, tekst, terug) => {
      for (const lengte of [{}, { 'Content-Length': '27000000' }]) {
        const { geteld, lijf } = stroom(tekst);
        const maat = metBestand(25_000_000, '25 MB');
        const uit = await stuur(lijf, { ...kop, ...lengte }, maat, 'begin');
        expect([uit.status, uit.tekst.startsWith(terug) || uit.status === 413]).toContain(true);
        expect(geteld.bytes).toBeLessThanOrEqual(FORMULIER_BYTES + 2 * BLOK);
      }
    },
  );
});
