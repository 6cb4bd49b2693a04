import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const HUIS = path.resolve(import.meta.dirname, '../..');
const draai = promisify(execFile);
/** Compiling and installing takes a while on a busy machine. */
const TRAAG = 300_000;

const zPakket = z.object({ name: z.string(), dependencies: z.record(z.string(), z.string()) });

const VOORBEELD = `
import { beantwoordTermijnvraag } from '@omkeer/recht';
import { bereken } from '@omkeer/recht/termijnen';
import { STANDAARD_KALENDER } from '@omkeer/recht/kalender';
import { datum } from '@omkeer/recht/kern/datum';
import { STANDAARD_UITLEG } from '@omkeer/recht/uitleg';

const vb01 = bereken({ termijn: 'wmoOnderzoek', begin: datum('2026-03-02') }, STANDAARD_KALENDER);
const vb40 = beantwoordTermijnvraag('avgDatalek', { begin: '2026-04-03T16:00' }, STANDAARD_KALENDER, STANDAARD_UITLEG);
console.log(vb01.uiterlijk, vb40.gelukt ? vb40.waarde.uiterlijk : '');
`;

let map: string;
beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'omkeer-pakket-'));
});
afterAll(() => rm(map, { recursive: true, force: true }));

describe('het pakket @omkeer/recht', () => {
  it(
    'is in te pakken, te installeren zonder netwerk, en rekent vb01 en vb40 goed (Wmo 2.3.2 lid 1; AVG 33)',
    async () => {
      const bouw = path.join(map, 'pakket');
      await draai(process.execPath, ['scripts/recht-pakket.mjs', bouw], { cwd: HUIS });
      const pakket = zPakket.parse(JSON.parse(await readFile(path.join(bouw, 'package.json'), 'utf8')));
      expect([pakket.name, Object.keys(pakket.dependencies)]).toEqual([
        '@omkeer/recht',
        ['temporal-polyfill'],
      ]);
      const { stdout } = await draai('npm', ['pack', '--silent', '--pack-destination', map], { cwd: bouw });
      const gebruiker = path.join(map, 'gebruiker');
      await mkdir(gebruiker);
      await writeFile(
        path.join(gebruiker, 'package.json'),
        JSON.stringify({
          type: 'module',
          dependencies: {
            '@omkeer/recht': `file:../${stdout.trim()}`,
            'temporal-polyfill': `file:${path.join(HUIS, 'node_modules/temporal-polyfill')}`,
          },
        }),
      );
      await draai('npm', ['install', '--offline', '--no-audit', '--no-fund', '--install-links=false'], {
        cwd: gebruiker,
      });
      await writeFile(path.join(gebruiker, 'reken.ts'), VOORBEELD);
      await writeFile(path.join(gebruiker, 'reken.js'), VOORBEELD);
      const uit = await draai(process.execPath, ['reken.js'], { cwd: gebruiker });
      expect(uit.stdout.trim()).toBe('2026-04-13 2026-04-06T16:00:00+02:00');

      const tsc = path.join(HUIS, 'node_modules/typescript/bin/tsc');
      const vlaggen = [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--lib',
        'es2023,dom',
      ];
      await draai(process.execPath, [tsc, ...vlaggen, '--skipLibCheck', 'false', 'reken.ts'], {
        cwd: gebruiker,
      });
    },
    TRAAG,
  );
});
