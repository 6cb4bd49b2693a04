import type { Datum } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Weigerreden } from './gebeurtenissen.ts';
import type { TotLevering } from './toestand.ts';

/** A provider was asked for this resident, and said no. */
export interface EerdereWeigering {
  readonly op: Datum;
  readonly reden: Weigerreden;
}

/** Who refused this provision for this resident; not who took it on after all. Taken back later it was still refused. */
export function eerdereWeigeringen(
  { levering: { leveringen } }: Pick<TotLevering, 'levering'>,
  voorziening: LokaleCode,
): ReadonlyMap<LokaleCode, EerdereWeigering> {
  const weigerden = new Map<LokaleCode, EerdereWeigering>();
  for (const { opdracht, stand, sinds, weigerreden } of leveringen) {
    if (opdracht.voorziening !== voorziening) continue;
    if (stand === 'geweigerd' && weigerreden !== null)
      weigerden.set(opdracht.aanbieder, { op: sinds, reden: weigerreden });
    else if (stand === 'aangenomen') weigerden.delete(opdracht.aanbieder);
  }
  return weigerden;
}
