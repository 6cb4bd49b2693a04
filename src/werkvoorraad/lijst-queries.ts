import type { Expression, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Datum } from '../kern/datum.ts';
import { leesDatum } from '../kern/datum.ts';
import type { Trx } from '../platform/database.ts';
import type { InzageFilter } from '../toegang/inzage.ts';
import type { Lijsttab } from './lijsttab.ts';
import { KLOKKEN_HIER, tabklok, tabkloksoorten, tabsleutel, tabvoorwaarde } from './lijsttab.ts';
import { takken } from './lijsttakken.ts';
import type { Werkfilter, Werkregel } from './queries.ts';
import {
  alsRegel,
  gefilterd,
  isBijNaam,
  KOLOMMEN,
  RANG,
  RANG_VAN,
  UITERLIJK,
  zietAlles,
  zietWatOpenIs,
} from './queries.ts';

export const SORTEERSLEUTELS = ['volgorde', 'naam', 'ontvangen', 'uiterlijk'] as const;
export type Sorteersleutel = (typeof SORTEERSLEUTELS)[number];

export interface Lijstsortering {
  readonly op: Sorteersleutel;
  readonly richting: 'op' | 'af';
}

/** What a list is asked for. */
export interface Lijstvraag {
  readonly filter: Werkfilter;
  readonly tab: Lijsttab;
  readonly sortering: Lijstsortering;
}

type Lijstregel = Werkregel & { readonly sorteernaam: string };

interface Sleuteldeel {
  readonly kolom: RawBuilder<unknown>;
  readonly soort: 'int' | 'date' | 'text';
  waarde(regel: Lijstregel): string;
}

const LAATSTE_DAG = '9999-12-31';
const PLAATS: Sleuteldeel = {
  kolom: RANG,
  soort: 'int',
  waarde: (r) => String(RANG_VAN[r.urgentie ?? 'geen']),
};
const DAG: Sleuteldeel = { kolom: UITERLIJK, soort: 'date', waarde: (r) => r.uiterlijk ?? LAATSTE_DAG };

const SLEUTEL: Readonly<Record<Sorteersleutel, readonly Sleuteldeel[]>> = {
  volgorde: [PLAATS, DAG],
  uiterlijk: [DAG],
  naam: [{ kolom: sql`naam_zoek`, soort: 'text', waarde: (r) => r.sorteernaam }],
  ontvangen: [{ kolom: sql`ontvangen_op`, soort: 'date', waarde: (r) => r.ontvangenOp }],
};

export interface Lijst {
  readonly regels: readonly Werkregel[];
  readonly volgende: string | undefined;
  /** As it was asked for, or by name where too many are called like that to put them in another order. */
  readonly sortering: Lijstsortering;
}

/** One page of a list, and the address part of the next one when there is more. */
export async function leesLijst(
  trx: Trx,
  inzage: InzageFilter,
  { filter, tab, sortering: gevraagd }: Lijstvraag,
  vandaag: Datum,
  blad: { readonly hoogstens: number; readonly na: string | undefined },
): Promise<Lijst> {
  if (inzage.een.length === 0) return { regels: [], volgende: undefined, sortering: gevraagd };
  const sortering = await haalbaar(trx, inzage, filter, gevraagd);
  const delen = SLEUTEL[sortering.op];
  const na = leesNa(blad.na, delen);
  const richting = sortering.richting === 'op' ? 'asc' : 'desc';
  const wat = takken(inzage, filter).map((tak) => {
    let deel = gefilterd(trx, inzage, filter).where(tak).where(tabvoorwaarde(tab, vandaag));
    if (na !== undefined) deel = deel.where(voorbij(delen, na, sortering));
    for (const { kolom } of delen) deel = deel.orderBy(kolom, richting);
    return deel.orderBy('dossier', richting).limit(blad.hoogstens + 1);
  });
  const [een, ...meer] = wat;
  if (een === undefined) return { regels: [], volgende: undefined, sortering };
  let vraag = een.select([...KOLOMMEN, 'naam_zoek']);
  if (meer.length > 0) {
    vraag = trx
      .selectFrom('dossier')
      .select([...KOLOMMEN, 'naam_zoek'])
      .where('gemeente', '=', inzage.gemeente)
      .where('dossier', 'in', samen(wat.map((deel) => deel.select('dossier'))));
    for (const { kolom } of delen) vraag = vraag.orderBy(kolom, richting);
    vraag = vraag.orderBy('dossier', richting).limit(blad.hoogstens + 1);
  }
  const rijen = await vraag.execute();
  const regels = rijen
    .slice(0, blad.hoogstens)
    .map((rij) => ({ ...alsRegel(rij), sorteernaam: rij.naam_zoek }));
  const laatste = regels.at(-1);
  return {
    regels,
    volgende: laatste && rijen.length > blad.hoogstens ? maakNa(laatste, delen) : undefined,
    sortering,
  };
}

/** Of a list that does not end with somebody's own work no more are counted than this, and one. */
export const TELT_TOT = 100;

const samen = (delen: readonly RawBuilder<unknown>[] | readonly Expression<unknown>[]): RawBuilder<string> =>
  sql<string>`(${sql.join(
    delen.map((deel) => sql`(${deel})`),
    sql` union all `,
  )})`;

/** The first of what was asked for, in an order that has an index: as many as are counted. */
function eerste(trx: Trx, inzage: InzageFilter, filter: Werkfilter): RawBuilder<string> {
  return samen(
    takken(inzage, filter).map((tak) =>
      gefilterd(trx, inzage, filter)
        .where(tak)
        .select('dossier')
        .$call((q) => (filter.zoek === '' ? q.orderBy(RANG).orderBy(UITERLIJK) : q.orderBy('naam_zoek')))
        .orderBy('dossier')
        .limit(TELT_TOT + 1),
    ),
  );
}

async function telHoogstens(trx: Trx, inzage: InzageFilter, filter: Werkfilter): Promise<number> {
  const { rows } = await sql<{ readonly aantal: number }>`
    select count(*)::int as aantal from (
      select from ${eerste(trx, inzage, filter)} as gevonden limit ${TELT_TOT + 1}) as geteld`.execute(trx);
  return rows[0]?.aantal ?? 0;
}

/** Those with a name stand in the index by that name: in another order only as many as are counted. */
async function haalbaar(
  trx: Trx,
  inzage: InzageFilter,
  filter: Werkfilter,
  gevraagd: Lijstsortering,
): Promise<Lijstsortering> {
  if (filter.zoek === '' || gevraagd.op === 'naam' || isBijNaam(inzage)) return gevraagd;
  return (await telHoogstens(trx, inzage, filter)) > TELT_TOT ? { op: 'naam', richting: 'op' } : gevraagd;
}

/**
 * How many stand in each part, with the very conditions of the lists. Of one's own work, that of a team, and what is few
 * exactly; of all work of a whole municipality counting goes on until there are more than anybody goes through. Of many
 * that a phase, a name or a ground was asked for, the parts are not counted: what is rare among many is found by going
 * through all of them.
 */
export async function telTabs(
  trx: Trx,
  inzage: InzageFilter,
  filter: Werkfilter,
  tabs: readonly Lijsttab[],
  vandaag: Datum,
): Promise<ReadonlyMap<string, number>> {
  if (inzage.een.length === 0) return new Map(tabs.map((tab) => [tabsleutel(tab), 0]));
  if (isBijNaam(inzage)) return telAlle(gefilterd(trx, inzage, filter), tabs, vandaag);
  if ((zietAlles(inzage) || zietWatOpenIs(inzage)) && isHeel(filter))
    return telEerste(trx, inzage, filter, tabs, vandaag);
  const aantal = await telHoogstens(trx, inzage, filter);
  return aantal > TELT_TOT
    ? new Map(tabs.filter(({ soort }) => soort === 'alles').map((tab) => [tabsleutel(tab), aantal]))
    : telAlle(
        trx
          .selectFrom('dossier')
          .where('gemeente', '=', inzage.gemeente)
          .where('dossier', 'in', eerste(trx, inzage, filter)),
        tabs,
        vandaag,
      );
}

async function telEerste(
  trx: Trx,
  inzage: InzageFilter,
  filter: Werkfilter,
  tabs: readonly Lijsttab[],
  vandaag: Datum,
): Promise<ReadonlyMap<string, number>> {
  const delen = tabs.map((tab) => {
    const klok = tabklok(tab, vandaag);
    const deel = klok
      ? opKlok(inzage, tab, klok, () => gefilterd(trx, inzage, filter))
      : sql`select from ${eerste(trx, inzage, filter)} as gevonden limit ${TELT_TOT + 1}`;
    return sql<number>`(select count(*)::int from (${deel}) as deel)`;
  });
  const { rows } = await sql<{
    readonly aantallen: readonly number[];
  }>`select array[${sql.join(delen)}] as aantallen`.execute(trx);
  return new Map(tabs.map((tab, i) => [tabsleutel(tab), rows[0]?.aantallen[i] ?? 0]));
}

type Gefilterd = ReturnType<typeof gefilterd>;

const isHeel = ({ zoek, fase }: Werkfilter): boolean => zoek === '' && fase === null;

/**
 * From the clock that ends first on, until there are enough. Who sees everything has all of them in the list, as these
 * clocks run in open dossiers (src/dossier/leesrij.ts), and of each kind one: those dossiers need not be looked at.
 * For others twice as many clocks are, as a few dossiers among them are vertrouwelijk.
 */
function opKlok(
  inzage: InzageFilter,
  tab: Lijsttab,
  klok: RawBuilder<boolean>,
  hier: () => Gefilterd,
): RawBuilder<unknown> {
  const gezien = zietAlles(inzage)
    ? sql``
    : sql`cross join lateral (${hier()
        .select('dossier')
        .where(sql<boolean>`dossier = loopt.loopt_in`)} offset 0) as gezien`;
  const perSoort = tabkloksoorten(tab).map(
    (soort) => sql`(select from (
        select k.dossier as loopt_in from klok k
        where k.gemeente = ${inzage.gemeente} and k.soort = ${soort} and ${klok} order by k.uiterlijk limit ${2 * (TELT_TOT + 1)}) as loopt
      ${gezien} limit ${TELT_TOT + 1})`,
  );
  return sql`select from (${sql.join(perSoort, sql` union all `)}) as loopt limit ${TELT_TOT + 1}`;
}

/** All of them; the clocks of a dossier are read once. */
async function telAlle(
  alle: Gefilterd,
  tabs: readonly Lijsttab[],
  vandaag: Datum,
): Promise<ReadonlyMap<string, number>> {
  // Null where no clock is: not counted, as nothing stands in the list.
  const staat = tabs.map((tab) => {
    const klok = tabklok(tab, vandaag);
    return klok ? sql`bool_or(${klok})` : sql`true`;
  });
  const rij = await alle
    .innerJoinLateral(
      sql<{
        readonly staat: readonly boolean[];
      }>`(select array[${sql.join(staat)}] as staat from ${KLOKKEN_HIER} group by ())`.as('hier'),
      (op) => op.onTrue(),
    )
    .select(
      sql<
        readonly number[]
      >`array[${sql.join(tabs.map((_, i) => sql`count(*) filter (where hier.staat[${sql.lit(i + 1)}])::int`))}]`.as(
        'aantallen',
      ),
    )
    .executeTakeFirstOrThrow();
  return new Map(tabs.map((tab, i) => [tabsleutel(tab), rij.aantallen[i] ?? 0]));
}

/** Everything after the last line of the page before, in the direction of the list. */
function voorbij(
  delen: readonly Sleuteldeel[],
  na: readonly string[],
  { richting }: Lijstsortering,
): RawBuilder<boolean> {
  const hier = sql.join([...delen.map(({ kolom }) => kolom), sql`dossier`]);
  const daar = sql.join(na.map((waarde, i) => sql`${waarde}::${sql.raw(delen[i]?.soort ?? 'text')}`));
  return richting === 'op' ? sql<boolean>`(${hier}) > (${daar})` : sql<boolean>`(${hier}) < (${daar})`;
}

function maakNa(regel: Lijstregel, delen: readonly Sleuteldeel[]): string {
  const waarden = [...delen.map((deel) => deel.waarde(regel)), regel.dossier];
  return Buffer.from(JSON.stringify(waarden)).toString('base64url');
}

const zNa = z.array(z.string().max(500));

/** Undefined for a place that cannot be read: the first page. */
function leesNa(tekst: string | undefined, delen: readonly Sleuteldeel[]): readonly string[] | undefined {
  if (tekst === undefined || tekst.length > 2_000) return undefined;
  try {
    const gelezen = zNa.safeParse(JSON.parse(Buffer.from(tekst, 'base64url').toString('utf8')));
    if (!gelezen.success || gelezen.data.length !== delen.length + 1) return undefined;
    const goed = delen.every(({ soort }, i) => past(soort, gelezen.data[i] ?? ''));
    return goed && !gelezen.data.some((w) => w.includes('\0')) ? gelezen.data : undefined;
  } catch {
    return undefined;
  }
}

function past(soort: Sleuteldeel['soort'], waarde: string): boolean {
  if (soort === 'int') return /^\d{1,3}$/.test(waarde);
  return soort === 'text' || leesDatum(waarde) !== undefined;
}
