import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { Aanbiedercijfers } from './wachttijd.ts';
import { TERUG_WEKEN } from './wachttijd.ts';

/**
 * Counted from the assignment, or from the first day of the grant when that comes later: until then it was planned.
 * Who takes over on an agreed day waits here as well and takes a place, but how long says nothing of others.
 * Of the providers and provisions asked for, found by index; no name and no dossier number comes out.
 */
const CIJFERS = `
  SELECT aanbieder, voorziening,
    count(*) FILTER (WHERE stand IN ('wachtOpAntwoord','wachtOpStart'))::int AS wachtend,
    count(*) FILTER (WHERE actueel AND stand IN ('loopt','onderbroken') AND (einde IS NULL OR einde >= $3::date))::int AS lopend,
    count(*) FILTER (WHERE gestart_op > $4::date AND begin_op IS NULL)::int AS gestart,
    count(*) FILTER (WHERE stand = 'geweigerd' AND opgedragen_op > $4::date)::int AS geweigerd,
    percentile_disc(0.25) WITHIN GROUP (ORDER BY greatest(0, gestart_op - coalesce(wacht_vanaf, opgedragen_op)))
      FILTER (WHERE gestart_op > $4::date AND begin_op IS NULL)::int AS "vroegDagen",
    percentile_disc(0.75) WITHIN GROUP (ORDER BY greatest(0, gestart_op - coalesce(wacht_vanaf, opgedragen_op)))
      FILTER (WHERE gestart_op > $4::date AND begin_op IS NULL)::int AS "laatDagen",
    max(greatest(0, $3::date - coalesce(wacht_vanaf, opgedragen_op))) FILTER (WHERE actueel AND begin_op IS NULL AND stand IN ('wachtOpAntwoord','wachtOpStart'))::int
      AS "langstDagen"
  FROM levering
  WHERE gemeente = $1 AND aanbieder = ANY ($2) AND ($5::text[] IS NULL OR voorziening = ANY ($5))
  GROUP BY aanbieder, voorziening`;

/** What happened at each of these providers with each of these provisions, or with all. */
export async function leesAanbiedercijfers(
  trx: Trx,
  gemeente: Gemeentecode,
  van: { readonly aanbieders: readonly string[]; readonly voorzieningen: readonly string[] | null },
  vandaag: Datum,
): Promise<readonly Aanbiedercijfers[]> {
  return vraag<Aanbiedercijfers>(trx, CIJFERS, [
    gemeente,
    van.aanbieders,
    vandaag,
    plusWeken(vandaag, -TERUG_WEKEN),
    van.voorzieningen,
  ]);
}
