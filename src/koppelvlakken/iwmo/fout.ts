import type { Weigering } from '../../kern/uitkomst.ts';

/**
 * What is wrong with a message: which rule, where, and what to do. It names elements and never what stands in them, so
 * that it can be logged, shown and sent without personal data.
 */
export interface Berichtfout extends Weigering {
  /** Path of the element: `/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/Einddatum`. */
  readonly veld: string;
  /** Where it was checked (IV032): 1 the format, 2 the message itself, 3 against earlier messages, 4 something else. */
  readonly niveau: 1 | 2 | 3 | 4;
  /** What the return message says. Absent when there is none for it: level 1 and rules of the system itself. */
  readonly retourcode?: string;
  /** Line in the file that was received. */
  readonly regelnummer?: number;
}

export type Fouten = readonly [Berichtfout, ...Berichtfout[]];

/** As `Uitkomst` of the kern, with the place of each refusal. */
export type Berichtuitkomst<T> =
  { readonly gelukt: true; readonly waarde: T } | { readonly gelukt: false; readonly weigeringen: Fouten };

/** `gelukt(waarde)` when nothing is wrong, else everything that is. */
export function tenzijFouten<T>(fouten: readonly Berichtfout[], waarde: () => T): Berichtuitkomst<T> {
  const [eerste, ...meer] = fouten;
  return eerste ? { gelukt: false, weigeringen: [eerste, ...meer] } : { gelukt: true, waarde: waarde() };
}

/** A fault of level 1: the file, its XML, or the form of one element. */
export function vormfout(
  codeVanFout: string,
  veld: string,
  reden: string,
  uitweg: string,
  regelnummer?: number,
): Berichtfout {
  const artikel = /^[A-Z]+\d+$/.test(codeVanFout) ? `iWmo 3.2 ${codeVanFout}` : 'iWmo 3.2 berichtformaat';
  const waar = regelnummer === undefined ? {} : { regelnummer };
  return { code: codeVanFout, reden, artikel, uitweg, veld, niveau: 1, ...waar };
}

/** More than this nobody reads, and a hostile file could have millions. */
const MEESTE_FOUTEN = 1_000;

/** Gathers faults, a thousand at most; the last then says that there are more. */
export interface Foutenlijst {
  meld(fout: Berichtfout): void;
  /** Nothing more will be kept: looking further is of no use. */
  vol(): boolean;
  alle(): readonly Berichtfout[];
}

export function maakFoutenlijst(): Foutenlijst {
  const fouten: Berichtfout[] = [];
  return {
    meld(fout) {
      if (fouten.length < MEESTE_FOUTEN) fouten.push(fout);
    },
    vol: () => fouten.length >= MEESTE_FOUTEN,
    alle: () => (fouten.length < MEESTE_FOUTEN ? fouten : [...fouten, MEER_FOUTEN]),
  };
}

/** No fault of the message: its code says that there are more than these. */
export const AFGEKAPT = 'meerFouten';

const MEER_FOUTEN = vormfout(
  AFGEKAPT,
  '/Bericht',
  `Na ${MEESTE_FOUTEN} fouten is niet verder gekeken.`,
  'Herstel eerst de fouten die hier staan.',
);
