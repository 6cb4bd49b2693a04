/** The five reasons of Stein § 3.5. */
export const ADVIESREDENEN = [
  'teWeinigInformatie',
  'onduidelijkOfVoorliggend',
  'eigenMogelijkheden',
  'antiRevaliderend',
  'langdurigeNoodzaak',
] as const;
export type Adviesreden = (typeof ADVIESREDENEN)[number];
export const ADVIESSOORTEN = [
  'medisch',
  'ergonomisch',
  'gedragskundig',
  'woningaanpassing',
  'anders',
] as const;
export type Adviessoort = (typeof ADVIESSOORTEN)[number];
