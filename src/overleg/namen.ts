import { GEBIEDNAAM } from '../toets/namen.ts';
import type {
  Leerpunt,
  Overlegdeel,
  Overlegdoel,
  Overleggebied,
  Overleggrond,
  Urgentievraag,
} from './gebeurtenissen.ts';

type Namen<K extends string> = Readonly<Record<K, string>>;

export const OVERLEGGEBIEDNAAM: Namen<Overleggebied> = {
  ...GEBIEDNAAM,
  aanbieder: 'een aanbieder',
  corporatie: 'de woningcorporatie',
  huisarts: 'de huisarts of een behandelaar',
  wijkagent: 'de wijkagent',
};

export const OVERLEGDOELNAAM: Namen<Overlegdoel> = {
  meedenken: 'Meedenken over wat passend is',
  ruimte: 'Ruimte zoeken in een regel',
  afstemmen: 'Afstemmen met andere terreinen',
  urgentie: 'Kijken of de urgentie klopt',
};

export const OVERLEGDEELNAAM: Namen<Overlegdeel> = {
  naam: 'Naam',
  hulpvraag: 'Hulpvraag',
  urgentie: 'Urgentie, met de redenen',
  huishouden: 'Huishouden, zonder namen',
  oplossingen: 'Wat is overwogen',
  effecten: 'Wat de inwoner wil bereiken',
};

export const OVERLEGGRONDNAAM: Namen<Overleggrond> = {
  taak: 'Nodig voor de eigen taak in het Wmo-team',
  toestemming: 'Uitdrukkelijke toestemming van de inwoner',
  wgs8d: 'Nodig voor de schuldhulp',
};

export const OVERLEGGRONDARTIKEL: Namen<Overleggrond> = {
  taak: 'Wmo 5.1.1 lid 1, 5.3.3',
  toestemming: 'Wmo 5.3.3, AVG 7',
  wgs8d: 'Wgs 8d',
};

export const URGENTIEVRAAGNAAM: Namen<Urgentievraag> = {
  nietBesproken: 'Niet besproken',
  klopt: 'De urgentie klopt',
  opnieuwBekijken: 'De urgentie moet opnieuw worden bekeken',
};

export const LEERPUNTNAAM: Namen<Leerpunt> = {
  geen: 'Nee',
  regel: 'Ja: een regel of gewoonte staat in de weg',
  vak: 'Ja: iets over ons vak',
};
