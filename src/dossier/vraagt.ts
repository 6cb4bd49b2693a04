import type { KlokTabel } from '../platform/tabellen.ts';
import type { Gevalrij } from './gevalrij.ts';
import type { Leveringrijen } from './leveringrij.ts';

interface Rijen extends Leveringrijen {
  readonly contactpunten?: readonly unknown[];
  readonly geval?: Pick<Gevalrij, 'tekststand'> | null;
  readonly klokken: readonly Pick<KlokTabel, 'soort'>[];
}

const WACHT: readonly string[] = ['wachtOpAntwoord', 'wachtOpStart'];
const TEKST: readonly unknown[] = ['voorgesteld', 'teruggewezen'];

/**
 * Does anything hang on this dossier that asks somebody, now or on a later day, also when it is closed? By this one's own
 * are found among all that one ever had (docs/adr/0042).
 */
export const vraagt = (rij: Rijen): boolean =>
  (rij.contactpunten ?? []).length > 0 ||
  (rij.leveringpunten ?? []).length > 0 ||
  (rij.leveringen ?? []).some(({ actueel, stand }) => actueel && WACHT.includes(stand)) ||
  TEKST.includes(rij.geval?.tekststand) ||
  rij.klokken.some(({ soort }) => soort === 'gegevensverzoek');
