import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const plek = mkdtempSync(path.join(tmpdir(), 'omkeer-doodslaan-'));
const programma = path.join(plek, 'kind.mjs');
beforeAll(async () => {
  await build({
    entryPoints: [path.join(import.meta.dirname, '../../test/hulp/map-kind.ts')],
    outfile: programma,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: { js: "import { createRequire as _r } from 'node:module'; const require = _r(import.meta.url);" },
  });
}, 60_000);
afterAll(() => {
  rmSync(plek, { recursive: true, force: true });
});

/** Where things stand after it was killed before step n, and another process went on. */
function sla(n: number) {
  const map = path.join(plek, `map-${n}`);
  mkdirSync(path.join(map, 'in'), { recursive: true });
  for (const naam of ['een', 'twee']) writeFileSync(path.join(map, 'in', `${naam}.xml`), naam);
  const administratie = path.join(plek, `administratie-${n}`);
  const draai = (dood: number) =>
    spawnSync(process.execPath, [programma, map, administratie, String(dood)], {
      encoding: 'utf8',
      cwd: path.resolve(import.meta.dirname, '../..'),
    });
  const eerst = draai(n);
  const daarna = draai(0);
  const inhoud = (deel: string) => readdirSync(path.join(map, deel));
  return {
    gedood: eerst.signal === 'SIGKILL',
    fout: daarna.stderr,
    in: inhoud('in'),
    bezig: inhoud('bezig'),
    klaar: inhoud('klaar').map((naam) => readFileSync(path.join(map, 'klaar', naam), 'utf8')),
    administratie: readFileSync(administratie, 'utf8')
      .trim()
      .split('\n')
      .map((regel) => regel.split(' ')[1]),
  };
}

describe('kill -9 terwijl de map wordt gelezen (docs/adr/0039)', () => {
  it('voor welke stap ook: geen bericht gaat verloren, en geen komt er twee keer in', () => {
    const anders: unknown[] = [];
    let n = 1;
    for (; n < 100; n++) {
      const { gedood, ...uit } = sla(n);
      if (!gedood) break;
      const goed =
        uit.fout === '' &&
        uit.in.length === 0 &&
        uit.bezig.length === 0 &&
        uit.klaar.sort().join() === 'een,twee' &&
        uit.administratie.sort().join() === 'een,twee';
      if (!goed) anders.push({ n, ...uit });
    }
    expect(anders).toEqual([]);
    // Each step was tried: two files take some twenty.
    expect(n).toBeGreaterThan(15);
    expect(n).toBeLessThan(100);
  }, 120_000);
});
