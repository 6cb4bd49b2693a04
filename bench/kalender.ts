// A day is added to the calendar of a municipality with many open clocks, while the desks work: how soon all lists show
// the right days, and what the desks notice. Prints one JSON line. Started by kalender.mjs.
import pg from 'pg';
import { pino } from 'pino';
import { herrekenwerkers } from '../src/dossier/herrekenen.ts';
import { voegDagToe } from '../src/dossier/kalenderdagen.ts';
import { klokken } from '../src/dossier/klokken.ts';
import type { Omgeving } from '../src/dossier/omgeving.ts';
import { leesDossier, voerOpdrachtUit } from '../src/dossier/uitvoeren.ts';
import type { Datum } from '../src/kern/datum.ts';
import { datum, plusDagen, tijdstip } from '../src/kern/datum.ts';
import type { DossierId } from '../src/kern/ids.ts';
import { GEEN_BRP } from '../src/koppelvlakken/brp/brp.ts';
import { inGemeente, maakDatabase, maakPool } from '../src/platform/database.ts';
import { appUrl, migreer } from '../src/platform/migraties.ts';
import { nieuwDossierId } from '../src/platform/nieuweids.ts';
import { maakTakenloper } from '../src/platform/taken.ts';
import { leesEigenWerk } from '../src/werkvoorraad/dag-queries.ts';
import { voorbeeldInrichting } from '../test/bouwers/inrichting.ts';
import { meldingDoen, MEVROUW_X } from '../test/bouwers/melding.ts';
import { toedelen, urgentieBeoordelen } from '../test/bouwers/screening.ts';
import { BEGINDAG, persoonId } from '../test/bouwers/stap.ts';

const server = process.env['DATABASE_URL'] ?? '';
const AANTAL = Number(process.env['KLOKKEN'] ?? 100_000);
const RUST_MS = 10_000;
/** Six weeks after BEGINDAG. */
const DAG = datum('2026-04-13');
const WIE = persoonId('p1');
const inrichting = voorbeeldInrichting();
const { gemeente } = inrichting;

const NUMMER = `'W26-' || lpad(upper(to_hex(i / 65536)), 4, '0') || '-' || lpad(upper(to_hex(i % 65536)), 4, '0')`;
/** So many dossiers as this one, each with its own number and journal, spread over colleagues of 60 dossiers. */
const KLONEN: readonly string[] = ['journaal', 'dossier', 'klok', 'werkduur', 'zoek', 'zoektekst'].map(
  (tabel) => `INSERT INTO ${tabel} SELECT r.* FROM ${tabel} x, generate_series($2::int, $3::int) AS i,
    jsonb_populate_record(x, jsonb_build_object('dossier', ${NUMMER}${
      tabel === 'dossier' ? `, 'behandelaar', 'p' || i % ${Math.ceil(AANTAL / 60)}` : ''
    })) r WHERE x.dossier = $1`,
);

async function opServer(sql: string): Promise<void> {
  const beheer = new pg.Client({ connectionString: server });
  await beheer.connect();
  await beheer.query(sql);
  await beheer.end();
}

/** A municipality with AANTAL open dossiers, of which the investigation began on these days. */
async function maak(naam: string, dagen: readonly Datum[]) {
  await opServer(`create database ${naam} template template0 encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${naam}`;
  await migreer(url.href, 'migrations');
  const eigenaar = maakPool(url.href, { max: 1, melding: () => undefined });
  const pool = maakPool(appUrl(url.href), { melding: () => undefined });
  let nu = BEGINDAG;
  const omgeving: Omgeving = {
    pool,
    db: maakDatabase(pool),
    klok: { nu: () => tijdstip(`${nu}T09:00:00Z`) },
    log: pino({ level: 'warn' }, pino.destination(2)),
    mailIngesteld: false,
    brp: GEEN_BRP,
    inrichtingen: new Map([[gemeente, inrichting]]),
  };
  const grens = (n: number): number => Math.floor((n * AANTAL) / dagen.length);
  for (const [k, dag] of dagen.entries()) {
    nu = dag;
    const voorbeeld = nieuwDossierId(dag);
    await doe(omgeving, voorbeeld, meldingDoen({ ontvangenOp: dag }));
    await doe(omgeving, voorbeeld, urgentieBeoordelen({ vandaag: dag }));
    await doe(omgeving, voorbeeld, toedelen());
    for (const sql of KLONEN) await eigenaar.query(sql, [voorbeeld, grens(k) + 1, grens(k + 1)]);
  }
  await eigenaar.query('VACUUM ANALYZE');
  return { naam, url: url.href, omgeving, eigenaar };
}
type Huis = Awaited<ReturnType<typeof maak>>;

async function doe(
  omgeving: Omgeving,
  dossier: DossierId,
  opdracht: Parameters<typeof voerOpdrachtUit>[2],
): Promise<void> {
  const wie = { id: persoonId('screener'), rol: 'screener' } as const;
  const uitkomst = await voerOpdrachtUit(
    omgeving,
    { gemeente, dossier, wie, namens: null, sleutel: null },
    opdracht,
  );
  if (!uitkomst.gelukt) throw new Error(JSON.stringify(uitkomst.weigeringen));
}

let volg = 0;
/** Any dossier, each time another one. */
function eenDossier(): DossierId {
  volg = (volg * 48_271 + 11) % 2_147_483_647;
  const i = 1 + (volg % AANTAL);
  const hex = (n: number): string => n.toString(16).toUpperCase().padStart(4, '0');
  return `W26-${hex(Math.floor(i / 65_536))}-${hex(i % 65_536)}` as DossierId;
}

/** What desks do: the own work list, opening a file, changing something in it. */
const WERK: Readonly<Record<string, (huis: Huis) => Promise<unknown>>> = {
  werklijst: ({ omgeving }) => inGemeente(omgeving.db, gemeente, (trx) => leesEigenWerk(trx, gemeente, WIE)),
  async openen({ omgeving }) {
    const { toestand } = await leesDossier(omgeving, gemeente, eenDossier());
    return klokken(toestand, inrichting.regels);
  },
  schrijven: ({ omgeving }) =>
    doe(omgeving, eenDossier(), {
      soort: 'inwonerCorrigeren',
      inwoner: { ...MEVROUW_X, achternaam: `Xanders ${volg}` },
      reden: 'Verbeterd.',
    }),
};

const wacht = (ms: number): Promise<void> => new Promise((klaar) => setTimeout(klaar, ms));

/** Desks that go on until `klaar`; how long each thing took. */
async function bureaus(huis: Huis, klaar: () => Promise<boolean>) {
  const tijden = new Map(Object.keys(WERK).map((naam) => [naam, [] as number[]]));
  let door = true;
  const bezig = Object.entries(WERK).map(async ([naam, werk]) => {
    while (door) {
      const begin = performance.now();
      await werk(huis);
      tijden.get(naam)?.push(performance.now() - begin);
      await wacht(25);
    }
  });
  while (!(await klaar())) await wacht(50);
  door = false;
  await Promise.all(bezig);
  return Object.fromEntries(
    [...tijden].map(([naam, ms]) => {
      const op = ms.toSorted((a, b) => a - b);
      const deel = (d: number): number => op[Math.min(op.length - 1, Math.floor(op.length * d))] ?? 0;
      return [naam, { keer: op.length, p50: deel(0.5), p95: deel(0.95), langst: op.at(-1) ?? 0 }];
    }),
  );
}

const een = async (huis: Huis, sql: string): Promise<number> =>
  Number((await huis.eigenaar.query<{ n: unknown }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);
const naMs = (ms: number) => {
  const einde = performance.now() + ms;
  return () => Promise.resolve(performance.now() > einde);
};

/** What somebody would write by hand: everything in one transaction, for which all desks wait. Then taken back. */
async function metDeHand({ eigenaar }: Huis): Promise<number> {
  const begin = performance.now();
  await eigenaar.query('BEGIN');
  await eigenaar.query(
    `UPDATE klok SET uiterlijk = uiterlijk + 1, oorspronkelijk = oorspronkelijk + 1
     WHERE gemeente = $1 AND termijn IS NOT NULL AND uiterlijk = $2`,
    [gemeente, DAG],
  );
  await eigenaar.query(
    `UPDATE dossier SET uiterlijk = uiterlijk + 1 WHERE gemeente = $1 AND uiterlijk = $2`,
    [gemeente, DAG],
  );
  const duur = (performance.now() - begin) / 1_000;
  await eigenaar.query('ROLLBACK');
  await eigenaar.query('VACUUM dossier, klok');
  return duur;
}

async function meet(huis: Huis) {
  const { omgeving } = huis;
  const geraakt = await een(huis, `klok WHERE uiterlijk = '${DAG}' AND termijn IS NOT NULL`);
  const hand = await metDeHand(huis);
  await bureaus(huis, naMs(2_000));
  const rustVoor = await bureaus(huis, naMs(RUST_MS));
  const loper = maakTakenloper({
    eigenaarUrl: huis.url,
    log: omgeving.log,
    werkers: herrekenwerkers(omgeving),
  });
  await loper.start();
  const begin = performance.now();
  let toegevoegd = 0;
  const dag = voegDagToe(omgeving, gemeente, persoonId('beheer'), {
    datum: DAG,
    besluit: 'Besluit van 3 februari 2026.',
    bron: 'Stb. 2026, 1',
  }).then(() => {
    toegevoegd = performance.now() - begin;
  });
  const over = `(SELECT FROM klok WHERE gemeente = '${gemeente}' AND soort = 'onderzoek' AND uiterlijk = '${DAG}' LIMIT 1) x`;
  const tijdens = await bureaus(huis, async () => toegevoegd > 0 && (await een(huis, over)) === 0);
  const lijsten = (performance.now() - begin) / 1_000;
  await dag;
  const fout = await een(
    huis,
    `dossier d JOIN klok k USING (gemeente, dossier)
     WHERE k.soort = 'onderzoek' AND (d.uiterlijk <> k.uiterlijk OR k.uiterlijk = '${DAG}')`,
  );
  if (fout > 0) throw new Error(`${fout} dossiers met een verkeerde laatste dag`);
  const gedaan = 'herrekening WHERE gedaan_op IS NOT NULL';
  const vooraf = await een(huis, gedaan);
  const opRedenen = performance.now();
  const daarna = await bureaus(huis, naMs(RUST_MS));
  const redenen = ((await een(huis, gedaan)) - vooraf) / ((performance.now() - opRedenen) / 1_000);
  await loper.stop();
  const rustNa = await bureaus(huis, naMs(RUST_MS));
  return {
    geraakt,
    hand,
    toegevoegd: toegevoegd / 1_000,
    lijsten,
    redenen,
    rustVoor,
    tijdens,
    daarna,
    rustNa,
  };
}

const dagen = Array.from({ length: 60 }, (_, i) => plusDagen(BEGINDAG, i - 20));
const uitslag: Record<string, unknown> = {};
for (const [naam, welke] of [
  ['alles', [BEGINDAG]],
  ['gewoon', dagen],
] as const) {
  const huis = await maak(`omkeer_kalender_${naam}_${process.pid}`, welke);
  try {
    uitslag[naam] = await meet(huis);
  } finally {
    await huis.omgeving.pool.end();
    await huis.eigenaar.end();
    await opServer(`drop database if exists ${huis.naam} with (force)`);
  }
}
process.stdout.write(`${JSON.stringify(uitslag)}\n`);
