import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Keuze } from '../doorlooptijd/queries.ts';
import { IEDER } from '../doorlooptijd/queries.ts';
import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Leveringstand } from '../levering/stand.ts';
import { ZONDER_HULP } from '../levering/stand.ts';
import type { Trx } from '../platform/database.ts';
import { vraag as stel } from '../platform/database.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import type { Werkregel } from '../werkvoorraad/queries.ts';
import { alsRegel, gefilterd, KOLOMMEN } from '../werkvoorraad/queries.ts';
import type { Lijstvraag } from './vraag.ts';

/** A dossier behind a figure, with the days it took; of what runs since when. */
export interface Lijstregel extends Werkregel {
  readonly op: string;
  readonly dagen: number | null;
}

/** The very measurement that was counted (migrations/0021_doorlooptijden.sql). */
function meting({ keuze, maat, loopt, van, tot }: Lijstvraag): RawBuilder<unknown> {
  const kies = (kolom: string, waarde: string) =>
    waarde === IEDER ? sql`true` : sql`d.${sql.raw(kolom)} = ${waarde}`;
  return sql`(
    select m.op::text as op, m.dagen from doorlooptijd d, jsonb_to_recordset(d.metingen) as m(maat text, op date, dagen integer)
    where d.gemeente = dossier.gemeente and d.dossier = dossier.dossier
      and ${kies('team', keuze.team)} and ${kies('voorziening', keuze.voorziening)} and ${kies('urgentie', keuze.urgentie)}
      and ${maat === 'open' ? sql`d.open and starts_with(m.maat, 'open:')` : sql`m.maat = ${maat}`}
      and ${loopt ? sql`m.dagen is null` : sql`m.dagen is not null`}
      and ${van === null ? sql`true` : sql`d.laatste >= ${van}::date and m.op >= ${van}::date`}
      and ${tot === null ? sql`true` : sql`d.begin < ${tot}::date and m.op < ${tot}::date`}
    order by m.dagen desc nulls last limit 1)`;
}

/** The dossiers behind a figure that this person may see, the longest first. */
export async function leesAchterliggend(
  trx: Trx,
  inzage: InzageFilter,
  vraag: Lijstvraag,
  hoogstens: number,
): Promise<readonly Lijstregel[]> {
  if (inzage.een.length === 0) return [];
  const rijen = await gefilterd(trx, inzage, { zoek: '', fase: null, ookGesloten: true })
    .innerJoinLateral(
      sql<{ readonly op: string; readonly dagen: number | null }>`${meting(vraag)}`.as('meting'),
      (op) => op.onTrue(),
    )
    .select([...KOLOMMEN, sql<string>`meting.op`.as('op'), sql<number | null>`meting.dagen`.as('dagen')])
    .orderBy(sql`meting.dagen`, (o) => o.desc().nullsLast())
    .orderBy(sql`meting.op`)
    .orderBy('dossier')
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

/** A strict file, and one that was joined with another, has no measurements: it leaves no trace in a count. */
const ZONDER = `
  SELECT l.stand, l.wacht_sinds AS sinds, count(*)::integer AS aantal
  FROM levering l JOIN doorlooptijd d ON d.gemeente = l.gemeente AND d.dossier = l.dossier AND d.metingen <> '[]'
  WHERE l.gemeente = $1 AND l.actueel AND l.stand = ANY ($2) AND (l.einde IS NULL OR l.einde >= $3)
    AND $4 IN ('*', d.team) AND $5 IN ('*', d.voorziening) AND $6 IN ('*', d.urgentie)
  GROUP BY 1, 2 ORDER BY 2, 1`;

/** What was granted and is not there today; a period that is over asks nothing any more. */
export async function leesZonderHulp(
  trx: Trx,
  gemeente: Gemeentecode,
  { team, voorziening, urgentie }: Keuze,
  vandaag: Datum,
): Promise<readonly Wachttelling[]> {
  return stel<Wachttelling>(trx, ZONDER, [gemeente, ZONDER_HULP, vandaag, team, voorziening, urgentie]);
}
