import { deflateSync } from 'node:zlib';

/** Small files as they come in by mail, whole or wrong on purpose. Made here: no file of anybody. */

function pngdeel(soort: string, inhoud: Uint8Array): Buffer {
  const kop = Buffer.alloc(8);
  kop.writeUInt32BE(inhoud.byteLength);
  kop.write(soort, 4, 'latin1');
  // A reader checks these four bytes; what is tested here does not.
  return Buffer.concat([kop, inhoud, Buffer.alloc(4)]);
}

export function png(): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngdeel('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    pngdeel('IDAT', deflateSync(Buffer.from([0, 0]))),
    pngdeel('IEND', Buffer.alloc(0)),
  ]);
}

export function jpeg(erachter: Uint8Array = Buffer.alloc(0)): Buffer {
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    Buffer.from([0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1'),
    Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x3f]),
    Buffer.from([0xff, 0xd9]),
    erachter,
  ]);
}

/** A PDF of one empty page, with these entries in its catalogue and these objects behind it. */
export function pdf(catalogus = '', objecten = ''): Buffer {
  return Buffer.from(
    [
      '%PDF-1.7',
      `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalogus} >>\nendobj`,
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj',
      objecten,
      'trailer\n<< /Root 1 0 R /Size 4 >>',
      'startxref\n9\n%%EOF\n',
    ].join('\n'),
    'latin1',
  );
}

/** An object stream as a PDF of today packs its objects; `kop` replaces what it says of itself. */
export function objectstroom(
  inhoud: string,
  kop = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
): string {
  const gepakt = deflateSync(Buffer.from(inhoud, 'latin1')).toString('latin1');
  return `9 0 obj\n<< ${kop} /Length ${gepakt.length} >>\nstream\n${gepakt}\nendstream\nendobj`;
}

/** A zip with one empty file; office files and jars are the same inside. */
export function zip(): Buffer {
  const begin = Buffer.alloc(30);
  begin.write('PK\u0003\u0004', 'latin1');
  const einde = Buffer.alloc(22);
  einde.write('PK\u0005\u0006', 'latin1');
  return Buffer.concat([begin, einde]);
}

/** The harmless signature on which every scanner answers; in pieces, so that this file is not one. */
export function proefvirus(): Buffer {
  return Buffer.from(
    ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join(''),
  );
}
