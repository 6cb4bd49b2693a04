/** How an objection came in. It must be in writing (Awb 6:4), but no way in is a wrong one (Awb 6:15, 2:16). */
export const BEZWAARKANALEN = ['post', 'email', 'portaal', 'balie', 'anderLoket'] as const;
export type Bezwaarkanaal = (typeof BEZWAARKANALEN)[number];

/** What the letter is against; `nogGeenBesluit` came before there was a decision (Awb 6:10). */
export const BEZWAARDOELEN = [
  'besluit',
  'tijdelijkeVoorziening',
  'dwangsom',
  'herziening',
  'gegevensverzoek',
  'nietTijdig',
  'nogGeenBesluit',
] as const;
export type Bezwaardoel = (typeof BEZWAARDOELEN)[number];

/** What is said to be wrong with the decision; the registers count them. */
export const BEZWAARGRONDEN = [
  'zorgvuldigheid',
  'evenredigheid',
  'motivering',
  'bevoegdheid',
  'termijn',
  'omvang',
  'andere',
] as const;
export type Bezwaargrond = (typeof BEZWAARGRONDEN)[number];

/** What is missing (Awb 6:5); why it is late is asked as well, but is no defect (Awb 6:11). */
export const BEZWAARGEBREKEN = [
  'gronden',
  'ondertekening',
  'naamEnAdres',
  'besluit',
  'machtiging',
  'redenTeLaat',
] as const;
export type Bezwaargebrek = (typeof BEZWAARGEBREKEN)[number];

export const CONTACTWIJZEN = ['telefoon', 'gesprek', 'email'] as const;
export type Contactwijze = (typeof CONTACTWIJZEN)[number];

export const CONTACTUITKOMSTEN = [
  'bezwaarBlijft',
  'legtUitVoldoende',
  'wijKijkenOpnieuw',
  'hulpBijSchrijven',
  'nietBereikt',
] as const;
export type Contactuitkomst = (typeof CONTACTUITKOMSTEN)[number];

/** Six weeks once, further with consent or for a procedure of the law (Awb 7:10 lid 3 and 4). */
export const UITSTELGRONDEN = ['verdaging', 'instemming', 'procedure'] as const;
export type Uitstelgrond = (typeof UITSTELGRONDEN)[number];

/** Awb 7:3 onder a tot en met e. */
export const AFZIENGRONDEN = [
  'kennelijkNietOntvankelijk',
  'kennelijkOngegrond',
  'wilNietGehoord',
  'reageertNiet',
  'helemaalTegemoet',
] as const;
export type Afziengrond = (typeof AFZIENGRONDEN)[number];

export const BEZWAARUITKOMSTEN = ['nietOntvankelijk', 'ongegrond', 'gegrond'] as const;
export type Bezwaaruitkomst = (typeof BEZWAARUITKOMSTEN)[number];

/** Why it is not looked into. */
export const NIET_ONTVANKELIJK = ['teLaat', 'gebreken', 'geenBesluit', 'geenBelang'] as const;
export type NietOntvankelijk = (typeof NIET_ONTVANKELIJK)[number];

export const KOSTENKEUZES = ['nietGevraagd', 'vergoed', 'nietVergoed'] as const;
export type Kostenkeuze = (typeof KOSTENKEUZES)[number];

export const BEROEPUITKOMSTEN = [
  'gegrond',
  'ongegrond',
  'nietOntvankelijk',
  'onbevoegd',
  'ingetrokken',
] as const;
export type Beroepuitkomst = (typeof BEROEPUITKOMSTEN)[number];

export const UITSPRAAKGEVOLGEN = ['geen', 'opnieuwBeslissen', 'zelfVoorzien', 'gevolgenBlijven'] as const;
export type Uitspraakgevolg = (typeof UITSPRAAKGEVOLGEN)[number];

export type Tijdigheid = 'opTijd' | 'teVroeg' | 'teLaat';

export type Rechter = 'rechtbank' | 'crvb';
