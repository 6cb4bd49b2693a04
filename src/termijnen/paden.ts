/** The public page that reckons a term, and the open service behind it. */
export const termijnenPaden = {
  overzicht: '/termijnen',
  termijn: (id: string) => `/termijnen/${id}`,
  alsData: (id: string, vraag: string) => `/api/v1/termijnen/${id}?${vraag}`,
} as const;

/** Where a reckoned term can be looked at day by day; the days stood still go along as a number. */
export function narekenPad(som: {
  readonly termijn: string;
  readonly begin: string;
  readonly opgeschorteDagen: number;
}): string {
  const stil = som.opgeschorteDagen > 0 ? `&opgeschorteDagen=${som.opgeschorteDagen}` : '';
  return `${termijnenPaden.termijn(som.termijn)}?begin=${som.begin}${stil}`;
}
