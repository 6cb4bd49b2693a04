import { sql } from 'kysely';
import type { Gevalrij } from '../dossier/gevalrij.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, LokaleCode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { aanhalingenVan, kaleAanhaling } from '../recht/aanhaling.ts';
import type { EigenRegel } from '../recht/lokaal.ts';
import type { Verordeningsversie } from '../recht/verordeningsversie.ts';
import type { Effectoordeel } from '../terugblik/gebeurtenissen.ts';
import type { Toetsuitkomst } from '../toets/gebeurtenissen.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import { gefilterd } from '../werkvoorraad/queries.ts';

/** So many decisions with a finished Omgekeerde Toets that rest on the same goals, under the same version. */
export interface Besluitengroep {
  /** The version in force on the day of the decision; null when none was. */
  readonly versie: string | null;
  /** The goals of its effects, without doubles; empty when none was named. */
  readonly doelen: readonly string[];
  readonly keuze: Toetsuitkomst;
  readonly aantal: number;
}

/** All decided cases of the municipality, counted: nobody's dossier is shown. */
export async function leesBesluiten(
  trx: Trx,
  gemeente: Gemeentecode,
  versies: readonly Verordeningsversie[],
): Promise<readonly Besluitengroep[]> {
  const geldig = versies
    .filter(({ stand }) => stand === 'vastgesteld')
    .map(({ code, geldtVanaf, geldtTotEnMet }) => ({ code, van: geldtVanaf, tot: geldtTotEnMet }));
  const { rows } = await sql<{
    versie: string | null;
    doelen: readonly string[] | null;
    keuze: string;
    aantal: number;
  }>`
    select v.code as versie, g.doelen, g.keuze, count(*)::integer as aantal
    from (select besloten_op, keuze, nullif(kenmerken->'effectdoelen', 'null') as doelen
        from geval where gemeente = ${gemeente}) as g
      left join jsonb_to_recordset(${JSON.stringify(geldig)}::jsonb) as v(code text, van date, tot date)
        on g.besloten_op >= v.van and (v.tot is null or g.besloten_op <= v.tot)
    group by v.code, g.doelen, g.keuze`.execute(trx);
  return rows.map(({ versie, doelen, keuze, aantal }) => ({
    versie,
    doelen: doelen ?? [],
    keuze: keuze as Toetsuitkomst,
    aantal,
  }));
}

/** How often people cite an own rule in step 4 of the Omgekeerde Toets, in decided cases. */
export interface Aanhaling {
  readonly regel: string;
  /** In so many cases it stood in the way. */
  readonly inDeWeg: number;
  /** In so many of those the toets came to maatwerk. */
  readonly maatwerk: number;
  /** In so many cases it gave the room. */
  readonly ruimte: number;
}

/** As `kaleAanhaling` does it. */
const kaal = (veld: string) =>
  sql`regexp_replace(regexp_replace(lower(btrim(${sql.raw(veld)})), '\\s+', ' ', 'g'), '\\.$', '')`;

/** A rule cited in full counts always; one cited short, which another version may share, when it was in force. */
export async function leesAanhalingen(
  trx: Trx,
  gemeente: Gemeentecode,
  eigenRegels: readonly EigenRegel[],
): Promise<readonly Aanhaling[]> {
  const regels = eigenRegels.map((regel) => ({
    regel: regel.code,
    ...aanhalingenVan(regel),
    artikel: regel.artikel === null ? null : kaleAanhaling(regel.artikel),
    van: regel.geldtVanaf,
    tot: regel.geldtTotEnMet,
  }));
  const { rows } = await sql<Aanhaling>`
    with r as (
      select * from jsonb_to_recordset(${JSON.stringify(regels)}::jsonb)
        as r(regel text, kort text, voluit text, artikel text, van date, tot date)
    ), a as (
      select g.dossier, g.keuze, g.besloten_op, ${kaal(`a->>'bron'`)} as bron, ${kaal(`a->>'artikel'`)} as artikel
      from geval g, jsonb_array_elements(g.afwijkingen) as a where g.gemeente = ${gemeente}
    ), m as (
      select r.regel, a.dossier, a.keuze, a.bron = r.voluit or a.bron = r.kort and geldt as in_de_weg,
        a.artikel = r.voluit or a.artikel = r.artikel and geldt as ruimte
      from a join r on r.voluit in (a.bron, a.artikel) or r.kort = a.bron or r.artikel = a.artikel
        cross join lateral (select (r.van is null or a.besloten_op >= r.van)
          and (r.tot is null or a.besloten_op <= r.tot) as geldt) as t
    )
    select regel, count(distinct dossier) filter (where in_de_weg)::integer as "inDeWeg",
      count(distinct dossier) filter (where in_de_weg and keuze = 'maatwerk')::integer as maatwerk,
      count(distinct dossier) filter (where ruimte)::integer as ruimte
    from m group by regel`.execute(trx);
  return rows;
}

/** Of the effects that were looked back on: how it went, per goal. */
export interface Doeloordeel {
  readonly doel: string;
  readonly oordeel: Effectoordeel;
  readonly aantal: number;
}

export async function leesDoeloordelen(trx: Trx, gemeente: Gemeentecode): Promise<readonly Doeloordeel[]> {
  const { rows } = await sql<Doeloordeel>`
    select e->>'doel' as doel, e->>'oordeel' as oordeel, count(*)::integer as aantal
    from geval, jsonb_array_elements(effecten) as e
    where gemeente = ${gemeente} and e->>'doel' is not null and e->>'oordeel' is not null
    group by 1, 2`.execute(trx);
  return rows;
}

/** A decision that rests on a goal, as its reader may see it. */
export interface Doelbesluit {
  readonly dossier: DossierId;
  readonly beslotenOp: Datum;
  readonly keuze: Toetsuitkomst;
  readonly voorzieningen: readonly string[];
  readonly oordelen: readonly (Effectoordeel | null)[];
}

/** The decisions on this goal that this person may see, newest first. */
export async function leesDoelbesluiten(
  trx: Trx,
  inzage: InzageFilter,
  doel: LokaleCode,
  hoogstens: number,
): Promise<readonly Doelbesluit[]> {
  if (inzage.een.length === 0) return [];
  const eigen = gefilterd(trx, inzage, { zoek: '', fase: null, ookGesloten: true }).select('dossier');
  const rijen = await trx
    .selectFrom('geval')
    .select(['dossier', 'besloten_op', 'keuze', 'voorzieningen', 'effecten'])
    .where('gemeente', '=', inzage.gemeente)
    .where(sql<boolean>`kenmerken->'effectdoelen' @> ${JSON.stringify([doel])}::jsonb`)
    .where('dossier', 'in', eigen)
    .orderBy('besloten_op', 'desc')
    .orderBy('dossier')
    .limit(hoogstens)
    .execute();
  return rijen.map((rij) => ({
    dossier: rij.dossier as DossierId,
    beslotenOp: rij.besloten_op as Datum,
    keuze: rij.keuze as Toetsuitkomst,
    voorzieningen: rij.voorzieningen,
    oordelen: (rij.effecten as Gevalrij['effecten'])
      .filter((effect) => effect.doel === doel)
      .map(({ oordeel }) => oordeel),
  }));
}
