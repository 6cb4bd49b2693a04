import { omvangTekst } from '../besluit/namen.ts';
import { datumLang } from '../kern/datum.ts';
import type { Gegevensuitkomst } from '../recht/gegevensuitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import type {
  Afziengrond,
  Beroepuitkomst,
  Bezwaardoel,
  Bezwaargebrek,
  Bezwaargrond,
  Bezwaarkanaal,
  Bezwaaruitkomst,
  Contactuitkomst,
  Contactwijze,
  Kostenkeuze,
  NietOntvankelijk,
  Rechter,
  Tijdigheid,
  Uitspraakgevolg,
  Uitstelgrond,
} from './codes.ts';
import type { Bezwaareinde } from './registerrij.ts';
import type { VervangendOnderdeel } from './gebeurtenissen.ts';

export const BEZWAARKANAALNAAM: Readonly<Record<Bezwaarkanaal, string>> = {
  post: 'met de post',
  email: 'per e-mail',
  portaal: 'in Mijn hulpvraag',
  balie: 'aan de balie',
  anderLoket: 'via een ander loket of een andere organisatie',
};

export const BEZWAARDOELNAAM: Readonly<Record<Bezwaardoel, string>> = {
  besluit: 'het besluit op de aanvraag',
  tijdelijkeVoorziening: 'het besluit over de tijdelijke voorziening',
  dwangsom: 'het besluit over de dwangsom',
  herziening: 'het besluit om hulp in te trekken of te wijzigen',
  gegevensverzoek: 'het besluit op een verzoek over gegevens',
  nietTijdig: 'een besluit dat te laat is',
  nogGeenBesluit: 'een besluit dat er nog niet is',
};

export const TIJDIGHEIDNAAM: Readonly<Record<Tijdigheid, string>> = {
  opTijd: 'op tijd',
  teVroeg: 'voor het besluit bekend was',
  teLaat: 'te laat',
};

/** For professionals, with the article the registers count by. */
export const BEZWAARGRONDNAAM: Readonly<Record<Bezwaargrond, string>> = {
  zorgvuldigheid: 'het onderzoek was niet zorgvuldig (Awb 3:2)',
  evenredigheid: 'de gevolgen zijn te zwaar (Awb 3:4)',
  motivering: 'de uitleg klopt niet of is te kort (Awb 3:46)',
  bevoegdheid: 'het besluit is niet door de juiste persoon genomen (Awb 10:3)',
  termijn: 'het besluit was te laat of een termijn klopt niet',
  omvang: 'de hoeveelheid of het bedrag klopt niet',
  andere: 'iets anders',
};

/** What a resident picks. */
export const BEZWAARGROND_VOOR_INWONER: Readonly<Record<Bezwaargrond, string>> = {
  zorgvuldigheid: 'U hebt niet goed uitgezocht wat ik nodig heb',
  evenredigheid: 'Het besluit is voor mij te zwaar',
  motivering: 'De uitleg klopt niet, of ik begrijp die niet',
  bevoegdheid: 'De verkeerde persoon besliste',
  termijn: 'U was te laat, of een datum klopt niet',
  omvang: 'Ik krijg te weinig, of het bedrag klopt niet',
  andere: 'Iets anders',
};

export const BEZWAARGEBREKNAAM: Readonly<Record<Bezwaargebrek, string>> = {
  gronden: 'waarom de inwoner het er niet mee eens is',
  ondertekening: 'een handtekening',
  naamEnAdres: 'naam en adres',
  besluit: 'tegen welk besluit het bezwaar is',
  machtiging: 'een machtiging van de inwoner',
  redenTeLaat: 'waarom het bezwaar te laat is',
};

/** To the resident, as one of a list. */
export const BEZWAARGEBREK_IN_BRIEF: Readonly<Record<Bezwaargebrek, string>> = {
  gronden: 'waarom u het niet eens bent met ons besluit',
  ondertekening: 'uw handtekening',
  naamEnAdres: 'uw naam en adres',
  besluit: 'met welk besluit u het niet eens bent',
  machtiging: 'een brief waarin de inwoner schrijft dat u namens hem of haar bezwaar mag maken',
  redenTeLaat: 'hoe het komt dat uw bezwaar te laat is',
};

export const CONTACTWIJZENAAM: Readonly<Record<Contactwijze, string>> = {
  telefoon: 'aan de telefoon',
  gesprek: 'in een gesprek',
  email: 'per e-mail',
};

export const CONTACTUITKOMSTNAAM: Readonly<Record<Contactuitkomst, string>> = {
  bezwaarBlijft: 'het bezwaar blijft',
  legtUitVoldoende: 'de uitleg is voor de inwoner voldoende',
  wijKijkenOpnieuw: 'wij kijken opnieuw naar het besluit',
  hulpBijSchrijven: 'hulp aangeboden om het bezwaar op papier te zetten',
  nietBereikt: 'de inwoner was niet te bereiken',
};

export const UITSTELGRONDNAAM: Readonly<Record<Uitstelgrond, string>> = {
  verdaging: 'zes weken verdagen, een keer (Awb 7:10 lid 3)',
  instemming: 'de inwoner stemt in met verder uitstel (Awb 7:10 lid 4)',
  procedure: 'nodig voor een procedure uit de wet (Awb 7:10 lid 4)',
};

export const AFZIENGRONDNAAM: Readonly<Record<Afziengrond, string>> = {
  kennelijkNietOntvankelijk: 'het bezwaar is kennelijk niet-ontvankelijk (onder a)',
  kennelijkOngegrond: 'het bezwaar is kennelijk ongegrond (onder b)',
  wilNietGehoord: 'de inwoner wil niet worden gehoord (onder c)',
  reageertNiet: 'de inwoner zei niet op tijd dat hij gehoord wil worden (onder d)',
  helemaalTegemoet: 'de inwoner krijgt helemaal gelijk (onder e)',
};

/** The same in a letter, after `omdat`. */
export const AFZIEN_IN_BRIEF: Readonly<Record<Afziengrond, string>> = {
  kennelijkNietOntvankelijk: 'meteen duidelijk was dat wij uw bezwaar niet kunnen behandelen',
  kennelijkOngegrond: 'meteen duidelijk was dat uw bezwaar ons besluit niet kan veranderen',
  wilNietGehoord: 'u zei dat u geen hoorzitting wilt',
  reageertNiet: 'u niet op tijd liet weten dat u een hoorzitting wilt',
  helemaalTegemoet: 'u helemaal gelijk krijgt',
};

export const BEZWAARUITKOMSTNAAM: Readonly<Record<Bezwaaruitkomst, string>> = {
  nietOntvankelijk: 'niet-ontvankelijk',
  ongegrond: 'ongegrond',
  gegrond: 'gegrond',
};

/** Also without a decision on it. */
export const BEZWAAREINDENAAM: Readonly<Record<Bezwaareinde, string>> = {
  ...BEZWAARUITKOMSTNAAM,
  ingetrokken: 'ingetrokken',
  doorgezonden: 'doorgestuurd',
};

export const NIET_ONTVANKELIJK_NAAM: Readonly<Record<NietOntvankelijk, string>> = {
  teLaat: 'te laat, zonder goede reden (Awb 6:11)',
  gebreken: 'niet hersteld binnen de termijn (Awb 6:6)',
  geenBesluit: 'er is geen besluit waartegen het gaat (Awb 7:1)',
  geenBelang: 'de indiener heeft er geen belang (meer) bij (Awb 1:2)',
};

/** What the new decision on a request about one's own data is. */
export const NIEUWE_GEGEVENSUITKOMST: Readonly<Record<Gegevensuitkomst, string>> = {
  toegewezen: 'het verzoek wordt helemaal toegewezen',
  gedeeltelijk: 'het verzoek wordt voor een deel toegewezen',
  afgewezen: 'het verzoek blijft afgewezen, met een andere uitleg',
};

/** The same in a letter, as one of a list. */
export const GEGEVENS_IN_BRIEF: Readonly<Record<Gegevensuitkomst, string>> = {
  toegewezen: 'Wij doen alsnog wat u over uw gegevens vroeg.',
  gedeeltelijk: 'Wij doen voor een deel wat u over uw gegevens vroeg.',
  afgewezen: 'Wij doen nog steeds niet wat u over uw gegevens vroeg. De uitleg is nu anders.',
};

export const KOSTENNAAM: Readonly<Record<Kostenkeuze, string>> = {
  nietGevraagd: 'er is geen vergoeding gevraagd',
  vergoed: 'wij vergoeden kosten',
  nietVergoed: 'gevraagd, maar wij vergoeden niet',
};

export const RECHTERNAAM: Readonly<Record<Rechter, string>> = {
  rechtbank: 'de rechtbank',
  crvb: 'de Centrale Raad van Beroep',
};

export const BEROEPUITKOMSTNAAM: Readonly<Record<Beroepuitkomst, string>> = {
  gegrond: 'gegrond',
  ongegrond: 'ongegrond',
  nietOntvankelijk: 'niet-ontvankelijk',
  onbevoegd: 'de rechter is niet bevoegd',
  ingetrokken: 'het beroep is ingetrokken',
};

export const UITSPRAAKGEVOLGNAAM: Readonly<Record<Uitspraakgevolg, string>> = {
  geen: 'onze beslissing blijft',
  opnieuwBeslissen: 'wij moeten opnieuw op het bezwaar beslissen',
  zelfVoorzien: 'de rechter besliste zelf',
  gevolgenBlijven: 'vernietigd, maar de gevolgen blijven',
};

/** `Huishoudelijke ondersteuning: 4 uur per week, vanaf 1 mei 2026` as the new decision has it. */
export function onderdeelRegel(o: VervangendOnderdeel, regels: Pick<LokaleRegels, 'voorzieningen'>): string {
  const voorziening = vindVoorziening(o.voorziening, regels);
  const naam = voorziening?.naam ?? o.voorziening;
  if (o.beslissing === 'afwijzen') return `${naam}: afgewezen`;
  const vanaf = o.ingang ? `, vanaf ${datumLang(o.ingang)}` : '';
  const tot = o.einde ? ` tot en met ${datumLang(o.einde)}` : '';
  return `${naam}: ${omvangTekst(o, voorziening?.eenheid ?? '')}${vanaf}${tot}`;
}
