import type pg from 'pg';
import type { Omgeving } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { vandaag } from '../platform/klok.ts';
import { demoGevallen } from './gevallen.ts';
import { schrijfVerlopen } from './wegschrijven.ts';

/**
 * Fills every municipality whose journal is empty: the cases first, then the history. All or
 * nothing: a start that is broken off leaves an empty journal and tries again.
 */
export async function vulDemo(omgeving: Omgeving): Promise<void> {
  for (const inrichting of omgeving.inrichtingen.values()) {
    const client = await omgeving.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.gemeente', $1, true)", [inrichting.gemeente]);
      if (await isLeeg(client)) await vul(client, inrichting, vandaag(omgeving.klok), omgeving);
      await client.query('COMMIT');
    } catch (fout) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw fout;
    } finally {
      client.release();
    }
  }
}

async function isLeeg(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query('SELECT 1 FROM journaal LIMIT 1');
  return rows.length === 0;
}

async function vul(
  client: pg.PoolClient,
  { gemeente, naam, regels }: Inrichting,
  dag: Datum,
  { log }: Pick<Omgeving, 'log'>,
): Promise<void> {
  log.info(`demo: gemeente ${naam} vullen`);
  const gevallen = demoGevallen(regels, dag);
  const feiten = await schrijfVerlopen(client, gemeente, regels, gevallen, { brieven: true });
  log.info({ dossiers: gevallen.length, feiten }, 'demo: uitgewerkte dossiers staan klaar');
}
