import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { OverTermijn } from '../sturing/overtermijn.ts';

/** As it was before `tot`: what was not done yet, and would have been over its term by then. */
const OVER_TERMIJN = `
  SELECT count(*) FILTER (WHERE l.begin < $3 AND (m.verslag IS NULL OR m.verslag >= $2))::integer AS onderzoek,
    count(*) FILTER (WHERE m.aanvraag < $4 AND (m.besloten IS NULL OR m.besloten >= $2))::integer AS beslissing
  FROM doorlooptijd l, LATERAL (
    SELECT min(x.op) FILTER (WHERE x.maat = 'mijlpaal:verslag') AS verslag,
      min(x.op) FILTER (WHERE x.maat = 'mijlpaal:aanvraag') AS aanvraag,
      min(x.op) FILTER (WHERE x.maat = 'mijlpaal:klaar' OR x.maat = 'stap:beslissen' AND x.dagen IS NOT NULL) AS besloten
    FROM jsonb_to_recordset(l.metingen) AS x(maat text, op date, dagen integer)) AS m
  WHERE l.gemeente = $1 AND l.begin < $2 AND (l.open OR l.laatste >= $2) AND l.metingen <> '[]'`;

/** `voor`: what began before these days was over its term before `tot`. */
export async function leesOverTermijnOp(
  trx: Trx,
  gemeente: Gemeentecode,
  tot: Datum,
  voor: Readonly<Record<keyof OverTermijn, Datum>>,
): Promise<OverTermijn> {
  const [rij] = await vraag<OverTermijn>(trx, OVER_TERMIJN, [gemeente, tot, voor.onderzoek, voor.beslissing]);
  return rij ?? { onderzoek: 0, beslissing: 0 };
}
