import { ParseOption, XmlDocument, XmlLibError } from 'libxml2-wasm';
import type { Berichtfout, Berichtuitkomst } from './fout.ts';
import { vormfout } from './fout.ts';

/** The largest file that may be sent (OP179: 25 Mb). */
export const MEESTE_BYTES = 25 * 1024 * 1024;

/** The first line ends well within this. */
const KOP_BYTES = 1_024;

/**
 * No entity, no DTD and no catalogue from outside, and UTF-8 whatever the file says of itself. What the parser bounds
 * when it is not told of big files (texts of 10 MB) is bounded here already: the standard allows a comment of 20 MB.
 */
const VEILIG =
  ParseOption.XML_PARSE_HUGE |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_IGNORE_ENC |
  ParseOption.XML_PARSE_BIG_LINES;

/**
 * Reads the XML of a file from outside and hands the document to `lees`. Size, encoding and DOCTYPE are judged before
 * the parser sees a byte; the parser itself stops at 2,048 levels.
 */
export function metXml<T>(
  bron: Uint8Array,
  lees: (document: XmlDocument) => Berichtuitkomst<T>,
  meesteBytes = MEESTE_BYTES,
): Berichtuitkomst<T> {
  const bezwaar = keurBestand(bron, meesteBytes);
  if (bezwaar) return { gelukt: false, weigeringen: [bezwaar] };
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bron, { option: VEILIG });
  } catch (fout) {
    return { gelukt: false, weigeringen: [xmlfout(fout)] };
  }
  try {
    return lees(document);
  } finally {
    document.dispose();
  }
}

function keurBestand(bron: Uint8Array, meesteBytes: number): Berichtfout | undefined {
  if (bron.byteLength > meesteBytes)
    return bestandsfout(
      'OP179',
      `Het bestand is ${Math.ceil(bron.byteLength / 1024 / 1024)} MB; ${meesteBytes / 1024 / 1024} MB mag.`,
      'Laat de afzender het bericht opdelen en opnieuw sturen.',
    );
  if (bron.byteLength === 0)
    return bestandsfout('leegBestand', 'Het bestand is leeg.', 'Vraag het bericht opnieuw op.');
  // UTF-16 and UTF-32 have a zero byte in every sign of the first line; UTF-8 has none anywhere.
  if (bron.subarray(0, KOP_BYTES).includes(0) || !isUtf8(verklaardeCodering(bron)))
    return bestandsfout(
      'verkeerdeCodering',
      'Het bestand is niet in UTF-8 geschreven.',
      'Laat de afzender het bericht in UTF-8 sturen.',
    );
  if (heeftDoctype(bron))
    return bestandsfout(
      'doctype',
      'Het bestand heeft een DOCTYPE; die hoort niet in een iWmo-bericht en kan misbruikt worden.',
      'Verwerk dit bestand niet. Vraag de afzender of het wel van hem komt.',
    );
  return undefined;
}

function isUtf8(codering: string | undefined): boolean {
  return codering === undefined || /^utf-8$/i.test(codering);
}

/** What the first line says the encoding is. */
function verklaardeCodering(bron: Uint8Array): string | undefined {
  const kop = String.fromCharCode(...bron.subarray(begin(bron), KOP_BYTES));
  return /^<\?xml\s[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(kop)?.[1];
}

/** A DOCTYPE can only stand between the first line and the first element, among comments and instructions. */
function heeftDoctype(bron: Uint8Array): boolean {
  let plaats = begin(bron);
  for (;;) {
    while (WIT.has(bron[plaats] ?? 0)) plaats += 1;
    const sluit = [['<?', '?>'] as const, ['<!--', '-->'] as const].find(([open]) =>
      staatHier(bron, open, plaats),
    );
    if (!sluit) return staatHier(bron, '<!', plaats);
    const eind = vind(bron, sluit[1], plaats + sluit[0].length);
    if (eind === -1) return false;
    plaats = eind + sluit[1].length;
  }
}

const WIT: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** After the byte order mark of UTF-8. */
function begin(bron: Uint8Array): number {
  return bron[0] === 0xef && bron[1] === 0xbb && bron[2] === 0xbf ? 3 : 0;
}

function staatHier(bron: Uint8Array, tekst: string, plaats: number): boolean {
  for (let i = 0; i < tekst.length; i++) if (bron[plaats + i] !== tekst.charCodeAt(i)) return false;
  return true;
}

function vind(bron: Uint8Array, tekst: string, van: number): number {
  let plaats = bron.indexOf(tekst.charCodeAt(0), van);
  while (plaats !== -1 && !staatHier(bron, tekst, plaats))
    plaats = bron.indexOf(tekst.charCodeAt(0), plaats + 1);
  return plaats;
}

/** The parser's own words quote the file, so only the place is taken over. */
function xmlfout(fout: unknown): Berichtfout {
  const plek = fout instanceof XmlLibError ? fout.details[0] : undefined;
  const waar = plek === undefined ? '' : ` op regel ${plek.line}, teken ${plek.col}`;
  if (plek?.message.startsWith('Excessive depth') === true)
    return vormfout(
      'teDiep',
      '/',
      `De elementen zijn te diep in elkaar gestoken${waar}.`,
      'Verwerk dit bestand niet. Vraag de afzender of het wel van hem komt.',
      plek.line,
    );
  return vormfout(
    'geenXml',
    '/',
    `Het bestand is geen goed gevormde XML: het lezen stopt${waar}.`,
    'Laat de afzender het bericht opnieuw maken en sturen.',
    plek?.line,
  );
}

function bestandsfout(code: string, reden: string, uitweg: string): Berichtfout {
  return vormfout(code, '/', reden, uitweg);
}
