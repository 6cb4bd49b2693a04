import { inwoner } from '../bouwstenen.ts';
import { oplossing } from '../onderzoeksstenen.ts';
import { JOOST, LOTTE, MARIT } from '../spelersrol.ts';
import type { Lijncasus } from './lijn.ts';

export const DREMPEL: Lijncasus = {
  inwoner: inwoner(['heer', 'Sjef', 'Mestrom'], '1955-09-18', '999990299', ['Bosweg', '70', '1234 DE'], {
    telefoon: '06 00 00 10 46',
  }),
  hulpvraag: 'Met mijn rolstoel kom ik niet in de badkamer. Ik was mij nu in de keuken.',
  feiten: { leefgebieden: ['huisvesting', 'dagelijkseVerrichtingen'] },
  urgentie: ['regulier', 'Wassen lukt in de keuken met hulp van zijn vrouw. Het moet wel dit najaar anders.'],
  aan: JOOST,
  stof: {
    vraagAchterDeVraag: 'Zichzelf kunnen douchen, zonder zijn vrouw.',
    aanwezigen: ['inwoner', 'mantelzorger'],
    wieErWaren: 'Meneer en mevrouw Mestrom.',
    punten: {
      behoeften: 'Drempel weg, bredere deur en een douche op een lijn met de vloer.',
      eigenKracht: 'Meneer doet alles zittend zelf als hij erbij kan.',
      sociaalNetwerk: 'Een buurman is aannemer en keek mee.',
      mantelzorg: 'Mevrouw helpt met wassen en wil dat wel minder.',
      algemeneVoorzieningen: 'Geen, de uitleen heeft niets voor een badkamer.',
    },
    leefgebieden: {
      huisvesting: [
        'probleem',
        'De badkamer is niet bereikbaar met de rolstoel.',
        'De rest van het huis is gelijkvloers.',
        'Zelf kunnen douchen.',
      ],
      dagelijkseVerrichtingen: ['aandacht', 'Wast zich in de keuken.', '', 'Weer privé.'],
    },
  },
  oplossingen: [
    oplossing(
      'algemeenGebruikelijk',
      'deels',
      'De douchekop en de kraan betaalt hij zelf; die horen bij een gewone badkamer.',
    ),
    oplossing(
      'maatwerkvoorziening',
      'ja',
      'De badkamer drempelvrij maken en de deur verbreden.',
      'woningaanpassing',
    ),
  ],
};

export const VIERUUR: Lijncasus = {
  inwoner: inwoner(
    ['mevrouw', 'Carla', 'Op den Camp'],
    '1953-01-29',
    '999990305',
    ['Heuvelweg', '44', '1234 DG'],
    { telefoon: '06 00 00 10 47' },
  ),
  hulpvraag:
    'Ik wil vier uur hulp in het huishouden. Mijn zoon van 24 woont bij mij, maar die werkt en heeft zijn eigen leven.',
  feiten: { leefgebieden: ['dagelijkseVerrichtingen'] },
  urgentie: ['regulier', 'Mevrouw redt zich met haar zoon; het kan wachten tot het onderzoek.'],
  aan: LOTTE,
  stof: {
    vraagAchterDeVraag: 'Niet meer hoeven vragen aan haar zoon, en toch een schoon huis.',
    aanwezigen: ['inwoner', 'netwerk'],
    wieErWaren: 'Mevrouw en haar zoon Tim.',
    punten: {
      behoeften: 'Het zware werk, en soms een warme maaltijd.',
      eigenKracht: 'Zij doet de was en de keuken.',
      sociaalNetwerk: 'Tim werkt in ploegen. Hij vindt dat hij de helft kan doen.',
      mantelzorg: 'Tim is geen mantelzorger; hij woont er en doet mee.',
      algemeneVoorzieningen: 'De maaltijdservice wil zij drie dagen per week.',
    },
    leefgebieden: {
      dagelijkseVerrichtingen: [
        'probleem',
        'Zwaar werk lukt niet door haar longen.',
        'Koken lukt meestal.',
        'Hulp zonder te hoeven vragen.',
      ],
    },
  },
  oplossingen: [
    oplossing(
      'gebruikelijkeHulp',
      'deels',
      'Tim is volwassen en gezond. De helft van het zware werk hoort bij samen wonen; bij nachtdiensten lukt dat niet elke week.',
    ),
    oplossing('algemeneVoorziening', 'ja', 'De maaltijdservice voor drie dagen.', 'maaltijdservice'),
    oplossing('maatwerkvoorziening', 'ja', 'Twee uur per week voor wat overblijft.', 'huishoudelijke-hulp'),
  ],
};

export const TAXI: Lijncasus = {
  inwoner: inwoner(['heer', 'Theo', 'Custers'], '1950-04-30', '999990317', ['Zandpad', '2', '1234 DH'], {
    telefoon: '06 00 00 10 48',
  }),
  hulpvraag:
    'Ik wil een eigen taxi vergoed krijgen. Het collectief vervoer vind ik niets, daar zit je met vreemden.',
  feiten: { leefgebieden: ['participatie'] },
  urgentie: ['regulier', 'Meneer komt op zijn plek met het collectief vervoer.'],
  aan: MARIT,
  stof: {
    vraagAchterDeVraag: 'Meneer wil niet hoeven uitleggen waarom hij slecht ziet.',
    punten: {
      behoeften: 'Naar de soos, de dokter en zijn broer.',
      eigenKracht: 'Hij vindt de weg en stapt zelf in en uit.',
      sociaalNetwerk: 'Zijn broer rijdt soms.',
      mantelzorg: 'Er is geen mantelzorger.',
      algemeneVoorzieningen: 'Een maatje dat twee keer meereist, wil hij proberen.',
    },
    leefgebieden: {
      participatie: [
        'aandacht',
        'Gaat minder vaak weg door schaamte.',
        'De soos op woensdag.',
        'Weer overal heen zonder uitleg.',
      ],
    },
  },
  oplossingen: [
    oplossing(
      'algemeneVoorziening',
      'ja',
      'Het collectief vervoer komt aan de deur en brengt hem waar hij heen wil.',
      'collectief-vervoer',
    ),
    oplossing(
      'maatwerkvoorziening',
      'nee',
      'Individueel vervoer is er voor wie niet met anderen kan reizen. Dat kan meneer wel.',
      'individueel-vervoer',
    ),
  ],
};
