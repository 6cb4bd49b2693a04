import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { Client } from 'pg';
import { maakPool } from '../../src/platform/database.ts';
import { startIngebed } from '../../src/platform/ingebed.ts';
import { migreer } from '../../src/platform/migraties.ts';
import { maakRij } from '../../src/platform/taakrij.ts';
import { snelleMap } from './snellemap.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server on which the tests may make databases and roles: user, password, host, and a database to connect to. */
    postgresUrl: string;
    /** A database there that was migrated, to copy: quicker than to migrate each. */
    sjabloon: string;
    /** The same with the queues of the application in it. */
    sjabloonMetRijen: string;
  }
}

/** A crash of the machine loses nothing that a test needs. */
const THROW_AWAY = {
  fsync: 'off',
  full_page_writes: 'off',
  max_wal_size: '128MB',
  min_wal_size: '32MB',
  max_connections: '300',
};

/**
 * One PostgreSQL server for the whole run: the one of OMKEER_TEST_DATABASE_URL (15 or later, a superuser), else
 * the embedded one in a temporary directory, in memory where there is room.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['OMKEER_TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    const sjabloon = await maakSjabloon(given);
    const metRijen = await voegRijenToe(given, sjabloon);
    project.provide('postgresUrl', given);
    project.provide('sjabloon', sjabloon);
    project.provide('sjabloonMetRijen', metRijen);
    return async () => {
      for (const een of [sjabloon, metRijen]) await doe(given, `drop database if exists ${een} with (force)`);
    };
  }
  const map = mkdtempSync(path.join(snelleMap(), 'omkeer-test-'));
  // Also when the server does not start, or the run is broken off.
  const remove = () => rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  // For the server's own user, when the tests run as root.
  chmodSync(map, 0o711);
  const server = await startIngebed({ map, melding: () => undefined, instellingen: THROW_AWAY });
  project.provide('postgresUrl', server.url);
  const sjabloon = await maakSjabloon(server.url);
  project.provide('sjabloon', sjabloon);
  project.provide('sjabloonMetRijen', await voegRijenToe(server.url, sjabloon));
  return async () => {
    await server.stop();
    remove();
  };
}

async function maakSjabloon(server: string): Promise<string> {
  const sjabloon = `omkeer_sjabloon_${randomBytes(6).toString('hex')}`;
  await doe(server, `create database ${sjabloon} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${sjabloon}`;
  await migreer(url.href, 'migrations');
  // The first key stays: each copy gets its own.
  await doe(url.href, 'delete from logboeksleutel');
  return sjabloon;
}

/** Of `maakApphuis`. One that is missing here is made by who asks for it, which takes longer. */
const RIJEN = [
  'brief',
  'adviesmail',
  'berichtmail',
  'vernietigen',
  'losseberichten',
  'datalekmail',
  'leesvraagmail',
  'rechtenmail',
  'noodinzagemail',
  'toewijzing',
  'iwmoverwerk',
  'iwmo301',
  'iwmoverzend',
  'adresgeheim',
];

/** To make the queues takes as long as to copy a database. */
async function voegRijenToe(server: string, sjabloon: string): Promise<string> {
  const naam = `${sjabloon}_rijen`;
  await doe(server, `create database ${naam} template ${sjabloon}`);
  const url = new URL(server);
  url.pathname = `/${naam}`;
  const pool = maakPool(url.href, { max: 2, melding: () => undefined });
  const rij = maakRij(pool, RIJEN, () => undefined);
  await rij.open();
  await rij.sluit();
  await pool.end();
  return naam;
}

async function doe(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
