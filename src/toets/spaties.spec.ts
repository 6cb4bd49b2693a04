import { describe, expect, it } from 'vitest';
import { gebeurd } from '../../test/bouwers/stap.ts';
import { naToets, opToetsdag, TOETSDAG, voorDeToets } from '../../test/bouwers/toets.ts';
import { PEDRO } from '../../test/bouwers/toets-pedro.ts';
import { SCOOTMOBIEL } from '../../test/bouwers/toets-scootmobiel.ts';
import { voerUit } from '../kern/decider.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { toetsHandelingen } from './opdrachten.ts';

/** Everything people write: what has a space in it. Codes and dates have none. */
function metSpaties<T>(waarde: T): T {
  if (typeof waarde === 'string') return (waarde.includes(' ') ? ` ${waarde} \n` : waarde) as T;
  if (Array.isArray(waarde)) {
    const delen: readonly unknown[] = waarde.map(metSpaties);
    const zinnen = delen.length > 0 && delen.every((deel) => typeof deel === 'string' && deel.includes(' '));
    return (zinnen ? [...delen, '  '] : delen) as T;
  }
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, metSpaties(deel)])) as T;
}

describe('wat iemand typt', () => {
  it.each([PEDRO, SCOOTMOBIEL])(
    'staat zonder spaties eromheen en zonder lege regels in het dossier: $naam (Omgekeerde Toets)',
    (casus) => {
      const opdrachten: readonly ToetsOpdracht[] = Object.values(casus.stappen(TOETSDAG));
      opdrachten.reduce((t, opdracht, dag) => {
        const context = opToetsdag(dag);
        const doe = (o: ToetsOpdracht) => gebeurd(voerUit(toetsHandelingen, o, t, context));
        expect(doe(metSpaties(opdracht))).toEqual(doe(opdracht));
        return naToets(t, opdracht, context);
      }, voorDeToets(casus));
    },
  );
});
