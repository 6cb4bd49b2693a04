import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { Client } from 'pg';
import { z } from 'zod';
import { snelleMap } from './snellemap.ts';

const lineForm = z.object({
  url: z.string().optional(),
  melding: z.string().optional(),
  bevestigd: z.number().optional(),
  reden: z.string().optional(),
  message: z.string().optional(),
});
type Line = z.infer<typeof lineForm>;

/** A Node process of its own that holds a data directory. */
export interface Kind {
  readonly pid: number;
  /** Everything it printed so far. */
  readonly lines: readonly Line[];
  /** The first line, printed already or to come, that passes; rejects when the process ends without. */
  until(passes: (line: Line) => boolean): Promise<Line>;
  /** Sends the signal and waits for the end. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface KindOpties {
  readonly program: string;
  readonly map: string;
  readonly werk?: 'schrijf';
  readonly uid?: number;
}

/** A fresh directory that other users may enter, as the one of an ordinary clone. */
export function tijdelijkeMap(under: string = snelleMap()): string {
  const map = mkdtempSync(path.join(under, 'omkeer-ingebed-'));
  chmodSync(map, 0o711);
  return map;
}

/** Bundles ingebed-kind.ts, with all it imports, to `<map>/kind.mjs`, readable for every user. */
export async function bundelKind(map: string): Promise<string> {
  const outfile = path.join(map, 'kind.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'ingebed-kind.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: { js: "import { createRequire as _r } from 'node:module'; const require = _r(import.meta.url);" },
  });
  chmodSync(outfile, 0o644);
  return outfile;
}

function collect(child: ChildProcess, lines: Line[], notify: () => void): Promise<void> {
  if (child.stdout !== null) {
    createInterface({ input: child.stdout }).on('line', (text) => {
      lines.push(lineForm.parse(JSON.parse(text)));
      notify();
    });
  }
  return new Promise((resolve) => child.once('close', () => resolve()));
}

/** Starts a bundled kind. As another user it needs no home, so its working directory is the root. */
export function startKind({ program, map, werk, uid }: KindOpties): Kind {
  const user = uid === undefined ? {} : { uid, gid: uid };
  const args = [program, map, ...(werk === undefined ? [] : [werk])];
  const child = spawn(process.execPath, args, { ...user, cwd: '/', stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  const waiting = new Set<() => void>();
  const closed = collect(child, lines, () => waiting.forEach((look) => look()));
  return {
    pid: child.pid ?? 0,
    lines,
    until: (passes) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find(passes);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void closed.then(() => reject(new Error(`het proces eindigde: ${JSON.stringify(lines)}`)));
      }),
    async end(signal) {
      child.kill(signal);
      await closed;
    },
  };
}

/** The first column of the first row. */
export async function vraag(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const result = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return result.rows[0]?.[0];
  } finally {
    await client.end();
  }
}
