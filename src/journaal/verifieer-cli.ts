import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { leesInstelling } from '../instelling.ts';
import { leesDossierId } from '../kern/ids.ts';
import { maakPool } from '../platform/database.ts';
import { startIngebed } from '../platform/ingebed.ts';
import { findPlace } from '../platform/ingebed-plaats.ts';
import { verifieerAlles } from './verifieer.ts';

/**
 * `npm run journaal:verifieer [dossier]`: checks the chain of all dossiers, or of one. Ends with 0
 * when all is whole, 1 when a link is broken, 2 when it could not look.
 */
const HUIS = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

interface Bron {
  readonly url: string;
  sluit(): Promise<void>;
}

const zeg = (tekst: string): void => console.log(tekst);

/** DATABASE_URL; else the embedded server of DATA_DIR: the running one, or started for as long as this takes. */
async function vindBron(): Promise<Bron> {
  const { DATABASE_URL, DATA_DIR } = leesInstelling(process.env);
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, sluit: () => Promise.resolve() };
  const map = path.resolve(HUIS, DATA_DIR);
  if (!existsSync(map)) throw new Error(`De gegevensmap ${map} bestaat niet; er is nog geen journaal.`);
  const loopt = lopendeServer(map);
  if (loopt !== undefined && (await isBereikbaar(loopt)))
    return { url: loopt, sluit: () => Promise.resolve() };
  const ingebed = await startIngebed({ map, melding: zeg });
  return { url: ingebed.url, sluit: () => ingebed.stop() };
}

/** The port stands on line 4 of PostgreSQL's own lock file. */
function lopendeServer(map: string): string | undefined {
  const { base, data } = findPlace(map, zeg);
  if (!existsSync(data)) throw new Error(`In ${map} staat nog geen journaal.`);
  const slot = path.join(data, 'postmaster.pid');
  if (!existsSync(slot)) return undefined;
  const poort = readFileSync(slot, 'utf8').split('\n')[3]?.trim() ?? '';
  const wachtwoord = readFileSync(path.join(base, 'wachtwoord'), 'utf8').trim();
  return `postgres://postgres:${wachtwoord}@127.0.0.1:${poort}/omkeer`;
}

async function isBereikbaar(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function verifieer(argument: string | undefined): Promise<number> {
  const dossier = argument === undefined ? undefined : leesDossierId(argument);
  if (argument !== undefined && dossier === undefined) {
    console.error(`${argument} is geen dossiernummer. Een dossiernummer ziet eruit als W26-7K3M-Q9TX.`);
    return 2;
  }
  const bron = await vindBron();
  const pool = maakPool(bron.url, { max: 1, melding: () => undefined });
  try {
    const { dossiers, schakels, fouten } = await verifieerAlles(pool, dossier);
    if (dossier !== undefined && dossiers === 0 && fouten.length === 0) {
      console.error(`Er is geen dossier ${dossier}.`);
      return 2;
    }
    for (const f of fouten)
      console.error(`GEBROKEN gemeente ${f.gemeente} dossier ${f.dossier} nr ${f.nr}: ${f.wat}`);
    zeg(`Nagelopen: ${dossiers} dossier(s), ${schakels} schakel(s). Gebroken: ${fouten.length}.`);
    return fouten.length === 0 ? 0 : 1;
  } finally {
    await pool.end();
    await bron.sluit();
  }
}

// The embedded server is no reason for Node to stay; without this it would leave before we have waited for it.
const blijf = setInterval(() => undefined, 60_000);
verifieer(process.argv[2])
  .then(
    (code) => {
      process.exitCode = code;
    },
    (fout: unknown) => {
      console.error(fout instanceof Error ? fout.message : fout);
      process.exitCode = 2;
    },
  )
  .finally(() => {
    clearInterval(blijf);
  });
