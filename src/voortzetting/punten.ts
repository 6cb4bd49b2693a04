import type { Datum } from '../kern/datum.ts';
import type { LokaleCode, OnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Afloopstand } from './aflopend.ts';
import { metEinde } from './aflopend.ts';
import type { TotVoortzetting } from './toestand.ts';
import { onbekekenWijzigingen, openHeronderzoek, openVoornemen, uitgesproken } from './toestand.ts';

export const PUNTSOORTEN = ['einde', 'wijziging', 'heronderzoek', 'voornemen', 'zienswijze'] as const;
export type Puntsoort = (typeof PUNTSOORTEN)[number];

/** What the lists find: help that ends, and what waits for somebody. */
export interface Voortzettingspunt {
  readonly soort: Puntsoort;
  readonly onderdeel: OnderdeelId;
  readonly dag: Datum;
  readonly voorziening: LokaleCode | null;
  readonly vorm: 'natura' | 'pgb' | null;
  readonly stand: Afloopstand;
}

export function voortzettingspunten(
  t: TotVoortzetting,
  regels: Pick<LokaleRegels, 'normen'>,
): readonly Voortzettingspunt[] {
  const heronderzoek = openHeronderzoek(t);
  const voornemen = openVoornemen(t);
  const wacht = { voorziening: null, vorm: null, stand: 'bezig' } as const;
  return [
    ...metEinde(t, regels).map(({ gevraagd, einde, ...hulp }) => ({
      soort: 'einde' as const,
      onderdeel: gevraagd,
      dag: einde,
      ...hulp,
    })),
    ...onbekekenWijzigingen(t).map(({ id, op }) => ({
      ...wacht,
      soort: 'wijziging' as const,
      onderdeel: id,
      dag: op,
      stand: 'nogNiets' as const,
    })),
    ...(heronderzoek
      ? [{ ...wacht, soort: 'heronderzoek' as const, onderdeel: heronderzoek.id, dag: heronderzoek.op }]
      : []),
    ...(voornemen
      ? [
          voornemen.gevraagd && !uitgesproken(voornemen)
            ? {
                ...wacht,
                soort: 'zienswijze' as const,
                onderdeel: voornemen.id,
                dag: voornemen.gevraagd.uiterlijk,
              }
            : {
                ...wacht,
                soort: 'voornemen' as const,
                onderdeel: voornemen.id,
                dag: voornemen.zienswijzen.at(-1)?.op ?? voornemen.op,
              },
        ]
      : []),
  ];
}
