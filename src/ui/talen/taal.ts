/** What a resident can read the pages in. Dutch is where every text is written, and what counts (Awb 2:6). */
export const TALEN = ['nl', 'en', 'tr', 'ar', 'uk', 'pl'] as const;
export type Taal = (typeof TALEN)[number];

interface Taalbeeld {
  /** As its speakers call it. */
  readonly naam: string;
  /** As an employee calls it. */
  readonly inNederlands: string;
  readonly richting: 'ltr' | 'rtl';
  /** For dates and plurals: with the digits that stand in our letters too. */
  readonly locale: string;
  /** Has a person who speaks it read the translation? Until then the page says that a machine made it. */
  readonly nagekeken: boolean;
}

export const TAALBEELD: Readonly<Record<Taal, Taalbeeld>> = {
  nl: { naam: 'Nederlands', inNederlands: 'Nederlands', richting: 'ltr', locale: 'nl', nagekeken: true },
  en: { naam: 'English', inNederlands: 'Engels', richting: 'ltr', locale: 'en-GB', nagekeken: false },
  tr: { naam: 'Türkçe', inNederlands: 'Turks', richting: 'ltr', locale: 'tr', nagekeken: false },
  ar: {
    naam: 'العربية',
    inNederlands: 'Arabisch',
    richting: 'rtl',
    locale: 'ar-u-nu-latn',
    nagekeken: false,
  },
  uk: { naam: 'Українська', inNederlands: 'Oekraïens', richting: 'ltr', locale: 'uk', nagekeken: false },
  pl: { naam: 'Polski', inNederlands: 'Pools', richting: 'ltr', locale: 'pl', nagekeken: false },
};

export function leesTaal(tekst: string | undefined): Taal | undefined {
  return TALEN.find((taal) => taal === tekst);
}

let nu: Taal | undefined;

/**
 * Makes a page in a language. A page is made at once and from the inside out (docs/adr/0014), so nothing else can
 * happen in between: what is asked for inside is this language, and afterwards it is as before.
 */
export function inTaal<T>(taal: Taal, maak: () => T): T {
  const eerder = nu;
  nu = taal;
  try {
    return maak();
  } finally {
    nu = eerder;
  }
}

/** Is the page being made in another language than the one its texts are written in? */
export const isVertaald = (): boolean => (nu ?? 'nl') !== 'nl';

/** Who reads in another language likely speaks it; in words that the reader and an employee both know. */
export function taalVanLezer(): string {
  const { naam, inNederlands } = TAALBEELD[nu ?? 'nl'];
  return isVertaald() ? `${naam} (${inNederlands})` : '';
}

/** The language of the page being made; undefined for one that is in Dutch only. */
export const taalNu = (): Taal | undefined => nu;
