import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { migreer } from '../../src/platform/migraties.ts';

/** A database that belongs to one test file. */
export interface Testdatabase {
  readonly url: string;
  /** Breaks every connection and lets the app make no new one; `false` opens it again. */
  dicht(dicht: boolean): Promise<void>;
  /** Drops the database, also when connections are still open. */
  weg(): Promise<void>;
}

async function run(sql: string): Promise<void> {
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** An empty database of its own on the server of this run. */
export function nieuweDatabase(): Promise<Testdatabase> {
  return maak("template0 encoding 'UTF8'");
}

/** The same, with the schema and the roles. */
export async function gemigreerdeDatabase(): Promise<Testdatabase> {
  const database = await maak(inject('sjabloon'));
  await migreer(database.url, 'migrations');
  return database;
}

/** The same, with the queues of the application. */
export async function appdatabase(logboeksleutel: string): Promise<Testdatabase> {
  const database = await maak(inject('sjabloonMetRijen'));
  await migreer(database.url, 'migrations', logboeksleutel);
  return database;
}

async function maak(sjabloon: string): Promise<Testdatabase> {
  const name = `omkeer_test_${randomBytes(6).toString('hex')}`;
  await run(`create database ${name} template ${sjabloon}`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async dicht(dicht) {
      await run(`alter database ${name} connection limit ${dicht ? 0 : -1}`);
      if (dicht)
        await run(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
    },
    weg: () => run(`drop database if exists ${name} with (force)`),
  };
}
