import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { nietTeGroot } from './invoer.ts';
import { paginabytes } from './paginabytes.ts';

/** What `nietTeGroot` lets through. */
const GRENS = 2 * 1024 * 1024;
const LANG = '<p>Hulp vragen</p>'.repeat(200);
const app = new Hono();
app.use('*', paginabytes);
app.use('*', nietTeGroot);
app.get('/lang', (c) => {
  c.header('Cache-Control', 'no-store');
  return c.html(LANG, 422);
});
app.get('/kort', (c) => c.html('<p>kort</p>'));
app.post('/', async (c) => c.text(String((await c.req.text()).length)));

const haal = (pad: string, kop: Record<string, string>) => app.request(pad, { headers: kop });

describe('een pagina over de lijn', () => {
  it('gaat klein naar wie erom vraagt, met status en kopregels van de route', async () => {
    const antwoord = await haal('/lang', { 'Accept-Encoding': 'gzip, deflate' });
    expect(antwoord.status).toBe(422);
    expect(antwoord.headers.get('Content-Encoding')).toBe('gzip');
    expect(antwoord.headers.get('Cache-Control')).toBe('no-store');
    const bytes = Buffer.from(await antwoord.arrayBuffer());
    expect(bytes.length).toBeLessThan(LANG.length / 10);
    expect(gunzipSync(bytes).toString()).toBe(LANG);
  });

  it('gaat als brotli naar wie dat kent', async () => {
    const antwoord = await haal('/lang', { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
    expect(antwoord.headers.get('Content-Encoding')).toBe('br');
    expect(brotliDecompressSync(Buffer.from(await antwoord.arrayBuffer())).toString()).toBe(LANG);
  });

  it('gaat gewoon naar wie er niet om vraagt, en zegt dat het ervan afhangt', async () => {
    const antwoord = await haal('/lang', {});
    expect(antwoord.headers.get('Content-Encoding')).toBeNull();
    expect(antwoord.headers.get('Vary')).toBe('Accept-Encoding');
    expect(await antwoord.text()).toBe(LANG);
  });

  it('wordt niet klein gemaakt als een andere site erom vraagt (BREACH), of als het niets scheelt', async () => {
    const vreemd = await haal('/lang', { 'Accept-Encoding': 'gzip', 'Sec-Fetch-Site': 'cross-site' });
    const kort = await haal('/kort', { 'Accept-Encoding': 'gzip' });
    expect([vreemd, kort].map((a) => a.headers.get('Content-Encoding'))).toEqual([null, null]);
  });
});

describe('een formulier dat te groot is', () => {
  const stuur = (lijf: string | ReadableStream, kop: Record<string, string> = {}) =>
    app.request(
      new Request('http://localhost/', { method: 'POST', body: lijf, headers: kop, duplex: 'half' }),
    );

  it('wordt geweigerd op zijn lengte, en ook als die er niet bij staat', async () => {
    const groot = 'x'.repeat(GRENS + 1);
    expect((await stuur(groot, { 'Content-Length': String(GRENS + 1) })).status).toBe(413);
    expect((await stuur(new Blob([groot]).stream())).status).toBe(413);
  });

  it('komt aan als het past', async () => {
    const net = await stuur('x'.repeat(GRENS), { 'Content-Length': String(GRENS) });
    expect(await net.text()).toBe(String(GRENS));
    expect(await (await stuur(new Blob(['xyz']).stream())).text()).toBe('3');
  });
});
