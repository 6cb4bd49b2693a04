/*
 * Names of fields that come more than once, for forms and for the refusals that point at them.
 * `rij` counts from 0, blank rows included.
 */
export const lidVeld = (rij: number, deel: 'wie' | 'organisatie' | 'gegevens' | 'grond'): string =>
  `lid.${rij}.${deel}`;
export const situatieVeld = (rij: number, deel: 'leefgebied' | 'feit' | 'bron' | 'op'): string =>
  `situatie.${rij}.${deel}`;
export const blokkadeVeld = (
  rij: number,
  deel: 'regel' | 'soort' | 'tekst' | 'partij' | 'artikel' | 'ruimte',
): string => `blokkade.${rij}.${deel}`;
export const optieVeld = (
  rij: number,
  deel: 'naam' | 'legitimiteit' | 'betrokkenheid' | 'rendement',
): string => `optie.${rij}.${deel}`;
export const kostenVeld = (
  rij: number,
  deel:
    | 'post'
    | 'optie'
    | 'soort'
    | 'betaler'
    | 'per'
    | 'laag'
    | 'midden'
    | 'hoog'
    | 'vanafMaand'
    | 'maanden'
    | 'zeker'
    | 'prijs'
    | 'jaar'
    | 'bron',
): string => `kosten.${rij}.${deel}`;
export const actieVeld = (rij: number, deel: 'wie' | 'wat' | 'uiterlijk' | 'betaler'): string =>
  `actie.${rij}.${deel}`;
export const lesVeld = (rij: number, deel: 'tekst' | 'voor'): string => `les.${rij}.${deel}`;
