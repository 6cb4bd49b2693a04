/** The register of providers: linked from the delivery of what was granted, which comes before it. */
export const contractPaden = {
  lijst: '/aanbieders',
  bij: (voorziening: string) => `/aanbieders?voorziening=${encodeURIComponent(voorziening)}`,
  bestand: '/aanbieders/bestand.csv',
  nieuw: '/aanbieders/nieuw',
  een: (aanbieder: string) => `/aanbieders/${aanbieder}`,
  wijzigen: (aanbieder: string) => `/aanbieders/${aanbieder}/wijzigen`,
  product: (aanbieder: string, voorziening?: string) =>
    metVraag(`/aanbieders/${aanbieder}/product`, 'voorziening', voorziening),
  vervalt: (aanbieder: string, voorziening?: string) =>
    metVraag(`/aanbieders/${aanbieder}/product-vervalt`, 'voorziening', voorziening),
  capaciteit: (aanbieder: string, voorziening?: string) =>
    metVraag(`/aanbieders/${aanbieder}/capaciteit`, 'voorziening', voorziening),
  stop: (aanbieder: string) => `/aanbieders/${aanbieder}/stop`,
  opleggen: (aanbieder: string) => `/aanbieders/${aanbieder}/stop-opleggen`,
  antwoord: (aanbieder: string, stop?: number) =>
    metVraag(`/aanbieders/${aanbieder}/stop-antwoord`, 'stop', stop),
  opheffen: (aanbieder: string, stop?: number) =>
    metVraag(`/aanbieders/${aanbieder}/stop-opheffen`, 'stop', stop),
  sluiten: (aanbieder: string) => `/aanbieders/${aanbieder}/sluiten`,
  doorgaan: (aanbieder: string) => `/aanbieders/${aanbieder}/doorgaan`,
} as const;

function metVraag(pad: string, naam: string, waarde: string | number | undefined): string {
  return waarde === undefined ? pad : `${pad}?${naam}=${encodeURIComponent(waarde)}`;
}
