import type { OnderdeelId } from '../kern/ids.ts';
import { TE_WISSELEN } from './aanbieden.ts';
import { ONBESLIST } from './gebeurtenissen.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen, opvolgerVan, vindDeel } from './stand.ts';
import type { Levering, LeveringToestand, TotLevering } from './toestand.ts';
import { WACHTEND } from './wachten.ts';

/** What was offered and the resident can still say yes or no to. */
export type Wachtaanbod =
  | ({ readonly soort: 'aanbieder' } & LeveringToestand['aangeboden'][number])
  | ({ readonly soort: 'overbrugging' } & LeveringToestand['overbruggingsaanbod'][number]);

type MetLevering = Pick<TotLevering, 'levering'>;

/** Another provider offered for this assignment and not decided on; an answer, or another assignment, ends it. */
export function openAanbod(
  { levering: { aangeboden } }: MetLevering,
  levering: Levering | undefined,
): LeveringToestand['aangeboden'][number] | undefined {
  const laatste = aangeboden.findLast((a) => a.levering === levering?.id);
  return laatste && ONBESLIST.includes(laatste.wens) ? laatste : undefined;
}

/** What was offered to carry somebody over, and not decided on. */
function openOverbrugging(
  { levering: { overbruggingsaanbod, overbruggingen } }: MetLevering,
  onderdeel: OnderdeelId,
): LeveringToestand['overbruggingsaanbod'][number] | undefined {
  const laatste = overbruggingsaanbod.findLast((a) => a.onderdeel === onderdeel);
  if (!laatste || !ONBESLIST.includes(laatste.wens)) return undefined;
  // Arranged in another way meanwhile: there is nothing to answer.
  return overbruggingen.some((b) => b.onderdeel === onderdeel && b.op > laatste.op) ? undefined : laatste;
}

/** All that this dossier's resident can answer now. */
export function openAanbiedingen(t: TotLevering): readonly Wachtaanbod[] {
  if (t.levering.gesloten) return [];
  return leveringsdelen(t).flatMap((deel) => aanbodVoor(t, deel));
}

/** Waits at a provider: whatever is answered to this offer, that place stays. Who lost the help for a while has none. */
export function houdtPlaats(t: TotLevering, { onderdeel }: Pick<Wachtaanbod, 'onderdeel'>): boolean {
  const deel = vindDeel(t, onderdeel);
  return deel !== undefined && TE_WISSELEN.includes(deel.stand);
}

export function aanbodVoor(
  t: TotLevering,
  { onderdeel, stand, levering }: Leveringsdeel,
): readonly Wachtaanbod[] {
  const ander = TE_WISSELEN.includes(stand) ? openAanbod(t, levering) : undefined;
  const { gevraagd } = onderdeel;
  const wacht = WACHTEND.includes(stand) || opvolgerVan(t, gevraagd) !== undefined;
  const tijdelijk = wacht ? openOverbrugging(t, gevraagd) : undefined;
  return [
    ...(ander ? [{ soort: 'aanbieder', ...ander } as const] : []),
    ...(tijdelijk ? [{ soort: 'overbrugging', ...tijdelijk } as const] : []),
  ];
}
