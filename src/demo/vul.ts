import { setImmediate as volgendeRonde } from 'node:timers/promises';
import type pg from 'pg';
import type { Omgeving } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { vandaag } from '../platform/klok.ts';
import type { Kalender } from '../recht/kalender.ts';
import { geschiedenis } from './geschiedenis.ts';
import { demoGevallen } from './gevallen.ts';
import { NODIG } from './spelersrol.ts';
import type { Verloop } from './verloop.ts';
import { schrijfVerlopen } from './wegschrijven.ts';

/**
 * Fills every municipality whose journal is empty: the cases first, then the history. All or
 * nothing: a start that is broken off leaves an empty journal and tries again.
 */
export async function vulDemo(omgeving: Omgeving): Promise<void> {
  for (const inrichting of omgeving.inrichtingen.values()) {
    if (!kanSpelen(inrichting)) {
      omgeving.log.warn(`demo: de mensen van de demo werken niet in ${inrichting.naam}; niets gevuld`);
      continue;
    }
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

/** The demo is written for the people of one municipality. */
function kanSpelen({ medewerkers }: Inrichting): boolean {
  return NODIG.every(({ id, rol }) => medewerkers.some((m) => m.id === id && m.rol === rol));
}

async function isLeeg(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query('SELECT 1 FROM journaal LIMIT 1');
  return rows.length === 0;
}

/** Dossiers written in one round trip each for journal and read table. */
const PER_KEER = 500;

async function vul(
  client: pg.PoolClient,
  { gemeente, naam, regels: gewoon }: Inrichting,
  dag: Datum,
  { log }: Pick<Omgeving, 'log'>,
): Promise<void> {
  log.info(`demo: gemeente ${naam} vullen, dat duurt even`);
  const regels = { ...gewoon, kalender: onthoudend(gewoon.kalender) };
  const gevallen = demoGevallen(regels, dag);
  await schrijfVerlopen(client, gemeente, regels, gevallen, { brieven: true });
  log.info(`demo: ${gevallen.length} uitgewerkte dossiers staan klaar`);
  let dossiers = 0;
  let vorige: Promise<unknown> = Promise.resolve();
  for await (const bundel of bundels(geschiedenis(regels, dag))) {
    // The database writes one bundle while the next one is played.
    await vorige;
    vorige = schrijfVerlopen(client, gemeente, regels, bundel, { brieven: false });
    vorige.catch(() => undefined);
    dossiers += bundel.length;
    log.info(`demo: ${dossiers} dossiers van de afgelopen drie jaar`);
  }
  await vorige;
}

/** Lets go of the thread now and then, so that what was sent to the database really leaves. */
async function* bundels(verlopen: Iterable<Verloop>): AsyncGenerator<readonly Verloop[], void, undefined> {
  let bundel: Verloop[] = [];
  for (const verloop of verlopen) {
    bundel.push(verloop);
    if (bundel.length % 20 === 0) await volgendeRonde();
    if (bundel.length < PER_KEER) continue;
    yield bundel;
    bundel = [];
  }
  if (bundel.length > 0) yield bundel;
}

/** The same calendar, reckoned once a day: three years of dossiers ask for the same days a million times. */
function onthoudend(kalender: Kalender): Kalender {
  const bekend = new Map<Datum, string | undefined>();
  return {
    vrijeDag(d) {
      if (!bekend.has(d)) bekend.set(d, kalender.vrijeDag(d));
      return bekend.get(d);
    },
  };
}
