import type { Datum } from '../kern/datum.ts';
import { dagenTussen, plusDagen } from '../kern/datum.ts';
import type { Berekening } from './termijnen.ts';

/** Days left, the last day included: 0 on the last day, negative when it has passed. */
export function dagenOver({ uiterlijk }: Pick<Berekening, 'uiterlijk'>, vandaag: Datum): number {
  return dagenTussen(vandaag, uiterlijk);
}

/** Part of the term that has passed at the end of `vandaag`, in whole percent; above 100 when late. */
export function procentVerstreken(
  { dagEen, uiterlijk }: Pick<Berekening, 'dagEen' | 'uiterlijk'>,
  vandaag: Datum,
): number {
  const totaal = dagenTussen(dagEen, uiterlijk) + 1;
  const voorbij = dagenTussen(dagEen, vandaag) + 1;
  return Math.max(0, Math.floor((100 * voorbij) / totaal));
}

/** First day on which so many percent of the term has passed: warn before the end, not on it. */
export function waarschuwOp(
  { dagEen, uiterlijk }: Pick<Berekening, 'dagEen' | 'uiterlijk'>,
  procent: number,
): Datum {
  const totaal = dagenTussen(dagEen, uiterlijk) + 1;
  return plusDagen(dagEen, Math.ceil((totaal * procent) / 100) - 1);
}
