import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Regel } from '../ui/samenvatting.tsx';
import { veranderingen } from './hoeveel.ts';
import type { TotVoortzetting, Voornemen } from './toestand.ts';

/** How much it is and how much it becomes; by name when it is about more than one. */
export function veranderregels(t: TotVoortzetting, v: Voornemen, regels: LokaleRegels): readonly Regel[] {
  const alle = veranderingen(t, v, regels);
  const van = (term: string, naam: string) => (alle.length > 1 ? `${term}, ${naam}` : term);
  return alle.flatMap(({ naam, was, wordt }) => [
    { term: van('Eerst', naam), waarde: was },
    { term: van('Wordt', naam), waarde: wordt },
  ]);
}
