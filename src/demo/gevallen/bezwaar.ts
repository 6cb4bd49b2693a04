import { geldendeOnderdelen } from '../../bezwaar/besluiten.ts';
import type { Datum } from '../../kern/datum.ts';
import { plusDagen, plusJaren, plusWeken } from '../../kern/datum.ts';
import { volgendOnderdeel } from '../../kern/ids.ts';
import { tijdstipOp } from '../../onderzoek/gesprekstijd.ts';
import { beoordeling, concept, nemen } from '../besluitstenen.ts';
import type { Opdracht } from '../bouwstenen.ts';
import { inwoner } from '../bouwstenen.ts';
import { BILAL, PRIYA, WIM } from '../spelersrol.ts';
import { HUISHOUDEN } from './casussen-aanvraag.ts';
import type { Geval, Gevalmaker } from './kader.ts';
import { totOplossingen, verstuurVerslag } from './lijn.ts';

const BEZWAAR = volgendOnderdeel('BZ', 0);
const BESLUIT = volgendOnderdeel('B', 0);

/** Objections and appeals, one in every status. */
export function bezwaren(m: Gevalmaker): readonly Geval[] {
  return [
    bezwaar(besluit(m, 75, MENSEN.netty), 64).doe(66, BILAL.wie, (dag) => ({
      soort: 'bezwaarcontactVastleggen',
      bezwaar: BEZWAAR,
      op: dag,
      wijze: 'telefoon',
      uitkomst: 'bezwaarBlijft',
      weergave:
        'Mevrouw gebeld. Zij vindt twee uur te weinig nu zij ook niet meer kan koken. Het bezwaar blijft.',
    })),
    zonderRedenen(m),
    zitting(bezwaar(besluit(m, 110, MENSEN.jeu), 62), 90, 109),
    gehoord(zitting(bezwaar(besluit(m, 115, MENSEN.mia), 62), 88, 105), 105),
    advies(gehoord(zitting(bezwaar(besluit(m, 135, MENSEN.frans), 62), 88, 105), 105), 118),
    gekruist(m),
    inBeroep(m, 190, MENSEN.leny),
    inBeroep(m, 240, MENSEN.harry).doe(195, PRIYA, {
      soort: 'beroepstukkenVerzenden',
      beroep: volgendOnderdeel('BR', 0),
    }),
  ];
}

type Mens = readonly [
  ...Parameters<typeof inwoner>[0],
  geboren: string,
  bsn: string,
  huis: string,
  postcode: string,
];

const MENSEN = {
  netty: ['mevrouw', 'Netty', 'Hermans', '1944-02-18', '999990433', '11', '1234 DR'],
  sjaak: ['heer', 'Sjaak', 'Vossen', '1950-06-30', '999990445', '13', '1234 DR'],
  jeu: ['heer', 'Jeu', 'Custers', '1941-11-05', '999990457', '15', '1234 DR'],
  mia: ['mevrouw', 'Mia', 'Ramakers', '1947-09-12', '999990469', '17', '1234 DR'],
  frans: ['heer', 'Frans', 'Beckers', '1939-04-27', '999990470', '19', '1234 DR'],
  tiny: ['mevrouw', 'Tiny', 'Schreurs', '1953-01-21', '999990482', '21', '1234 DR'],
  leny: ['mevrouw', 'Leny', 'Op den Camp', '1942-07-08', '999990494', '23', '1234 DR'],
  harry: ['heer', 'Harry', 'Quaedvlieg', '1945-12-03', '999990500', '25', '1234 DR'],
} as const satisfies Readonly<Record<string, Mens>>;

/** Two hours of help in the house, where more was asked. */
function besluit(m: Gevalmaker, dagenGeleden: number, mens: Mens): Geval {
  const [vorm, voornamen, achternaam, geboren, bsn, huis, postcode] = mens;
  const casus = {
    ...HUISHOUDEN,
    inwoner: inwoner([vorm, voornamen, achternaam], geboren, bsn, ['Beukenlaan', huis, postcode], {
      telefoon: `06 00 00 11 ${huis}`,
    }),
    hulpvraag: 'Het huishouden lukt niet meer. Ook koken en de was worden te zwaar.',
  };
  return verstuurVerslag(totOplossingen(m.maak(dagenGeleden), casus, 14), casus, 28)
    .vraagAan(35, WIM, { voorziening: 'huishoudelijke-hulp', omschrijving: 'Vier uur hulp per week' })
    .doe(
      39,
      BILAL.wie,
      beoordeling({ gebruikelijkeHulp: ['nietVanToepassing', 'Er zijn geen huisgenoten.'] }),
    )
    .doe(41, BILAL.wie, (dag, { speler, regels }) =>
      concept(speler.toestand, regels, {
        beslissing: 'toekennen',
        ingang: plusDagen(dag, 14),
        einde: plusJaren(plusDagen(dag, 13), 2),
        heronderzoekOp: plusWeken(plusJaren(dag, 2), -16),
        voorziening: 'huishoudelijke-hulp',
        omvang: [2, 'week'],
        doel: 'U woont in een schoon huis.',
        aanbieder: 'Zorggroep De Linde',
        hoeStarten: 'De aanbieder belt u binnen een week voor een eerste afspraak.',
        motivering: 'Het zware werk lukt u niet meer en er is niemand die het kan overnemen.',
        afweging: 'Koken en het lichte werk doet u nog zelf; daarom twee uur.',
      }),
    )
    .doe(43, BILAL.wie, (_dag, { speler }) => nemen(speler.toestand, BILAL))
    .doe(44, WIM, (dag) => ({ soort: 'besluitBekendmaken', op: dag, via: 'post' }));
}

function brief(dag: Datum, anders: Partial<Opdracht<'bezwaarMaken'>> = {}): Opdracht<'bezwaarMaken'> {
  return {
    soort: 'bezwaarMaken',
    tegen: BESLUIT,
    kanaal: 'post',
    ontvangenOp: dag,
    gepostOp: plusDagen(dag, -1),
    eldersOp: null,
    waar: '',
    gronden: ['omvang', 'zorgvuldigheid'],
    ondertekend: true,
    tekst: 'Twee uur is te weinig. Niemand vroeg hoe het koken gaat: dat kan ik niet meer.',
    redenTeLaat: '',
    ...anders,
  };
}

const bezwaar = (geval: Geval, na: number): Geval => geval.doe(na, WIM, (dag) => brief(dag));

/** Only one line, without reasons or signature: asked to complete (Awb 6:6). */
function zonderRedenen(m: Gevalmaker): Geval {
  return besluit(m, 78, MENSEN.sjaak)
    .doe(66, WIM, (dag) =>
      brief(dag, { kanaal: 'email', gepostOp: null, tekst: '', gronden: [], ondertekend: false }),
    )
    .doe(69, WIM, (dag) => ({
      soort: 'bezwaarherstelVragen',
      bezwaar: BEZWAAR,
      ontbreekt: ['gronden', 'ondertekening'],
      hersteltermijnTotEnMet: plusDagen(dag, 14),
      toelichting: 'Wilt u schrijven wat er volgens u niet klopt, en uw handtekening zetten?',
    }));
}

/** The letter that we were late crossed the decision: that is for the court (Awb 6:12, 6:15). */
function gekruist(m: Gevalmaker): Geval {
  return besluit(m, 56, MENSEN.tiny).doe(46, WIM, (dag) =>
    brief(dag, {
      tegen: 'nietTijdig',
      gronden: ['termijn'],
      tekst: 'U moest allang beslissen. Ik ga in beroep, omdat ik niets hoor.',
    }),
  );
}

function zitting(geval: Geval, na: number, op: number): Geval {
  return geval.doe(na, WIM, (_dag, g) => {
    const begin = tijdstipOp(g.dag(op), '10:00');
    if (begin === undefined) throw new Error('geen tijd voor de hoorzitting');
    return {
      soort: 'hoorzittingPlannen',
      bezwaar: BEZWAAR,
      begin,
      plaats: 'Gemeentehuis, Raadhuisplein 1, kamer 1.12',
      inzageplek: 'aan de balie van het gemeentehuis, en in Mijn hulpvraag',
    };
  });
}

function gehoord(geval: Geval, na: number): Geval {
  return geval.doe(na, WIM, {
    soort: 'hoorzittingVastleggen',
    bezwaar: BEZWAAR,
    verschenen: true,
    aanwezig: 'De inwoner met een buurvrouw; de commissie met een voorzitter en twee leden.',
    verslag:
      'De inwoner vertelt dat koken en de was niet meer gaan. De commissie vraagt of dit in het gesprek aan de orde kwam. Dat was niet zo.',
  });
}

function advies(geval: Geval, na: number): Geval {
  return geval.doe(na, WIM, (dag) => ({
    soort: 'commissieadviesVastleggen',
    bezwaar: BEZWAAR,
    op: dag,
    strekking: 'gegrond',
    advies: 'Koken en de was zijn niet onderzocht. Het onderzoek was niet zorgvuldig. Herroep het besluit.',
  }));
}

/** Founded, a new decision in the place of the old, and still not content: to the court. */
function inBeroep(m: Gevalmaker, dagenGeleden: number, mens: Mens): Geval {
  return advies(gehoord(zitting(bezwaar(besluit(m, dagenGeleden, mens), 62), 88, 105), 105), 118)
    .doe(126, PRIYA, (_dag, { speler }) => ({
      soort: 'opBezwaarBeslissen',
      bezwaar: BEZWAAR,
      uitkomst: 'gegrond',
      nietOntvankelijk: null,
      gronden: ['zorgvuldigheid'],
      motivering: 'Wij vroegen niet hoe het koken en de was gaan. Dat moest wel. Beide lukken niet meer.',
      verschoonbaar: '',
      afwijking: '',
      nieuwBesluit: {
        onderdelen: geldendeOnderdelen(speler.toestand).map((o) => ({ ...o, omvang: 3 })),
        bedrag: null,
        tekst: 'U krijgt drie uur hulp per week in plaats van twee, vanaf dezelfde dag.',
      },
      kosten: 'nietGevraagd',
      kostenbedrag: null,
      kostenuitleg: '',
      ondertekenaar: 'Priya Ramdin',
      functie: 'jurist sociaal domein',
    }))
    .doe(182, WIM, (dag) => ({
      soort: 'beroepVastleggen',
      bezwaar: BEZWAAR,
      rechter: 'rechtbank',
      door: 'inwoner',
      toegezondenOp: dag,
      zaaknummer: `WMO ${dag.slice(2, 4)}/${mens[5]}42`,
      gronden: 'Drie uur is ook te weinig.',
    }));
}
