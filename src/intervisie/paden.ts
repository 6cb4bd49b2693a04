export const intervisiePaden = {
  bibliotheek: '/intervisie',
  zoek: (vraag: string) => `/intervisie${vraag === '' ? '' : `?q=${encodeURIComponent(vraag)}`}`,
  nieuw: '/intervisie/nieuw',
  dilemma: (nr: number) => `/intervisie/${nr}`,
  uitkomst: (nr: number) => `/intervisie/${nr}/uitkomst`,
  weghalen: (nr: number) => `/intervisie/${nr}/weghalen`,
} as const;

/** The same as patterns for mounting. */
export const intervisieRoutes = {
  dilemma: '/intervisie/:nr',
  uitkomst: '/intervisie/:nr/uitkomst',
  weghalen: '/intervisie/:nr/weghalen',
} as const;
