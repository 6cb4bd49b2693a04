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
