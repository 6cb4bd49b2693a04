import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Keuze } from '../doorlooptijd/queries.ts';
import { IEDER, LOPEND } from '../doorlooptijd/queries.ts';
import type { Maat } from '../dossier/meting.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Trx } from '../platform/database.ts';
import { vraag as stel } from '../platform/database.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import type { Werkregel } from '../werkvoorraad/queries.ts';
import { alsRegel, gefilterd, KOLOMMEN, zietAlles } from '../werkvoorraad/queries.ts';
import type { Lijstvraag } from './vraag.ts';

/** A dossier behind a figure, with the days it took; of what runs since when. */
export interface Lijstregel extends Werkregel {
  readonly op: string;
  readonly dagen: number | null;
}

/** Of one measurement `m`: was it asked for? */
function gevraagd({ keuze, maat, loopt, van, tot }: Lijstvraag): RawBuilder<boolean> {
  const kies = (kolom: string, waarde: string) =>
    waarde === IEDER ? sql`true` : sql`m.${sql.ref(kolom)} = ${waarde}`;
  return sql<boolean>`m.maat = ${maat} and ${loopt ? sql`m.dagen is null` : sql`m.dagen is not null`}
    and ${kies('team', keuze.team)} and ${kies('voorziening', keuze.voorziening)} and ${kies('urgentie', keuze.urgentie)}
    and ${van === null ? sql`true` : sql`m.op >= ${van}::date`} and ${tot === null ? sql`true` : sql`m.op < ${tot}::date`}`;
}

/** The longest first; of what runs, what began first. */
const LANGST = sql`dagen desc nulls last, op, dossier`;

interface Meting {
  readonly gemeten_in: string;
  readonly op: string;
  readonly dagen: number | null;
}

/**
 * The longest of everybody: each month has its own in order (migrations/0038), so as many are read as a page has times
 * the months asked for, however many dossiers there are (`tot` does not count: of its month no day may be asked for, and
 * all of it would be gone through). Of one dossier only its longest.
 */
function vanAllen(gemeente: Gemeentecode, vraag: Lijstvraag, hoogstens: number): RawBuilder<Meting> {
  const { maat, van, tot } = vraag;
  const rand = (welke: 'asc' | 'desc') => sql`(select m.maand from doorlooptijdmeting m
    where m.gemeente = ${gemeente} and m.maat = ${maat} order by m.maand ${sql.raw(welke)} limit 1)`;
  return sql<Meting>`(
    select m.dossier as gemeten_in, m.op::text as op, m.dagen from generate_series(
      greatest(${rand('asc')}, date_trunc('month', ${van}::date::timestamp)::date)::timestamp,
      least(${rand('desc')}, ${tot}::date - 1)::timestamp, interval '1 month') as maand(dag)
    cross join lateral (
      select m.dossier, m.op, m.dagen from doorlooptijdmeting m
      where m.gemeente = ${gemeente} and m.maand = maand.dag::date and ${gevraagd(vraag)} and not exists (
        select from doorlooptijdmeting langer
        where langer.gemeente = ${gemeente} and langer.dossier = m.dossier and langer.maat = m.maat
          and (langer.dagen > m.dagen or langer.dagen is not distinct from m.dagen and langer.op < m.op)
          and (langer.dagen is null) = (m.dagen is null)
          and ${van === null ? sql`true` : sql`langer.op >= ${van}::date`}
          and ${tot === null ? sql`true` : sql`langer.op < ${tot}::date`})
      order by ${LANGST} limit ${hoogstens}) as m
    order by ${LANGST} limit ${hoogstens})`;
}

/** The dossiers behind a figure that this person may see, the longest first. */
export async function leesAchterliggend(
  trx: Trx,
  inzage: InzageFilter,
  vraag: Lijstvraag,
  hoogstens: number,
): Promise<readonly Lijstregel[]> {
  if (inzage.een.length === 0) return [];
  const eigen = gefilterd(trx, inzage, { zoek: '', fase: null, ookGesloten: true });
  const gemeten = zietAlles(inzage)
    ? eigen.innerJoin(vanAllen(inzage.gemeente, vraag, hoogstens).as('meting'), (op) =>
        op.onRef('meting.gemeten_in', '=', 'dossier.dossier'),
      )
    : eigen.innerJoinLateral(
        sql<Meting>`(
          select m.dossier as gemeten_in, m.op::text as op, m.dagen from doorlooptijdmeting m
          where m.gemeente = dossier.gemeente and m.dossier = dossier.dossier and ${gevraagd(vraag)}
          order by ${LANGST} limit 1)`.as('meting'),
        (op) => op.onTrue(),
      );
  const rijen = await gemeten
    .select(KOLOMMEN.map((kolom) => `dossier.${kolom}` as const))
    .select(['meting.op', 'meting.dagen'])
    .orderBy('meting.dagen', (o) => o.desc().nullsLast())
    .orderBy('meting.op')
    .orderBy('dossier.dossier')
    .limit(hoogstens)
    .execute();
  return rijen.map((rij) => ({ ...alsRegel(rij), op: rij.op, dagen: rij.dagen }));
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
const ZONDER = `
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
    WHERE l.gemeente = $1 AND l.actueel AND l.stand IN (${ZONDER_HULP.map((stand) => `'${stand}'`).join(', ')})
      AND l.einde < $3::date AND $4 IN ('*', d.team) AND $5 IN ('*', d.voorziening) AND $6 IN ('*', d.urgentie))
  SELECT substr(maat, length('zonderHulp:') + 1) AS stand, sinds, sum(aantal)::integer AS aantal
  FROM geteld GROUP BY 1, 2 HAVING sum(aantal) > 0 ORDER BY 2, 1`;

/** What was granted and is not there today; a period that is over asks nothing any more. */
export async function leesZonderHulp(
  trx: Trx,
  gemeente: Gemeentecode,
  { team, voorziening, urgentie }: Keuze,
  vandaag: Datum,
): Promise<readonly Wachttelling[]> {
  const maten = ZONDER_HULP.map((stand): Maat => `zonderHulp:${stand}`);
  return stel<Wachttelling>(trx, ZONDER, [gemeente, maten, vandaag, team, voorziening, urgentie]);
}
