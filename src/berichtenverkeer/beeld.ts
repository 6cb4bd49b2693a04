import type { Datum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Kader, Melding } from '../ui/kader.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import type { Geopend } from './opslag.ts';

/** All that the page of one message is made of. */
export interface Berichtbeeld {
  readonly kader: Kader;
  readonly bericht: Pick<Geopend, 'rij' | 'feiten' | 'stand'>;
  readonly vandaag: Datum;
  readonly naamVan: (id: string) => string;
  /** May see whom it is about, and take the file along. */
  readonly metInhoud: boolean;
  /** Is there a folder? */
  readonly ingesteld: boolean;
  readonly sleutel: string;
  readonly melding: Melding | undefined;
  readonly weigeringen: readonly Weigering[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}
