import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Web } from '../dossier/inzien.tsx';
import { SCOPES } from '../toegang/machine.ts';
import type { Omgeving } from '../toegang/omgeving.ts';
import { maakKamer } from '../toegang/route.ts';
import { apiPaden } from './paden.ts';
import { apiRoutes } from './routes.ts';

const RULESET = 'test/standaarden/adr-spectral-linter.yaml';
/** Spectral is a program of its own; its first run reads a lot of files. */
const TRAAG = 60_000;

const zBevinding = z.object({
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()),
  severity: z.int(),
});
const zOperatie = z.object({
  operationId: z.string(),
  security: z.array(z.object({ oauth2: z.array(z.string()) })),
  responses: z.record(z.string(), z.unknown()),
});
const zDocument = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), zOperatie)),
  components: z.object({
    securitySchemes: z.object({
      oauth2: z.object({
        flows: z.object({ clientCredentials: z.object({ scopes: z.record(z.string(), z.string()) }) }),
      }),
    }),
  }),
});

let map: string;
let tekst: string;

beforeAll(async () => {
  map = await mkdtemp(path.join(tmpdir(), 'omkeer-openapi-'));
  const app = new Hono<Omgeving>();
  const kamer = maakKamer(app, () => (_c, next) => next());
  // The description needs nothing from outside: only handlers do.
  apiRoutes(app, kamer, {} as Web);
  tekst = await (await app.request(apiPaden.openapi)).text();
});
afterAll(() => rm(map, { recursive: true, force: true }));

async function lint(document: string) {
  const bestand = path.join(map, 'openapi.json');
  await writeFile(bestand, document);
  const opdracht = ['lint', '--quiet', '-f', 'json', '-r', RULESET, '--fail-severity', 'error', bestand];
  const spectral = path.resolve('node_modules/.bin/spectral');
  const uit = await promisify(execFile)(spectral, opdracht).then(
    ({ stdout }) => stdout,
    // Findings end the program with 1; what it found stands on stdout all the same.
    (fout: unknown) => z.object({ stdout: z.string() }).parse(fout).stdout,
  );
  return z.array(zBevinding).parse(JSON.parse(uit));
}

describe('de beschrijving van de API (OpenAPI 3.1, NL API Design Rules)', () => {
  it(
    'heeft volgens Spectral geen fouten',
    async () => {
      const fouten = (await lint(tekst)).filter((b) => b.severity === 0);
      expect(fouten.map((b) => `${b.code} ${b.path.join('.')}: ${b.message}`)).toEqual([]);
    },
    TRAAG,
  );

  it(
    'Spectral ziet een fout als die er is',
    async () => {
      const fout = JSON.stringify({ ...(JSON.parse(tekst) as object), openapi: '2.0' });
      expect((await lint(fout)).some((b) => b.severity === 0)).toBe(true);
    },
    TRAAG,
  );

  it('beschrijft elke operatie met rechten, fouten en een eigen naam', () => {
    const { openapi, paths, components } = zDocument.parse(JSON.parse(tekst));
    const operaties = Object.values(paths).flatMap((pad) => Object.values(pad));
    expect(openapi).toMatch(/^3\.1\./);
    expect(operaties.length).toBe(9);
    expect(new Set(operaties.map((o) => o.operationId)).size).toBe(operaties.length);
    const besloten = operaties.filter((o) => o.security.length > 0);
    for (const o of besloten)
      expect(Object.keys(o.responses)).toEqual(expect.arrayContaining(['400', '401', '403']));
    expect(operaties.filter((o) => !besloten.includes(o)).map((o) => o.operationId)).toEqual([
      'leesTermijnen',
      'rekenTermijn',
      'rekenDwangsom',
      'lijstWetten',
    ]);
    const scopes = components.securitySchemes.oauth2.flows.clientCredentials.scopes;
    expect(Object.keys(scopes).sort()).toEqual([...SCOPES].sort());
    const gebruikt = operaties.flatMap((o) => o.security.flatMap((s) => s.oauth2));
    expect([...new Set(gebruikt)].sort()).toEqual([...SCOPES].sort());
  });

  it('noemt in geen enkel adres een BSN (Wabb 10)', () => {
    const { paths } = zDocument.parse(JSON.parse(tekst));
    expect(Object.keys(paths).filter((pad) => /bsn/i.test(pad))).toEqual([]);
    expect(/"in":"(path|query)","name":"[^"]*bsn/i.exec(tekst)).toBeNull();
  });
});
