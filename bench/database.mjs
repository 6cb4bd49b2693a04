// Where the benchmark keeps its rows: the server of OMKEER_TEST_DATABASE_URL, else one that is installed here
// (with fsync on, as it would be), else the embedded one.
import { randomBytes } from 'node:crypto';
import pg from 'pg';

async function vraag(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

export async function versieVan(url) {
  const { server_version: versie } = await vraag(url, 'show server_version');
  const { fsync } = await vraag(url, 'show fsync');
  return `PostgreSQL ${versie}, fsync ${fsync}`;
}

/** An empty database, or undefined: then the application starts the embedded one. */
export async function maakDatabase(opruimen, { findInstalled, startInstalled }) {
  const gegeven = process.env.OMKEER_TEST_DATABASE_URL;
  const installed = findInstalled();
  if (!gegeven && !installed) return undefined;
  const server = gegeven ? undefined : await startInstalled(installed, { fsync: 'on' });
  if (server) opruimen.push(() => server.stop());
  const basis = gegeven || server.url;
  const naam = `omkeer_bench_${randomBytes(4).toString('hex')}`;
  await vraag(basis, `create database ${naam} template template0 encoding 'UTF8'`);
  if (gegeven) opruimen.push(() => vraag(basis, `drop database if exists ${naam} with (force)`));
  const url = new URL(basis);
  url.pathname = `/${naam}`;
  return { url: url.href, versie: await versieVan(basis) };
}
