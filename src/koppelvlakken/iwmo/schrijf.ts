import type { Bericht } from './berichten.ts';
import { BASISRUIMTE, berichtruimte } from './berichten.ts';
import type { Berichtuitkomst, Foutenlijst } from './fout.ts';
import { maakFoutenlijst, tenzijFouten, vormfout } from './fout.ts';
import { keur } from './keur.ts';
import type { ElkBericht } from './retourberichten.ts';
import { ELK_BERICHT } from './retourberichten.ts';
import type { Blad, Groep, Inhoud, Lijst } from './soorten.ts';
import { inhoudVan } from './soorten.ts';
import { leesBlad, schrijfBlad } from './waarde.ts';
import { MEESTE_BYTES } from './xml.ts';

/** The message as XML that may be sent: right in its form and by all rules about a message itself. */
export function schrijfBericht(bericht: Bericht): Berichtuitkomst<string> {
  const xml = zetInXml(bericht);
  // Rules are about messages in their form: what is missing cannot be compared.
  return xml.gelukt ? tenzijFouten(keur(bericht), () => xml.waarde) : xml;
}

/** The message as XML in its right form only. */
export function zetInXml({ soort, ...inhoud }: ElkBericht): Berichtuitkomst<string> {
  const schrift: Schrift = {
    voorvoegsel: { basis: 'iwmo', bericht: `wmo${soort}` },
    fouten: maakFoutenlijst(),
    regels: ['<?xml version="1.0" encoding="UTF-8"?>'],
  };
  const plek = { naam: `wmo${soort}:Bericht`, pad: '/Bericht', inspringing: '' };
  const ruimten = ` xmlns:iwmo="${BASISRUIMTE}" xmlns:wmo${soort}="${berichtruimte(soort)}"`;
  schrijfGroep(schrift, plek, ELK_BERICHT[soort], inhoud, ruimten);
  const tekst = `${schrift.regels.join('\n')}\n`;
  if (isTeGroot(tekst))
    schrift.fouten.meld(
      vormfout('OP179', '/Bericht', 'Het bericht wordt groter dan 25 MB.', 'Deel het bericht op.'),
    );
  return tenzijFouten(schrift.fouten.alle(), () => tekst);
}

interface Schrift {
  readonly voorvoegsel: { readonly basis: string; readonly bericht: string };
  readonly fouten: Foutenlijst;
  readonly regels: string[];
}

/** Which element is written: its name with prefix, its path, and how far it stands from the margin. */
interface Plek {
  readonly naam: string;
  readonly pad: string;
  readonly inspringing: string;
}

function schrijfGroep(schrift: Schrift, plek: Plek, groep: Groep, waarde: unknown, ruimten = ''): void {
  if (!isRecord(waarde)) {
    meldWaarde(schrift, plek.pad);
    return;
  }
  schrift.regels.push(`${plek.inspringing}<${plek.naam}${ruimten}>`);
  for (const [naam, veld] of Object.entries(groep.velden)) {
    const inhoud = inhoudVan(veld);
    const veldwaarde = waarde[naam];
    const hier = binnen(plek, `${schrift.voorvoegsel[groep.ruimte]}:${naam}`, naam);
    if (inhoud && veldwaarde !== undefined) schrijfInhoud(schrift, hier, inhoud, veldwaarde);
    else if (veld.soort !== 'mag') meldOntbreekt(schrift, hier.pad, naam);
  }
  schrift.regels.push(`${plek.inspringing}</${plek.naam}>`);
  for (const naam of Object.keys(waarde))
    if (!Object.hasOwn(groep.velden, naam)) meldOnbekend(schrift, plek.pad, naam);
}

function schrijfInhoud(schrift: Schrift, plek: Plek, inhoud: Inhoud, waarde: unknown): void {
  if (inhoud.soort === 'groep') schrijfGroep(schrift, plek, inhoud, waarde);
  else if (inhoud.soort === 'lijst') schrijfLijst(schrift, plek, inhoud, waarde);
  else schrijfWaarde(schrift, plek, inhoud, waarde);
}

function schrijfLijst(schrift: Schrift, plek: Plek, { element, deel }: Lijst, waarde: unknown): void {
  if (!Array.isArray(waarde)) {
    meldWaarde(schrift, plek.pad);
    return;
  }
  if (waarde.length === 0) meldOntbreekt(schrift, `${plek.pad}/${element}`, element);
  schrift.regels.push(`${plek.inspringing}<${plek.naam}>`);
  const naam = `${schrift.voorvoegsel.bericht}:${element}`;
  for (const [nummer, een] of waarde.entries())
    schrijfInhoud(schrift, binnen(plek, naam, `${element}[${nummer + 1}]`), deel, een);
  schrift.regels.push(`${plek.inspringing}</${plek.naam}>`);
}

function schrijfWaarde(schrift: Schrift, plek: Plek, blad: Blad, waarde: unknown): void {
  const tekst = schrijfBlad(blad, waarde);
  const uit = tekst === undefined ? undefined : leesBlad(blad, tekst);
  if (tekst === undefined || uit === undefined) meldWaarde(schrift, plek.pad);
  else if ('waarde' in uit)
    schrift.regels.push(`${plek.inspringing}<${plek.naam}>${ontsnap(tekst)}</${plek.naam}>`);
  else schrift.fouten.meld(vormfout(uit.afkeur.code, plek.pad, uit.afkeur.reden, uit.afkeur.uitweg));
}

function binnen(plek: Plek, naam: string, stap: string): Plek {
  return { naam, pad: `${plek.pad}/${stap}`, inspringing: `${plek.inspringing}  ` };
}

/** A carriage return of its own would be read back as a line feed. */
function ontsnap(tekst: string): string {
  return tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function meldOntbreekt({ fouten }: Schrift, pad: string, naam: string): void {
  fouten.meld(vormfout('elementOntbreekt', pad, `${naam} ontbreekt.`, `Vul ${naam} in.`));
}

function meldOnbekend({ fouten }: Schrift, pad: string, naam: string): void {
  const reden = 'Dit element hoort hier niet.';
  fouten.meld(vormfout('onbekendElement', `${pad}/${naam.slice(0, 60)}`, reden, 'Haal het element weg.'));
}

function meldWaarde({ fouten }: Schrift, pad: string): void {
  const uitweg = 'Geef een waarde zoals het type van het bericht die vraagt.';
  fouten.meld(vormfout('verkeerdeWaarde', pad, 'Deze waarde is van de verkeerde soort.', uitweg));
}

function isRecord(waarde: unknown): waarde is Readonly<Record<string, unknown>> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** In UTF-8 a sign takes as many bytes as it has places here, up to three times that. */
function isTeGroot(tekst: string): boolean {
  if (tekst.length * 3 <= MEESTE_BYTES) return false;
  let bytes = 0;
  for (const teken of tekst) {
    const punt = teken.codePointAt(0) ?? 0;
    bytes += punt < 0x80 ? 1 : punt < 0x8_00 ? 2 : punt < 0x1_00_00 ? 3 : 4;
  }
  return bytes > MEESTE_BYTES;
}
