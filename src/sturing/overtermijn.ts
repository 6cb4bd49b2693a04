import type { Keuze } from '../doorlooptijd/queries.ts';
import { getal } from '../ui/weergave.ts';
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
/** As it is today: of a great many only that there are more than so many. */
export type OpenOver = Readonly<Record<Openmaat, number | `meer dan ${string}`>>;

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

/** So many are looked at, those that wait longest first: of more than that it is said that there are more (docs/adr/0042). */
const KIJKT_TOT = 500;
const TEL = `
  SELECT count(*)::integer AS gezien, count(*) FILTER (WHERE $2 <> 'open' OR (
      SELECT true FROM doorlooptijdmeting v
      WHERE v.gemeente = $1 AND v.dossier = laat.dossier AND v.maat = 'onderzoek' LIMIT 1) IS NULL)::integer AS aantal
  FROM (
    SELECT m.dossier FROM doorlooptijdmeting m
    WHERE m.gemeente = $1 AND m.maat = $2 AND m.maand <= date_trunc('month', $3::date)::date AND m.dagen IS NULL AND m.op < $3
      AND $4 IN ('*', m.team) AND $5 IN ('*', m.voorziening) AND $6 IN ('*', m.urgentie)
    ORDER BY m.maand, m.dagen DESC NULLS LAST, m.op LIMIT ${KIJKT_TOT + 1}) AS laat`;

/** As it is today. */
export async function leesOverTermijn(
  trx: Trx,
  gemeente: Gemeentecode,
  { team, voorziening, urgentie }: Keuze,
  vandaag: Datum,
  regels: LokaleRegels,
): Promise<OpenOver> {
  const tel = async (maat: Openmaat, lijst: string): Promise<OpenOver[Openmaat]> => {
    const voor = laatVoor(maat, vandaag, regels);
    const [rij] = await vraag<{ readonly gezien: number; readonly aantal: number }>(trx, TEL, [
      gemeente,
      lijst,
      voor,
      team,
      voorziening,
      urgentie,
    ]);
    const { gezien, aantal } = rij ?? { gezien: 0, aantal: 0 };
    return gezien > KIJKT_TOT ? `meer dan ${getal(Math.max(0, aantal - 1))}` : aantal;
  };
  return {
    onderzoek: await tel('onderzoek', 'open'),
    beslissing: await tel('beslissing', 'halte:beslissen'),
  };
}
