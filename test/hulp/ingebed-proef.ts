import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { z } from 'zod';
import { startIngebed, type IngebedOpties, type IngebedPostgres } from '../../src/platform/ingebed.ts';
import { bundelKind, startKind, tijdelijkeMap, vraag, type Kind, type KindOpties } from './ingebed.ts';

export const IS_ROOT = process.getuid?.() === 0;
/** The unprivileged user that every Linux has. */
export const NOBODY = 65534;

/** What a test of the embedded server needs; all of it is stopped and removed after each test. */
export interface Proef {
  /** What the servers of this test said. */
  readonly meldingen: string[];
  /** A data directory that does not exist yet. */
  nieuweMap(under?: string): string;
  /** A data directory in which a server has run before, with table `t` and one row `bewaard`. */
  gevuldeMap(): string;
  start(map: string, meer?: Partial<IngebedOpties>): Promise<IngebedPostgres>;
  kind(opties: Omit<KindOpties, 'program'> & { readonly program?: string }): Kind;
  /** Removes `map` after the test. */
  ruimOp(map: string): void;
  /** A small file system of its own, or undefined where that is not allowed. */
  kleineSchijf(size: string): string | undefined;
  /** The bundled program of a kind. */
  program(): string;
}

/** The process that a data directory names as its server. */
export function postmaster(map: string): number {
  return Number(readFileSync(path.join(map, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Where the data of `map` went, because the server's user cannot enter it. */
export function verwijzing(map: string): string {
  const file = readFileSync(path.join(map, 'plaats.json'), 'utf8');
  return z.object({ gegevens: z.string() }).parse(JSON.parse(file)).gegevens;
}

export function maakProef(): Proef {
  let own = '';
  let program = '';
  const meldingen: string[] = [];
  const maps: string[] = [];
  const mounts: string[] = [];
  const servers: IngebedPostgres[] = [];
  const kinderen: Kind[] = [];

  function nieuweMap(under?: string): string {
    const map = tijdelijkeMap(under);
    maps.push(map);
    return path.join(map, 'data');
  }

  beforeAll(async () => {
    own = tijdelijkeMap();
    program = await bundelKind(own);
    // The bundle finds the server's package by way of this clone.
    symlinkSync(path.resolve('node_modules'), path.join(own, 'node_modules'));
    const first = await startIngebed({ map: path.join(own, 'data'), melding: () => undefined });
    await vraag(first.url, "create table t as select 'bewaard' as a");
    await first.stop();
  });

  afterAll(() => rmSync(own, { recursive: true, force: true }));

  afterEach(async () => {
    await Promise.all(kinderen.splice(0).map((kind) => kind.end('SIGTERM')));
    await Promise.all(servers.splice(0).map((server) => server.stop()));
    for (const mount of mounts.splice(0)) execFileSync('umount', [mount]);
    for (const map of maps.splice(0)) rmSync(map, { recursive: true, force: true });
    meldingen.length = 0;
  });

  return {
    meldingen,
    nieuweMap,
    gevuldeMap() {
      const map = nieuweMap();
      execFileSync('cp', ['-a', path.join(own, 'data'), map]);
      return map;
    },
    async start(map, meer = {}) {
      const server = await startIngebed({ map, melding: (tekst) => meldingen.push(tekst), ...meer });
      servers.push(server);
      return server;
    },
    kind(opties) {
      const made = startKind({ program, ...opties });
      kinderen.push(made);
      return made;
    },
    ruimOp: (map) => maps.push(map),
    kleineSchijf(size) {
      const map = tijdelijkeMap();
      maps.push(map);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=711`, 'tmpfs', map], {
          stdio: 'pipe',
        });
      } catch {
        return undefined;
      }
      mounts.push(map);
      return map;
    },
    program: () => program,
  };
}
