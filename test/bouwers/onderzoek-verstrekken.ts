import type { Datum } from '../../src/kern/datum.ts';
import type { VerstrekkingOpdracht } from '../../src/onderzoek/opdrachten-verstrekken.ts';
import { BEGINDAG } from './stap.ts';

/** To the provider of help, on the ground of the law. */
export function gegevensVerstrekken(
  anders: Partial<Omit<VerstrekkingOpdracht, 'soort'>> & { readonly vandaag?: Datum } = {},
): VerstrekkingOpdracht {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'gegevensVerstrekken',
    ontvanger: 'aanbieder',
    doel: 'hulpLeveren',
    categorieen: ['identificatie', 'gezondheid'],
    op: vandaag,
    wijze: 'beveiligdeMail',
    aan: 'Zorg Dichtbij',
    wat: 'Naam, adres, en dat mevrouw niet zelf de trap op kan.',
    waarom: 'Zonder dit kan de hulp niet beginnen.',
    ...rest,
  };
}
