import type { Transaction } from 'kysely';
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Tabellen } from './tabellen.ts';

export type Database = Kysely<Tabellen>;
export type Trx = Transaction<Tabellen>;

/** Dates and timestamps stay text: no time zone can move them. bigint as number: ids stay below 2^53. */
const TYPEN: pg.CustomTypesConfig = {
  getTypeParser(oid, formaat) {
    if (
      oid === pg.types.builtins.DATE ||
      oid === pg.types.builtins.TIMESTAMPTZ ||
      oid === pg.types.builtins.TIMESTAMP
    )
      return (waarde: string) => waarde;
    if (oid === pg.types.builtins.INT8) return Number;
    return pg.types.getTypeParser(oid, formaat) as (waarde: string) => unknown;
  },
};

/** One pool per process and role. A lost server is noticed per query; the pool reconnects by itself. */
export function maakPool(
  url: string,
  opties: { readonly max?: number; readonly melding: (fout: Error) => void },
): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: opties.max ?? 10,
    types: TYPEN,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // An idle connection that breaks must not end the process.
  pool.on('error', opties.melding);
  // Nor one that breaks while somebody holds it: the query itself is refused too, and that is handled.
  pool.on('connect', (client) => client.on('error', opties.melding));
  return pool;
}

export function maakDatabase(pool: pg.Pool): Database {
  return new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) });
}

/** Runs `werk` in one transaction in which row-level security shows only this municipality. */
export async function inGemeente<T>(
  db: Database,
  gemeente: Gemeentecode,
  werk: (trx: Trx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    // What a page asks is done sooner than it is compiled, whatever the planner expects it to cost.
    await vraag(trx, "select set_config('app.gemeente', $1, true), set_config('jit', 'off', true)", [
      gemeente,
    ]);
    return werk(trx);
  });
}

/** A query that is always the same text: without building and compiling it every time. */
export async function vraag<Rij>(
  db: Database,
  tekst: string,
  waarden: readonly unknown[],
): Promise<readonly Rij[]> {
  const { rows } = await db.executeQuery<Rij>(CompiledQuery.raw(tekst, [...waarden]));
  return rows;
}

/** PostgreSQL error code of `fout`, or undefined. */
export function foutcode(fout: unknown): string | undefined {
  return typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string'
    ? fout.code
    : undefined;
}

/** The database cannot be reached or is going down: try again later, nothing was lost. */
export function databaseWeg(fout: unknown): boolean {
  const code = foutcode(fout);
  if (code === undefined)
    return (
      fout instanceof Error &&
      /Connection terminated|timeout exceeded when trying to connect/.test(fout.message)
    );
  return (
    /^(08|57P0|53)/.test(code) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'ENOTFOUND'].includes(code)
  );
}
