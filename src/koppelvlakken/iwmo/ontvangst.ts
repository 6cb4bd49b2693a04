import type { Bericht } from './berichten.ts';
import type { Berichtfout, Fouten } from './fout.ts';
import { keur } from './keur.ts';
import type { Kopopgave } from './kopopgave.ts';
import { leesKopopgave } from './kopopgave.ts';
import { leesElkBericht } from './lees.ts';
import type { Retourbericht } from './retourberichten.ts';
import { isRetour } from './retourberichten.ts';
import { TOEWIJZINGSREGELS } from './regels/lijst.ts';
import type { Omstandigheden } from './regels/regel.ts';
import type { XsdToets } from './xsd.ts';

/** What became of a file that came in. The file itself stays with who received it: it is the proof. */
export type Ontvangst =
  /** May be processed. */
  | { readonly soort: 'goed'; readonly bericht: Bericht }
  /** Readable, but against the rules: the whole message is refused, and a return message says so (IV028). */
  | { readonly soort: 'afgekeurd'; readonly bericht: Bericht; readonly fouten: Fouten }
  | Retour
  | Onleesbaar;

/** A return message in its right form: to be held against the message that it answers (keurretour.ts). */
export interface Retour {
  readonly soort: 'retour';
  readonly bericht: Retourbericht;
}

/** No message in this form: no return message can be made, tell the sender in another way (OP090x2). */
export interface Onleesbaar {
  readonly soort: 'onleesbaar';
  readonly fouten: Fouten;
  /** Whom to tell: what the header says of itself, which nobody judged. Absent when that cannot be read either. */
  readonly kop?: Kopopgave;
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
  return gelezen.soort === 'gelezen' ? beoordeel(gelezen, [bij]) : gelezen;
}

/** The first half of `ontvang`: for who first has to look up what this message is about. */
export function leesBestand(bron: Uint8Array, xsd?: XsdToets): Gelezen | Retour | Onleesbaar {
  const gelezen = leesElkBericht(bron);
  if (!gelezen.gelukt) return onleesbaar(gelezen.weigeringen, bron);
  const { bericht, regelnummerVan } = gelezen.waarde;
  if (isRetour(bericht)) return { soort: 'retour', bericht };
  const [geenXsd, ...meerXsd] = xsd?.toets(bron, bericht.soort) ?? [];
  if (geenXsd) return onleesbaar([geenXsd, ...meerXsd], bron);
  return { soort: 'gelezen', bericht, regelnummerVan };
}

function onleesbaar(fouten: Fouten, bron: Uint8Array): Onleesbaar {
  const kop = leesKopopgave(bron);
  return { soort: 'onleesbaar', fouten, ...(kop && { kop }) };
}

/**
 * The second half of `ontvang`. Held against its surroundings at more than one moment, the last first: assignments
 * change while a message is on its way, and an element that is right at one of those moments is not refused.
 */
export function beoordeel(
  { bericht, regelnummerVan }: Gelezen,
  momenten: readonly Omstandigheden[],
): Exclude<Ontvangst, Retour | Onleesbaar> {
  const [laatste = {}, ...eerder] = momenten;
  const [eerste, ...meer] = nogFout(bericht, { bij: laatste, fouten: keur(bericht, laatste) }, eerder).map(
    (fout) => metRegelnummer(fout, regelnummerVan(fout.veld)),
  );
  if (eerste === undefined) return { soort: 'goed', bericht };
  return { soort: 'afgekeurd', bericht, fouten: [eerste, ...meer] };
}

const VAN_TOEWIJZING: ReadonlySet<string> = new Set(TOEWIJZINGSREGELS.map(({ code }) => code));

/**
 * What is wrong now: by itself, or in an element that was wrong at every moment, for whatever reason. Of earlier moments
 * only the rules about assignments are asked, and none any more when nothing is left that may have been right.
 */
function nogFout(bericht: Bericht, nu: Moment, eerder: readonly Omstandigheden[]): readonly Berichtfout[] {
  if (!nu.fouten.some(isVanToewijzing)) return nu.fouten;
  const toen: (readonly Berichtfout[])[] = [];
  const vorig: Moment = { ...nu, fouten: nu.fouten.filter(isVanToewijzing) };
  const stand = { fouten: nu.fouten, vorig };
  for (const bij of eerder) {
    stand.vorig = { bij, fouten: keurOpnieuw(bericht, bij, stand.vorig, stand.fouten) };
    toen.push(stand.vorig.fouten);
    stand.fouten = foutOpElk(nu.fouten, toen);
    if (!stand.fouten.some(isVanToewijzing)) break;
  }
  return stand.fouten;
}

interface Moment {
  readonly bij: Omstandigheden;
  readonly fouten: readonly Berichtfout[];
}

function isVanToewijzing({ code }: Berichtfout): boolean {
  return VAN_TOEWIJZING.has(code);
}

/**
 * What is wrong at another moment. Of a declaration only clients of whom something may still be saved, and of whom
 * something else was assigned then: so it costs what changed, and not what was declared.
 */
function keurOpnieuw(
  bericht: Bericht,
  bij: Omstandigheden,
  vorig: Moment,
  over: readonly Berichtfout[],
): readonly Berichtfout[] {
  if (bericht.soort !== '323') return keur(bericht, bij, TOEWIJZINGSREGELS);
  const betrokken = new Set(over.filter(isVanToewijzing).map(clientplaats));
  const { Clienten } = bericht.Declaratie;
  const plaatsen = Clienten.flatMap(({ Bsn }, i) =>
    betrokken.has(i + 1) && bij.toewijzingenVan?.(Bsn) !== vorig.bij.toewijzingenVan?.(Bsn) ? [i + 1] : [],
  );
  if (plaatsen.length === 0) return vorig.fouten;
  const deel = {
    ...bericht,
    Declaratie: {
      ...bericht.Declaratie,
      Clienten: plaatsen.flatMap((plaats) => Clienten[plaats - 1] ?? []),
    },
  };
  const opnieuw = new Set<number | undefined>(plaatsen);
  return [
    ...vorig.fouten.filter((fout) => !opnieuw.has(clientplaats(fout))),
    ...keur(deel, bij, TOEWIJZINGSREGELS).map((fout) => ({
      ...fout,
      veld: fout.veld.replace(CLIENTPLAATS, (_, nr: string) => `Client[${plaatsen[Number(nr) - 1] ?? ''}]`),
    })),
  ];
}

const CLIENTPLAATS = /Client\[(\d+)\]/;

function clientplaats({ veld }: Berichtfout): number | undefined {
  const nr = CLIENTPLAATS.exec(veld)?.[1];
  return nr === undefined ? undefined : Number(nr);
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
