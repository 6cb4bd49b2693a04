import { sql } from 'kysely';
import type { ToegevoegdeDag } from '../dossier/kalenderdagen.ts';
import { leesToegevoegd } from '../dossier/kalenderdagen.ts';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { naamVan } from '../gemeente/inrichting.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import { leesPersoonId } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { GELIJKGESTELDE_DAGEN } from '../recht/gelijkgestelde-dagen.ts';

/** One day of the calendar that is free only by royal decree, and where that is known from. */
export interface Kalenderregel {
  readonly dag: Datum;
  readonly besluit: string | null;
  readonly bron: string;
  /** Who added it here; null: it came with Omkeer or with the municipality's own data. */
  readonly toegevoegd: {
    readonly door: string;
    readonly op: Tijdstip;
    readonly herrekend: number;
    readonly wacht: number;
  } | null;
  readonly herkomst: 'omkeer' | 'inrichting' | 'toegevoegd';
}

/** Newest day first; a day that stands in more than one place once, as it was added here. */
export async function leesKalender(trx: Trx, inrichting: Inrichting): Promise<readonly Kalenderregel[]> {
  const toegevoegd = await leesToegevoegd(trx);
  const stand = await leesStand(trx);
  const alle: readonly Kalenderregel[] = [
    ...toegevoegd.map((dag) => regelVan(dag, stand, inrichting)),
    ...inrichting.gelijkgesteldeDagen.map(({ datum: dag, bron }): Kalenderregel => ({
      dag,
      bron,
      besluit: null,
      toegevoegd: null,
      herkomst: 'inrichting',
    })),
    ...GELIJKGESTELDE_DAGEN.map(({ datum: dag, bron }): Kalenderregel => ({
      dag,
      bron,
      besluit: null,
      toegevoegd: null,
      herkomst: 'omkeer',
    })),
  ];
  return alle
    .filter(({ dag }, i) => alle.findIndex((eerder) => eerder.dag === dag) === i)
    .sort((a, b) => (a.dag < b.dag ? 1 : -1));
}

interface Stand {
  readonly dag: string;
  readonly herrekend: number;
  readonly wacht: number;
}

function leesStand(trx: Trx): Promise<readonly Stand[]> {
  return trx
    .selectFrom('herrekening')
    .select([
      'dag',
      sql<number>`count(*) FILTER (WHERE termijnen > 0)`.as('herrekend'),
      sql<number>`count(*) FILTER (WHERE gedaan_op IS NULL)`.as('wacht'),
    ])
    .groupBy('dag')
    .execute();
}

function regelVan(dag: ToegevoegdeDag, stand: readonly Stand[], inrichting: Inrichting): Kalenderregel {
  const { herrekend, wacht } = stand.find((s) => s.dag === dag.datum) ?? { herrekend: 0, wacht: 0 };
  const persoon = leesPersoonId(dag.door);
  const door = persoon === undefined ? dag.door : naamVan(inrichting, persoon);
  return {
    dag: dag.datum,
    besluit: dag.besluit,
    bron: dag.bron,
    toegevoegd: { door, op: dag.op, herrekend, wacht },
    herkomst: 'toegevoegd',
  };
}
