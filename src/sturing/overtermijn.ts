import type { Keuze } from '../doorlooptijd/queries.ts';
import type { Termijnmaat } from '../dossier/meting.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Gemeentecode } from '../kern/ids.ts';
import type { Trx } from '../platform/database.ts';
import { vraag } from '../platform/database.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Lijstmaat } from './lijstvraag.ts';

/** Whose share in time tells only of what is done: what lies there and is late stands beside it (sturing.md § 7). */
export const OPEN_MATEN = ['onderzoek', 'beslissing'] as const satisfies readonly Termijnmaat[];
export type Openmaat = (typeof OPEN_MATEN)[number];
/** How many are open past their term. */
export type OverTermijn = Readonly<Record<Openmaat, number>>;

export const OPEN_OVER_KOLOM = 'Open en over de termijn';
export const OPEN_OVER_UITLEG =
  'Op tijd telt alleen wat klaar is. Open en over de termijn: zonder verslag terwijl de zes weken voorbij zijn, of met een aanvraag zonder besluit terwijl de twee weken voorbij zijn (Wmo 2.3.2 lid 1, 2.3.5 lid 2). Dagen waarin de klok van de aanvraag stilstond, zijn daar niet afgetrokken. Bij Vooruitkijken telt zo een zaak in het deel zelf mee, dus is dat deel lager.';

const TERMIJN = { onderzoek: 'wmoOnderzoek', beslissing: 'wmoBeslissing' } as const;
/** Longer than any of these terms with the holidays behind it. */
const RUIM = 90;

/** What began before this day was over its term before `dag`. */
export function laatVoor(
  maat: Openmaat,
  dag: Datum,
  regels: Pick<LokaleRegels, 'kalender' | 'uitleg'>,
): Datum {
  for (let begin = plusDagen(dag, -RUIM); ; begin = plusDagen(begin, 1))
    if (kaleTermijn(TERMIJN[maat], begin, regels).uiterlijk >= dag) return begin;
}

/** Which list stands behind it: since the melding, or since the aanvraag. */
export const OPEN_LIJST = {
  onderzoek: 'open:zonderVerslag',
  beslissing: 'halte:beslissen',
} as const satisfies Readonly<Record<Openmaat, Lijstmaat>>;

/** One more than is named: who has so many late ones does not count them to the end (docs/adr/0042). */
export const TELT_OVER = 1_000;
const TEL = `
  SELECT count(*)::integer AS aantal FROM (
    SELECT FROM doorlooptijdmeting m
    WHERE m.gemeente = $1 AND m.maat = $2 AND m.dagen IS NULL AND m.op < $3
      AND $4 IN ('*', m.team) AND $5 IN ('*', m.voorziening) AND $6 IN ('*', m.urgentie)
      AND ($2 <> 'open' OR (
        SELECT true FROM doorlooptijdmeting v
        WHERE v.gemeente = $1 AND v.dossier = m.dossier AND v.maat = 'onderzoek' LIMIT 1) IS NULL)
    LIMIT ${TELT_OVER + 1}) AS laat`;

/** As it is today. */
export async function leesOverTermijn(
  trx: Trx,
  gemeente: Gemeentecode,
  { team, voorziening, urgentie }: Keuze,
  vandaag: Datum,
  regels: LokaleRegels,
): Promise<OverTermijn> {
  const tel = async (maat: Openmaat, lijst: string): Promise<number> => {
    const voor = laatVoor(maat, vandaag, regels);
    const [rij] = await vraag<{ readonly aantal: number }>(trx, TEL, [
      gemeente,
      lijst,
      voor,
      team,
      voorziening,
      urgentie,
    ]);
    return rij?.aantal ?? 0;
  };
  return {
    onderzoek: await tel('onderzoek', 'open'),
    beslissing: await tel('beslissing', 'halte:beslissen'),
  };
}
