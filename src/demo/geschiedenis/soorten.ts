import type { Leefgebied } from '../../melding/gebeurtenissen.ts';

/** What a kind of question sounds like, over three years. Every list is drawn from. */
export interface Vraagsoort {
  readonly voorziening: string;
  /** Share of all questions, in percent. */
  readonly gewicht: number;
  readonly leeftijd: readonly [van: number, tot: number];
  readonly leefgebieden: readonly [Leefgebied, ...Leefgebied[]];
  readonly hulpvragen: readonly string[];
  readonly vraagAchter: readonly string[];
  readonly situaties: readonly string[];
  readonly goed: readonly string[];
  readonly wensen: readonly string[];
  /** What comes first, and why it is or is not enough. */
  readonly voorliggend: readonly [voorziening: string, nietGenoeg: string, genoeg: string];
  /** What fits, in one sentence. */
  readonly passend: string;
  readonly omvang: readonly [van: number, tot: number, per: 'week' | 'maand' | 'jaar' | 'eenmalig'];
  /** Whole euros a year for one of it. */
  readonly euro: number;
  readonly doel: string;
  readonly aanbieders: readonly string[];
  readonly motivering: string;
  /** Asked more often that an adviser looks along. */
  readonly advies: boolean;
}

export const VRAAGSOORTEN: readonly Vraagsoort[] = [
  {
    voorziening: 'huishoudelijke-hulp',
    gewicht: 38,
    leeftijd: [58, 95],
    leefgebieden: ['dagelijkseVerrichtingen'],
    hulpvragen: [
      'Het huis schoonhouden gaat niet meer. Stofzuigen en dweilen lukt niet door mijn rug.',
      'Ik ben kortademig en na een trap moet ik zitten. Ik zoek hulp bij het schoonmaken.',
      'Mijn vrouw deed altijd het huis. Zij is overleden en ik kan dit niet alleen.',
      'Na mijn operatie mag ik niet tillen en bukken. Wie helpt mij met het zware werk?',
      'Door de reuma kan ik mijn handen niet goed gebruiken. Ramen, bed en vloer lukken niet.',
      'Mijn dochter kwam elke week poetsen, maar zij verhuist. Kan ik hulp krijgen?',
      'Ik zie bijna niets meer en merk niet of het schoon is. Dat vind ik vervelend.',
    ],
    vraagAchter: [
      'Een huis waarin bezoek welkom is, zonder dat het alle energie kost.',
      'Kracht overhouden voor de kleinkinderen en de wandelclub.',
      'Thuis kunnen blijven wonen zonder zich te hoeven schamen.',
    ],
    situaties: [
      'Zwaar huishoudelijk werk lukt niet meer, licht werk wel.',
      'Kan niet bukken en tillen. De vloer en het bed blijven liggen.',
      'Doet het huishouden in stukjes en is daarna een dag moe.',
    ],
    goed: [
      'Koken en de was gaan goed.',
      'Houdt de keuken zelf bij.',
      'Plant de week goed en rust tussendoor.',
    ],
    wensen: ['Elke week hulp bij het zware werk.', 'Een schoon huis, en overleg over wat eerst.'],
    voorliggend: [
      'boodschappendienst',
      'De boodschappendienst helpt, maar schoonmaken hoort daar niet bij.',
      'Met de boodschappendienst en hulp van huisgenoten lukt het.',
    ],
    passend: 'Hulp bij het zware werk; het lichte werk blijft eigen werk.',
    omvang: [2, 4, 'week'],
    euro: 1_770,
    doel: 'Uw huis is schoon en u houdt kracht over voor andere dingen.',
    aanbieders: ['Zorggroep De Linde', 'Thuishulp Zuid', 'Huis en Hulp'],
    motivering: 'Het zware werk lukt u niet meer en er is niemand die het kan overnemen.',
    advies: false,
  },
  {
    voorziening: 'begeleiding',
    gewicht: 21,
    leeftijd: [19, 68],
    leefgebieden: ['dagelijkseVerrichtingen', 'geestelijkeGezondheid'],
    hulpvragen: [
      'Ik krijg mijn leven niet op orde. Post, afspraken en geld lopen door elkaar.',
      'Sinds mijn scheiding kom ik de dag niet door. Ik heb iemand nodig die meekijkt.',
      'Mijn zoon van 22 heeft autisme en woont nu alleen. Hij vergeet te eten.',
      'Door mijn hersenletsel raak ik snel overprikkeld. Ik wil leren hoe ik mijn week indeel.',
      'Ik ben net weg uit de kliniek en bang dat ik terugval als ik er alleen voor sta.',
      'Het lukt mij niet om voor mezelf en de kinderen structuur te houden.',
    ],
    vraagAchter: [
      'Weer zelf aan het stuur zitten, zonder dat iemand het overneemt.',
      'Op zichzelf blijven wonen.',
      'Rust in het hoofd om weer aan werk of opleiding te denken.',
    ],
    situaties: [
      'Raakt het overzicht kwijt en stelt uit tot het te laat is.',
      'Slaapt onregelmatig en mijdt contact.',
      'Begint wel, maar maakt niet af. Post blijft liggen.',
    ],
    goed: [
      'Houdt zich aan afspraken als die er zijn.',
      'Vraagt op tijd hulp.',
      'Werkt met lijstjes op de telefoon.',
    ],
    wensen: ['Een vast moment per week met iemand die meekijkt.', 'Leren hoe ik het zelf doe.'],
    voorliggend: [
      'maatschappelijk-werk',
      'Maatschappelijk werk is kort en hier is langer iemand nodig.',
      'Zes gesprekken met het maatschappelijk werk zijn genoeg om de week op orde te krijgen.',
    ],
    passend: 'Begeleiding aan huis, gericht op zelf doen.',
    omvang: [1, 4, 'week'],
    euro: 3_400,
    doel: 'U hebt overzicht over uw week, uw post en uw geld en doet steeds meer zelf.',
    aanbieders: ['Stichting Dichtbij', 'Zorggroep De Linde', 'Begeleiding aan Huis'],
    motivering: 'Zonder begeleiding lukt het u niet om overzicht te houden en glijdt u terug.',
    advies: false,
  },
  {
    voorziening: 'dagbesteding',
    gewicht: 13,
    leeftijd: [45, 92],
    leefgebieden: ['dagbesteding', 'mantelzorg'],
    hulpvragen: [
      'Mijn man heeft dementie en loopt de hele dag achter mij aan. Ik kan niet meer.',
      'De dagen zijn leeg sinds ik moest stoppen met werken. Ik wil iets om handen hebben.',
      'Mijn moeder zit de hele dag voor het raam. Zij was altijd onder de mensen.',
      'Na mijn herseninfarct kan ik niet terug naar mijn werk. Thuis zitten maakt mij somber.',
    ],
    vraagAchter: [
      'Iemand zijn die ertoe doet, en thuis lucht voor wie zorgt.',
      'Ritme en mensen, zonder de druk van werk.',
    ],
    situaties: [
      'Geen invulling van de dag.',
      'De partner heeft geen moment voor zichzelf.',
      'Komt bijna niet meer buiten.',
    ],
    goed: ['Werkt graag met de handen.', 'Maakt makkelijk contact.', 'Houdt van muziek.'],
    wensen: ['Een paar dagen per week iets om handen.', 'Een vaste groep in de buurt.'],
    voorliggend: [
      'open-inloop',
      'In de open inloop is te weinig toezicht.',
      'De open inloop op twee dagen geeft genoeg invulling en contact.',
    ],
    passend: 'Dagbesteding in een vaste groep met toezicht.',
    omvang: [2, 6, 'week'],
    euro: 2_350,
    doel: 'U hebt op vaste dagen iets om handen en thuis is er lucht.',
    aanbieders: ['De Wingerd', 'Zorgboerderij Het Erf', 'Atelier De Werf'],
    motivering: 'U hebt een vaste groep en toezicht nodig; vrij toegankelijke plekken geven dat niet.',
    advies: false,
  },
  {
    voorziening: 'scootmobiel',
    gewicht: 8,
    leeftijd: [55, 90],
    leefgebieden: ['participatie', 'sociaalNetwerk'],
    hulpvragen: [
      'Ik kan niet ver meer lopen en wil zelf naar de winkel en de dokter.',
      'Door mijn longen kom ik nergens meer. Met een scootmobiel kan ik weer naar de soos.',
      'Sinds mijn rijbewijs weg is, hang ik af van anderen. Ik wil zelf kunnen gaan.',
    ],
    vraagAchter: ['Zelf kunnen gaan wanneer het uitkomt.', 'Mensen zien, en niet hoeven vragen.'],
    situaties: ['Loopt minder dan honderd meter.', 'Kan niet meer fietsen en de halte is te ver.'],
    goed: ['Vindt goed de weg.', 'Gaat nog elke week naar de soos als iemand rijdt.'],
    wensen: ['Zelf naar winkel, arts en vrienden.', 'Niet meer hoeven vragen om een lift.'],
    voorliggend: [
      'collectief-vervoer',
      'Het collectief vervoer is niet te doen voor korte ritten elke dag.',
      'Het collectief vervoer brengt u van deur tot deur op alle plekken die u noemde.',
    ],
    passend: 'Een scootmobiel voor korte ritten in de eigen kern.',
    omvang: [1, 1, 'eenmalig'],
    euro: 1_450,
    doel: 'U kunt zelf naar de plekken die voor u belangrijk zijn.',
    aanbieders: ['Hulpmiddelen Zuid'],
    motivering: 'U kunt niet ver lopen en het collectief vervoer past niet bij ritten van elke dag.',
    advies: true,
  },
  {
    voorziening: 'woningaanpassing',
    gewicht: 9,
    leeftijd: [40, 92],
    leefgebieden: ['huisvesting', 'lichamelijkeGezondheid'],
    hulpvragen: [
      'De trap gaat niet meer en boven is mijn slaapkamer.',
      'Ik kom met de rolstoel niet in de badkamer.',
      'De drempels in huis zijn gevaarlijk met de rollator, ik ben al twee keer gevallen.',
      'Onze zoon is te zwaar om te tillen. Het bad moet anders.',
    ],
    vraagAchter: ['In dit huis kunnen blijven.', 'Zichzelf kunnen wassen.'],
    situaties: [
      'Slaap- en badkamer zijn niet bereikbaar.',
      'Wast zich in de keuken.',
      'Al twee keer gevallen over een drempel.',
    ],
    goed: ['De rest van het huis is goed te doen.', 'De buren letten op.'],
    wensen: ['Zelf kunnen douchen en naar bed.', 'Veilig door het huis.'],
    voorliggend: [
      'mantelzorgsteunpunt',
      'Tijdelijk lenen lost het niet op.',
      'Met een leuning en een losse drempelhulp uit de winkel is het op te lossen.',
    ],
    passend: 'De woning zo aanpassen dat slapen en wassen weer zelf kan.',
    omvang: [1, 1, 'eenmalig'],
    euro: 4_900,
    doel: 'U kunt zich in uw eigen huis redden.',
    aanbieders: ['Bouwbedrijf Op Maat', 'Lift en Leuning'],
    motivering:
      'Zonder aanpassing kunt u niet slapen en wassen in uw eigen huis, en verhuizen is niet goedkoper.',
    advies: true,
  },
  {
    voorziening: 'rolstoel',
    gewicht: 5,
    leeftijd: [25, 90],
    leefgebieden: ['lichamelijkeGezondheid', 'participatie'],
    hulpvragen: [
      'Lopen lukt niet meer door MS. Ik heb een rolstoel nodig voor buiten.',
      'Mijn leenrolstoel moet terug en ik kan niet zonder.',
    ],
    vraagAchter: ['Naar buiten kunnen zonder dat iemand duwt.'],
    situaties: ['Kan geen langere stukken lopen.', 'Gebruikt nu een leenrolstoel.'],
    goed: ['Sterke armen, oefent elke dag.', 'Gaat graag op pad met vrienden.'],
    wensen: ['Zelf buiten kunnen zijn.'],
    voorliggend: [
      'wensauto',
      'Vervoer alleen is niet genoeg: ook binnen is een rolstoel nodig.',
      'De uitleen is genoeg voor de weken van herstel.',
    ],
    passend: 'Een rolstoel op maat.',
    omvang: [1, 1, 'eenmalig'],
    euro: 1_900,
    doel: 'U kunt zich zelf verplaatsen, binnen en buiten.',
    aanbieders: ['Hulpmiddelen Zuid'],
    motivering: 'U hebt blijvend een rolstoel nodig; de uitleen is tijdelijk.',
    advies: true,
  },
  {
    voorziening: 'kortdurend-verblijf',
    gewicht: 4,
    leeftijd: [50, 90],
    leefgebieden: ['mantelzorg', 'huiselijkeRelaties'],
    hulpvragen: [
      'Ik zorg dag en nacht voor mijn vrouw. Ik moet een keer kunnen slapen.',
      'Mijn moeder kan geen weekend alleen zijn en wij zijn op.',
    ],
    vraagAchter: ['Kunnen blijven zorgen, met af en toe een nacht rust.'],
    situaties: ['De mantelzorger slaapt niet en is uitgeput.', 'Er is dag en nacht iemand nodig.'],
    goed: ['Zij hebben het goed samen.', 'Vragen op tijd hulp.'],
    wensen: ['Een weekend per maand rust.'],
    voorliggend: [
      'mantelzorgsteunpunt',
      'Het steunpunt luistert en denkt mee, maar neemt geen nachten over.',
      'Vrijwilligers van het steunpunt nemen een dag per week over.',
    ],
    passend: 'Logeren, zodat de mantelzorger op adem komt.',
    omvang: [24, 48, 'jaar'],
    euro: 165,
    doel: 'Uw mantelzorger kan uitrusten en het volhouden.',
    aanbieders: ['Logeerhuis De Brink'],
    motivering: 'Uw mantelzorger houdt het zonder deze nachten niet vol.',
    advies: false,
  },
  {
    voorziening: 'beschermd-wonen',
    gewicht: 2,
    leeftijd: [19, 60],
    leefgebieden: ['huisvesting', 'geestelijkeGezondheid', 'veiligheid'],
    hulpvragen: [
      'Ik ben psychisch ziek en alleen wonen gaat steeds mis.',
      'Mijn broer is drie keer opgenomen. Hij kan niet terug naar zijn flat.',
    ],
    vraagAchter: ['Ergens wonen waar het veilig is en waar je mag groeien.'],
    situaties: [
      'Drie opnamen in een jaar; verwaarlozing tussendoor.',
      'Geen dag en nacht te onderscheiden, geen contact.',
    ],
    goed: ['Slikt de medicijnen trouw.', 'Heeft een goede band met de familie.'],
    wensen: ['Een eigen kamer met iemand in de buurt.'],
    voorliggend: [
      'maatschappelijk-werk',
      'Maatschappelijk werk is hier te licht.',
      'Begeleiding aan huis en maatschappelijk werk zijn nu genoeg.',
    ],
    passend: 'Beschermd wonen met toezicht en begeleiding.',
    omvang: [365, 365, 'jaar'],
    euro: 120,
    doel: 'U woont veilig en werkt aan herstel.',
    aanbieders: ['Herstelhuis Voorbeeld'],
    motivering: 'U hebt dag en nacht toezicht en begeleiding nodig om veilig te wonen.',
    advies: false,
  },
];
