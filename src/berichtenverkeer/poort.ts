import type { Bsn } from '../kern/bsn.ts';
import type { Datum, Tijdstip } from '../kern/datum.ts';
import type { DossierId, Gemeentecode, PersoonId } from '../kern/ids.ts';
import type { Uitkomst } from '../kern/uitkomst.ts';
import type { Uitgave } from '../koppelvlakken/ggk/envelop.ts';
import type { ToegewezenProduct } from '../koppelvlakken/iwmo/berichten.ts';
import type { Berichtfout, Berichtuitkomst } from '../koppelvlakken/iwmo/fout.ts';
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

/** One time that a message goes out. */
export interface Zending {
  /** Its number in the ledger: a UUID. */
  readonly bericht: string;
  readonly soort: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  /** How often it went before; one of which nobody knows whether it went does not count. */
  readonly keer: number;
  /** When it was made, or went the time before. */
  readonly op: Tijdstip;
  /** The number of the envelope in which that came to which this is the return message; null when it came in none. */
  readonly antwoordOp: string | null;
}

/** What stands in the ledger of the envelope in which a message came or went. */
export interface Envelopfeit {
  readonly uitgave: Uitgave;
  readonly referentienummer: string;
}

export interface Uitgepakt {
  readonly bericht: Uint8Array;
  readonly envelop: Envelopfeit;
  /** What the envelope says otherwise than the message in it. */
  tegenspraak(bericht: {
    readonly soort: string;
    readonly Header: { readonly Afzender: string; readonly Ontvanger: string };
  }): readonly Berichtfout[];
}

/** What messages travel in on this way (envelop.ts), when they do not lie bare in their file. */
export interface Berichtenenvelop {
  readonly uitgave: Uitgave;
  /** As large as such a file may be. */
  readonly meesteBytes: number;
  /** The same sending gives the same bytes. */
  pakIn(bericht: Uint8Array, zending: Zending): Berichtuitkomst<Uint8Array>;
  pakUit(bestand: Uint8Array): Berichtuitkomst<Uitgepakt>;
  referentienummer(zending: Pick<Zending, 'bericht' | 'keer'>): string;
}

/** The way messages come and go: a folder (mappoort.ts). VECOZO or the GGK itself is another one of these. */
export interface Berichtenpoort {
  /** False: nothing is set, nothing comes and nothing goes. */
  readonly ingesteld: boolean;
  /** Absent: messages lie bare in their files. */
  readonly envelop?: Berichtenenvelop | undefined;
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
