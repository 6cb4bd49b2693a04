import type { Bedrag } from '../kern/bedrag.ts';
import { bedrag } from '../kern/bedrag.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type { Onderdeelbesluit } from './gebeurtenissen.ts';

/** How often a period comes round in a year. What is given once counts for the year it is given in. */
const PER_JAAR: Readonly<Record<NonNullable<Onderdeelbesluit['per']>, number>> = {
  week: 52,
  maand: 12,
  jaar: 1,
  eenmalig: 1,
};

/** Scope times the municipality's tariff, or null when there is no tariff or no scope yet (Awb 10:3: the mandate asks an amount). */
export function kostenInNatura(
  { voorziening, omvang, per }: Pick<Onderdeelbesluit, 'voorziening' | 'omvang' | 'per'>,
  regels: Pick<LokaleRegels, 'voorzieningen'>,
): Bedrag | null {
  const tarief = vindVoorziening(voorziening, regels)?.tarief;
  if (tarief === undefined || omvang === null || per === null) return null;
  return bedrag(Math.round(omvang * PER_JAAR[per] * tarief));
}
