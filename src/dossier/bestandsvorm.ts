import type { Bijlagevorm } from '../kern/bijlage.ts';
import { bevatProgramma } from './pdfkeuring.ts';

/** Why a file is not taken in. */
export type Bezwaar =
  'leeg' | 'teGroot' | 'andereSoort' | 'beschadigd' | 'tweeSoorten' | 'programma' | 'versleuteld' | 'virus';

export type Herkend = { readonly vorm: Bijlagevorm } | { readonly bezwaar: Bezwaar };

export const HOOGSTENS_BYTES = 10 * 1024 * 1024;
export const HOOGSTENS_TEKST = '10 MB';

const PDF = Buffer.from('%PDF-');
const PDF_EINDE = Buffer.from('%%EOF');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
/** The directory at the end of a zip, of which office files, jars and apps are made. */
const ZIP_EINDE = Buffer.from('PK\u0005\u0006');
const ZIP_BEGIN = Buffer.from('PK\u0003\u0004');
/** A zip may end in a remark of at most this length. */
const ZIP_OPMERKING = 65_557;
/** The industry's harmless test virus, in two parts: whole, it would set off the scanner of who clones this. */
const PROEFVIRUS = Buffer.from(['EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!'].join(''));

/**
 * What a file is, by its content alone: the name and the type that a browser sends are claims. Only what
 * begins as one of four kinds and is whole in that kind; everything else is refused.
 */
export function herkenBestand(bytes: Buffer): Herkend {
  if (bytes.byteLength === 0) return { bezwaar: 'leeg' };
  if (bytes.byteLength > HOOGSTENS_BYTES) return { bezwaar: 'teGroot' };
  if (bytes.includes(PROEFVIRUS)) return { bezwaar: 'virus' };
  const herkend = naarBegin(bytes);
  return 'vorm' in herkend && isOokZip(bytes) ? { bezwaar: 'tweeSoorten' } : herkend;
}

function naarBegin(bytes: Buffer): Herkend {
  if (begint(bytes, PDF)) return alsPdf(bytes);
  if (begint(bytes, PNG)) return isHelePng(bytes) ? { vorm: 'png' } : { bezwaar: 'beschadigd' };
  if (begint(bytes, JPEG)) return isHeleJpeg(bytes) ? { vorm: 'jpeg' } : { bezwaar: 'beschadigd' };
  // A PDF that begins with something else is something else too (a page, a script).
  if (bytes.includes(PDF)) return { bezwaar: 'tweeSoorten' };
  return isTekst(bytes) ? { vorm: 'tekst' } : { bezwaar: 'andereSoort' };
}

function begint(bytes: Buffer, met: Buffer): boolean {
  return bytes.subarray(0, met.length).equals(met);
}

function isOokZip(bytes: Buffer): boolean {
  return bytes.subarray(-ZIP_OPMERKING).includes(ZIP_EINDE) && bytes.includes(ZIP_BEGIN);
}

function alsPdf(bytes: Buffer): Herkend {
  if (!bytes.includes(PDF_EINDE)) return { bezwaar: 'beschadigd' };
  const gevonden = bevatProgramma(bytes);
  return gevonden === undefined ? { vorm: 'pdf' } : { bezwaar: gevonden };
}

/** Every part of a PNG says how long it is; after the last one there is nothing. */
function isHelePng(bytes: Buffer): boolean {
  let plaats = PNG.length;
  while (plaats + 12 <= bytes.length) {
    const soort = bytes.toString('latin1', plaats + 4, plaats + 8);
    if (plaats === PNG.length && soort !== 'IHDR') return false;
    plaats += 12 + bytes.readUInt32BE(plaats);
    if (soort === 'IEND') return plaats === bytes.length;
  }
  return false;
}

/**
 * The parts of a JPEG up to the picture itself, with its measures among them. What telephones put behind
 * the picture (a second one, a film of a second) is theirs to put there.
 */
function isHeleJpeg(bytes: Buffer): boolean {
  let plaats = 2;
  let maat = false;
  while (plaats + 4 <= bytes.length && bytes[plaats] === 0xff) {
    const soort = bytes[plaats + 1] ?? 0;
    if (soort === 0xff) {
      plaats += 1;
      continue;
    }
    if (isMaat(soort)) maat = true;
    if (soort === 0xda) return maat && bytes.includes(Buffer.from([0xff, 0xd9]), plaats);
    plaats += 2 + bytes.readUInt16BE(plaats + 2);
  }
  return false;
}

/** SOF0 to SOF15, without the three tables between them. */
function isMaat(soort: number): boolean {
  return soort >= 0xc0 && soort <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(soort);
}

/** Text that some program would take for more than text: pages, drawings, scripts, documents in text. */
const MEER_DAN_TEKST =
  /^\s*(?:<|#!|\{\\rtf|%!|mime-version:|@echo)|<(?:!doctype|html|svg|script|iframe|object|embed|\?xml|\?php)\b/iu;

function isTekst(bytes: Buffer): boolean {
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  // eslint-disable-next-line no-control-regex -- what no text has, apart from tab, new line and new page
  return !/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/.test(tekst) && !MEER_DAN_TEKST.test(tekst);
}
