import { zoekteksten, type Zoektekst } from './zoekteksten.ts';
import { naamwoorden } from '../kern/zoekvorm.ts';
import { naamsporen } from './zoekwoorden.ts';
import type { DossierToestand } from './toestand.ts';

/** What a dossier is found by; written with the read row by `zoek_schrijf` (migrations/0003_zoeken.sql). */
export interface Zoekrij {
  readonly sorteernaam: string;
  readonly sporen: readonly string[];
  readonly teksten: readonly Zoektekst[];
}

export function zoekrij(t: DossierToestand): Zoekrij {
  const { achternaam = '', geboortenaam = '', voornamen = '' } = t.melding.melding?.inwoner ?? {};
  return {
    sorteernaam: [...naamwoorden(achternaam), ...naamwoorden(voornamen)].join(' '),
    sporen: naamsporen(`${achternaam} ${geboortenaam}`, voornamen),
    teksten: zoekteksten(t),
  };
}
