import type { Datum, Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Berichtsoort } from '../koppelvlakken/iwmo/berichten.ts';
import { BERICHTSOORTEN } from '../koppelvlakken/iwmo/berichten.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Berichtfeit, Berichtstand, Gedateerd, Richting } from './bericht.ts';
import { vouwBericht } from './bericht.ts';

/** First what asks a person, then what we still wait for, then everything. */
export const LIJSTDELEN = ['eerst', 'wacht', 'alles'] as const;
export type Lijstdeel = (typeof LIJSTDELEN)[number];

export interface Berichtvraag {
  readonly deel: Lijstdeel;
  readonly richting: Richting | null;
  readonly soort: Berichtsoort | null;
  /** From 1. */
  readonly blad: number;
}

export interface Lijstrij {
  readonly id: string;
  readonly richting: Richting;
  readonly soort: Berichtsoort | null;
  readonly partij: string | null;
  readonly identificatie: string | null;
  readonly op: Tijdstip;
  readonly stand: Berichtstand;
}

export interface Berichtenlijst {
  readonly rijen: readonly Lijstrij[];
  readonly aantallen: Readonly<Record<Lijstdeel, number>>;
  readonly meer: boolean;
}

const PER_BLAD = 50;
const LAATSTE_BLAD = 1_000;

export function leesBerichtvraag(zoek: (naam: string) => string | undefined): Berichtvraag {
  const blad = Number(zoek('blad') ?? '1');
  return {
    deel: LIJSTDELEN.find((deel) => deel === zoek('deel')) ?? 'eerst',
    richting: (['in', 'uit'] as const).find((richting) => richting === zoek('richting')) ?? null,
    soort: BERICHTSOORTEN.find((soort) => soort === zoek('soort')) ?? null,
    blad: Number.isInteger(blad) && blad >= 1 && blad <= LAATSTE_BLAD ? blad : 1,
  };
}

export function schrijfBerichtvraag({ deel, richting, soort, blad }: Berichtvraag): string {
  return new URLSearchParams({
    ...(deel === 'eerst' ? {} : { deel }),
    ...(richting === null ? {} : { richting }),
    ...(soort === null ? {} : { soort }),
    ...(blad === 1 ? {} : { blad: String(blad) }),
  }).toString();
}

/** What runs is found by index: a message that asks nothing is in neither (migrations/0038). */
const OPEN = '(s.te_doen OR s.uiterlijk IS NOT NULL)';
const EERST = `${OPEN} AND (s.te_doen OR coalesce(s.uiterlijk < $4, false))`;
const WACHT = `${OPEN} AND NOT s.te_doen AND s.uiterlijk >= $4`;
/** Of each part no more are counted than this, and one. */
export const TELT_TOT = 200;
const DEEL: Readonly<Record<Lijstdeel, string>> = { eerst: EERST, wacht: WACHT, alles: 'true' };
const GEVRAAGD =
  's.gemeente = $1 AND ($2::text IS NULL OR s.richting = $2) AND ($3::text IS NULL OR s.soort = $3)';

const telDeel = (deel: Lijstdeel): string =>
  `(SELECT count(*) FROM (SELECT FROM iwmostand s WHERE ${GEVRAAGD} AND ${DEEL[deel]} AND $4::date IS NOT NULL LIMIT ${TELT_TOT + 1}) AS x)`;

export async function leesLijst(
  trx: Trx,
  gemeente: Gemeentecode,
  { deel, richting, soort, blad }: Berichtvraag,
  vandaag: Datum,
): Promise<Berichtenlijst> {
  const waarden = [gemeente, richting, soort, vandaag];
  const [telling] = await vraag<Record<Lijstdeel, number>>(
    trx,
    `SELECT ${LIJSTDELEN.map((naam) => `${telDeel(naam)} AS ${naam}`).join(', ')}`,
    waarden,
  );
  // What waits longest comes first; of everything the newest.
  const volgorde =
    deel === 'alles' ? 's.op DESC' : "coalesce(s.uiterlijk, (s.op AT TIME ZONE 'UTC')::date), s.op";
  // Every parameter is named, so that PostgreSQL knows its type.
  const rijen = await vraag<Omit<Lijstrij, 'stand'>>(
    trx,
    `SELECT b.id, b.richting, b.soort, s.partij, b.identificatie, b.op
     FROM iwmostand s JOIN iwmobericht b ON b.gemeente = s.gemeente AND b.id = s.bericht
     WHERE ${GEVRAAGD} AND ${DEEL[deel]} AND $4::date IS NOT NULL ORDER BY ${volgorde}, b.id
     LIMIT ${PER_BLAD + 1} OFFSET ${(blad - 1) * PER_BLAD}`,
    waarden,
  );
  const getoond = rijen.slice(0, PER_BLAD);
  const standen = await leesStanden(
    trx,
    gemeente,
    getoond.map(({ id }) => id),
  );
  return {
    rijen: getoond.map((rij) => ({
      ...rij,
      op: tijdstip(rij.op),
      stand: standen.get(rij.id) ?? vouwBericht([]),
    })),
    aantallen: telling ?? { eerst: 0, wacht: 0, alles: 0 },
    meer: rijen.length > PER_BLAD,
  };
}

async function leesStanden(
  trx: Trx,
  gemeente: Gemeentecode,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Berichtstand>> {
  const feiten = await vraag<{ readonly bericht: string; readonly feit: Berichtfeit; readonly op: string }>(
    trx,
    'SELECT bericht, feit, op FROM iwmoberichtfeit WHERE gemeente = $1 AND bericht = ANY($2)',
    [gemeente, ids],
  );
  const perBericht = new Map(ids.map((id) => [id, [] as Gedateerd[]]));
  for (const { bericht, feit, op } of feiten) perBericht.get(bericht)?.push({ feit, op: tijdstip(op) });
  return new Map([...perBericht].map(([id, van]) => [id, vouwBericht(van)]));
}
