import type { OpschortingVastgelegd, Aanvraaggrond, Aanvraagvorm, Ontbrekend } from './gebeurtenissen.ts';

export const AANVRAAGVORMNAAM: Readonly<Record<Aanvraagvorm, string>> = {
  ondertekendVerslag: 'ondertekend verslag',
  formulier: 'aanvraagformulier',
  formulierTijdensGesprek: 'formulier tijdens het gesprek',
};

/** After `U vroeg aan met`. */
export const VORM_IN_ZIN: Readonly<Record<Aanvraagvorm, string>> = {
  ondertekendVerslag: 'het ondertekende verslag',
  formulier: 'een aanvraagformulier',
  formulierTijdensGesprek: 'een formulier tijdens het gesprek',
};

export const GRONDNAAM: Readonly<Record<Aanvraaggrond, string>> = {
  naVerslag: 'na het verslag',
  naZesWeken: 'zonder verslag, na zes weken (Wmo 2.3.2 lid 9)',
  voorVerslagOpVerzoek: 'voor het verslag, op uitdrukkelijk verzoek van de inwoner',
};

export const ONTBREKENDNAAM: Readonly<Record<Ontbrekend, string>> = {
  naamEnAdres: 'Naam en adres',
  dagtekening: 'De datum op de aanvraag',
  gevraagdeBeslissing: 'Wat er wordt gevraagd',
  handtekening: 'De handtekening',
  budgetplanPgb: 'Waarom een pgb, met een plan voor het budget',
  gegevens: 'Gegevens die nodig zijn voor het besluit',
};

/** Why each is needed, in the letter. */
export const ONTBREKEND_WAAROM: Readonly<Record<Ontbrekend, string>> = {
  naamEnAdres: 'Wij moeten weten wie de aanvraag doet (Awb 4:2).',
  dagtekening: 'Op een aanvraag hoort een datum (Awb 4:2).',
  gevraagdeBeslissing: 'Wij moeten weten waarover wij beslissen (Awb 4:2).',
  handtekening: 'Een aanvraag moet ondertekend zijn (Awb 4:2).',
  budgetplanPgb: 'Bij een pgb legt u uit waarom u dat wilt (Wmo 2.3.6).',
  gegevens: 'Zonder deze gegevens kunnen wij niet beslissen (Awb 4:2 lid 2).',
};

/** Why the term stands still, to the applicant; with the article of the Awb (4:15). */
export const OPSCHORTING_IN_BRIEF: Readonly<
  Record<
    OpschortingVastgelegd['feiten']['grond'] | 'opInstemming',
    { readonly waarom: string; readonly artikel: string }
  >
> = {
  opInstemming: {
    waarom: 'U bent er schriftelijk mee akkoord dat wij meer tijd nemen.',
    artikel: '4:15, lid 2, onder a',
  },
  opVertragingAanvrager: {
    waarom: 'Er is vertraging die aan uw kant ligt.',
    artikel: '4:15, lid 2, onder b',
  },
  opOvermacht: {
    waarom: 'Door overmacht kunnen wij nu niet beslissen: er is iets gebeurd waar wij niets aan kunnen doen.',
    artikel: '4:15, lid 2, onder c',
  },
  opBuitenland: {
    waarom: 'Voor ons besluit hebben wij informatie nodig van een instantie in het buitenland.',
    artikel: '4:15, lid 1, onder b',
  },
};

export const OPSCHORTNAAM: Readonly<Record<OpschortingVastgelegd['feiten']['grond'], string>> = {
  opVertragingAanvrager: 'vertraging door de aanvrager',
  opOvermacht: 'overmacht',
  opBuitenland: 'informatie uit het buitenland',
};
