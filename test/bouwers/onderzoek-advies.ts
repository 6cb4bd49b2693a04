import { plusDagen } from '../../src/kern/datum.ts';
import type { TotOnderzoek } from '../../src/onderzoek/toestand.ts';
import type { Anders, Opdracht } from './onderzoek.ts';
import { metToestemming, naOnderzoek, onderdeel, ononderzocht, vingerafdruk } from './onderzoek.ts';
import { BEGINDAG, contextVoor } from './stap.ts';

export function adviesVragen(anders: Anders<'adviesVragen'> = {}): Opdracht<'adviesVragen'> {
  const { vandaag = BEGINDAG, ...rest } = anders;
  return {
    soort: 'adviesVragen',
    adviessoort: 'medisch',
    redenen: ['teWeinigInformatie', 'antiRevaliderend'],
    gewenstOp: plusDagen(vandaag, 14),
    linkTotEnMet: plusDagen(vandaag, 21),
    link: vingerafdruk('a'),
    adviseur: 'H. Smits',
    organisatie: 'Bureau Medisch Advies',
    email: 'advies@bureau.example',
    vraagstelling: 'Kan deze vrouw van 76 twee dagen per week naar een groep, en wat is daarvoor nodig?',
    meegegevenGegevens: 'Vrouw, 76 jaar. Loopt met een rollator. Lichte vergeetachtigheid.',
    ...rest,
  };
}

export const ADVIESANTWOORD = {
  document: null,
  adviseur: 'H. Smits',
  deskundigheid: 'Arts maatschappij en gezondheid',
  onderzoek: 'Gesprek en lichamelijk onderzoek op het spreekuur.',
  conclusie: 'Twee dagen in een kleine groep is haalbaar en werkt niet anti-revaliderend.',
} as const;

export function adviesLeveren(
  anders: Partial<Omit<Opdracht<'adviesLeveren'>, 'soort'>> = {},
): Opdracht<'adviesLeveren'> {
  return {
    soort: 'adviesLeveren',
    id: onderdeel('A1'),
    link: vingerafdruk('a'),
    ...ADVIESANTWOORD,
    ...anders,
  };
}

export function adviesWegen(
  anders: Partial<Omit<Opdracht<'adviesWegen'>, 'soort'>> = {},
): Opdracht<'adviesWegen'> {
  return {
    soort: 'adviesWegen',
    id: onderdeel('A1'),
    zorgvuldig: true,
    gevolgd: 'geheel',
    inwonerKentAdvies: true,
    motivering: 'De arts zag mevrouw zelf en legt uit waarom een kleine groep kan.',
    ...anders,
  };
}

/** A medical advice was asked; the link holds three weeks. */
export function adviesGevraagdDossier(t: TotOnderzoek = ononderzocht()): TotOnderzoek {
  return naOnderzoek(metToestemming(t), adviesVragen());
}

/** The advice came in through the link. */
export function adviesOntvangenDossier(t: TotOnderzoek = ononderzocht()): TotOnderzoek {
  return naOnderzoek(adviesGevraagdDossier(t), adviesLeveren(), contextVoor('adviseur', { id: 'adviseur' }));
}
