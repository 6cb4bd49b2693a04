import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Keuze } from '../doorlooptijd/queries.ts';
import { IEDER, LOPEND } from '../doorlooptijd/queries.ts';
import type { Halte, Maat } from '../dossier/meting.ts';
import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Trx } from '../platform/database.ts';
import { vraag as stel } from '../platform/database.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import type { Werkregel } from '../werkvoorraad/queries.ts';
import { alsRegel, gefilterd, KOLOMMEN, zietAlles } from '../werkvoorraad/queries.ts';
import type { Lijstplaats, Lijstvraag } from './lijstvraag.ts';
import { matenVan } from './lijstvraag.ts';

/** A dossier behind a figure, with the days it took; of what runs since when. */
export interface Lijstregel extends Werkregel {
  readonly op: Datum;
  readonly dagen: number | null;
}

/** Of one measurement `m` of what was asked about: was it asked for? */
function gevraagd({ keuze, loopt, van, tot }: Lijstvraag): RawBuilder<boolean> {
  const kies = (kolom: string, waarde: string) =>
    waarde === IEDER ? sql`true` : sql`m.${sql.ref(kolom)} = ${waarde}`;
  return sql<boolean>`${loopt ? sql`m.dagen is null` : sql`m.dagen is not null`}
    and ${kies('team', keuze.team)} and ${kies('voorziening', keuze.voorziening)} and ${kies('urgentie', keuze.urgentie)}
    and ${van === null ? sql`true` : sql`m.op >= ${van}::date`} and ${tot === null ? sql`true` : sql`m.op < ${tot}::date`}`;
}

/** After the decision a dossier stands at one of these until the help begins. */
const WACHTHALTES = ['halte:opdragen', 'halte:aanbieder'] as const satisfies readonly `halte:${Halte}`[];
const STANDEN = ZONDER_HULP.map((stand) => `'${stand}'`).join(', ');

/** What waits for help is not waited for any more when all periods are over: then it is not counted either. */
function wachtNog({ maat }: Lijstvraag, vandaag: Datum, meting: 'm' | 'langer' = 'm'): RawBuilder<boolean> {
  const m = sql.ref(meting);
  const inLevering = (welke: RawBuilder<unknown>) => sql<boolean>`exists (
    select from levering l where l.gemeente = ${m}.gemeente and l.dossier = ${m}.dossier and l.actueel and ${welke}
      and (l.einde is null or l.einde >= ${vandaag}::date))`;
  if (maat.startsWith('zonderHulp:'))
    return inLevering(
      sql`l.stand = substr(${m}.maat, length('zonderHulp:') + 1) and l.wacht_sinds = ${m}.op`,
    );
  return WACHTHALTES.some((halte) => halte === maat)
    ? inLevering(sql`l.stand in (${sql.raw(STANDEN)})`)
    : sql`true`;
}

/** The longest first; of what runs, what began first. */
const LANGST = sql`dagen desc nulls last, op, dossier`;

interface Meting {
  readonly gemeten_in: string;
  readonly op: string;
  readonly dagen: number | null;
}

/** As many days and later in the order, or fewer days: apart, so that each begins where the page before ended. */
function voorbij(
  plaats: Lijstplaats | null,
  dagen: RawBuilder<unknown>,
  verder: RawBuilder<unknown>,
): readonly RawBuilder<boolean>[] {
  if (plaats === null) return [sql`true`];
  const later = sql<boolean>`${verder} > (${plaats.op}::date, ${plaats.dossier}::text)`;
  return plaats.dagen === null
    ? [later]
    : [sql`(${dagen} = ${plaats.dagen}::int and ${later})`, sql`${dagen} < ${plaats.dagen}::int`];
}

/**
 * The longest of everybody: each month has its own in order (migrations/0038), so as many are read as a page has times
 * the months asked for, however many dossiers there are (`tot` does not count: of its month no day may be asked for, and
 * all of it would be gone through). Of one dossier only its longest.
 */
function vanAllen(gemeente: Gemeentecode, lijst: Gevraagdelijst): RawBuilder<Meting> {
  const { vraag, vandaag, na, hoogstens } = lijst;
  const { maat, van, tot } = vraag;
  const maten = sql`any(${matenVan(maat)})`;
  const rand = (welke: 'asc' | 'desc') => sql`(select m.maand from doorlooptijdmeting m
    where m.gemeente = ${gemeente} and m.maat = soort.maat order by m.maand ${sql.raw(welke)} limit 1)`;
  const delen = voorbij(na, sql`m.dagen`, sql`(m.op, m.dossier)`).map(
    (plek) => sql`(
      select m.dossier, m.op, m.dagen from doorlooptijdmeting m
      where m.gemeente = ${gemeente} and m.maat = soort.maat and m.maand = maand.dag::date and ${gevraagd(vraag)}
        and ${plek} and ${wachtNog(vraag, vandaag)} and not exists (
        select from doorlooptijdmeting langer
        where langer.gemeente = ${gemeente} and langer.dossier = m.dossier and langer.maat = ${maten}
          and (langer.dagen > m.dagen or langer.dagen is not distinct from m.dagen
            and (langer.op, langer.maat) < (m.op, m.maat))
          and (langer.dagen is null) = (m.dagen is null) and ${wachtNog(vraag, vandaag, 'langer')}
          and ${van === null ? sql`true` : sql`langer.op >= ${van}::date`}
          and ${tot === null ? sql`true` : sql`langer.op < ${tot}::date`})
      order by ${LANGST} limit ${hoogstens})`,
  );
  return sql<Meting>`(
    select m.dossier as gemeten_in, m.op::text as op, m.dagen
    from unnest(${matenVan(maat)}::text[]) as soort(maat)
    cross join lateral generate_series(
      greatest(${rand('asc')}, date_trunc('month', ${van}::date::timestamp)::date)::timestamp,
      least(${rand('desc')}, ${tot}::date - 1)::timestamp, interval '1 month') as maand(dag)
    cross join lateral (${sql.join(delen, sql` union all `)}) as m
    order by ${LANGST} limit ${hoogstens})`;
}

interface Gevraagdelijst {
  readonly vraag: Lijstvraag;
  readonly vandaag: Datum;
  readonly na: Lijstplaats | null;
  readonly hoogstens: number;
}

/** The dossiers behind a figure that this person may see, the longest first, and where this page ends if there is more. */
export async function leesAchterliggend(
  trx: Trx,
  inzage: InzageFilter,
  { vraag, vandaag, na, hoogstens }: Gevraagdelijst,
): Promise<{ readonly regels: readonly Lijstregel[]; readonly volgende: Lijstplaats | undefined }> {
  if (inzage.een.length === 0) return { regels: [], volgende: undefined };
  const lijst = { vraag, vandaag, na, hoogstens: hoogstens + 1 };
  const eigen = gefilterd(trx, inzage, { zoek: '', fase: null, ookGesloten: true });
  const gemeten = zietAlles(inzage)
    ? eigen.innerJoin(vanAllen(inzage.gemeente, lijst).as('meting'), (op) =>
        op.onRef('meting.gemeten_in', '=', 'dossier.dossier'),
      )
    : eigen
        .innerJoinLateral(
          sql<Meting>`(
          select m.dossier as gemeten_in, m.op::text as op, m.dagen from doorlooptijdmeting m
          where m.gemeente = dossier.gemeente and m.dossier = dossier.dossier
            and m.maat = any(${matenVan(vraag.maat)}) and ${gevraagd(vraag)}
            and ${wachtNog(vraag, vandaag)}
          order by ${LANGST} limit 1)`.as('meting'),
          (op) => op.onTrue(),
        )
        .where(
          sql<boolean>`(${sql.join(
            voorbij(na, sql`meting.dagen`, sql`(meting.op::date, dossier.dossier)`),
            sql` or `,
          )})`,
        );
  const rijen = await gemeten
    .select(KOLOMMEN.map((kolom) => `dossier.${kolom}` as const))
    .select(['meting.op', 'meting.dagen'])
    .orderBy('meting.dagen', (o) => o.desc().nullsLast())
    .orderBy('meting.op')
    .orderBy('dossier.dossier')
    .limit(hoogstens + 1)
    .execute();
  const regels = rijen
    .slice(0, hoogstens)
    .map((rij) => ({ ...alsRegel(rij), op: datum(rij.op), dagen: rij.dagen }));
  return { regels, volgende: rijen.length > hoogstens ? regels.at(-1) : undefined };
}

/** How many granted parts stand like this since this day, and nobody gets the help. */
export interface Wachttelling {
  readonly stand: Leveringstand;
  readonly sinds: Datum;
  readonly aantal: number;
}

/**
 * As counted with each change (src/dossier/doorlooptijdrij.ts), without what ran out while it waited: that depends on
 * today. A strict file, and one that was joined with another, has no measurements: it leaves no trace in a count.
 */
const GETELD = `
  WITH geteld AS (
    SELECT maat, dag.key AS sinds, dag.value::bigint AS aantal
    FROM doorlooptijdtelling, jsonb_each_text(aantallen) AS dag
    WHERE gemeente = $1 AND team = $4 AND voorziening = $5 AND urgentie = $6 AND maat = ANY ($2) AND maand = '${LOPEND}'
    UNION ALL
    SELECT maat, sleutel, aantal FROM doorlooptijdmutatie
    WHERE gemeente = $1 AND $4 IN ('*', team) AND $5 IN ('*', voorziening) AND $6 IN ('*', urgentie) AND maat = ANY ($2)
    UNION ALL
    SELECT 'zonderHulp:' || l.stand, to_char(l.wacht_sinds, 'YYYY-MM-DD'), -1
    FROM levering l JOIN doorlooptijd d ON d.gemeente = l.gemeente AND d.dossier = l.dossier AND d.metingen <> '[]'
    WHERE l.gemeente = $1 AND l.actueel AND l.stand IN (${STANDEN})
      AND l.einde < $3::date AND $4 IN ('*', d.team) AND $5 IN ('*', d.voorziening) AND $6 IN ('*', d.urgentie))
  SELECT substr(maat, length('zonderHulp:') + 1) AS stand, sinds, sum(aantal)::integer AS aantal
  FROM geteld WHERE sinds <= to_char($3::date, 'YYYY-MM-DD') GROUP BY 1, 2 HAVING sum(aantal) > 0 ORDER BY 2, 1`;

/** What was granted and is not there today; a period that is over asks nothing any more, one to come nothing yet. */
export async function leesZonderHulp(
  trx: Trx,
  gemeente: Gemeentecode,
  { team, voorziening, urgentie }: Keuze,
  vandaag: Datum,
): Promise<readonly Wachttelling[]> {
  const maten = ZONDER_HULP.map((stand): Maat => `zonderHulp:${stand}`);
  return stel<Wachttelling>(trx, GETELD, [gemeente, maten, vandaag, team, voorziening, urgentie]);
}

/** How many dossiers stand at a halte since this day, of whom all that was granted ran out while it waited. */
export interface Verlopentelling {
  readonly maat: Maat;
  readonly sinds: Datum;
  readonly aantal: number;
}

/** Each dossier is looked up by itself: few ran out, many wait. */
const VAN_WACHTHALTES = `LATERAL (
    SELECT maat, op, team, voorziening, urgentie FROM doorlooptijdmeting
    WHERE gemeente = $1 AND dossier = v.dossier AND maat IN (${WACHTHALTES.map((halte) => `'${halte}'`).join(', ')})
    OFFSET 0) AS m`;

const VERLOPEN = `
  WITH verlopen AS (
    SELECT DISTINCT l.dossier FROM levering l
    WHERE l.gemeente = $1 AND l.actueel AND l.stand IN (${STANDEN}) AND l.einde < $2::date)
  SELECT m.maat, to_char(m.op, 'YYYY-MM-DD') AS sinds, count(*)::integer AS aantal
  FROM verlopen v CROSS JOIN ${VAN_WACHTHALTES}
  WHERE $3 IN ('*', m.team) AND $4 IN ('*', m.voorziening) AND $5 IN ('*', m.urgentie)
    AND NOT EXISTS (
      SELECT FROM levering l WHERE l.gemeente = $1 AND l.dossier = v.dossier AND l.actueel AND l.stand IN (${STANDEN})
        AND (l.einde IS NULL OR l.einde >= $2::date))
  GROUP BY 1, 2`;

/** Depends on today, so it is taken off what was counted: few, and found by index. */
export async function leesVerlopen(
  trx: Trx,
  gemeente: Gemeentecode,
  { team, voorziening, urgentie }: Keuze,
  vandaag: Datum,
): Promise<readonly Verlopentelling[]> {
  return stel<Verlopentelling>(trx, VERLOPEN, [gemeente, vandaag, team, voorziening, urgentie]);
}

/** The same two by choice, for a reader who may not reckon one from the other: what ran out, of whom. */
export interface Verlopendeel extends Verlopentelling {
  readonly team: string;
  readonly voorziening: string;
  readonly urgentie: string;
}

const VERLOPEN_PER = `
  WITH verlopen AS (
    SELECT l.gemeente, l.dossier, l.stand, l.wacht_sinds FROM levering l
    WHERE l.gemeente = $1 AND l.actueel AND l.stand IN (${STANDEN}) AND l.einde < $2::date)
  SELECT d.team, d.voorziening, d.urgentie, 'zonderHulp:' || v.stand AS maat,
    to_char(v.wacht_sinds, 'YYYY-MM-DD') AS sinds, count(*)::integer AS aantal
  FROM verlopen v JOIN doorlooptijd d ON d.gemeente = v.gemeente AND d.dossier = v.dossier AND d.metingen <> '[]'
  GROUP BY 1, 2, 3, 4, 5
  UNION ALL
  SELECT m.team, m.voorziening, m.urgentie, m.maat, to_char(m.op, 'YYYY-MM-DD'), count(*)::integer
  FROM (SELECT DISTINCT gemeente, dossier FROM verlopen) v CROSS JOIN ${VAN_WACHTHALTES}
  WHERE NOT EXISTS (
      SELECT FROM levering l WHERE l.gemeente = $1 AND l.dossier = v.dossier AND l.actueel AND l.stand IN (${STANDEN})
        AND (l.einde IS NULL OR l.einde >= $2::date))
  GROUP BY 1, 2, 3, 4, 5`;

export function leesVerlopenPer(
  trx: Trx,
  gemeente: Gemeentecode,
  vandaag: Datum,
): Promise<readonly Verlopendeel[]> {
  return stel<Verlopendeel>(trx, VERLOPEN_PER, [gemeente, vandaag]);
}
