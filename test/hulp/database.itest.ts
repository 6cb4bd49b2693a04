import { Client } from 'pg';
import { expect, inject, it } from 'vitest';
import { nieuweDatabase } from './database.ts';

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<{ antwoord: unknown }>(sql);
    return result.rows[0]?.antwoord;
  } finally {
    await client.end();
  }
}

it('twee testdatabases zijn leeg en staan los van elkaar', async () => {
  const [een, twee] = await Promise.all([nieuweDatabase(), nieuweDatabase()]);
  await ask(een.url, 'create table t (a int)');
  expect(await ask(twee.url, "select to_regclass('t') as antwoord")).toBeNull();
  await Promise.all([een.weg(), twee.weg()]);
});

it('een testdatabase rekent in UTF8 op PostgreSQL 15 of later', async () => {
  const database = await nieuweDatabase();
  expect(await ask(database.url, "select current_setting('server_encoding') as antwoord")).toBe('UTF8');
  const version = await ask(database.url, "select current_setting('server_version_num')::int as antwoord");
  expect(version).toBeGreaterThanOrEqual(150_000);
  await database.weg();
});

it('een weggegooide testdatabase is weg, ook met een open verbinding', async () => {
  const database = await nieuweDatabase();
  const open = new Client({ connectionString: database.url });
  open.on('error', () => undefined);
  await open.connect();
  await database.weg();
  const name = new URL(database.url).pathname.slice(1);
  const sql = `select count(*)::int as antwoord from pg_database where datname = '${name}'`;
  expect(await ask(inject('postgresUrl'), sql)).toBe(0);
});
