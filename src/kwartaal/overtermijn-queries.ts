import type { Datum } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import type { OverTermijn } from '../sturing/overtermijn.ts';

/** What was done since, and had begun before that day: from an index alone. */
const KLAAR_SINDS = (maat: string, voor: string): string => `
  SELECT count(*) FROM doorlooptijdmeting WHERE gemeente = $1 AND maat = '${maat}'
    AND maand >= date_trunc('month', $2::date)::date AND op >= $2 AND op - dagen < ${voor}`;
/** What was under way then and began before that day, and was not done since: open now, or closed since. */
const LIEP = (maat: string, voor: string): string => `
  (SELECT dossier FROM doorlooptijd WHERE gemeente = $1 AND open AND begin < ${voor} AND metingen <> '[]'
  UNION
  SELECT dossier FROM doorlooptijdmeting
  WHERE gemeente = $1 AND maat = 'mijlpaal:klaar' AND op >= $2 AND begin < ${voor})
  EXCEPT
  SELECT dossier FROM doorlooptijdmeting
  WHERE gemeente = $1 AND maat = '${maat}' AND maand >= date_trunc('month', $2::date)::date AND op >= $2`;
/** Each looked up by itself: all that was ever done need not be read for it. */
const MIST = (maat: string): string => `(
  SELECT true FROM doorlooptijdmeting m
  WHERE m.gemeente = $1 AND m.dossier = x.dossier AND m.maat = '${maat}' LIMIT 1) IS NULL`;
/** Of the few that were never decided; the aanvraag itself stands with the dossier only. */
const VROEG_VOOR = (voor: string): string => `(
  SELECT true FROM doorlooptijd l, jsonb_to_recordset(l.metingen) AS m(maat text, op date)
  WHERE l.gemeente = $1 AND l.dossier = x.dossier AND m.maat = 'mijlpaal:aanvraag' AND m.op < ${voor} LIMIT 1)`;

/** As it was before `tot`: what was not done yet, and would have been over its term by then. */
const OVER_TERMIJN = `
  SELECT ((${KLAAR_SINDS('onderzoek', '$3')})
      + (SELECT count(*) FROM (${LIEP('onderzoek', '$3')}) x WHERE ${MIST('onderzoek')}))::integer AS onderzoek,
    ((${KLAAR_SINDS('beslissing', '$4')})
      + (SELECT count(*) FROM (${LIEP('beslissing', '$4')}) x WHERE ${MIST('beslissing')}
          AND ${VROEG_VOOR('$4')}))::integer AS beslissing`;

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
