import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';

/** What happened at one provider; days are medians, null where nobody was counted. */
export interface Aanbiedertelling {
  readonly aanbieder: string;
  /** On the last day of the quarter: asked, and the help not begun. */
  readonly wachtend: number;
  readonly wachtDagen: number | null;
  readonly gestart: number;
  readonly startDagen: number | null;
  readonly geweigerd: number;
}

/** Assignments of dossiers that are counted at all; who was refused or taken back that day waited no longer. */
const AANBIEDERS = `
  SELECT x.aanbieder, count(*) FILTER (WHERE w.wacht)::integer AS wachtend,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY $3::date - 1 - x.opgedragen_op) FILTER (WHERE w.wacht)::integer AS "wachtDagen",
    count(*) FILTER (WHERE w.begon)::integer AS gestart,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY x.gestart_op - x.opgedragen_op) FILTER (WHERE w.begon)::integer AS "startDagen",
    count(*) FILTER (WHERE x.stand = 'geweigerd' AND x.vervallen_op >= $2 AND x.vervallen_op < $3)::integer AS geweigerd
  FROM levering x JOIN doorlooptijd l ON l.gemeente = $1 AND l.dossier = x.dossier AND l.metingen <> '[]',
    LATERAL (SELECT x.gestart_op >= $2 AND x.gestart_op < $3 AS begon,
      x.opgedragen_op < $3 AND (x.gestart_op IS NULL OR x.gestart_op >= $3)
        AND (x.vervallen_op IS NULL OR x.vervallen_op >= $3) AND (x.gestopt_op IS NULL OR x.gestopt_op >= $3)
        AND (x.einde IS NULL OR x.einde >= $3) AS wacht) AS w
  WHERE x.gemeente = $1 AND x.aanbieder IS NOT NULL GROUP BY 1
  HAVING bool_or(w.wacht OR w.begon OR (x.stand = 'geweigerd' AND x.vervallen_op >= $2 AND x.vervallen_op < $3))
  ORDER BY 2 DESC, 1`;

export function leesAanbiedertellingen(
  trx: Trx,
  gemeente: Gemeentecode,
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
): Promise<readonly Aanbiedertelling[]> {
  return vraag<Aanbiedertelling>(trx, AANBIEDERS, [gemeente, van, tot]);
}
