/** The public pages about the laws and what they are for. */
export const wettenPaden = {
  overzicht: '/wetten',
  wet: (code: string) => `/wetten/${code}`,
  grondwaarde: (code: string) => `/grondwaarden/${code}`,
  /** The text of the law itself, as published by the government. */
  wettekst: (bwb: string) => `https://wetten.overheid.nl/${bwb}`,
} as const;
