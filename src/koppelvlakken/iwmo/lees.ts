import type { XmlDocument } from 'libxml2-wasm';
import { XmlCData, XmlComment, XmlElement, XmlText } from 'libxml2-wasm';
import type { Bericht } from './berichten.ts';
import { BASISRUIMTE, BERICHTEN, berichtruimte } from './berichten.ts';
import type { Berichtfout, Berichtuitkomst, Foutenlijst } from './fout.ts';
import { maakFoutenlijst, tenzijFouten, vormfout } from './fout.ts';
import type { ElkBericht } from './retourberichten.ts';
import { ELK_BERICHT } from './retourberichten.ts';
import type { Blad, Groep, Inhoud, Lijst } from './soorten.ts';
import { inhoudVan } from './soorten.ts';
import { leesBlad } from './waarde.ts';
import { metXml } from './xml.ts';

export interface GelezenBericht<B = Bericht> {
  readonly bericht: B;
  /** Line on which the element at a path, or the class it stands in, begins in the file. */
  regelnummerVan(pad: string): number | undefined;
}

/**
 * The message in a file, as the standard describes it: every element known, in its place and in its form. Nothing of
 * it is left out silently: what has no place in the message is refused by name. The rules are for `keur`.
 */
export function leesBericht(bron: Uint8Array): Berichtuitkomst<GelezenBericht> {
  return metXml(bron, (document) => leesDocument<Bericht>(document, BERICHTEN));
}

/** As `leesBericht`, of return messages as well. */
export function leesElkBericht(bron: Uint8Array): Berichtuitkomst<GelezenBericht<ElkBericht>> {
  return metXml(bron, (document) => leesDocument<ElkBericht>(document, ELK_BERICHT));
}

function leesDocument<B extends ElkBericht>(
  document: XmlDocument,
  beschrijvingen: Readonly<Record<B['soort'], Groep>>,
): Berichtuitkomst<GelezenBericht<B>> {
  const { root } = document;
  const soorten = Object.keys(beschrijvingen) as B['soort'][];
  const soort = soorten.find((een) => root.namespaceUri === berichtruimte(een));
  if (root.name !== 'Bericht' || soort === undefined)
    return { gelukt: false, weigeringen: [geenBericht(root, soorten)] };
  const lezing: Lezing = {
    ruimten: { basis: BASISRUIMTE, bericht: berichtruimte(soort) },
    fouten: maakFoutenlijst(),
    regels: new WeakMap(),
  };
  const inhoud = leesGroep(root, beschrijvingen[soort], '/Bericht', lezing);
  return tenzijFouten(lezing.fouten.alle(), () => {
    // Without a fault every element was read by the description that the type follows from.
    const bericht = { soort, ...inhoud } as unknown as B;
    return { bericht, regelnummerVan: (pad) => vindRegel(bericht, pad, lezing.regels) };
  });
}

interface Lezing {
  readonly ruimten: { readonly basis: string; readonly bericht: string };
  readonly fouten: Foutenlijst;
  /** Line of each class that was read. */
  readonly regels: WeakMap<object, number>;
}

function leesGroep(element: XmlElement, groep: Groep, pad: string, lezing: Lezing): object {
  const namen = Object.keys(groep.velden);
  const gelezen: Record<string, unknown> = {};
  let verst = -1;
  for (const kind of kinderen(element, pad, lezing)) {
    const plaats = kind.namespaceUri === lezing.ruimten[groep.ruimte] ? namen.indexOf(kind.name) : -1;
    const naam = namen[plaats];
    const bezwaar = bezwaarTegenPlaats(plaats, verst, naam !== undefined && Object.hasOwn(gelezen, naam));
    if (bezwaar) lezing.fouten.meld(plaatsfout(bezwaar, kind, pad));
    if (naam === undefined || bezwaar === 'dubbelElement') continue;
    verst = Math.max(verst, plaats);
    const inhoud = inhoudVan(groep.velden[naam]);
    if (inhoud) gelezen[naam] = leesInhoud(kind, inhoud, `${pad}/${naam}`, lezing);
  }
  for (const naam of namen)
    if (groep.velden[naam]?.soort !== 'mag' && !Object.hasOwn(gelezen, naam))
      lezing.fouten.meld(ontbreekt(`${pad}/${naam}`, naam, element.line));
  lezing.regels.set(gelezen, element.line);
  return gelezen;
}

function leesInhoud(element: XmlElement, inhoud: Inhoud, pad: string, lezing: Lezing): unknown {
  if (inhoud.soort === 'groep') return leesGroep(element, inhoud, pad, lezing);
  if (inhoud.soort === 'lijst') return leesLijst(element, inhoud, pad, lezing);
  return leesWaarde(element, inhoud, pad, lezing);
}

function leesLijst(element: XmlElement, lijst: Lijst, pad: string, lezing: Lezing): readonly unknown[] {
  const gelezen: unknown[] = [];
  for (const kind of kinderen(element, pad, lezing)) {
    if (kind.namespaceUri !== lezing.ruimten.bericht || kind.name !== lijst.element)
      lezing.fouten.meld(plaatsfout('onbekendElement', kind, pad));
    else gelezen.push(leesInhoud(kind, lijst.deel, `${pad}/${lijst.element}[${gelezen.length + 1}]`, lezing));
  }
  if (gelezen.length === 0)
    lezing.fouten.meld(ontbreekt(`${pad}/${lijst.element}`, lijst.element, element.line));
  return gelezen;
}

function leesWaarde(element: XmlElement, blad: Blad, pad: string, { fouten }: Lezing): string | number {
  keurKenmerken(element, pad, fouten);
  let tekst = '';
  for (const kind of knopen(element, pad, fouten)) {
    if (kind instanceof XmlElement) fouten.meld(plaatsfout('onbekendElement', kind, pad));
    else tekst += kind.content;
  }
  const uit = leesBlad(blad, tekst);
  if ('waarde' in uit) return uit.waarde;
  const { code, reden, uitweg } = uit.afkeur;
  fouten.meld(vormfout(code, pad, reden, uitweg, element.line));
  return '';
}

/** The elements in an element that holds nothing else. */
function* kinderen(element: XmlElement, pad: string, { fouten }: Lezing): Generator<XmlElement> {
  keurKenmerken(element, pad, fouten);
  for (const kind of knopen(element, pad, fouten)) {
    if (kind instanceof XmlElement) yield kind;
    else if (/[^ \t\n\r]/.test(kind.content))
      fouten.meld(
        vormfout(
          'losseTekst',
          pad,
          'Hier staat tekst waar alleen elementen horen.',
          'Haal de tekst weg, of zet die in het element waar zij hoort.',
          kind.line,
        ),
      );
  }
}

/** Elements and texts; a comment says nothing. */
function* knopen(
  element: XmlElement,
  pad: string,
  fouten: Foutenlijst,
): Generator<XmlElement | XmlText | XmlCData> {
  for (let kind = element.firstChild; kind && !fouten.vol(); kind = kind.next) {
    if (kind instanceof XmlElement || kind instanceof XmlText || kind instanceof XmlCData) yield kind;
    else if (!(kind instanceof XmlComment)) {
      // libxml2-wasm cannot go on after an instruction: what follows would be lost.
      fouten.meld(
        vormfout(
          'instructie',
          pad,
          'Hier staat een verwerkingsinstructie; die kent iWmo niet.',
          'Haal de instructie (<?…?>) weg.',
          kind.line,
        ),
      );
      return;
    }
  }
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Messages have no attributes. A pointer to a schema may stand there; nobody follows it. */
function keurKenmerken(element: XmlElement, pad: string, fouten: Foutenlijst): void {
  for (const { name, namespaceUri } of element.attrs) {
    if (namespaceUri === XSI && /schemalocation$/i.test(name)) continue;
    fouten.meld(
      vormfout(
        'kenmerk',
        pad,
        'Dit element heeft een kenmerk (attribuut); dat kent iWmo niet.',
        'Haal het kenmerk weg.',
        element.line,
      ),
    );
  }
}

type Plaatsbezwaar = 'onbekendElement' | 'dubbelElement' | 'verkeerdePlaats';

function bezwaarTegenPlaats(plaats: number, verst: number, dubbel: boolean): Plaatsbezwaar | undefined {
  if (plaats === -1) return 'onbekendElement';
  if (dubbel) return 'dubbelElement';
  return plaats < verst ? 'verkeerdePlaats' : undefined;
}

const PLAATSBEZWAREN: Readonly<Record<Plaatsbezwaar, readonly [string, string]>> = {
  onbekendElement: ['Dit element hoort hier niet.', 'Haal het element weg.'],
  dubbelElement: ['Dit element staat hier meer dan een keer.', 'Laat het element één keer staan.'],
  verkeerdePlaats: [
    'Dit element staat op de verkeerde plaats.',
    'Zet de elementen in de volgorde van het XSD.',
  ],
};

function plaatsfout(bezwaar: Plaatsbezwaar, element: XmlElement, ouder: string): Berichtfout {
  const [reden, uitweg] = PLAATSBEZWAREN[bezwaar];
  return vormfout(bezwaar, `${ouder}/${element.name.slice(0, 60)}`, reden, uitweg, element.line);
}

function ontbreekt(pad: string, naam: string, regelnummer: number): Berichtfout {
  return vormfout('elementOntbreekt', pad, `${naam} ontbreekt.`, `Vul ${naam} in.`, regelnummer);
}

function geenBericht(root: XmlElement, soorten: readonly string[]): Berichtfout {
  const versie = /^http:\/\/www\.istandaarden\.nl\/(i\w+)\/(\d+_\d+)\//.exec(root.namespaceUri);
  if (versie && (versie[1] !== 'iwmo' || versie[2] !== '3_2'))
    return vormfout(
      'andereStandaard',
      '/Bericht',
      'Dit bericht is van een andere standaard of versie dan iWmo 3.2.',
      'Laat de afzender het bericht als iWmo 3.2 sturen.',
      root.line,
    );
  return vormfout(
    'onbekendBericht',
    '/Bericht',
    `Dit is geen iWmo-bericht ${soorten.slice(0, -1).join(', ')} of ${soorten.at(-1) ?? ''}.`,
    'Bied een van deze berichten aan.',
    root.line,
  );
}

/** Follows the path as far as there are classes. */
function vindRegel(bericht: ElkBericht, pad: string, regels: WeakMap<object, number>): number | undefined {
  let hier: unknown = bericht;
  let regelnummer: number | undefined;
  for (const stap of pad.split('/').slice(2)) {
    if (typeof hier !== 'object' || hier === null) break;
    const plaats = /\[(\d+)\]$/.exec(stap)?.[1];
    const verder: unknown = Reflect.get(hier, plaats === undefined ? stap : Number(plaats) - 1);
    hier = verder;
    if (typeof hier === 'object' && hier !== null) regelnummer = regels.get(hier) ?? regelnummer;
  }
  return regelnummer;
}
