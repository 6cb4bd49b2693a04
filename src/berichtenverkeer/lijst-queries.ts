import type { Datum, Tijdstip } from '../kern/datum.ts';
import { tijdstip } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { ElkeSoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import { ELKE_SOORT } from '../koppelvlakken/iwmo/retourberichten.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Berichtfeit, Berichtstand, Gedateerd, Richting } from './bericht.ts';
import { vouwBericht } from './bericht.ts';
import { leesGroep } from './groep.ts';

/** First what asks a person, then what we still wait for, then everything. */
export const LIJSTDELEN = ['eerst', 'wacht', 'alles'] as const;
export type Lijstdeel = (typeof LIJSTDELEN)[number];

export interface Berichtvraag {
  readonly deel: Lijstdeel;
  readonly richting: Richting | null;
  readonly soort: ElkeSoort | null;
  /** One refusal of one sender: each message of it. */
  readonly groep: string | null;
  /** From 1. */
  readonly blad: number;
}

export interface Lijstrij {
  readonly id: string;
  readonly richting: Richting;
  readonly soort: ElkeSoort | null;
  readonly partij: string | null;
  readonly identificatie: string | null;
  readonly op: Tijdstip;
  readonly stand: Berichtstand;
  /** When it stands for more of the same: which, how many, and when the last came. */
  readonly groep: { readonly sleutel: string; readonly aantal: number; readonly laatste: Tijdstip } | null;
}

export interface Berichtenlijst {
  readonly rijen: readonly Lijstrij[];
  readonly aantallen: Readonly<Record<Lijstdeel, number>>;
  readonly meer: boolean;
}

interface Zaak {
  readonly sleutel: string | null;
  readonly aantal: number;
  readonly laatste: string;
}

const PER_BLAD = 50;
const LAATSTE_BLAD = 1_000;

export function leesBerichtvraag(zoek: (naam: string) => string | undefined): Berichtvraag {
  const blad = Number(zoek('blad') ?? '1');
  const groep = leesGroep(zoek('groep'));
  return {
    deel: groep === null ? (LIJSTDELEN.find((deel) => deel === zoek('deel')) ?? 'eerst') : 'eerst',
    richting: (['in', 'uit'] as const).find((richting) => richting === zoek('richting')) ?? null,
    soort: ELKE_SOORT.find((soort) => soort === zoek('soort')) ?? null,
    groep,
    blad: Number.isInteger(blad) && blad >= 1 && blad <= LAATSTE_BLAD ? blad : 1,
  };
}

export function schrijfBerichtvraag({ deel, richting, soort, groep, blad }: Berichtvraag): string {
  return new URLSearchParams({
    ...(deel === 'eerst' ? {} : { deel }),
    ...(richting === null ? {} : { richting }),
    ...(soort === null ? {} : { soort }),
    ...(groep === null ? {} : { groep }),
    ...(blad === 1 ? {} : { blad: String(blad) }),
  }).toString();
}

/** What runs is found by index: a message that asks nothing is in neither (migrations/0038). */
const OPEN = '(s.te_doen OR s.uiterlijk IS NOT NULL)';
/** Since when, or until when: the order of what runs. */
const DAG = "coalesce(s.uiterlijk, (s.op AT TIME ZONE 'UTC')::date)";
const EERST = `${OPEN} AND (s.te_doen OR coalesce(s.uiterlijk < $4, false))`;
// Says twice on which day, so that what is to do before it is not gone through.
const WACHT = `${OPEN} AND NOT s.te_doen AND s.uiterlijk >= $4 AND ${DAG} >= $4`;
/** Of each part no more are counted than this, and one. */
export const TELT_TOT = 200;
const DEEL: Readonly<Record<Lijstdeel, string>> = { eerst: EERST, wacht: WACHT, alles: 'true' };
// Every parameter is named, so that PostgreSQL knows its type.
const GEVRAAGD = `s.gemeente = $1 AND ($2::text IS NULL OR s.richting = $2) AND ($3::text IS NULL OR s.soort = $3)
  AND ($5::text IS NULL OR s.groep = $5) AND $4::date IS NOT NULL`;
/** What a person has to do by itself; and what is brought together: the same refusal a hundred times is one thing. */
const LOS = `FROM iwmostand s WHERE ${GEVRAAGD} AND ${EERST} AND s.groep IS NULL`;
const SAMEN = `FROM iwmostand s WHERE ${GEVRAAGD} AND ${EERST} AND s.groep IS NOT NULL`;

const isSamen = (deel: Lijstdeel, groep: string | null): boolean => deel === 'eerst' && groep === null;

const telDeel = (deel: Lijstdeel, groep: string | null): string =>
  isSamen(deel, groep)
    ? `(SELECT count(*) FROM ((SELECT ${LOS} ORDER BY ${DAG}, s.op LIMIT ${TELT_TOT + 1})
        UNION ALL (SELECT ${SAMEN} GROUP BY s.groep LIMIT ${TELT_TOT + 1}) LIMIT ${TELT_TOT + 1}) AS x)`
    : `(SELECT count(*) FROM (SELECT FROM iwmostand s WHERE ${GEVRAAGD} AND ${DEEL[deel]} LIMIT ${TELT_TOT + 1}) AS x)`;

/** One by one in the order of an index; only what is the same refusal is brought together, and that is never all there is. */
function zakenVan(deel: Lijstdeel, groep: string | null, blad: number): string {
  const vanaf = (blad - 1) * PER_BLAD;
  const een = (waar: string, volgorde: string, blz: string): string =>
    `SELECT s.bericht, s.partij, s.groep, 1 AS aantal, s.op AS laatste, s.op, ${DAG} AS dag ${waar} ORDER BY ${volgorde} ${blz}`;
  if (!isSamen(deel, groep))
    return een(
      `FROM iwmostand s WHERE ${GEVRAAGD} AND ${DEEL[deel]}`,
      `${volgordeVan(deel)}, s.bericht`,
      `LIMIT ${PER_BLAD + 1} OFFSET ${vanaf}`,
    );
  return `SELECT * FROM (
      (${een(LOS, `${DAG}, s.op, s.bericht`, `LIMIT ${vanaf + PER_BLAD + 1}`)})
      UNION ALL
      (SELECT (array_agg(s.bericht ORDER BY s.op, s.bericht))[1], min(s.partij), s.groep, count(*)::int, max(s.op), min(s.op),
         min(${DAG}) ${SAMEN} GROUP BY s.groep)) AS z
    ORDER BY dag, op, bericht LIMIT ${PER_BLAD + 1} OFFSET ${vanaf}`;
}

// What waits longest comes first; of everything the newest.
const volgordeVan = (deel: Lijstdeel): string => (deel === 'alles' ? 's.op DESC' : `${DAG}, s.op`);

export async function leesLijst(
  trx: Trx,
  gemeente: Gemeentecode,
  { deel, richting, soort, groep, blad }: Berichtvraag,
  vandaag: Datum,
): Promise<Berichtenlijst> {
  const waarden = [gemeente, richting, soort, vandaag, groep];
  const [telling] = await vraag<Record<Lijstdeel, number>>(
    trx,
    `SELECT ${LIJSTDELEN.map((naam) => `${telDeel(naam, groep)} AS ${naam}`).join(', ')}`,
    waarden,
  );
  const rijen = await vraag<Omit<Lijstrij, 'stand' | 'groep'> & Zaak>(
    trx,
    `SELECT b.id, b.richting, b.soort, s.partij, b.identificatie, b.op, s.groep AS sleutel, s.aantal, s.laatste
     FROM (${zakenVan(deel, groep, blad)}) s JOIN iwmobericht b ON b.gemeente = $1 AND b.id = s.bericht
     ORDER BY ${deel === 'alles' ? 's.op DESC' : 's.dag, s.op'}, s.bericht`,
    waarden,
  );
  const getoond = rijen.slice(0, PER_BLAD);
  const standen = await leesStanden(
    trx,
    gemeente,
    getoond.map(({ id }) => id),
  );
  return {
    rijen: getoond.map(({ sleutel, aantal, laatste, ...rij }) => ({
      ...rij,
      op: tijdstip(rij.op),
      groep: sleutel !== null && aantal > 1 ? { sleutel, aantal, laatste: tijdstip(laatste) } : null,
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
