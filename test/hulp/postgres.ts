import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { Client } from 'pg';
import { startIngebed } from '../../src/platform/ingebed.ts';
import { migreer } from '../../src/platform/migraties.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A server on which the tests may make databases and roles: user, password, host, and a database to connect to. */
    postgresUrl: string;
    /** A database there that was migrated, to copy: quicker than to migrate each. */
    sjabloon: string;
  }
}

/** A crash of the machine loses nothing that a test needs. */
const THROW_AWAY = { fsync: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * One PostgreSQL server for the whole run: the one of OMKEER_TEST_DATABASE_URL (15 or later, a superuser), else
 * the embedded one in a temporary directory.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['OMKEER_TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    const sjabloon = await maakSjabloon(given);
    project.provide('postgresUrl', given);
    project.provide('sjabloon', sjabloon);
    return () => doe(given, `drop database if exists ${sjabloon} with (force)`);
  }
  const map = mkdtempSync(path.join(tmpdir(), 'omkeer-test-'));
  // Also when the server does not start, or the run is broken off.
  const remove = () => rmSync(map, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  // For the server's own user, when the tests run as root.
  chmodSync(map, 0o711);
  const server = await startIngebed({ map, melding: () => undefined, instellingen: THROW_AWAY });
  project.provide('postgresUrl', server.url);
  project.provide('sjabloon', await maakSjabloon(server.url));
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

async function doe(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
