import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakBewaarhuis, type Bewaarhuis } from '../../test/hulp/bewaarhuis.ts';
import { schoonTabellenOp } from './opschonen.ts';

let huis: Bewaarhuis;
let eigenaar: pg.Pool;
beforeAll(async () => {
  huis = await maakBewaarhuis();
  eigenaar = huis.eigenaar;
});
afterAll(() => huis.sluit());

const SOORTEN = `
  SELECT table_name AS tabel, string_agg(column_name || ' ' || data_type || ' ' || coalesce(collation_name, '') || ' ' ||
    coalesce(column_default, '') || ' ' || is_nullable, ', ' ORDER BY ordinal_position) AS kolommen
  FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1 ORDER BY 1`;
const TRIGGERS =
  'SELECT tgrelid::regclass::text AS tabel, pg_get_triggerdef(oid) AS maak, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2';
const SLEUTELS =
  'SELECT conrelid::regclass::text AS tabel, conname, pg_get_constraintdef(oid) AS maak FROM pg_constraint ORDER BY 1, 2';
const INDEXEN = "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1";
const BEWAARD = `
  SELECT tablename || '.' || attname AS kolom FROM pg_stats
  WHERE schemaname = 'public' AND attname <> 'gemeente' AND (most_common_vals IS NOT NULL OR histogram_bounds IS NOT NULL)
  ORDER BY 1`;

describe('steekproeven van de planner (AVG 5 lid 1 onder e; docs/adr/0021)', () => {
  it('blijven van geen enkele tabel staan die helemaal leeg werd, en de kolommen blijven wat zij waren', async () => {
    for (let i = 0; i < 5; i++) await huis.meld();
    await eigenaar.query('ANALYZE');
    const { rows: tabellen } = await eigenaar.query<{ tabel: string }>(
      `SELECT oid::regclass::text AS tabel FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
         AND relname <> 'migratie'`,
    );
    const lees = async (sql: string) => (await eigenaar.query<Record<string, unknown>>(sql)).rows;
    expect((await lees(BEWAARD)).map(({ kolom }) => kolom)).toContain('dossier.bsn');
    const vorm = async () => [
      await lees(SOORTEN),
      await lees(TRIGGERS),
      await lees(SLEUTELS),
      await lees(INDEXEN),
    ];
    const was = await vorm();
    await eigenaar.query(`TRUNCATE ${tabellen.map(({ tabel }) => tabel).join(', ')} CASCADE`);
    await eigenaar.query('ANALYZE');
    // What ANALYZE does not do.
    expect((await lees(BEWAARD)).map(({ kolom }) => kolom)).toContain('dossier.bsn');

    await schoonTabellenOp(eigenaar);
    const over = (await lees(BEWAARD)).map(({ kolom }) => kolom);
    expect(over.filter((kolom) => !String(kolom).startsWith('migratie.'))).toEqual([]);
    expect(await vorm()).toEqual(was);
  });
});
