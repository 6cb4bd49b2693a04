import type { Tellingen } from '../doorlooptijd/queries.ts';
import { LOPEND } from '../doorlooptijd/queries.ts';
import type { Maat, Termijnmaat } from '../dossier/meting.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import { kaleTermijn } from '../recht/kaletermijn.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';

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
  onderzoek: 'zonderVerslag',
  beslissing: 'halte:beslissen',
} as const satisfies Readonly<Record<Openmaat, Maat>>;

/** As it was counted: since the melding or the aanvraag began before `voor` (`laatVoor`), and what was to be done is not. */
export function openOver(tellingen: Tellingen, maat: Openmaat, voor: Datum): number {
  const sinds = [...(tellingen.get(OPEN_LIJST[maat])?.get(LOPEND) ?? [])];
  return sinds.reduce((som, [dag, aantal]) => (dag < voor ? som + aantal : som), 0);
}
