import { antwoordUiterlijk } from '../contact/norm.ts';
import { openBerichten } from '../contact/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { openOndersteuningsvragen } from '../onderzoek/opdrachten-ondersteuning.ts';
import { openWensen } from '../onderzoek/opdrachten-wens.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { huidigBeeld } from '../terugblik/toestand.ts';
import type { DossierToestand } from './toestand.ts';

export type Contactsoort = 'bericht' | 'gesprekswens' | 'clientondersteuning' | 'effectbeeld';

/** Something the resident's side asked or said, that waits for an employee. */
export interface Contactpunt {
  readonly soort: Contactsoort;
  /** Of the oldest that waits. */
  readonly sinds: Datum;
  /** The municipality's own norm; null when it set none. */
  readonly uiterlijk: Datum | null;
  readonly aantal: number;
}

/** Was there ever something? */
export function vroegIets({ contact, onderzoek, terugblik }: DossierToestand): boolean {
  const { gesprekswensen, ondersteuningsvragen } = onderzoek;
  return [contact.berichten, gesprekswensen, ondersteuningsvragen, terugblik.beelden].some(
    (x) => x.length > 0,
  );
}

/** What waits, each kind once. No term of the law runs or stops by it. */
export function contactpunten(t: DossierToestand, regels: LokaleRegels): readonly Contactpunt[] {
  const beeld = huidigBeeld(t);
  return [
    ...punt('bericht', openBerichten(t), regels),
    ...punt('gesprekswens', openWensen(t), regels),
    ...punt('clientondersteuning', openOndersteuningsvragen(t), regels),
    // No question: it is what the talk on the agreed day begins with.
    ...punt('effectbeeld', beeld ? [beeld] : [], regels).map((p) => ({ ...p, uiterlijk: null })),
  ];
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
