import type { XmlElement } from 'libxml2-wasm';
import type { Berichtfout } from '../iwmo/fout.ts';
import { vormfout } from '../iwmo/fout.ts';
import type { Uitgave, Vorm } from './envelop.ts';
import { BERICHTPAD } from './envelop.ts';

/** What is wrong with an envelope: where, and never what stood there. */
export function envelopfout(
  code: string,
  veld: string,
  reden: string,
  uitweg: string,
  regelnummer?: number,
): Berichtfout {
  return { ...vormfout(code, veld, reden, uitweg, regelnummer), artikel: 'StUF-GGK' };
}

export const OPNIEUW = 'Laat de afzender het bericht in een goede envelop opnieuw sturen.';

export function legeInhoud(uitgave: Uitgave): Berichtfout {
  return envelopfout('legeEnvelop', BERICHTPAD[uitgave], 'Er zit geen bericht in de envelop.', OPNIEUW);
}
export function geenBase64(uitgave: Uitgave): Berichtfout {
  return envelopfout('geenBase64', BERICHTPAD[uitgave], 'Het bericht staat niet in goede base64.', OPNIEUW);
}
export function onbekend({ name, line }: XmlElement, pad: string): Berichtfout {
  return name === 'tekstBestand'
    ? envelopfout(
        'tekstBestand',
        `${pad}/tekstBestand`,
        'Een tekstbestand is geen iWmo-bericht.',
        OPNIEUW,
        line,
      )
    : envelopfout('onbekendElement', stap(pad, name), 'Dit element hoort niet in de envelop.', OPNIEUW, line);
}
export function dubbel({ name, line }: XmlElement, pad: string): Berichtfout {
  return envelopfout(
    'dubbelElement',
    stap(pad, name),
    'Dit element staat hier meer dan een keer.',
    OPNIEUW,
    line,
  );
}
export function verkeerdePlaats({ name, line }: XmlElement, pad: string): Berichtfout {
  return envelopfout(
    'verkeerdePlaats',
    stap(pad, name),
    'Dit element staat op de verkeerde plaats.',
    OPNIEUW,
    line,
  );
}
export function ontbreekt(pad: string, regel: number): Berichtfout {
  return envelopfout('elementOntbreekt', pad, 'Dit ontbreekt op de envelop.', OPNIEUW, regel);
}
export function onbekendKenmerk(pad: string, regel: number): Berichtfout {
  return envelopfout(
    'kenmerk',
    pad,
    'Dit element heeft een kenmerk (attribuut) dat niet bekend is.',
    OPNIEUW,
    regel,
  );
}
export function losseTekst(pad: string, regel: number): Berichtfout {
  return envelopfout('losseTekst', pad, 'Hier staat tekst waar alleen elementen horen.', OPNIEUW, regel);
}
export function instructie(pad: string, regel: number): Berichtfout {
  return envelopfout('instructie', pad, 'Hier staat een verwerkingsinstructie (<?…?>).', OPNIEUW, regel);
}
export function verkeerdeWaarde(pad: string, { eis }: Vorm, regel: number): Berichtfout {
  return envelopfout('verkeerdeWaarde', pad, `Hier staat iets anders dan ${eis}.`, OPNIEUW, regel);
}
function stap(pad: string, naam: string): string {
  return `${pad}/${naam.slice(0, 60)}`;
}
