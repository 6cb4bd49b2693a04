import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BLADSOORTEN, leesBladsoort, maakBestand, metProcenten, type Rekenblad } from './rekenblad.ts';

const BLAD: Rekenblad = {
  naam: 'Register',
  kolommen: ['Wat', 'Aantal', 'Bedrag', 'Op'],
  rijen: [
    ['Hulp; "zwaar" werk', 2, { centen: 123_456 }, { dag: '2026-03-02' }],
    ['=HYPERLINK("http://kwaad")', null, { centen: -5 }, null],
    ['<b>regel een</b>\nregel & twee', 0, { centen: 0 }, { dag: '2026-12-31' }],
  ],
};
const inZip = async (soort: 'xlsx' | 'ods', bestand: string, blad = BLAD): Promise<string> =>
  strFromU8(unzipSync(await maakBestand(blad, soort))[bestand] ?? new Uint8Array());

const DELEN: Rekenblad = {
  naam: 'Delen',
  kolommen: ['Wat', 'Dagen', 'Op tijd', 'Deel'],
  rijen: [
    ['a', 42.4, { procent: 81 }, 'meer dan 95%'],
    ['b', -0.5, { procent: 57.3 }, null],
  ],
};

describe('csv', () => {
  it('leest in een Nederlandse Excel: BOM, puntkomma, komma voor centen (RFC 4180)', async () => {
    const bytes = await maakBestand(BLAD, 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const regels = strFromU8(bytes.slice(3)).split('\r\n');
    expect(regels[0]).toBe('Wat;Aantal;Bedrag;Op');
    expect(regels[1]).toBe('"Hulp; ""zwaar"" werk";2;1234,56;2026-03-02');
    expect(regels[2]).toBe(`"'=HYPERLINK(""http://kwaad"")";;-0,05;`);
    expect(regels.at(-1)).toBe('');
  });
});

describe('getallen met cijfers achter de komma, en procenten', () => {
  it('lezen als getal in een Nederlandse Excel, ook uit csv (RFC 4180)', async () => {
    const regels = strFromU8((await maakBestand(DELEN, 'csv')).slice(3)).split('\r\n');
    expect(regels.slice(1, 3)).toEqual(['a;42,4;81%;meer dan 95%', 'b;-0,5;57,3%;']);
  });

  it('zijn in ods een getal en een percentage, met een komma voor wie leest (OpenDocument 1.2 deel 1 § 19.385)', async () => {
    const inhoud = await inZip('ods', 'content.xml', DELEN);
    expect(inhoud).toContain('office:value-type="float" office:value="42.4"><text:p>42,4<');
    expect(inhoud).toContain('office:value-type="percentage" office:value="0.81"><text:p>81%<');
    expect(inhoud).toContain('office:value-type="string"><text:p>meer dan 95%<');
  });

  it('zijn in xlsx een getal, een percentage met de opmaak ervan (ISO/IEC 29500)', async () => {
    const blad = await inZip('xlsx', 'xl/worksheets/sheet1.xml', DELEN);
    for (const getal of ['42.4', '0.81', '0.573']) expect(blad).toContain(`<v>${getal}</v>`);
    const stijlen = await inZip('xlsx', 'xl/styles.xml', DELEN);
    expect(stijlen).toMatch(/formatCode="0\.0%"/);
    expect(await inZip('xlsx', 'xl/sharedStrings.xml', DELEN)).not.toContain('81');
  });

  it('worden uit tekst gelezen als er verder niets staat (Wmo 5.3.6)', () => {
    expect(['81%', '57,3%', 'meer dan 95%', 'minder dan 5%', '81', ''].map(metProcenten)).toEqual([
      { procent: 81 },
      { procent: 57.3 },
      'meer dan 95%',
      'minder dan 5%',
      '81',
      '',
    ]);
    expect([81, null].map(metProcenten)).toEqual([81, null]);
  });
});

describe('ods', () => {
  it('begint met het soort bestand, onverpakt, en noemt wat erin zit (OpenDocument 1.2 deel 3)', async () => {
    const bytes = await maakBestand(BLAD, 'ods');
    expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.slice(38, 38 + BLADSOORTEN.ods.length))).toBe(BLADSOORTEN.ods);
    expect(await inZip('ods', 'META-INF/manifest.xml')).toContain('manifest:full-path="content.xml"');
  });

  it('houdt getallen, dagen en bedragen als waarde en tekst zonder opmaak of formule (OpenDocument 1.2)', async () => {
    const inhoud = await inZip('ods', 'content.xml');
    expect(inhoud).toContain('office:date-value="2026-03-02"');
    expect(inhoud).toContain('office:currency="EUR" office:value="1234.56"');
    expect(inhoud).toContain('&lt;b&gt;regel een&lt;/b&gt;</text:p><text:p>regel &amp; twee');
    expect(inhoud).toContain("'=HYPERLINK(&quot;http://kwaad&quot;)");
    expect(inhoud).not.toContain('table:formula');
  });
});

describe('xlsx', () => {
  it('houdt getallen en dagen als waarde en heeft geen formule (ISO/IEC 29500)', async () => {
    const blad = await inZip('xlsx', 'xl/worksheets/sheet1.xml');
    expect(blad).toContain('<v>1234.56</v>');
    expect(blad).not.toContain('<f>');
    expect(await inZip('xlsx', 'xl/sharedStrings.xml')).toContain('=HYPERLINK');
  });
});

describe('leesBladsoort', () => {
  it('kent alleen de drie soorten (OWASP)', () => {
    expect(leesBladsoort('ods')).toBe('ods');
    expect(leesBladsoort('exe')).toBeUndefined();
    expect(leesBladsoort('toString')).toBeUndefined();
  });
});
