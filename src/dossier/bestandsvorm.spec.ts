import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SJABLONEN } from '../../test/bouwers/briefproef.ts';
import { jpeg, objectstroom, pdf, png, proefvirus, zip } from '../../test/bouwers/bestanden.ts';
import { HOOGSTENS_BYTES, herkenBestand } from './bestandsvorm.ts';

const tekst = (inhoud: string): Buffer => Buffer.from(inhoud, 'utf8');

describe('wat een bestand is, naar zijn inhoud', () => {
  it.each([
    ['een PDF', pdf(), 'pdf'],
    ['een PDF met een objectstroom', pdf('', objectstroom('<< /Outlines 5 0 R >>')), 'pdf'],
    ['een PDF waarin het woord javascript staat', pdf('', '% over javascript en #1'), 'pdf'],
    ['een foto', jpeg(), 'jpeg'],
    ['een foto met een filmpje erachter, van een telefoon', jpeg(tekst('....ftypmp42')), 'jpeg'],
    ['een afbeelding', png(), 'png'],
    ['tekst met accenten, emoji en van rechts naar links', tekst("Zoë d'Été 🙂 עברית\r\nx < y\tz"), 'tekst'],
  ])('%s', (_wat, bytes, vorm) => {
    expect(herkenBestand(bytes)).toEqual({ vorm });
  });

  it.each([
    ['leeg', Buffer.alloc(0), 'leeg'],
    ['een letter meer dan mag', Buffer.alloc(HOOGSTENS_BYTES + 1, 0x61), 'teGroot'],
    ['een SVG', tekst('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'andereSoort'],
    ['een SVG na een merkteken', tekst('\ufeff<?xml version="1.0"?><svg/>'), 'andereSoort'],
    ['een pagina', tekst('<!DOCTYPE html><p>hoi'), 'andereSoort'],
    ['een pagina na wat tekst', tekst('hoi <script>alert(1)</script>'), 'andereSoort'],
    ['een script', tekst('#!/bin/sh\nrm -rf /'), 'andereSoort'],
    ['een zip, dus ook een Word-bestand', zip(), 'andereSoort'],
    ['een oud Word-bestand', Buffer.from('d0cf11e0a1b11ae100000000', 'hex'), 'andereSoort'],
    ['opgemaakte tekst (RTF)', tekst('{\\rtf1 hoi}'), 'andereSoort'],
    ['een programma', Buffer.from('4d5a90000300000004', 'hex'), 'andereSoort'],
    ['tekst met een NUL', tekst('hoi\u0000hoi'), 'andereSoort'],
    ['tekst die geen UTF-8 is', Buffer.from([0x5a, 0x6f, 0xeb]), 'andereSoort'],
    ['een halve afbeelding', png().subarray(0, 40), 'beschadigd'],
    ['een afbeelding met iets erachter', Buffer.concat([png(), tekst('<script>')]), 'beschadigd'],
    ['een halve foto', jpeg().subarray(0, 20), 'beschadigd'],
    ['een halve PDF', pdf().subarray(0, 60), 'beschadigd'],
    ['een PDF na een pagina', Buffer.concat([tekst('<html><script>1</script>'), pdf()]), 'tweeSoorten'],
    ['een PDF die ook een zip is', Buffer.concat([pdf(), zip()]), 'tweeSoorten'],
    ['een foto die ook een zip is', jpeg(zip()), 'tweeSoorten'],
    ['het proefvirus', proefvirus(), 'virus'],
    ['een PDF met het proefvirus', Buffer.concat([pdf(), proefvirus()]), 'virus'],
  ])('niet: %s', (_wat, bytes, bezwaar) => {
    expect(herkenBestand(bytes)).toEqual({ bezwaar });
  });
});

describe('een PDF die meer doet dan gelezen worden', () => {
  const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
  /** The same script, packed in a way that we do not unpack. */
  const inHex = (kop: string): string =>
    `9 0 obj\n<< ${kop} >>\nstream\n${deflateSync(Buffer.from(script)).toString('hex')}>\nendstream\nendobj`;
  it.each([
    ['met een script bij het openen', pdf(`/OpenAction ${script}`), 'programma'],
    ['met een script in hex geschreven', pdf('/OpenAction << /S /J#61vaScr#69pt /JS 5 0 R >>'), 'programma'],
    ['die een programma start', pdf('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'programma'],
    ['met een bestand erin', pdf('/Names << /EmbeddedFiles 5 0 R >>'), 'programma'],
    ['met een XFA-formulier', pdf('/AcroForm << /XFA 5 0 R >>'), 'programma'],
    ['met een script in een objectstroom', pdf('', objectstroom(script)), 'programma'],
    [
      'met een script in een objectstroom die zich anders noemt',
      pdf('', objectstroom(script, '/N 1 /Fir#73t 4 /X ( obj) /Filter /FlateDecode')),
      'programma',
    ],
    ['met een wachtwoord', pdf('/Encrypt 5 0 R'), 'versleuteld'],
    [
      'met een objectstroom die wij niet kunnen uitpakken',
      pdf('', objectstroom('x', '/Type /ObjStm /N 1 /First 4 /Filter [/ASCIIHexDecode /FlateDecode]')),
      'versleuteld',
    ],
    [
      'met een objectstroom in stukken',
      pdf(
        '',
        objectstroom('x', '/Type /ObjStm /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>'),
      ),
      'versleuteld',
    ],
    ['die zich eindeloos laat uitpakken', pdf('', objectstroom(' '.repeat(40 * 1024 * 1024))), 'versleuteld'],
    [
      'met een objectstroom die haar inpakking achter een nagemaakt begin verstopt',
      pdf('', inHex('/Type /ObjStm /N 1 /First 4 /X ( obj) /Filter [/AHx /Fl]')),
      'versleuteld',
    ],
    [
      'met een objectstroom achter een nagemaakt begin dat ook sluit',
      pdf('', inHex('/Type /ObjStm /N 1 /First 4 /X ( obj << %)\n /Filter [/AHx /Fl]')),
      'versleuteld',
    ],
    [
      'met een script in een objectstroom met een lange kop',
      pdf('', objectstroom(script, `/Type /ObjStm /N 1 /First 4 ${' '.repeat(9_000)} /Filter /FlateDecode`)),
      'programma',
    ],
    [
      'met een lange kop en een inpakking die wij niet kennen',
      pdf(
        '',
        `9 0 obj\n<< /Type /ObjStm /First 4 ${' '.repeat(9_000)} /Filter /LZWDecode >>\nstream\nabc\nendstream`,
      ),
      'versleuteld',
    ],
    ['met meer stromen dan een bestand heeft', pdf('/First 1', 'stream\n'.repeat(30_000)), 'versleuteld'],
  ])('wordt geweigerd: %s', (_wat, bytes, bezwaar) => {
    expect(herkenBestand(bytes)).toEqual({ bezwaar });
  });

  it('een PDF met een inhoudsopgave en daarna een foto is gewoon goed', () => {
    const foto = '8 0 obj\n<< /Filter /DCTDecode /Length 4 >>\nstream\nabcd\nendstream\nendobj';
    const erin = `7 0 obj\n<< /Type /Outlines /First 8 0 R >>\nendobj\n${foto}`;
    expect(herkenBestand(pdf('', erin))).toEqual({ vorm: 'pdf' });
  });
});

describe('een bestand dat gemaakt is om ons bezig te houden', () => {
  const vol = (stuk: string, ervoor = '') =>
    tekst(ervoor + stuk.repeat(Math.floor((HOOGSTENS_BYTES - 200 - ervoor.length) / stuk.length)));
  it.each([
    ['een PDF vol stromen', { bezwaar: 'versleuteld' }, vol('/First#20stream\n', '%PDF-1.7\n%%EOF')],
    ['een PDF vol namen in hex', { vorm: 'pdf' }, vol('#41#2f', '%PDF-1.7\n%%EOF /First ')],
    [
      'een PDF vol koppen',
      { bezwaar: 'versleuteld' },
      vol(' obj<<#41#41#41/First 1>>stream\n', '%PDF-1.7\n%%EOF'),
    ],
    ['een PDF vol haken', { vorm: 'pdf' }, vol('<<', '%PDF-1.7\n%%EOF /First 1 0 obj')],
    ['tekst van alleen spaties', { vorm: 'tekst' }, vol(' ')],
    ['tekst van alleen haakjes', { bezwaar: 'andereSoort' }, vol('<')],
    [
      'een foto van alleen begin',
      { bezwaar: 'beschadigd' },
      Buffer.alloc(HOOGSTENS_BYTES, Buffer.from([0xff, 0xd8, 0xff, 0xff])),
    ],
    ['een zip in een zip in een foto', { vorm: 'jpeg' }, jpeg(vol('PK\u0003\u0004'))],
  ])('wordt toch in een keer bekeken: %s', (_wat, uitkomst, bytes) => {
    // Minutes, and so the end of the test, when one of the expressions goes back and forth.
    expect(herkenBestand(bytes)).toEqual(uitkomst);
  });
});

it('een lettertype is geen tekst', () => {
  expect(herkenBestand(readFileSync(`${SJABLONEN}/lettertypen/NotoSansHebrew-Regular.ttf`))).toEqual({
    bezwaar: 'andereSoort',
  });
});
