import { Temporal } from 'temporal-polyfill';
import type { Tijdstip } from './datum.ts';
import { tijdstip } from './datum.ts';

const TIJDZONE = 'Europe/Amsterdam';
const VORM =
  /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-][01]\d:[0-5]\d)?$/;

/** What a text says about a moment: when, or why there is none. */
export type Momentlezing =
  | {
      readonly soort: 'moment';
      readonly op: Tijdstip;
      /** Happens twice, when the clock goes back; the first of the two was taken. */
      readonly tweemaal: boolean;
    }
  /** No moment at all, or an hour the clock skips when summer time begins. */
  | { readonly soort: 'geenMoment' | 'bestaatNiet' };

/** A moment as people write it: Dutch time (`2027-03-27T16:00`), or with an offset of its own. */
export function leesMoment(tekst: string): Momentlezing {
  // In an address an unescaped plus arrives as a space.
  const [heel, lokaal, afstand] = VORM.exec(tekst.replace(/ (?=\d{2}:\d{2}$)/, '+')) ?? [];
  if (heel === undefined || lokaal === undefined) return { soort: 'geenMoment' };
  try {
    if (afstand !== undefined) return { soort: 'moment', op: tijdstip(heel), tweemaal: false };
    return inNederlandseTijd(Temporal.PlainDateTime.from(lokaal, { overflow: 'reject' }));
  } catch {
    return { soort: 'geenMoment' };
  }
}

function inNederlandseTijd(klok: Temporal.PlainDateTime): Momentlezing {
  const eerste = klok.toZonedDateTime(TIJDZONE, { disambiguation: 'earlier' });
  const laatste = klok.toZonedDateTime(TIJDZONE, { disambiguation: 'later' });
  if (!eerste.toPlainDateTime().equals(klok)) return { soort: 'bestaatNiet' };
  return {
    soort: 'moment',
    op: tijdstip(eerste.toInstant().toString()),
    tweemaal: !eerste.equals(laatste),
  };
}

/** `2026-04-06T16:00:00+02:00`: Dutch time with its offset, for other systems. */
export function metTijdzone(moment: Tijdstip): string {
  return Temporal.Instant.from(moment)
    .toZonedDateTimeISO(TIJDZONE)
    .toString({ timeZoneName: 'never', fractionalSecondDigits: 0 });
}

/** Minutes the Dutch clock is ahead of UTC at this moment: 60 in winter, 120 in summer. */
export function minutenVoorUtc(moment: Tijdstip): number {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE).offsetNanoseconds / 60_000_000_000;
}
