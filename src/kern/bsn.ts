declare const bsnMerk: unique symbol;
/** Burgerservicenummer: nine digits that pass the elfproef (Wabb 1). Content, never a fact. */
export type Bsn = string & { readonly [bsnMerk]: true };

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** The BSN in `tekst` (spaces and dots allowed, eight digits get a leading zero), or undefined. */
export function leesBsn(tekst: string): Bsn | undefined {
  const cijfers = tekst.replace(/[\s.]/g, '');
  if (!/^\d{8,9}$/.test(cijfers)) return undefined;
  const negen = cijfers.padStart(9, '0');
  const som = GEWICHTEN.reduce((totaal, gewicht, i) => totaal + gewicht * Number(negen[i]), 0);
  return negen !== '000000000' && som % 11 === 0 ? (negen as Bsn) : undefined;
}
