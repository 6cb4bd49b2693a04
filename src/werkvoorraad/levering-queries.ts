import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { leesAanbiedereinden } from '../contracten/register-queries.ts';
import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Aanbiedereinde, Aanbiedereinden } from '../levering/aanbiedereinde.ts';
import { BIJ_AANBIEDER, eindesleutel } from '../levering/aanbiedereinde.ts';
import type { Puntsoort } from '../levering/puntsoorten.ts';
import { PUNTRANG, PUNTSOORTEN } from '../levering/puntsoorten.ts';
import { GENOEG_STARTS, TERUG_WEKEN } from '../levering/wachttijd.ts';
import type { Trx } from '../platform/database.ts';
import type { Gebruiker } from '../toegang/gebruiker.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import { inzageFilter } from '../toegang/inzage.ts';
import { eigenNummers, eigenVan, HOOGSTENS_KANDIDATEN } from './eigenpunten.ts';
import { TELT_TOT } from './lijst-queries.ts';
import { bijNaam, isBijNaam, magZien, noemtIemand } from './queries.ts';

/** Help that was granted and asks for somebody: one line for each part. */
export interface Leveringregel {
  readonly dossier: DossierId;
  readonly naam: string;
  /** What it asks, who needs somebody first on top. */
  readonly soorten: readonly [Puntsoort, ...Puntsoort[]];
  /** Of the first. */
  readonly vanaf: Datum;
  /** The provider ends: until when another is needed. */
  readonly einde: Aanbiedereinde | null;
  /** There is no help; else it runs, at a provider that ends. */
  readonly zonder: boolean;
}

/** There is no help; or it runs, and goes elsewhere. */
export const LEVERINGGROEPEN = ['zonder', 'eindigt'] as const;
export type Leveringgroep = (typeof LEVERINGGROEPEN)[number];

/** Of one group: without help who needs somebody now first, of what ends the first last day. */
export interface Leveringlijst {
  /** As far as it is counted. */
  readonly regels: readonly Leveringregel[];
  /** There are more, or there may be. */
  readonly meer: boolean;
}
export type Leveringpunten = Readonly<Record<Leveringgroep, Leveringlijst>>;

const NIEMAND: Leveringlijst = { regels: [], meer: false };
export const GEEN_LEVERINGPUNTEN: Leveringpunten = { zonder: NIEMAND, eindigt: NIEMAND };

/** Lines of a page of one group. */
export const PER_LEVERINGBLAD = 50;

/** What this person may see and somebody has to look at today: each group by itself, so that neither hides the other. */
export async function leesLeveringpunten(trx: Trx, wie: Gebruiker, vandaag: Datum): Promise<Leveringpunten> {
  const inzage = inzageFilter(wie);
  // Who is named in nothing is shown candidates: until there are as many as anybody goes through, they are all.
  const eigen = isBijNaam(inzage);
  const tot = eigen ? TELT_TOT : HOOGSTENS_KANDIDATEN - 1;
  const rijen = await leesGroepen(trx, inzage, vandaag, LEVERINGGROEPEN, { hoogstens: tot + 1, vanaf: 0 });
  const lijst = (groep: Leveringgroep): Leveringlijst => {
    const regels = rijen.filter(({ zonder }) => zonder === (groep === 'zonder'));
    return { regels: regels.slice(0, tot), meer: regels.length > tot };
  };
  return { zonder: lijst('zonder'), eindigt: lijst('eindigt') };
}

/** One page of one group. */
export async function leesLeveringblad(
  trx: Trx,
  wie: Gebruiker,
  vandaag: Datum,
  { groep, vanaf }: { readonly groep: Leveringgroep; readonly vanaf: number },
): Promise<Leveringlijst> {
  const deel = { hoogstens: PER_LEVERINGBLAD + 1, vanaf };
  const regels = await leesGroepen(trx, inzageFilter(wie), vandaag, [groep], deel);
  return { regels: regels.slice(0, PER_LEVERINGBLAD), meer: regels.length > PER_LEVERINGBLAD };
}

async function leesGroepen(
  trx: Trx,
  inzage: InzageFilter,
  vandaag: Datum,
  groepen: readonly Leveringgroep[],
  { hoogstens, vanaf }: { readonly hoogstens: number; readonly vanaf: number },
): Promise<readonly Leveringregel[]> {
  if (inzage.een.length === 0) return [];
  const einden = await leesAanbiedereinden(trx, inzage.gemeente);
  const delen = groepen.map(
    (groep) => sql`(SELECT wacht.*, gezien.naam FROM wacht
      CROSS JOIN LATERAL (SELECT naam FROM dossier
        WHERE gemeente = ${inzage.gemeente} AND dossier = wacht.dossier AND ${magZien(inzage)} OFFSET 0) AS gezien
      WHERE wacht.zonder = ${groep === 'zonder'}
      ORDER BY ${VOLGORDE} OFFSET ${vanaf} LIMIT ${hoogstens})`,
  );
  const { rows: rijen } = await sql<Wachtrij>`
    ${puntenMetRegister(inzage, einden, vandaag)}, per AS (
      SELECT p.dossier, p.onderdeel, max(p.sleutel) AS sleutel, coalesce(bool_or(p.zonder), false) AS zonder,
        array_agg(p.soort ORDER BY k.rang, p.vanaf, p.soort) AS soorten, min(k.rang) AS rang,
        (array_agg(p.vanaf ORDER BY k.rang, p.vanaf))[1] AS sinds, min(coalesce(p.laatste, p.vanaf)) AS laatste
      FROM punt p JOIN ${RANGEN} ON k.soort = p.soort
      WHERE p.vanaf <= ${vandaag}::date AND (p.tm IS NULL OR p.tm >= ${vandaag}::date)
      GROUP BY p.dossier, p.onderdeel),
    wacht AS (SELECT dossier, onderdeel, sleutel, zonder, soorten, sinds,
      CASE WHEN zonder THEN rang ELSE 0 END AS eerst, CASE WHEN zonder THEN sinds ELSE laatste END AS dag FROM per)
    SELECT * FROM (${sql.join(delen, sql` UNION ALL `)}) AS wacht ORDER BY ${VOLGORDE}`.execute(trx);
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

/** Of what ends only the last day counts: what was to have happened already comes before it. */
const VOLGORDE = sql`wacht.eerst, wacht.dag, wacht.sinds, wacht.dossier, wacht.onderdeel`;

const rangrij = (soort: Puntsoort) => sql`(${sql.lit(soort)}, ${sql.lit(PUNTRANG[soort])})`;
const RANGEN = sql`(VALUES ${sql.join(PUNTSOORTEN.map(rangrij))}) AS k(soort, rang)`;

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
      SELECT p.*, NULL::text AS sleutel, ${ZONDER} AS zonder, NULL::date AS laatste FROM ${eigenVan('vragend')} AS eigen CROSS JOIN LATERAL (
        SELECT dossier, onderdeel, soort, vanaf, tm FROM leveringpunt
        WHERE gemeente = ${gemeente} AND dossier = eigen.nummer AND vanaf <= ${vandaag}::date OFFSET 0) AS p
      UNION ALL
      (SELECT DISTINCT ON (l.dossier, l.onderdeel) l.dossier, l.onderdeel, 'aanbiederEindigt',
        greatest(l.opgedragen_op, e.vanaf) AS vanaf, l.einde, e.sleutel,
        l.actueel AND l.stand NOT IN ('loopt', 'onderbroken'), e."laatsteDag"
      FROM van l
      JOIN ${eindrijen(nu)} ON ${bijEinde('l')}
      WHERE l.stand = ANY(${[...BIJ_AANBIEDER]}) AND (l.einde IS NULL OR l.einde > e."laatsteDag")
      ORDER BY l.dossier, l.onderdeel, vanaf, l.actueel DESC, e.voorziening)
      UNION ALL
      SELECT l.dossier, l.onderdeel, 'langerWachten', coalesce(l.begin_op, l.wacht_vanaf, l.opgedragen_op) + c.laat + 1, l.einde, NULL, true, NULL
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
 * For who is named in nothing and sees all that is not closed: the dossiers of who needs somebody now and waits longest,
 * of each kind as many as anybody goes through, so that none hides another; then as many of the rest, in the order of the
 * list. Until there are more than that, they are all of them.
 */
function eersten(gemeente: string, nu: readonly Aanbiedereinde[], vandaag: Datum): RawBuilder<unknown> {
  const zoveel = sql.lit(HOOGSTENS_KANDIDATEN);
  const heel = nu.filter(({ voorziening }) => voorziening === undefined);
  const product = nu.filter(({ voorziening }) => voorziening !== undefined);
  const perSoort = (welke: RawBuilder<unknown>, slot: RawBuilder<unknown>) =>
    sql`(SELECT p.dossier FROM ${RANGEN} CROSS JOIN LATERAL (
        SELECT dossier, vanaf FROM leveringpunt WHERE gemeente = ${gemeente} AND soort = k.soort
          AND vanaf <= ${vandaag}::date AND (tm IS NULL OR tm >= ${vandaag}::date)
        ORDER BY vanaf LIMIT ${zoveel}) AS p
      WHERE ${welke} ${slot})`;
  return sql`${perSoort(sql`k.rang = 0`, sql``)}
    UNION ALL
    ${perSoort(sql`k.rang > 0`, sql`ORDER BY k.rang, p.vanaf LIMIT ${zoveel}`)}
    UNION ALL
    (SELECT dossier FROM levering WHERE gemeente = ${gemeente} AND actueel AND verwachte_start IS NULL
      AND stand IN ('wachtOpAntwoord', 'wachtOpStart') ORDER BY opgedragen_op LIMIT ${zoveel})
    UNION ALL
    ${eerstenBij(gemeente, heel, sql`aanbieder = e.aanbieder`)}
    UNION ALL
    ${eerstenBij(gemeente, product, sql`aanbieder = e.aanbieder AND voorziening = e.voorziening`)}`;
}

/** Who ends first, first. Each of the two has an index of its own: all of a provider, and one product of it. */
const eerstenBij = (gemeente: string, nu: readonly Aanbiedereinde[], bij: RawBuilder<unknown>) =>
  sql`(SELECT l.dossier FROM ${eindrijen(nu)} CROSS JOIN LATERAL (
        SELECT dossier, opgedragen_op FROM levering
        WHERE gemeente = ${gemeente} AND ${bij} AND (actueel OR begin_op IS NOT NULL)
          AND stand IN (${sql.join(BIJ_AANBIEDER.map((stand) => sql.lit(stand)))})
        ORDER BY opgedragen_op LIMIT ${sql.lit(HOOGSTENS_KANDIDATEN)}) AS l
      ORDER BY e."laatsteDag", l.opgedragen_op LIMIT ${sql.lit(HOOGSTENS_KANDIDATEN)})`;
