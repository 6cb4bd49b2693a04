import { sql } from 'kysely';
import { leesAanbiedereinden } from '../contracten/register-queries.ts';
import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Aanbiedereinde, Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { BIJ_AANBIEDER } from '../levering/aanbiedereinde.ts';
import type { Puntsoort } from '../levering/punten.ts';
import { GENOEG_STARTS, TERUG_WEKEN } from '../levering/wachttijd.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { bijNaam, gefilterd, isBijNaam } from './queries.ts';

/** Help that was granted and asks for somebody: one line for each part. */
export interface Leveringregel {
  readonly dossier: DossierId;
  readonly naam: string;
  /** What it asks, what came first on top. */
  readonly soorten: readonly [Puntsoort, ...Puntsoort[]];
  /** Of the first. */
  readonly vanaf: Datum;
  /** The provider ends: until when another is needed. */
  readonly einde: Aanbiedereinde | null;
  /** There is no help; else it runs, at a provider that ends. */
  readonly zonder: boolean;
}

export const HOOGSTENS_LEVERING = 20;
/** A decision that was sent stands in no other list. */
const OOK_GESLOTEN = { zoek: '', fase: null, ookGesloten: true } as const;

/** What this person may see and somebody has to look at today; what waits longest first. One line more than is shown. */
export async function leesLeveringpunten(
  trx: Trx,
  wie: Gebruiker,
  vandaag: Datum,
): Promise<readonly Leveringregel[]> {
  const inzage = inzageFilter(wie);
  if (inzage.een.length === 0) return [];
  const einden = await leesAanbiedereinden(trx, inzage.gemeente);
  const rijen = await gefilterd(trx, inzage, OOK_GESLOTEN)
    .innerJoin(
      trx
        .selectFrom(puntenMetRegister(inzage, einden, vandaag).as('p'))
        .select(({ fn }) => [
          'p.dossier as punt',
          'p.onderdeel',
          fn.min('p.vanaf').as('sinds'),
          fn.max('p.aanbieder').as('aanbieder'),
          sql<readonly Puntsoort[]>`array_agg(p.soort order by p.vanaf, p.soort)`.as('soorten'),
          sql<boolean>`coalesce(bool_or(p.zonder), false)`.as('zonder'),
        ])
        .where('p.vanaf', '<=', vandaag)
        .where((eb) => eb.or([eb('p.tm', 'is', null), eb('p.tm', '>=', vandaag)]))
        .groupBy(['p.dossier', 'p.onderdeel'])
        .as('wacht'),
      'wacht.punt',
      'dossier.dossier',
    )
    .select(['dossier', 'naam', 'wacht.soorten', 'wacht.sinds', 'wacht.aanbieder', 'wacht.zonder'])
    .orderBy('wacht.sinds')
    .orderBy('dossier')
    .orderBy('wacht.onderdeel')
    .limit(HOOGSTENS_LEVERING + 1)
    .execute();
  return rijen.flatMap(({ dossier, naam, sinds, aanbieder, zonder, soorten: [eerste, ...meer] }) =>
    eerste === undefined
      ? []
      : [
          {
            dossier: dossier as DossierId,
            naam,
            soorten: [eerste, ...meer],
            vanaf: sinds as Datum,
            einde: [...einden.values()].find((e) => e.aanbieder === aanbieder) ?? null,
            zonder,
          },
        ],
  );
}

interface Puntrij {
  readonly dossier: string;
  readonly onderdeel: string;
  readonly soort: string;
  readonly vanaf: string;
  readonly tm: string | null;
  readonly aanbieder: string | null;
  readonly zonder: boolean;
}

/**
 * What the journal asks; beside it what the register asks, and the waiting that is longer than was usual there: the same
 * as `eindpunten` and, as far as own history goes, `langerpunten` (`levering/punten.ts`). Whoever is named in what may be
 * seen is looked up there first: how many others wait does not count.
 */
function puntenMetRegister(inzage: InzageFilter, einden: Aanbiedereinden, vandaag: Datum) {
  const { gemeente } = inzage;
  const nu = [...einden.values()].filter(({ vanaf }) => vanaf <= vandaag);
  const naam = isBijNaam(inzage);
  const eigenen = naam
    ? sql`WITH eigen(dossier) AS MATERIALIZED ${bijNaam(inzage, false)}, van AS MATERIALIZED (
        SELECT l.* FROM levering l WHERE l.gemeente = ${gemeente} AND (l.actueel OR l.begin_op IS NOT NULL)
          AND l.dossier IN (SELECT dossier FROM eigen))`
    : sql``;
  const eigen = naam ? sql`AND l.dossier IN (SELECT dossier FROM eigen)` : sql``;
  const leveringen = naam ? sql`van` : sql`levering`;
  const wacht = sql`l.gemeente = ${gemeente} AND l.actueel AND l.verwachte_start IS NULL
      AND l.stand IN ('wachtOpAntwoord', 'wachtOpStart')`;
  // Of help that goes over to another: it runs until it did.
  const zonderHulp = sql`CASE WHEN l.soort IN ('overgang', 'opvolgerZoeken') THEN false
      WHEN l.soort IN ('antwoord', 'gat', 'aanbodBeantwoord') THEN NOT EXISTS (
        SELECT FROM levering r WHERE r.gemeente = l.gemeente AND r.dossier = l.dossier AND r.onderdeel = l.onderdeel
          AND r.actueel AND r.stand = 'loopt')
      ELSE true END`;
  return sql<Puntrij>`(${eigenen}
    SELECT l.dossier, l.onderdeel, l.soort, l.vanaf, l.tm, NULL::text AS aanbieder, ${zonderHulp} AS zonder
    FROM leveringpunt l WHERE l.gemeente = ${gemeente} AND l.vanaf <= ${vandaag}::date ${eigen}
    UNION ALL
    SELECT l.dossier, l.onderdeel, 'aanbiederEindigt', greatest(l.opgedragen_op, e.vanaf), l.einde, l.aanbieder,
      l.actueel AND l.stand NOT IN ('loopt', 'onderbroken')
    FROM ${leveringen} l
    JOIN jsonb_to_recordset(${JSON.stringify(nu)}::jsonb) AS e(aanbieder text, "laatsteDag" date, vanaf date)
      ON e.aanbieder = l.aanbieder
    WHERE l.gemeente = ${gemeente} AND (l.actueel OR l.begin_op IS NOT NULL) AND l.stand = ANY(${[...BIJ_AANBIEDER]})
      AND (l.einde IS NULL OR l.einde > e."laatsteDag")
    UNION ALL
    SELECT l.dossier, l.onderdeel, 'langerWachten', l.opgedragen_op + c.laat + 1, l.einde, NULL, true
    FROM ${leveringen} l
    JOIN (
      SELECT p.aanbieder, p.voorziening, s.laat
      FROM (SELECT DISTINCT l.aanbieder, l.voorziening FROM ${leveringen} l WHERE ${wacht}) AS p
      CROSS JOIN LATERAL (
        SELECT count(*) AS starts, percentile_disc(0.75) WITHIN GROUP (ORDER BY gestart_op - opgedragen_op)::int AS laat
        FROM levering WHERE gemeente = ${gemeente} AND aanbieder = p.aanbieder AND voorziening = p.voorziening
          AND begin_op IS NULL
          AND gestart_op > ${plusWeken(vandaag, -TERUG_WEKEN)}::date) AS s
      WHERE s.starts >= ${GENOEG_STARTS}
    ) c ON c.aanbieder = l.aanbieder AND c.voorziening = l.voorziening
    WHERE ${wacht})`;
}
