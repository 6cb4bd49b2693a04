import { datum } from '../../src/kern/datum.ts';

// Who writes to whom about whom in the messages of iwmo.ts. People, numbers and municipality are invented.

export const GEMEENTE = '9901';
export const AANBIEDER = '99000001';
export const DAGTEKENING = datum('2026-11-02');

export const naarAanbieder = {
  afzender: GEMEENTE,
  ontvanger: AANBIEDER,
  identificatie: 'W26-000123',
  dagtekening: DAGTEKENING,
};
export const naarGemeente = { ...naarAanbieder, afzender: AANBIEDER, ontvanger: GEMEENTE };

export const persoon = {
  Bsn: '999900006',
  Geboortedatum: { Datum: datum('1948-03-21') },
  Geslacht: '2',
  Naam: {
    Geslachtsnaam: { Achternaam: 'Dijkstra', Voorvoegsel: 'van' },
    Voornamen: 'Geertruida Wilhelmina',
    Voorletters: 'GW',
  },
} as const;
