import type { Rol } from '../kern/rollen.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { EigenRegel } from '../recht/lokaal.ts';
import type { Regelwijziging, Verordeningsversie } from '../recht/verordeningsversie.ts';
import { ZWAARSTE_GEWICHT } from '../recht/verordeningsversie.ts';
import type { Doelverandering, Draagkracht } from '../recht/verordeningsverschil.ts';

/** Who sees what came of the goals; there is no role for policy yet. */
export const CIJFERLEZERS: readonly Rol[] = ['teamleider', 'jurist', 'controller'];

/** `3 van 5` */
export function gewichtTekst(gewicht: number): string {
  return `${gewicht} van ${ZWAARSTE_GEWICHT}`;
}

/** `vanaf 1 januari 2026`, `van 1 januari 2023 tot en met 31 december 2025` */
export function geldigheid({ stand, geldtVanaf, geldtTotEnMet }: Verordeningsversie): string {
  if (geldtVanaf === null) return 'nog geen dag genoemd';
  const van = datumLang(geldtVanaf);
  if (stand === 'ontwerp') return `bedoeld vanaf ${van}`;
  return geldtTotEnMet === null ? `vanaf ${van}` : `van ${van} tot en met ${datumLang(geldtTotEnMet)}`;
}

/** `Verordening 9: Zijn er meer …`; what stands nowhere goes by whose it is. */
export function regelTekst({ artikel, naam, tekst }: Pick<EigenRegel, 'artikel' | 'naam' | 'tekst'>): string {
  return `${artikel ?? naam}: ${tekst}`;
}

/** The same, and until when it held when it no longer does. */
export function regelMetDuur(regel: EigenRegel, vandaag: Datum): string {
  const { geldtTotEnMet } = regel;
  return geldtTotEnMet !== null && geldtTotEnMet < vandaag
    ? `${regelTekst(regel)} (gold tot en met ${datumLang(geldtTotEnMet)})`
    : regelTekst(regel);
}

export const DOELVERANDERINGNAAM: Readonly<Record<Doelverandering, string>> = {
  nieuw: 'nieuw doel',
  vervalt: 'vervalt',
  zwaarder: 'weegt zwaarder',
  lichter: 'weegt lichter',
  gelijk: 'blijft gelijk',
};

export const REGELWIJZIGINGNAAM: Readonly<Record<Regelwijziging['wordt'], string>> = {
  gewijzigd: 'verandert',
  vervalt: 'vervalt',
  nieuw: 'nieuw',
};

export const DRAAGKRACHTNAAM: Readonly<Record<Draagkracht, string>> = {
  draagt: 'Alle doelen van het besluit blijven',
  deels: 'Een deel van de doelen vervalt',
  draagtNiet: 'Geen van de doelen blijft',
  zonderDoel: 'De toets noemde geen doel',
};
