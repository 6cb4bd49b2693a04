import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { Bericht, Berichtsoort } from '../../src/koppelvlakken/iwmo/berichten.ts';
import { BERICHTEN, BERICHTSOORTEN } from '../../src/koppelvlakken/iwmo/berichten.ts';
import { keur } from '../../src/koppelvlakken/iwmo/keur.ts';
import { klassenIn } from '../../src/koppelvlakken/iwmo/klassen.ts';
import { leesBericht } from '../../src/koppelvlakken/iwmo/lees.ts';
import { bouwRetourbericht } from '../../src/koppelvlakken/iwmo/retourbericht.ts';
import { RETOURBERICHTEN, RETOUR_OP } from '../../src/koppelvlakken/iwmo/retourberichten.ts';
import { zetInXml } from '../../src/koppelvlakken/iwmo/schrijf.ts';
import { RETOURCODE } from '../../src/koppelvlakken/iwmo/codes.ts';
import type { Inhoud, Mag } from '../../src/koppelvlakken/iwmo/soorten.ts';
import { inhoudVan, lijst } from '../../src/koppelvlakken/iwmo/soorten.ts';
import { VORMEN, vormVan } from '../../src/koppelvlakken/iwmo/vormen.ts';
import { maakXsdToets } from '../../src/koppelvlakken/iwmo/xsd.ts';
import { willekeurigBericht } from '../bouwers/iwmo-willekeurig.ts';
import { DAGTEKENING } from '../bouwers/iwmo-kop.ts';
import { GOEDE_BERICHTEN } from '../bouwers/iwmo.ts';
import { IWMOBRON } from '../hulp/iwmobron.ts';

/**
 * The description as it was when it was last held against the official XSDs, which may not lie in this repository. Who
 * changes the description runs this file with OMKEER_IWMO_BRON set (docs/iwmo.md), and then puts the new number here.
 */
const GETOETST = '97750f263a8ec940ebfef2e74f86b3e2f429d317122ac23e1a97602c757afd7f';
/** The XSDs it was held against: iWmo 3.2, XSD version 1.0.0. */
const XSDS: Readonly<Record<string, string>> = {
  'basisschema.xsd': 'd03278f3b022f6ad1f56941dd20f3b1ca5172d5363f8a177ed6be3c93d6a2c9d',
  'WMO301.xsd': 'c47ddc3d66cd4304eeed93d4a7f8c9e976ee0638353eb9567dfbd82f3c04522e',
  'WMO305.xsd': 'f4311ad99cc380f926ccb385726e03bcc2d361c9ebe85af642153cf2e622b5cc',
  'WMO307.xsd': '5d26a6279e97ed6df975fe1536f11a5d1833ab80241e2e9d41a0faf74e47383e',
  'WMO315.xsd': 'ac6f04726b3a9f793452378f4edf66c0d3af98377c986e6bdcbd692a6c6997ee',
  'WMO317.xsd': '334c54831fd610ef6076b1924f5394d0818fbecc3bf1d75beb5c7b4d1e305d01',
  'WMO319.xsd': 'd133e6421bbbbc8b539bfb51d5b09bd08859db6391675e09b1710906057d7eb2',
  'WMO323.xsd': 'ef0c4c86d4833fb646a1e3e69d369989bea171c51ea24ddeeb282f12c0195483',
};

const sha256 = (tekst: string | Uint8Array) => createHash('sha256').update(tekst).digest('hex');

/** A description as nested lists, in order, without the names that the XSD does not give. */
type Kaal = string | readonly [naam: string, ...rest: readonly unknown[]];

function kaal(inhoud: Inhoud): Kaal {
  switch (inhoud.soort) {
    case 'groep':
      return [
        'groep',
        inhoud.ruimte,
        ...Object.entries(inhoud.velden).map(([naam, veld]) => kaalVeld(naam, veld)),
      ];
    case 'lijst':
      return ['lijst', inhoud.element, kaal(inhoud.deel)];
    case 'code':
      return ['code', ...inhoud.codes];
    case 'vast':
      return ['vast', inhoud.tekst];
    case 'getal':
      return ['getal', inhoud.max];
    case 'tekst':
      return ['tekst', inhoud.vorm, inhoud.max ?? 'geen'];
    case 'datum':
    case 'tijd':
      return inhoud.soort;
  }
}

/** Of the text of a description what stands after the header. */
function zonderKop(tekst: string): string {
  return tekst.slice(Math.max(tekst.indexOf('["Client",'), tekst.indexOf('["Antwoord",')));
}

function kaalVeld(naam: string, veld: Inhoud | Mag): Kaal {
  const inhoud = inhoudVan(veld);
  return [naam, veld.soort === 'mag' ? '0..1' : '1..1', inhoud ? kaal(inhoud) : ''];
}

const KAAL = Object.fromEntries(BERICHTSOORTEN.map((soort) => [soort, kaal(BERICHTEN[soort])]));

describe('de beschrijving van iWmo 3.2', () => {
  it('is de beschrijving die tegen de XSD’s is gehouden', () => {
    const patronen = Object.keys(VORMEN).map((vorm) => [vorm, vormVan(vorm as keyof typeof VORMEN).xsd]);

    expect(sha256(JSON.stringify([KAAL, patronen]))).toBe(GETOETST);
  });

  it('van een retourbericht is die van het bericht waarop het antwoordt, met codes en een langere kop (IV028)', () => {
    for (const soort of BERICHTSOORTEN.filter((een) => een !== '323')) {
      const retour = JSON.stringify(kaal(RETOURBERICHTEN[RETOUR_OP[soort]]));
      const codes = `,${JSON.stringify(['RetourCodes', '1..1', kaal(lijst('RetourCode', RETOURCODE))])}`;
      expect(retour).toContain('IdentificatieRetour');
      expect(zonderKop(retour.replaceAll(codes, ''))).toBe(
        zonderKop(JSON.stringify(KAAL[soort])).replace('"1..1"', '"0..1"'),
      );
    }
  });
});

describe.skipIf(IWMOBRON === undefined)('met de bestanden van istandaarden.nl', () => {
  const bron = IWMOBRON ?? { xsds: {}, voorbeeld: () => Buffer.from(''), map: '' };
  const xsds = maakXsdToets(bron.xsds);
  const toets = (tekst: string | Uint8Array, soort: Berichtsoort) =>
    xsds.gelukt ? xsds.waarde.toets(Buffer.from(tekst), soort) : xsds.weigeringen;

  it('zijn het de XSD’s van iWmo 3.2, versie 1.0.0', () => {
    expect(
      Object.fromEntries(Object.entries(bron.xsds).map(([naam, inhoud]) => [naam, sha256(inhoud)])),
    ).toEqual(XSDS);
  });

  it.each(BERICHTSOORTEN)(
    'is de beschrijving van een %s die van het XSD: elk element, volgorde, aantal, vorm',
    (soort) => {
      expect(KAAL[soort]).toEqual(leesXsd(bron.xsds, soort));
    },
  );

  it.each(BERICHTSOORTEN)(
    'gaat het openbare voorbeeld van een %s heen en terug, geldig voor het XSD',
    (soort) => {
      const eerst = leesBericht(bron.voorbeeld(soort));
      expect(eerst.gelukt ? [] : eerst.weigeringen).toEqual([]);
      const bericht = eerst.gelukt ? eerst.waarde.bericht : GOEDE_BERICHTEN[soort];
      const xml = zetInXml(bericht);
      const terug = leesBericht(Buffer.from(xml.gelukt ? xml.waarde : ''));

      expect(terug.gelukt && terug.waarde.bericht).toEqual(bericht);
      expect([toets(bron.voorbeeld(soort), soort), toets(xml.gelukt ? xml.waarde : '', soort)]).toEqual([
        [],
        [],
      ]);
    },
  );

  it('breekt alleen het voorbeeld van 317 een regel: zijn nieuwe product gaat op de dagtekening in (TR380)', () => {
    const gebroken = BERICHTSOORTEN.flatMap((soort) => {
      const uit = leesBericht(bron.voorbeeld(soort));
      return uit.gelukt ? keur(uit.waarde.bericht).map(({ code }) => `${soort} ${code}`) : [];
    });

    expect(gebroken).toEqual(['317 TR380']);
  });

  it.each(BERICHTSOORTEN)('is elke %s in goede vorm geldig voor het XSD', (soort) => {
    fc.assert(
      fc.property(willekeurigBericht(soort), (bericht) => {
        const xml = zetInXml(bericht);
        expect(xml.gelukt ? toets(xml.waarde, soort) : xml.weigeringen).toEqual([]);
      }),
    );
  });

  // The XSDs of return messages are not there; what they send back of a message has to be that message still.
  it.each(BERICHTSOORTEN.flatMap((soort) => (soort === '323' ? [] : [soort])))(
    'is een retourbericht op een %s, zonder codes en met de kop van toen, geldig voor het XSD daarvan (IV028)',
    (soort) => {
      fc.assert(
        fc.property(willekeurigBericht(soort), fc.nat(), (heen, plaats) => {
          if (heen.soort === '323') return;
          const klassen = [...klassenIn(heen)].slice(1).map(({ pad }) => pad);
          const veld = klassen[plaats % klassen.length] ?? '';
          const retour = bouwRetourbericht(heen, [{ code: 'TR000', veld, niveau: 3, retourcode: '9332' }], {
            identificatie: 'R1',
            dagtekening: DAGTEKENING,
          });
          const xml = retour.gelukt ? retour.waarde.xml : '';
          expect(toets(heenbericht(xml, heen), soort)).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  it('zijn wij even streng als het XSD, en strenger bij een jaar van vijf cijfers en een verwerkingsinstructie', () => {
    const xml = zetInXml(GOEDE_BERICHTEN['305']);
    const met = (van: string, naar: string) => (xml.gelukt ? xml.waarde.replace(van, naar) : '');
    const beide = (tekst: string) => {
      const onze = leesBericht(Buffer.from(tekst));
      return [onze.gelukt, toets(tekst, '305').length === 0];
    };

    expect(beide(met('>2026-01-13<', '>12026-01-13<'))).toEqual([false, true]);
    expect(beide(met('<wmo305:Client>', '<wmo305:Client><?p?>'))).toEqual([false, true]);
    expect(beide(met('>2026-01-13<', '>2026-01-13Z<'))).toEqual([false, false]);
    expect(beide(met('>999900006<', '>99990000<'))).toEqual([false, false]);
    expect(beide(met('>Dijkstra<', '> <'))).toEqual([false, false]);
    expect(beide(met('<wmo305:Geslacht>2</wmo305:Geslacht>', ''))).toEqual([false, false]);
  });

  it('noemt het XSD de plaats en niets uit het bericht', () => {
    const xml = zetInXml(GOEDE_BERICHTEN['305']);
    const fouten = toets(xml.gelukt ? xml.waarde.replace('>999900006<', '>geheim<') : '', '305');

    expect(fouten.map(({ code, veld, reden }) => [code, veld, reden])).toEqual([
      ['xsd', '/Bericht/Client/Bsn', 'Het XSD van WMO305 keurt dit element af (pattern).'],
    ]);
    expect(JSON.stringify(fouten)).not.toContain('geheim');
  });
});

/** The text of a return message with everything taken away that a receiver adds. */
function heenbericht(xml: string, { soort, Header }: Bericht): string {
  const ervan = `wmo${RETOUR_OP[soort]}:`;
  const weg = (naam: string) => new RegExp(`<${ervan}${naam}>.*?</${ervan}${naam}>`, 'gs');
  return ['RetourCodes', 'IdentificatieRetour', 'DagtekeningRetour', 'XsdVersieRetour']
    .reduce((tekst, naam) => tekst.replace(weg(naam), ''), xml)
    .replace(weg('BerichtCode'), `<${ervan}BerichtCode>${Header.BerichtCode}</${ervan}BerichtCode>`)
    .replaceAll(`wmo${RETOUR_OP[soort]}`, `wmo${soort}`);
}

const XS = 'http://www.w3.org/2001/XMLSchema';

/** What an XSD says of a message, in the words of `kaal`. */
function leesXsd(xsds: Readonly<Record<string, Uint8Array>>, soort: Berichtsoort): Kaal {
  const documenten = [`WMO${soort}.xsd`, 'basisschema.xsd'].map((naam) =>
    XmlDocument.fromBuffer(xsds[naam] ?? new Uint8Array()),
  );
  try {
    const [bericht, basis] = documenten.map(({ root }) => root);
    if (!bericht || !basis) throw new Error('geen XSD');
    return uitType(`wmo${soort}:Root`, { bericht, basis });
  } finally {
    for (const document of documenten) document.dispose();
  }
}

interface Schemas {
  readonly bericht: XmlElement;
  readonly basis: XmlElement;
}

function uitType(naam: string, schemas: Schemas): Kaal {
  const ruimte = naam.startsWith('iwmo:') ? 'basis' : 'bericht';
  const type = kinderen(schemas[ruimte]).find((een) => kenmerk(een, 'name') === naam.split(':')[1]);
  if (!type) throw new Error(`geen type ${naam}`);
  if (type.name === 'simpleType') return uitBeperking(type, schemas);
  const elementen = kinderen(type, 'sequence').flatMap((reeks) => kinderen(reeks, 'element'));
  const [eerste] = elementen;
  if (eerste && kenmerk(eerste, 'maxOccurs') === 'unbounded')
    return ['lijst', kenmerk(eerste, 'name'), uitElement(eerste, schemas)];
  return ['groep', ruimte, ...elementen.map((een) => uitVeld(een, schemas))];
}

function uitVeld(element: XmlElement, schemas: Schemas): Kaal {
  const minste = kenmerk(element, 'minOccurs') || '1';
  const meeste = kenmerk(element, 'maxOccurs') || '1';
  return [kenmerk(element, 'name'), `${minste}..${meeste}`, uitElement(element, schemas)];
}

function uitElement(element: XmlElement, schemas: Schemas): Kaal {
  const [eigen] = kinderen(element, 'simpleType');
  return eigen ? uitBeperking(eigen, schemas) : uitType(kenmerk(element, 'type'), schemas);
}

function uitBeperking(type: XmlElement, schemas: Schemas): Kaal {
  const [beperking] = kinderen(type, 'restriction');
  if (!beperking) throw new Error('geen beperking');
  const waarde = (facet: string) => kinderen(beperking, facet).map((een) => kenmerk(een, 'value'));
  const basis = kenmerk(beperking, 'base');
  const [patroon] = waarde('pattern');
  if (basis.startsWith('iwmo:')) return aangescherpt(uitType(basis, schemas), patroon ?? '');
  const codes = waarde('enumeration');
  if (codes.length > 0) return ['code', ...codes];
  if (basis === 'xs:date') return patroon === '[^:Z]*' ? 'datum' : 'andere datum';
  if (basis === 'xs:time') return patroon === '[^Z+-]+' ? 'tijd' : 'andere tijd';
  if (basis === 'xs:integer')
    return waarde('minInclusive')[0] === '0' ? ['getal', Number(waarde('maxInclusive')[0])] : 'ander getal';
  if (waarde('minLength')[0] !== '1') return 'andere tekst';
  return ['tekst', vormMet(patroon), waarde('maxLength').map(Number)[0] ?? 'geen'];
}

/** A pattern on top of a type: one fixed text, or a form. */
function aangescherpt(basis: Kaal, patroon: string): Kaal {
  return /^\d+$/.test(patroon) ? ['vast', patroon] : ['tekst', vormMet(patroon), basis[2]];
}

function vormMet(patroon: string | undefined): string {
  return (
    Object.entries(VORMEN).find(([, vorm]) => ('xsd' in vorm ? vorm.xsd : undefined) === patroon)?.[0] ??
    `geen vorm ${patroon}`
  );
}

function kinderen(element: XmlElement, naam?: string): readonly XmlElement[] {
  const gevonden: XmlElement[] = [];
  for (let kind = element.firstChild; kind; kind = kind.next)
    if (kind instanceof XmlElement && kind.namespaceUri === XS && (naam === undefined || kind.name === naam))
      gevonden.push(kind);
  return gevonden;
}

function kenmerk(element: XmlElement, naam: string): string {
  return element.attr(naam)?.value ?? '';
}
