import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maakGgkToets, voorbeeld } from '../../../test/hulp/ggkxsd.ts';
import { willekeurigBericht } from '../../../test/bouwers/iwmo-willekeurig.ts';
import { zetInXml } from '../iwmo/schrijf.ts';
import type { Stuurgegevens, Uitgave } from './envelop.ts';
import { UITGAVEN } from './envelop.ts';
import { pakUit } from './lees.ts';
import { pakIn } from './schrijf.ts';

const GEGEVENS: Stuurgegevens = {
  uitgave: 'ggk0210',
  zender: { organisatie: '9999', applicatie: 'Omkeer', administratie: 'productie' },
  ontvanger: { organisatie: '99000001', applicatie: 'GGk' },
  referentienummer: '9c0f7b90-5c69-41e5-a837-0800200c9a66',
  tijdstip: '20261103101530',
  functie: 'WMO301',
  applicatieversie: { versie: '0001', subversie: '0000' },
  functieversie: { versie: '0003', subversie: '0002' },
};
const TERUG: Stuurgegevens = {
  ...GEGEVENS,
  functie: 'WMO306',
  crossRefnummer: 'b6e9f182-bc44-4f27-9863-9a5ccc1e1cf0',
};
const INHOUD = new Uint8Array(Buffer.from('<a>Één bericht & "meer"</a>\r\n'));

function ingepakt(gegevens: Stuurgegevens = GEGEVENS, inhoud: Uint8Array = INHOUD): string {
  const uit = pakIn(inhoud, gegevens);
  if (!uit.gelukt) throw new Error(uit.weigeringen.map(({ code, veld }) => `${code} ${veld}`).join());
  return Buffer.from(uit.waarde).toString();
}
function haal(bron: string | Uint8Array) {
  const uit = pakUit(typeof bron === 'string' ? Buffer.from(bron) : bron);
  if (!uit.gelukt) throw new Error(uit.weigeringen.map(({ code, veld }) => `${code} ${veld}`).join());
  return uit.waarde;
}
function fouten(bron: string | Uint8Array): readonly string[] {
  const uit = pakUit(typeof bron === 'string' ? Buffer.from(bron) : bron);
  return uit.gelukt ? [] : uit.weigeringen.map(({ code, veld }) => `${code} ${veld}`);
}
/** In each edition, of what is sent and of what returns. */
const VIER: readonly (readonly [string, Stuurgegevens])[] = UITGAVEN.flatMap((uitgave) => [
  [`${uitgave} Di01`, { ...GEGEVENS, uitgave }] as const,
  [`${uitgave} Du01`, { ...TERUG, uitgave }] as const,
]);

describe('een envelop van het GGK (StUF-GGK)', () => {
  it.each(['Di01', 'Du01'] as const)('het openbare voorbeeld %s gaat open, dicht en weer open', (code) => {
    const open = haal(voorbeeld(code));
    expect(open.stuurgegevens).toMatchObject({
      uitgave: 'ggk0310',
      functie: code === 'Di01' ? 'WMO301' : 'WMO302',
      bestandsnaam: code === 'Di01' ? 'WMO301.txt' : 'WMO302.txt',
      zender: { gebruiker: 'gebruiker1' },
    });
    expect(Buffer.from(open.bericht).toString()).toMatch(/^Hier staat het (?:heen|retour)bericht$/);
    const dicht = ingepakt(open.stuurgegevens, open.bericht);
    expect(haal(dicht)).toEqual(open);
    expect(maakGgkToets('ggk0310')?.(Buffer.from(dicht))).toEqual([]);
    expect(maakGgkToets('ggk0310')?.(voorbeeld(code))).toEqual([]);
  });

  it.each(VIER)('%s komt er uit zoals het er in ging', (_, gegevens) => {
    expect(haal(ingepakt(gegevens))).toEqual({ stuurgegevens: gegevens, bericht: INHOUD });
  });

  it.each(UITGAVEN)(
    'elke inhoud en elk gegeven gaat ongeschonden door %s, en het schema keurt het goed',
    (uitgave) => {
      const toets = maakGgkToets(uitgave);
      const tekst = (min: number, max: number) =>
        fc.string({ unit: 'grapheme-ascii', minLength: min, maxLength: max });
      const systeem = fc.record(
        {
          organisatie: tekst(1, 200),
          applicatie: tekst(3, 50),
          administratie: tekst(0, 50),
          gebruiker: tekst(0, 100),
        },
        { requiredKeys: ['organisatie', 'applicatie'] },
      );
      const gegevens = fc.record({
        zender: systeem,
        ontvanger: systeem,
        tijdstip: fc.stringMatching(/^[0-9]{8,17}$/),
        terug: fc.boolean(),
      });
      fc.assert(
        fc.property(
          gegevens,
          fc.uint8Array({ minLength: 1, maxLength: 200 }),
          ({ terug, ...anders }, bytes) => {
            const alles: Stuurgegevens = { ...(terug ? TERUG : GEGEVENS), uitgave, ...anders };
            const bericht = new Uint8Array(bytes);
            const xml = ingepakt(alles, bericht);
            expect(haal(xml)).toEqual({ stuurgegevens: alles, bericht });
            expect(toets?.(Buffer.from(xml)) ?? []).toEqual([]);
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it.each(['301', '305', '307', '315', '317', '319', '323'] as const)(
    'een bericht %s komt er byte voor byte uit',
    (soort) => {
      fc.assert(
        fc.property(willekeurigBericht(soort), fc.constantFrom<Uitgave>(...UITGAVEN), (bericht, uitgave) => {
          const xml = zetInXml(bericht);
          if (!xml.gelukt) return;
          const bytes = new Uint8Array(Buffer.from(xml.waarde));
          expect(haal(ingepakt({ ...GEGEVENS, uitgave, functie: `WMO${soort}` }, bytes)).bericht).toEqual(
            bytes,
          );
        }),
        { numRuns: 20 },
      );
    },
  );

  it.skipIf(maakGgkToets('ggk0210') === undefined)('het schema van ggk0210 keurt goed wat wij maken', () => {
    for (const gegevens of [GEGEVENS, TERUG])
      expect(maakGgkToets('ggk0210')?.(Buffer.from(ingepakt(gegevens)))).toEqual([]);
  });

  it('een bericht van 25 MB gaat er in en komt er uit', () => {
    const groot = new Uint8Array(25 * 1024 * 1024).fill(65);
    expect(Buffer.compare(haal(ingepakt(GEGEVENS, groot)).bericht, groot)).toBe(0);
  });
});

const DI = ingepakt();
const OUD = ingepakt({ ...GEGEVENS, uitgave: 'ggk0310' });
const BASE64 = Buffer.from(INHOUD).toString('base64');
const zet = (van: string | RegExp, naar: string, in_ = DI): string => {
  expect(in_).toMatch(van);
  return in_.replace(van, naar);
};
const S = '/envelop/stuurgegevens';
const P = '/envelop/parameters';

describe('een envelop die niet goed is, wordt geweigerd met naam en plaats', () => {
  it.each([
    ['een onbekend element', zet('<StUF:functie>', '<StUF:x/><StUF:functie>'), `onbekendElement ${S}/x`],
    [
      'een element in een andere ruimte',
      zet(/StUF:functie>/g, 'GGK:functie>'),
      `onbekendElement ${S}/functie`,
    ],
    [
      'twee berichten',
      zet('</GGK:bericht>', `<GGK:xmlBestand>${BASE64}</GGK:xmlBestand></GGK:bericht>`),
      `dubbelElement ${P}/bericht/xmlBestand`,
    ],
    [
      'twee keer bericht',
      zet('</GGK:parameters>', '<GGK:bericht/></GGK:parameters>'),
      `dubbelElement ${P}/bericht`,
    ],
    ['een tekstbestand', zet(/xmlBestand>/g, 'tekstBestand>'), `tekstBestand ${P}/bericht/tekstBestand`],
    ['een leeg bericht', zet(BASE64, ''), `legeEnvelop ${P}/bericht/xmlBestand`],
    ['een bericht van witruimte', zet(BASE64, ' \n'), `legeEnvelop ${P}/bericht/xmlBestand`],
    ['geen base64', zet(BASE64, '<![CDATA[<a/>]]>'), `geenBase64 ${P}/bericht/xmlBestand`],
    ['base64 die te kort is', zet(BASE64, BASE64.slice(0, -1)), `geenBase64 ${P}/bericht/xmlBestand`],
    ['base64 van het web', zet(BASE64, 'YWJj_-_-'), `geenBase64 ${P}/bericht/xmlBestand`],
    ['base64 met bits over', zet(BASE64, 'YWK='), `geenBase64 ${P}/bericht/xmlBestand`],
    ['een element in het bericht', zet(BASE64, `${BASE64}<a/>`), `onbekendElement ${P}/bericht/xmlBestand/a`],
    ['een andere berichtcode', zet('>Di01<', '>Du01<'), `verkeerdeWaarde ${S}/berichtcode`],
    ['een functie die bij een Du01 hoort', zet('WMO301', 'WMO302'), `verkeerdeBerichtcode ${S}/functie`],
    ['een functie van een andere wet', zet('WMO301', 'JW301'), `onbekendeFunctie ${S}/functie`],
    ['een functie die niet bestaat', zet('WMO301', 'constructor'), `onbekendeFunctie ${S}/functie`],
    ['geen ontvanger', zet(/<StUF:ontvanger>[^]*<\/StUF:ontvanger>/, ''), `elementOntbreekt ${S}/ontvanger`],
    ['een lege organisatie', zet('>9999<', '><'), `verkeerdeWaarde ${S}/zender/organisatie`],
    ['een nummer dat geen UUID is', zet(/-41e5-/, '-11e5-'), `verkeerdeWaarde ${S}/referentienummer`],
    ['een kenmerk', zet('<GGK:parameters>', '<GGK:parameters x="1">'), `kenmerk ${P}`],
    ['losse tekst', zet('</GGK:parameters>', 'x</GGK:parameters>'), `losseTekst ${P}`],
    [
      'een andere volgorde',
      zet(/(<StUF:tij.*>)\s*(<StUF:functie.*>)/, '$2$1'),
      `verkeerdePlaats ${S}/tijdstipBericht`,
    ],
    ['een instructie', zet('<StUF:functie>', '<?x y?><StUF:functie>'), `instructie ${S}`],
    ['een versie van drie cijfers', zet('>0003<', '>003<'), `verkeerdeWaarde ${P}/functieVersie`],
    [
      'geen soort van inhoud (ggk0310)',
      zet(/ xmime:contentType="[^"]*"/, '', OUD),
      `elementOntbreekt ${P}/bericht/@contentType`,
    ],
    [
      'een andere soort van inhoud (ggk0310)',
      zet('application/xml', 'text/plain', OUD),
      `verkeerdeWaarde ${P}/bericht/@contentType`,
    ],
    [
      'de ene uitgave in de andere',
      zet(/koppelvlak\/ggk0210/, 'sectormodel/ggk/0210'),
      `elementOntbreekt ${P}/bericht/@contentType`,
    ],
  ])('%s', (_, bron, eerste) => {
    expect(fouten(bron)[0]).toBe(eerste);
  });

  it.each([
    [
      'een bom van entiteiten',
      `<!DOCTYPE x [<!ENTITY a "b">]>${DI.slice(DI.indexOf('\n') + 1)}`,
      'doctype /',
    ],
    ['een entiteit die niemand kent', zet('WMO301', '&x;'), 'geenXml /'],
    ['UTF-16', Buffer.from(DI, 'utf16le'), 'verkeerdeCodering /'],
    ['een afgebroken envelop', DI.slice(0, -40), 'geenXml /'],
    ['niets', '', 'leegBestand /'],
    [
      'een bericht zonder envelop',
      '<Bericht xmlns="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema"/>',
      'geenEnvelop /',
    ],
    [
      'een envelop in een envelop van SOAP',
      `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body/></s:Envelope>`,
      'geenEnvelop /',
    ],
    ['te diep', `${'<a>'.repeat(3_000)}${'</a>'.repeat(3_000)}`, 'teDiep /'],
    ['meer dan 36 MB', new Uint8Array(36 * 1024 * 1024 + 1), 'OP179 /'],
  ])('%s wordt niet gelezen', (_, bron, fout) => {
    expect(fouten(bron)).toEqual([fout]);
  });

  it('een miljoen onbekende elementen kost een moment', () => {
    expect(fouten(zet('<GGK:parameters>', `<GGK:parameters>${'<x/>'.repeat(1_000_000)}`))).toHaveLength(
      1_001,
    );
  });

  it('noemt nooit wat er stond', () => {
    const uit = pakUit(Buffer.from(zet('>WMO301<', '>GEHEIM<').replace('>0003<', '>GEHEIM<')));
    expect(JSON.stringify(uit)).not.toContain('GEHEIM');
  });

  it('mag commentaar, een verwijzing naar een schema en regels in het bericht hebben', () => {
    const regels = BASE64.replace(/.{10}/g, '$&\r\n');
    const bron = zet(BASE64, `${regels}<!-- x -->`).replace(
      '<GGK:stuurgegevens>',
      '<GGK:stuurgegevens xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">',
    );
    expect(haal(bron).bericht).toEqual(INHOUD);
  });
});

describe('wat het knooppunt zelf zegt', () => {
  const bericht = (
    naam: string,
    code: string,
  ) => `<StUF:${naam} xmlns:StUF="http://www.egem.nl/StUF/StUF0301">
    <StUF:stuurgegevens><StUF:berichtcode>${naam.slice(0, 4)}</StUF:berichtcode>
      <StUF:crossRefnummer>9c0f7b90-5c69-41e5-a837-0800200c9a66</StUF:crossRefnummer></StUF:stuurgegevens>
    <StUF:body><StUF:code>${code}</StUF:code><StUF:omschrijving>GEHEIM</StUF:omschrijving></StUF:body></StUF:${naam}>`;

  it.each(['Fo01Bericht', 'Fo03Bericht'])(
    'een %s wordt genoemd met zijn code en het nummer van onze envelop',
    (naam) => {
      const uit = pakUit(Buffer.from(bericht(naam, 'IB010')));
      expect(fouten(bericht(naam, 'IB010'))).toEqual([`foutbericht /${naam}`]);
      expect(JSON.stringify(uit)).toMatch(/IB010.*9c0f7b90-5c69-41e5-a837-0800200c9a66/);
      expect(JSON.stringify(uit)).not.toContain('GEHEIM');
      expect(JSON.stringify(pakUit(Buffer.from(bericht(naam, 'GEHEIM'))))).not.toContain('GEHEIM');
    },
  );

  it('een bevestiging (Bv03) is geen bericht', () => {
    expect(fouten(bericht('Bv03Bericht', ''))).toEqual(['bevestiging /Bv03Bericht']);
  });
});

describe('inpakken weigert', () => {
  const plaats = (gegevens: Partial<Stuurgegevens>, inhoud: Uint8Array = INHOUD): readonly string[] => {
    const uit = pakIn(inhoud, { ...GEGEVENS, ...gegevens });
    return uit.gelukt ? [] : uit.weigeringen.map(({ veld }) => veld);
  };
  it.each([
    [
      'een naam van een applicatie van twee tekens',
      { zender: { organisatie: '9999', applicatie: 'Om' } },
      `${S}/zender/applicatie`,
    ],
    [
      'een regel in een naam',
      { ontvanger: { organisatie: '9\n9', applicatie: 'GGk' } },
      `${S}/ontvanger/organisatie`,
    ],
    ['wat geen bericht van iWmo is', { functie: 'JW301' }, `${S}/functie`],
    [
      'een retourbericht zonder nummer van de envelop die het beantwoordt',
      { functie: 'WMO306' },
      `${S}/crossRefnummer`,
    ],
    ['een nummer dat geen UUID is', { referentienummer: 'P1' }, `${S}/referentienummer`],
  ])('%s', (_, gegevens, veld) => {
    expect(plaats(gegevens)).toEqual([veld]);
  });
  it('niets', () => {
    expect(plaats({}, new Uint8Array())).toEqual([`${P}/bericht/xmlBestand`]);
  });
});
