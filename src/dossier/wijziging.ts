import type { Tijdstip } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';

/** What the system did without anything in the file changing: does not make it be kept longer (Wmo 5.3.4). */
const TECHNISCH: readonly DossierGebeurtenis['soort'][] = ['termijnHerrekend'];

/** When something was last added in substance: from then on the fifteen years run. Undefined for an empty file. */
export function laatsteWijziging(
  gebeurtenissen: readonly Pick<Vastgelegd<DossierGebeurtenis>, 'soort' | 'op'>[],
): Tijdstip | undefined {
  return (gebeurtenissen.findLast(({ soort }) => !TECHNISCH.includes(soort)) ?? gebeurtenissen.at(-1))?.op;
}
