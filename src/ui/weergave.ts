import type { Datum, Tijdstip } from '../kern/datum.ts';
import { dagenTussen, datumLang, datumVan, leesDatum, tijdstipVoluit } from '../kern/datum.ts';
import { zeg } from './talen/zeg.ts';
import { dagen } from './talen/dag.ts';
import type { KaleTekst } from './talen/woordenboek.ts';

/** The eight phases of the Wmo procedure, in the order of the law (Wmo 2.3.2, 2.3.5). */
export const FASEN = [
  'melding',
  'screening',
  'onderzoek',
  'toets',
  'verslag',
  'aanvraag',
  'besluit',
  'uitvoering',
] as const;
export type Fase = (typeof FASEN)[number];

export const FASENAAM = {
  melding: 'Melding',
  screening: 'Screening',
  onderzoek: 'Onderzoek',
  toets: 'Omgekeerde Toets',
  verslag: 'Verslag',
  aanvraag: 'Aanvraag',
  besluit: 'Besluit',
  uitvoering: 'Uitvoering',
} as const satisfies Readonly<Record<Fase, KaleTekst>>;

/** `1 melding`, `3 meldingen`, `geen meldingen` */
export function aantal(hoeveel: number, enkelvoud: string, meervoud: string): string {
  if (hoeveel === 0) return `geen ${meervoud}`;
  return hoeveel === 1 ? `1 ${enkelvoud}` : `${getal(hoeveel)} ${meervoud}`;
}

/** Whole number with dots between the thousands: `4.012`. */
export function getal(hoeveel: number): string {
  return String(Math.trunc(hoeveel)).replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A number as this reader may know it: a small one could be traced to somebody (Wmo 5.3.6). */
export function afgeschermd(hoeveel: number, kleinsteGroep: number): string {
  return hoeveel > 0 && hoeveel < kleinsteGroep ? `minder dan ${kleinsteGroep}` : String(hoeveel);
}

/** Days left or over, in words: `nog 3 dagen`, `vandaag de laatste dag`, `2 dagen te laat`. */
export function resterend(uiterlijk: Datum, vandaag: Datum): string {
  const over = dagenTussen(vandaag, uiterlijk);
  if (over === 0) return zeg('vandaag de laatste dag');
  return over > 0
    ? zeg('nog {dagen}', { dagen: dagen(over) })
    : zeg('{dagen} te laat', { dagen: dagen(-over) });
}

/** How near a term is: drives the label, always together with words. */
export type Nabijheid = 'ruim' | 'nabij' | 'vandaag' | 'verstreken';

/** `nabij` is seven days or less before the last day. */
export function nabijheid(uiterlijk: Datum, vandaag: Datum): Nabijheid {
  const dagen = dagenTussen(vandaag, uiterlijk);
  if (dagen < 0) return 'verstreken';
  if (dagen === 0) return 'vandaag';
  return dagen <= 7 ? 'nabij' : 'ruim';
}

/** `vandaag`, `gisteren`, `morgen`, else `13 april 2026`. */
export function datumDichtbij(d: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, d);
  if (dagen === 0) return 'vandaag';
  if (dagen === 1) return 'morgen';
  return dagen === -1 ? 'gisteren' : datumLang(d);
}

/** A date or a moment in full, Dutch time for a moment. */
export function wanneer(op: Datum | Tijdstip): string {
  const alsDatum = leesDatum(op);
  return alsDatum === undefined ? tijdstipVoluit(op as Tijdstip) : datumLang(alsDatum);
}

/** `22-11-2026`, for narrow columns. */
function datumKort(d: Datum): string {
  const [jaar, maand, dag] = d.split('-');
  return `${dag}-${maand}-${jaar}`;
}

/** Age in whole years on `vandaag`. */
export function leeftijd(geboren: Datum, vandaag: Datum): number {
  const jaren = Number(vandaag.slice(0, 4)) - Number(geboren.slice(0, 4));
  return vandaag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren;
}

/** The Dutch calendar date of a moment, short: `22-11-2026`. */
export function dagVan(moment: Tijdstip): string {
  return datumKort(datumVan(moment));
}

/** `340 bytes`, `12 kB`, `3,4 MB`. */
export function bytesTekst(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${getal(Math.round(bytes / 100_000) / 10)} MB`;
}
