import type { Doorbraakplanstuk } from '../../src/brieven/gegevensDoorbraak.ts';
import { doorbraakplanstuk } from '../../src/doorbraak/brief.ts';
import type { TotDoorbraak } from '../../src/doorbraak/toestand.ts';
import { huidigPlan } from '../../src/doorbraak/toestand.ts';
import { leesDossierId } from '../../src/kern/ids.ts';
import { DOORBRAAKDAG, geescaleerd } from './doorbraak.ts';

/** The plan as a document for who decides: put to the directeur unless said otherwise. */
export function doorbraakplan(t: TotDoorbraak = geescaleerd()): Doorbraakplanstuk {
  const plan = huidigPlan(t.doorbraak);
  const kenmerk = leesDossierId('W26-7K3M-Q9TX');
  if (!plan || !kenmerk) throw new Error('geen plan of geen kenmerk');
  return doorbraakplanstuk(t.doorbraak, plan, { kenmerk, datum: DOORBRAAKDAG, horizon: 12 });
}
