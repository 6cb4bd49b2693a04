import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakDagronde } from '../../src/dossier/dagronde.ts';
import { herbouwDossiers } from '../../src/dossier/herbouwen.ts';
import { herrekenwerkers } from '../../src/dossier/herrekenen.ts';
import { herlaadKalenders, KALENDERTAAK, voegDagToe } from '../../src/dossier/kalenderdagen.ts';
import type { Omgeving } from '../../src/dossier/omgeving.ts';
import { leesDossier } from '../../src/dossier/uitvoeren.ts';
import { verifieerAlles } from '../../src/journaal/verifieer.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datum, plusDagen } from '../../src/kern/datum.ts';
import type { DossierId } from '../../src/kern/ids.ts';
import { maakTakenloper } from '../../src/platform/taken.ts';
import { BEGINDAG, persoonId } from '../bouwers/stap.ts';
import { maakDossierhuis, type Dossierhuis } from '../hulp/dossierhuis.ts';
import { tijdelijkeMap } from '../hulp/ingebed.ts';
import { STIL } from '../hulp/journaal.ts';

/** The Monday on which six weeks after BEGINDAG end (Wmo 2.3.2 lid 1). */
const DAG = datum('2026-04-13');
const DINSDAG = plusDagen(DAG, 1);
const WOENSDAG = plusDagen(DAG, 2);

let huis: Dossierhuis;
let map: string;
let program: string;
const dossiers: DossierId[] = [];
const kinderen = new Set<ChildProcess>();

beforeAll(async () => {
  huis = await maakDossierhuis();
  map = tijdelijkeMap();
  program = path.join(map, 'kind.mjs');
  await build({
    entryPoints: [path.join(import.meta.dirname, 'kalender-kind.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pg-native'],
    banner: { js: "import { createRequire as _r } from 'node:module'; const require = _r(import.meta.url);" },
  });
  symlinkSync(path.resolve('node_modules'), path.join(map, 'node_modules'));
  huis.zetKlok(BEGINDAG);
  for (let i = 0; i < 12; i++) dossiers.push(await huis.meld());
});
afterAll(async () => {
  for (const kind of kinderen) kind.kill('SIGKILL');
  rmSync(map, { recursive: true, force: true });
  await huis.sluit();
});

/** A program that works on the jobs until it is killed: resolves when it is gone. */
function startKind(): () => Promise<void> {
  const kind = spawn(process.execPath, [program, huis.url], { stdio: ['ignore', 'ignore', 'inherit'] });
  kinderen.add(kind);
  const weg = new Promise<void>((klaar) => kind.once('close', () => klaar()));
  return async () => {
    kind.kill('SIGKILL');
    await weg;
    kinderen.delete(kind);
  };
}

async function tot(wat: () => Promise<boolean>): Promise<void> {
  while (!(await wat())) await wait(20);
}

/** Another process, that has not heard of any day. */
const anderProces = (): Omgeving => ({
  ...huis.omgeving,
  inrichtingen: new Map([[huis.inrichting.gemeente, huis.inrichting]]),
});

async function werkAf(omgeving: Omgeving): Promise<void> {
  const loper = maakTakenloper({ eigenaarUrl: huis.url, log: STIL, werkers: herrekenwerkers(omgeving, 4) });
  await loper.verwerkAlles();
  await loper.stop();
}

const voegToe = (dag: Datum) =>
  voegDagToe(huis.omgeving, huis.inrichting.gemeente, persoonId('beheer'), {
    datum: dag,
    besluit: `Besluit over ${dag}.`,
    bron: 'Stb. 2026, 1',
  });

async function tel(sql: string): Promise<number> {
  const { rows } = await huis.eigenaar.query<{ readonly n: number }>(`SELECT count(*)::int AS n FROM ${sql}`);
  return rows[0]?.n ?? 0;
}
const opDag = (dag: Datum) => tel(`klok WHERE soort = 'onderzoek' AND uiterlijk = '${dag}'`);
const feiten = () => tel("journaal WHERE soort = 'termijnHerrekend'");

async function leestabellen(): Promise<readonly unknown[]> {
  const { rows: rijen } = await huis.eigenaar.query('SELECT * FROM dossier ORDER BY dossier');
  const { rows: klokken } = await huis.eigenaar.query(
    'SELECT * FROM klok ORDER BY dossier, soort, onderdeel',
  );
  return [rijen, klokken];
}

/** Something that another connection does and does not finish yet. */
async function intussen(sql: string, waarden: readonly unknown[]): Promise<() => Promise<void>> {
  const client: pg.PoolClient = await huis.eigenaar.connect();
  await client.query('BEGIN');
  await client.query(sql, [...waarden]);
  return async () => {
    await client.query('ROLLBACK');
    client.release();
  };
}

describe('een gelijkgestelde dag en een proces dat wegvalt (Atw 3 lid 3)', () => {
  it('midden in de lijsten: een volgend proces maakt ze af, en niemand wachtte (kill -9)', async () => {
    const bezet = dossiers[5] ?? '';
    // Somebody is writing in this dossier.
    const laatLos = await intussen('SELECT FROM dossier WHERE dossier = $1 FOR NO KEY UPDATE', [bezet]);
    await voegToe(DAG);
    const dood = startKind();
    await tot(async () => (await opDag(DINSDAG)) === dossiers.length - 1);
    await dood();
    await laatLos();
    expect([await opDag(DAG), await feiten()]).toEqual([1, 0]);

    // What starts takes the day over, and so does the work again. The lists first: no file has a reason yet.
    const nieuw = anderProces();
    const houVast = await intussen('INSERT INTO sleutel VALUES ($1, $2, $3, 1, now())', [
      huis.inrichting.gemeente,
      `${KALENDERTAAK}:${DAG}:${bezet}`,
      bezet,
    ]);
    const dood2 = startKind();
    await tot(async () => (await opDag(DINSDAG)) === dossiers.length);
    expect(await tel(`dossier WHERE uiterlijk = '${DINSDAG}'`)).toBe(dossiers.length);
    expect(nieuw.inrichtingen.get(huis.inrichting.gemeente)).toBe(huis.inrichting);

    // Halfway the files a second day comes in, and that process is killed as well.
    await tot(async () => (await feiten()) > 0);
    await voegToe(DINSDAG);
    await dood2();
    await houVast();
    expect(await feiten()).toBeLessThan(2 * dossiers.length);
    await werkAf(nieuw);

    expect([await opDag(WOENSDAG), await tel(`dossier WHERE uiterlijk = '${WOENSDAG}'`)]).toEqual([
      dossiers.length,
      dossiers.length,
    ]);
    for (const dossier of dossiers) {
      const { keten } = await leesDossier(nieuw, huis.inrichting.gemeente, dossier);
      const stappen = keten.gebeurtenissen.filter((g) => g.soort === 'termijnHerrekend');
      expect(stappen.map(({ feiten: f }) => [f.van, f.naar])).toEqual([
        [DAG, DINSDAG],
        [DINSDAG, WOENSDAG],
      ]);
    }
    expect(await tel('herrekening WHERE gedaan_op IS NULL')).toBe(0);
    expect((await verifieerAlles(huis.eigenaar)).fouten).toEqual([]);
  });

  it('een proces dat de dag nog niet kende, rekende verkeerd: de lijsten komen goed zodra het die hoort', async () => {
    const laat = anderProces();
    const { gemeente } = huis.inrichting;
    // With the calendar of before.
    await herbouwDossiers(laat, gemeente);
    expect(await opDag(DAG)).toBe(dossiers.length);
    await herlaadKalenders(laat);
    await werkAf(laat);
    expect([await opDag(DAG), await opDag(WOENSDAG)]).toEqual([0, dossiers.length]);
  });

  it('wat een traag verzoek daarna nog met de oude kalender schreef, zet de dagronde recht (Atw 3 lid 3)', async () => {
    await herbouwDossiers(anderProces(), huis.inrichting.gemeente);
    expect(await opDag(DAG)).toBe(dossiers.length);
    await maakDagronde(huis.omgeving).ronde();
    await werkAf(huis.omgeving);
    expect([await opDag(DAG), await opDag(WOENSDAG)]).toEqual([0, dossiers.length]);
  });

  it('na het bijwerken in bulk is een herbouwde leestabel dezelfde (huis: journaal)', async () => {
    const bijgehouden = await leestabellen();
    await herbouwDossiers(huis.omgeving, huis.inrichting.gemeente);
    expect(await leestabellen()).toEqual(bijgehouden);
  });
});
