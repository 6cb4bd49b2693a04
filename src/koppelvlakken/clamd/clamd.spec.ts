import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { proefvirus } from '../../../test/bouwers/bestanden.ts';
import { maakVirusscanner } from './clamd.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** What clamd does with INSTREAM (clamd(8)): pieces with their length in front, up to an empty one. */
function leesStroom(gekregen: Buffer): Buffer | undefined {
  const opdracht = Buffer.from('zINSTREAM\0');
  if (!gekregen.subarray(0, opdracht.length).equals(opdracht)) return undefined;
  const delen: Buffer[] = [];
  for (let plaats = opdracht.length; plaats + 4 <= gekregen.length;) {
    const lengte = gekregen.readUInt32BE(plaats);
    if (lengte === 0) return Buffer.concat(delen);
    delen.push(gekregen.subarray(plaats + 4, plaats + 4 + lengte));
    plaats += 4 + lengte;
  }
  return undefined;
}

/** A clamd that knows one virus; `antwoord` makes it say something else. */
async function clamd(waar: { readonly pad?: string; readonly antwoord?: string | null } = {}) {
  const ontvangen: Buffer[] = [];
  server = createServer((lijn) => {
    let gekregen = Buffer.alloc(0);
    lijn.on('error', () => undefined);
    lijn.on('data', (deel) => {
      gekregen = Buffer.concat([gekregen, deel]);
      const bestand = leesStroom(gekregen);
      if (bestand === undefined || waar.antwoord === null) return;
      ontvangen.push(bestand);
      const besmet = bestand.includes(proefvirus());
      lijn.end(waar.antwoord ?? `stream: ${besmet ? 'Win.Test.EICAR_HDB-1 FOUND' : 'OK'}\0`);
    });
  });
  if (waar.pad === undefined) server.listen(0, '127.0.0.1');
  else server.listen(waar.pad);
  await once(server, 'listening');
  const adres = waar.pad ?? `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { adres, ontvangen };
}

describe('de virusscanner van de gemeente', () => {
  it('krijgt het hele bestand, ook als dat in stukken gaat', async () => {
    const { adres, ontvangen } = await clamd();
    const bytes = Buffer.alloc(200_000, 'abc');
    expect(await maakVirusscanner(`tcp://${adres}`).keur(bytes)).toEqual({ soort: 'schoon' });
    expect(ontvangen[0]?.equals(bytes)).toBe(true);
  });

  it('noemt wat hij vond', async () => {
    const { adres } = await clamd();
    expect(await maakVirusscanner(`tcp://${adres}`).keur(proefvirus())).toEqual({
      soort: 'besmet',
      naam: 'Win.Test.EICAR_HDB-1',
    });
  });

  it('luistert ook op een socket in een map', async () => {
    const map = mkdtempSync(path.join(tmpdir(), 'clamd-'));
    const { adres } = await clamd({ pad: path.join(map, 'clamd.sock') });
    expect(await maakVirusscanner(`unix://${adres}`).keur(Buffer.from('hoi'))).toEqual({ soort: 'schoon' });
    rmSync(map, { recursive: true });
  });

  it.each([
    ['iets anders zegt', 'INSTREAM size limit exceeded. ERROR\0', 'INSTREAM size limit exceeded. ERROR'],
    ['niets zegt en ophangt', '', 'verbinding verbroken'],
  ])('die %s, heeft niet goedgekeurd', async (_wat, antwoord, waarom) => {
    const { adres } = await clamd({ antwoord });
    expect(await maakVirusscanner(`tcp://${adres}`).keur(Buffer.from('hoi'))).toEqual({
      soort: 'geenAntwoord',
      waarom,
    });
  });

  it('die blijft zwijgen, heeft niet goedgekeurd', async () => {
    const { adres } = await clamd({ antwoord: null });
    expect(await maakVirusscanner(`tcp://${adres}`, 50).keur(Buffer.from('hoi'))).toEqual({
      soort: 'geenAntwoord',
      waarom: 'geen antwoord op tijd',
    });
  });

  it('die er niet is, heeft niet goedgekeurd', async () => {
    const { adres } = await clamd();
    server?.close();
    const uitslag = await maakVirusscanner(`tcp://${adres}`).keur(Buffer.from('hoi'));
    expect(uitslag).toMatchObject({ soort: 'geenAntwoord' });
  });

  it('zonder instelling wordt er niets gevraagd', async () => {
    const scanner = maakVirusscanner(undefined);
    expect([scanner.ingesteld, await scanner.keur(proefvirus())]).toEqual([false, { soort: 'schoon' }]);
  });

  it('een adres dat geen clamd kan zijn, is een fout bij het starten', () => {
    expect(() => maakVirusscanner('https://scanner.example')).toThrow(TypeError);
  });
});
