import type { GesprekGevoerd, Gesprekspunt } from '../../src/onderzoek/gebeurtenissen.ts';
import type { OnderzoekOpdracht } from '../../src/onderzoek/opdrachten.ts';

type Huishouden = Extract<OnderzoekOpdracht, { readonly soort: 'huishoudenVastleggen' }>;

/** Mevrouw X: husband with dementia, daughter who cares, case manager. All invented. */
export const NETWERK: Huishouden['personen'] = [
  {
    naam: 'Jan Xanders',
    relatie: 'partner',
    inHuis: true,
    mantelzorger: false,
    band: 5,
    toelichting: 'Dementie en achterdocht',
  },
  {
    naam: 'Lisa Xanders',
    relatie: 'kind',
    inHuis: false,
    mantelzorger: true,
    band: 1,
    toelichting: 'Komt elke zondag en belt elke dag',
  },
  {
    naam: 'Els Kuipers',
    relatie: 'professional',
    inHuis: false,
    mantelzorger: false,
    band: 2,
    toelichting: 'Casemanager dementie',
  },
];

/** What was found on each of the ten points. */
export const BEVINDING: Readonly<Record<Gesprekspunt, string>> = {
  behoeften: 'Mevrouw wil twee dagen per week onder de mensen zijn en handwerken.',
  eigenKracht: 'Zij kookt zelf. Haar man kan haar niet helpen; hij heeft zelf zorg nodig.',
  sociaalNetwerk: 'De buurvrouw komt soms. Meer kan zij niet doen, zij werkt.',
  mantelzorg: 'Dochter Lisa houdt het nog een paar maanden vol. Zij wil een vrije zondag.',
  algemeneVoorzieningen: 'De open inloop is te druk: mevrouw raakt daar de weg kwijt.',
  collectieveVoorzieningen: 'De Wlz is besproken; mevrouw komt daar nog niet voor in aanmerking.',
  criteria: 'Uitgelegd.',
  eigenBijdrage: 'Uitgelegd, met het bedrag per maand.',
  privacy: 'Uitgelegd, de folder is achtergelaten.',
  pgb: 'Uitgelegd. Mevrouw wil liever dat de gemeente het regelt.',
};

export const GEBIEDTEKSTEN: GesprekGevoerd['inhoud']['leefgebieden'] = [
  {
    gebied: 'dagbesteding',
    situatie: 'Geen zinvolle dagen, zij zit binnen.',
    gaatGoed: 'Handwerken lukt goed.',
    wens: 'Twee dagen per week eruit.',
  },
  {
    gebied: 'huiselijkeRelaties',
    situatie: 'Haar man verdenkt haar; de ruzies worden erger.',
    gaatGoed: '',
    wens: 'Rust thuis.',
  },
];
