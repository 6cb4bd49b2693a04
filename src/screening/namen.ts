import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import type { Grondslag } from './doorverwijzing.ts';
import type {
  AcuteHulp,
  Instemmingswijze,
  OntvangendePartij,
  RaadplegingOver,
  Risicofactor,
  Toedelingreden,
  Urgentie,
  VerwijzingEindeDoor,
} from './gebeurtenissen.ts';

export const URGENTIENAAM: Readonly<Record<Urgentie, string>> = {
  acuut: 'Acuut',
  spoed: 'Spoed',
  urgent: 'Urgent',
  regulier: 'Regulier',
  versneld: 'Versneld',
};

/** When which urgency, and what follows (procedure § 2). */
export const URGENTIE_UITLEG: Readonly<Record<Urgentie, string>> = {
  acuut:
    'Direct gevaar voor leven of geweld. Politie, crisisdienst of de spoedlijn van de huisarts gaat voor; draag het gevaar eerst over.',
  spoed:
    'Opvang of hulp kan niet wachten op het onderzoek. Er moet meteen een tijdelijke voorziening volgen (Wmo 2.3.3). Het onderzoek loopt door.',
  urgent:
    'Geen direct gevaar, wel een risico voor de veiligheid, dreigende escalatie of een mantelzorger die wegvalt. Gaat voor bij het toedelen.',
  regulier: 'De andere meldingen, op volgorde van binnenkomst.',
  versneld:
    'Verlenging met genoeg informatie, of een uitzonderlijke situatie. Kan zonder keukentafelgesprek.',
};

export const RISICONAAM: Readonly<Record<Risicofactor, string>> = {
  veiligheid: 'Veiligheid',
  gezondheid: 'Gezondheid',
  draagkracht: 'Draagkracht en draaglast',
  kwetsbarenInHuis: 'Kinderen of andere kwetsbaren in huis',
  verwaarlozing: 'Verwaarlozing, vervuiling of overlast',
  bestaanszekerheid: 'Bestaanszekerheid',
  lopendeHulp: 'Geen lopende hulp',
  tijd: 'Tijd',
};

/** The question to answer with yes, no or unknown; yes always means: there is a risk. */
export const RISICOVRAAG: Readonly<Record<Risicofactor, string>> = {
  veiligheid: 'Is er geweld, dwaalgevaar, brandgevaar, gevaar voor zelfdoding of huiselijk geweld?',
  gezondheid: 'Gaat de gezondheid achteruit, worden medicijnen geweigerd of is er ondervoeding?',
  draagkracht: 'Is de last te zwaar voor de inwoner of de mantelzorger?',
  kwetsbarenInHuis: 'Zijn er kinderen of andere kwetsbare mensen in huis voor wie dit een risico is?',
  verwaarlozing: 'Is er verwaarlozing, vervuiling of overlast (Vangnet OGGZ, wijkagent, bemoeizorg)?',
  bestaanszekerheid: 'Dreigt ontruiming, afsluiting van energie of water, of is er geen inkomen?',
  lopendeHulp: 'Is er niemand die vandaag kijkt of helpt?',
  tijd: 'Loopt het uit de hand als er zes weken niets gebeurt?',
};

export const ACUTEHULPNAAM: Readonly<Record<AcuteHulp, string>> = {
  politie: 'politie',
  crisisdienst: 'crisisdienst',
  huisarts: 'spoedlijn van de huisarts',
  ambulance: 'ambulance',
  veiligThuis: 'Veilig Thuis',
};

export const PARTIJNAAM: Readonly<Record<OntvangendePartij, string>> = {
  huisarts: 'huisarts',
  wijkteamJeugd: 'Team Jeugd',
  schuldhulpverlening: 'schuldhulpverlening',
  werkEnInkomen: 'Werk en Inkomen',
  maatschappelijkWerk: 'maatschappelijk werk',
  zorgverzekeraar: 'zorgverzekeraar',
  ciz: 'CIZ (Wlz)',
  veiligThuis: 'Veilig Thuis',
  crisisdienst: 'crisisdienst',
  politie: 'politie',
  andereGemeente: 'andere gemeente',
  anders: 'andere partij',
};

export const GRONDSLAGNAAM: Readonly<Record<Grondslag, string>> = {
  geenGegevensGedeeld: 'Er zijn geen gegevens gedeeld',
  toestemming: 'De inwoner gaf toestemming',
  wmo526VeiligThuis: 'Veilig Thuis mag het weten (Wmo 5.2.6)',
  acuutGevaar: 'Er was acuut gevaar (AVG 6 lid 1 onder d)',
};

/** In the letter to the resident, as a sentence. */
export const GRONDSLAG_IN_BRIEF: Readonly<Record<Grondslag, string>> = {
  geenGegevensGedeeld: '',
  toestemming: 'U gaf hiervoor toestemming.',
  wmo526VeiligThuis: 'Dit mag volgens artikel 5.2.6 van de Wmo.',
  acuutGevaar: 'Dit mag om mensen te beschermen bij acuut gevaar.',
};

export const INSTEMMINGNAAM: Readonly<Record<Instemmingswijze, string>> = {
  schriftelijk: 'op papier',
  email: 'per e-mail',
  telefoon: 'telefonisch',
  gesprek: 'in een gesprek',
};

/** In a letter, after the day on which it was discussed. */
export const INSTEMMING_IN_BRIEF: Readonly<Record<Instemmingswijze, string>> = {
  schriftelijk: 'op papier',
  email: 'per e-mail',
  telefoon: 'in een telefoongesprek',
  gesprek: 'in een gesprek',
};

export const VERWIJZING_EINDE_NAAM: Readonly<Record<VerwijzingEindeDoor, string>> = {
  anderePartij: 'De andere partij neemt het niet over',
  inwoner: 'De inwoner wil het niet',
  gemeente: 'Het hoort toch bij de gemeente',
};

export const RAADPLEGINGNAAM: Readonly<Record<RaadplegingOver, string>> = {
  spoed: 'Spoed: een besluit dat niet kan wachten (Wmo 2.3.3)',
  toets: 'De Omgekeerde Toets: een regel die in de weg staat',
  besluit: 'Het besluit op de aanvraag',
  anders: 'Iets anders',
};

export const TOEDELINGREDENNAAM: Readonly<Record<Toedelingreden, string>> = {
  werkdruk: 'werkdruk',
  deskundigheid: 'deskundigheid',
  termijn: 'termijn',
  bekendMetInwoner: 'kent de inwoner al',
  zelfOpgepakt: 'zelf opgepakt',
  afwezigheid: 'afwezigheid',
  anders: 'andere reden',
};

/** Inside a sentence, after `deskundig in`. */
export const LEEFGEBIED_IN_ZIN: Readonly<Record<Leefgebied, string>> = {
  financien: 'geld en schulden',
  dagbesteding: 'werk en dagbesteding',
  huisvesting: 'wonen',
  huiselijkeRelaties: 'relaties thuis',
  geestelijkeGezondheid: 'geestelijke gezondheid',
  lichamelijkeGezondheid: 'lichamelijke gezondheid',
  verslaving: 'verslaving',
  dagelijkseVerrichtingen: 'dagelijkse dingen doen',
  sociaalNetwerk: 'sociaal netwerk',
  participatie: 'meedoen',
  justitie: 'politie en justitie',
  veiligheid: 'veiligheid',
  opgroeien: 'kinderen en opgroeien',
  mantelzorg: 'mantelzorg',
};
