import type { Datum, Tijdstip } from '../../kern/datum.ts';
import { datum, datumLang, datumVoluit, tijdstipVoluit } from '../../kern/datum.ts';
import { onthoud } from '../../kern/onthoud.ts';
import { TAALBEELD, taalNu } from './taal.ts';

/** Made once: a formatter is costly. */
const vorm = onthoud((sleutel: string): Intl.DateTimeFormat => {
  const [locale = '', soort] = sleutel.split(' ');
  const lang = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  if (soort === 'dag') return new Intl.DateTimeFormat(locale, { ...lang, timeZone: 'UTC' });
  if (soort === 'voluit')
    return new Intl.DateTimeFormat(locale, { ...lang, weekday: 'long', timeZone: 'UTC' });
  const klok = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const;
  return new Intl.DateTimeFormat(locale, { ...lang, ...klok });
});

function inHaarWoorden(op: string, soort: 'dag' | 'voluit' | 'moment', nederlands: () => string): string {
  const taal = taalNu() ?? 'nl';
  return taal === 'nl' ? nederlands() : vorm(`${TAALBEELD[taal].locale} ${soort}`).format(Date.parse(op));
}

/** `13 april 2026`, in the language of the page. */
export const dag = (d: Datum): string => inHaarWoorden(d, 'dag', () => datumLang(d));

/** `maandag 13 april 2026`, in the language of the page. */
export const dagVoluit = (d: Datum): string => inHaarWoorden(d, 'voluit', () => datumVoluit(d));

/** `22 november 2026 om 11.15 uur`, Dutch time, in the language of the page. */
export const momentVoluit = (t: Tijdstip): string => inHaarWoorden(t, 'moment', () => tijdstipVoluit(t));

const telvorm = onthoud((locale: string) => new Intl.NumberFormat(locale));

/** `4.000`, as the language of the page writes it. */
export const cijfers = (n: number): string => telvorm(TAALBEELD[taalNu() ?? 'nl'].locale).format(n);

/** `1 dag`, `3 dagen`, in the language of the page. */
export function dagen(aantal: number): string {
  const taal = taalNu() ?? 'nl';
  if (taal === 'nl') return aantal === 1 ? '1 dag' : `${aantal} dagen`;
  const { locale } = TAALBEELD[taal];
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(aantal);
}

/** `04` of `april`; what is no Dutch month gives `00`. */
export function maandnummer(naam: string): string {
  const nummers = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  return nummers.find((nr) => datumLang(datum(`2026-${nr}-01`)).includes(` ${naam} `)) ?? '00';
}
