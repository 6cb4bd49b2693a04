import { setTimeout as wacht } from 'node:timers/promises';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEVROUW_X } from '../../test/bouwers/melding.ts';
import { gemeentecode } from '../../test/bouwers/regels.ts';
import { inBestanden, maakBewaarhuis, type Bewaarhuis } from '../../test/hulp/bewaarhuis.ts';
import { verifieerAlles } from '../journaal/verifieer.ts';
import { datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import { inGemeente } from '../platform/database.ts';
import { stelVoor } from './kandidaten.ts';
import { lijststand } from './lijst.ts';
import { leesLijsten, nogTeDoen } from './opslag.ts';

let huis: Bewaarhuis;
let gemeente: Gemeentecode;

beforeAll(async () => {
  huis = await maakBewaarhuis();
  gemeente = huis.inrichting.gemeente;
});
afterAll(() => huis.sluit());

describe('wat er tussen akkoord en vernietigen gebeurt', () => {
  it('een dossier waar iets bij kwam, valt uit met de reden; de rest gaat door (Wmo 5.3.4)', async () => {
    const [een, twee] = [
      await huis.ingetrokken(datum('2027-06-01')),
      await huis.ingetrokken(datum('2027-06-01')),
    ];
    huis.zetKlok(datum('2028-07-01'));
    const lijst = await huis.begonnen(een, twee);
    await huis.doe(een, 'screener', {
      soort: 'inwonerCorrigeren',
      inwoner: { ...MEVROUW_X, achternaam: 'Xandersen' },
      reden: 'Naam.',
    });
    await huis.voerUit(lijst);
    const { regels } = await huis.lees(lijst);
    expect(regels.find(({ dossier }) => dossier === een)).toMatchObject({
      vernietigd: null,
      uitval: {
        reden: 'Dit dossier moet bewaard blijven tot en met 1 juli 2029.',
        artikel: 'Selectielijst gemeenten 2020, 3.3.1',
      },
    });
    expect(regels.find(({ dossier }) => dossier === twee)?.vernietigd).not.toBeNull();
    // Later it may be proposed again.
    huis.zetKlok(datum('2029-07-02'));
    const { aanDeBeurt } = await stelVoor(huis.omgeving, gemeente);
    expect(aanDeBeurt.map(({ dossier }) => dossier)).toContain(een);
  });

  it('een proces dat halverwege omvalt, gaat de volgende keer verder waar het was (huis: taken)', async () => {
    huis.zetKlok(datum('2030-01-01'));
    const dag = datum('2028-08-01');
    const dossiers = [
      await huis.ingetrokken(dag),
      await huis.ingetrokken(dag),
      await huis.ingetrokken(dag),
    ].toSorted();
    huis.zetKlok(datum('2030-01-01'));
    const lijst = await huis.begonnen(...dossiers);
    const laatste = await huis.eigenaar.connect();
    try {
      // Somebody holds the third; the connection of the second role is cut off while it waits for it.
      await laatste.query('BEGIN');
      await laatste.query('SELECT FROM dossier WHERE dossier = $1 FOR UPDATE', [dossiers[2]]);
      const gebroken = expect(huis.voerUit(lijst)).rejects.toThrow(/terminat/i);
      await breekAf(laatste);
      await gebroken;
    } finally {
      laatste.release(true);
    }
    const rest = await huis.met((trx) => nogTeDoen(trx, lijst));
    expect(rest).toEqual([dossiers[2]]);
    expect(lijststand(await huis.lees(lijst))).toBe('bezig');
    await huis.voerUit(lijst);
    expect(lijststand(await huis.lees(lijst))).toBe('vernietigd');
    expect((await verifieerAlles(huis.eigenaar)).fouten).toEqual([]);
  });

  it('opschonen is pas gedaan als niemand meer naar vroeger kijkt (AVG 5 lid 1 onder e)', async () => {
    const dag = datum('2030-02-01');
    const dossier = await huis.ingetrokken(dag, { achternaam: 'Waterlelietje' });
    huis.zetKlok(datum('2031-02-02'));
    const kijker = await huis.eigenaar.connect();
    try {
      const lijst = await huis.begonnen(dossier);
      await kijker.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
      await kijker.query('SELECT count(*) FROM knelpuntstatus');
      await huis.voerUit(lijst);
      expect(await huis.opschoner.kijk()).toBe(false);
      expect((await huis.lees(lijst)).opgeschoondOp).toBeNull();
      await kijker.query('COMMIT');
      expect(await huis.opschoner.kijk()).toBe(true);
      expect((await huis.lees(lijst)).opgeschoondOp).not.toBeNull();
      expect(await inBestanden(huis.eigenaar, 'Waterlelietje')).toEqual([]);
    } finally {
      kijker.release(true);
    }
  });
});

/** Ends the connection that waits for a lock, as when the process or the server falls over. */
async function breekAf(client: pg.PoolClient): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND usename = 'omkeer_vernietiger' AND wait_event_type = 'Lock'`,
    );
    if (rowCount !== 0) return;
    await wacht(50);
  }
  throw new Error('er wacht niemand');
}

describe('wat vernietigen niet mag vergeten', () => {
  it('elke tabel met een dossiernummer gaat mee met de leesrij, of staat in de functie (Wmo 5.3.4)', async () => {
    const { rows } = await huis.eigenaar.query<{ readonly tabel: string }>(
      `SELECT c.relname AS tabel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'dossier'
       WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT EXISTS (
         SELECT FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid = 'dossier'::regclass
           AND f.confdeltype = 'c') ORDER BY 1`,
    );
    expect(rows.map(({ tabel }) => tabel)).toEqual([
      'document',
      'dossier',
      // Stays: that the FG opened it; a trigger empties what was written about it.
      'fginzage',
      'iwmobericht',
      'journaal',
      // Stays: who looked, without content; it has a term of its own (BIO2 8.15.04).
      'leeslog',
      // Stays: that somebody broke the glass; a trigger empties what was written about it.
      'noodinzage',
      'sleutel',
      'toewijzingnummer',
      'vernietiging',
      'vernietigingsregel',
      'vernietigingsuitval',
    ]);
  });

  it('een andere gemeente ziet geen lijst en geen verklaring (AVG 32)', async () => {
    const { rows } = await huis.eigenaar.query<{ readonly n: number }>(
      'SELECT count(*)::int AS n FROM vernietigingslijst',
    );
    expect(rows[0]?.n).toBeGreaterThan(2);
    const andere = gemeentecode('0971');
    expect(await inGemeente(huis.omgeving.db, andere, (trx) => leesLijsten(trx, 10))).toEqual([]);
    expect(await huis.met((trx) => leesLijsten(trx, 2))).toHaveLength(2);
  });
});
