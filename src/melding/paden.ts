/** Addresses of this step: a resident's own form, and the form for what came in another way. */
export const meldingPaden = {
  doen: '/hulp-vragen',
  stap: (stap: string) => `/hulp-vragen/${stap}`,
  klaar: '/hulp-vragen/klaar',
  metBrp: '/hulp-vragen/brp',
  invoeren: '/meldingen/invoeren',
  invoerenMetBrp: '/meldingen/invoeren/brp',
  ingevoerd: '/meldingen/ingevoerd',
} as const;
