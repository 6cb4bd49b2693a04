/**
 * The envelope in which messages of iWmo travel over the gemeentelijk gegevensknooppunt (GGK), as two published schemas
 * of StUF-GGK have it. `ggk0210` is patch 04 (2017), what the keeper of the standard lists as in force; `ggk0310` is
 * version 2.1.02 (2016), which calls itself a draft. Reading and writing follow from this description.
 */
export const UITGAVEN = ['ggk0210', 'ggk0310'] as const;
export type Uitgave = (typeof UITGAVEN)[number];

/** Di01 carries a message, Du01 the return message to one. */
export type Berichtcode = 'Di01' | 'Du01';

/** The messages of iWmo 3.2 under the names that an envelope gives them, each with the one that returns it. */
const HEEN_EN_TERUG = {
  WMO301: 'WMO302',
  WMO305: 'WMO306',
  WMO307: 'WMO308',
  WMO315: 'WMO316',
  WMO317: 'WMO318',
  WMO319: 'WMO320',
  WMO323: 'WMO325',
} as const;

/** Undefined for what is no message of iWmo 3.2. */
export function berichtcodeVan(functie: string): Berichtcode | undefined {
  if (Object.hasOwn(HEEN_EN_TERUG, functie)) return 'Di01';
  return Object.values<string>(HEEN_EN_TERUG).includes(functie) ? 'Du01' : undefined;
}

export interface Systeem {
  /** Four digits of a municipality, or eight of a provider (AGB). */
  readonly organisatie: string;
  /** 3 to 50 signs. */
  readonly applicatie: string;
  readonly administratie?: string;
  readonly gebruiker?: string;
}

/** Each four digits. */
export interface Versie {
  readonly versie: string;
  readonly subversie: string;
}

export interface Stuurgegevens {
  readonly uitgave: Uitgave;
  readonly zender: Systeem;
  readonly ontvanger: Systeem;
  /** A UUID of version 4 in ggk0210; at most 40 signs in ggk0310. */
  readonly referentienummer: string;
  /** Digits: `20260421132514`, the Dutch time. */
  readonly tijdstip: string;
  /** Of the envelope that is answered: in a Du01, and only there. */
  readonly crossRefnummer?: string;
  /** `WMO301`; says also whether it is a Di01 or a Du01. */
  readonly functie: string;
  readonly applicatieversie: Versie;
  readonly functieversie: Versie;
  /** Only in ggk0310: numbers of the messages themselves, and the name of the file. */
  readonly referentienummerBericht?: string;
  readonly crossRefnummerBericht?: string;
  readonly bestandsnaam?: string;
}

export interface Envelop {
  readonly stuurgegevens: Stuurgegevens;
  readonly bericht: Uint8Array;
}

/** A message of 25 MB in base64 with line ends, and room for what stands around it. */
export const MEESTE_ENVELOPBYTES = 36 * 1024 * 1024;

export const STUF = 'http://www.egem.nl/StUF/StUF0301';
export const XMIME = 'http://www.w3.org/2005/05/xmlmime';
export const RUIMTEN = {
  ggk0210: 'http://www.stufstandaarden.nl/koppelvlak/ggk0210',
  ggk0310: 'http://www.stufstandaarden.nl/sectormodel/ggk/0210',
} as const satisfies Readonly<Record<Uitgave, string>>;
export const WORTELS = {
  Di01: 'envelopHeenbericht-ggk_Di01',
  Du01: 'envelopRetourbericht-ggk_Du01',
} as const satisfies Readonly<Record<Berichtcode, string>>;

/** What a text must be like; what is wrong is said in these words. */
export interface Vorm {
  readonly patroon: RegExp;
  readonly eis: string;
}
export interface Kenmerk {
  readonly naam: string;
  readonly ruimte: string;
  readonly mag: boolean;
  readonly vorm: Vorm;
}
/** An element, in its place: with others in it, or with a text. */
export interface Knoop {
  readonly naam: string;
  readonly ruimte: string;
  readonly mag: boolean;
  readonly inhoud: readonly Knoop[] | Vorm;
  readonly kenmerken: readonly Kenmerk[];
}

const tekens = (minst: number, meest: number): Vorm => ({
  patroon: new RegExp(`^[^\\p{Cc}]{${minst},${meest}}$`, 'u'),
  eis: `${minst} tot en met ${meest} tekens`,
});
const cijfers = (minst: number, meest: number): Vorm => ({
  patroon: new RegExp(`^[0-9]{${minst},${meest}}$`),
  eis: minst === meest ? `${minst} cijfers` : `${minst} tot en met ${meest} cijfers`,
});
const UUID: Vorm = {
  patroon: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  eis: 'een UUID van versie 4 in kleine letters',
};
/** What base64 is, is seen when it is decoded. */
const ALLES: Vorm = { patroon: /^/, eis: '' };
const XML_INHOUD: Vorm = { patroon: /^(?:application|text)\/xml$/, eis: 'application/xml' };

const VIER = cijfers(4, 4);
const REFERENTIE: Readonly<Record<Uitgave, Vorm>> = { ggk0210: UUID, ggk0310: tekens(1, 40) };

function blad(naam: string, ruimte: string, vorm: Vorm): Knoop {
  return { naam, ruimte, mag: false, inhoud: vorm, kenmerken: [] };
}
function mag(knoop: Knoop): Knoop {
  return { ...knoop, mag: true };
}
function tak(naam: string, ruimte: string, inhoud: readonly Knoop[]): Knoop {
  return { naam, ruimte, mag: false, inhoud, kenmerken: [] };
}

function systeem(naam: string): Knoop {
  return tak(naam, STUF, [
    blad('organisatie', STUF, tekens(1, 200)),
    blad('applicatie', STUF, tekens(3, 50)),
    mag(blad('administratie', STUF, tekens(0, 50))),
    mag(blad('gebruiker', STUF, tekens(0, 100))),
  ]);
}

/** The whole envelope: every element it may have, in its order. */
export function beschrijving(uitgave: Uitgave, code: Berichtcode): Knoop {
  const ruimte = RUIMTEN[uitgave];
  const referentie = REFERENTIE[uitgave];
  const alleenTerug = (knoop: Knoop): readonly Knoop[] => (code === 'Du01' ? [knoop] : []);
  const stuurgegevens = tak('stuurgegevens', ruimte, [
    blad('berichtcode', STUF, { patroon: new RegExp(`^${code}$`), eis: code }),
    systeem('zender'),
    systeem('ontvanger'),
    blad('referentienummer', STUF, referentie),
    blad('tijdstipBericht', STUF, cijfers(8, 17)),
    ...alleenTerug(blad('crossRefnummer', STUF, referentie)),
    blad('functie', STUF, tekens(1, 30)),
  ]);
  const versies = ['applicatieVersie', 'applicatieSubversie', 'functieVersie', 'functieSubversie'].map(
    (naam) => blad(naam, ruimte, VIER),
  );
  const nummers =
    uitgave === 'ggk0210'
      ? []
      : [
          mag(blad('referentienummerBericht', ruimte, referentie)),
          ...alleenTerug(mag(blad('crossRefnummerBericht', ruimte, referentie))),
        ];
  const parameters = tak('parameters', ruimte, [...nummers, ...versies, bericht(uitgave)]);
  return tak(WORTELS[code], ruimte, [stuurgegevens, parameters]);
}

function bericht(uitgave: Uitgave): Knoop {
  const ruimte = RUIMTEN[uitgave];
  if (uitgave === 'ggk0210') return tak('bericht', ruimte, [blad('xmlBestand', ruimte, ALLES)]);
  return {
    ...blad('bericht', ruimte, ALLES),
    kenmerken: [
      { naam: 'bestandsnaam', ruimte: STUF, mag: true, vorm: tekens(0, 255) },
      { naam: 'contentType', ruimte: XMIME, mag: false, vorm: XML_INHOUD },
    ],
  };
}

/** Where the message itself stands. */
export const BERICHTPAD = {
  ggk0210: '/envelop/parameters/bericht/xmlBestand',
  ggk0310: '/envelop/parameters/bericht',
} as const satisfies Readonly<Record<Uitgave, string>>;
