import type { Datum } from '../kern/datum.ts';
import { dagenTussen } from '../kern/datum.ts';
import type { LeveringToestand, Verloop } from '../levering/toestand.ts';
import type { WachtOp } from './fase.ts';

/** After the decision the provider has its turn too. */
export type Hulpwacht = WachtOp | 'aanbieder';

/** Of all granted parts the one whose help began first. */
export const eersteHulp = ({ verloop }: LeveringToestand): Verloop | undefined =>
  verloop.toSorted((a, b) => (a.eersteDag < b.eersteDag ? -1 : 1))[0];

/** `voor` is until the decision. After it: the provider from the assignment until it says no or begins, else we; with a pgb the resident. */
export function gewachtOpHulp(
  { leveringen }: LeveringToestand,
  { onderdeel, eersteDag }: Verloop,
  bekend: Datum,
  voor: ReadonlyMap<WachtOp, number>,
): ReadonlyMap<Hulpwacht, number> {
  const dagen = new Map<Hulpwacht, number>(voor);
  const erbij = (wachtOp: Hulpwacht, aantal: number): void => {
    if (aantal > 0) dagen.set(wachtOp, (dagen.get(wachtOp) ?? 0) + aantal);
  };
  const eigen = leveringen.filter(({ opdracht }) => opdracht.onderdeel === onderdeel);
  let tot = bekend;
  let bijAanbieder = 0;
  for (const { opdracht, stand, sinds } of eigen) {
    const eind = (stand === 'geweigerd' || stand === 'ingetrokken') && sinds < eersteDag ? sinds : eersteDag;
    const van = opdracht.op > tot ? opdracht.op : tot;
    if (eind <= van) continue;
    bijAanbieder += dagenTussen(van, eind);
    tot = eind;
  }
  erbij('aanbieder', bijAanbieder);
  erbij(eigen.length === 0 ? 'inwoner' : 'gemeente', dagenTussen(bekend, eersteDag) - bijAanbieder);
  return dagen;
}
