import { sql } from 'kysely';
import { type Datum, datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { GEGEVENSRECHTEN, type Gegevensrecht } from '../rechten/gebeurtenissen.ts';

/** How requests about one right went; numbers only. */
export interface Rechttelling {
  readonly recht: Gegevensrecht;
  readonly gevraagd: number;
  readonly beslist: number;
  readonly opTijd: number;
  readonly toegewezen: number;
  readonly gedeeltelijk: number;
  readonly afgewezen: number;
  readonly ingetrokken: number;
}

/** A request that is not done yet. */
export interface OpenVerzoek {
  readonly dossier: DossierId;
  readonly recht: Gegevensrecht;
  readonly ontvangenOp: Datum;
  readonly uiterlijk: Datum;
}

const leesRecht = (tekst: string): Gegevensrecht | undefined =>
  GEGEVENSRECHTEN.find((recht) => recht === tekst);

/** Of what came in since this day, by right. From codes and days, which stay when a dossier is destroyed. */
export async function telVerzoeken(
  trx: Trx,
  gemeente: Gemeentecode,
  vanaf: Datum,
): Promise<readonly Rechttelling[]> {
  const { rows } = await sql<Omit<Rechttelling, 'recht'> & { readonly recht: string }>`
    SELECT o.feiten->>'recht' AS recht, count(*)::int AS gevraagd, count(b.nr)::int AS beslist,
      count(*) FILTER (WHERE (b.feiten->>'opTijd')::boolean)::int AS "opTijd",
      count(*) FILTER (WHERE b.feiten->>'uitkomst' = 'toegewezen')::int AS toegewezen,
      count(*) FILTER (WHERE b.feiten->>'uitkomst' = 'gedeeltelijk')::int AS gedeeltelijk,
      count(*) FILTER (WHERE b.feiten->>'uitkomst' = 'afgewezen')::int AS afgewezen,
      count(i.nr)::int AS ingetrokken
    FROM journaal o
    LEFT JOIN journaal b ON b.gemeente = o.gemeente AND b.dossier = o.dossier
      AND b.soort = 'gegevensverzoekBesloten' AND b.feiten->>'verzoek' = o.feiten->>'id'
    LEFT JOIN journaal i ON i.gemeente = o.gemeente AND i.dossier = o.dossier
      AND i.soort = 'gegevensverzoekIngetrokken' AND i.feiten->>'verzoek' = o.feiten->>'id'
    WHERE o.gemeente = ${gemeente} AND o.soort = 'gegevensverzoekOntvangen' AND o.feiten->>'ontvangenOp' >= ${vanaf}
    GROUP BY 1`.execute(trx);
  return GEGEVENSRECHTEN.flatMap((recht) => {
    const rij = rows.find((r) => r.recht === recht);
    return rij ? [{ ...rij, recht }] : [];
  });
}

/** What is not done yet, the one that has to be done first on top. */
export async function leesOpenVerzoeken(trx: Trx, gemeente: Gemeentecode): Promise<readonly OpenVerzoek[]> {
  const rijen = await trx
    .selectFrom('klok')
    .select(['dossier', 'onderdeel', 'begin', 'uiterlijk'])
    .where('gemeente', '=', gemeente)
    .where('soort', '=', 'gegevensverzoek')
    .orderBy('uiterlijk')
    .orderBy('dossier')
    .limit(500)
    .execute();
  return rijen.flatMap(({ dossier, onderdeel, begin, uiterlijk }) => {
    // As the clock is named: the request, and the right it is about.
    const recht = leesRecht(onderdeel.split('.')[1] ?? '');
    if (!recht || uiterlijk === null) return [];
    return { dossier: dossier as DossierId, recht, ontvangenOp: datum(begin), uiterlijk: datum(uiterlijk) };
  });
}
