/** The sociale kaart: linked from the Toets and the investigation, which come before it. */
export const aanbodPaden = {
  kaart: '/sociale-kaart',
  /** What there is for these goals of the municipality. */
  bijDoelen: (doelen: readonly string[]) =>
    `/sociale-kaart${doelen.length === 0 ? '' : `?${doelen.map((doel) => `doel=${encodeURIComponent(doel)}`).join('&')}`}`,
  /** What there is in this part of life. */
  bijLeefgebied: (leefgebied: string) => `/sociale-kaart?leefgebied=${encodeURIComponent(leefgebied)}`,
  een: (code: string) => `/sociale-kaart/${code}`,
  nieuw: '/sociale-kaart/nieuw',
  nalopen: '/sociale-kaart/nalopen',
  invoeren: '/sociale-kaart/invoeren',
  bestand: '/sociale-kaart/bestand.csv',
  wijzigen: (code: string) => `/sociale-kaart/${code}/wijzigen`,
  controleren: (code: string) => `/sociale-kaart/${code}/controleren`,
  sluiten: (code: string) => `/sociale-kaart/${code}/sluiten`,
  /** For everybody, without logging in. */
  openbaar: '/hulp-in-de-buurt',
  openbaarBestand: '/hulp-in-de-buurt/bestand.csv',
} as const;

export const aanbodRoutepaden = {
  een: '/sociale-kaart/:aanbod',
  wijzigen: '/sociale-kaart/:aanbod/wijzigen',
  controleren: '/sociale-kaart/:aanbod/controleren',
  sluiten: '/sociale-kaart/:aanbod/sluiten',
} as const;
