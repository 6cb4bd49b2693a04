import type { Bedrag } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';

/** What a provider delivers under its contract, and to how many people at once. */
export interface Aanbiederproduct {
  readonly voorziening: LokaleCode;
  /** Per `eenheid` of the provision; null when the contract names none. */
  readonly tarief: Bedrag | null;
  /** People who can get it at the same time; null when nobody said. Never negative. */
  readonly capaciteit: number | null;
  /** Weeks until somebody new can begin, as the provider said beforehand (contractstandaard Wmo 3.5); absent: not said. */
  readonly wachtweken?: number | null;
  /** When capacity or waiting time was told last: it says how far to trust them. */
  readonly gemeldOp?: Datum | null;
  /** How messages of iWmo name it; null when no messages are sent about it. */
  readonly iwmo: { readonly categorie: string; readonly code: string } | null;
}

/** No new people for a while; only with our consent (contractstandaard Wmo 3.6). */
export interface Intakestop {
  /** Null: for everything this provider delivers. */
  readonly voorziening: LokaleCode | null;
  readonly van: Datum;
  /** Last day; null until it is lifted. */
  readonly tm: Datum | null;
  readonly reden: string;
}

/** A provider with a contract, as the register says it stands today. */
export interface Aanbieder {
  readonly code: LokaleCode;
  readonly naam: string;
  /** Eight digits; null when not known, then no messages of iWmo. */
  readonly agb: string | null;
  readonly telefoon: string;
  readonly email: string;
  readonly contractVan: Datum;
  /** Last day; null without an end. */
  readonly contractTm: Datum | null;
  /** Postcode areas of four digits (`6171`); empty is the whole municipality. */
  readonly gebieden: readonly string[];
  readonly producten: readonly Aanbiederproduct[];
  /** Stops that hold or will hold; refused requests are not here. */
  readonly stops: readonly Intakestop[];
  /** From this day it delivers nothing any more, whatever the contract says; null while it goes on. */
  readonly sluitOp: Datum | null;
}

const CONTRACT = 'Wmo 2.6.3';

export function vindProduct(aanbieder: Aanbieder, voorziening: LokaleCode): Aanbiederproduct | undefined {
  return aanbieder.producten.find((product) => product.voorziening === voorziening);
}

/** The stop that holds for this provision on a day. */
export function stopOp(aanbieder: Aanbieder, voorziening: LokaleCode, dag: Datum): Intakestop | undefined {
  return aanbieder.stops.find(
    (stop) =>
      (stop.voorziening === null || stop.voorziening === voorziening) &&
      stop.van <= dag &&
      (stop.tm === null || dag <= stop.tm),
  );
}

/** Has a contract on this day and did not close. */
export function levertOp(aanbieder: Aanbieder, dag: Datum): boolean {
  return aanbieder.contractVan <= dag && levertVanaf(aanbieder, dag);
}

/** Has a contract on this day or later. */
export function levertVanaf({ contractTm, sluitOp }: Aanbieder, dag: Datum): boolean {
  return (contractTm === null || dag <= contractTm) && (sluitOp === null || dag < sluitOp);
}

/** What is so on a day on which it does not deliver: not yet, or no more. Without a full stop. */
export function levertNiet({ naam, contractVan }: Aanbieder, dag: Datum): string {
  return dag < contractVan
    ? `${naam} levert pas vanaf ${datumLang(contractVan)}, nog niet op ${datumLang(dag)}`
    : `${naam} levert niet meer op ${datumLang(dag)}`;
}

/** `postcode` as on an address (`6171 KD`); without one every area counts. */
export function levertIn({ gebieden }: Aanbieder, postcode: string | null): boolean {
  return gebieden.length === 0 || postcode === null || gebieden.includes(postcode.slice(0, 4));
}

/** Why this provider cannot take on somebody now, or undefined. A waiting list is no reason: it is told. */
export function neemtNietAan(
  aanbieder: Aanbieder,
  { voorziening, postcode, dag }: { voorziening: LokaleCode; postcode: string | null; dag: Datum },
): Weigering | undefined {
  const stop = stopOp(aanbieder, voorziening, dag);
  const reden = !levertOp(aanbieder, dag)
    ? dag < aanbieder.contractVan
      ? `${levertNiet(aanbieder, dag)}.`
      : `${aanbieder.naam} heeft op ${datumLang(dag)} geen contract, of levert dan niet meer.`
    : !vindProduct(aanbieder, voorziening)
      ? `${aanbieder.naam} levert deze voorziening niet.`
      : !levertIn(aanbieder, postcode)
        ? `${aanbieder.naam} werkt niet in het gebied waar de inwoner woont.`
        : stop
          ? `${aanbieder.naam} neemt ${stop.tm ? `tot en met ${datumLang(stop.tm)}` : 'voorlopig'} niemand aan: ${stop.reden}`
          : undefined;
  return reden === undefined
    ? undefined
    : {
        code: 'aanbiederNeemtNietAan',
        reden,
        artikel: CONTRACT,
        uitweg: 'Kies een andere aanbieder met een contract, of overleg met contractbeheer.',
        veld: 'aanbieder',
      };
}
