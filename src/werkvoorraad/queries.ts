import type { Expression, ExpressionBuilder, RawBuilder, SqlBool } from 'kysely';
import { expressionBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { Fase, Status, WachtOp } from '../dossier/fase.ts';
import { HEROPENBAAR } from '../dossier/toegangsrij.ts';
import type { DossierId, PersoonId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import { zoekvorm } from '../kern/zoekvorm.ts';
import type { Trx } from '../platform/database.ts';
import { alsTijdstip } from '../platform/klok.ts';
import type { Tabellen } from '../platform/tabellen.ts';
import type { Urgentie } from '../screening/gebeurtenissen.ts';
import type { InzageFilter, Voorwaarde } from '../toegang/inzage.ts';
import { STRENG } from '../toegang/inzage.ts';

/** A line of a work list. */
export interface Werkregel {
  readonly dossier: DossierId;
  readonly naam: string;
  readonly hulpvraag: string;
  readonly fase: Fase;
  readonly status: Status;
  readonly urgentie: Urgentie | null;
  readonly ontvangenOp: Datum;
  readonly uiterlijk: Datum | null;
  readonly wachtOp: WachtOp;
  readonly behandelaar: PersoonId | null;
  readonly volgendeAfspraak: Tijdstip | null;
  readonly herbeoordelenOp: Datum | null;
}

export interface Werkfilter {
  readonly zoek: string;
  readonly fase: Fase | null;
  readonly ookGesloten: boolean;
}

export interface Bladzijde {
  readonly hoogstens: number;
  /** Keyset: the place of the last line of the page before. */
  readonly na: { readonly rang: number; readonly uiterlijk: string; readonly dossier: string } | null;
}

type Eb = ExpressionBuilder<Tabellen, 'dossier'>;

/** Closed for need-to-know: as `Toegangsfase` in dossier/toegangsrij.ts. */
const nietAf = (eb: Eb): Expression<SqlBool> =>
  eb.or([eb('fase', '<>', 'afgesloten'), eb('status', 'in', HEROPENBAAR), eb('bezwaar_loopt', '=', true)]);

/** What this person may see of the table `dossier`. */
export const magZien = ({ een }: InzageFilter): RawBuilder<boolean> => {
  const eb = expressionBuilder<Tabellen, 'dossier'>();
  return sql<boolean>`${eb.or(een.map((v) => voorwaarde(eb, v)))}`;
};

/** The same rule as `voldoet` in toegang/inzage.ts, as SQL. */
function voorwaarde(eb: Eb, v: Voorwaarde): Expression<SqlBool> {
  return STRENG.includes(v.soort) ? grond(eb, v) : eb.and([eb('vertrouwelijk', '=', false), grond(eb, v)]);
}

function grond(eb: Eb, v: Voorwaarde): Expression<SqlBool> {
  switch (v.soort) {
    case 'eigenBsn':
      return eb('bsn', '=', v.bsn);
    case 'betrokken':
      return eb.and([
        sql<boolean>`betrokken_bsn @> array[${`${v.rol}:${v.bsn}`}]::text[]`,
        ...(v.namens === null ? [] : [eb('bsn', '=', v.namens as string)]),
      ]);
    case 'post':
      return nietAf(eb);
    case 'onverdeeld':
      return eb.and([eb('behandelaar', 'is', null), nietAf(eb)]);
    case 'behandelaar':
      return eb('behandelaar', '=', v.persoon);
    case 'vervanger':
      return eb.and([eb('vervanger', '=', v.persoon), nietAf(eb)]);
    case 'eerdereBehandelaar':
      return eb.and([sql<boolean>`${v.persoon} = any(eerdere)`, nietAf(eb)]);
    case 'tweedePaarGenoemd':
      return eb.and([sql<boolean>`${v.persoon} = any(tweede_paar)`, nietAf(eb)]);
    case 'tweedePaarGevraagd':
      return eb.and([eb('tweede_paar_ogen', '=', true), nietAf(eb)]);
    case 'bewaker':
      return eb.and([eb('vertrouwelijk', '=', true), eb('bewaker', '=', v.persoon), nietAf(eb)]);
    case 'geraadpleegd':
      return eb.and([eb('jurist_gevraagd', '=', true), nietAf(eb)]);
    case 'bezwaar':
      return eb('bezwaar_loopt', '=', true);
    case 'team':
      return eb('team', '=', v.team);
    case 'controle':
    case 'koppeling':
      return sql<boolean>`true`;
  }
}

/** Grounds of a person or a team that stands in the row by name. */
const BIJ_NAAM: ReadonlySet<Voorwaarde['soort']> = new Set([
  'behandelaar',
  'vervanger',
  'tweedePaarGenoemd',
  'eerdereBehandelaar',
  'bewaker',
  'team',
]);
export const noemtIemand = ({ soort }: Voorwaarde): boolean => BIJ_NAAM.has(soort);

/** All grounds name this person or team: as much to look at as there is work for them. */
export const isBijNaam = ({ een }: InzageFilter): boolean => een.length > 0 && een.every(noemtIemand);

/**
 * Every dossier that names this person or team, found by index: with only such grounds no other row has to be looked
 * at, however many there are. Which of them may be seen is asked of each.
 */
export function bijNaam(
  { gemeente, een }: InzageFilter,
  welke: 'open' | 'vragend' | 'alle',
): RawBuilder<string> {
  // Who stands beside a dossier is in few: of those only what is open is told apart.
  const open = welke === 'open' ? sql`and open` : sql``;
  const soort = welke === 'vragend' ? sql`and vraagt` : open;
  const delen = een.flatMap((v) => {
    if (v.soort === 'behandelaar')
      return sql`select dossier from dossier where gemeente = ${gemeente}::char(4) and behandelaar = ${v.persoon} ${soort}`;
    if (v.soort === 'team')
      return sql`select dossier from dossier where gemeente = ${gemeente}::char(4) and team = ${v.team} ${soort}`;
    return [];
  });
  // On whatever other ground: a person stands once beside a dossier (migrations/0030).
  const personen = new Set(
    een.flatMap((v) => ('persoon' in v && v.soort !== 'behandelaar' ? v.persoon : [])),
  );
  const genoemd = [...personen].map(
    (persoon) =>
      sql`select dossier from dossierpersoon where gemeente = ${gemeente}::char(4) and persoon = ${persoon} ${open}`,
  );
  const alle = [...delen, ...genoemd];
  return sql<string>`(${alle.length === 0 ? sql`select null::text as dossier where false` : sql.join(alle, sql` union all `)})`;
}

/** No row of the municipality is kept from this person: a list in its own order can stop when it is full. */
export const zietAlles = ({ een }: InzageFilter): boolean =>
  een.some(({ soort }) => soort === 'controle' || soort === 'koppeling');

/** Nothing is kept from this person of what is open, but the few that are vertrouwelijk. */
export const zietWatOpenIs = ({ een }: InzageFilter): boolean =>
  een.length > 0 && een.every(({ soort }) => soort === 'post');

/** The order of the work: spoed first, urgent next, then by the day it must be done. */
export const RANG = sql<number>`case urgentie when 'acuut' then 0 when 'spoed' then 1 when 'urgent' then 2 else 3 end`;
/** Without a running term it comes after everything that has one. */
export const UITERLIJK = sql<string>`coalesce(uiterlijk, '9999-12-31'::date)`;

export const KOLOMMEN = [
  'dossier',
  'naam',
  'hulpvraag',
  'fase',
  'status',
  'urgentie',
  'ontvangen_op',
  'uiterlijk',
  'wacht_op',
  'behandelaar',
  'volgende_afspraak',
  'herbeoordelen_op',
] as const;

/**
 * Whose name begins like this, or which has this number: nobody is called like a number, so it is one or the other.
 * A range on the normalised name keeps its index behind row-level security (docs/adr/0015).
 */
function gezocht(zoek: string): RawBuilder<boolean> {
  const nummer = leesDossierId(zoek.trim().toUpperCase());
  if (nummer !== undefined) return sql<boolean>`dossier = ${nummer}`;
  const naam = zoekvorm(zoek);
  return naam === ''
    ? sql<boolean>`true`
    : sql<boolean>`(naam_zoek >= ${naam} and naam_zoek < ${`${naam}\u{10ffff}`})`;
}

/** What this person may see and asked for: lists and their counts begin with the same. */
export function gefilterd(trx: Trx, inzage: InzageFilter, filter: Werkfilter) {
  return trx
    .selectFrom('dossier')
    .where('gemeente', '=', inzage.gemeente)
    .where(magZien(inzage))
    .$if(isBijNaam(inzage), (q) =>
      q.where('dossier', 'in', bijNaam(inzage, filter.ookGesloten ? 'alle' : 'open')),
    )
    .$if(!filter.ookGesloten, (q) => q.where('open', '=', true))
    .$if(filter.fase !== null, (q) => q.where('fase', '=', filter.fase ?? ''))
    .where(gezocht(filter.zoek));
}

/** The dossiers this person may see, in the order of the work. */
export async function zoekWerk(
  trx: Trx,
  inzage: InzageFilter,
  filter: Werkfilter,
  bladzijde: Bladzijde,
): Promise<readonly Werkregel[]> {
  if (inzage.een.length === 0) return [];
  const { na } = bladzijde;
  const rijen = await gefilterd(trx, inzage, filter)
    .select(KOLOMMEN)
    .$if(na !== null, (q) =>
      q.where(
        sql<boolean>`(${RANG}, ${UITERLIJK}, dossier) > (${na?.rang ?? 0}::int, ${na?.uiterlijk ?? ''}::date, ${na?.dossier ?? ''})`,
      ),
    )
    .orderBy(RANG)
    .orderBy(UITERLIJK)
    .orderBy('dossier')
    .limit(bladzijde.hoogstens)
    .execute();
  return rijen.map(alsRegel);
}

/** Which of these dossiers this person may see, with the name of the resident. */
export async function leesZichtbare(
  trx: Trx,
  inzage: InzageFilter,
  dossiers: readonly DossierId[],
): Promise<ReadonlyMap<DossierId, string>> {
  if (inzage.een.length === 0 || dossiers.length === 0) return new Map();
  const rijen = await trx
    .selectFrom('dossier')
    .select(['dossier', 'naam'])
    .where('gemeente', '=', inzage.gemeente)
    .where('dossier', 'in', dossiers)
    .where(magZien(inzage))
    .execute();
  return new Map(rijen.map((rij) => [rij.dossier as DossierId, rij.naam]));
}

type Rij = Pick<Tabellen['dossier'], (typeof KOLOMMEN)[number]>;

/** The read table is only written by `leesrij`, so its codes are the types it was made from. */
export function alsRegel(rij: Rij): Werkregel {
  return {
    dossier: rij.dossier as DossierId,
    naam: rij.naam,
    hulpvraag: rij.hulpvraag,
    fase: rij.fase as Fase,
    status: rij.status as Status,
    urgentie: rij.urgentie as Urgentie | null,
    ontvangenOp: rij.ontvangen_op as Datum,
    uiterlijk: rij.uiterlijk as Datum | null,
    wachtOp: rij.wacht_op as WachtOp,
    behandelaar: rij.behandelaar as PersoonId | null,
    volgendeAfspraak: rij.volgende_afspraak === null ? null : alsTijdstip(new Date(rij.volgende_afspraak)),
    herbeoordelenOp: rij.herbeoordelen_op as Datum | null,
  };
}

export const RANG_VAN: Readonly<Record<Urgentie | 'geen', number>> = {
  acuut: 0,
  spoed: 1,
  urgent: 2,
  regulier: 3,
  versneld: 3,
  geen: 3,
};

/** Place of a line in the list, for the next page. */
export function maakPlaats(regel: Werkregel): string {
  return [RANG_VAN[regel.urgentie ?? 'geen'], regel.uiterlijk ?? '9999-12-31', regel.dossier].join('_');
}

const zPlaats = z.tuple([
  z.coerce.number().int(),
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  z.string().regex(/^[A-Z0-9-]{1,20}$/),
]);

/** Null for a place that cannot be read: the first page. */
export function leesPlaats(tekst: string | undefined): Bladzijde['na'] {
  const gelezen = zPlaats.safeParse(tekst?.split('_'));
  if (!gelezen.success) return null;
  const [rang, uiterlijk, dossier] = gelezen.data;
  return { rang, uiterlijk, dossier };
}
