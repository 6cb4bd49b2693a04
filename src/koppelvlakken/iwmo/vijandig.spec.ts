import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOEDE_BERICHTEN, met } from '../../../test/bouwers/iwmo.ts';
import type { Ontvangst } from './ontvangst.ts';
import { ontvang } from './ontvangst.ts';
import { zetInXml } from './schrijf.ts';

const uitXml = zetInXml(GOEDE_BERICHTEN['305']);
const START = uitXml.gelukt ? uitXml.waarde : '';
/** What stands after the first line. */
const LIJF = START.slice(START.indexOf('\n') + 1);

/** Long enough for a busy machine, far too short for what explodes. */
const MOMENT_MS = 15_000;

function kort(bron: string | Uint8Array): Ontvangst {
  const begin = performance.now();
  const uit = ontvang(typeof bron === 'string' ? Buffer.from(bron) : bron);
  expect(performance.now() - begin).toBeLessThan(MOMENT_MS);
  return uit;
}

function codes(bron: string | Uint8Array): readonly string[] {
  const uit = kort(bron);
  return 'fouten' in uit ? uit.fouten.map(({ code }) => code) : [];
}

const LACHEN = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

describe('een bestand van buiten', () => {
  it.each([
    ['een bom van entiteiten', `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${LACHEN}]><x>&l20;</x>`],
    ['een entiteit van buiten', `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>`],
    ['een DTD van buiten', '<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd"><x/>'],
    ['na commentaar en instructies', `<?xml version="1.0"?> <!-- <a> --><?p <a>?>\n<!DOCTYPE x><x/>`],
    ['na een BOM', '\ufeff<!DOCTYPE x><x/>'],
    ['met een goed bericht erachter', `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE x>${LIJF}`],
  ])('met een DOCTYPE wordt niet gelezen: %s', (_, bron) => {
    expect(codes(bron)).toEqual(['doctype']);
  });

  it('mag het woord DOCTYPE bevatten waar het tekst is', () => {
    expect(kort(START.replace('>Dijkstra<', '><![CDATA[<!DOCTYPE x>]]><')).soort).toBe('goed');
    expect(kort(START.replace('?>', '?><!-- <!DOCTYPE x> -->')).soort).toBe('goed');
  });

  it.each([
    ['ISO-8859-1', Buffer.from(START.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['windows-1252, met enkele aanhalingstekens', Buffer.from(START.replace('"UTF-8"', "'windows-1252'"))],
    ['UTF-16 met BOM', Buffer.from(`\ufeff${START}`, 'utf16le')],
    ['UTF-16 zonder BOM', Buffer.from(START, 'utf16le')],
    ['UTF-16 andersom', Buffer.from(START, 'utf16le').swap16()],
    ['UTF-7', Buffer.from(START.replace('UTF-8', 'UTF-7'))],
  ])('in een andere codering dan UTF-8 wordt niet gelezen: %s', (_, bron) => {
    expect(codes(bron)).toEqual(['verkeerdeCodering']);
  });

  it('mag UTF-8 zijn met een BOM, zonder eerste regel, of met kleine letters', () => {
    expect(kort(`\ufeff${START}`).soort).toBe('goed');
    expect(kort(LIJF).soort).toBe('goed');
    expect(kort(START.replace('UTF-8', 'utf-8')).soort).toBe('goed');
    expect(kort(START.replace(' encoding="UTF-8"', '')).soort).toBe('goed');
  });

  it('dat zegt UTF-8 te zijn en het niet is, of zijn codering ver weg zegt, is geen XML', () => {
    const verWeg = START.replace(' encoding="UTF-8"', `${' '.repeat(5_000)} encoding="ISO-8859-1"`);
    expect(kort(verWeg).soort).toBe('goed');
    expect(codes(Buffer.from(verWeg.replace('Dijkstra', 'Dijkstrà'), 'latin1'))).toEqual(['geenXml']);
    expect(codes(Buffer.from(START.replace('Dijkstra', 'Dijkstrà'), 'latin1'))).toEqual(['geenXml']);
  });

  it('van 50 MB wordt geweigerd voor het wordt gelezen (OP179)', () => {
    const uit = ontvang(new Uint8Array(50 * 1024 * 1024));

    expect(uit).toEqual({
      soort: 'onleesbaar',
      fouten: [
        {
          code: 'OP179',
          reden: 'Het bestand is 50 MB; 25 MB mag.',
          artikel: 'iWmo 3.2 OP179',
          uitweg: 'Laat de afzender het bericht opdelen en opnieuw sturen.',
          veld: '/',
          niveau: 1,
        },
      ],
    });
  });

  it('van precies 25 MB wordt gelezen, van een byte meer niet (OP179)', () => {
    const vol = (meer: number) => `${START}${' '.repeat(25 * 1024 * 1024 - Buffer.byteLength(START) + meer)}`;

    expect(kort(vol(0)).soort).toBe('goed');
    expect(codes(vol(1))).toEqual(['OP179']);
  });

  it('van 2.000 elementen diep wordt gelezen, dieper niet', () => {
    const diep = (aantal: number) => `${'<a>'.repeat(aantal)}${'</a>'.repeat(aantal)}`;

    expect(codes(diep(2_000))).toEqual(['onbekendBericht']);
    expect(codes(diep(2_100))).toEqual(['teDiep']);
    expect(codes(diep(1_000_000))).toEqual(['teDiep']);
  });

  it.each([
    ['niets', '', 'leegBestand'],
    ['witruimte', ' \n', 'geenXml'],
    ['geen XML', 'Geachte gemeente,', 'geenXml'],
    ['een afgebroken bericht', START.slice(0, 900), 'geenXml'],
    ['een element dat niet sluit', START.replace('</wmo305:Bsn>', ''), 'geenXml'],
    ['een entiteit die niemand kent', START.replace('Dijkstra', '&wie;'), 'geenXml'],
    ['een byte nul', START.replace('Dijkstra', 'Dijk\0stra'), 'geenXml'],
    ['een byte nul na het begin', `${START}${' '.repeat(2_000)}\0`, 'geenXml'],
    ['twee berichten', `${START}${LIJF}`, 'geenXml'],
    [
      'een kenmerk dat twee keer staat',
      START.replace('<wmo305:Client>', '<wmo305:Client a="" a="">'),
      'geenXml',
    ],
    ['een onbekend voorvoegsel', START.replace(/wmo305:Client>/g, 'x:Client>'), 'geenXml'],
    ['een eerste regel zonder einde', `<?xml version="1.0" ${' '.repeat(5_000)}`, 'geenXml'],
    ['commentaar zonder einde', `<!--${'-'.repeat(5_000_000)}`, 'geenXml'],
    ['een instructie zonder einde', `<?p${'?'.repeat(5_000_000)}`, 'geenXml'],
    ['een naam van 11 MB', START.replace('Dijkstra', 'x'.repeat(11_000_000)), 'RS028'],
    ['een element met een naam van 11 MB', `<${'x'.repeat(11_000_000)}/>`, 'geenXml'],
    ['een zip', Buffer.from('504b0304140000000800', 'hex'), 'verkeerdeCodering'],
  ])('dat geen bericht is, geeft één fout en gooit niets: %s', (_, bron, code) => {
    expect(codes(bron)).toEqual([code]);
  });

  it('noemt de plaats waar het lezen stopt, en niets uit het bestand', () => {
    const uit = ontvang(Buffer.from(START.replace('</wmo305:Bsn>', '</geheim>')));
    const regel = START.split('\n').findIndex((een) => een.includes('Bsn>')) + 1;

    expect(uit.soort).toBe('onleesbaar');
    expect('fouten' in uit ? uit.fouten[0].reden : '').toMatch(
      new RegExp(`^Het bestand is geen goed gevormde XML: het lezen stopt op regel ${regel}, teken \\d+\\.$`),
    );
    expect(JSON.stringify(uit)).not.toMatch(/999900006|geheim/);
  });

  it('van 25 MB met niets dan onbekende elementen of kenmerken kost een moment', () => {
    const veel = START.replace('<wmo305:Client>', `<wmo305:Client>${'<x/>'.repeat(1_000_000)}`);

    expect(codes(veel)).toHaveLength(1_001);
    const kenmerken = Array.from({ length: 20_000 }, (_, i) => `a${i}=""`).join(' ');
    expect(codes(START.replace('<wmo305:Client>', `<wmo305:Client ${kenmerken}>`))).toHaveLength(1_001);
  });

  it('met tienduizenden overlappende producten kost een moment (TR302)', () => {
    const [een] = GOEDE_BERICHTEN['301'].Client.ToegewezenProducten;
    const producten = Array.from({ length: 20_000 }, (_, i) => ({ ...een, ToewijzingNummer: i }));
    const xml = zetInXml(met(GOEDE_BERICHTEN['301'], { 'Client/ToegewezenProducten': producten }));

    expect(codes(xml.gelukt ? xml.waarde : '')).toHaveLength(1_001);
  });

  it('met onbekende codes wordt geweigerd met de naam van de lijst, niet met de code', () => {
    const uit = kort(START.replace('<wmo305:StatusAanlevering>1<', '<wmo305:StatusAanlevering>Jansen<'));

    expect('fouten' in uit ? uit.fouten.map(({ code, veld }) => [code, veld]) : []).toEqual([
      ['COD467', '/Bericht/Client/StartProducten/StartProduct[1]/StatusAanlevering'],
    ]);
    expect(JSON.stringify(uit)).not.toContain('Jansen');
  });

  it('van of voor een andere gemeente wordt afgekeurd, met het bericht erbij', () => {
    const uit = ontvang(Buffer.from(START), { gemeente: '9902' });

    expect(uit.soort === 'afgekeurd' && uit.bericht).toEqual(GOEDE_BERICHTEN['305']);
    expect(
      'fouten' in uit ? uit.fouten.map(({ code, veld, regelnummer }) => [code, veld, regelnummer]) : [],
    ).toEqual([['andereGemeente', '/Bericht/Header/Ontvanger', 3]]);
  });

  it('dat een regel breekt houdt het bericht, en noemt de regel in het bestand', () => {
    const uit = kort(START.replace('>999900006<', '>999900007<'));

    expect(uit.soort === 'afgekeurd' && uit.bericht).toEqual(
      met(GOEDE_BERICHTEN['305'], { 'Client/Bsn': '999900007' }),
    );
    expect('fouten' in uit ? uit.fouten.map(({ code, regelnummer }) => [code, regelnummer]) : []).toEqual([
      ['CS002', START.split('\n').findIndex((een) => een.includes('<wmo305:Client>')) + 1],
    ]);
  });

  it('gooit niets, welke bytes het ook zijn', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['onleesbaar', 'afgekeurd', 'goed']).toContain(ontvang(bytes).soort);
      }),
    );
  });

  it('gooit niets, waar een bericht ook is doorgeknipt, omgewisseld of aangevuld', () => {
    const plaats = fc.nat({ max: START.length });
    const stuk = fc.oneof(
      fc.string(),
      fc.constantFrom('<!DOCTYPE x>', '<', '&#0;', '&amp;', '\0', '</wmo305:Client>', ']]>'),
    );
    fc.assert(
      fc.property(plaats, plaats, stuk, (van, tot, tussen) => {
        const anders = `${START.slice(0, van)}${tussen}${START.slice(tot)}`;
        expect(['onleesbaar', 'afgekeurd', 'goed']).toContain(ontvang(Buffer.from(anders)).soort);
      }),
      { numRuns: 500 },
    );
  });
});
