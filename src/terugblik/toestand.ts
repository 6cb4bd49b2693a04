import type { TotDoorbraak } from '../doorbraak/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { Vastgelegd, Wie } from '../kern/decider.ts';
import type { EffectTeruggekeken, TerugblikGebeurtenis } from './gebeurtenissen.ts';

export type Terugblik = EffectTeruggekeken['feiten'] & EffectTeruggekeken['inhoud'] & { readonly door: Wie };

export interface TerugblikToestand {
  /** Oldest first. */
  readonly terugblikken: readonly Terugblik[];
}

export interface TotTerugblik extends TotDoorbraak {
  readonly terugblik: TerugblikToestand;
}

export const BEGIN_TERUGBLIK: TerugblikToestand = { terugblikken: [] };

export function evolveTerugblik(
  t: TerugblikToestand,
  g: Vastgelegd<TerugblikGebeurtenis>,
): TerugblikToestand {
  return { terugblikken: [...t.terugblikken, { ...g.feiten, ...g.inhoud, door: g.door }] };
}

export function laatsteTerugblik(t: Pick<TotTerugblik, 'terugblik'>): Terugblik | undefined {
  return t.terugblik.terugblikken.at(-1);
}

/** The day on which one looks back: as agreed last; undefined without a toets, or when all was said. */
export function terugkijkenOp(t: TotTerugblik): Datum | undefined {
  const laatste = laatsteTerugblik(t);
  return laatste ? (laatste.opnieuwOp ?? undefined) : t.toets.uitkomst.gesloten?.waarde.evaluatiedatum;
}
