import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakApphuis, type Apphuis } from '../hulp/apphuis.ts';
import { bouw } from '../hulp/programma.ts';

let huis: Apphuis;
beforeAll(async () => {
  await bouw();
  huis = await maakApphuis();
});
afterAll(() => huis.sluit());

/** Bytes of the body as they go over the wire: fetch would unpack them. */
function haal(pad: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly soort: string | undefined; readonly bytes: number }>((klaar, mislukt) => {
    const vraag = request(new URL(pad, huis.basis), { headers: { ...headers } }, (antwoord) => {
      let bytes = 0;
      antwoord.on('data', (deel: Buffer) => (bytes += deel.byteLength));
      antwoord.on('end', () => {
        klaar({ soort: antwoord.headers['content-encoding'], bytes });
      });
    });
    vraag.on('error', mislukt);
    vraag.end();
  });
}
/** As every browser of today asks. */
const BROWSER = { 'Accept-Encoding': 'gzip, deflate, br' };
const GZIP = { 'Accept-Encoding': 'gzip' };

describe('wat er over de lijn gaat', () => {
  it('is ingepakt als de browser dat vraagt, en anders niet', async () => {
    const [nu, oud, niet] = [await haal('/', BROWSER), await haal('/', GZIP), await haal('/')];
    expect([nu.soort, oud.soort, niet.soort]).toEqual(['br', 'gzip', undefined]);
    expect(Math.max(nu.bytes, oud.bytes)).toBeLessThan(niet.bytes / 2);
  });

  it('is hoogstens 60 kB bij het eerste bezoek en 10 kB daarna', async () => {
    const { stijl, eilanden, icoon } = JSON.parse(await readFile('dist/publiek/bestanden.json', 'utf8')) as {
      readonly stijl: string;
      readonly icoon: string;
      readonly eilanden: Readonly<Record<string, string>>;
    };
    const delen = await Promise.all([stijl, icoon, ...Object.values(eilanden)].map((pad) => haal(pad, GZIP)));
    expect(new Set(delen.map((deel) => deel.soort))).toEqual(new Set(['gzip']));
    const pagina = await haal('/hulp-vragen', GZIP);
    expect(pagina.bytes).toBeLessThan(10_000);
    expect(delen.reduce((som, deel) => som + deel.bytes, pagina.bytes)).toBeLessThan(60_000);
  });

  it('is niet ingepakt als een andere site het vraagt (BREACH)', async () => {
    expect((await haal('/', { ...BROWSER, 'Sec-Fetch-Site': 'cross-site' })).soort).toBeUndefined();
  });
});
