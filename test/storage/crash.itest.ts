import { spawn } from 'node:child_process';
import { existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findInstalled, startInstalled } from '../../scripts/eigen-postgres.mjs';
import { verifieerAlles } from '../../src/journaal/verifieer.ts';
import { databaseWeg, foutcode, maakPool } from '../../src/platform/database.ts';
import { startIngebed } from '../../src/platform/ingebed.ts';
import { tijdelijkeMap, vraag } from '../hulp/ingebed.ts';
import { postmaster } from '../hulp/ingebed-proef.ts';

const RONDES = 20;
/** Forty programs and servers start one after the other; beside other tests that takes minutes, and is no fault. */
const LANG = 240_000;

const zRegel = z.object({
  dossier: z.string().optional(),
  nr: z.number().optional(),
  sleutel: z.string().optional(),
  fout: z.string().optional(),
  melding: z.string().optional(),
});
type Regel = z.infer<typeof zRegel>;

interface Schrijver {
  readonly regels: readonly Regel[];
  /** Until so many opdrachten were acknowledged. */
  bevestigd(aantal: number): Promise<void>;
  /** kill -9, and everything that it still said. */
  dood(): Promise<void>;
}

let map: string;
let program: string;
const levend = new Set<Schrijver>();

beforeAll(async () => {
  map = tijdelijkeMap();
  program = path.join(map, 'kind.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'crash-kind.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: { js: "import { createRequire as _r } from 'node:module'; const require = _r(import.meta.url);" },
  });
  // The bundle finds the server's package by way of this clone.
  symlinkSync(path.resolve('node_modules'), path.join(map, 'node_modules'));
});
afterAll(async () => {
  // Only after a failed test: the last program, and the server that it leaves behind.
  for (const kind of levend) await kind.dood();
  const data = path.join(map, 'data');
  if (existsSync(path.join(data, 'pg', 'postmaster.pid'))) process.kill(postmaster(data), 'SIGINT');
  rmSync(map, { recursive: true, force: true, maxRetries: 5 });
});

const bevestigingen = (regels: readonly Regel[]) => regels.filter((r) => r.nr !== undefined);

function schrijver(soort: 'ingebed' | 'server', plaats: string, ronde: number): Schrijver {
  const child = spawn(process.execPath, [program, soort, plaats, path.resolve('migrations'), String(ronde)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const regels: Regel[] = [];
  const wachtend = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (tekst) => {
    // A line that was cut off by the kill tells nobody anything.
    if (!tekst.endsWith('}')) return;
    regels.push(zRegel.parse(JSON.parse(tekst)));
    for (const kijk of wachtend) kijk();
  });
  const dicht = new Promise<void>((klaar) => child.once('close', () => klaar()));
  const zelf: Schrijver = {
    regels,
    bevestigd: (aantal) =>
      new Promise((klaar, mislukt) => {
        const kijk = () => {
          if (bevestigingen(regels).length < aantal) return;
          wachtend.delete(kijk);
          klaar();
        };
        wachtend.add(kijk);
        kijk();
        void dicht.then(() => mislukt(new Error(`het programma stopte: ${JSON.stringify(regels.at(-1))}`)));
      }),
    async dood() {
      levend.delete(zelf);
      child.kill('SIGKILL');
      await dicht;
    },
  };
  levend.add(zelf);
  return zelf;
}

/** Random, but the same every time. */
function dobbel(): (hoogstens: number) => number {
  let stand = 20_260_302;
  return (hoogstens) => {
    stand = (stand * 1_103_515_245 + 12_345) % 2_147_483_648;
    return stand % hoogstens;
  };
}

/** Everything that was acknowledged stands there, with its key, its read row and its jobs; the chains are whole. */
async function controleer(url: string, alle: readonly Regel[]): Promise<void> {
  const pool = maakPool(url, { max: 2, melding: () => undefined });
  try {
    const { rows } = await pool.query<{ dossier: string; nr: number }>('SELECT dossier, nr FROM journaal');
    const journaal = new Set(rows.map((r) => `${r.dossier} ${r.nr}`));
    expect(alle.filter((r) => !journaal.has(`${r.dossier} ${r.nr}`))).toEqual([]);
    const gedaan = await pool.query<{ sleutel: string; nr: number }>('SELECT sleutel, nr FROM sleutel');
    const sleutels = new Map(gedaan.rows.map((r) => [r.sleutel, r.nr]));
    expect(alle.filter((r) => sleutels.get(r.sleutel ?? '') !== r.nr)).toEqual([]);
    const { dossiers, fouten } = await verifieerAlles(pool);
    expect(fouten).toEqual([]);
    expect(dossiers).toBeGreaterThan(RONDES);
    const scheef = await pool.query(`
      SELECT d.dossier FROM dossier d JOIN (SELECT dossier, max(nr) AS nr FROM journaal GROUP BY 1) j USING (dossier)
      WHERE d.nr <> j.nr OR NOT EXISTS (SELECT 1 FROM uitgaand u WHERE u.gegevens->>'dossier' = d.dossier)`);
    expect(scheef.rows).toEqual([]);
  } finally {
    await pool.end();
  }
}

// Side by side: most of the time goes to waiting for servers and programs to start.
describe.concurrent('twintig keer kill -9 midden in het werk: niets wat bevestigd is, gaat verloren', () => {
  it(
    'op de ingebouwde database, ook als de server mee omvalt of als wees achterblijft',
    async () => {
      const data = path.join(map, 'data');
      const kans = dobbel();
      const alle: Regel[] = [];
      for (let ronde = 1; ronde <= RONDES; ronde++) {
        const kind = schrijver('ingebed', data, ronde);
        await kind.bevestigd(5 + kans(60));
        await wait(kans(25));
        // Every third time the server falls too; the other times it is left behind as an orphan.
        if (ronde % 3 === 0) process.kill(postmaster(data), 'SIGKILL');
        await kind.dood();
        alle.push(...bevestigingen(kind.regels));
      }
      const server = await startIngebed({ map: data, melding: () => undefined });
      try {
        await controleer(server.url, alle);
      } finally {
        await server.stop();
      }
    },
    LANG,
  );

  it(
    'op een eigen PostgreSQL-server, ook als een verbinding wordt gedood en het programma doorgaat',
    async (context) => {
      const installed = findInstalled();
      if (installed === undefined) return context.skip('hier is geen PostgreSQL-server geïnstalleerd');
      // A server of its own: killing a backend makes the whole server recover.
      const server = await startInstalled(installed);
      try {
        const kans = dobbel();
        const alle: Regel[] = [];
        for (let ronde = 1; ronde <= RONDES; ronde++) {
          const kind = schrijver('server', server.url, ronde);
          await kind.bevestigd(5 + kans(60));
          await wait(kans(25));
          if (ronde % 2 === 0) {
            await doodVerbinding(server.url);
            // Only over new connections: the program may not even have noticed, when none was in use just then.
            await kind.bevestigd(bevestigingen(kind.regels).length + 10);
          }
          await kind.dood();
          alle.push(...bevestigingen(kind.regels));
        }
        await controleer(server.url, alle);
      } finally {
        await server.stop();
      }
    },
    LANG,
  );
});

/** kill -9 of the process that works for one connection of the app, until the server has dropped all and is back. */
async function doodVerbinding(url: string): Promise<void> {
  const app = "SELECT pid FROM pg_stat_activity WHERE usename = 'omkeer_app'";
  let pid: number | undefined;
  for (;;) {
    try {
      if (pid !== undefined && (await vraag(url, `${app} AND pid = ${pid}`)) === undefined) return;
      const volgende = Number(await vraag(url, `${app} ORDER BY backend_start DESC LIMIT 1`));
      if (pid === undefined && volgende > 1) {
        process.kill(volgende, 'SIGKILL');
        pid = volgende;
      }
    } catch (fout) {
      // One that just left is no loss, then another; and a server that recovers lets nobody in yet.
      if (foutcode(fout) !== 'ESRCH' && !databaseWeg(fout)) throw fout;
      await wait(10);
    }
  }
}
