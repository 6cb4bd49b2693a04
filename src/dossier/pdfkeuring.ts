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

/**
 * Does this PDF run, start or carry something, or can we not see that? No PDF reader: names are looked
 * for in all bytes, also when written in hex (`/J#61vaScript`), and in the object streams, unpacked.
 * What is encrypted, or packed in another way than Flate, cannot be looked into and is refused.
 */
export function bevatProgramma(bytes: Buffer): 'programma' | 'versleuteld' | undefined {
  const tekst = bytes.toString('latin1');
  const gelezen = zonderHex(tekst);
  if (PROGRAMMA.test(gelezen)) return 'programma';
  if (/\/Encrypt(?![A-Za-z0-9])/.test(gelezen)) return 'versleuteld';
  let over = HOOGSTENS_UITGEPAKT;
  for (const stroom of objectstromen(tekst)) {
    const inhoud = pakUit(bytes, stroom, over);
    if (inhoud === undefined && stroom.zeker) return 'versleuteld';
    over -= inhoud?.length ?? 0;
    if (inhoud !== undefined && PROGRAMMA.test(zonderHex(inhoud))) return 'programma';
  }
  return undefined;
}

/** In a name every sign may be written as `#` and two hex digits. */
function zonderHex(tekst: string): string {
  return tekst.includes('#')
    ? tekst.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : tekst;
}

interface Objectstroom {
  readonly kop: string;
  readonly begin: number;
  /** Its own words say so; else only words near it, which may belong to the object before. */
  readonly zeker: boolean;
}

/** Streams that hold objects: whoever reads them needs to know where the First one begins. */
const OBJECTSTROOM = /\/(?:ObjStm|First)(?![A-Za-z0-9])/;

function* objectstromen(tekst: string): Generator<Objectstroom> {
  for (const gevonden of tekst.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/g)) {
    const ervoor = tekst.slice(Math.max(0, gevonden.index - KOP_BYTES), gevonden.index);
    if (!OBJECTSTROOM.test(zonderHex(ervoor))) continue;
    const kop = zonderHex(ervoor.slice(ervoor.lastIndexOf(' obj') + 1));
    yield { kop, begin: gevonden.index + gevonden[0].length, zeker: OBJECTSTROOM.test(kop) };
  }
}

/** The objects as text, or undefined when they cannot be read: then they cannot be checked either. */
function pakUit(bytes: Buffer, { kop, begin, zeker }: Objectstroom, hoogstens: number): string | undefined {
  if (zeker && !/\/Filter(?![A-Za-z0-9])/.test(kop)) return '';
  if (zeker && !ALLEEN_FLATE.test(kop)) return undefined;
  try {
    return inflateSync(bytes.subarray(begin), { maxOutputLength: Math.max(1, hoogstens) }).toString('latin1');
  } catch {
    return undefined;
  }
}

/** One filter, Flate, without a predictor: in objects that have one, names are cut in pieces. */
const ALLEEN_FLATE =
  /^(?!.*\/Predictor\s+(?!1\b)).*\/Filter\s*(?:\/(?:FlateDecode|Fl)(?![A-Za-z0-9])|\[\s*\/(?:FlateDecode|Fl)\s*\])/s;
