import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Trx } from '../platform/database.ts';
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

/** Lines of a card of such points: what is done makes room for the next. */
export const HOOGSTENS_REGELS = 20;

/** Where points of a kind can hang: on what asks somebody something (`dossier/vraagt.ts`), or on any dossier. */
type Plaats = 'vragend' | 'alle';

export const eigenVan = (plaats: Plaats): RawBuilder<unknown> => sql.ref(`eigen_${plaats}`);

/** The dossiers that name this person or team, each once, and the candidates. */
export function eigenNummers(
  inzage: InzageFilter,
  plaats: Plaats,
  kandidaten?: Kandidaten,
): RawBuilder<unknown> {
  const genoemd = bijNaam({ ...inzage, een: inzage.een.filter(noemtIemand) }, plaats);
  const ook = kandidaten === undefined ? sql`` : sql`union all (${kandidaten})`;
  return sql`${eigenVan(plaats)}(nummer) as materialized (
    select distinct dossier from (select dossier from ${genoemd} as genoemd ${ook}) as genoemd)`;
}

/** Points of one kind that hang on dossiers, also closed ones: a list of its own. */
interface Puntensoort<Punt, Regel> {
  /** Where the points are, with this condition. */
  readonly punten: (waar: RawBuilder<boolean>) => RawBuilder<Punt>;
  readonly kandidaten?: Kandidaten;
  readonly plaats: Plaats;
  /** All, unless it is counted. */
  readonly kolommen?: RawBuilder<unknown>;
  /** Which of them, in which order, and how many: what follows a `from`. */
  readonly slot: RawBuilder<unknown>;
  readonly regel: (rij: Punt & Puntdossier) => readonly Regel[];
}

/** A list of points that can be read by itself, or with others. */
export interface Puntenvraag<Regel> {
  readonly kandidaten: Kandidaten | undefined;
  readonly plaats: Plaats;
  readonly tekst: RawBuilder<unknown>;
  readonly regels: (rijen: readonly unknown[]) => readonly Regel[];
}

/**
 * With the dossier as far as this person may see it. For whom dossiers name, those come first and each is looked up by
 * itself, whatever the planner expects of it: so it costs what there is of one's own, however many points the
 * municipality has (`offset 0` keeps PostgreSQL from joining them otherwise).
 */
export function puntenvraag<Punt, Regel>(
  inzage: InzageFilter,
  { punten, kandidaten, plaats, kolommen = sql`*`, slot, regel }: Puntensoort<Punt, Regel>,
): Puntenvraag<Regel> {
  const van =
    kandidaten !== undefined || isBijNaam(inzage)
      ? sql`${eigenVan(plaats)} as eigen cross join lateral (${punten(sql<boolean>`dossier = eigen.nummer`)} offset 0) as punt`
      : sql`(${punten(sql<boolean>`true`)}) as punt`;
  return {
    kandidaten,
    plaats,
    tekst: sql`select ${kolommen} from (
      select punt.*, gezien.naam, gezien.behandelaar, gezien.vervanger from ${van}
      cross join lateral (select naam, behandelaar, vervanger from dossier
        where gemeente = ${inzage.gemeente} and dossier = punt.dossier and ${magZien(inzage)} offset 0) as gezien) as wacht ${slot}`,
    // Made by the text above: the row is what it selects.
    regels: (rijen) => (rijen as readonly (Punt & Puntdossier)[]).flatMap(regel),
  };
}

export async function leesPunten<Regel>(
  trx: Trx,
  inzage: InzageFilter,
  { kandidaten, plaats, tekst, regels }: Puntenvraag<Regel>,
): Promise<readonly Regel[]> {
  if (inzage.een.length === 0) return [];
  const { rows } = await sql`with ${eigenNummers(inzage, plaats, kandidaten)} ${tekst}`.execute(trx);
  return regels(rows);
}

type Gelezen<V> = {
  readonly [K in keyof V]: V[K] extends Puntenvraag<infer Regel> | undefined ? readonly Regel[] : never;
};

/** Several lists of one person; where only own dossiers count, those are looked up once for all of them. */
export async function leesSamen<V extends Readonly<Record<string, Puntenvraag<unknown>>>>(
  trx: Trx,
  inzage: InzageFilter,
  vragen: V,
): Promise<Gelezen<V>> {
  const namen = Object.entries(vragen);
  const gelezen: [string, readonly unknown[]][] = [];
  if (isBijNaam(inzage)) {
    const delen = namen.map(([, { tekst }], i) => sql`, ${sql.ref(`deel${i}`)} as (${tekst})`);
    const plaatsen = [...new Set(namen.map(([, { plaats }]) => plaats))];
    const kolommen = namen.map((_, i) => sql`(select json_agg(d) from ${sql.ref(`deel${i}`)} d)`);
    const { rows } = await sql<{ readonly alle: readonly (readonly unknown[] | null)[] }>`
      with ${sql.join(plaatsen.map((plaats) => eigenNummers(inzage, plaats)))} ${sql.join(delen, sql` `)}
      select json_build_array(${sql.join(kolommen)}) as alle`.execute(trx);
    for (const [i, [naam, { regels }]] of namen.entries())
      gelezen.push([naam, regels(rows[0]?.alle[i] ?? [])]);
  } else for (const [naam, vraag] of namen) gelezen.push([naam, await leesPunten(trx, inzage, vraag)]);
  return Object.fromEntries(gelezen) as Gelezen<V>;
}

/** Has this person, beside what names somebody, no other ground than these? */
export const alleenOok = (inzage: InzageFilter, ...soorten: readonly Voorwaarde['soort'][]): boolean =>
  !isBijNaam(inzage) && inzage.een.every((v) => noemtIemand(v) || soorten.includes(v.soort));
