import type {
  Beslissing,
  BesluitBekendgemaakt,
  Criterium,
  CriteriumOordeel,
  Onderdeelbesluit,
  Onderzoeksstap,
} from './gebeurtenissen.ts';

export const CRITERIUMNAAM: Readonly<Record<Criterium, string>> = {
  ingezetene: 'De inwoner woont in deze gemeente',
  identiteit: 'De identiteit staat vast',
  beperking: 'Er zijn beperkingen bij zelfredzaamheid of meedoen',
  eigenKracht: 'Op eigen kracht lukt het niet',
  gebruikelijkeHulp: 'Gebruikelijke hulp is niet genoeg',
  mantelzorgEnNetwerk: 'Mantelzorg en netwerk zijn niet genoeg',
  algemeenGebruikelijk: 'Een algemeen gebruikelijke voorziening is niet genoeg',
  algemeneVoorziening: 'Een algemene voorziening is niet genoeg',
  andereWet: 'Een andere wet geeft geen oplossing',
  passendeBijdrage: 'De voorziening is een passende bijdrage',
  afstemming: 'Afgestemd op de omstandigheden, andere zorg, werk en onderwijs',
};

export const CRITERIUMARTIKEL: Readonly<Record<Criterium, string>> = {
  ingezetene: 'Wmo 1.2.1',
  identiteit: 'Wmo 2.3.4',
  beperking: 'Wmo 2.3.5 lid 3 en 4',
  eigenKracht: 'Wmo 2.3.5 lid 3',
  gebruikelijkeHulp: 'Wmo 2.3.5 lid 3',
  mantelzorgEnNetwerk: 'Wmo 2.3.5 lid 3',
  algemeenGebruikelijk: 'Wmo 2.3.5 lid 3',
  algemeneVoorziening: 'Wmo 2.3.5 lid 3',
  andereWet: 'Wmo 2.3.5 lid 5 en 6',
  passendeBijdrage: 'Wmo 2.3.5 lid 3',
  afstemming: 'Wmo 2.3.5 lid 5',
};

/** What to think of with a criterion, beside its article. */
export const CRITERIUMHULP: Partial<Readonly<Record<Criterium, string>>> = {
  ingezetene: 'Bij beschermd wonen en opvang telt de gemeente waar de inwoner zich meldt.',
  beperking:
    'Bij beschermd wonen en opvang: psychische of psychosociale problemen, of geen veilig thuis (lid 4).',
  andereWet: 'Weigeren om de Wlz mag, maar hoeft niet.',
};

export const OORDEELNAAM: Readonly<Record<CriteriumOordeel['oordeel'], string>> = {
  voldoet: 'Ja',
  deels: 'Deels',
  voldoetNiet: 'Nee',
  nietVanToepassing: 'Niet van toepassing',
};

export const BESLISSINGNAAM: Readonly<Record<Beslissing, string>> = {
  toekennen: 'Toekennen',
  gedeeltelijk: 'Gedeeltelijk toekennen',
  afwijzen: 'Afwijzen',
  buitenBehandeling: 'Niet in behandeling nemen',
};

/** As in `Besluit genomen: toegekend`. */
export const UITKOMSTNAAM: Readonly<Record<Beslissing, string>> = {
  toekennen: 'toegekend',
  gedeeltelijk: 'gedeeltelijk toegekend',
  afwijzen: 'afgewezen',
  buitenBehandeling: 'niet in behandeling genomen',
};

export const VORMNAAM: Readonly<Record<Onderdeelbesluit['vorm'], string>> = {
  natura: 'zorg in natura',
  pgb: 'persoonsgebonden budget (pgb)',
};

export const PERNAAM: Readonly<Record<NonNullable<Onderdeelbesluit['per']>, string>> = {
  week: 'per week',
  maand: 'per maand',
  jaar: 'per jaar',
  eenmalig: 'eenmalig',
};

export const VIANAAM: Readonly<Record<BesluitBekendgemaakt['feiten']['via'], string>> = {
  post: 'met de post',
  portaal: 'in Mijn hulpvraag',
  uitgereikt: 'persoonlijk uitgereikt',
};

export const ONDERZOEKSSTAPNAAM: Readonly<Record<Onderzoeksstap, string>> = {
  hulpvraag: 'Wat is de hulpvraag?',
  problemen: 'Wat lukt er niet in het dagelijks leven, of bij het meedoen?',
  nodig: 'Welke ondersteuning is nodig, en hoeveel?',
  eigenMogelijkheden: 'Wat kan de inwoner zelf, wat kunnen anderen, en wat is er voor iedereen?',
  maatwerk: 'Wat blijft er over voor een maatwerkvoorziening?',
};

const MEERVOUD: Readonly<Record<string, string>> = {
  uur: 'uur',
  kwartier: 'kwartier',
  dag: 'dagen',
  dagdeel: 'dagdelen',
  etmaal: 'etmalen',
  stuk: 'stuks',
  rit: 'ritten',
  bezoek: 'bezoeken',
  kilometer: 'kilometer',
  nacht: 'nachten',
};

/** `2 dagdelen per week`, `1 stuk, eenmalig`. Decimals with a comma. */
export function omvangTekst(
  { omvang, per }: Pick<Onderdeelbesluit, 'omvang' | 'per'>,
  eenheid: string,
): string {
  if (omvang === null || per === null) return '';
  const aantal = String(omvang).replace('.', ',');
  const woord = omvang === 1 ? eenheid : (MEERVOUD[eenheid] ?? eenheid);
  const wat = woord === '' ? aantal : `${aantal} ${woord}`;
  return per === 'eenmalig' ? `${wat}, eenmalig` : `${wat} ${PERNAAM[per]}`;
}
