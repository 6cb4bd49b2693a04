import { inflateSync } from 'node:zlib';

/**
 * Names in a PDF that start something or carry another file. An action with script always says JavaScript
 * or Rendition; a file inside hangs on one of the four names after them.
 */
const PROGRAMMANAMEN = [
  'JavaScript',
  'Rendition',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'FileAttachment',
  'RichMedia',
  'XFA',
  'ImportData',
  'SubmitForm',
];
const PROGRAMMA = new RegExp(`/(?:${PROGRAMMANAMEN.join('|')})(?![A-Za-z0-9])`);
/** Far more than the objects of a file of 10 MB take. */
const HOOGSTENS_UITGEPAKT = 32 * 1024 * 1024;
/** What stands before the word `stream` and says what the stream is. */
const KOP_BYTES = 4_096;
/** Far more than a file of 10 MB has; who makes more wants us to be busy. */
const HOOGSTENS_STROMEN = 20_000;

/**
 * Does this PDF run, start or carry something, or can we not see that? No PDF reader: names are looked
 * for in all bytes, also when written in hex (`/J#61vaScript`), and in the object streams, unpacked.
 * What is encrypted, packed in another way than Flate, or does not plainly say what it is, cannot be
 * looked into and is refused.
 */
export function bevatProgramma(bytes: Buffer): 'programma' | 'versleuteld' | undefined {
  const tekst = bytes.toString('latin1');
  const gelezen = zonderHex(tekst);
  if (PROGRAMMA.test(gelezen)) return 'programma';
  if (/\/Encrypt(?![A-Za-z0-9])/.test(gelezen)) return 'versleuteld';
  if (!OBJECTSTROOM.test(gelezen)) return undefined;
  let over = HOOGSTENS_UITGEPAKT;
  let aantal = 0;
  for (const gevonden of tekst.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    if (++aantal > HOOGSTENS_STROMEN) return 'versleuteld';
    const kop = eigenKop(tekst.slice(Math.max(0, gevonden.index - KOP_BYTES), gevonden.index));
    if (kop !== undefined && !OBJECTSTROOM.test(kop)) continue;
    const inhoud = pakUit(bytes, kop, gevonden.index + gevonden[0].length, over);
    if (inhoud === undefined) return 'versleuteld';
    over -= inhoud.length;
    if (PROGRAMMA.test(zonderHex(inhoud))) return 'programma';
  }
  return undefined;
}

/** In a name every sign may be written as `#` and two hex digits. Byte by byte: a file can be full of them. */
function zonderHex(tekst: string): string {
  if (!tekst.includes('#')) return tekst;
  const bytes = Buffer.from(tekst, 'latin1');
  let eind = 0;
  for (let i = 0; i < bytes.length; i++) {
    const teken = bytes[i] === HEKJE ? hexwaarde(bytes[i + 1]) * 16 + hexwaarde(bytes[i + 2]) : Number.NaN;
    bytes[eind++] = Number.isNaN(teken) ? (bytes[i] ?? 0) : teken;
    if (!Number.isNaN(teken)) i += 2;
  }
  return bytes.toString('latin1', 0, eind);
}

const HEKJE = 0x23;

/** Of the sign of a hex digit; NaN for another. */
function hexwaarde(teken: number | undefined): number {
  return teken === undefined ? Number.NaN : (HEXWAARDEN[teken] ?? Number.NaN);
}

const HEXWAARDEN = Array.from({ length: 256 }, (_, code) => {
  const teken = String.fromCharCode(code);
  return /[0-9A-Fa-f]/.test(teken) ? parseInt(teken, 16) : Number.NaN;
});

/** Streams that hold objects: whoever reads them needs to know where the First one begins. */
const OBJECTSTROOM = /\/(?:ObjStm|First)(?![A-Za-z0-9])/;

/** Names, numbers, lists and strings in hex. No text: in a text may stand what looks like the begin of an object. */
const KALE_KOP = /^\s*<<(?:[^()<>%\\]|<<|>>|<[0-9A-Fa-f\s]*>)*>>\s*$/;

/** The dictionary that ends here, or undefined when it does not plainly begin in what was given. */
function eigenKop(ervoor: string): string | undefined {
  const begin = ervoor.lastIndexOf(' obj');
  const kop = begin < 0 ? '' : ervoor.slice(begin + ' obj'.length);
  return KALE_KOP.test(kop) && isGesloten(kop) ? zonderHex(kop) : undefined;
}

/** One dictionary, closed where it ends. */
function isGesloten(kop: string): boolean {
  let diepte = 0;
  for (const { 0: haak, index } of kop.matchAll(/<<|>>/g)) {
    diepte += haak === '<<' ? 1 : -1;
    if (diepte === 0) return kop.slice(index + haak.length).trim() === '';
  }
  return false;
}

/** The objects as text, or undefined when they cannot be read: then they cannot be checked either. */
function pakUit(
  bytes: Buffer,
  kop: string | undefined,
  begin: number,
  hoogstens: number,
): string | undefined {
  // What is not packed was looked through with the rest.
  if (kop !== undefined && !/\/Filter(?![A-Za-z0-9])/.test(kop)) return '';
  if (kop !== undefined && !ALLEEN_FLATE.test(kop)) return undefined;
  try {
    return inflateSync(bytes.subarray(begin), { maxOutputLength: Math.max(1, hoogstens) }).toString('latin1');
  } catch {
    return undefined;
  }
}

/** One filter, Flate, without a predictor: in objects that have one, names are cut in pieces. */
const ALLEEN_FLATE =
  /^(?!.*\/Predictor\s+(?!1\b)).*\/Filter\s*(?:\/(?:FlateDecode|Fl)(?![A-Za-z0-9])|\[\s*\/(?:FlateDecode|Fl)\s*\])/s;
