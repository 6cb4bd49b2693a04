/** Addresses of this desk. */
export const bewaarPaden = {
  overzicht: '/beheer/vernietigen',
  lijst: (lijst: number, gedaan?: Gedaan) =>
    `/beheer/vernietigen/${lijst}${gedaan === undefined ? '' : `?gedaan=${gedaan}`}`,
  oordeel: (lijst: number) => `/beheer/vernietigen/${lijst}/oordeel`,
  begin: (lijst: number) => `/beheer/vernietigen/${lijst}/begin`,
} as const;

/** The same as patterns for mounting. */
export const bewaarPatronen = {
  lijst: '/beheer/vernietigen/:lijst',
  oordeel: '/beheer/vernietigen/:lijst/oordeel',
  begin: '/beheer/vernietigen/:lijst/begin',
} as const;

export type Gedaan = 'vastgesteld' | 'beoordeeld' | 'begonnen';
