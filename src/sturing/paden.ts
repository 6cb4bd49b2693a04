import type { Figuursoort } from './figuurbestand.ts';
import type { Figuurcode } from './namen.ts';

const met = (pad: string, vraag: string): string => (vraag === '' ? pad : `${pad}?${vraag}`);

/** `vraag` is what `schrijfSturingsvraag` or `schrijfLijstvraag` makes. */
export const sturingPaden = {
  sturing: '/sturing',
  /** In `kwartaal/`: what college and council get of it. */
  kwartaalrapporten: '/sturing/kwartaal',
  /** In `prognose/`: hours and what they have to do, and what comes. */
  formatie: '/sturing/formatie',
  prognose: '/sturing/prognose',
  sturingMet: (vraag: string) => met('/sturing', vraag),
  vergelijken: (vraag: string) => met('/sturing/vergelijken', vraag),
  dossiers: (vraag: string) => met('/sturing/dossiers', vraag),
  bestand: (figuur: Figuurcode, soort: Figuursoort, vraag: string) =>
    met(`/sturing/bestand/${figuur}/${soort}`, vraag),
} as const;

export const sturingRoutepaden = {
  vergelijken: '/sturing/vergelijken',
  dossiers: '/sturing/dossiers',
  bestand: '/sturing/bestand/:figuur/:soort',
} as const;
