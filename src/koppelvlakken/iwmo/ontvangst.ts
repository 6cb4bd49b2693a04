import type { Bericht } from './berichten.ts';
import type { Berichtfout, Fouten } from './fout.ts';
import { keur } from './keur.ts';
import { leesBericht } from './lees.ts';
import { TOEWIJZINGSREGELS } from './regels/lijst.ts';
import type { Omstandigheden } from './regels/regel.ts';
import type { XsdToets } from './xsd.ts';

/** What became of a file that came in. The file itself stays with who received it: it is the proof. */
export type Ontvangst =
  /** May be processed. */
  | { readonly soort: 'goed'; readonly bericht: Bericht }
  /** Readable, but against the rules: the whole message is refused, and a return message says so (IV028). */
  | { readonly soort: 'afgekeurd'; readonly bericht: Bericht; readonly fouten: Fouten }
  | Onleesbaar;

/** No message in this form: no return message can be made, tell the sender in another way (OP090x2). */
export interface Onleesbaar {
  readonly soort: 'onleesbaar';
  readonly fouten: Fouten;
}

/** In its right form, and not judged by the rules yet. */
export interface Gelezen {
  readonly soort: 'gelezen';
  readonly bericht: Bericht;
  /** Line in the file of an element, by its path. */
  readonly regelnummerVan: (pad: string) => number | undefined;
}

/** Reads and judges a file from outside. Never throws, whatever the file is. */
export function ontvang(bron: Uint8Array, bij: Omstandigheden = {}, xsd?: XsdToets): Ontvangst {
  const gelezen = leesBestand(bron, xsd);
  return gelezen.soort === 'onleesbaar' ? gelezen : beoordeel(gelezen, [bij]);
}

/** The first half of `ontvang`: for who first has to look up what this message is about. */
export function leesBestand(bron: Uint8Array, xsd?: XsdToets): Gelezen | Onleesbaar {
  const gelezen = leesBericht(bron);
  if (!gelezen.gelukt) return { soort: 'onleesbaar', fouten: gelezen.weigeringen };
  const { bericht, regelnummerVan } = gelezen.waarde;
  const [geenXsd, ...meerXsd] = xsd?.toets(bron, bericht.soort) ?? [];
  if (geenXsd) return { soort: 'onleesbaar', fouten: [geenXsd, ...meerXsd] };
  return { soort: 'gelezen', bericht, regelnummerVan };
}

/**
 * The second half of `ontvang`. Held against its surroundings at more than one moment, the last first: assignments
 * change while a message is on its way, and an element that is right at one of those moments is not refused.
 */
export function beoordeel(
  { bericht, regelnummerVan }: Gelezen,
  momenten: readonly Omstandigheden[],
): Exclude<Ontvangst, Onleesbaar> {
  const [laatste = {}, ...eerder] = momenten;
  const [eerste, ...meer] = nogFout(bericht, keur(bericht, laatste), eerder).map((fout) =>
    metRegelnummer(fout, regelnummerVan(fout.veld)),
  );
  if (eerste === undefined) return { soort: 'goed', bericht };
  return { soort: 'afgekeurd', bericht, fouten: [eerste, ...meer] };
}

const VAN_TOEWIJZING: ReadonlySet<string> = new Set(TOEWIJZINGSREGELS.map(({ code }) => code));

/**
 * What is wrong now: by itself, or in an element that was wrong at every moment, for whatever reason. Of earlier moments
 * only the rules about assignments are asked, and none any more when nothing is left that may have been right.
 */
function nogFout(
  bericht: Bericht,
  nu: readonly Berichtfout[],
  eerder: readonly Omstandigheden[],
): readonly Berichtfout[] {
  if (!nu.some(({ code }) => VAN_TOEWIJZING.has(code))) return nu;
  const toen: (readonly Berichtfout[])[] = [];
  const stand = { fouten: nu };
  for (const bij of eerder) {
    toen.push(keur(bericht, bij, TOEWIJZINGSREGELS));
    stand.fouten = foutOpElk(nu, toen);
    if (!stand.fouten.some(({ code }) => VAN_TOEWIJZING.has(code))) break;
  }
  return stand.fouten;
}

function foutOpElk(
  nu: readonly Berichtfout[],
  eerder: readonly (readonly Berichtfout[])[],
): readonly Berichtfout[] {
  const toen = eerder.map((fouten) => new Set(fouten.map(sleutelVan)));
  const altijd = new Set(
    nu
      .filter(({ code }) => !VAN_TOEWIJZING.has(code))
      .concat(nu.filter((fout) => toen.every((fouten) => fouten.has(sleutelVan(fout)))))
      .map(sleutelVan),
  );
  const elementen = eerder.map(
    (fouten) => new Set(fouten.filter((fout) => !altijd.has(sleutelVan(fout))).map(elementVan)),
  );
  return nu.filter(
    (fout) => altijd.has(sleutelVan(fout)) || elementen.every((fouten) => fouten.has(elementVan(fout))),
  );
}

function sleutelVan({ code, veld }: Berichtfout): string {
  return `${code} ${veld}`;
}

/** The nearest of several that it stands in: `…/Prestatie[2]`. */
function elementVan({ veld }: Berichtfout): string {
  return veld.slice(0, veld.lastIndexOf(']') + 1) || veld;
}

function metRegelnummer(fout: Berichtfout, regelnummer: number | undefined): Berichtfout {
  return regelnummer === undefined ? fout : { ...fout, regelnummer };
}
