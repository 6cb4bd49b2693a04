/** The public pages about the laws and what they are for. */
export const wettenPaden = {
  overzicht: '/wetten',
  wet: (code: string) => `/wetten/${code}`,
  grondwaarde: (code: string) => `/grondwaarden/${code}`,
} as const;
