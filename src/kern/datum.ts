import { Temporal } from 'temporal-polyfill';
import type { Kalenderdag } from './dagnummer.ts';
import { dagenInMaand, dagnummer, kalenderdag } from './dagnummer.ts';
import { onthoud } from './onthoud.ts';

declare const datumMerk: unique symbol;
declare const tijdstipMerk: unique symbol;

/** A calendar date in the Netherlands, ISO 8601 `YYYY-MM-DD`. Comparable with `<` and `>`. */
export type Datum = string & { readonly [datumMerk]: true };

/** A moment in time, ISO 8601 in UTC with milliseconds: `2026-11-22T10:15:00.000Z`. */
export type Tijdstip = string & { readonly [tijdstipMerk]: true };

const DATUM_VORM = /^\d{4}-\d{2}-\d{2}$/;
const TIJDZONE = 'Europe/Amsterdam';

/** The date in `tekst`, or undefined when it is not an existing ISO date. */
export function leesDatum(tekst: string): Datum | undefined {
  if (!DATUM_VORM.test(tekst)) return undefined;
  const { jaar, maand, dag } = delen(tekst);
  return dag >= 1 && dag <= dagenInMaand(jaar, maand) ? (tekst as Datum) : undefined;
}

/** The date in `tekst`. @throws RangeError for text from code or data that is no date. */
export function datum(tekst: string): Datum {
  const gelezen = leesDatum(tekst);
  if (gelezen === undefined) throw new RangeError(`geen datum: ${tekst}`);
  return gelezen;
}

/** For a date at a time of day somewhere; reckoning in days needs no calendar object. */
export function plain(d: Datum): Temporal.PlainDate {
  return Temporal.PlainDate.from(d);
}

export function plusDagen(d: Datum, dagen: number): Datum {
  return uitDelen(kalenderdag(dagnummer(delen(d)) + dagen));
}

export function plusWeken(d: Datum, weken: number): Datum {
  return plusDagen(d, 7 * weken);
}

/** Same day number; where that day does not exist, the last day of the month (R3). */
export function plusMaanden(d: Datum, maanden: number): Datum {
  const van = delen(d);
  const verder = van.jaar * 12 + van.maand - 1 + maanden;
  const jaar = Math.floor(verder / 12);
  const maand = verder - jaar * 12 + 1;
  return uitDelen({ jaar, maand, dag: Math.min(van.dag, dagenInMaand(jaar, maand)) });
}

export function plusJaren(d: Datum, jaren: number): Datum {
  return plusMaanden(d, 12 * jaren);
}

/** Calendar days from `van` to `tot`: 1 for tomorrow, negative when `tot` lies before. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(delen(tot)) - dagnummer(delen(van));
}

/** Monday is 1, Sunday is 7. */
export function weekdag(d: Datum): number {
  // Day number -3 was a Monday.
  return ((((dagnummer(delen(d)) + 3) % 7) + 7) % 7) + 1;
}

function delen(d: string): Kalenderdag {
  const eind = d.length;
  const jaar = eind === 10 ? getal(d, 0, 4) : Number(d.slice(0, -6));
  return { jaar, maand: getal(d, eind - 5, eind - 3), dag: getal(d, eind - 2, eind) };
}

/** The digits from `van` up to `tot`, without making a text of them first. */
function getal(d: string, van: number, tot: number): number {
  let som = 0;
  for (let i = van; i < tot; i++) som = som * 10 + d.charCodeAt(i) - 48;
  return som;
}

function uitDelen({ jaar, maand, dag }: Kalenderdag): Datum {
  return `${jaartal(jaar)}-${twee(maand)}-${twee(dag)}` as Datum;
}

/** Four digits; ISO 8601 writes years outside these with a sign and six. */
function jaartal(jaar: number): string {
  if (jaar >= 1_000 && jaar <= 9_999) return String(jaar);
  if (jaar >= 0 && jaar < 1_000) return String(jaar).padStart(4, '0');
  return `${jaar < 0 ? '-' : '+'}${String(Math.abs(jaar)).padStart(6, '0')}`;
}

function twee(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

export function tijdstip(tekst: string): Tijdstip {
  return Temporal.Instant.from(tekst).toString({ fractionalSecondDigits: 3 }) as Tijdstip;
}

/** The Dutch calendar date on which a moment falls (Awb 2:20). */
export function datumVan(moment: Tijdstip): Datum {
  return inNederland(moment).dag;
}

/** The Dutch time of day of a moment, to the millisecond: `11:15:00.000`. */
export function tijdVan(moment: Tijdstip): string {
  const { minuut } = inNederland(moment);
  return `${twee(Math.floor(minuut / 60))}:${twee(minuut % 60)}:${moment.slice(-7, -1)}`;
}

/** What calendar and clock say in the Netherlands. */
function inNederland(moment: Tijdstip): { readonly dag: Datum; readonly minuut: number } {
  // Read from the end: `2026-11-22T10:15:00.000Z`, and a year may have more than four digits.
  const t = moment.length - 14;
  const minuut =
    60 * getal(moment, t + 1, t + 3) + getal(moment, t + 4, t + 6) + minutenVoor(moment.slice(0, t + 3));
  const dagen = Math.floor(minuut / 1_440);
  const dag = moment.slice(0, t) as Datum;
  return { dag: dagen === 0 ? dag : plusDagen(dag, dagen), minuut: Math.floor(minuut) - dagen * 1_440 };
}

/** How far Dutch time is ahead in an hour of UTC. Asking is costly, and the clock changes on the hour. */
const minutenVoor = onthoud((uur: string): number => {
  const { offsetNanoseconds } = Temporal.Instant.from(`${uur}:00Z`).toZonedDateTimeISO(TIJDZONE);
  return offsetNanoseconds / 60_000_000_000;
}, 20_000);

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;

/** `maandag 13 april 2026` */
export function datumVoluit(d: Datum): string {
  return `${DAGEN[weekdag(d) - 1] ?? ''} ${datumLang(d)}`;
}

/** `13 april 2026` */
export function datumLang(d: Datum): string {
  const { jaar, maand, dag } = delen(d);
  return `${dag} ${MAANDEN[maand - 1] ?? ''} ${jaar}`;
}

/** `april 2026`, by any of its days. */
export function maandLang(d: Datum): string {
  const { jaar, maand } = delen(d);
  return `${MAANDEN[maand - 1] ?? ''} ${jaar}`;
}

/** `22 november 2026 om 11.15 uur`, Dutch time. */
export function tijdstipVoluit(moment: Tijdstip): string {
  const { dag, minuut } = inNederland(moment);
  return `${datumLang(dag)} om ${twee(Math.floor(minuut / 60))}.${twee(minuut % 60)} uur`;
}
