import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN } from '../../test/bouwers/iwmo.ts';
import { datum } from '../kern/datum.ts';
import { BERICHTSOORTEN } from '../koppelvlakken/iwmo/berichten.ts';
import { zetInXml } from '../koppelvlakken/iwmo/schrijf.ts';
import type { Leesnaam, Leesvraag } from './leeswerk.ts';
import { doeLeeswerk } from './leeswerk.ts';
import type { Lezer } from './lezer.ts';
import { GROOT_VANAF, LezenBrakAf, maakLezer } from './lezer.ts';

let map: string;
let programma: URL;
let lezer: Lezer;
beforeAll(async () => {
  // Packages are found from where the program stands.
  map = mkdtempSync(path.resolve('node_modules', '.leeswerker-'));
  const outfile = path.join(map, 'leeswerker.js');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'leeswerker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  programma = pathToFileURL(outfile);
  lezer = maakLezer(programma);
});
afterAll(async () => {
  await lezer.sluit();
  rmSync(map, { recursive: true });
});

const xmlVan = (soort: (typeof BERICHTSOORTEN)[number]): string => {
  const uit = zetInXml(GOEDE_BERICHTEN[soort]);
  if (!uit.gelukt) throw new Error(uit.weigeringen[0].reden);
  return uit.waarde;
};
/** Large enough for the thread, and the same message. */
const groot = (xml: string): Buffer => Buffer.from(`${xml}<!--${'x'.repeat(GROOT_VANAF)}-->`);
const START = xmlVan('305');

const { Bsn, ToegewezenProducten } = GOEDE_BERICHTEN['301'].Client;
const OORDEEL: Leesvraag<'oordeel'> = {
  bij: { gemeente: '9901', vandaag: datum('2026-11-03'), verzoekOpen: true },
  momenten: [new Map([[Bsn, []]]), new Map([[Bsn, ToegewezenProducten]])],
};
const KOP = { identificatie: 'R1', dagtekening: datum('2026-11-03') };

/** Every question, as it would be asked of this message. */
async function vraagAlles(een: Lezer, bytes: Uint8Array): Promise<Readonly<Record<string, unknown>>> {
  const gelezen = await een.lees('lees', bytes, null);
  const fouten =
    gelezen.soort === 'gelezen' ? (await een.lees('oordeel', bytes, OORDEEL)).fouten : gelezen.soort;
  const van = typeof fouten === 'string' ? [] : fouten;
  return {
    gelezen,
    fouten,
    goed: await een.lees('retour', bytes, { fouten: [], kop: KOP }),
    fout: await een.lees('retour', bytes, { fouten: van, kop: KOP }),
    bedragen: await een.lees('bedragen', bytes, { fouten: van, dagtekening: KOP.dagtekening }),
    prestaties: await een.lees('prestaties', bytes, ['P1', 'onbekend']),
    regels: await een.lees('retourregels', bytes, { meeste: 1 }),
    gevraagd: await een.lees('gevraagd', bytes, null),
    bericht: await een.lees('bericht', bytes, { meesteRegels: 200 }),
    geen: await een.lees('bericht', bytes, { meesteRegels: 0 }),
  };
}
/** As the thread of the pages does it. */
const hier: Lezer = {
  lees: <N extends Leesnaam>(naam: N, bytes: Uint8Array, vraag: Leesvraag<N>) =>
    Promise.resolve(doeLeeswerk(naam, bytes, vraag)),
  sluit: () => Promise.resolve(),
};

describe('een groot bericht', () => {
  it.each([
    ...BERICHTSOORTEN.map((soort) => [soort, groot(xmlVan(soort))] as const),
    ['een retourbericht', groot(START.replaceAll('wmo305/', 'wmo306/'))] as const,
    ['een code die niet bestaat', groot(START.replace(/(StatusAanlevering>)\d/, '$17'))] as const,
    ['een dag in de toekomst', groot(START.replace('2026-01-13', '2026-12-13'))] as const,
    ['afgekapt', groot(START.slice(0, -60))] as const,
    ['een DOCTYPE', groot(`<!DOCTYPE x>${START}`)] as const,
    ['UTF-16', Buffer.from(`${START}${' '.repeat(GROOT_VANAF)}`, 'utf16le')] as const,
    ['leeg', Buffer.alloc(GROOT_VANAF)] as const,
  ])('geeft in de draad precies wat het hier geeft: %s', async (_, bytes) => {
    expect(await vraagAlles(lezer, bytes)).toEqual(await vraagAlles(hier, bytes));
  });

  it('geeft dat ook wanneer er ergens iets anders staat', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...BERICHTSOORTEN),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string({ maxLength: 20 }),
        async (soort, plek, anders) => {
          const xml = xmlVan(soort);
          const hierna = Math.floor(plek * xml.length);
          const bytes = groot(xml.slice(0, hierna) + anders + xml.slice(hierna + anders.length));
          expect(await vraagAlles(lezer, bytes)).toEqual(await vraagAlles(hier, bytes));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('wordt een voor een gelezen, en elk krijgt zijn eigen antwoord', async () => {
    const alle = await Promise.all(
      BERICHTSOORTEN.map((soort) => lezer.lees('lees', groot(xmlVan(soort)), null)),
    );
    expect(alle.map((een) => een.soort === 'gelezen' && een.kop.soort)).toEqual(BERICHTSOORTEN);
  });

  it('wordt zonder draad hier gelezen, en een klein bericht altijd', async () => {
    const zonder = maakLezer(null);
    expect(await vraagAlles(zonder, groot(START))).toEqual(await vraagAlles(hier, groot(START)));
    await zonder.sluit();
    const kapot = maakLezer(new URL('data:text/javascript,throw new Error("stuk")'));
    expect(await kapot.lees('lees', Buffer.from(START), null)).toMatchObject({ soort: 'gelezen' });
    await kapot.sluit();
  });
});

describe('een draad die stukgaat', () => {
  const bij = 'import { parentPort as p } from "node:worker_threads";';
  it.each([
    ['niet begint', 'throw new Error("stuk")', {}],
    ['valt', `${bij}p.on("message", () => { throw new Error("stuk"); })`, {}],
    ['ophoudt', `${bij}p.on("message", () => process.exit(0))`, {}],
    [
      'te veel geheugen vraagt',
      `${bij}p.on("message", () => { const vol = []; for (;;) vol.push(Array.from({ length: 1e5 }, (_, i) => ({ i }))); })`,
      { geheugenMb: 32 },
    ],
    ['nooit klaar is', `${bij}p.on("message", () => { for (;;); })`, { langst: 50 }],
  ])('wordt gezegd, en valt niemand anders lastig: die %s', async (_, program, grenzen) => {
    const stuk = maakLezer(new URL(`data:text/javascript,${encodeURIComponent(program)}`), grenzen);
    // The one that waits behind it gets a thread of its own, and its own refusal.
    const beide = await Promise.allSettled([1, 2].map(() => stuk.lees('lees', groot(START), null)));
    expect(beide.map((een) => een.status === 'rejected' && een.reason instanceof LezenBrakAf)).toEqual([
      true,
      true,
    ]);
    await stuk.sluit();
  });
});
