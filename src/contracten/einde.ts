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
  'productGezet',
  'productVervallen',
] as const satisfies readonly Contractfeit['soort'][];

interface Stand {
  readonly contract: Contract;
  /** Since when we know it. */
  readonly sluitBekend: Datum;
  readonly contractBekend: Datum;
  /** What it delivered, with the day on which that lapsed. */
  readonly vervallen: ReadonlyMap<LokaleCode, Datum>;
}

/** Which providers close, have a contract with a last day, or deliver less; all facts of one come in their order. */
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
      vervallen: volgVervallen(was?.vervallen ?? new Map(), feit, op),
    });
  }
  return [...standen.values()].flatMap((stand) => {
    const heel = eindeVan(stand);
    return [...(heel ? [heel] : []), ...productEinden(stand, heel)];
  });
}

/** What is put back is delivered again. */
function volgVervallen(was: Stand['vervallen'], feit: Contractfeit, op: Datum): Stand['vervallen'] {
  if (feit.soort === 'productVervallen') return new Map([...was, [feit.voorziening, op]]);
  if (feit.soort !== 'productGezet') return was;
  return new Map([...was].filter(([voorziening]) => voorziening !== feit.product.voorziening));
}

/** Each with the end of the provider in it: who looks for the product needs no other. */
function productEinden({ contract, vervallen }: Stand, heel: Aanbiedereinde | undefined) {
  const { code: aanbieder, gegevens } = contract;
  return [...vervallen].map(([voorziening, op]): Aanbiedereinde => ({
    ...eerste([
      { aanbieder, naam: gegevens.naam, laatsteDag: op, waardoor: 'product', vanaf: op },
      ...(heel ? [heel] : []),
    ]),
    voorziening,
  }));
}

function eindeVan({ contract, sluitBekend, contractBekend }: Stand): Aanbiedereinde | undefined {
  const { code: aanbieder, sluit } = contract;
  const { naam, contractTm } = contract.gegevens;
  const bijSluiting: Aanbiedereinde | undefined = sluit
    ? { aanbieder, naam, laatsteDag: plusDagen(sluit.op, -1), waardoor: 'sluit', vanaf: sluitBekend }
    : undefined;
  // A contract that runs for years is no news every day: it asks when the end comes near.
  const vanContract: Aanbiedereinde | undefined = contractTm
    ? {
        aanbieder,
        naam,
        laatsteDag: contractTm,
        waardoor: 'contract',
        vanaf: laatste(eindeInZicht(contractTm), contractBekend),
      }
    : undefined;
  return bijSluiting && vanContract ? eerste([bijSluiting, vanContract]) : (bijSluiting ?? vanContract);
}

/** What ends first; it asks from when the first of them asks. */
function eerste(einden: readonly [Aanbiedereinde, ...Aanbiedereinde[]]): Aanbiedereinde {
  return einden.reduce((a, b) => ({
    ...(b.laatsteDag < a.laatsteDag ? b : a),
    vanaf: a.vanaf < b.vanaf ? a.vanaf : b.vanaf,
  }));
}

const laatste = (a: Datum, b: Datum): Datum => (a < b ? b : a);
