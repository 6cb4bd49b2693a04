/** The public pages about the laws and what they are for: linked from every page's foot, and from the Toets. */
export const wettenPaden = {
  overzicht: '/wetten',
  wet: (code: string) => `/wetten/${code}`,
  grondwaarde: (code: string) => `/grondwaarden/${code}`,
  verordening: '/verordening',
} as const;
