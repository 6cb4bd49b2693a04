import { inwoner, melder } from '../bouwstenen.ts';
import { oplossing } from '../onderzoeksstenen.ts';
import { ANOUK, BILAL, FATIMA, JOOST, RIK } from '../spelersrol.ts';
import type { Lijncasus } from './lijn.ts';

/** Home after a stroke: the stairs. */
export const TRAP: Lijncasus = {
  inwoner: inwoner(['heer', 'Henk', 'Dassen'], '1952-08-30', '999990196', ['Wilgenstraat', '33', '1234 CD'], {
    telefoon: '06 00 00 10 21',
    email: 'h.dassen@post.example',
  }),
  hulpvraag:
    'Na mijn beroerte slaap ik beneden op de bank. Ik wil weer naar boven: naar mijn eigen bed en de douche.',
  betrokkenHulp: 'Revalidatiecentrum, ergotherapeut',
  feiten: { leefgebieden: ['huisvesting', 'lichamelijkeGezondheid'] },
  urgentie: [
    'regulier',
    'Meneer slaapt veilig beneden en zijn vrouw helpt met wassen. Het is ongemak, geen gevaar.',
    { gezondheid: ['Halfzijdig zwak na een beroerte, revalideert nog.', 'meneer, aan de telefoon'] },
  ],
  aan: ANOUK,
  stof: {
    vraagAchterDeVraag: 'Meneer wil naast zijn vrouw slapen en zonder hulp kunnen douchen.',
    aanwezigen: ['inwoner', 'mantelzorger'],
    wieErWaren: 'Meneer en mevrouw Dassen.',
    punten: {
      behoeften: 'Naar boven kunnen en zelf douchen. De trap is steil en heeft een draai.',
      eigenKracht: 'Meneer oefent elke dag. Met een leuning aan twee kanten komt hij vijf treden hoog.',
      sociaalNetwerk: 'Twee zonen hebben geholpen met het bed beneden.',
      mantelzorg: 'Mevrouw helpt met wassen. Dat gaat, als het niet jaren duurt.',
      algemeneVoorzieningen: 'Uitleenservice voor een douchestoel is gebruikt.',
    },
    leefgebieden: {
      huisvesting: [
        'probleem',
        'Slaapkamer en douche zijn boven, de trap is te steil.',
        'Beneden is een toilet.',
        'Weer boven slapen en douchen.',
      ],
      lichamelijkeGezondheid: ['aandacht', 'Linkerkant zwak, gaat nog vooruit.', 'Oefent trouw.', ''],
    },
  },
  oplossingen: [
    oplossing(
      'eigenKracht',
      'deels',
      'Een tweede leuning helpt, maar met de draai in de trap is het niet genoeg.',
    ),
    oplossing('algemeneVoorziening', 'nee', 'De uitleenservice heeft niets voor een trap.'),
  ],
};

export const KOPZORG: Lijncasus = {
  inwoner: inwoner(
    ['heer', 'Mehmet', 'Özdemir'],
    '1984-03-16',
    '999990202',
    ['Fabrieksplein', '7', '1234 CE'],
    { telefoon: '06 00 00 10 22' },
  ),
  hulpvraag:
    'Sinds mijn ongeluk ben ik mijn overzicht kwijt. Post, afspraken, geld: alles loopt door elkaar en thuis word ik snel boos.',
  melder: melder('Saskia Vroemen', 'Revalidatiecentrum Zuid', '088 000 10 23'),
  betrokkenHulp: 'Revalidatiecentrum, neuropsycholoog',
  feiten: {
    melder: 'professional',
    leefgebieden: ['dagelijkseVerrichtingen', 'financien', 'huiselijkeRelaties', 'opgroeien'],
    signalen: ['kinderenInHuis'],
  },
  urgentie: [
    'urgent',
    'Er zijn twee kinderen in huis en de spanning loopt op. De partner zegt dat er niets is gebeurd en belt als het verandert.',
    {
      kwetsbarenInHuis: ['Kinderen van zes en negen.', 'revalidatiecentrum'],
      draagkracht: ['De partner draait alles alleen.', 'partner, aan de telefoon'],
      bestaanszekerheid: [
        '? Er is ongeopende post; of er schulden zijn weten we niet.',
        'vragen bij het gesprek',
      ],
    },
  ],
  aan: BILAL,
  stof: {
    vraagAchterDeVraag: 'Hij wil weer de vader zijn die weet wat er morgen is.',
    aanwezigen: ['inwoner', 'mantelzorger'],
    wieErWaren: 'Meneer en zijn vrouw Elif.',
    punten: {
      behoeften:
        'Overzicht in de week, de post en het geld. Iemand die het met hem doet tot hij het weer zelf kan.',
      eigenKracht: 'Een agenda op de telefoon lukt als iemand hem eraan herinnert.',
      sociaalNetwerk: 'Zijn broer wil de post elke maand meenemen.',
      mantelzorg: 'Elif werkt en doet het huis. Zij wil een avond voor zichzelf.',
      algemeneVoorzieningen: 'De formulierenhulp kan een keer helpen, maar leert het hem niet.',
    },
    leefgebieden: {
      dagelijkseVerrichtingen: [
        'probleem',
        'Raakt de draad kwijt, vergeet afspraken.',
        'Ochtendritme met de kinderen gaat goed.',
        'Weer weten wat er moet.',
      ],
      financien: [
        'aandacht',
        'Ongeopende post sinds drie maanden; twee aanmaningen.',
        'De huur is betaald.',
        'Alles op een rij.',
      ],
      huiselijkeRelaties: ['aandacht', 'Snel boos bij drukte.', 'Zij praten erover.', 'Rust aan tafel.'],
    },
  },
  oplossingen: [
    oplossing('netwerk', 'deels', 'De broer doet de post. Structuur in de week kan hij niet geven.'),
  ],
};

export const GEHOOR: Lijncasus = {
  inwoner: inwoner(
    ['mevrouw', 'Johanna', 'van Eijk'],
    '1938-10-12',
    '999990214',
    ['Spoorlaan', '2', '1234 CG'],
    { telefoon: '088 000 10 24' },
  ),
  hulpvraag: 'Ik kom de deur niet meer uit. De bus is te ver lopen en in de taxi alleen word ik bang.',
  feiten: { kanaal: 'balie', leefgebieden: ['participatie', 'sociaalNetwerk'] },
  urgentie: ['regulier', 'Mevrouw redt zich in huis en krijgt boodschappen thuis. Zij mist vooral mensen.'],
  aan: FATIMA,
  stof: {
    vraagAchterDeVraag: 'Zij wil weer op zondag naar de kerk en bij haar zus op de koffie.',
    punten: {
      behoeften: 'Twee keer per week ergens heen, met iemand bij het instappen.',
      eigenKracht: 'Zij loopt honderd meter met de rollator.',
      sociaalNetwerk: 'Haar zus is ook oud. Iemand van de kerk wil soms rijden.',
      mantelzorg: 'Er is geen mantelzorger.',
      algemeneVoorzieningen: 'De Wensauto is nieuw voor haar; zij wil het proberen.',
    },
    leefgebieden: {
      participatie: ['probleem', 'Komt niet meer buiten.', 'Leest en belt.', 'Zondag naar de kerk.'],
      sociaalNetwerk: [
        'aandacht',
        'Ziet weinig mensen.',
        'Belt elke dag met haar zus.',
        'Bij haar zus op bezoek.',
      ],
    },
  },
  oplossingen: [],
};

/** Not finished in six weeks: the clock of the investigation ran out. */
export const ZOEKGERAAKT: Lijncasus = {
  inwoner: inwoner(
    ['heer', 'Bart', 'Leenders'],
    '1971-02-02',
    '999990226',
    ['Industrieweg', '140', '1234 CH'],
    { telefoon: '06 00 00 10 25' },
  ),
  hulpvraag: 'Ik heb MS en de huishouding wordt te zwaar. Ik werk nog drie dagen en dat wil ik volhouden.',
  feiten: { leefgebieden: ['dagelijkseVerrichtingen', 'participatie'] },
  urgentie: ['regulier', 'Meneer werkt en redt zich. Het wordt zwaarder, maar niet gevaarlijk.'],
  aan: JOOST,
  stof: {
    vraagAchterDeVraag: 'Zijn energie overhouden voor zijn werk en zijn dochter.',
    punten: {
      behoeften: 'Hulp bij het zware werk in huis.',
      eigenKracht: 'Hij verdeelt zijn dag en rust tussendoor.',
      sociaalNetwerk: 'Vrienden helpen met klussen, niet elke week.',
      mantelzorg: 'Zijn dochter is elf en helpt met de tafel. Meer hoort bij haar niet.',
      algemeneVoorzieningen: 'De boodschappendienst gebruikt hij al.',
    },
    leefgebieden: {
      dagelijkseVerrichtingen: [
        'probleem',
        'Na het stofzuigen is hij een dag kwijt.',
        'Koken gaat zittend goed.',
        'Energie overhouden.',
      ],
      participatie: ['aandacht', 'Werkt drie dagen.', 'Zijn werkgever denkt mee.', 'Blijven werken.'],
    },
  },
  oplossingen: [oplossing('netwerk', 'deels', 'Vrienden helpen soms, niet elke week.')],
};

export const WONEN: Lijncasus = {
  inwoner: inwoner(['geen', 'Sam', 'Rutten'], '1999-12-24', '999990238', ['Parklaan', '19', '1234 CJ'], {
    telefoon: '06 00 00 10 26',
    email: 'sam.rutten@post.example',
  }),
  hulpvraag:
    'Ik heb autisme en woon drie maanden op mezelf. Het gaat niet: ik eet niet, ik slaap overdag en ik durf de deur niet open te doen.',
  betrokkenHulp: 'Ouders, GGZ-wachtlijst',
  feiten: {
    kanaal: 'email',
    leefgebieden: ['dagelijkseVerrichtingen', 'geestelijkeGezondheid', 'participatie'],
  },
  urgentie: [
    'urgent',
    'Sam glijdt weg: niet eten, dag en nacht omgedraaid, geen contact. Met de ouders is afgesproken dat zij dagelijks langsgaan tot het gesprek.',
    {
      gezondheid: ['Eet een keer per dag, slaapt overdag.', 'Sam en moeder, aan de telefoon'],
      verwaarlozing: ['De keuken is onbruikbaar.', 'moeder'],
    },
  ],
  aan: RIK,
  stof: {
    vraagAchterDeVraag: 'Sam wil op zichzelf blijven wonen en niet terug naar de ouders.',
    aanwezigen: ['inwoner', 'netwerk'],
    wieErWaren: 'Sam en moeder. Sam wilde het meeste opschrijven in plaats van zeggen.',
    punten: {
      behoeften: 'Een ritme, iemand die helpt beginnen, en leren wat je doet als er gebeld wordt.',
      eigenKracht: 'Sam maakt goede lijstjes en houdt zich eraan als de eerste stap er is.',
      sociaalNetwerk: 'Ouders, en een vriend van het gamen die in de stad woont.',
      mantelzorg: 'Moeder komt elke dag. Dat houdt zij niet vol naast haar werk, en Sam wil het anders.',
      algemeneVoorzieningen: 'De inloop voor jongeren is te druk. Een maatje ziet Sam zitten, later.',
    },
    leefgebieden: {
      dagelijkseVerrichtingen: [
        'probleem',
        'Eten, slapen en opruimen lukken niet.',
        'Lijstjes werken.',
        'Een ritme dat van mij is.',
      ],
      geestelijkeGezondheid: [
        'probleem',
        'Staat acht maanden op de wachtlijst van de GGZ.',
        'Praat er open over.',
        'Hulp die nu begint.',
      ],
      participatie: [
        'aandacht',
        'Gestopt met de opleiding.',
        'Programmeert.',
        'Over een half jaar weer leren.',
      ],
    },
  },
  oplossingen: [
    oplossing('mantelzorg', 'deels', 'Moeder helpt nu elke dag, maar dat kan niet zo blijven.'),
    oplossing('algemeneVoorziening', 'deels', 'Een maatje past als het ritme er weer is.', 'buddy'),
    oplossing('andereWet', 'nee', 'Behandeling loopt via de zorgverzekering; de wachtlijst is acht maanden.'),
    oplossing('maatwerkvoorziening', 'ja', 'Begeleiding aan huis om het ritme op te bouwen.', 'begeleiding'),
  ],
};
