import type { Datum } from '../../../kern/datum.ts';
import type { Bericht, Berichtsoort, ToegewezenProduct } from '../berichten.ts';

/** What a message is held against beside itself. What is not given is not checked. */
export interface Omstandigheden {
  /** The municipality that receives or sends, four digits (CBS). */
  readonly gemeente?: string;
  readonly vandaag?: Datum;
  /** The codes of all municipalities that exist, or existed, on that day (CBS). */
  readonly gemeentecodes?: ReadonlySet<string>;
  /**
   * The assignments of a client to this provider as they are now: the latest of each ToewijzingNummer, also those that
   * ended or were taken back. Undefined for a client of whom that is not known: nothing is checked then.
   */
  readonly toewijzingenVan?: (bsn: string) => readonly ToegewezenProduct[] | undefined;
  /** True when another system told assignments too: a number or client that is not known may be one of those. */
  readonly toewijzingenElders?: boolean;
  /** Does this provider have another request about this client that was not answered yet? */
  readonly verzoekOpen?: boolean;
}

/** A rule of the standard: its code, what it asks in our own words, and which elements of a message break it. */
export interface Regel {
  readonly code: string;
  readonly berichten: readonly Berichtsoort[];
  readonly niveau: 2 | 3 | 4;
  readonly retourcode?: string;
  readonly eis: string;
  readonly uitweg: string;
  /** Paths of the elements that break it. */
  readonly fout: (bericht: Bericht, bij: Omstandigheden) => Iterable<string>;
}

/** A rule that can be checked within the message (level 2): the return message says 0001 (IV032). */
export function regel(
  code: string,
  berichten: readonly Berichtsoort[],
  eis: string,
  uitweg: string,
  fout: (bericht: Bericht) => Iterable<string>,
): Regel {
  return { code, berichten, niveau: 2, retourcode: '0001', eis, uitweg, fout };
}

/** A rule about more than the message: level 3 or 4, with a code of its own in the return message. */
export function verband(
  code: string,
  { niveau = 3, retourcode, berichten }: Pick<Regel, 'berichten' | 'retourcode'> & { niveau?: 3 | 4 },
  eis: string,
  uitweg: string,
  fout: Regel['fout'],
): Regel {
  return { code, berichten, niveau, ...(retourcode === undefined ? {} : { retourcode }), eis, uitweg, fout };
}

/** Something of a message with the path where it stands. */
export interface Op {
  readonly pad: string;
}

/** The paths of what breaks a rule, each with the element that should change. */
export function waar<T extends Op>(alle: readonly T[], breekt: (een: T) => boolean, element = ''): string[] {
  return alle.filter(breekt).map(({ pad }) => `${pad}${element}`);
}

/** The paths of what has a key that stood before it in the list. */
export function dubbel<T extends Op>(alle: readonly T[], sleutel: (een: T) => string | undefined): string[] {
  const gezien = new Set<string>();
  return waar(alle, (een) => {
    const deze = sleutel(een);
    const eerder = deze !== undefined && gezien.has(deze);
    if (deze !== undefined) gezien.add(deze);
    return eerder;
  });
}

/** A key of parts; a part that is left out counts too (TR101). */
export function sleutelVan(...delen: readonly (string | number | undefined)[]): string {
  return JSON.stringify(delen.map((deel) => deel ?? null));
}
