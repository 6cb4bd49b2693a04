import type { Adviesreden, Adviessoort } from './adviessoorten.ts';
import type {
  GesprekGevoerd,
  IdentiteitVastgesteld,
  LeefgebiedOordeel,
  OplossingOverwogen,
  PuntBesproken,
} from './gebeurtenissen.ts';
import type {
  Collega,
  Gegevenscategorie,
  Grondslag,
  Herkomst,
  Ondersteunde,
  Ontvanger,
  Relatie,
  ToestemmingSoort,
  Verstrekdoel,
  Verstrekwijze,
} from './gegevenscodes.ts';
import type { Onderzoeksvorm } from './gespreksvorm.ts';

type Namen<C extends string> = Readonly<Record<C, string>>;

export const ONDERSTEUNDENAAM: Namen<Ondersteunde> = {
  inwoner: 'de inwoner',
  mantelzorger: 'de mantelzorger',
};

export const CATEGORIENAAM: Namen<Gegevenscategorie> = {
  identificatie: 'Wie iemand is',
  huishouden: 'Huishouden',
  gezondheid: 'Gezondheid en beperkingen',
  veiligheid: 'Veiligheid',
  financien: 'Geld',
  strafrechtelijk: 'Justitie',
  overtuigingOfAfkomst: 'Geloof, overtuiging of afkomst',
  oordeelProfessional: 'Oordeel van een professional',
  lopendeVoorziening: 'Lopende voorziening',
};

export const HERKOMSTNAAM: Namen<Herkomst> = {
  inwoner: 'de inwoner zelf',
  melder: 'wie gemeld heeft',
  wmoDossier: 'eerder Wmo-dossier',
  brp: 'Basisregistratie Personen',
  mantelzorger: 'de mantelzorger',
  netwerk: 'het sociale netwerk',
  ciz: 'CIZ (indicatie)',
  jeugdwet: 'dossier Jeugdwet',
  participatiewet: 'dossier Participatiewet',
  wgs: 'dossier schuldhulpverlening (Wgs)',
  zorgverzekeraar: 'zorgverzekeraar',
  zorgaanbieder: 'zorgaanbieder',
};

export const ONTVANGERNAAM: Namen<Ontvanger> = {
  aanbieder: 'de aanbieder van de hulp',
  cak: 'het CAK',
  svb: 'de SVB',
  toezichthouder: 'de toezichthouder Wmo',
  veiligThuis: 'Veilig Thuis',
  adviseur: 'een extern adviseur',
  schuldhulp: 'de schuldhulp van de gemeente',
  jeugdteam: 'het jeugdteam van de gemeente',
  werkEnInkomen: 'Werk en Inkomen van de gemeente',
  inburgering: 'Inburgering van de gemeente',
  leerplicht: 'de leerplichtambtenaar',
  verzekeraar: 'de zorgverzekeraar',
  huisarts: 'de huisarts of behandelaar',
  clientondersteuner: 'de cliëntondersteuner',
  naasten: 'familie of netwerk',
  corporatie: 'de woningcorporatie',
  wijkagent: 'de wijkagent',
  school: 'de school',
};

/** As in `om …`. */
export const VERSTREKDOELNAAM: Namen<Verstrekdoel> = {
  hulpLeveren: 'de hulp te leveren',
  hulpAfstemmen: 'de hulp beter te laten passen',
  bijdrage: 'de eigen bijdrage te innen',
  pgbUitbetalen: 'het pgb uit te betalen',
  toezicht: 'toezicht te houden',
  bescherming: 'iemand te beschermen',
  advies: 'advies te geven',
  schuldhulp: 'met schulden te helpen',
  jeugdhulp: 'een kind of ouder te helpen',
  inkomen: 'inkomen of werk te regelen',
  zorg: 'zorg en hulp te laten aansluiten',
  bijstand: 'de inwoner bij te staan',
  helpen: 'zelf te kunnen helpen',
  wonen: 'de woning aan te passen',
  veiligheid: 'de buurt veilig te houden',
  onderwijs: 'op school te helpen',
  overleg: 'mee te denken in het casuïstiekoverleg',
};

export const VERSTREKWIJZENAAM: Namen<Verstrekwijze> = {
  gesprek: 'In een gesprek',
  telefoon: 'Aan de telefoon',
  brief: 'Met een brief',
  beveiligdeMail: 'Met beveiligde mail',
  bericht: 'Met een bericht tussen systemen',
};

/** As in `toestemming voor …`: an origin, or to whom data is given. */
export const BETREFTNAAM: Namen<Herkomst | Ontvanger | Collega> = {
  ...ONTVANGERNAAM,
  ...HERKOMSTNAAM,
  collegaJeugd: 'een collega van Jeugd, voor de Omgekeerde Toets',
  collegaParticipatie: 'een collega van Werk en inkomen, voor de Omgekeerde Toets',
  collegaSchulden: 'een collega van Schulden, voor de Omgekeerde Toets',
  collegaInburgering: 'een collega van Inburgering, voor de Omgekeerde Toets',
  collegaLeerplicht: 'een collega van Leerplicht, voor de Omgekeerde Toets',
  collegaOnderwijs: 'een collega van Passend onderwijs, voor de Omgekeerde Toets',
  overlegJeugd: 'een collega van Jeugd, in het casuïstiekoverleg',
  overlegParticipatie: 'een collega van Werk en inkomen, in het casuïstiekoverleg',
  overlegInburgering: 'een collega van Inburgering, in het casuïstiekoverleg',
  overlegLeerplicht: 'een collega van Leerplicht, in het casuïstiekoverleg',
  overlegOnderwijs: 'een collega van Passend onderwijs, in het casuïstiekoverleg',
  overlegAanbieder: 'een aanbieder, in het casuïstiekoverleg',
  overlegCorporatie: 'een woningcorporatie, in het casuïstiekoverleg',
  overlegHuisarts: 'een huisarts of behandelaar, in het casuïstiekoverleg',
  overlegWijkagent: 'de wijkagent, in het casuïstiekoverleg',
};

export const GRONDSLAGNAAM: Namen<Grondslag> = {
  wmo511lid1: 'Wmo 5.1.1 lid 1',
  wmo511lid2: 'Wmo 5.1.1 lid 2',
  wmo511lid3: 'Wmo 5.1.1 lid 3',
  wmo511lid4: 'Wmo 5.1.1 lid 4 (met toestemming)',
  wmo511lid5: 'Wmo 5.1.1 lid 5',
  doorInwonerVerteld: 'door de inwoner zelf verteld',
};

export const OVERNAAM: Namen<'inwoner' | 'huisgenoot' | 'mantelzorger' | 'netwerk'> = {
  inwoner: 'de inwoner',
  huisgenoot: 'een huisgenoot',
  mantelzorger: 'de mantelzorger',
  netwerk: 'iemand uit het netwerk',
};

export const TOESTEMMINGNAAM: Namen<ToestemmingSoort> = {
  avg: 'Gegevens gebruiken of delen',
  geheim: 'Doorbreken van een beroepsgeheim',
  hulp: 'Instemming met hulp of gesprek',
};

export const WIJZENAAM: Namen<'schriftelijk' | 'mondeling' | 'elektronisch'> = {
  schriftelijk: 'schriftelijk',
  mondeling: 'mondeling',
  elektronisch: 'elektronisch',
};

export const RELATIENAAM: Namen<Relatie> = {
  partner: 'partner',
  kind: 'kind',
  ouder: 'ouder',
  broerOfZus: 'broer of zus',
  familie: 'andere familie',
  vriend: 'vriend of vriendin',
  buur: 'buur',
  vrijwilliger: 'vrijwilliger',
  professional: 'professional',
};

export const BANDNAAM: Readonly<Record<1 | 2 | 3 | 4 | 5, string>> = {
  1: 'hecht en steunend',
  2: 'goed',
  3: 'gewoon',
  4: 'weinig contact',
  5: 'staat onder druk',
};

export const VORMNAAM: Namen<Onderzoeksvorm> = {
  huisbezoek: 'Huisbezoek',
  opKantoor: 'Gesprek op kantoor',
  telefonisch: 'Telefonisch gesprek',
  beeldbellen: 'Beeldbellen',
  elders: 'Gesprek op een andere plek',
  zonderGesprek: 'Onderzoek zonder gesprek',
};

export const DOCUMENTNAAM: Namen<IdentiteitVastgesteld['feiten']['document']> = {
  paspoort: 'paspoort',
  identiteitskaart: 'identiteitskaart',
  rijbewijs: 'rijbewijs',
  verblijfsdocument: 'verblijfsdocument',
  brp: 'Basisregistratie Personen',
};

export type Aanwezige = GesprekGevoerd['feiten']['aanwezigen'][number];
export const AANWEZIGEN = [
  'inwoner',
  'vertegenwoordiger',
  'mantelzorger',
  'netwerk',
  'clientondersteuner',
  'tolk',
  'professional',
] as const satisfies readonly Aanwezige[];
export const AANWEZIGENAAM: Namen<Aanwezige> = {
  inwoner: 'inwoner',
  vertegenwoordiger: 'vertegenwoordiger',
  mantelzorger: 'mantelzorger',
  netwerk: 'iemand uit het netwerk',
  clientondersteuner: 'cliëntondersteuner',
  tolk: 'tolk',
  professional: 'professional',
};

export const PUNTSTATUSNAAM: Namen<PuntBesproken['status']> = {
  besproken: 'Besproken',
  nietVanToepassing: 'Niet van toepassing',
  nogNiet: 'Nog niet',
};

export const PLANBESPROKENNAAM: Namen<GesprekGevoerd['feiten']['persoonlijkPlanBesproken']> = {
  ja: 'Ja, het plan is besproken',
  nee: 'Nee, nog niet',
  geenPlan: 'Er is geen plan',
};

export const OORDEELNAAM: Namen<LeefgebiedOordeel['oordeel']> = {
  gaatGoed: 'Gaat goed',
  aandacht: 'Aandacht',
  probleem: 'Probleem',
  nietBesproken: 'Niet besproken',
};

export const ADVIESREDENNAAM: Namen<Adviesreden> = {
  teWeinigInformatie: 'Er is te weinig medische, ergonomische of psychosociale informatie',
  onduidelijkOfVoorliggend:
    'Het is onduidelijk of eigen kracht, een andere regeling of een algemene voorziening genoeg is',
  eigenMogelijkheden: 'Het advies helpt de eigen mogelijkheden te benutten',
  antiRevaliderend: 'De vraag is of een voorziening herstel tegenwerkt (anti-revaliderend)',
  langdurigeNoodzaak: 'De vraag is of de hulp langdurig nodig is',
};

export const ADVIESSOORTNAAM: Namen<Adviessoort> = {
  medisch: 'Medisch advies',
  ergonomisch: 'Ergonomisch advies',
  gedragskundig: 'Advies van een gedragswetenschapper',
  woningaanpassing: 'Advies over woningaanpassing',
  anders: 'Ander advies',
};

export const GEVOLGDNAAM: Namen<'geheel' | 'deels' | 'niet'> = {
  geheel: 'helemaal gevolgd',
  deels: 'deels gevolgd',
  niet: 'niet gevolgd',
};

export type Oplossingsoort = OplossingOverwogen['feiten']['oplossingsoort'];
/** In the order of the law: what comes first before a maatwerkvoorziening (Wmo 2.3.5 lid 3). */
export const OPLOSSINGSOORTEN = [
  'eigenKracht',
  'gebruikelijkeHulp',
  'mantelzorg',
  'netwerk',
  'algemeenGebruikelijk',
  'algemeneVoorziening',
  'andereWet',
  'maatwerkvoorziening',
] as const satisfies readonly Oplossingsoort[];
export const OPLOSSINGNAAM: Namen<Oplossingsoort> = {
  eigenKracht: 'Eigen kracht',
  gebruikelijkeHulp: 'Gebruikelijke hulp',
  mantelzorg: 'Mantelzorg',
  netwerk: 'Sociaal netwerk',
  algemeenGebruikelijk: 'Algemeen gebruikelijke voorziening',
  algemeneVoorziening: 'Algemene of collectieve voorziening',
  andereWet: 'Andere wet of regeling',
  maatwerkvoorziening: 'Maatwerkvoorziening',
};

export const PASSENDNAAM: Namen<'ja' | 'deels' | 'nee'> = {
  ja: 'Ja, dit is genoeg',
  deels: 'Ja, voor een deel',
  nee: 'Nee',
};

/** The consent text now on the form; its version stays with every consent (AVG 7 lid 1). */
export const TOESTEMMINGSTEKST = {
  versie: 1,
  tekst:
    'De inwoner geeft toestemming voor dit doel, deze gegevens en deze ontvanger, tot en met de einddatum. ' +
    'De inwoner mag nee zeggen: het onderzoek gaat dan door met wat er wel bekend is. ' +
    'De inwoner kan deze toestemming altijd intrekken. Vanaf dat moment geldt zij niet meer.',
} as const;
