// How long a letter takes after warm-up: every kind in turn, each time about somebody else: all that people wrote in
// it is new, so that only the fixed text of a letter can have been kept. Wall-clock time, one letter after another.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { BriefGegevens } from '../src/brieven/gegevens.ts';
import { maakBriefmaker } from '../src/brieven/render.ts';
import {
  afwijzing,
  beschikking,
  buitenBehandeling,
  spoedbesluit,
  toekenning,
} from '../test/bouwers/besluitbrieven.ts';
import {
  HUISSTIJL_MET_WAPEN,
  mededelingTermijn,
  ontvangstbevestigingAanvraag,
  ontvangstbevestigingMelding,
  uitnodigingAanvullen,
  uitnodigingGesprek,
} from '../test/bouwers/brieven.ts';
import { verslag } from '../test/bouwers/dossierbrieven.ts';

const DOEL_MS = 15;
const WARM = 20;
const KEER = 100;

const BRIEVEN: readonly (readonly [naam: string, gegevens: BriefGegevens])[] = [
  ['Ontvangstbevestiging melding', ontvangstbevestigingMelding()],
  ['Uitnodiging gesprek', uitnodigingGesprek()],
  ['Verslag', verslag()],
  ['Ontvangst aanvraag', ontvangstbevestigingAanvraag()],
  ['Uitnodiging aanvullen', uitnodigingAanvullen()],
  ['Mededeling termijn', mededelingTermijn()],
  ['Beschikking, toekenning', toekenning()],
  ['Beschikking, gedeeltelijk', beschikking()],
  ['Beschikking, afwijzing', afwijzing()],
  ['Beschikking, buiten behandeling', buitenBehandeling()],
  ['Tijdelijke voorziening (spoed)', spoedbesluit()],
];

const maker = maakBriefmaker({ sjablonenMap: path.resolve('src/brieven/sjablonen') });
let nummer = 0;

/** The same data with something added to every text of more words; codes and dates are one word. */
function herschrijf(waarde: unknown, erbij: string): unknown {
  if (typeof waarde === 'string') return waarde.includes(' ') ? waarde + erbij : waarde;
  if (Array.isArray(waarde)) return waarde.map((deel) => herschrijf(deel, erbij));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, herschrijf(deel, erbij)]));
}

/** Milliseconds of one letter, and its pages. */
async function maak(gegevens: BriefGegevens): Promise<readonly [ms: number, paginas: number]> {
  const anders = herschrijf(gegevens, ` (${nummer++})`) as BriefGegevens;
  const begin = performance.now();
  const gezet = await maker.render(anders, HUISSTIJL_MET_WAPEN, 'archief');
  if (!gezet.gelukt) throw new Error(gezet.weigeringen[0].reden);
  return [performance.now() - begin, gezet.waarde.paginas];
}

for (let i = 0; i < WARM; i++) for (const [, gegevens] of BRIEVEN) await maak(gegevens);

const tijden = BRIEVEN.map((): number[] => []);
const paginas = BRIEVEN.map(() => 0);
for (let keer = 0; keer < KEER; keer++)
  for (const [i, [, gegevens]] of BRIEVEN.entries()) {
    const [ms, aantal] = await maak(gegevens);
    tijden[i]?.push(ms);
    paginas[i] = aantal;
  }

const deel = (ms: readonly number[], p: number): number =>
  ms.toSorted((a, b) => a - b)[Math.floor(ms.length * p)] ?? Number.NaN;
const regels = BRIEVEN.map(([naam], i) => {
  const ms = tijden[i] ?? [];
  const p50 = deel(ms, 0.5);
  return `| ${naam} | ${String(paginas[i])} | **${p50.toFixed(1)}** ${p50 <= DOEL_MS ? '✓' : '✗'} | ${deel(ms, 0.95).toFixed(1)} |`;
});
const alle = tijden.flat();
const gemiddeld = alle.reduce((som, ms) => som + ms, 0) / alle.length;
const processor = cpus()[0]?.model ?? '';

const tekst = `# Letters

Written by \`node bench/brieven.mjs\` on ${new Date().toISOString().slice(0, 10)}: ${processor}, one letter after another, ${KEER} of each after ${WARM} to
warm up, all that people wrote in it new each time.

| letter | pages | p50 ms (goal ≤ ${DOEL_MS}) | p95 ms |
|---|---|---|---|
${regels.join('\n')}
| All in turn, on average | | **${gemiddeld.toFixed(1)}** ${gemiddeld <= DOEL_MS ? '✓' : '✗'} | ${deel(alle, 0.95).toFixed(1)} |

Made as it goes into the file: Typst sets it, writes PDF/UA-1 as the gate and then PDF/A-2a, and its fingerprint is taken.
Memory of the process at the end: ${Math.round(process.memoryUsage().rss / 1e6)} MB.
`;
writeFileSync('bench/brieven.md', tekst);
process.stdout.write(tekst);
