import { XmlElement } from 'libxml2-wasm';
import type { Datum } from '../../kern/datum.ts';
import { leesDatum } from '../../kern/datum.ts';
import { IDENTIFICATIE } from './basis.ts';
import { berichtruimte } from './berichten.ts';
import type { ElkeSoort } from './retourberichten.ts';
import { ELKE_SOORT } from './retourberichten.ts';
import { leesBlad } from './waarde.ts';
import { metXml } from './xml.ts';

/**
 * What the header of a file says of itself, when the rest of it is no message: whom to tell that it could not be read
 * (OP090x2). Nothing of it was judged, so it is for who phones, and for nothing else.
 */
export interface Kopopgave {
  readonly soort?: ElkeSoort;
  /** Four digits of a municipality, or eight of a provider (AGB). */
  readonly afzender?: string;
  readonly ontvanger?: string;
  readonly identificatie?: string;
  readonly dagtekening?: Datum;
}

/** A header is less than a kB and comes first. */
const KOP_BINNEN = 8 * 1024;
const WORTEL = /<((?:[A-Za-z_][\w.-]*:)?Bericht)[\s>]/;
const EINDE = /<\/(?:[A-Za-z_][\w.-]*:)?Header\s*>/;

/**
 * The header by itself, also when what follows is cut off or no XML: read as any file from outside, with nothing behind
 * it. Undefined when there is none to read.
 */
export function leesKopopgave(bron: Uint8Array): Kopopgave | undefined {
  // One sign for each byte, so that places in the text are places in the file.
  const begin = String.fromCharCode(...bron.subarray(0, KOP_BINNEN));
  const wortel = WORTEL.exec(begin)?.[1];
  const eind = EINDE.exec(begin);
  if (wortel === undefined || eind === null) return undefined;
  const kop = bron.subarray(0, eind.index + eind[0].length);
  const sluit = Uint8Array.from(`</${wortel}>`, (teken) => teken.charCodeAt(0));
  const stuk = new Uint8Array(kop.byteLength + sluit.byteLength);
  stuk.set(kop);
  stuk.set(sluit, kop.byteLength);
  const gelezen = metXml(stuk, ({ root }) => ({ gelukt: true, waarde: opgaveIn(root) }));
  return gelezen.gelukt && Object.keys(gelezen.waarde).length > 0 ? gelezen.waarde : undefined;
}

function opgaveIn(root: XmlElement): Kopopgave {
  const soort = ELKE_SOORT.find((een) => root.namespaceUri === berichtruimte(een));
  const tekst = (...namen: readonly string[]) => tekstVan(root, ['Header', ...namen]);
  const afzender = wie(tekst('Afzender'));
  const ontvanger = wie(tekst('Ontvanger'));
  const identificatie = nummer(
    tekst('IdentificatieRetour') ?? tekst('BerichtIdentificatie', 'Identificatie'),
  );
  const dagtekening = leesDatum(
    tekst('DagtekeningRetour') ?? tekst('BerichtIdentificatie', 'Dagtekening') ?? '',
  );
  return {
    ...(soort !== undefined && { soort }),
    ...(afzender !== undefined && { afzender }),
    ...(ontvanger !== undefined && { ontvanger }),
    ...(identificatie !== undefined && { identificatie }),
    ...(dagtekening !== undefined && { dagtekening }),
  };
}

/** By name only: it may be of another version, or of another standard. */
function tekstVan(element: XmlElement, [naam, ...verder]: readonly string[]): string | undefined {
  if (naam === undefined) return element.content;
  for (let kind = element.firstChild; kind; kind = kind.next)
    if (kind instanceof XmlElement && kind.name === naam) return tekstVan(kind, verder);
  return undefined;
}

function wie(tekst: string | undefined): string | undefined {
  return tekst !== undefined && /^(?:\d{4}|\d{8})$/.test(tekst) ? tekst : undefined;
}

function nummer(tekst: string | undefined): string | undefined {
  if (tekst === undefined) return undefined;
  const uit = leesBlad(IDENTIFICATIE, tekst);
  return 'waarde' in uit ? String(uit.waarde) : undefined;
}
