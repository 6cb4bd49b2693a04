import type { Maat } from '../dossier/meting.ts';
import type { Datum } from '../kern/datum.ts';
import { datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

/** Which dossiers count: a code, or `'*'` for all; an empty text is what is not known yet. */
export interface Keuze {
  readonly team: string;
  readonly voorziening: string;
  readonly urgentie: string;
}
export type Dimensie = keyof Keuze;

export const IEDER = '*';
export const ALLES: Keuze = { team: IEDER, voorziening: IEDER, urgentie: IEDER };

/** Under this month stands what still runs, per day on which it began. */
export const LOPEND: Datum = datum('0001-01-01');

/** How often each number of days came up; of what runs, each first day. */
export type Aantallen = ReadonlyMap<string, number>;
/** Per measure and month, of one choice. */
export type Tellingen = ReadonlyMap<Maat, ReadonlyMap<Datum, Aantallen>>;

interface Rij {
  readonly waarde?: string;
  readonly maat: Maat;
  readonly maand: Datum;
  readonly aantallen: Readonly<Record<string, number>>;
}

/** Milestones are added up from the beginning: what was in stock is what came in and did not go out. */
const vanaf = (plaats: number): string =>
  `(maand >= $${plaats} OR maand = '${LOPEND}' OR maat LIKE 'mijlpaal:%')`;

const LEES = `
  SELECT maat, maand, aantallen FROM doorlooptijdtelling
  WHERE gemeente = $1 AND team = $2 AND voorziening = $3 AND urgentie = $4 AND ${vanaf(5)}
  UNION ALL
  SELECT maat, maand, jsonb_build_object(sleutel, aantal) FROM doorlooptijdmutatie
  WHERE gemeente = $1 AND $2 IN ('*', team) AND $3 IN ('*', voorziening) AND $4 IN ('*', urgentie) AND ${vanaf(5)}`;

/** All measures of one choice since a month. Costs as much as there are months, never as much as there are dossiers. */
export async function leesTellingen(
  trx: Trx,
  gemeente: Gemeentecode,
  { team, voorziening, urgentie }: Keuze,
  sinds: Datum,
): Promise<Tellingen> {
  return samen(await vraag<Rij>(trx, LEES, [gemeente, team, voorziening, urgentie, maandVan(sinds)]));
}

/** The same for each value of one dimension: who is compared with whom. */
export async function leesPer(
  trx: Trx,
  gemeente: Gemeentecode,
  dimensie: Dimensie,
  keuze: Keuze,
  maten: readonly Maat[],
  sinds: Datum,
): Promise<ReadonlyMap<string, Tellingen>> {
  const anders: Readonly<Record<Dimensie, string | null>> = { ...keuze, [dimensie]: null };
  const rijen = await vraag<Required<Rij>>(trx, PER[dimensie], [
    gemeente,
    anders.team,
    anders.voorziening,
    anders.urgentie,
    maandVan(sinds),
    maten,
  ]);
  const waarden = [...new Set(rijen.map(({ waarde }) => waarde))];
  return new Map(waarden.map((waarde) => [waarde, samen(rijen.filter((rij) => rij.waarde === waarde))]));
}

/** Null is this dimension itself: each value but the sum of all. */
const PER = Object.fromEntries(
  (['team', 'voorziening', 'urgentie'] as const).map((dimensie) => [
    dimensie,
    `
  SELECT ${dimensie} AS waarde, maat, maand, aantallen FROM doorlooptijdtelling
  WHERE gemeente = $1 AND coalesce($2, team) = team AND coalesce($3, voorziening) = voorziening
    AND coalesce($4, urgentie) = urgentie AND ${dimensie} <> '*' AND maand >= $5 AND maat = ANY ($6)
  UNION ALL
  SELECT ${dimensie}, maat, maand, jsonb_build_object(sleutel, aantal) FROM doorlooptijdmutatie
  WHERE gemeente = $1 AND coalesce($2, '*') IN ('*', team) AND coalesce($3, '*') IN ('*', voorziening)
    AND coalesce($4, '*') IN ('*', urgentie) AND maand >= $5 AND maat = ANY ($6)`,
  ]),
) as Readonly<Record<Dimensie, string>>;

/** One choice, with what was counted of it. */
export interface Keuzetelling {
  readonly keuze: Keuze;
  readonly tellingen: Tellingen;
}

/** Each value of each of these dimensions, and all of them together: all that can be laid beside one of these choices. */
export async function leesRooster(
  trx: Trx,
  gemeente: Gemeentecode,
  dimensies: readonly Dimensie[],
  maten: readonly Maat[] | null,
  sinds: Datum,
): Promise<readonly Keuzetelling[]> {
  const rijen = await vraag<Rij & Keuze>(trx, rooster(dimensies), [gemeente, maandVan(sinds), maten]);
  const per = new Map<string, { readonly keuze: Keuze; readonly rijen: Rij[] }>();
  for (const { team, voorziening, urgentie, ...rij } of rijen) {
    const sleutel = JSON.stringify([team, voorziening, urgentie]);
    const er = per.get(sleutel) ?? { keuze: { team, voorziening, urgentie }, rijen: [] };
    er.rijen.push(rij);
    per.set(sleutel, er);
  }
  return [...per.values()].map((een) => ({ keuze: een.keuze, tellingen: samen(een.rijen) }));
}

/** Of the counts a row each; what waits counts for itself, and for each whole that it is a part of. */
function rooster(dimensies: readonly Dimensie[]): string {
  const alle = ['team', 'voorziening', 'urgentie'] as const;
  const vrij = (d: Dimensie): boolean => dimensies.includes(d);
  const eigen = alle.map((d) => (vrij(d) ? `${d}.w AS ${d}` : `'*'::text AS ${d}`)).join(', ');
  const keer = alle.filter(vrij).map((d) => `unnest(ARRAY['*', m.${d}]) AS ${d}(w)`);
  const dezeMaten = '($3::text[] IS NULL OR maat = ANY ($3))';
  return `
  SELECT team, voorziening, urgentie, maat, maand, aantallen FROM doorlooptijdtelling
  WHERE gemeente = $1 AND ${vanaf(2)} AND ${dezeMaten}
    ${alle.map((d) => (vrij(d) ? '' : `AND ${d} = '*'`)).join(' ')}
  UNION ALL
  SELECT ${eigen}, m.maat, m.maand, jsonb_build_object(m.sleutel, m.aantal)
  FROM ${['doorlooptijdmutatie AS m', ...keer].join(', ')}
  WHERE m.gemeente = $1 AND ${vanaf(2)} AND ${dezeMaten}`;
}

function maandVan(dag: Datum): Datum {
  return datum(`${dag.slice(0, 8)}01`);
}

function samen(rijen: readonly Rij[]): Tellingen {
  const tellingen = new Map<Maat, Map<Datum, Map<string, number>>>();
  for (const { maat, maand, aantallen } of rijen) {
    const maanden = tellingen.get(maat) ?? new Map<Datum, Map<string, number>>();
    const per = maanden.get(maand) ?? new Map<string, number>();
    for (const [sleutel, aantal] of Object.entries(aantallen)) {
      const som = (per.get(sleutel) ?? 0) + aantal;
      if (som === 0) per.delete(sleutel);
      else per.set(sleutel, som);
    }
    tellingen.set(maat, maanden.set(maand, per));
  }
  return tellingen;
}

/** The month of the first melding there is; null before it. What lies before was not counted: it is not nought. */
export async function leesEersteMaand(trx: Trx, gemeente: Gemeentecode): Promise<Datum | null> {
  const [rij] = await vraag<{ readonly maand: Datum | null }>(
    trx,
    "SELECT min(maand) AS maand FROM doorlooptijdmeting WHERE gemeente = $1 AND maat = 'mijlpaal:gemeld'",
    [gemeente],
  );
  return rij?.maand ?? null;
}

/** Puts what waits with the counts: for who wrote very many at once. */
export async function vouwTellingen(trx: Trx, gemeente: Gemeentecode): Promise<void> {
  await vraag(trx, 'SELECT doorlooptijd_vouw($1)', [gemeente]);
}
