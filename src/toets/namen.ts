import type {
  Deelnemer,
  EffectenBevestigd,
  EffectenVastgelegd,
  EthiekGewogen,
  Inbrengoordeel,
  Partij,
  RolWaarde,
  Tegenspraak,
  ToetsAfgerond,
  ToetsGestart,
  Toetsstap,
  Toetsuitkomst,
  Uitnodigingsgrond,
} from './gebeurtenissen.ts';
import type { WetCode } from '../recht/wetten.ts';
import { WETTEN } from '../recht/wetten.ts';
import type { Gevolg, Optie } from './waarden.ts';

export const STAPNAAM: Readonly<Record<Toetsstap, string>> = {
  effect: 'Effect',
  grondwaarden: 'Grondwaarden',
  ethiek: 'Gevolgen en afweging',
  randvoorwaarden: 'Randvoorwaarden',
};

export const STAPNUMMER: Readonly<Record<Toetsstap, 1 | 2 | 3 | 4>> = {
  effect: 1,
  grondwaarden: 2,
  ethiek: 3,
  randvoorwaarden: 4,
};

/** `stap 2 (Grondwaarden)` */
export function stapTekst(stap: Toetsstap): string {
  return `stap ${STAPNUMMER[stap]} (${STAPNAAM[stap]})`;
}

/** `de Wmo`, `Passend onderwijs` */
export function wetTekst(wet: WetCode): string {
  return wet === 'po' ? WETTEN[wet].kort : `de ${WETTEN[wet].kort}`;
}

/** Where a demand of the method comes from: `Omgekeerde Toets stap 2`. */
export function stapArtikel(stap: Toetsstap): string {
  return `Omgekeerde Toets stap ${STAPNUMMER[stap]}`;
}

/** As it follows on `spreekt tegen`. */
export const TEGENSPRAAKNAAM: Readonly<Record<Tegenspraak, string>> = {
  uitvoerbaarheid: 'op uitvoerbaarheid',
  inwoner: 'namens de inwoner',
  gelijkheid: 'op gelijke behandeling',
};

/** The area of work under each law, as people call it. */
export const GEBIEDNAAM: Readonly<Record<WetCode, string>> = {
  wmo: 'Wmo',
  jeugdwet: 'Jeugd',
  pw: 'Werk en inkomen',
  wgs: 'Schulden',
  wi2021: 'Inburgering',
  lpw: 'Leerplicht',
  po: 'Passend onderwijs',
};

/** Whoever it is: `deelnemer Jeugd, gevraagd om tegen te spreken op gelijke behandeling`. */
export function uitgenodigdeTekst(u: {
  readonly gebied: WetCode;
  readonly tegenspraak?: Tegenspraak | undefined;
}): string {
  const wie = `deelnemer ${GEBIEDNAAM[u.gebied]}`;
  return u.tegenspraak ? `${wie}, gevraagd om tegen te spreken ${TEGENSPRAAKNAAM[u.tegenspraak]}` : wie;
}

export const GRONDNAAM: Readonly<Record<Uitnodigingsgrond, string>> = {
  zonderNaam: 'Zonder naam',
  toestemming: 'Met de naam, met toestemming van de inwoner',
  wgs8d: 'Met de naam, voor schuldhulp',
};

export const INBRENGNAAM: Readonly<Record<Inbrengoordeel, string>> = {
  eens: 'eens met de richting',
  oneens: 'oneens',
  anders: 'ziet het anders',
};

/** `handhaving (gemeente), spreekt tegen op uitvoerbaarheid` */
export function deelnemerTekst({ rol, organisatie, tegenspraak }: Deelnemer): string {
  const wie = organisatie === '' ? rol : `${rol} (${organisatie})`;
  return tegenspraak ? `${wie}, spreekt tegen ${TEGENSPRAAKNAAM[tegenspraak]}` : wie;
}

export const AANLEIDINGEN = [
  'standaardPastNiet',
  'regelsBotsen',
  'meerWetten',
  'klopNiet',
  'vraagIsProduct',
  'altijd',
] as const satisfies readonly ToetsGestart['feiten']['aanleiding'][];
export const AANLEIDINGNAAM: Readonly<Record<ToetsGestart['feiten']['aanleiding'], string>> = {
  standaardPastNiet: 'De standaard past niet',
  regelsBotsen: 'Regels botsen',
  meerWetten: 'Er spelen meer wetten',
  klopNiet: 'Het gevoel dat het niet klopt',
  vraagIsProduct: 'De vraag is een voorziening',
  altijd: 'Wij doen de toets bij elke zaak',
};

export const VAN_WIE_NAAM: Readonly<
  Record<EffectenVastgelegd['feiten']['effecten'][number]['vanWie'], string>
> = { inwoner: 'de inwoner', gezin: 'het gezin of netwerk', professional: 'de professional' };

export const HORIZONNAAM: Readonly<Record<'kort' | 'lang', string>> = {
  kort: 'binnen drie maanden',
  lang: 'binnen een jaar',
};

export const WIJZENAAM: Readonly<Record<EffectenBevestigd['feiten']['wijze'], string>> = {
  gesprek: 'in een gesprek',
  telefoon: 'aan de telefoon',
  schriftelijk: 'op papier',
  portaal: 'in Mijn hulpvraag',
};

export const ROL_WAARDE_NAAM: Readonly<Record<RolWaarde, string>> = {
  dient: 'Dient',
  onderDruk: 'Onder druk',
  nietVanToepassing: 'N.v.t.',
};

export const PARTIJEN = [
  'inwoner',
  'gezin',
  'netwerk',
  'gemeente',
  'samenleving',
] as const satisfies Partij[];
export const PARTIJNAAM: Readonly<Record<Partij, string>> = {
  inwoner: 'de inwoner',
  gezin: 'het gezin',
  netwerk: 'mantelzorg en netwerk',
  gemeente: 'de gemeente',
  samenleving: 'de samenleving',
};

export const TERMIJNNAAM: Readonly<Record<Gevolg['termijn'], string>> = {
  kort: 'op korte termijn',
  lang: 'op lange termijn',
};

export const RICHTINGNAAM: Readonly<Record<Gevolg['richting'], string>> = {
  positief: 'gunstig',
  negatief: 'ongunstig',
  onzeker: 'onzeker',
};

export const OPTIESOORTNAAM: Readonly<Record<Optie['soort'], string>> = {
  nietsDoen: 'Niets doen',
  standaard: 'Standaard',
  anders: 'Andere oplossing',
};

export const VERWIJTNAAM: Readonly<Record<EthiekGewogen['feiten']['verwijt'], string>> = {
  geen: 'Geen verwijt',
  deels: 'Deels een verwijt',
  wel: 'Wel een verwijt',
};

export const TOETSUITKOMSTNAAM: Readonly<Record<Toetsuitkomst, string>> = {
  standaard: 'De standaard past',
  maatwerk: 'Maatwerk',
  escalatie: 'Voorleggen: er is geen ruimte',
  afwijzing: 'Geen voorziening, met uitleg en alternatief',
};

export const LES_VOOR_NAAM: Readonly<Record<ToetsAfgerond['inhoud']['lessen'][number]['voor'], string>> = {
  beleid: 'beleid',
  werkproces: 'werkproces',
  opleiding: 'opleiding',
};
