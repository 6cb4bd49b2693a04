import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { leesAanbiedereinden } from '../contracten/register-queries.ts';
import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Aanbiedereinde, Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { BIJ_AANBIEDER, eindesleutel } from '../levering/aanbiedereinde.ts';
import type { Puntsoort } from '../levering/puntsoorten.ts';
import { GENOEG_STARTS, TERUG_WEKEN } from '../levering/wachttijd.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { eigenNummers, eigenVan, HOOGSTENS_KANDIDATEN } from './eigenpunten.ts';
import { bijNaam, isBijNaam, magZien, noemtIemand } from './queries.ts';

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

/** What this person may see and somebody has to look at today; what waits longest first. One line more than is shown. */
export async function leesLeveringpunten(
  trx: Trx,
  wie: Gebruiker,
  vandaag: Datum,
): Promise<readonly Leveringregel[]> {
  const inzage = inzageFilter(wie);
  if (inzage.een.length === 0) return [];
  const einden = await leesAanbiedereinden(trx, inzage.gemeente);
  const { rows: rijen } = await sql<Wachtrij>`
    ${puntenMetRegister(inzage, einden, vandaag)}, wacht AS (
      SELECT p.dossier, p.onderdeel, min(p.vanaf) AS sinds, max(p.sleutel) AS sleutel,
        array_agg(p.soort ORDER BY p.vanaf, p.soort) AS soorten, coalesce(bool_or(p.zonder), false) AS zonder
      FROM punt p WHERE p.vanaf <= ${vandaag}::date AND (p.tm IS NULL OR p.tm >= ${vandaag}::date)
      GROUP BY p.dossier, p.onderdeel)
    SELECT wacht.*, gezien.naam FROM wacht
    CROSS JOIN LATERAL (SELECT naam FROM dossier
      WHERE gemeente = ${inzage.gemeente} AND dossier = wacht.dossier AND ${magZien(inzage)} OFFSET 0) AS gezien
    ORDER BY wacht.sinds, wacht.dossier, wacht.onderdeel LIMIT ${HOOGSTENS_LEVERING + 1}`.execute(trx);
  return rijen.flatMap(({ dossier, naam, sinds, sleutel, zonder, soorten: [eerste, ...meer] }) =>
    eerste === undefined
      ? []
      : [
          {
            dossier: dossier as DossierId,
            naam,
            soorten: [eerste, ...meer],
            vanaf: sinds as Datum,
            einde: (sleutel === null ? undefined : einden.get(sleutel)) ?? null,
            zonder,
          },
        ],
  );
}

interface Wachtrij {
  readonly dossier: string;
  readonly naam: string;
  readonly sinds: string;
  /** Of the end of the provider. */
  readonly sleutel: string | null;
  readonly soorten: readonly Puntsoort[];
  readonly zonder: boolean;
}

/** Of help that goes over to another: it runs until it did. */
const ZONDER = sql`CASE WHEN p.soort IN ('overgang', 'opvolgerZoeken', 'stopAangekondigd') THEN false
  WHEN p.soort IN ('antwoord', 'gat', 'aanbodBeantwoord') THEN NOT EXISTS (
    SELECT FROM van WHERE van.dossier = p.dossier AND van.onderdeel = p.onderdeel AND actueel AND stand = 'loopt')
  ELSE true END`;

/**
 * What the journal asks, as `punt`; beside it what the register asks, and the waiting that is longer than was usual
 * there: the same as `eindpunten` and, as far as own history goes, `langerpunten` (`levering/punten.ts`). Whoever is named
 * in what may be seen is looked up there first: how many others wait does not count.
 */
function puntenMetRegister(
  inzage: InzageFilter,
  einden: Aanbiedereinden,
  vandaag: Datum,
): RawBuilder<unknown> {
  const { gemeente } = inzage;
  const nu = [...einden.values()].filter(({ vanaf }) => vanaf <= vandaag);
  const delen = [
    ...(nu.length > 0 && inzage.een.some(noemtIemand) ? [eigenBijEindigend(inzage, nu)] : []),
    ...(isBijNaam(inzage) ? [] : [eersten(gemeente, nu, vandaag)]),
  ];
  const kandidaten = delen.length === 0 ? undefined : sql.join(delen, sql` UNION ALL `);
  return sql`WITH ${eigenNummers(inzage, 'vragend', kandidaten)},
    van AS MATERIALIZED (SELECT l.* FROM ${eigenVan('vragend')} AS eigen CROSS JOIN LATERAL (
      SELECT dossier, onderdeel, aanbieder, voorziening, stand, opgedragen_op, wacht_vanaf, begin_op, verwachte_start, einde, actueel
      FROM levering
      WHERE gemeente = ${gemeente} AND dossier = eigen.nummer AND (actueel OR begin_op IS NOT NULL) OFFSET 0) AS l),
    gewacht AS (SELECT * FROM van
      WHERE actueel AND verwachte_start IS NULL AND stand IN ('wachtOpAntwoord', 'wachtOpStart')),
    gewoon AS (
      SELECT p.aanbieder, p.voorziening, s.laat
      FROM (SELECT DISTINCT aanbieder, voorziening FROM gewacht) AS p
      CROSS JOIN LATERAL (
        SELECT count(*) AS starts, percentile_disc(0.75) WITHIN GROUP (ORDER BY greatest(0, gestart_op - coalesce(wacht_vanaf, opgedragen_op)))::int AS laat
        FROM levering WHERE gemeente = ${gemeente} AND aanbieder = p.aanbieder AND voorziening = p.voorziening
          AND begin_op IS NULL AND gestart_op > ${plusWeken(vandaag, -TERUG_WEKEN)}::date) AS s
      WHERE s.starts >= ${GENOEG_STARTS}),
    punt AS (
      SELECT p.*, NULL::text AS sleutel, ${ZONDER} AS zonder FROM ${eigenVan('vragend')} AS eigen CROSS JOIN LATERAL (
        SELECT dossier, onderdeel, soort, vanaf, tm FROM leveringpunt
        WHERE gemeente = ${gemeente} AND dossier = eigen.nummer AND vanaf <= ${vandaag}::date OFFSET 0) AS p
      UNION ALL
      (SELECT DISTINCT ON (l.dossier, l.onderdeel) l.dossier, l.onderdeel, 'aanbiederEindigt',
        greatest(l.opgedragen_op, e.vanaf) AS vanaf, l.einde, e.sleutel,
        l.actueel AND l.stand NOT IN ('loopt', 'onderbroken')
      FROM van l
      JOIN ${eindrijen(nu)} ON ${bijEinde('l')}
      WHERE l.stand = ANY(${[...BIJ_AANBIEDER]}) AND (l.einde IS NULL OR l.einde > e."laatsteDag")
      ORDER BY l.dossier, l.onderdeel, vanaf, l.actueel DESC, e.voorziening)
      UNION ALL
      SELECT l.dossier, l.onderdeel, 'langerWachten', coalesce(l.begin_op, l.wacht_vanaf, l.opgedragen_op) + c.laat + 1, l.einde, NULL, true
      FROM gewacht l JOIN gewoon c ON c.aanbieder = l.aanbieder AND c.voorziening = l.voorziening)`;
}

/** What ends now, as `e`; of a product its own stands beside that of its provider and asks as soon. */
const eindrijen = (nu: readonly Aanbiedereinde[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(nu.map((einde) => ({ ...einde, sleutel: eindesleutel(einde) })))}::jsonb)
    AS e(aanbieder text, voorziening text, "laatsteDag" date, vanaf date, sleutel text)`;

const bijEinde = (tabel: 'l' | 'levering') =>
  sql`${sql.raw(tabel)}.aanbieder = e.aanbieder
    AND (e.voorziening IS NULL OR ${sql.raw(tabel)}.voorziening = e.voorziening)`;

/**
 * One's own at a provider that ends: that is in no dossier, so nothing in the row of the dossier says it. Each of one's own
 * is looked up by itself (`OFFSET 0`): beside all that a provider has, the planner would lay every one of them.
 */
function eigenBijEindigend(inzage: InzageFilter, nu: readonly Aanbiedereinde[]): RawBuilder<unknown> {
  const genoemd = bijNaam({ ...inzage, een: inzage.een.filter(noemtIemand) }, 'alle');
  return sql`(SELECT bij.dossier FROM ${genoemd} AS genoemd CROSS JOIN LATERAL (
    SELECT dossier FROM levering
    WHERE gemeente = ${inzage.gemeente} AND dossier = genoemd.dossier AND (actueel OR begin_op IS NOT NULL)
      AND stand IN (${sql.join(BIJ_AANBIEDER.map((stand) => sql.lit(stand)))})
      AND EXISTS (SELECT FROM ${eindrijen(nu)} WHERE ${bijEinde('levering')}) OFFSET 0) AS bij)`;
}

/**
 * For who is named in nothing and sees all that is not closed: the dossiers of what waits longest, of each kind as many as
 * anybody goes through. Until there are more than that, they are all of them.
 */
function eersten(gemeente: string, nu: readonly Aanbiedereinde[], vandaag: Datum): RawBuilder<unknown> {
  const zoveel = sql.lit(HOOGSTENS_KANDIDATEN);
  const heel = nu.filter(({ voorziening }) => voorziening === undefined);
  const product = nu.filter(({ voorziening }) => voorziening !== undefined);
  return sql`(SELECT dossier FROM leveringpunt
      WHERE gemeente = ${gemeente} AND vanaf <= ${vandaag}::date AND (tm IS NULL OR tm >= ${vandaag}::date)
      ORDER BY vanaf LIMIT ${zoveel})
    UNION ALL
    (SELECT dossier FROM levering WHERE gemeente = ${gemeente} AND actueel AND verwachte_start IS NULL
      AND stand IN ('wachtOpAntwoord', 'wachtOpStart') ORDER BY opgedragen_op LIMIT ${zoveel})
    UNION ALL
    ${eerstenBij(gemeente, heel, sql`aanbieder = e.aanbieder`)}
    UNION ALL
    ${eerstenBij(gemeente, product, sql`aanbieder = e.aanbieder AND voorziening = e.voorziening`)}`;
}

/** Each of the two has an index of its own: all of a provider, and one product of it. */
const eerstenBij = (gemeente: string, nu: readonly Aanbiedereinde[], bij: RawBuilder<unknown>) =>
  sql`(SELECT l.dossier FROM ${eindrijen(nu)} CROSS JOIN LATERAL (
        SELECT dossier, opgedragen_op FROM levering
        WHERE gemeente = ${gemeente} AND ${bij} AND (actueel OR begin_op IS NOT NULL)
          AND stand IN (${sql.join(BIJ_AANBIEDER.map((stand) => sql.lit(stand)))})
        ORDER BY opgedragen_op LIMIT ${sql.lit(HOOGSTENS_KANDIDATEN)}) AS l
      ORDER BY l.opgedragen_op LIMIT ${sql.lit(HOOGSTENS_KANDIDATEN)})`;
