import type { Datum } from '../kern/datum.ts';
import { plusWeken } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Druktes } from './bezetting.ts';
import { drukteBij, GEEN_DRUKTES } from './bezetting.ts';
import { begintNog } from './contractdagen.ts';
import type { Contract } from './register.ts';

/**
 * What has to happen next at a provider, the most pressing first: people get help there and no contract holds yet, then
 * somebody waits for our answer, then what ends, then what is too full.
 */
export const AANDACHTSOORTEN = [
  'begintNog',
  'stopGevraagd',
  'sluit',
  'contractEindigt',
  'over',
  'vol',
] as const;
export type Aandachtsoort = (typeof AANDACHTSOORTEN)[number];

/** Providers with people, of those whose contract has not begun. */
export type MetMensen = ReadonlySet<LokaleCode>;
const NIEMAND: MetMensen = new Set();

/** Half a year to tender or to move people to another provider (an own choice, no norm). */
const EINDE_IN_ZICHT_WEKEN = 26;

/** From this day the end of a contract asks for somebody. */
export const eindeInZicht = (contractTm: Datum): Datum => plusWeken(contractTm, -EINDE_IN_ZICHT_WEKEN);

/** Neither contract nor doors are open any more. */
export function isVoorbij({ gegevens, sluit }: Contract, vandaag: Datum): boolean {
  return (
    (gegevens.contractTm !== null && gegevens.contractTm < vandaag) || (sluit !== null && sluit.op <= vandaag)
  );
}

/** Has not begun, while somebody gets help there or waits for it. */
const isTeVroeg = (contract: Contract, vandaag: Datum, metMensen: MetMensen): boolean =>
  begintNog(contract.gegevens, vandaag) && metMensen.has(contract.code);

export function aandachtVoor(
  contract: Contract,
  vandaag: Datum,
  druktes: Druktes = GEEN_DRUKTES,
  metMensen: MetMensen = NIEMAND,
): readonly Aandachtsoort[] {
  if (isVoorbij(contract, vandaag)) return [];
  const { gegevens, sluit, verzoeken } = contract;
  const einde = gegevens.contractTm;
  const drukte = drukteBij(druktes, contract);
  const geldt: Readonly<Record<Aandachtsoort, boolean>> = {
    begintNog: isTeVroeg(contract, vandaag, metMensen),
    stopGevraagd: verzoeken.some(({ antwoord }) => antwoord === null),
    sluit: sluit !== null,
    contractEindigt: einde !== null && eindeInZicht(einde) <= vandaag,
    over: drukte.some((d) => d.drukte === 'over'),
    vol: drukte.some((d) => d.drukte === 'vol'),
  };
  return AANDACHTSOORTEN.filter((soort) => geldt[soort]);
}

/** What needs attention first, by what ends soonest; then the others by name, and last what is over. */
export function opAandacht(
  vandaag: Datum,
  druktes: Druktes = GEEN_DRUKTES,
  metMensen: MetMensen = NIEMAND,
): (a: Contract, b: Contract) => number {
  const rang = (contract: Contract): number => {
    if (isVoorbij(contract, vandaag)) return AANDACHTSOORTEN.length + 1;
    const [eerste] = aandachtVoor(contract, vandaag, druktes, metMensen);
    return eerste === undefined ? AANDACHTSOORTEN.length : AANDACHTSOORTEN.indexOf(eerste);
  };
  // Only where it is why the provider stands above: others are found by name.
  const dag = (contract: Contract): string =>
    aandachtVoor(contract, vandaag).length === 0
      ? ''
      : ([contract.sluit?.op, contract.gegevens.contractTm].flatMap((d) => d ?? []).sort()[0] ?? '');
  return (a, b) =>
    rang(a) - rang(b) ||
    (dag(a) === dag(b) ? 0 : dag(a) < dag(b) ? -1 : 1) ||
    a.gegevens.naam.localeCompare(b.gegevens.naam, 'nl') ||
    (a.code < b.code ? -1 : 1);
}
