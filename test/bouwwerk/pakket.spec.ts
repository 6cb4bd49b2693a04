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

interface Pakket {
  readonly naam: string;
  readonly afhankelijk: readonly string[];
  /** What a user of the package writes, and what that prints. */
  readonly voorbeeld: string;
  readonly uit: string;
}

const RECHT: Pakket = {
  naam: 'recht',
  afhankelijk: ['temporal-polyfill'],
  voorbeeld: `
import { beantwoordTermijnvraag } from '@omkeer/recht';
import { bereken } from '@omkeer/recht/termijnen';
import { STANDAARD_KALENDER } from '@omkeer/recht/kalender';
import { datum } from '@omkeer/recht/kern/datum';
import { STANDAARD_UITLEG } from '@omkeer/recht/uitleg';

const vb01 = bereken({ termijn: 'wmoOnderzoek', begin: datum('2026-03-02') }, STANDAARD_KALENDER);
const vb40 = beantwoordTermijnvraag('avgDatalek', { begin: '2026-04-03T16:00' }, STANDAARD_KALENDER, STANDAARD_UITLEG);
console.log(vb01.uiterlijk, vb40.gelukt ? vb40.waarde.uiterlijk : '');
`,
  uit: '2026-04-13 2026-04-06T16:00:00+02:00',
};

const IWMO: Pakket = {
  naam: 'iwmo',
  afhankelijk: ['libxml2-wasm', 'temporal-polyfill'],
  voorbeeld: `
import { ontvang } from '@omkeer/iwmo';
import { maakKop } from '@omkeer/iwmo/kop';
import { datum } from '@omkeer/iwmo/kern/datum';
import { REGELS } from '@omkeer/iwmo/regels/lijst';
import { bouwRetourbericht } from '@omkeer/iwmo/retourbericht';
import { schrijfBericht } from '@omkeer/iwmo/schrijf';

const dagtekening = datum('2026-11-02');
const uit = schrijfBericht({
  soort: '319',
  Header: maakKop('482', { afzender: '9901', ontvanger: '99000001', identificatie: 'W26-1', dagtekening }),
  Antwoord: { ReferentieAanbieder: 'VOW-3', VerzoekAntwoord: '2' },
});
const bytes = new TextEncoder().encode(uit.gelukt ? uit.waarde : '');
const terug = ontvang(bytes, { gemeente: '9901' });
const elders = ontvang(bytes, { gemeente: '9902' });
const retour =
  terug.soort === 'goed' && terug.bericht.soort === '319'
    ? bouwRetourbericht(terug.bericht, [], { identificatie: 'R26-1', dagtekening })
    : undefined;
const weer = retour?.gelukt ? ontvang(new TextEncoder().encode(retour.waarde.xml)) : undefined;
console.log(
  terug.soort === 'goed' && terug.bericht.soort,
  elders.soort === 'afgekeurd' && elders.fouten[0].veld,
  REGELS.length > 50,
  weer?.soort === 'retour' && weer.bericht.soort,
);
`,
  uit: '319 /Bericht/Header/Afzender true 320',
};

let map: string;
beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'omkeer-pakket-'));
});
afterAll(() => rm(map, { recursive: true, force: true }));

/** Where each was installed. */
const gebruikers = new Map<Pakket, Promise<string>>();
const gebruikerVan = (pakket: Pakket): Promise<string> => {
  const gebruiker = gebruikers.get(pakket) ?? installeer(pakket);
  gebruikers.set(pakket, gebruiker);
  return gebruiker;
};

describe('een pakket voor andere systemen', () => {
  it(
    '@omkeer/recht is in te pakken, te installeren zonder netwerk, en rekent vb01 en vb40 goed (Wmo 2.3.2 lid 1; AVG 33)',
    () => probeer(RECHT),
    TRAAG,
  );

  it(
    '@omkeer/iwmo is in te pakken, te installeren zonder netwerk, en schrijft en leest een antwoord en het retourbericht daarop (iWmo 3.2, 319, 320)',
    () => probeer(IWMO),
    TRAAG,
  );

  it(
    'heeft typen waarmee het strengst gecompileerd wordt wat een gebruiker schrijft',
    async () => {
      const voorbeelden = await Promise.all(
        [RECHT, IWMO].map(async (pakket) => path.join(await gebruikerVan(pakket), 'proef.ts')),
      );
      const tsc = path.join(HUIS, 'node_modules/typescript/bin/tsc');
      const doelen = ['--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom'];
      const streng = ['--noEmit', '--strict', ...doelen, '--skipLibCheck', 'false'];
      await draai(process.execPath, [tsc, ...streng, ...voorbeelden], { cwd: map });
    },
    TRAAG,
  );
});

/** Installed somewhere else, the example prints what it must. */
async function probeer(pakket: Pakket): Promise<void> {
  const gedraaid = await draai(process.execPath, ['proef.js'], { cwd: await gebruikerVan(pakket) });
  expect(gedraaid.stdout.trim()).toBe(pakket.uit);
}

/** Packs it, and installs it somewhere else without a network, with the example beside it; gives where. */
async function installeer({ naam, afhankelijk, voorbeeld }: Pakket): Promise<string> {
  const bouw = path.join(map, naam);
  await draai(process.execPath, [`scripts/${naam}-pakket.mjs`, bouw], { cwd: HUIS });
  const pakket = zPakket.parse(JSON.parse(await readFile(path.join(bouw, 'package.json'), 'utf8')));
  expect([pakket.name, Object.keys(pakket.dependencies)]).toEqual([`@omkeer/${naam}`, afhankelijk]);
  const { stdout } = await draai('npm', ['pack', '--silent', '--pack-destination', map], { cwd: bouw });
  const gebruiker = path.join(map, `gebruiker-${naam}`);
  await mkdir(gebruiker);
  const geinstalleerd = afhankelijk.map((een) => [een, `file:${path.join(HUIS, 'node_modules', een)}`]);
  await writeFile(
    path.join(gebruiker, 'package.json'),
    JSON.stringify({
      type: 'module',
      dependencies: {
        [`@omkeer/${naam}`]: `file:../${stdout.trim()}`,
        ...Object.fromEntries(geinstalleerd),
      },
    }),
  );
  await draai('npm', ['install', '--offline', '--no-audit', '--no-fund', '--install-links=false'], {
    cwd: gebruiker,
  });
  await writeFile(path.join(gebruiker, 'proef.ts'), voorbeeld);
  await writeFile(path.join(gebruiker, 'proef.js'), voorbeeld);
  return gebruiker;
}
