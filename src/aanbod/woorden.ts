import type { Leefgebied } from '../melding/gebeurtenissen.ts';

/** How people say it, and where that belongs: words and short phrases without accents, as `zoekvorm` makes them. */
export const ALLEDAAGS: readonly {
  readonly zegt: readonly string[];
  readonly hoort: readonly Leefgebied[];
  readonly ook: readonly string[];
}[] = [
  {
    zegt: [
      'eenzaam',
      'eenzaamheid',
      'alleen',
      'niemand om mee te praten',
      'geen vrienden',
      'aanspraak',
      'praatje',
    ],
    hoort: ['sociaalNetwerk'],
    ook: ['ontmoeten', 'maatje', 'bezoek'],
  },
  {
    zegt: ['deur niet uit', 'huis niet uit', 'zit hele dagen binnen', 'kom nergens'],
    hoort: ['participatie', 'sociaalNetwerk'],
    ook: ['vervoer', 'maatje', 'inloop'],
  },
  {
    zegt: [
      'schuld',
      'schulden',
      'rekeningen',
      'deurwaarder',
      'incasso',
      'rood staan',
      'geldzorgen',
      'niet rondkomen',
      'uitkering',
      'toeslag',
      'belasting',
    ],
    hoort: ['financien'],
    ook: ['budget', 'geld', 'formulieren'],
  },
  {
    zegt: [
      'was',
      'wasgoed',
      'strijken',
      'stofzuigen',
      'schoonmaken',
      'poetsen',
      'huishouden',
      'ramen lappen',
    ],
    hoort: ['dagelijkseVerrichtingen'],
    ook: ['huishoudelijke', 'was'],
  },
  {
    zegt: ['boodschappen', 'boodschap', 'winkelen', 'koken', 'warm eten', 'maaltijd', 'eten'],
    hoort: ['dagelijkseVerrichtingen'],
    ook: ['boodschappen', 'maaltijd', 'eten'],
  },
  {
    zegt: ['klusje', 'klusjes', 'tuin', 'lamp', 'lekkende kraan', 'gras'],
    hoort: ['huisvesting', 'dagelijkseVerrichtingen'],
    ook: ['klus', 'tuin'],
  },
  {
    zegt: ['dement', 'dementie', 'alzheimer', 'vergeetachtig', 'vergeet alles', 'dementeert', 'in de war'],
    hoort: ['geestelijkeGezondheid', 'mantelzorg'],
    ook: ['dementie', 'geheugen', 'dagbesteding'],
  },
  {
    zegt: [
      'mantelzorg',
      'zorg voor mijn man',
      'zorg voor mijn vrouw',
      'zorg voor mijn moeder',
      'zorg voor mijn vader',
      'houd het niet vol',
      'overbelast',
      'even vrij',
    ],
    hoort: ['mantelzorg'],
    ook: ['mantelzorg', 'respijt', 'vervangende'],
  },
  {
    zegt: [
      'trap',
      'traplift',
      'douche',
      'drempel',
      'verhuizen',
      'te groot huis',
      'woning',
      'tocht',
      'koud huis',
    ],
    hoort: ['huisvesting'],
    ook: ['wonen', 'woning', 'aanpassing'],
  },
  {
    zegt: ['lopen', 'rollator', 'scootmobiel', 'rolstoel', 'vallen', 'gevallen', 'bewegen'],
    hoort: ['lichamelijkeGezondheid'],
    ook: ['hulpmiddel', 'bewegen', 'vallen'],
  },
  {
    zegt: ['vervoer', 'taxi', 'naar de dokter', 'naar het ziekenhuis', 'rijbewijs', 'bus'],
    hoort: ['participatie'],
    ook: ['vervoer', 'rit'],
  },
  {
    zegt: [
      'somber',
      'depressief',
      'angst',
      'bang',
      'paniek',
      'stress',
      'piekeren',
      'rouw',
      'verdriet',
      'overleden',
    ],
    hoort: ['geestelijkeGezondheid'],
    ook: ['gesprek', 'rouw', 'psychisch'],
  },
  {
    zegt: ['drank', 'drinken', 'alcohol', 'drugs', 'gokken', 'verslaafd', 'verslaving'],
    hoort: ['verslaving'],
    ook: ['verslaving'],
  },
  {
    zegt: ['ruzie', 'scheiding', 'scheiden', 'relatie', 'slaan', 'geslagen', 'onveilig thuis'],
    hoort: ['huiselijkeRelaties', 'veiligheid'],
    ook: ['relatie', 'veilig'],
  },
  {
    zegt: ['kind', 'kinderen', 'opvoeden', 'opvoeding', 'puber', 'school', 'baby'],
    hoort: ['opgroeien'],
    ook: ['opvoed', 'ouders', 'kinderen'],
  },
  {
    zegt: ['werk', 'baan', 'dagbesteding', 'overdag', 'structuur', 'vrijwilligerswerk', 'iets doen'],
    hoort: ['dagbesteding', 'participatie'],
    ook: ['dagbesteding', 'werk', 'vrijwilliger'],
  },
  {
    zegt: [
      'taal',
      'lezen',
      'schrijven',
      'nederlands leren',
      'brief niet begrijpen',
      'formulier',
      'computer',
      'digid',
      'internet',
    ],
    hoort: ['participatie'],
    ook: ['taal', 'digitaal', 'formulieren'],
  },
  {
    zegt: ['politie', 'gevangenis', 'boete', 'rechter', 'advocaat'],
    hoort: ['justitie'],
    ook: ['juridisch', 'recht'],
  },
];
