import type {
  Actiestand,
  Bevestigwijze,
  Blokkadesoort,
  Deelgrond,
  Eindereden,
  Instapvraag,
  LesVoor,
  Plankeuze,
  RaaktAanvraag,
} from './gebeurtenissen.ts';

export const INSTAPVRAAGNAAM: Readonly<Record<Instapvraag, string>> = {
  meerLeefgebieden: 'Er zijn drie of meer leefgebieden en twee of meer wetten of instanties',
  regelBlokkeert: 'Een regel, wachttijd of betaler blokkeert de oplossing',
  langVast: 'Het zit langer dan zes maanden vast, of er is al meer dan één plan',
  duurderDanOplossing: 'Doorgaan kost waarschijnlijk meer dan de oplossing',
  inwonerWil: 'De inwoner wil het zelf',
};

export const DEELGRONDNAAM: Readonly<Record<Deelgrond, string>> = {
  team: 'hoort bij het Wmo-team van dit dossier (Wmo 5.1.1)',
  toestemming: 'de inwoner gaf uitdrukkelijke toestemming (Wmo 5.1.1 lid 4)',
  eigenWet: 'een eigen wet staat het toe, zoals Wgs 8d',
  zonderNaam: 'praat mee zonder naam van de inwoner',
};

export const BEVESTIGWIJZENAAM: Readonly<Record<Bevestigwijze, string>> = {
  gesprek: 'in een gesprek',
  telefoon: 'aan de telefoon',
  schriftelijk: 'op papier of per e-mail',
};

export const BLOKKADENAAM: Readonly<Record<Blokkadesoort, string>> = {
  wet: 'Wet',
  verordening: 'Verordening',
  beleidsregel: 'Beleidsregel',
  werkproces: 'Werkproces of gewoonte',
  geld: 'Geld: niemand betaalt, of het geld zit op de verkeerde plek',
  wachttijd: 'Wachttijd',
};

/** Short, for tables. */
export const BLOKKADE_KORT: Readonly<Record<Blokkadesoort, string>> = {
  ...BLOKKADENAAM,
  werkproces: 'Werkproces',
  geld: 'Geld',
};

export const HOEKEN = ['legitimiteit', 'betrokkenheid', 'rendement'] as const;
export type Hoek = (typeof HOEKEN)[number];

export const HOEKNAAM: Readonly<Record<Hoek, string>> = {
  legitimiteit: 'Legitimiteit',
  betrokkenheid: 'Betrokkenheid',
  rendement: 'Rendement',
};

export const HOEKVRAAG: Readonly<Record<Hoek, string>> = {
  legitimiteit: 'Maakt dit echt verschil, en waarom mogen wij dit doen? Noem de grond in de wet.',
  betrokkenheid: 'Kunnen inwoner, gezin en professionals erachter staan? Noteer ook wie bezwaar heeft.',
  rendement: 'Gaan wij verstandig om met geld en tijd? Het geldplaatje komt bij de kosten.',
};

/** Why two corners are no breakthrough (doorbraakmethode.md § 2). */
export const ZONDER_HOEK: Readonly<Record<Hoek, string>> = {
  legitimiteit: 'Zonder legitimiteit is het willekeur.',
  betrokkenheid: 'Zonder betrokkenheid is het dwang.',
  rendement: 'Zonder rendement is het niet vol te houden.',
};

export const PLANKEUZENAAM: Readonly<Record<Plankeuze, string>> = {
  akkoord: 'Akkoord',
  onderVoorwaarden: 'Akkoord onder voorwaarden',
  afgewezen: 'Afgewezen',
};

export const RAAKT_AANVRAAG_NAAM: Readonly<Record<RaaktAanvraag, string>> = {
  nee: 'Nee, de inwoner vroeg niets waarop wij hiermee nee zeggen',
  ja: 'Ja, hiermee zeggen wij ook nee op iets wat de inwoner vroeg',
  natekijken: 'Dat kijkt een jurist nog na',
};

export const ACTIESTANDNAAM: Readonly<Record<Actiestand, string>> = {
  gedaan: 'gedaan',
  uitgesteld: 'uitgesteld',
  vervallen: 'niet meer nodig',
};

export const LESVOORNAAM: Readonly<Record<LesVoor, string>> = {
  werkproces: 'het werkproces',
  beleid: 'het beleid',
  verordening: 'de verordening',
  wetgever: 'de wetgever',
};

export const BEREIKTNAAM: Readonly<Record<'ja' | 'deels' | 'nee', string>> = {
  ja: 'bereikt',
  deels: 'deels bereikt',
  nee: 'niet bereikt',
};

export const EINDEREDENNAAM: Readonly<Record<Eindereden, string>> = {
  klaar: 'het plan is uitgevoerd',
  opgelost: 'het loste zich anders op',
  inwonerWilNiet: 'de inwoner wil niet meer',
  geenDoorbraak: 'een doorbraak bleek niet nodig of niet mogelijk',
};
