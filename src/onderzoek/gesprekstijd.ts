import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, datumVoluit, plain, tijdstip } from '../kern/datum.ts';

const TIJDZONE = 'Europe/Amsterdam';
const TIJD_VORM = /^([01]\d|2[0-3]):[0-5]\d$/;
const KLOK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: TIJDZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The moment on which it is `tijd` (`14:30`) in the Netherlands, or undefined for what is no time. */
export function tijdstipOp(dag: Datum, tijd: string): Tijdstip | undefined {
  if (!TIJD_VORM.test(tijd)) return undefined;
  return tijdstip(plain(dag).toZonedDateTime({ timeZone: TIJDZONE, plainTime: tijd }).toInstant().toString());
}

/** `14:30`, Dutch time, for a form. */
export function tijdVan(moment: Tijdstip): string {
  return KLOK.format(new Date(moment));
}

/** `14.30 uur`, Dutch time, for people. */
export function uurVan(moment: Tijdstip): string {
  return `${tijdVan(moment).replace(':', '.')} uur`;
}

/** `maandag 2 maart 2026 om 14.30 uur` */
export function afspraakVoluit(moment: Tijdstip): string {
  return `${datumVoluit(datumVan(moment))} om ${uurVan(moment)}`;
}

/** `ongeveer anderhalf uur` */
export function duurTekst(minuten: number): string {
  if (minuten < 60) return `ongeveer ${minuten} minuten`;
  const heel = Math.trunc(minuten / 60);
  const rest = minuten % 60;
  if (rest === 30) return heel === 1 ? 'ongeveer anderhalf uur' : `ongeveer ${heel} en een half uur`;
  return rest === 0 ? `ongeveer ${heel} uur` : `ongeveer ${heel} uur en ${rest} minuten`;
}
