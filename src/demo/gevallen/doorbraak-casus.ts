import type { Bedrag } from '../../kern/bedrag.ts';
import { bedrag } from '../../kern/bedrag.ts';
import type { Datum } from '../../kern/datum.ts';
import { plusDagen } from '../../kern/datum.ts';
import { volgendOnderdeel } from '../../kern/ids.ts';
import type { LokaleRegels } from '../../recht/lokaal.ts';
import type { Opdracht } from '../bouwstenen.ts';
import { inwoner } from '../bouwstenen.ts';
import { oplossing } from '../onderzoeksstenen.ts';
import { BILAL, code } from '../spelersrol.ts';
import type { Lijncasus } from './lijn.ts';

/** The worked example of doorbraakmethode.md § 5d as a case: invented, with the one public amount from the price list. */
export const DAKLOOS: Lijncasus = {
  inwoner: inwoner(['heer', 'Dirk', 'Veldhuis'], '1983-09-14', '999990433', ['Kerkplein', '1', '1234 AA'], {
    telefoon: '06 00 00 10 71',
  }),
  hulpvraag:
    'Ik slaap in de nachtopvang. Ik kom nergens tussen. Elke keer is er weer een regel waardoor het niet kan.',
  betrokkenHulp: 'Nachtopvang, maatschappelijk werk, bewindvoerder, ggz-poli',
  feiten: { leefgebieden: ['huisvesting', 'financien', 'geestelijkeGezondheid'] },
  urgentie: ['urgent', 'Meneer slaapt elke nacht in de opvang en raakt uitgeput.'],
  aan: BILAL,
  stof: {
    vraagAchterDeVraag: 'Meneer wil een eigen deur die hij zelf dicht kan doen.',
    punten: {
      behoeften: 'Een woning met begeleiding, en rust om weer te gaan werken.',
      eigenKracht: 'Meneer was stukadoor en wil weer aan het werk.',
      sociaalNetwerk: 'Een zus in het dorp; daar eet hij op zondag.',
      mantelzorg: 'Er is geen mantelzorger.',
      algemeneVoorzieningen: 'Nachtopvang en maatschappelijk werk zijn er al; dat lost het niet op.',
    },
    leefgebieden: {
      huisvesting: [
        'probleem',
        'Slaapt in de nachtopvang.',
        'Houdt zich aan de huisregels.',
        'Een eigen woning.',
      ],
      financien: ['probleem', 'Oude huurschuld van 2.300 euro.', 'Bewindvoerder is er.', 'Van de schuld af.'],
    },
  },
  oplossingen: [
    oplossing(
      'algemeneVoorziening',
      'nee',
      'De nachtopvang is geen oplossing maar een deel van het probleem.',
    ),
  ],
};

export const VERKENNEN: Opdracht<'doorbraakVerkennen'> = {
  soort: 'doorbraakVerkennen',
  ja: ['meerLeefgebieden', 'regelBlokkeert', 'langVast', 'duurderDanOplossing', 'inwonerWil'],
  aanleiding:
    'Zonder woning geen vast adres, met een oude huurschuld geen woning, en zonder vast adres geen traject voor de schuld.',
  team: [
    {
      wie: 'Consulent schulden',
      organisatie: 'Gemeente, team Schulden',
      gegevens: 'De huurschuld en of er een regeling kan komen.',
      grond: 'toestemming',
    },
    {
      wie: 'Wijkbeheerder',
      organisatie: 'Woningcorporatie',
      gegevens: 'Geen: praat mee over de regel en over begeleiding.',
      grond: 'zonderNaam',
    },
  ],
};

export const perspectief = (dag: Datum): Opdracht<'doorbraakPerspectiefVastleggen'> => ({
  soort: 'doorbraakPerspectiefVastleggen',
  perspectief: 'Over een jaar heb ik een eigen deur die ik zelf dicht kan doen. En ik stuc weer muren.',
  horizonMaanden: 12,
  eigenDeel: 'Ik betaal elke maand de huur en ik doe de deur open voor de begeleider.',
  steun: 'Iemand die twee uur per week meeloopt met post, geld en de buren.',
  eersteStap: 'Een gesprek met de corporatie, samen met Bilal.',
  bevestigdOp: dag,
  wijze: 'gesprek',
});

/** @param regels only the demo municipality has this own rule. */
export const blokkades = (
  dag: Datum,
  { eigenRegels }: LokaleRegels,
): Opdracht<'doorbraakBlokkadesVastleggen'> => ({
  soort: 'doorbraakBlokkadesVastleggen',
  situatie: [
    {
      leefgebied: 'huisvesting',
      feit: 'Slaapt sinds acht maanden elke nacht in de nachtopvang.',
      bron: 'Overzicht van de nachtopvang',
      op: dag,
    },
    {
      leefgebied: 'financien',
      feit: 'Huurschuld van 2.300 euro uit een woning van vier jaar geleden.',
      bron: 'Brief van de bewindvoerder',
      op: plusDagen(dag, -3),
    },
  ],
  blokkades: [
    {
      soort: 'beleidsregel',
      regel: eigenRegels.find((r) => r.code === 'zelfde-adres')?.code ?? null,
      tekst: 'Inrichting is vier jaar geleden al vergoed. De regel is eens in de vijf jaar.',
      partij: 'Gemeente, team Inkomen',
      artikel: 'Beleidsregels 2.4',
      ruimte: 'Awb 4:84: de regel pakt hier anders uit dan hij bedoeld is.',
    },
    {
      soort: 'werkproces',
      regel: null,
      tekst: 'Wie een oude huurschuld heeft, komt niet op de lijst voor een woning.',
      partij: 'Woningcorporatie',
      artikel: '',
      ruimte: '',
    },
  ],
  geprobeerd:
    'Twee keer urgentie gevraagd en een keer bijzondere bijstand. Drie keer een nee, elk om een andere regel.',
});

export const OPTIES: Opdracht<'doorbraakOptiesWegen'> = {
  soort: 'doorbraakOptiesWegen',
  opties: [
    {
      naam: 'Doorgaan zoals nu',
      legitimiteit: 'Volgt elke regel, maar bereikt niet waar de Wmo voor is (Wmo 1.2.1).',
      betrokkenheid: 'Meneer, de opvang en het maatschappelijk werk zien hier niets in.',
      rendement: 'De opvang loopt door zonder dat er iets verandert.',
    },
    {
      naam: 'Eerst een woning, met begeleiding',
      legitimiteit: 'Wmo 2.3.5 lid 3; van de beleidsregel over inrichting wijken wij af (Awb 4:84).',
      betrokkenheid:
        'Meneer wil het zelf. De corporatie doet mee als er begeleiding is. Team Inkomen twijfelt.',
      rendement: 'Kost in het eerste jaar minder dan de opvang, als die echt stopt.',
    },
  ],
};

const NU = volgendOnderdeel('DO', 0);
const STRAKS = volgendOnderdeel('DO', 1);
const euro = (aantal: number): Bedrag => bedrag(aantal * 100);

export function kosten({ prijslijst = [] }: LokaleRegels): Opdracht<'doorbraakKostenSchatten'> {
  const prijs = (naam: string) => prijslijst.find((p) => p.code === code(naam))?.code ?? null;
  const leeg = {
    soort: 'kosten',
    laag: null,
    hoog: null,
    vanafMaand: 1,
    maanden: null,
    zeker: false,
    prijs: null,
  } as const;
  const eigen = { ...leeg, jaar: 2026, bron: 'Verzonnen voor deze demo' } as const;
  return {
    soort: 'doorbraakKostenSchatten',
    rijen: [
      {
        ...leeg,
        post: 'Nachtopvang',
        optie: NU,
        betaler: 'gemeenteWmo',
        per: 'jaar',
        midden: euro(20_642),
        prijs: prijs('dagNachtopvang'),
        jaar: 2011,
        bron: 'Zwerfjongeren Nederland',
      },
      {
        ...leeg,
        post: 'Politie',
        optie: NU,
        betaler: 'politieJustitie',
        per: 'jaar',
        midden: null,
        prijs: prijs('politie'),
        jaar: null,
        bron: '',
      },
      {
        ...eigen,
        post: 'Borg en inrichting',
        optie: STRAKS,
        betaler: 'gemeentePw',
        per: 'keer',
        laag: euro(2_800),
        midden: euro(3_500),
        hoog: euro(4_500),
      },
      {
        ...eigen,
        post: 'Begeleiding, twee uur per week',
        optie: STRAKS,
        betaler: 'gemeenteWmo',
        per: 'jaar',
        midden: euro(7_200),
        maanden: 24,
        zeker: true,
      },
      {
        ...leeg,
        post: 'Schuldhulp',
        optie: STRAKS,
        betaler: 'gemeenteSchuld',
        per: 'keer',
        midden: euro(1_500),
        prijs: prijs('schuldhulp'),
        jaar: 2005,
        bron: 'Doorbraakmethode § 5c',
      },
      {
        ...eigen,
        post: 'Afbetalen van de huurschuld',
        optie: STRAKS,
        soort: 'baten',
        betaler: 'corporatie',
        per: 'maand',
        midden: euro(65),
        vanafMaand: 4,
        maanden: 35,
      },
    ],
  };
}

export const vaststellen = (straks: (dagen: number) => Datum): Opdracht<'doorbraakplanVaststellen'> => ({
  soort: 'doorbraakplanVaststellen',
  voorkeur: STRAKS,
  waarom:
    'Met een eigen deur stopt de opvang, en kan meneer aan zijn schuld en zijn werk beginnen. Alle drie de hoeken staan.',
  acties: [
    {
      wie: 'Bilal Amrani, klantmanager',
      wat: 'Begeleiding regelen, met een eigen beschikking',
      uiterlijk: straks(14),
      betaler: 'gemeenteWmo',
    },
    { wie: 'Woningcorporatie', wat: 'Woning aanbieden', uiterlijk: straks(28), betaler: 'geen' },
    {
      wie: 'Team Inkomen',
      wat: 'Besluit over borg en inrichting',
      uiterlijk: straks(21),
      betaler: 'gemeentePw',
    },
  ],
  terugval: 'Is de huur een week te laat, dan belt de corporatie Bilal en meneer dezelfde dag.',
  evaluatieOp: straks(90),
});
