import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { InzageFilter, Voorwaarde } from '../toegang/inzage.ts';
import { bijNaam, isBijNaam, magZien, noemtIemand } from './queries.ts';

/** Of the dossier on which a point hangs. */
export interface Puntdossier {
  readonly dossier: string;
  readonly naam: string;
  readonly behandelaar: string | null;
  readonly vervanger: string | null;
}

/** Numbers of dossiers in which this person may have a point, the first that ask something: one column. */
type Kandidaten = RawBuilder<unknown>;

/** As many are looked at where nobody is named: more than one page shows, and never all there are. */
export const HOOGSTENS_KANDIDATEN = 60;

/** Is what hangs on dossiers looked up by them? With candidates for the grounds that name nobody, it always is. */
export const opNummer = (inzage: InzageFilter, kandidaten?: Kandidaten): boolean =>
  kandidaten !== undefined || isBijNaam(inzage);

/** The dossiers that name this person or team, each once, and the candidates. */
export function eigenNummers(inzage: InzageFilter, kandidaten?: Kandidaten): RawBuilder<unknown> {
  const genoemd = bijNaam({ ...inzage, een: inzage.een.filter(noemtIemand) }, false);
  const ook = kandidaten === undefined ? sql`` : sql`union all (${kandidaten})`;
  return sql`eigen(nummer) as materialized (
    select distinct dossier from (select dossier from ${genoemd} as genoemd ${ook}) as genoemd)`;
}

/**
 * Points that hang on dossiers, also closed ones, with the dossier as far as this person may see it. For whom dossiers
 * name, those come first and each is looked up by itself, whatever the planner expects of it: so it costs what there is
 * of one's own, however many points the municipality has (`offset 0` keeps PostgreSQL from joining them otherwise).
 */
export function metDossier<Punt>(
  inzage: InzageFilter,
  punten: (waar: RawBuilder<boolean>) => RawBuilder<Punt>,
  kandidaten?: Kandidaten,
): RawBuilder<Punt & Puntdossier> {
  const opEigen = opNummer(inzage, kandidaten);
  const van = opEigen
    ? sql`eigen cross join lateral (${punten(sql<boolean>`dossier = eigen.nummer`)} offset 0) as punt`
    : sql`(${punten(sql<boolean>`true`)}) as punt`;
  const met = opEigen ? sql`with ${eigenNummers(inzage, kandidaten)}` : sql``;
  return sql<
    Punt & Puntdossier
  >`(${met} select punt.*, gezien.naam, gezien.behandelaar, gezien.vervanger from ${van}
    cross join lateral (select naam, behandelaar, vervanger from dossier
      where gemeente = ${inzage.gemeente} and dossier = punt.dossier and ${magZien(inzage)} offset 0) as gezien)`;
}

/** Has this person, beside what names somebody, no other ground than these? */
export const alleenOok = (inzage: InzageFilter, ...soorten: readonly Voorwaarde['soort'][]): boolean =>
  !isBijNaam(inzage) && inzage.een.every((v) => noemtIemand(v) || soorten.includes(v.soort));
