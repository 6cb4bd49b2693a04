import { Temporal } from 'temporal-polyfill';
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
  try {
    return Temporal.PlainDate.from(tekst, { overflow: 'reject' }).toString() as Datum;
  } catch {
    return undefined;
  }
}

/** The date in `tekst`. @throws RangeError for text from code or data that is no date. */
export function datum(tekst: string): Datum {
  const gelezen = leesDatum(tekst);
  if (gelezen === undefined) throw new RangeError(`geen datum: ${tekst}`);
  return gelezen;
}

/** Reading a date costs far more than reckoning with it, and pages and the demo ask for the same ones. */
export const plain = onthoud((d: Datum): Temporal.PlainDate => Temporal.PlainDate.from(d), 20_000);

export function uitPlain(d: Temporal.PlainDate): Datum {
  return d.toString() as Datum;
}

export function plusDagen(d: Datum, dagen: number): Datum {
  return uitPlain(plain(d).add({ days: dagen }));
}

export function plusWeken(d: Datum, weken: number): Datum {
  return plusDagen(d, 7 * weken);
}

/** Same day number; where that day does not exist, the last day of the month (R3). */
export function plusMaanden(d: Datum, maanden: number): Datum {
  return uitPlain(plain(d).add({ months: maanden }));
}

export function plusJaren(d: Datum, jaren: number): Datum {
  return uitPlain(plain(d).add({ years: jaren }));
}

/** Calendar days from `van` to `tot`: 1 for tomorrow, negative when `tot` lies before. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return plain(van).until(plain(tot), { largestUnit: 'day' }).days;
}

/** Monday is 1, Sunday is 7. */
export function weekdag(d: Datum): number {
  return plain(d).dayOfWeek;
}

export function tijdstip(tekst: string): Tijdstip {
  return Temporal.Instant.from(tekst).toString({ fractionalSecondDigits: 3 }) as Tijdstip;
}

/** The Dutch calendar date on which a moment falls (Awb 2:20). */
export const datumVan = onthoud((moment: Tijdstip): Datum => uitPlain(inNederland(moment).toPlainDate()));

const inNederland = onthoud((moment: Tijdstip): Temporal.ZonedDateTime =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE),
);

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
  const p = plain(d);
  return `${DAGEN[p.dayOfWeek - 1] ?? ''} ${datumLang(d)}`;
}

/** `13 april 2026` */
export function datumLang(d: Datum): string {
  const p = plain(d);
  return `${p.day} ${MAANDEN[p.month - 1] ?? ''} ${p.year}`;
}

/** `22 november 2026 om 11.15 uur`, Dutch time. */
export function tijdstipVoluit(moment: Tijdstip): string {
  const z = inNederland(moment);
  const uur = String(z.hour).padStart(2, '0');
  const minuut = String(z.minute).padStart(2, '0');
  return `${datumLang(uitPlain(z.toPlainDate()))} om ${uur}.${minuut} uur`;
}
