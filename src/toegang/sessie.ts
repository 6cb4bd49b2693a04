import { createHash, randomBytes } from 'node:crypto';
import type { Tijdstip } from '../kern/datum.ts';
import { type Gemeentecode, leesGemeentecode, type Vingerafdruk } from '../kern/ids.ts';
import { alsTijdstip } from '../platform/klok.ts';
import { type Gebruiker, isMedewerker } from './gebruiker.ts';

/** How long a session lives, in whole minutes. */
export interface Sessieregels {
  /** Without a request, for residents, who acts for them, and outsiders. */
  readonly stilBuiten: number;
  /** Without a request, for employees. */
  readonly stilMedewerker: number;
  /** Whatever happens. */
  readonly hoogstens: number;
}

export const SESSIEREGELS: Sessieregels = { stilBuiten: 15, stilMedewerker: 60, hoogstens: 600 };

export interface Sessie {
  readonly id: Vingerafdruk;
  readonly gebruiker: Gebruiker;
  readonly laatstGezien: Tijdstip;
  readonly verloopt: Tijdstip;
  /** Unread signals of this person, for the menu. */
  readonly signalen: number;
  /** Toetsen for which this person is invited now, for the menu. */
  readonly uitnodigingen: number;
  /** Those that wait for an answer. */
  readonly onbeantwoord: number;
  /** Messages with providers that wait for a person, for the menu of who keeps them. */
  readonly berichten: number;
}

/** `stil`: too long without a request. `voorbij`: past the absolute end. Exactly on the minute still counts. */
export type Sessiestand = 'geldig' | 'stil' | 'voorbij';

export function sessiestand(sessie: Sessie, nu: Tijdstip, regels: Sessieregels): Sessiestand {
  if (nu > sessie.verloopt) return 'voorbij';
  const stil = isMedewerker(sessie.gebruiker.rol) ? regels.stilMedewerker : regels.stilBuiten;
  return nu > plusMinuten(sessie.laatstGezien, stil) ? 'stil' : 'geldig';
}

/** Writing `laatst_gezien` at every request would make every read a write; a minute is near enough. */
export function isAanrakingNodig(sessie: Sessie, nu: Tijdstip): boolean {
  return nu > plusMinuten(sessie.laatstGezien, 1);
}

export function plusMinuten(moment: Tijdstip, minuten: number): Tijdstip {
  return alsTijdstip(new Date(Date.parse(moment) + minuten * 60_000));
}

/** What the browser holds: the municipality, to know behind which policy to look, and 256 random bits. */
export interface Koekje {
  readonly gemeente: Gemeentecode;
  readonly token: string;
}

export function nieuwKoekje(gemeente: Gemeentecode): Koekje {
  return { gemeente, token: randomBytes(32).toString('base64url') };
}

export function koekjeTekst(koekje: Koekje): string {
  return `${koekje.gemeente}.${koekje.token}`;
}

export function leesKoekje(tekst: string): Koekje | undefined {
  const [code = '', token = '', ...rest] = tekst.split('.');
  const gemeente = leesGemeentecode(code);
  if (gemeente === undefined || rest.length > 0 || !/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
  return { gemeente, token };
}

/** What the database holds: who reads the table cannot log in with it. */
export function sessieId(koekje: Koekje): Vingerafdruk {
  return createHash('sha256').update(koekje.token).digest('hex') as Vingerafdruk;
}

/** `__Host-` binds the cookie to this host over https; browsers refuse that prefix on http. */
export function koekjenaam(basis: URL, soort: 'omkeer' | 'omkeer-inloggen' | 'omkeer-taal'): string {
  return basis.protocol === 'https:' ? `__Host-${soort}` : soort;
}

export function koekjeopties(basis: URL) {
  return { path: '/', httpOnly: true, sameSite: 'Lax', secure: basis.protocol === 'https:' } as const;
}
