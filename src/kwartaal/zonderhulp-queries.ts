import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

/** Granted parts of which no day of help was given, and that no provider had to answer or begin. */
export interface Zonderhulptelling {
  /** Nobody was asked yet, or not again after a refusal; with a pgb the resident buys the help. */
  readonly wat: 'nietGevraagd' | 'pgb';
  readonly aantal: number;
  /** Median of the days since the decision was made known. */
  readonly dagen: number;
}

/**
 * As it was before a day: what is without help now, or began since. Of a strict dossier, and of one that was joined with
 * another, nothing is counted. Each part is looked up by itself: all that was ever given need not be read for it.
 */
const ZONDER_HULP = `
  SELECT d.wat, count(*)::integer AS aantal,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY $2::date - 1 - d.sinds)::integer AS dagen
  FROM (
    SELECT k.dossier, k.onderdeel, CASE WHEN bool_or(k.vorm = 'pgb') THEN 'pgb' ELSE 'nietGevraagd' END AS wat,
      min(k.wacht_sinds) AS sinds
    FROM (
      SELECT dossier, onderdeel, vorm, wacht_sinds, einde FROM levering WHERE gemeente = $1 AND actueel
        AND stand IN ('nietOpgedragen', 'pgbNogNiet', 'wachtOpAntwoord', 'geweigerd', 'wachtOpStart', 'elders')
      UNION ALL
      SELECT dossier, onderdeel, vorm, wacht_sinds, einde FROM levering WHERE gemeente = $1 AND gestart_op >= $2) AS k
    WHERE k.wacht_sinds < $2 AND (k.einde IS NULL OR k.einde >= $2)
      AND (
        SELECT true FROM levering o WHERE o.gemeente = $1 AND o.dossier = k.dossier AND o.onderdeel = k.onderdeel
          AND (o.gestart_op < $2 OR (o.opgedragen_op < $2 AND (o.vervallen_op IS NULL OR o.vervallen_op >= $2)))
        LIMIT 1) IS NULL
      AND NOT EXISTS (
        SELECT FROM doorlooptijd l WHERE l.gemeente = $1 AND l.dossier = k.dossier AND l.metingen = '[]')
    GROUP BY 1, 2) AS d
  GROUP BY 1`;

export function leesZonderHulp(
  trx: Trx,
  gemeente: Gemeentecode,
  tot: Datum,
): Promise<readonly Zonderhulptelling[]> {
  return vraag<Zonderhulptelling>(trx, ZONDER_HULP, [gemeente, tot]);
}
