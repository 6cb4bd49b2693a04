import type { Bericht } from './berichten.ts';
import type { Berichtfout, Fouten } from './fout.ts';
import { keur } from './keur.ts';
import { leesBericht } from './lees.ts';
import type { Omstandigheden } from './regels/regel.ts';
import type { XsdToets } from './xsd.ts';

/** What became of a file that came in. The file itself stays with who received it: it is the proof. */
export type Ontvangst =
  /** May be processed. */
  | { readonly soort: 'goed'; readonly bericht: Bericht }
  /** Readable, but against the rules: the whole message is refused, and a return message says so (IV028). */
  | { readonly soort: 'afgekeurd'; readonly bericht: Bericht; readonly fouten: Fouten }
  /** No message in this form: no return message can be made, tell the sender in another way (OP090x2). */
  | { readonly soort: 'onleesbaar'; readonly fouten: Fouten };

/** Reads and judges a file from outside. Never throws, whatever the file is. */
export function ontvang(bron: Uint8Array, bij: Omstandigheden = {}, xsd?: XsdToets): Ontvangst {
  const gelezen = leesBericht(bron);
  if (!gelezen.gelukt) return { soort: 'onleesbaar', fouten: gelezen.weigeringen };
  const { bericht, regelnummerVan } = gelezen.waarde;
  const [geenXsd, ...meerXsd] = xsd?.toets(bron, bericht.soort) ?? [];
  if (geenXsd) return { soort: 'onleesbaar', fouten: [geenXsd, ...meerXsd] };
  const [eerste, ...meer] = keur(bericht, bij).map((fout) => metRegelnummer(fout, regelnummerVan(fout.veld)));
  if (eerste === undefined) return { soort: 'goed', bericht };
  return { soort: 'afgekeurd', bericht, fouten: [eerste, ...meer] };
}

function metRegelnummer(fout: Berichtfout, regelnummer: number | undefined): Berichtfout {
  return regelnummer === undefined ? fout : { ...fout, regelnummer };
}
