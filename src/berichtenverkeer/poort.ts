import type { Bsn } from '../kern/bsn.ts';
import type { Datum } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import type { Toewijzingsopdracht } from '../koppelvlakken/iwmo/toewijzingsbericht.ts';

/** A file that lies ready, read or not. */
export type Binnengekomen = {
  readonly naam: string;
  /** Of this one time that a file lay ready: the same when it has to be given once more, because we fell. */
  readonly greep: string;
} & (
  | { readonly bytes: Uint8Array }
  /** In bytes: more than a message may have, so it was not read. */
  | { readonly teGroot: number }
  /** A link, a pipe or a folder; or a file that somebody can change under another name. Not read. */
  | { readonly geweigerd: 'geenBestand' | 'tweedeNaam' }
  /** It could not be opened now; it stays where it is. */
  | { readonly mislukt: string }
);

/** The way messages come and go: a folder (mappoort.ts). VECOZO or the GGK is another one of these. */
export interface Berichtenpoort {
  /** False: nothing is set, nothing comes and nothing goes. */
  readonly ingesteld: boolean;
  /** What lies ready, one file at a time: no more than one is in memory. */
  lees(): AsyncIterable<Binnengekomen>;
  /** It stands in the ledger: it need not come again. `dubbel`: its bytes stood there before, and are kept once. */
  gelezen(greep: string, hoe: { readonly dubbel: boolean }): Promise<void>;
  /** @throws Error when it did not go; then nothing of it went. */
  verzend(bestand: { readonly naam: string; readonly bytes: Uint8Array }): Promise<void>;
}

export const GEEN_POORT: Berichtenpoort = {
  ingesteld: false,
  // eslint-disable-next-line @typescript-eslint/require-await -- nothing ever comes
  async *lees() {
    yield* [];
  },
  gelezen: () => Promise.resolve(),
  verzend: () => Promise.reject(new Error('er is geen weg voor berichten ingesteld')),
};

export type Toewijzing = ToegewezenProduct;

/** What a message says of itself. Anybody who can hand in a file can say this: it is held against the dossier. */
export interface Melder {
  /** AGB that the header names. */
  readonly afzender: string;
  readonly bsn: string;
  /** Who handed the message in; null when nobody did. */
  readonly namens: PersoonId | null;
}

/** What a start or a stop does to what was assigned, and what is assigned. The same call twice has the same outcome. */
export interface Leveringpoort {
  start(
    gemeente: Gemeentecode,
    melder: Melder,
    wat: { readonly toewijzingsnummer: number; readonly op: Datum },
  ): Promise<Uitkomst<unknown>>;
  stop(
    gemeente: Gemeentecode,
    melder: Melder,
    wat: { readonly toewijzingsnummer: number; readonly op: Datum; readonly redencode: string },
  ): Promise<Uitkomst<unknown>>;
  /** All that this provider (AGB) delivers to this client, and what changed since it was told `vorige` (OP087). */
  toewijzingen(
    gemeente: Gemeentecode,
    client: Bsn,
    aanbieder: string,
    vorige: readonly Toewijzing[],
  ): Promise<Uitkomst<readonly Toewijzing[]>>;
  /** Who a 301 is about: a job holds the number of the dossier, never a BSN. */
  client(gemeente: Gemeentecode, dossier: DossierId): Promise<Uitkomst<Toewijzingsopdracht['client']>>;
  /** Is the address of who this is about secret now? Asked when a 301 leaves, long after it was made. */
  adresGeheim(gemeente: Gemeentecode, dossier: DossierId, client: string | null): Promise<boolean>;
}
