import type {
  BuitenBehandeling,
  InhoudelijkeBeschikking,
  Motivering,
  NaIngebrekestelling,
  Spoedbesluit,
} from '../../src/brieven/gegevensBesluit.ts';
import type { Ondertekening, Rechtsmiddelen } from '../../src/brieven/kop.ts';
import { datum } from '../../src/kern/datum.ts';
import { gerekend, kop } from './brieven.ts';

export const RECHTSMIDDELEN: Rechtsmiddelen = {
  uiterlijk: gerekend('2026-08-05', 'Dat is zes weken na de dag waarop wij deze brief aan u stuurden.'),
  postadres: ['Gemeente Voorbeeld, team Juridische Zaken', 'Postbus 100', '1230 AC Voorbeeld'],
  online: 'www.voorbeeld.example/bezwaar',
  telefoon: '0123 45 67 80',
  rechtbank: 'rechtbank Oost-Voorbeeld, Postbus 9, 1230 AA Voorbeeld',
};

export const ONDERTEKENING: Ondertekening = {
  naam: 'de heer P. van den Berg',
  functie: 'teamleider Wmo',
  mandaat: 'Mandaatbesluit sociaal domein 2026, nummer 14',
};

/** Decided 9 days after the two weeks were over; with another `dwangsom` as that stands. */
export function naIngebrekestelling(anders: Partial<NaIngebrekestelling> = {}): NaIngebrekestelling {
  return {
    ontvangenOp: datum('2026-06-01'),
    beslisdatumWas: datum('2026-05-29'),
    respijtTm: datum('2026-06-15'),
    dwangsom: {
      soort: 'volgt',
      dagen: 8,
      eersteDag: datum('2026-06-16'),
      laatsteDag: datum('2026-06-23'),
      bedrag: '€ 184,00',
      vaststellenUiterlijk: datum('2026-07-07'),
    },
    ...anders,
  };
}

const MOTIVERING: Motivering = {
  feiten: [
    {
      soort: 'alinea',
      tekst:
        'U bent 74 jaar en woont samen met uw man. Uw man heeft dementie en een psychiatrische ziekte. Hij weigert soms zijn medicijnen. U zorgt dag en nacht voor hem.',
    },
    {
      soort: 'lijst',
      punten: [
        'De thuiszorg komt elke ochtend een half uur.',
        'De casemanager dementie ziet dat het thuis steeds vaker oploopt.',
        'Uw dochter woont op een uur rijden en helpt op zaterdag.',
      ],
    },
  ],
  stappen: {
    hulpvraag: 'U vraagt dagbesteding voor uw man en hulp in huis, zodat u het volhoudt.',
    problemen: 'Uw man heeft geen dagritme en komt niet meer buiten. U kunt hem niet alleen laten.',
    nodig: 'Drie dagen per week begeleiding overdag in een groep, met vervoer. In huis twee uur per week.',
    eigenMogelijkheden:
      'U doet zelf veel. Uw dochter helpt al. De open inloop is niet geschikt, omdat daar geen toezicht is.',
    maatwerk: 'Dagbesteding met vervoer blijft over. De hulp in huis kan voor een deel anders.',
  },
  afweging: [
    {
      soort: 'alinea',
      tekst:
        'Zonder dagbesteding raakt u overbelast en moet uw man eerder naar een verpleeghuis. Dat is voor u beiden zwaarder, en het kost meer.',
    },
  ],
  adviezen: [
    {
      adviseur: 'Mevrouw drs. H. Bakker, ouderenpsycholoog bij Adviesbureau Zuid',
      op: datum('2026-06-03'),
      conclusie: 'Zij schrijft dat een vaste groep met toezicht nodig is.',
      gevolgd: 'Wij volgen dit advies. Het is zorgvuldig gemaakt en past bij wat wij zelf zagen.',
    },
  ],
};

/** Mevrouw X: dagbesteding granted in kind, domestic help in part as a pgb, a stairlift refused. */
export function beschikking(anders: Partial<InhoudelijkeBeschikking> = {}): InhoudelijkeBeschikking {
  return {
    ...kop('2026-06-24'),
    brief: 'beschikking',
    soort: 'gedeeltelijk',
    onderzoek: { aangevraagd: 'naVerslag', gesproken: true, verslagOp: null },
    meldingOntvangenOp: datum('2026-05-04'),
    aanvraag: {
      ontvangenOp: datum('2026-06-10'),
      vorm: 'het ondertekende verslag',
      gevraagd: ['dagbesteding met vervoer', 'hulp bij het huishouden', 'een traplift'],
    },
    besluiten: [
      {
        uitkomst: 'toegekend',
        voorziening: 'Dagbesteding met vervoer',
        gevraagd: '“Ik wil dat mijn man een paar dagen per week ergens heen kan.”',
        doel: 'Uw man heeft een vast dagritme en is onder de mensen. U heeft drie dagen om uit te rusten.',
        omvang: 'drie dagen per week, zes uur per dag, met vervoer heen en terug',
        vorm: { soort: 'natura', aanbieder: 'Zorggroep De Akker', telefoon: '0123 98 76 54' },
        ingang: datum('2026-07-01'),
        einde: gerekend('2027-06-30', 'Dat is één jaar, omdat de ziekte van uw man verandert.'),
        starten: 'Zorggroep De Akker belt u binnen een week. U hoeft zelf niets te doen.',
        redenen: ['Uw man heeft overdag toezicht nodig dat u thuis niet meer kunt geven.'],
      },
      {
        uitkomst: 'gedeeltelijk',
        voorziening: 'Hulp bij het huishouden',
        gevraagd: '“Ik kom niet meer aan poetsen en wassen toe.”',
        doel: 'U woont in een schoon huis.',
        omvang: 'twee uur per week',
        vorm: {
          soort: 'pgb',
          hoogte: '€ 2.340,00 per jaar',
          berekening: 'Dat is 104 uur maal € 22,50 per uur, het tarief uit de verordening.',
          voorwaarden: [
            'U gebruikt het geld alleen voor hulp bij het huishouden.',
            'De hulp is veilig en van goede kwaliteit.',
          ],
          verantwoording: 'u keurt elke maand de uren van uw hulp goed bij de SVB.',
        },
        ingang: datum('2026-07-01'),
        einde: gerekend('2028-06-30', 'Dat is twee jaar.'),
        starten: 'U krijgt een brief van de SVB. Daarin staat hoe u een zorgovereenkomst maakt.',
        nietToegekend: 'hulp bij de was',
        redenen: ['Uw dochter doet op zaterdag de was en wil dat blijven doen.'],
        voorliggend: [
          {
            mogelijkheid: 'Wasservice Schoon',
            waarom: 'Deze haalt en brengt de was als uw dochter niet kan.',
          },
        ],
      },
      {
        uitkomst: 'afgewezen',
        voorziening: 'Traplift',
        gevraagd: '“Een traplift zou handig zijn.”',
        redenen: ['U kunt beiden veilig de trap op en af. De ergotherapeut heeft dat bij u thuis gezien.'],
        voorliggend: [
          { mogelijkheid: 'Een tweede trapleuning', waarom: 'Daarmee houdt u zich aan twee kanten vast.' },
        ],
      },
    ],
    pgbGevraagd: false,
    motivering: MOTIVERING,
    omgekeerdeToets: {
      effect: 'U blijft samen thuis wonen en houdt de zorg vol.',
      grondwaarden: 'De Wmo is er om mee te doen en zelfredzaam te zijn. Dat dient dit besluit.',
      ethiek: 'Niets doen schaadt u en uw man. Anderen krijgen hierdoor niet minder.',
      randvoorwaarden: 'Artikel 2.3.5 van de Wmo geeft hiervoor ruimte. Geen regel staat in de weg.',
    },
    eigenBijdrage: {
      vanToepassing: true,
      uitleg: 'De bijdrage is een vast bedrag per maand voor u en uw man samen.',
    },
    voorwaarden: ['Meld uw man een dag van tevoren af als hij niet naar de dagbesteding komt.'],
    heronderzoek: gerekend('2027-04-21', 'Dat is tien weken voor het einde van de dagbesteding.'),
    gebeld:
      'Mevrouw Jansen heeft u op 23 juni 2026 gebeld om te vertellen wat u niet krijgt, en waarom. U vertelde dat u dat jammer vindt.',
    ingebrekestelling: null,
    rechtsmiddelen: RECHTSMIDDELEN,
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}

export function toekenning(): InhoudelijkeBeschikking {
  const [eerste] = beschikking().besluiten;
  return beschikking({ soort: 'toekenning', besluiten: [eerste], gebeld: null, omgekeerdeToets: null });
}

export function afwijzing(anders: Partial<InhoudelijkeBeschikking> = {}): InhoudelijkeBeschikking {
  const [eerste, ...rest] = beschikking().besluiten;
  return beschikking({
    soort: 'afwijzing',
    besluiten: [rest.find((b) => b.uitkomst === 'afgewezen') ?? eerste],
    eigenBijdrage: null,
    heronderzoek: null,
    ...anders,
  });
}

export function buitenBehandeling(anders: Partial<BuitenBehandeling> = {}): BuitenBehandeling {
  return {
    ...kop('2026-07-03'),
    brief: 'beschikking',
    soort: 'buitenBehandeling',
    aanvraag: { ontvangenOp: datum('2026-06-10'), vorm: 'een formulier', gevraagd: ['een scootmobiel'] },
    uitgenodigdOp: datum('2026-06-12'),
    hersteldUiterlijk: gerekend('2026-06-26', 'Dat was twee weken na onze brief.'),
    ontbrak: [{ wat: 'Uw handtekening', waarom: 'Zonder handtekening is de aanvraag niet compleet.' }],
    reactie: 'Wij hebben van u niets gekregen. Wij hebben u op 24 juni 2026 ook gebeld.',
    ingebrekestelling: null,
    rechtsmiddelen: {
      ...RECHTSMIDDELEN,
      uiterlijk: gerekend('2026-08-14', 'Dat is zes weken na de dag waarop wij deze brief aan u stuurden.'),
    },
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}

export function spoedbesluit(anders: Partial<Spoedbesluit> = {}): Spoedbesluit {
  return {
    ...kop('2026-05-06'),
    brief: 'spoedbesluit',
    meldingOntvangenOp: datum('2026-05-04'),
    voorziening: 'Kort verblijf',
    effectuering: {
      doel: 'Uw man is veilig en u kunt slapen.',
      omvang: 'zeven dagen per week, dag en nacht',
      vorm: { soort: 'natura', aanbieder: 'Logeerhuis De Haven', telefoon: '0123 44 55 66' },
      ingang: datum('2026-05-06'),
      einde: gerekend('2026-06-15', 'Dat is de dag waarop ons onderzoek uiterlijk klaar is.'),
      starten: 'U kunt vandaag terecht. Logeerhuis De Haven weet dat u komt.',
    },
    redenen: [
      'U heeft drie nachten niet geslapen.',
      'De casemanager verwacht dat het thuis vandaag misgaat.',
    ],
    eigenBijdrage: null,
    onderzoekUiterlijk: gerekend('2026-06-15', 'Dat is zes weken na de dag waarop wij uw melding kregen.'),
    rechtsmiddelen: {
      ...RECHTSMIDDELEN,
      uiterlijk: gerekend('2026-06-17', 'Dat is zes weken na de dag waarop wij deze brief aan u stuurden.'),
    },
    ondertekening: ONDERTEKENING,
    ...anders,
  };
}
