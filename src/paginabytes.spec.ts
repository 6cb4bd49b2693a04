import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { paginabytes } from './paginabytes.ts';

const LANG = '<p>Hulp vragen</p>'.repeat(200);
const app = new Hono();
app.use('*', paginabytes);
app.get('/lang', (c) => {
  c.header('Cache-Control', 'no-store');
  return c.html(LANG, 422);
});
app.get('/kort', (c) => c.html('<p>kort</p>'));

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
