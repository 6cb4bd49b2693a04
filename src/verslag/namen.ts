import type { Ondertekenkeuze, Verslagdeel, VerslagVerzonden, Afsluitreden } from './gebeurtenissen.ts';

export const VERSLAGDEELNAAM = {
  hulpvraag: 'Uw vraag',
  persoonlijkPlan: 'Uw persoonlijk plan',
  situatie: 'Uw situatie',
  problemen: 'Wat lukt niet, en waardoor',
  benodigdeOndersteuning: 'Welke ondersteuning is nodig',
  eigenKracht: 'Wat u zelf en uw huisgenoten kunnen doen',
  sociaalNetwerk: 'De mensen om u heen',
  mantelzorg: 'Wie voor u zorgt',
  algemeneVoorzieningen: 'Algemene voorzieningen',
  collectieveVoorzieningen: 'Collectieve voorzieningen en andere hulp',
  criteria: 'Wanneer krijgt u een maatwerkvoorziening',
  adviezen: 'Advies van deskundigen',
  effecten: 'Wat u wilt bereiken',
  omgekeerdeToets: 'Hoe wij hebben afgewogen',
  mogelijkeOplossingen: 'Mogelijke oplossingen',
  eigenBijdrage: 'Eigen bijdrage',
  pgb: 'Zorg in natura of een pgb',
  privacy: 'Uw gegevens',
  meningsverschillen: 'Waarover wij het niet eens zijn',
  vervolg: 'Hoe verder',
} as const satisfies Readonly<Record<Verslagdeel, string>>;

/** Parts that must be filled in every report (Wmo 2.3.2 lid 4-6 en 8; Stein § 3.6). */
export const VERPLICHTE_DELEN: readonly Verslagdeel[] = [
  'hulpvraag',
  'situatie',
  'problemen',
  'benodigdeOndersteuning',
  'eigenKracht',
  'sociaalNetwerk',
  'mantelzorg',
  'algemeneVoorzieningen',
  'collectieveVoorzieningen',
  'criteria',
  'mogelijkeOplossingen',
  'eigenBijdrage',
  'pgb',
  'privacy',
  'vervolg',
];

export const ADVIES_IN_VERSLAG = {
  maatwerkvoorziening: 'een maatwerkvoorziening past',
  geenMaatwerk: 'een maatwerkvoorziening is niet nodig',
  doorverwijzing: 'een andere organisatie kan beter helpen',
} as const satisfies Readonly<Record<VerslagVerzonden['feiten']['advies'], string>>;

export const ONDERTEKENNAAM = {
  akkoord: 'akkoord',
  gezienNietAkkoord: 'gezien, niet akkoord',
  metOpmerkingen: 'met opmerkingen',
} as const satisfies Readonly<Record<Ondertekenkeuze, string>>;

export const AFSLUITREDENNAAM = {
  geholpenZonderMaatwerk: 'de inwoner is geholpen zonder maatwerkvoorziening',
  geenReactie: 'de inwoner reageert niet op het verslag',
  inwonerWilNietVerder: 'de inwoner wil niet verder',
  geenMedewerking: 'het onderzoek kan niet, omdat de inwoner niet meewerkt',
} as const satisfies Readonly<Record<Afsluitreden, string>>;

/** Why it is closed, to the resident. */
export const AFSLUITREDEN_IN_BRIEF: Readonly<Record<Afsluitreden, string>> = {
  geholpenZonderMaatwerk: 'U bent geholpen zonder maatwerkvoorziening. Dit spraken wij met u af:',
  geenReactie: 'Wij stuurden u het verslag van ons onderzoek. Daarop kregen wij van u geen reactie.',
  inwonerWilNietVerder: 'U liet ons weten dat u niet verder wilt.',
  geenMedewerking:
    'Voor ons onderzoek hebben wij u nodig. Het is niet gelukt om het onderzoek samen met u te doen.',
};
