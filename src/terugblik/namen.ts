import type { Herkensoort } from '../kern/herkenpatronen.ts';
import type { Effectoordeel, Terugblikvervolg } from './gebeurtenissen.ts';
import type { Tekststand } from './toestand.ts';

export const EFFECTOORDEELNAAM: Readonly<Record<Effectoordeel, string>> = {
  bereikt: 'Bereikt',
  deels: 'Deels bereikt',
  niet: 'Niet bereikt',
};

/** The same, as a resident is asked. */
export const EFFECTOORDEELVRAAG: Readonly<Record<Effectoordeel, string>> = {
  bereikt: 'Ja',
  deels: 'Een beetje',
  niet: 'Nee',
};

export const TERUGBLIKVERVOLGNAAM: Readonly<Record<Terugblikvervolg, string>> = {
  klaar: 'Klaar: het is goed zo',
  doorgaan: 'Doorgaan en later opnieuw kijken',
  aanpassen: 'Aanpassen: de hulp past niet meer',
  stoppen: 'De inwoner wil hiermee stoppen',
};

export const TEKSTSTANDNAAM: Readonly<Record<Tekststand, string>> = {
  voorgesteld: 'Wacht op vrijgave',
  vrijgegeven: 'Vrijgegeven',
  teruggewezen: 'Teruggewezen',
  ingetrokken: 'Ingetrokken',
};

export const HERKENNAAM: Readonly<Record<Herkensoort, string>> = {
  naam: 'naam',
  medewerker: 'naam van een collega',
  bsn: 'burgerservicenummer',
  geboortedatum: 'geboortedatum',
  datum: 'dag',
  straat: 'straat',
  woonplaats: 'woonplaats',
  postcode: 'postcode',
  telefoon: 'telefoonnummer',
  email: 'e-mailadres',
  rekening: 'rekeningnummer',
  dossiernummer: 'dossiernummer',
  aanbieder: 'aanbieder',
};
