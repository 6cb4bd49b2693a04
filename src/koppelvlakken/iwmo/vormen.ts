/** The written forms that texts of the standard can have; `xsd` is the pattern the XSD gives for the same. */
interface Tekstvorm {
  readonly xsd?: string;
  /** Code of the restriction in the standard. */
  readonly code: string;
  readonly eis: string;
  readonly past: (tekst: string) => boolean;
}

/** Not `\s` and not `.`: XML knows four kinds of white space, and a dot of XSD stops at a line end. */
const NIET_LEEG = /[^ \t\n\r]/;
const REGELEINDE = /[\n\r]/;

export const VORMEN = {
  vrij: { code: 'RS033', eis: 'Dit element mag niet leeg zijn.', past: () => true },
  regel: {
    xsd: String.raw`.*[^\s].*`,
    code: 'RS033',
    eis: 'Hier hoort één regel tekst, die niet leeg is.',
    past: (tekst) => NIET_LEEG.test(tekst) && !REGELEINDE.test(tekst),
  },
  commentaar: {
    xsd: String.raw`([.\s]*\S+[.\s]*)+`,
    code: 'RS031',
    eis: 'Een commentaar mag niet leeg zijn.',
    past: (tekst) => NIET_LEEG.test(tekst),
  },
  vierCijfers: {
    xsd: '[0-9]{4}',
    code: 'RS035',
    eis: 'Hier horen precies vier cijfers.',
    past: (tekst) => /^\d{4}$/.test(tekst),
  },
  achtCijfers: {
    xsd: '[0-9]{8}',
    code: 'RS036',
    eis: 'Hier horen precies acht cijfers.',
    past: (tekst) => /^\d{8}$/.test(tekst),
  },
  negenCijfers: {
    xsd: '[0-9]{9}',
    code: 'RS037',
    eis: 'Hier horen precies negen cijfers.',
    past: (tekst) => /^\d{9}$/.test(tekst),
  },
  cijfers: {
    xsd: '[0-9]*',
    code: 'RS046',
    eis: 'Hier horen alleen cijfers, aan elkaar.',
    past: (tekst) => /^\d*$/.test(tekst),
  },
  letters: {
    xsd: '([a-zA-ZÀ-ỳ])+',
    code: 'RS045',
    eis: 'Hier horen alleen letters, aan elkaar, zonder punten.',
    past: (tekst) => /^[a-zA-ZÀ-ỳ]+$/.test(tekst),
  },
  lettersEnCijfers: {
    xsd: '([a-zA-Z0-9])+',
    code: 'CS319',
    eis: 'Hier horen alleen letters en cijfers, aan elkaar.',
    past: (tekst) => /^[a-zA-Z\d]+$/.test(tekst),
  },
  versie: {
    xsd: String.raw`(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)`,
    code: 'RS048',
    eis: 'Hier hoort een versie van drie getallen met punten ertussen.',
    past: (tekst) => /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(tekst),
  },
} satisfies Readonly<Record<string, Tekstvorm>>;

export type Vorm = keyof typeof VORMEN;

export function vormVan(vorm: Vorm): Tekstvorm {
  return VORMEN[vorm];
}
