import type { XmlDocument } from 'libxml2-wasm';
import { XmlCData, XmlComment, XmlElement, XmlText } from 'libxml2-wasm';
import type { Berichtfout, Berichtuitkomst, Foutenlijst } from '../iwmo/fout.ts';
import { maakFoutenlijst, tenzijFouten } from '../iwmo/fout.ts';
import { metXml } from '../iwmo/xml.ts';
import type {
  Berichtcode,
  Envelop,
  Kenmerk,
  Knoop,
  Stuurgegevens,
  Systeem,
  Uitgave,
  Vorm,
} from './envelop.ts';
import {
  BERICHTPAD,
  berichtcodeVan,
  beschrijving,
  MEESTE_ENVELOPBYTES,
  RUIMTEN,
  UITGAVEN,
  WORTELS,
} from './envelop.ts';
import {
  dubbel,
  envelopfout,
  geenBase64,
  instructie,
  legeInhoud,
  losseTekst,
  onbekend,
  onbekendKenmerk,
  ontbreekt,
  OPNIEUW,
  verkeerdePlaats,
  verkeerdeWaarde,
} from './fout.ts';
import { geenEnvelop } from './vreemd.ts';

/** What every element of an envelope holds, by its path. */
type Waarden = Map<string, string>;
interface Lezing {
  readonly waarden: Waarden;
  readonly fouten: Foutenlijst;
}

/**
 * The message in an envelope, byte for byte, with what the envelope says of it; or what is wrong and where. Whatever the
 * file is: nothing in it is skipped, followed or fetched. The message itself is not looked into.
 */
export function pakUit(bron: Uint8Array): Berichtuitkomst<Envelop> {
  return metXml(bron, leesDocument, MEESTE_ENVELOPBYTES);
}

function leesDocument({ root }: XmlDocument): Berichtuitkomst<Envelop> {
  const uitgave = UITGAVEN.find((een) => root.namespaceUri === RUIMTEN[een]);
  const code = (['Di01', 'Du01'] as const).find((een) => root.name === WORTELS[een]);
  if (uitgave === undefined || code === undefined) return { gelukt: false, weigeringen: [geenEnvelop(root)] };
  const lezing: Lezing = { waarden: new Map(), fouten: maakFoutenlijst() };
  leesKnoop(root, beschrijving(uitgave, code), '/envelop', lezing);
  const [eerste, ...meer] = lezing.fouten.alle();
  if (eerste) return { gelukt: false, weigeringen: [eerste, ...meer] };
  const stuurgegevens = maakStuurgegevens(uitgave, lezing.waarden);
  const bericht = ontcijfer(lezing.waarden.get(BERICHTPAD[uitgave]) ?? '', uitgave);
  if (!bericht.gelukt) return bericht;
  return tenzijFouten(keurFunctie(stuurgegevens.functie, code), () => ({
    stuurgegevens,
    bericht: bericht.waarde,
  }));
}

function leesKnoop(element: XmlElement, { inhoud, kenmerken }: Knoop, pad: string, lezing: Lezing): void {
  leesKenmerken(element, kenmerken, pad, lezing);
  if ('patroon' in inhoud) leesTekst(element, inhoud, pad, lezing);
  else leesKinderen(element, inhoud, pad, lezing);
}

function leesKinderen(element: XmlElement, inhoud: readonly Knoop[], pad: string, lezing: Lezing): void {
  const gezien = new Set<Knoop>();
  let verst = -1;
  for (const kind of stukken(element, pad, lezing.fouten)) {
    if (!(kind instanceof XmlElement)) {
      if (/[^ \t\n\r]/.test(kind.content)) lezing.fouten.meld(losseTekst(pad, kind.line));
      continue;
    }
    const plaats = inhoud.findIndex(({ naam, ruimte }) => kind.name === naam && kind.namespaceUri === ruimte);
    const knoop = inhoud[plaats];
    if (knoop === undefined) lezing.fouten.meld(onbekend(kind, pad));
    else if (gezien.has(knoop)) lezing.fouten.meld(dubbel(kind, pad));
    else {
      if (plaats < verst) lezing.fouten.meld(verkeerdePlaats(kind, pad));
      gezien.add(knoop);
      verst = Math.max(verst, plaats);
      leesKnoop(kind, knoop, `${pad}/${knoop.naam}`, lezing);
    }
  }
  for (const knoop of inhoud)
    if (!knoop.mag && !gezien.has(knoop)) lezing.fouten.meld(ontbreekt(`${pad}/${knoop.naam}`, element.line));
}

function leesTekst(element: XmlElement, vorm: Vorm, pad: string, { waarden, fouten }: Lezing): void {
  let tekst = '';
  for (const kind of stukken(element, pad, fouten)) {
    if (kind instanceof XmlElement) fouten.meld(onbekend(kind, pad));
    else tekst += kind.content;
  }
  if (vorm.patroon.test(tekst)) waarden.set(pad, tekst);
  else fouten.meld(verkeerdeWaarde(pad, vorm, element.line));
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

function leesKenmerken(
  element: XmlElement,
  kenmerken: readonly Kenmerk[],
  pad: string,
  { waarden, fouten }: Lezing,
): void {
  const gezien = new Set<Kenmerk>();
  for (const { name, namespaceUri, value } of element.attrs) {
    // A pointer to a schema may stand there; nobody follows it.
    if (namespaceUri === XSI && /schemalocation$/i.test(name)) continue;
    const kenmerk = kenmerken.find((een) => een.naam === name && een.ruimte === namespaceUri);
    if (kenmerk === undefined) fouten.meld(onbekendKenmerk(pad, element.line));
    else {
      gezien.add(kenmerk);
      if (kenmerk.vorm.patroon.test(value)) waarden.set(`${pad}/@${kenmerk.naam}`, value);
      else fouten.meld(verkeerdeWaarde(`${pad}/@${kenmerk.naam}`, kenmerk.vorm, element.line));
    }
  }
  for (const kenmerk of kenmerken)
    if (!kenmerk.mag && !gezien.has(kenmerk)) fouten.meld(ontbreekt(`${pad}/@${kenmerk.naam}`, element.line));
}

/** Elements and texts; a comment says nothing. */
function* stukken(
  element: XmlElement,
  pad: string,
  fouten: Foutenlijst,
): Generator<XmlElement | XmlText | XmlCData> {
  for (let kind = element.firstChild; kind && !fouten.vol(); kind = kind.next) {
    if (kind instanceof XmlElement || kind instanceof XmlText || kind instanceof XmlCData) yield kind;
    else if (!(kind instanceof XmlComment)) {
      // libxml2-wasm cannot go on after an instruction: what follows would be lost.
      fouten.meld(instructie(pad, kind.line));
      return;
    }
  }
}

function maakStuurgegevens(uitgave: Uitgave, waarden: Waarden): Stuurgegevens {
  const haal = (pad: string): string => waarden.get(`/envelop/${pad}`) ?? '';
  const alsEr = <N extends string>(naam: N, pad: string): Partial<Record<N, string>> =>
    waarden.has(`/envelop/${pad}`) ? ({ [naam]: haal(pad) } as Record<N, string>) : {};
  const systeem = (wie: string): Systeem => ({
    organisatie: haal(`stuurgegevens/${wie}/organisatie`),
    applicatie: haal(`stuurgegevens/${wie}/applicatie`),
    ...alsEr('administratie', `stuurgegevens/${wie}/administratie`),
    ...alsEr('gebruiker', `stuurgegevens/${wie}/gebruiker`),
  });
  const versie = (van: string) => ({
    versie: haal(`parameters/${van}Versie`),
    subversie: haal(`parameters/${van}Subversie`),
  });
  return {
    uitgave,
    zender: systeem('zender'),
    ontvanger: systeem('ontvanger'),
    referentienummer: haal('stuurgegevens/referentienummer'),
    tijdstip: haal('stuurgegevens/tijdstipBericht'),
    ...alsEr('crossRefnummer', 'stuurgegevens/crossRefnummer'),
    functie: haal('stuurgegevens/functie'),
    applicatieversie: versie('applicatie'),
    functieversie: versie('functie'),
    ...alsEr('referentienummerBericht', 'parameters/referentienummerBericht'),
    ...alsEr('crossRefnummerBericht', 'parameters/crossRefnummerBericht'),
    ...alsEr('bestandsnaam', 'parameters/bericht/@bestandsnaam'),
  };
}

/** Of all that a lenient reader would take, only the one way of writing that gives these bytes (RFC 4648, 3.5). */
function ontcijfer(tekst: string, uitgave: Uitgave): Berichtuitkomst<Uint8Array> {
  const dicht = tekst.replace(/[ \t\n\r]+/g, '');
  if (dicht === '') return { gelukt: false, weigeringen: [legeInhoud(uitgave)] };
  const bytes = Buffer.from(dicht, 'base64');
  return bytes.toString('base64') === dicht
    ? { gelukt: true, waarde: new Uint8Array(bytes) }
    : { gelukt: false, weigeringen: [geenBase64(uitgave)] };
}

function keurFunctie(functie: string, code: Berichtcode): readonly Berichtfout[] {
  const eigen = berichtcodeVan(functie);
  if (eigen === code) return [];
  const veld = '/envelop/stuurgegevens/functie';
  return [
    eigen === undefined
      ? envelopfout(
          'onbekendeFunctie',
          veld,
          'De functie op de envelop is geen bericht van iWmo 3.2.',
          'Ga na of dit bestand voor een ander systeem was.',
        )
      : envelopfout(
          'verkeerdeBerichtcode',
          veld,
          `Het bericht dat de envelop noemt, reist in een ${eigen} en niet in een ${code}.`,
          OPNIEUW,
        ),
  ];
}
