/** Kinds of data, by weight (avg.md § 2b). */
export const GEGEVENSCATEGORIEEN = [
  'identificatie',
  'huishouden',
  'gezondheid',
  'veiligheid',
  'financien',
  'strafrechtelijk',
  'overtuigingOfAfkomst',
  'oordeelProfessional',
  'lopendeVoorziening',
] as const;
export type Gegevenscategorie = (typeof GEGEVENSCATEGORIEEN)[number];

/** To whom data from the file may be given (Wmo 5.2.1, 5.3.3). */
export const ONTVANGERS = [
  'aanbieder',
  'cak',
  'svb',
  'toezichthouder',
  'veiligThuis',
  'adviseur',
  'schuldhulp',
  'jeugdteam',
  'werkEnInkomen',
  'inburgering',
  'leerplicht',
  'verzekeraar',
  'huisarts',
  'clientondersteuner',
  'naasten',
  'corporatie',
  'wijkagent',
  'school',
] as const;
export type Ontvanger = (typeof ONTVANGERS)[number];

/**
 * Colleagues of other areas who may get data for the Omgekeerde Toets, and others who may hear of it in a
 * casuïstiekoverleg; each apart, for consent is for one purpose (Wmo 5.3.3; AVG 4 onder 11; avg.md § 4).
 */
export const COLLEGAS = [
  'collegaJeugd',
  'collegaParticipatie',
  'collegaSchulden',
  'collegaInburgering',
  'collegaLeerplicht',
  'collegaOnderwijs',
  'overlegJeugd',
  'overlegParticipatie',
  'overlegInburgering',
  'overlegLeerplicht',
  'overlegOnderwijs',
  'overlegAanbieder',
  'overlegCorporatie',
  'overlegHuisarts',
  'overlegWijkagent',
] as const;
export type Collega = (typeof COLLEGAS)[number];

/** What data is given for (AVG 5 lid 1 onder b). */
export const VERSTREKDOELEN = [
  'hulpLeveren',
  'hulpAfstemmen',
  'bijdrage',
  'pgbUitbetalen',
  'toezicht',
  'bescherming',
  'advies',
  'schuldhulp',
  'jeugdhulp',
  'inkomen',
  'zorg',
  'bijstand',
  'helpen',
  'wonen',
  'veiligheid',
  'onderwijs',
  'overleg',
] as const;
export type Verstrekdoel = (typeof VERSTREKDOELEN)[number];

export const VERSTREKWIJZEN = ['gesprek', 'telefoon', 'brief', 'beveiligdeMail', 'bericht'] as const;
export type Verstrekwijze = (typeof VERSTREKWIJZEN)[number];

export const GRONDSLAGEN = [
  'wmo511lid1',
  'wmo511lid2',
  'wmo511lid3',
  'wmo511lid4',
  'wmo511lid5',
  'doorInwonerVerteld',
] as const;
export type Grondslag = (typeof GRONDSLAGEN)[number];

/** Three things all called toestemming, kept apart (avg.md § 3). */
export const TOESTEMMINGSOORTEN = ['avg', 'geheim', 'hulp'] as const;
export type ToestemmingSoort = (typeof TOESTEMMINGSOORTEN)[number];

export const RELATIES = [
  'partner',
  'kind',
  'ouder',
  'broerOfZus',
  'familie',
  'vriend',
  'buur',
  'vrijwilliger',
  'professional',
] as const;
export type Relatie = (typeof RELATIES)[number];

/** Where a datum comes from; the starred ones only with recorded consent (Wmo 5.1.1 lid 4-5). */
export const HERKOMSTEN = [
  'inwoner',
  'melder',
  'wmoDossier',
  'brp',
  'mantelzorger',
  'netwerk',
  'ciz',
  'jeugdwet',
  'participatiewet',
  'wgs',
  'zorgverzekeraar',
  'zorgaanbieder',
] as const;
export type Herkomst = (typeof HERKOMSTEN)[number];
export const ALLEEN_MET_TOESTEMMING = [
  'jeugdwet',
  'participatiewet',
  'wgs',
  'zorgverzekeraar',
  'zorgaanbieder',
] as const satisfies readonly Herkomst[];

/** Free, independent support is there for both (Wmo 2.2.4). */
export const ONDERSTEUNDEN = ['inwoner', 'mantelzorger'] as const;
export type Ondersteunde = (typeof ONDERSTEUNDEN)[number];
