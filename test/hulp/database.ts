import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** A database that belongs to one test file. */
export interface Testdatabase {
  readonly url: string;
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
export async function nieuweDatabase(): Promise<Testdatabase> {
  const name = `omkeer_test_${randomBytes(6).toString('hex')}`;
  await run(`create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, weg: () => run(`drop database if exists ${name} with (force)`) };
}
