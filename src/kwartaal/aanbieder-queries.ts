import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

/** What happened at one provider; days are medians, null where nobody was counted. */
export interface Aanbiedertelling {
  readonly aanbieder: string;
  /** On the last day of the quarter: asked, and the help not begun. */
  readonly wachtend: number;
  /** Of them, who was not planned to take over on a day: of these alone are the days. */
  readonly wachtGemeten: number;
  readonly wachtDagen: number | null;
  readonly gestart: number;
  readonly startGemeten: number;
  readonly startDagen: number | null;
  readonly geweigerd: number;
}

/**
 * What began, ended or was refused since the quarter began, and what waits now: each by its own index, so that what was
 * over before is not read. Of a strict dossier, and of one that was joined with another, nothing is counted.
 */
const OPDRACHTEN = `
  SELECT dossier, aanbieder, stand, coalesce(wacht_vanaf, opgedragen_op) AS vanaf, gestart_op, gestopt_op, vervallen_op, einde, begin_op FROM levering
  WHERE gemeente = $1 AND gestart_op >= $2 AND aanbieder IS NOT NULL
  UNION ALL
  SELECT dossier, aanbieder, stand, coalesce(wacht_vanaf, opgedragen_op) AS vanaf, gestart_op, gestopt_op, vervallen_op, einde, begin_op FROM levering
  WHERE gemeente = $1 AND vervallen_op >= $2 AND gestart_op IS NULL AND aanbieder IS NOT NULL
  UNION ALL
  SELECT dossier, aanbieder, stand, coalesce(wacht_vanaf, opgedragen_op) AS vanaf, gestart_op, gestopt_op, vervallen_op, einde, begin_op FROM levering
  WHERE gemeente = $1 AND actueel AND gestart_op IS NULL AND vervallen_op IS NULL AND aanbieder IS NOT NULL`;

/** Who was refused or taken back that day waited no longer; who is not granted it yet, does not wait. How long one waited that takes over, says nothing: it was planned. */
const AANBIEDERS = `
  SELECT x.aanbieder, count(*) FILTER (WHERE w.wacht)::integer AS wachtend,
    count(*) FILTER (WHERE w.wacht AND x.begin_op IS NULL)::integer AS "wachtGemeten",
    percentile_disc(0.5) WITHIN GROUP (ORDER BY greatest(0, $3::date - 1 - x.vanaf))
      FILTER (WHERE w.wacht AND x.begin_op IS NULL)::integer AS "wachtDagen",
    count(*) FILTER (WHERE w.begon)::integer AS gestart,
    count(*) FILTER (WHERE w.begon AND x.begin_op IS NULL)::integer AS "startGemeten",
    percentile_disc(0.5) WITHIN GROUP (ORDER BY greatest(0, x.gestart_op - x.vanaf))
      FILTER (WHERE w.begon AND x.begin_op IS NULL)::integer AS "startDagen",
    count(*) FILTER (WHERE w.geweigerd)::integer AS geweigerd
  FROM (${OPDRACHTEN}) AS x,
    LATERAL (SELECT x.gestart_op >= $2 AND x.gestart_op < $3 AS begon,
      x.stand = 'geweigerd' AND x.vervallen_op >= $2 AND x.vervallen_op < $3 AS geweigerd,
      x.vanaf < $3 AND (x.gestart_op IS NULL OR x.gestart_op >= $3)
        AND (x.vervallen_op IS NULL OR x.vervallen_op >= $3) AND (x.gestopt_op IS NULL OR x.gestopt_op >= $3)
        AND (x.einde IS NULL OR x.einde >= $3) AS wacht) AS w
  WHERE (w.wacht OR w.begon OR w.geweigerd) AND NOT EXISTS (
    SELECT FROM doorlooptijd l WHERE l.gemeente = $1 AND l.dossier = x.dossier AND l.metingen = '[]')
  GROUP BY 1 ORDER BY 2 DESC, 1`;

export function leesAanbiedertellingen(
  trx: Trx,
  gemeente: Gemeentecode,
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
): Promise<readonly Aanbiedertelling[]> {
  return vraag<Aanbiedertelling>(trx, AANBIEDERS, [gemeente, van, tot]);
}
