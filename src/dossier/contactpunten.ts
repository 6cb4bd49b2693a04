import { antwoordUiterlijk } from '../contact/norm.ts';
import { openBerichten } from '../contact/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { DossierToestand } from './toestand.ts';

export type Contactsoort = 'bericht';

/** Something the resident's side asked or said, that waits for an employee. */
export interface Contactpunt {
  readonly soort: Contactsoort;
  /** Of the oldest that waits. */
  readonly sinds: Datum;
  /** The municipality's own norm; null when it set none. */
  readonly uiterlijk: Datum | null;
  readonly aantal: number;
}

/** What waits, each kind once. No term of the law runs or stops by it. */
export function contactpunten(t: DossierToestand, regels: LokaleRegels): readonly Contactpunt[] {
  return punt('bericht', openBerichten(t), regels);
}

function punt(
  soort: Contactsoort,
  wachtend: readonly { readonly op: Datum }[],
  regels: LokaleRegels,
): readonly Contactpunt[] {
  const sinds = wachtend.map(({ op }) => op).sort()[0];
  return sinds === undefined
    ? []
    : [{ soort, sinds, uiterlijk: antwoordUiterlijk(sinds, regels) ?? null, aantal: wachtend.length }];
}
