import type { Datum } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { Kader, Melding } from '../ui/kader.ts';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import type { Declaratiestand } from './declaratie.ts';
import type { Geopend } from './opslag.ts';
import type { Retourregels } from './leeswerk.ts';
import type { Gevraagd } from './verzoek.ts';

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
  /** After how many days a message of no dossier goes; null: it stays. */
  readonly bewaardagen: number | null;
  /** Whom to phone or write: the provider as Contracten knows it. */
  readonly aanbieder: { readonly naam: string; readonly telefoon: string; readonly email: string } | null;
  /** What a request (315, 317) asks; empty for who may not see it, and for other messages. */
  readonly gevraagd: readonly Gevraagd[];
  /** What a start or a stop holds, of which a person says what the return message says; none when there is nothing to say. */
  readonly retourregels: Retourregels;
  /** What is awarded of a declaration; undefined when there is nothing to answer, or for who may not. */
  readonly declaratie: Declaratiestand | undefined;
  /** Number of the assignment at each place of a 301 (`/Bericht/Client/…`); empty for who may not see it. */
  readonly toewijzingen: ReadonlyMap<string, number>;
  /** Working days for the answer to a request; null: there is no term. */
  readonly verzoektermijn: number | null;
  readonly sleutel: string;
  readonly melding: Melding | undefined;
  readonly weigeringen: readonly Weigering[];
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}
