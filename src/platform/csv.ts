/** What a file of lines holds, or why it cannot be read. Lines count from 1, the heads included. */
export type Csv =
  | { readonly gelukt: true; readonly rijen: readonly Csvrij[] }
  | { readonly gelukt: false; readonly reden: string };
export interface Csvrij {
  readonly regel: number;
  readonly cellen: readonly string[];
}

/** Bytes as UTF-8; undefined for another encoding, or for what is no text at all. */
export function leesTekst(bytes: Uint8Array): string | undefined {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return tekst.includes('\0') ? undefined : tekst;
  } catch {
    return undefined;
  }
}

/**
 * Comma separated values (RFC 4180), with a comma, a semicolon or a tab: whichever stands most in the first line.
 * Empty lines are passed over.
 */
export function leesCsv(tekst: string): Csv {
  const schoon = tekst.replace(/^\uFEFF/, '');
  const scheiding = scheidingVan(schoon.slice(0, Math.max(0, schoon.search(/\r|\n|$/))));
  const rijen: Csvrij[] = [];
  let [cel, aangehaald, regel, begin]: [string, boolean, number, number] = ['', false, 1, 1];
  let cellen: string[] = [];
  const sluit = (): void => {
    cellen.push(cel);
    if (cellen.some((c) => c.trim() !== '')) rijen.push({ regel: begin, cellen });
    [cel, cellen] = ['', []];
  };
  for (let i = 0; i < schoon.length; i++) {
    const teken = schoon[i] ?? '';
    if (teken === '\n') regel += 1;
    if (aangehaald) {
      if (teken !== '"') cel += teken;
      else if (schoon[i + 1] === '"') {
        cel += '"';
        i += 1;
      } else aangehaald = false;
    } else if (teken === '"' && cel === '') aangehaald = true;
    else if (teken === scheiding) {
      cellen.push(cel);
      cel = '';
    } else if (teken === '\n') {
      sluit();
      begin = regel;
    } else if (teken !== '\r') cel += teken;
  }
  if (aangehaald)
    return {
      gelukt: false,
      reden: `Op regel ${begin} begint een tekst met een aanhalingsteken dat nergens eindigt.`,
    };
  if (cel !== '' || cellen.length > 0) sluit();
  return { gelukt: true, rijen };
}

function scheidingVan(eerste: string): string {
  const keer = (teken: string): number => eerste.split(teken).length;
  return [';', ',', '\t'].reduce((beste, teken) => (keer(teken) > keer(beste) ? teken : beste));
}
