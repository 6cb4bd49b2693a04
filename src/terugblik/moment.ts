import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Effectoordeel } from './gebeurtenissen.ts';
import type { TotTerugblik } from './toestand.ts';
import { terugkijkenOp } from './toestand.ts';

export const TERUGKIJKEN = 'Omgekeerde Toets, evaluatie';

/** There must be effects that were agreed, a decision to look back on, and still something to look at. */
export function nogNiet(t: TotTerugblik): Weigering | undefined {
  if (!t.toets.uitkomst.gesloten)
    return {
      code: 'geenToetsOmOpTerugTeKijken',
      reden: 'Er is geen afgeronde Omgekeerde Toets. Dan is niet vastgelegd welk effect bereikt zou worden.',
      artikel: TERUGKIJKEN,
      uitweg: 'Rond eerst de toets af.',
    };
  if (!t.besluit.bekendgemaakt)
    return {
      code: 'nogGeenBesluitOmOpTerugTeKijken',
      reden: 'Er is nog geen besluit bekendgemaakt. Er is nog niets waarvan het effect te zien is.',
      artikel: TERUGKIJKEN,
      uitweg: 'Kijk terug als de hulp is begonnen.',
    };
  if (terugkijkenOp(t) === undefined)
    return {
      code: 'alTeruggekeken',
      reden: 'Er is teruggekeken, en er is afgesproken dat dat niet opnieuw hoeft.',
      artikel: TERUGKIJKEN,
      uitweg: 'Verandert er iets? Leg dan een nieuwe melding vast.',
    };
  return undefined;
}

/** Each effect of the toets is judged once. */
export function elkEffect(
  o: { readonly effecten: readonly { readonly effect: OnderdeelId; readonly oordeel: Effectoordeel }[] },
  t: TotTerugblik,
): readonly (Weigering | undefined)[] {
  const bekend = t.toets.effect.gesloten?.waarde.effecten.map(({ id }) => id) ?? [];
  return bekend.map((id): Weigering | undefined =>
    o.effecten.filter(({ effect }) => effect === id).length === 1
      ? undefined
      : {
          code: 'oordeelOntbreekt',
          reden: 'Er staat niet of dit effect is bereikt.',
          artikel: TERUGKIJKEN,
          uitweg: 'Kies bereikt, deels of niet.',
          veld: oordeelVeld(id),
        },
  );
}

/** Field of the form for one effect: `oordeel.E1`. */
export function oordeelVeld(effect: OnderdeelId): string {
  return `oordeel.${effect}`;
}
