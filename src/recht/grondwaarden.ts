import type { WetCode } from './wetten.ts';

/**
 * What each law is for, with the articles. Derived in our own words, not the scheme of Stimulansz
 * (wetten.md). Not `geverifieerd`: one of the articles was not read, or only in an old text.
 */
export const GRONDWAARDEN = [
  {
    code: 'wmo1',
    geverifieerd: true,
    wet: 'wmo',
    tekst: 'Meedoen in de samenleving',
    artikelen: 'Wmo 1.1.1, 2.3.5 lid 3',
  },
  {
    code: 'wmo2',
    geverifieerd: true,
    wet: 'wmo',
    tekst: 'Voor jezelf kunnen zorgen: dagelijkse handelingen en een gestructureerd huishouden',
    artikelen: 'Wmo 1.1.1',
  },
  {
    code: 'wmo3',
    geverifieerd: true,
    wet: 'wmo',
    tekst: 'In de eigen leefomgeving kunnen blijven',
    artikelen: 'Wmo 2.3.5 lid 3',
  },
  {
    code: 'wmo4',
    geverifieerd: true,
    wet: 'wmo',
    tekst: 'Eigen kracht, gezin, netwerk en mantelzorg gaan voor, en de mantelzorger houdt het vol',
    artikelen: 'Wmo 2.3.2 lid 4 onder b-d, 2.3.5 lid 3',
  },
  {
    code: 'wmo5',
    geverifieerd: true,
    wet: 'wmo',
    tekst: 'Veiligheid: huiselijk geweld tegengaan, opvang en beschermd wonen',
    artikelen: 'Wmo 1.1.1, 2.3.3, 2.3.5 lid 4',
  },
  {
    code: 'wmo6',
    geverifieerd: true,
    wet: 'wmo',
    tekst: 'Toegankelijk, in samenhang en op maat van de persoon',
    artikelen: 'Wmo 2.1.2, 2.3.5 lid 5',
  },
  {
    code: 'wmo7',
    geverifieerd: true,
    wet: 'wmo',
    tekst: 'Eigen regie: persoonlijk plan, pgb en onafhankelijke ondersteuning',
    artikelen: 'Wmo 2.2.4, 2.3.2 lid 2-3, 2.3.6',
  },
  {
    code: 'jw1',
    geverifieerd: true,
    wet: 'jeugdwet',
    tekst: 'Gezond en veilig opgroeien',
    artikelen: 'Jeugdwet 2.1, 2.3 lid 1 onder a',
  },
  {
    code: 'jw2',
    geverifieerd: true,
    wet: 'jeugdwet',
    tekst: 'Groeien naar zelfstandigheid',
    artikelen: 'Jeugdwet 2.3 lid 1 onder b',
  },
  {
    code: 'jw3',
    geverifieerd: true,
    wet: 'jeugdwet',
    tekst: 'Zelfredzaam zijn en meedoen, passend bij leeftijd en ontwikkeling',
    artikelen: 'Jeugdwet 2.3 lid 1 onder c',
  },
  {
    code: 'jw4',
    geverifieerd: true,
    wet: 'jeugdwet',
    tekst: 'Eerst de eigen kracht van jeugdige, ouders en netwerk sterker maken; familiegroepsplan',
    artikelen: 'Jeugdwet 2.1 onder g, 4.1.2',
  },
  {
    code: 'jw5',
    geverifieerd: true,
    wet: 'jeugdwet',
    tekst: 'Integraal: één gezin, één plan',
    artikelen: 'Jeugdwet 2.1 onder f',
  },
  {
    code: 'jw6',
    geverifieerd: true,
    wet: 'jeugdwet',
    tekst: 'Veiligheid en vroeg signaleren; hulp ook via de huisarts en altijd bereikbaar',
    artikelen: 'Jeugdwet 2.1, 2.6',
  },
  {
    code: 'jw7',
    geverifieerd: true,
    wet: 'jeugdwet',
    tekst: 'Inspraak, een vertrouwenspersoon en een keuze die past bij geloof, taal en cultuur',
    artikelen: 'Jeugdwet 2.3 lid 4-5, 2.5',
  },
  {
    code: 'pw1',
    geverifieerd: true,
    wet: 'pw',
    tekst: 'Bestaansminimum als vangnet',
    artikelen: 'Participatiewet 11',
  },
  {
    code: 'pw2',
    geverifieerd: true,
    wet: 'pw',
    tekst: 'Eigen verantwoordelijkheid: eerst eigen inkomen, vermogen en andere regelingen',
    artikelen: 'Participatiewet 15, 31, 34',
  },
  {
    code: 'pw3',
    geverifieerd: false,
    wet: 'pw',
    tekst: 'Meedoen, liefst door werk',
    artikelen: 'Participatiewet 9, 44a',
  },
  {
    code: 'pw4',
    geverifieerd: true,
    wet: 'pw',
    tekst: 'Afstemmen op omstandigheden, mogelijkheden en middelen van de persoon',
    artikelen: 'Participatiewet 18 lid 1',
  },
  {
    code: 'pw5',
    geverifieerd: true,
    wet: 'pw',
    tekst: 'Bijzondere kosten en bijzondere gevallen',
    artikelen: 'Participatiewet 16, 35, 36',
  },
  {
    code: 'pw6',
    geverifieerd: true,
    wet: 'pw',
    tekst: 'Controleerbaar en eerlijk',
    artikelen: 'Participatiewet 17, 53a',
  },
  {
    code: 'wgs1',
    geverifieerd: true,
    wet: 'wgs',
    tekst: 'Financiële rust en beheersbare schulden, liefst schuldenvrij',
    artikelen: 'Wgs 3 lid 1, 4a',
  },
  {
    code: 'wgs2',
    geverifieerd: true,
    wet: 'wgs',
    tekst: 'Snel, zeker als huis, energie, water of zorgverzekering dreigt weg te vallen',
    artikelen: 'Wgs 4 lid 1-2',
  },
  {
    code: 'wgs3',
    geverifieerd: true,
    wet: 'wgs',
    tekst: 'Breed: ook de oorzaken, het hele huishouden en nazorg',
    artikelen: 'Wgs 2, 3',
  },
  {
    code: 'wgs4',
    geverifieerd: true,
    wet: 'wgs',
    tekst: 'Vroeg erbij: een aanbod na een signaal van achterstand',
    artikelen: 'Wgs 3 lid 1',
  },
  {
    code: 'wgs5',
    geverifieerd: true,
    wet: 'wgs',
    tekst: 'Eigen inzet, met inlichtingen',
    artikelen: 'Wgs 3 lid 2-3',
  },
  {
    code: 'wi1',
    geverifieerd: false,
    wet: 'wi2021',
    tekst: 'Meedoen en taal tegelijk',
    artikelen: 'Wet inburgering 6-9, 15',
  },
  {
    code: 'wi2',
    geverifieerd: true,
    wet: 'wi2021',
    tekst: 'Op maat: brede intake naar persoon en gezin',
    artikelen: 'Wet inburgering 14',
  },
  {
    code: 'wi3',
    geverifieerd: true,
    wet: 'wi2021',
    tekst: 'Begeleiding en een duidelijk plan',
    artikelen: 'Wet inburgering 13, 15',
  },
  {
    code: 'wi4',
    geverifieerd: true,
    wet: 'wi2021',
    tekst: 'Eigen verantwoordelijkheid met een redelijke termijn',
    artikelen: 'Wet inburgering 11, 12',
  },
  {
    code: 'lpw1',
    geverifieerd: false,
    wet: 'lpw',
    tekst: 'Elk kind volgt onderwijs',
    artikelen: 'Leerplichtwet 2, 3',
  },
  {
    code: 'lpw2',
    geverifieerd: false,
    wet: 'lpw',
    tekst: 'Ononderbroken op weg naar een startkwalificatie',
    artikelen: 'Leerplichtwet 3a, 3b',
  },
  {
    code: 'lpw3',
    geverifieerd: false,
    wet: 'lpw',
    tekst: 'Verzuim vroeg zien en helpen',
    artikelen: 'Leerplichtwet 21, 22',
  },
  {
    code: 'lpw4',
    geverifieerd: false,
    wet: 'lpw',
    tekst: 'Vrijstelling alleen als het kind er beter van wordt of het niet anders kan',
    artikelen: 'Leerplichtwet 5, 11, 15',
  },
  {
    code: 'po1',
    geverifieerd: false,
    wet: 'po',
    tekst: 'Zonder onderbreking ontwikkelen, afgestemd op het kind',
    artikelen: 'WPO 8 lid 1',
  },
  {
    code: 'po2',
    geverifieerd: false,
    wet: 'po',
    tekst: 'Extra ondersteuning op maat, in overleg met jeugdhulp, Wmo en zorg',
    artikelen: 'WPO 8 lid 4',
  },
  {
    code: 'po3',
    geverifieerd: false,
    wet: 'po',
    tekst: 'Zorgplicht: pas weigeren als een andere school het kind opneemt',
    artikelen: 'WPO 40 lid 4',
  },
  { code: 'po4', geverifieerd: false, wet: 'po', tekst: 'Ouders tellen mee', artikelen: 'WPO 40 lid 4, 43' },
] as const satisfies readonly {
  readonly code: string;
  readonly geverifieerd: boolean;
  readonly wet: WetCode;
  readonly tekst: string;
  readonly artikelen: string;
}[];

export type Grondwaarde = (typeof GRONDWAARDEN)[number];
export type GrondwaardeCode = Grondwaarde['code'];

/** The grondwaarden of one law, in the order of the law. */
export function grondwaardenVan(wet: WetCode): readonly Grondwaarde[] {
  return GRONDWAARDEN.filter((waarde) => waarde.wet === wet);
}

/** The grondwaarde behind a code. @throws Error never for a code that type-checks. */
export function haalGrondwaarde(code: GrondwaardeCode): Grondwaarde {
  const gevonden = GRONDWAARDEN.find((waarde) => waarde.code === code);
  if (gevonden === undefined) throw new Error(`geen grondwaarde: ${code}`);
  return gevonden;
}

export function leesGrondwaardeCode(tekst: string): GrondwaardeCode | undefined {
  return GRONDWAARDEN.find(({ code }) => code === tekst)?.code;
}
