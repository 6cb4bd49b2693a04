import type { Gegevensrecht, Weigergrond } from './gebeurtenissen.ts';
import { GEGEVENSRECHTEN } from './gebeurtenissen.ts';

interface Grond {
  /** As people choose it. */
  readonly naam: string;
  /** Whole sentences for the resident. */
  readonly inBrief: string;
  readonly artikel: string;
  readonly bij: readonly Gegevensrecht[];
}

const LEZEN: readonly Gegevensrecht[] = ['inzage', 'afschrift'];

/** On which grounds the law lets the municipality say no, each with the rights it can be said to. */
export const GROND: Readonly<Record<Weigergrond, Grond>> = {
  anderBeschermd: {
    naam: 'Een ander moet worden beschermd',
    inBrief: 'Er staat iets in over een ander. Wij moeten ook die ander beschermen.',
    artikel: 'Wmo 5.3.2; AVG 15 lid 4',
    bij: LEZEN,
  },
  nietZelfGevraagd: {
    naam: 'Jonger dan zestien: de ouder of voogd moet het vragen',
    inBrief: 'Wie jonger is dan zestien jaar, laat dit vragen door een ouder of voogd.',
    artikel: 'Wmo 5.3.2',
    bij: LEZEN,
  },
  geenFeitelijkeFout: {
    naam: 'Het is geen fout in een feit, maar een oordeel',
    inBrief:
      'Wij verbeteren feiten die niet kloppen. Dit is een oordeel van een medewerker. Dat veranderen wij niet. Uw eigen woorden mogen er altijd bij.',
    artikel: 'AVG 16',
    bij: ['correctie'],
  },
  geenReden: {
    naam: 'Geen van de redenen van de wet is er nu',
    inBrief: 'De wet noemt redenen waarom het gebruik van gegevens beperkt moet worden. Die zijn er nu niet.',
    artikel: 'AVG 18 lid 1',
    bij: ['beperking'],
  },
  dwingendeRedenen: {
    naam: 'Er zijn dwingende redenen om door te gaan',
    inBrief: 'Wij hebben dwingende redenen om de gegevens te blijven gebruiken.',
    artikel: 'AVG 21 lid 1',
    bij: ['bezwaarAvg'],
  },
  belangVanAnder: {
    naam: 'Voor een ander is het van groot belang dat het blijft',
    inBrief:
      'Voor een ander is het heel belangrijk dat deze gegevens blijven. Daarom mogen wij ze nu niet vernietigen.',
    artikel: 'Wmo 5.3.5 lid 2',
    bij: ['vernietiging'],
  },
  wetVerzetZich: {
    naam: 'Een wet verzet zich ertegen',
    inBrief:
      'Wij hebben deze gegevens nodig voor iets wat wij volgens de wet moeten doen. Zolang dat zo is, mogen wij ze niet vernietigen.',
    artikel: 'Wmo 5.3.5 lid 2',
    bij: ['vernietiging'],
  },
  nogGeenTwaalf: {
    naam: 'Jonger dan twaalf: de ouder of voogd moet het vragen',
    inBrief: 'Wie jonger is dan twaalf jaar, laat dit vragen door een ouder of voogd.',
    artikel: 'Wmo 5.3.5',
    bij: ['vernietiging'],
  },
  buitensporig: {
    naam: 'Het verzoek is kennelijk ongegrond of buitensporig',
    inBrief: 'Het was meteen duidelijk dat wij dit verzoek niet konden toewijzen.',
    artikel: 'AVG 12 lid 5',
    bij: GEGEVENSRECHTEN,
  },
  identiteitOnbekend: {
    naam: 'Het is niet zeker wie het vraagt',
    inBrief: 'Wij konden niet nagaan of het verzoek van u komt.',
    artikel: 'AVG 12 lid 6',
    bij: GEGEVENSRECHTEN,
  },
};
