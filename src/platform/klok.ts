import type { Datum, Tijdstip } from '../kern/datum.ts';
import { datumVan, tijdstip } from '../kern/datum.ts';

/** The only way to know the time; tests and demo bring their own. */
export interface Klok {
  nu(): Tijdstip;
}

export const SYSTEEMKLOK: Klok = { nu: () => alsTijdstip(new Date()) };

/** What a Date writes is a tijdstip as it stands. */
export function alsTijdstip(moment: Date): Tijdstip {
  return moment.toISOString() as Tijdstip;
}

/** A clock that stands still at `moment`. */
export function stilleKlok(moment: string): Klok {
  const nu = tijdstip(moment);
  return { nu: () => nu };
}

export function vandaag(klok: Klok): Datum {
  return datumVan(klok.nu());
}
