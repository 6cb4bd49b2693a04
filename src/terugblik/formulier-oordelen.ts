import type { OnderdeelId } from '../kern/ids.ts';
import type { Effect } from '../toets/waarden.ts';
import type { Velden } from '../ui/velden.ts';
import { veld, zKeuze } from '../ui/velden.ts';
import type { Effectoordeel } from './gebeurtenissen.ts';
import { EFFECTOORDELEN } from './gebeurtenissen.ts';
import { oordeelVeld } from './moment.ts';
import type { TotTerugblik } from './toestand.ts';

/** The effects that were agreed in the toets. */
export function effectenVan(t: TotTerugblik): readonly Effect[] {
  return t.toets.effect.gesloten?.waarde.effecten ?? [];
}

export function oordeelSchema(t: TotTerugblik, kies = 'Kies bereikt, deels of niet.') {
  return Object.fromEntries(effectenVan(t).map(({ id }) => [oordeelVeld(id), zKeuze(EFFECTOORDELEN, kies)]));
}

export function leesOordelen(
  t: TotTerugblik,
  ingevuld: Velden,
): readonly { readonly effect: OnderdeelId; readonly oordeel: Effectoordeel }[] {
  return effectenVan(t).flatMap(({ id }) => {
    const oordeel = EFFECTOORDELEN.find((o) => o === veld(ingevuld, oordeelVeld(id)));
    return oordeel ? [{ effect: id, oordeel }] : [];
  });
}
