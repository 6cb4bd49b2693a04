import type { Datum } from '../kern/datum.ts';
import { dagenTussen } from '../kern/datum.ts';
import type { LeveringToestand, Verloop } from '../levering/toestand.ts';
import type { WachtOp } from './fase.ts';

/** After the decision the provider has its turn too. */
export type Hulpwacht = WachtOp | 'aanbieder';

/** Of all granted parts the one whose help began first. */
export const eersteHulp = ({ verloop }: LeveringToestand): Verloop | undefined =>
  verloop.toSorted((a, b) => (a.eersteDag < b.eersteDag ? -1 : 1))[0];

/**
 * `voor` is until the decision. After it nobody until the first day of the grant; then the provider from the assignment
 * until it says no or begins, else we; with a pgb the resident.
 */
export function gewachtOpHulp(
  { leveringen }: LeveringToestand,
  { onderdeel, eersteDag }: Verloop,
  { bekend, ingang }: { readonly bekend: Datum; readonly ingang: Datum | null },
  voor: ReadonlyMap<WachtOp, number>,
): ReadonlyMap<Hulpwacht, number> {
  const dagen = new Map<Hulpwacht, number>(voor);
  const erbij = (wachtOp: Hulpwacht, aantal: number): void => {
    if (aantal > 0) dagen.set(wachtOp, (dagen.get(wachtOp) ?? 0) + aantal);
  };
  const eigen = leveringen.filter(({ opdracht }) => opdracht.onderdeel === onderdeel);
  const gepland = ingang === null || ingang < bekend ? bekend : ingang < eersteDag ? ingang : eersteDag;
  erbij('niemand', dagenTussen(bekend, gepland));
  let tot = gepland;
  let bijAanbieder = 0;
  for (const { opdracht, stand, sinds } of eigen) {
    const eind = (stand === 'geweigerd' || stand === 'ingetrokken') && sinds < eersteDag ? sinds : eersteDag;
    const van = opdracht.op > tot ? opdracht.op : tot;
    if (eind <= van) continue;
    bijAanbieder += dagenTussen(van, eind);
    tot = eind;
  }
  erbij('aanbieder', bijAanbieder);
  erbij(eigen.length === 0 ? 'inwoner' : 'gemeente', dagenTussen(gepland, eersteDag) - bijAanbieder);
  return dagen;
}
