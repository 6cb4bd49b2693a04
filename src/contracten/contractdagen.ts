import type { Datum } from '../kern/datum.ts';
import type { Aanbiedergegevens } from './register.ts';

export type Contractdagen = Pick<Aanbiedergegevens, 'contractVan' | 'contractTm'>;

/** Agreed, but not from today. */
export const begintNog = ({ contractVan }: Contractdagen, vandaag: Datum): boolean => contractVan > vandaag;

/**
 * What other days take away from who is there: the contract ends, sooner than it did or already, or today there is
 * none yet. Undefined when they take nothing away.
 */
export function dagenVerlies(
  was: Contractdagen | undefined,
  nu: Contractdagen,
  vandaag: Datum,
): 'begintNog' | 'eindigt' | undefined {
  if (!was || (was.contractVan === nu.contractVan && was.contractTm === nu.contractTm)) return undefined;
  if (begintNog(nu, vandaag)) return 'begintNog';
  const { contractTm } = nu;
  return contractTm !== null &&
    (contractTm < vandaag || was.contractTm === null || contractTm < was.contractTm)
    ? 'eindigt'
    : undefined;
}
