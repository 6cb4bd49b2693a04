import { setImmediate as volgendeRonde } from 'node:timers/promises';
import type pg from 'pg';
import { vouwTellingen } from '../doorlooptijd/queries.ts';
import type { Briefmaker } from '../brieven/render.ts';
import type { Omgeving } from '../dossier/omgeving.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Reeksfeit } from '../overleg/reeks.ts';
import { inGemeente } from '../platform/database.ts';
import { vandaag } from '../platform/klok.ts';
import type { Rekenplaats } from '../prognose/uitvoeren.ts';
import { demoAanbod } from './aanbod.ts';
import { demoContracten } from './contracten.ts';
import { geschiedenis } from './geschiedenis.ts';
import { demoGevallen } from './gevallen.ts';
import { demodilemmas } from './intervisie.ts';
import { vulKwartaalrapport } from './kwartaal.ts';
import { demoreeks } from './overlegreeks.ts';
import { HENK, kanSpelen, NAIMA } from './spelersrol.ts';
import { vulPrognose } from './prognose.ts';
import { vulToezicht } from './toezicht.ts';
import type { BijDemoFout, Verloop } from './verloop.ts';
import { rijenVan, schrijfVerlopen, type Verlooprijen } from './wegschrijven.ts';

/**
 * Fills every municipality whose journal is empty with the cases people log in for. All or
 * nothing: a start that is broken off leaves an empty journal and tries again.
 */
export async function vulGevallen(omgeving: Omgeving): Promise<void> {
  await perGemeente(omgeving, async (client, inrichting) => {
    if ((await telDossiers(client)) > 0) return;
    const { gemeente, naam, regels } = inrichting;
    const gevallen = demoGevallen(regels, vandaag(omgeving.klok), gaVerder(omgeving));
    const rijen = gevallen.map((verloop) => rijenVan(verloop, gemeente, regels));
    await schrijfVerlopen(client, gemeente, rijen, { brieven: true });
    await schrijfReeks(client, gemeente, vandaag(omgeving.klok), omgeving.klok.nu());
    await schrijfIntervisie(client, gemeente, vandaag(omgeving.klok), omgeving.klok.nu());
    await schrijfKaart(client, gemeente, vandaag(omgeving.klok), omgeving.klok.nu());
    await schrijfContracten(client, inrichting, vandaag(omgeving.klok));
    omgeving.log.info(`demo: ${gevallen.length} uitgewerkte dossiers van ${naam} staan klaar`);
  });
  await vulToezicht(omgeving);
}

/**
 * Adds three years of history where it is not there yet, while the site already answers: the
 * thread is let go after every dossier. All or nothing too; `stop` breaks it off.
 */
async function vulGeschiedenis(omgeving: Omgeving, stop?: AbortSignal): Promise<void> {
  await perGemeente(omgeving, async (client, inrichting) => {
    if ((await telDossiers(client)) >= MEER_DAN_GEVALLEN) return;
    await vul(client, inrichting, vandaag(omgeving.klok), omgeving, stop);
  });
  // Very many were written at once.
  for (const gemeente of omgeving.inrichtingen.keys())
    await inGemeente(omgeving.db, gemeente, (trx) => vouwTellingen(trx, gemeente));
}

/** What is made while the site already answers: three years of history, and the forecast and the report that follow from it. */
export async function vulAchtergrond(
  omgeving: Omgeving,
  briefmaker: Briefmaker,
  rekenplaats: Rekenplaats,
  stop: AbortSignal,
): Promise<void> {
  await vulGeschiedenis(omgeving, stop);
  if (!stop.aborted) await vulPrognose(omgeving, rekenplaats);
  if (!stop.aborted) await vulKwartaalrapport(omgeving, briefmaker);
}

/** Cases and history together, for tests and measurements. */
export async function vulDemo(omgeving: Omgeving): Promise<void> {
  await vulGevallen(omgeving);
  await vulGeschiedenis(omgeving);
}

/** Nobody types this many dossiers in a demo; from here on the history is there. */
const MEER_DAN_GEVALLEN = 1_000;

async function perGemeente(
  omgeving: Omgeving,
  werk: (client: pg.PoolClient, inrichting: Inrichting) => Promise<void>,
): Promise<void> {
  for (const inrichting of omgeving.inrichtingen.values()) {
    if (!kanSpelen(inrichting)) {
      omgeving.log.warn(`demo: de dossiers van de demo zijn niet van ${inrichting.naam}; niets gevuld`);
      continue;
    }
    const client = await omgeving.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.gemeente', $1, true)", [inrichting.gemeente]);
      await werk(client, inrichting);
      await client.query('COMMIT');
    } catch (fout) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw fout;
    } finally {
      client.release();
    }
  }
}

/** The series of the casuïstiekoverleg that the cases were brought in for. */
async function schrijfReeks(
  client: pg.PoolClient,
  gemeente: Gemeentecode,
  dag: Datum,
  nu: Tijdstip,
): Promise<void> {
  const { reeks, regel } = demoreeks(dag);
  const feit: Reeksfeit = { soort: 'reeksGezet', regel };
  await client.query(
    'INSERT INTO overlegfeit (gemeente, reeks, feit, door, op) VALUES ($1, $2, $3, $4, $5)',
    [gemeente, reeks, JSON.stringify(feit), HENK.id, nu],
  );
}

async function schrijfIntervisie(
  client: pg.PoolClient,
  gemeente: Gemeentecode,
  dag: Datum,
  nu: Tijdstip,
): Promise<void> {
  for (const d of demodilemmas(dag))
    await client.query(
      `INSERT INTO intervisie (gemeente, titel, dilemma, vraag, methode, dag, inzicht, afspraak, op)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [gemeente, d.titel, d.dilemma, d.vraag, d.methode, d.dag, d.inzicht, d.afspraak, nu],
    );
}

async function schrijfKaart(
  client: pg.PoolClient,
  gemeente: Gemeentecode,
  dag: Datum,
  nu: Tijdstip,
): Promise<void> {
  const feiten = demoAanbod(dag).map((aanbod) => ({ code: aanbod.code, feit: { soort: 'gezet', aanbod } }));
  await client.query(
    `INSERT INTO aanbodfeit (gemeente, code, feit, door, op)
     SELECT $1, r.code, r.feit, $3, $4 FROM jsonb_to_recordset($2) AS r(code text, feit jsonb)`,
    [gemeente, JSON.stringify(feiten), HENK.id, nu],
  );
}

async function schrijfContracten(
  client: pg.PoolClient,
  { gemeente, regels }: Inrichting,
  vandaag: Datum,
): Promise<void> {
  for (const { code, feiten } of demoContracten(vandaag, regels.voorzieningen))
    await client.query(
      `INSERT INTO contractfeit (gemeente, code, feit, door, op)
       SELECT $1, $2, r.deel->'feit', $4, (r.deel->>'dag' || 'T09:30:00+01')::timestamptz
       FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS r(deel, nr) ORDER BY r.nr`,
      [gemeente, code, JSON.stringify(feiten), NAIMA.id],
    );
}

async function telDossiers(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ aantal: number }>('SELECT count(*)::int AS aantal FROM dossier');
  return rows[0]?.aantal ?? 0;
}

/** A mistake in one case must not keep the site from starting; the tests do not let it pass. */
function gaVerder({ log }: Pick<Omgeving, 'log'>): BijDemoFout {
  return (fout) => {
    log.warn({ fout: fout.message }, 'demo: een dossier ging niet verder');
  };
}

/** Dossiers written in one round trip each for journal and read table. */
const PER_KEER = 200;

async function vul(
  client: pg.PoolClient,
  inrichting: Inrichting,
  dag: Datum,
  { log }: Pick<Omgeving, 'log'>,
  stop: AbortSignal | undefined,
): Promise<void> {
  const { gemeente, naam, regels } = inrichting;
  log.info(`demo: drie jaar geschiedenis van ${naam} wordt op de achtergrond gemaakt`);
  let dossiers = 0;
  let vorige: Promise<unknown> = Promise.resolve();
  const verlopen = geschiedenis(regels, dag, { bijFout: gaVerder({ log }) });
  for await (const bundel of bundels(verlopen, (verloop) => rijenVan(verloop, gemeente, regels))) {
    // The database writes one bundle while the next one is played and sealed.
    await vorige;
    stop?.throwIfAborted();
    vorige = schrijfVerlopen(client, gemeente, bundel, { brieven: false });
    vorige.catch(() => undefined);
    dossiers += bundel.length;
  }
  await vorige;
  log.info(`demo: ${dossiers} dossiers van de afgelopen drie jaar staan klaar`);
}

/** Lets go of the thread after every dossier: requests are answered, and what was sent really leaves. */
async function* bundels(
  verlopen: Iterable<Verloop>,
  rijen: (verloop: Verloop) => Verlooprijen,
): AsyncGenerator<readonly Verlooprijen[], void, undefined> {
  let bundel: Verlooprijen[] = [];
  for (const verloop of verlopen) {
    bundel.push(rijen(verloop));
    await volgendeRonde();
    if (bundel.length < PER_KEER) continue;
    yield bundel;
    bundel = [];
  }
  if (bundel.length > 0) yield bundel;
}
