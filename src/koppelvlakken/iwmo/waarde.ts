import { leesDatum } from '../../kern/datum.ts';
import type { Blad, Code, Getal, Tekst, Vast } from './soorten.ts';
import { vormVan } from './vormen.ts';

/** The rule that a text breaks, in words without the text itself. */
export interface Afkeur {
  readonly code: string;
  readonly reden: string;
  readonly uitweg: string;
}
export type Gelezen = { readonly waarde: string | number } | { readonly afkeur: Afkeur };

/** The value that stands in an element, or which rule its text breaks. */
export function leesBlad(blad: Blad, tekst: string): Gelezen {
  switch (blad.soort) {
    case 'tekst':
      return leesTekst(blad, tekst);
    case 'code':
      return leesCode(blad, tekst);
    case 'getal':
      return leesGetal(blad, zonderRand(tekst));
    case 'datum':
      return leesDag(zonderRand(tekst));
    case 'tijd':
      return leesTijd(zonderRand(tekst));
    case 'vast':
      return leesVast(blad, zonderRand(tekst));
  }
}

/** The text of a value, or undefined when it is no value for this element at all. */
export function schrijfBlad(blad: Blad, waarde: unknown): string | undefined {
  if (blad.soort === 'getal')
    return typeof waarde === 'number' && Number.isSafeInteger(waarde) ? String(waarde) : undefined;
  return typeof waarde === 'string' ? waarde : undefined;
}

/** XSD takes white space away around numbers, dates and times, not around texts and codes. */
function zonderRand(tekst: string): string {
  return tekst.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
}

/** What XML 1.0 cannot hold: control signs, halves of a pair, and two that are no signs. */
const GEEN_TEKEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

function leesTekst({ vorm, max }: Tekst, tekst: string): Gelezen {
  const { code, eis, past } = vormVan(vorm);
  if (tekst === '') return afkeur(code, eis, 'Vul het element, of laat het helemaal weg als dat mag.');
  if (max !== undefined && langerDan(tekst, max))
    return afkeur(
      LENGTEREGEL[max] ?? 'lengte',
      `Hier mogen hoogstens ${max} tekens staan.`,
      'Kort de tekst in.',
    );
  if (GEEN_TEKEN.test(tekst))
    return afkeur('verkeerdTeken', 'Hier staat een teken dat niet in XML kan.', 'Haal het teken weg.');
  return past(tekst) ? { waarde: tekst } : afkeur(code, eis, 'Pas de tekst aan.');
}

/** Counts signs, not halves of pairs, and no further than needed. */
function langerDan(tekst: string, max: number): boolean {
  return tekst.length > max && (tekst.length > 2 * max || Array.from(tekst).length > max);
}

function leesCode({ lijst, codes }: Code, tekst: string): Gelezen {
  if (codes.includes(tekst)) return { waarde: tekst };
  const reden = `Deze code staat niet in codelijst ${lijst} van iWmo 3.2.`;
  return afkeur(lijst, reden, `Gebruik een code uit codelijst ${lijst}.`);
}

function leesGetal({ max }: Getal, tekst: string): Gelezen {
  const getal = /^[+-]?\d+$/.test(tekst) ? Number(tekst) : undefined;
  if (getal === undefined) return afkeur('geenGetal', 'Hier hoort een geheel getal.', 'Vul een getal in.');
  if (getal < 0) return afkeur('RS001', 'Hier hoort een getal van 0 of meer.', 'Vul een ander getal in.');
  if (getal > max)
    return afkeur(
      GROOTTEREGEL[max] ?? 'grootte',
      `Hier hoort een getal van hoogstens ${max}.`,
      'Vul een kleiner getal in.',
    );
  // Minus zero is zero.
  return { waarde: getal + 0 };
}

function leesDag(tekst: string): Gelezen {
  const datum = tekst.startsWith('0000') ? undefined : leesDatum(tekst);
  if (datum !== undefined) return { waarde: datum };
  const reden = 'Hier hoort een bestaande datum als JJJJ-MM-DD, zonder tijdzone.';
  return afkeur('RS032', reden, 'Vul een bestaande datum in.');
}

const TIJD = /^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)$/;

function leesTijd(tekst: string): Gelezen {
  if (TIJD.test(tekst)) return { waarde: tekst };
  return afkeur('RS034', 'Hier hoort een tijd als UU:MM:SS, zonder tijdzone.', 'Vul een bestaande tijd in.');
}

function leesVast(blad: Vast, tekst: string): Gelezen {
  if (tekst === blad.tekst) return { waarde: tekst };
  return afkeur(blad.code, `Hier hoort altijd ${blad.tekst}.`, `Vul ${blad.tekst} in.`);
}

function afkeur(code: string, reden: string, uitweg: string): Gelezen {
  return { afkeur: { code, reden, uitweg } };
}

/** Which restriction of the standard a length or a size is. */
const LENGTEREGEL: Readonly<Record<number, string>> = {
  1: 'RS008',
  4: 'RS011',
  5: 'RS012',
  6: 'RS013',
  8: 'RS014',
  9: 'RS015',
  10: 'RS016',
  12: 'RS017',
  15: 'RS018',
  20: 'RS019',
  24: 'RS020',
  25: 'RS021',
  35: 'RS023',
  36: 'RS024',
  64: 'RS025',
  80: 'RS026',
  200: 'RS028',
};
const GROOTTEREGEL: Readonly<Record<number, string>> = {
  99: 'RS002',
  99_999: 'RS004',
  99_999_999: 'RS005',
  999_999_999: 'RS006',
  999_999_999_999: 'RS040',
};
