import type { Bladsoort } from '../platform/rekenblad.ts';

/** `vraag` is what `schrijfRegistervraag` makes. */
export const registerPaden = {
  register: '/maatwerkregister',
  registerMet: (vraag: string) => `/maatwerkregister${vraag ? `?${vraag}` : ''}`,
  bestand: (soort: Bladsoort, vraag: string) =>
    `/maatwerkregister/bestand/${soort}${vraag ? `?${vraag}` : ''}`,
} as const;

export const registerRoutepaden = { bestand: '/maatwerkregister/bestand/:soort' } as const;
