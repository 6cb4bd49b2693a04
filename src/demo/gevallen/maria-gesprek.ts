import type { Verslagdeel } from '../../verslag/gebeurtenissen.ts';
import type { Gesprekstof } from '../onderzoeksstenen.ts';

/** What was said at Lisa's kitchen table. */
export const MARIA_STOF: Gesprekstof = {
  vraagAchterDeVraag:
    'Rust in huis: even niet op haar hoede hoeven zijn, en zelf weer iemand zijn in plaats van alleen de vrouw die oplet.',
  aanwezigen: ['inwoner', 'mantelzorger', 'professional'],
  wieErWaren: 'Mevrouw Xanders, dochter Lisa en casemanager Els Kuipers. Meneer was thuis met de begeleider.',
  punten: {
    behoeften:
      'Mevrouw wil twee of drie dagen per week onder de mensen zijn en iets met haar handen doen. Het liefst een kleine groep, dicht bij huis.',
    eigenKracht:
      'Zij kookt zelf, maakt kaarten en kent veel mensen van vroeger. Plannen en de weg vinden gaan haar minder goed af.',
    sociaalNetwerk: 'De buurvrouw drinkt soms koffie. De kaartclub is gestopt toen meneer ziek werd.',
    mantelzorg:
      'Lisa komt elke zondag en belt elke dag. Zij houdt het nog een paar maanden vol. Zij wil een weekend per maand voor haar eigen gezin.',
    algemeneVoorzieningen:
      'De open inloop is twee keer geprobeerd en te druk. De Wensauto gebruikt zij naar de huisarts.',
    collectieveVoorzieningen:
      'De Wlz is voor mevrouw nu niet aan de orde. Voor meneer doet de casemanager een aanvraag. Via de zorgverzekering komt de geheugenpoli.',
  },
  leefgebieden: {
    dagbesteding: [
      'probleem',
      'Geen zinvolle dagen, zij zit binnen en let op.',
      'Handwerken en koken lukken goed.',
      'Twee of drie dagen per week eruit, in een kleine groep.',
    ],
    huiselijkeRelaties: [
      'probleem',
      'Haar man verdenkt haar van vreemdgaan. De ruzies werden erger tot de begeleiding kwam.',
      'Zij wil bij hem blijven.',
      'Rust thuis, ook op de avond.',
    ],
    veiligheid: [
      'aandacht',
      'Een keer stond zij ’s nachts buiten. Sindsdien rustig.',
      'Zij weet wie zij kan bellen.',
      'Weten wat te doen als het misgaat.',
    ],
    sociaalNetwerk: [
      'aandacht',
      'Bijna geen bezoek meer.',
      'Goede band met dochter.',
      'Weer mensen spreken van haar eigen leeftijd.',
    ],
    geestelijkeGezondheid: [
      'aandacht',
      'Slaapt slecht, lichte geheugenproblemen.',
      'Zij praat er open over.',
      '',
    ],
    lichamelijkeGezondheid: [
      'aandacht',
      'Loopt met een rollator, reuma in de handen.',
      'Haar pijn is onder controle.',
      '',
    ],
    mantelzorg: [
      'aandacht',
      'Zij zorgt voor haar man en de dochter zorgt voor hen beiden.',
      'Zij verdelen het goed.',
      'Af en toe een vrije zondag voor Lisa.',
    ],
  },
};

/** The parts of the report as Bilal rewrote them for her: in plain words, to her. */
export const MARIA_VERSLAG: Partial<Readonly<Record<Verslagdeel, string>>> = {
  situatie:
    'U woont met uw man Jan. Hij is ziek: hij is achterdochtig en vergeet veel. U let de hele dag op hem. U loopt met een rollator en hebt reuma in uw handen, maar de pijn is onder controle.\nHandwerken en koken gaan goed. U wilt bij uw man blijven wonen. Met uw dochter Lisa hebt u een goede band.',
  problemen:
    'U hebt geen dagen meer voor uzelf. Uw man verdenkt u en de ruzies werden erger. Eén keer stond u ’s nachts buiten. Sinds er op drie avonden begeleiding komt, is het rustiger.\nU slaapt slecht, vergeet soms iets en ziet bijna niemand meer.\nDe vraag achter uw vraag: rust in huis, en zelf weer iemand zijn.',
  benodigdeOndersteuning:
    'Twee of drie dagen per week een plek waar u iets met uw handen kunt doen, in een kleine groep.\nRust thuis, ook in de avond.\nWeten wie u kunt bellen als het misgaat.\nEen vrij weekend per maand voor Lisa.',
  eigenKracht:
    'U kookt zelf, maakt kaarten en kent veel mensen van vroeger. Plannen en de weg vinden gaan minder goed.',
  sociaalNetwerk: 'De buurvrouw drinkt soms koffie bij u. De kaartclub stopte toen uw man ziek werd.',
  mantelzorg:
    'Uw dochter Lisa komt elke zondag en belt elke dag. Zij houdt dat nog een paar maanden vol. Wij vroegen haar wat zij nodig heeft: een weekend per maand voor haar eigen gezin.',
  algemeneVoorzieningen:
    'U probeerde twee keer de open inloop. Daar is het te druk voor u. De Wensauto gebruikt u naar de huisarts.',
  collectieveVoorzieningen:
    'De Wlz is voor u nu niet aan de orde. Voor uw man doet de casemanager een aanvraag. Via uw zorgverzekering gaat u naar de geheugenpoli.',
  mogelijkeOplossingen:
    'Lisa doet wat zij kan; meer gaat niet.\nDe open inloop past niet: te druk.\nDe Wlz kan nu niet voor u.\nEen kleine groep met vier dagdelen per week past wel. U bent dan onder de mensen en thuis is er lucht.',
};
