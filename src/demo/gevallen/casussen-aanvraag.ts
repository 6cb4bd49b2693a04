import { inwoner, melder } from '../bouwstenen.ts';
import { oplossing } from '../onderzoeksstenen.ts';
import { ANOUK, BILAL } from '../spelersrol.ts';
import type { Lijncasus } from './lijn.ts';

export const ROLSTOEL: Lijncasus = {
  inwoner: inwoner(
    ['mevrouw', 'Gerda', 'Pijpers'],
    '1957-05-05',
    '999990251',
    ['Acaciahof', '14', '1234 DA'],
    { telefoon: '06 00 00 10 41', email: 'gerda.pijpers@post.example' },
  ),
  hulpvraag:
    'Mijn been is geamputeerd. Ik kan met de prothese een klein stukje. Ik wil weer zelf buiten kunnen zijn.',
  betrokkenHulp: 'Revalidatiearts, ergotherapeut',
  feiten: { leefgebieden: ['lichamelijkeGezondheid', 'participatie'] },
  urgentie: ['regulier', 'Mevrouw heeft een leenrolstoel tot over twee maanden.'],
  aan: BILAL,
  stof: {
    vraagAchterDeVraag: 'Zelf naar het koor en de kleinkinderen, zonder dat iemand moet duwen.',
    punten: {
      behoeften: 'Een rolstoel die zij zelf kan rijden en die in de auto van haar zoon past.',
      eigenKracht: 'Sterke armen; zij oefent elke dag met de prothese.',
      sociaalNetwerk: 'Zoon en schoondochter rijden haar in het weekend.',
      mantelzorg: 'Haar zoon helpt met de boodschappen en houdt dat goed vol.',
      algemeneVoorzieningen: 'De uitleenservice leent een rolstoel voor hooguit een half jaar.',
    },
    leefgebieden: {
      lichamelijkeGezondheid: [
        'aandacht',
        'Linkeronderbeen geamputeerd, prothese voor korte stukken.',
        'Revalidatie gaat goed.',
        '',
      ],
      participatie: [
        'probleem',
        'Komt niet zelf buiten.',
        'Zingt nog met het koor als zij gehaald wordt.',
        'Zelf naar buiten kunnen.',
      ],
    },
  },
  oplossingen: [
    oplossing(
      'algemeneVoorziening',
      'nee',
      'De uitleen is tijdelijk; mevrouw heeft blijvend een rolstoel nodig.',
    ),
    oplossing('maatwerkvoorziening', 'ja', 'Een lichte handbewogen rolstoel op maat.', 'rolstoel'),
  ],
};

export const PGB: Lijncasus = {
  inwoner: inwoner(
    ['heer', 'Youssef', 'بن علي'],
    '1993-11-08',
    '999990263',
    ['Torenstraat', '81', '1234 DB'],
    { telefoon: '06 00 00 10 42', email: 'youssef@post.example' },
  ),
  hulpvraag:
    'Ik ben slechtziend en heb hulp nodig met post en geldzaken. Mijn oude begeleider spreekt mijn taal. Die wil ik met een pgb zelf inhuren.',
  feiten: { leefgebieden: ['dagelijkseVerrichtingen', 'financien'] },
  urgentie: ['regulier', 'De begeleiding loopt nog twee maanden door.'],
  aan: ANOUK,
  stof: {
    vraagAchterDeVraag: 'Meneer wil zelf over zijn geld en post gaan, met iemand die hij vertrouwt.',
    punten: {
      behoeften: 'Twee uur per week hulp bij post, geld en afspraken.',
      eigenKracht: 'Hij werkt met een voorleesprogramma en betaalt zelf zijn rekeningen online.',
      sociaalNetwerk: 'Een neef helpt bij de belasting.',
      mantelzorg: 'Er is geen mantelzorger.',
      algemeneVoorzieningen: 'De formulierenhulp is geprobeerd; handgeschreven post lukt daar niet.',
      pgb: 'Meneer wil een pgb. Wij bespraken de taken die daarbij horen. Hij maakt een budgetplan.',
    },
    leefgebieden: {
      dagelijkseVerrichtingen: [
        'aandacht',
        'Post en formulieren lukken niet zonder hulp.',
        'In huis gaat alles goed.',
        'Twee uur per week iemand die meeleest.',
      ],
      financien: [
        'aandacht',
        'Wil voorkomen dat er iets blijft liggen.',
        'Geen schulden.',
        'Zelf de baas blijven.',
      ],
    },
  },
  // Without a provision: what is asked, and as a pgb, is the resident's to say.
  oplossingen: [
    oplossing('netwerk', 'deels', 'De neef helpt een keer per jaar.'),
    oplossing('maatwerkvoorziening', 'ja', 'Twee uur begeleiding per week, in natura of met een pgb.'),
  ],
};

export const HUISHOUDEN: Lijncasus = {
  inwoner: inwoner(
    ['mevrouw', 'Fien', 'Bergmans'],
    '1941-03-23',
    '999990275',
    ['Marktplein', '5', '1234 DC'],
    { telefoon: '088 000 10 43' },
  ),
  hulpvraag:
    'Mijn zus woont sinds kort niet meer bij mij. Samen ging het huis wel, alleen kan ik het zware werk niet.',
  feiten: { leefgebieden: ['dagelijkseVerrichtingen'] },
  urgentie: ['regulier', 'Mevrouw redt zich en vraagt op tijd hulp.'],
  aan: BILAL,
  stof: {
    vraagAchterDeVraag: 'Een huis waarin zij bezoek durft te ontvangen.',
    punten: {
      behoeften: 'Stofzuigen, dweilen, ramen en bed verschonen.',
      eigenKracht: 'Koken, afstoffen en de was doet zij zelf, zittend.',
      sociaalNetwerk: 'Een nichtje doet de zware boodschappen.',
      mantelzorg: 'Er is geen mantelzorger.',
      algemeneVoorzieningen: 'De boodschappendienst is een goed idee voor de winter.',
    },
    leefgebieden: {
      dagelijkseVerrichtingen: [
        'probleem',
        'Zwaar werk lukt niet door hart en heupen.',
        'Lichte taken gaan goed.',
        'Elke week hulp bij het zware werk.',
      ],
      sociaalNetwerk: [
        'aandacht',
        'Stil in huis sinds haar zus weg is.',
        'Belt elke dag met haar.',
        'Weer bezoek krijgen.',
      ],
    },
  },
  oplossingen: [
    oplossing('eigenKracht', 'deels', 'Het lichte werk doet zij zelf.'),
    oplossing(
      'algemeneVoorziening',
      'deels',
      'De boodschappendienst helpt, schoonmaken hoort daar niet bij.',
      'boodschappendienst',
    ),
    oplossing(
      'maatwerkvoorziening',
      'ja',
      'Tweeënhalf uur per week voor het zware werk.',
      'huishoudelijke-hulp',
    ),
  ],
};

export const GROEP: Lijncasus = {
  inwoner: inwoner(['heer', 'Wiel', 'Houben'], '1948-07-07', '999990287', ['Schoolstraat', '23', '1234 DD'], {
    telefoon: '06 00 00 10 44',
  }),
  melder: melder('Mia Houben', null, '06 00 00 10 45', 'mia.houben@post.example'),
  hulpvraag:
    'Mijn man heeft dementie. Hij loopt de hele dag achter mij aan. Een paar dagen onder de mensen zou ons allebei goed doen.',
  betrokkenHulp: 'Casemanager dementie, thuiszorg',
  feiten: {
    melder: 'partner',
    leefgebieden: ['dagbesteding', 'mantelzorg'],
    signalen: ['mantelzorgerOverbelast'],
  },
  urgentie: [
    'urgent',
    'Mevrouw raakt overbelast. Er is geen gevaar; de casemanager komt elke twee weken.',
    { draagkracht: ['Mevrouw slaapt slecht en komt nergens meer.', 'mevrouw Houben, aan de telefoon'] },
  ],
  aan: ANOUK,
  stof: {
    vraagAchterDeVraag: 'Een paar dagen waarop hij het naar zijn zin heeft en zij adem kan halen.',
    aanwezigen: ['inwoner', 'mantelzorger'],
    wieErWaren: 'Meneer en mevrouw Houben.',
    punten: {
      behoeften: 'Drie dagen per week een plek met vaste gezichten, liefst met dieren of een tuin.',
      eigenKracht: 'Meneer werkt graag met zijn handen en kent elke plant.',
      sociaalNetwerk: 'De kinderen komen in het weekend, zij wonen ver weg.',
      mantelzorg: 'Mevrouw wil voor hem blijven zorgen. Zij wil weer zwemmen en een nacht doorslapen.',
      algemeneVoorzieningen: 'De open inloop kan meneer niet zonder haar; dan is het voor haar geen rust.',
    },
    leefgebieden: {
      dagbesteding: [
        'probleem',
        'Geen invulling, loopt de hele dag achter zijn vrouw aan.',
        'Tuinieren en dieren.',
        'Drie dagen per week iets om handen.',
      ],
      mantelzorg: [
        'probleem',
        'Mevrouw houdt het zo niet vol.',
        'Zij vragen op tijd hulp.',
        'Drie dagen per week adem.',
      ],
      geestelijkeGezondheid: ['aandacht', 'Dementie, sinds een jaar.', 'Vrolijk van aard.', ''],
    },
  },
  oplossingen: [
    oplossing('algemeneVoorziening', 'nee', 'In de open inloop is niemand die op meneer let.', 'open-inloop'),
    oplossing('andereWet', 'nee', 'De Wlz is met de casemanager besproken: nog niet aan de orde.'),
    oplossing('maatwerkvoorziening', 'ja', 'Zes dagdelen per week op de zorgboerderij.', 'dagbesteding'),
  ],
};

/** Something must come, but what is hers to choose: the signed report does not name it. */
export const KEUZE: Lijncasus = {
  inwoner: inwoner(
    ['mevrouw', 'Lea', 'Simons-Brouwers'],
    '1960-11-11',
    '999990330',
    ['Lindenlaan', '90', '1234 BC'],
    { telefoon: '06 00 00 10 50' },
  ),
  hulpvraag:
    'Door mijn COPD kom ik nergens meer. Ik wil naar mijn vrijwilligerswerk in de bibliotheek kunnen blijven gaan.',
  feiten: { leefgebieden: ['participatie', 'lichamelijkeGezondheid'] },
  urgentie: ['regulier', 'Een collega haalt haar nu op, tot het einde van het jaar.'],
  aan: BILAL,
  stof: {
    vraagAchterDeVraag: 'Nuttig blijven, en niet afhankelijk zijn van wie er toevallig rijdt.',
    punten: {
      behoeften: 'Drie keer per week naar de bibliotheek, een kilometer verder, ook met wind tegen.',
      eigenKracht: 'Zij loopt tweehonderd meter en rust dan. Fietsen lukt niet meer.',
      sociaalNetwerk: 'Een collega rijdt haar tot het einde van het jaar.',
      mantelzorg: 'Er is geen mantelzorger.',
      algemeneVoorzieningen: 'Het collectief vervoer rijdt, maar wachten in de kou benauwt haar.',
    },
    leefgebieden: {
      participatie: [
        'probleem',
        'Vrijwilligerswerk dreigt te stoppen.',
        'Drie ochtenden in de bibliotheek.',
        'Zelf naar de bibliotheek kunnen.',
      ],
      lichamelijkeGezondheid: ['aandacht', 'COPD, snel benauwd bij kou en wind.', 'Stopte met roken.', ''],
    },
  },
  oplossingen: [
    oplossing(
      'algemeneVoorziening',
      'nee',
      'Wachten bij de halte in de kou is voor haar niet te doen.',
      'collectief-vervoer',
    ),
    oplossing(
      'maatwerkvoorziening',
      'ja',
      'Een scootmobiel of vervoer van deur tot deur kan allebei. Mevrouw wil erover nadenken.',
    ),
  ],
};
