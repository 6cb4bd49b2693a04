import type {
  Aanbodwens,
  Herbeoordeling,
  Opvolgreden,
  Overbruggingsvorm,
  Stopreden,
  Stopwoord,
  Weigerreden,
} from './gebeurtenissen.ts';
import type { Puntsoort } from './puntsoorten.ts';
import type { Leveringstand } from './stand.ts';

export const WEIGERREDENNAAM: Readonly<Record<Weigerreden, string>> = {
  geenPlaats: 'geen plaats',
  nietPassend: 'de hulp past niet bij wat nodig is',
  buitenGebied: 'buiten het gebied',
  deskundigheid: 'de deskundigheid ontbreekt',
  anders: 'een andere reden',
};

export const STOPREDENNAAM: Readonly<Record<Stopreden, string>> = {
  doelBereikt: 'het doel is bereikt',
  tijdelijk: 'tijdelijk, de hulp gaat later verder',
  inwonerWil: 'de inwoner wil het niet meer',
  verhuisd: 'de inwoner is verhuisd',
  overleden: 'de inwoner is overleden',
  wlz: 'hulp uit de Wlz neemt het over',
  eindeBesluit: 'de periode van het besluit is voorbij',
  aanbiederStopt: 'de aanbieder kan niet verder, een ander moet het overnemen',
  overgedragen: 'een andere aanbieder neemt het over, zoals afgesproken',
  anders: 'een andere reden',
};

export const OPVOLGREDENNAAM: Readonly<Record<Opvolgreden, string>> = {
  aanbiederStopt: 'de aanbieder stopt',
  inwonerWil: 'de inwoner wil een andere aanbieder',
};

export const OVERBRUGGINGNAAM: Readonly<Record<Overbruggingsvorm, string>> = {
  kortVerblijf: 'kort verblijf',
  algemeneVoorziening: 'een algemene voorziening',
  netwerk: 'familie, vrienden of buren',
  andereAanbieder: 'tijdelijk een andere aanbieder',
  anders: 'iets anders',
};

export const HERBEOORDELINGNAAM: Readonly<Record<Herbeoordeling, string>> = {
  kanWachten: 'kan nog wachten',
  overbruggen: 'er is overbrugging nodig',
  andereAanbieder: 'een andere aanbieder kan eerder',
  eerderNodig: 'de hulp is eerder nodig dan gedacht',
};

export const AANBODWENSNAAM: Readonly<Record<Aanbodwens, string>> = {
  ja: 'de inwoner wil dit',
  nee: 'de inwoner blijft liever wachten',
  denktNa: 'de inwoner denkt erover na',
  belMij: 'de inwoner wil gebeld worden',
};

export const STOPWOORDNAAM: Readonly<Record<Stopwoord, string>> = {
  klopt: 'ja, het klopt dat de hulp stopte',
  kloptNiet: 'nee, de hulp is nog nodig',
  nogNiet: 'dat weet ik nog niet',
};

export const LEVERINGSTANDNAAM: Readonly<Record<Leveringstand, string>> = {
  nietOpgedragen: 'nog niet opgedragen',
  pgbNogNiet: 'pgb, nog niet begonnen',
  wachtOpAntwoord: 'wacht op antwoord van de aanbieder',
  geweigerd: 'geweigerd, een andere aanbieder is nodig',
  wachtOpStart: 'aangenomen, nog niet begonnen',
  loopt: 'loopt',
  onderbroken: 'tijdelijk gestopt',
  elders: 'gestopt, er is weer een aanbieder nodig',
  gestopt: 'gestopt',
  gesloten: 'gesloten',
};

/** What it asks of who sees it. */
export const PUNTNAAM: Readonly<Record<Puntsoort, string>> = {
  opdragen: 'besluit zonder opdracht aan een aanbieder',
  opnieuwOpdragen: 'er is weer een aanbieder nodig: draag de hulp opnieuw op',
  antwoord: 'de aanbieder heeft niet geantwoord',
  startVoorbij: 'de verwachte start is voorbij',
  pgbStart: 'is de hulp met het pgb begonnen?',
  hervatten: 'gaat de hulp weer verder?',
  wachtcontact: 'vraag hoe het wachten gaat',
  herbeoordelen: 'kijk opnieuw of het wachten kan',
  overbruggingEindigt: 'de overbrugging loopt af of is voorbij: regel hoe het verder gaat',
  stopBekijken: 'de aanbieder meldt een stop: vraag de inwoner',
  beeindigen: 'loopt, en is niet meer toegekend',
  naEinde: 'loopt nog na de laatste dag',
  aanbiederEindigt: 'andere aanbieder nodig, want deze stopt',
  langerWachten: 'het duurt langer dan gewoonlijk: bel de aanbieder',
  opvolgerZoeken: 'de opvolger kan niet: zoek een andere',
  overgang: 'de hulp gaat over: leg vast dat zij bij de opvolger begon',
  gat: 'er vallen dagen zonder hulp: regel overbrugging of een andere dag',
  aanbodBeantwoord: 'de inwoner antwoordde zelf op uw aanbod: lees het en bel',
  sluiten: 'volgens de melding overleden of verhuisd: kijk na en sluit de levering',
  stopAangekondigd: 'de aanbieder gaat stoppen: regel een opvolger, of schrijf bij de hulp wat u afsprak',
};
