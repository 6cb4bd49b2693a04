import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Aanbiedereinde } from '../levering/aanbiedereinde.ts';
import { eindeInZicht } from './aandacht.ts';
import type { Contract, Contractfeit } from './register.ts';
import { volgContract } from './register.ts';

/** A fact with the day on which it was put there. */
export interface Gedateerdfeit {
  readonly code: LokaleCode;
  readonly feit: Contractfeit;
  readonly op: Datum;
}

/** The facts that tell until when a provider delivers; the others do not have to be read for it. */
export const EINDFEITEN = [
  'aanbiederGezet',
  'aanbiederSluit',
  'aanbiederGaatDoor',
] as const satisfies readonly Contractfeit['soort'][];

interface Stand {
  readonly contract: Contract;
  /** Since when we know it. */
  readonly sluitBekend: Datum;
  readonly contractBekend: Datum;
}

/** Which providers close or have a contract with a last day; all facts of one come in their order. */
export function eindenUit(feiten: readonly Gedateerdfeit[]): readonly Aanbiedereinde[] {
  const standen = new Map<LokaleCode, Stand>();
  for (const { code, feit, op } of feiten) {
    const was = standen.get(code);
    const contract = volgContract(was?.contract, code, feit);
    if (!contract) continue;
    const zelfde = was?.contract.gegevens.contractTm === contract.gegevens.contractTm;
    standen.set(code, {
      contract,
      sluitBekend: feit.soort === 'aanbiederSluit' ? op : (was?.sluitBekend ?? op),
      contractBekend: zelfde ? was.contractBekend : op,
    });
  }
  return [...standen.values()].flatMap((stand) => eindeVan(stand) ?? []);
}

function eindeVan({ contract, sluitBekend, contractBekend }: Stand): Aanbiedereinde | undefined {
  const { code: aanbieder, sluit } = contract;
  const { naam, contractTm } = contract.gegevens;
  const einden: readonly Aanbiedereinde[] = [
    ...(sluit
      ? [
          {
            aanbieder,
            naam,
            laatsteDag: plusDagen(sluit.op, -1),
            waardoor: 'sluit' as const,
            vanaf: sluitBekend,
          },
        ]
      : []),
    // A contract that runs for years is no news every day: it asks when the end comes near.
    ...(contractTm
      ? [
          {
            aanbieder,
            naam,
            laatsteDag: contractTm,
            waardoor: 'contract' as const,
            vanaf: laatste(eindeInZicht(contractTm), contractBekend),
          },
        ]
      : []),
  ];
  const [eerst, dan] = einden.toSorted((a, b) => (a.laatsteDag < b.laatsteDag ? -1 : 1));
  return eerst && dan && dan.vanaf < eerst.vanaf ? { ...eerst, vanaf: dan.vanaf } : eerst;
}

const laatste = (a: Datum, b: Datum): Datum => (a < b ? b : a);
