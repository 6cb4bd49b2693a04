import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

/** Any number; two starting processes wait for each other on it. */
const SLOT = 4_815_162_342;

export class MigratieFout extends Error {
  override readonly name = 'MigratieFout';
}

/**
 * Password of the app role: derived from the owner's, so nothing extra has to be kept and every
 * process of the same installation knows it.
 */
export function appUrl(eigenaarUrl: string): string {
  return rolUrl(eigenaarUrl, 'omkeer_app');
}

/** The same for the role that may call one function: the one that destroys what stands on an approved list. */
export function vernietigerUrl(eigenaarUrl: string): string {
  return rolUrl(eigenaarUrl, 'omkeer_vernietiger');
}

function rolUrl(eigenaarUrl: string, rol: (typeof ROLLEN)[number]): string {
  const url = new URL(eigenaarUrl);
  url.password = afgeleideSleutel(eigenaarUrl, rol);
  url.username = rol;
  return url.toString();
}

/**
 * A secret for one purpose, made from the owner's password.
 * @throws MigratieFout when the address holds no password: anyone could then make the same.
 */
export function afgeleideSleutel(eigenaarUrl: string, waarvoor: string): string {
  const wachtwoord = decodeURIComponent(new URL(eigenaarUrl).password);
  if (wachtwoord === '') {
    throw new MigratieFout(
      'In DATABASE_URL ontbreekt het wachtwoord van de eigenaar; daarvan worden de andere afgeleid.',
    );
  }
  return createHmac('sha256', wachtwoord).update(`omkeer:${waarvoor}`).digest('base64url');
}

/**
 * Brings the schema up to date with the plain SQL files of `map`, each once and in order, and
 * makes the two roles. @throws MigratieFout with a Dutch message for the operator.
 */
export async function migreer(
  eigenaarUrl: string,
  map: string,
  logboeksleutel?: string,
): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: eigenaarUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [SLOT]);
    await eisVersie(client);
    await maakRollen(client, eigenaarUrl);
    const gedaan = await draaiBestanden(client, map);
    await zetLogboeksleutel(client, eigenaarUrl, logboeksleutel);
    return gedaan;
  } finally {
    await client.end();
  }
}

/**
 * The key under which the Logboek Dataverwerkingen knows a person: given by the environment, or derived. The first one
 * stays, also with a new password of the owner.
 */
async function zetLogboeksleutel(
  client: pg.Client,
  eigenaarUrl: string,
  gegeven: string | undefined,
): Promise<void> {
  const sleutel =
    gegeven === undefined
      ? Buffer.from(afgeleideSleutel(eigenaarUrl, 'logboek'), 'base64url')
      : Buffer.from(gegeven, 'utf8');
  // A longer key counts by its hash (RFC 2104).
  const kort = sleutel.length > 64 ? createHash('sha256').update(sleutel).digest() : sleutel;
  const { rows } = await client.query<{ deze: boolean | null }>(
    `SELECT CASE WHEN to_regclass('logboeksleutel') IS NOT NULL THEN logboek_sleutel($1) END AS deze`,
    [kort],
  );
  if (gegeven !== undefined && rows[0]?.deze === false)
    throw new MigratieFout(
      'LOGBOEK_SLEUTEL is een andere sleutel dan waarmee het Logboek Dataverwerkingen begon. Zet de eerste terug: met een andere krijgt dezelfde persoon een ander nummer.',
    );
}

async function eisVersie(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const versie = Number(rows[0]?.server_version_num ?? 0);
  if (versie < 150_000)
    throw new MigratieFout(`Omkeer heeft PostgreSQL 15 of nieuwer nodig; deze server is ${versie}.`);
}

const ROLLEN = ['omkeer_app', 'omkeer_vernietiger'] as const;

async function maakRollen(client: pg.Client, eigenaarUrl: string): Promise<void> {
  const naam = client.escapeIdentifier(await databasenaam(client));
  for (const rol of ROLLEN) {
    if (!(await kanInloggen(eigenaarUrl, rol))) await maakRol(client, eigenaarUrl, rol);
    await client.query(`GRANT CONNECT ON DATABASE ${naam} TO ${rol}`);
    await client.query(`GRANT USAGE ON SCHEMA public TO ${rol}`);
  }
}

/** Roles belong to the whole server: only touched when this database's password does not open them. */
async function kanInloggen(eigenaarUrl: string, rol: string): Promise<boolean> {
  const url = new URL(eigenaarUrl);
  url.username = rol;
  url.password = afgeleideSleutel(eigenaarUrl, rol);
  const proef = new pg.Client({ connectionString: url.toString(), connectionTimeoutMillis: 5_000 });
  try {
    await proef.connect();
    return true;
  } catch {
    return false;
  } finally {
    await proef.end().catch(() => undefined);
  }
}

async function maakRol(client: pg.Client, eigenaarUrl: string, rol: string): Promise<void> {
  const wachtwoord = client.escapeLiteral(afgeleideSleutel(eigenaarUrl, rol));
  const eigenschappen = `LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${wachtwoord}`;
  try {
    // Another database on this server may be making the same role at this moment.
    await client.query(`DO $$ BEGIN
      PERFORM pg_advisory_xact_lock(${SLOT});
      IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${rol}') THEN ALTER ROLE ${rol} ${eigenschappen};
      ELSE CREATE ROLE ${rol} ${eigenschappen}; END IF; END $$`);
  } catch (fout) {
    if (await kanInloggen(eigenaarUrl, rol)) return;
    throw new MigratieFout(
      `De rol ${rol} kan niet worden gemaakt. Geef de eigenaar in DATABASE_URL het recht CREATEROLE. (${String(fout)})`,
    );
  }
}

async function databasenaam(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ naam: string }>('SELECT current_database() AS naam');
  return rows[0]?.naam ?? '';
}

async function draaiBestanden(client: pg.Client, map: string): Promise<readonly string[]> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS migratie (naam text PRIMARY KEY, vingerafdruk text NOT NULL, op timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query<{ naam: string; vingerafdruk: string }>(
    'SELECT naam, vingerafdruk FROM migratie',
  );
  const gedaan = new Map(rows.map((rij) => [rij.naam, rij.vingerafdruk]));
  const nieuw: string[] = [];
  for (const naam of (await readdir(map)).filter((n) => n.endsWith('.sql')).sort()) {
    const tekst = await readFile(join(map, naam), 'utf8');
    const vingerafdruk = createHash('sha256').update(tekst).digest('hex');
    const eerder = gedaan.get(naam);
    if (eerder === vingerafdruk) continue;
    if (eerder !== undefined)
      throw new MigratieFout(`Migratie ${naam} is na het draaien veranderd; maak een nieuw bestand.`);
    await client.query('BEGIN');
    await client.query(tekst);
    await client.query('INSERT INTO migratie (naam, vingerafdruk) VALUES ($1, $2)', [naam, vingerafdruk]);
    await client.query('COMMIT');
    nieuw.push(naam);
  }
  return nieuw;
}
