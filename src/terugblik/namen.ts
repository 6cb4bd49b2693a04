import type { Effectoordeel, Terugblikvervolg } from './gebeurtenissen.ts';

export const EFFECTOORDEELNAAM: Readonly<Record<Effectoordeel, string>> = {
  bereikt: 'Bereikt',
  deels: 'Deels bereikt',
  niet: 'Niet bereikt',
};

export const TERUGBLIKVERVOLGNAAM: Readonly<Record<Terugblikvervolg, string>> = {
  klaar: 'Klaar: het is goed zo',
  doorgaan: 'Doorgaan en later opnieuw kijken',
  aanpassen: 'Aanpassen: de hulp past niet meer',
  stoppen: 'De inwoner wil hiermee stoppen',
};
