import type {
  MededelingTermijn,
  Opschortingsbericht,
  OntvangstbevestigingAanvraag,
  UitnodigingAanvullen,
} from '../../src/brieven/gegevensAanvraag.ts';
import type {
  Afsluiting,
  Doorverwijzing,
  OntvangstbevestigingMelding,
  UitnodigingGesprek,
} from '../../src/brieven/gegevensMelding.ts';
import type { Huisstijl } from '../../src/brieven/huisstijl.ts';
import type { BriefKop, GerekendeDatum, Organisatie } from '../../src/brieven/kop.ts';
import { datum } from '../../src/kern/datum.ts';
import type { DossierId } from '../../src/kern/ids.ts';
import { leesDossierId } from '../../src/kern/ids.ts';

const WAPEN = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 260 64">
<path d="M4 4h48v28c0 16-12 24-24 28C16 56 4 48 4 32z" fill="#1b4d7a"/>
<path d="M4 26c8-6 16-6 24 0s16 6 24 0v8c-8 6-16 6-24 0s-16-6-24 0z" fill="#ffffff"/>
<circle cx="28" cy="15" r="5" fill="#f2b632"/></svg>`;

/** The demo municipality's letterhead. */
export const HUISSTIJL: Huisstijl = {
  gemeentenaam: 'Voorbeeld',
  bezoekadres: ['Raadhuisplein 1', '1234 AB Voorbeeld'],
  postadres: ['Postbus 100', '1230 AC Voorbeeld'],
  telefoon: '14 0123',
  website: 'www.voorbeeld.example',
  email: 'wmo@voorbeeld.example',
  openingstijden: 'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
  logo: null,
  kleuren: { hoofd: '#1b4d7a', vlak: '#eef3f8' },
  ondertekenaarCollege: 'het college van burgemeester en wethouders van Voorbeeld',
};

export const HUISSTIJL_MET_WAPEN: Huisstijl = {
  ...HUISSTIJL,
  logo: { svg: WAPEN, beschrijving: 'Gemeente Voorbeeld' },
};

export function kenmerk(tekst: string): DossierId {
  const id = leesDossierId(tekst);
  if (id === undefined) throw new RangeError(`geen kenmerk: ${tekst}`);
  return id;
}

export function gerekend(dag: string, uitleg: string): GerekendeDatum {
  return { datum: datum(dag), uitleg };
}

export const MEE: Organisatie = {
  naam: 'Cliëntondersteuning De Brug',
  telefoon: '0800 123 45 67',
  website: 'www.debrug.example',
  email: 'info@debrug.example',
};

export function kop(dag: string): BriefKop {
  return {
    kenmerk: kenmerk('W26-7K3M-Q9TX'),
    datum: datum(dag),
    aan: {
      naam: 'Mevrouw Ç. de Vries-Yılmaz',
      aanhef: 'Geachte mevrouw De Vries-Yılmaz',
      adresregels: ['Dorpsstraat 12', '1234 AB  VOORBEELD'],
      namens: null,
    },
    contact: {
      naam: 'mevrouw S. Jansen',
      functie: 'klantmanager Wmo',
      telefoon: '0123 45 67 89',
      email: 'wmo@voorbeeld.example',
      bereikbaar: 'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
    },
    bijlagen: [],
  };
}

export function ontvangstbevestigingMelding(
  anders: Partial<OntvangstbevestigingMelding> = {},
): OntvangstbevestigingMelding {
  return {
    ...kop('2026-05-04'),
    brief: 'ontvangstbevestigingMelding',
    ontvangenOp: datum('2026-05-04'),
    kanaal: 'via onze website',
    namensInwoner: true,
    gemeldDoor: 'uw dochter, mevrouw L. de Vries',
    bijMeldingVan: null,
    samenvatting:
      'Mijn man wordt steeds vergeetachtiger en is soms boos. Ik kan hem overdag niet meer alleen laten.\nIk zou graag willen dat hij een paar dagen in de week ergens heen kan, zodat ik op adem kom.',
    onderzoekUiterlijk: gerekend('2026-06-15', 'Dat is zes weken na de dag waarop wij uw melding kregen.'),
    persoonlijkPlanUiterlijk: gerekend(
      '2026-05-11',
      'Dat is zeven dagen na de dag waarop wij uw melding kregen.',
    ),
    clientondersteuning: MEE,
    belafspraak: {
      wie: 'Mevrouw S. Jansen',
      uiterlijk: gerekend('2026-05-08', 'Dat is de derde werkdag na uw melding. 5 mei telt niet mee.'),
    },
    noodnummers: [
      {
        wanneer: 'Is er geweld thuis, of bent u daar bang voor?',
        wie: 'Veilig Thuis',
        telefoon: '0800 2000',
      },
      {
        wanneer: 'Is er een crisis in uw hoofd of bij iemand thuis?',
        wie: 'uw huisarts',
        telefoon: '0123 11 22 33',
      },
    ],
    privacyverklaring: 'www.voorbeeld.example/privacy',
    ...anders,
  };
}

export function uitnodigingGesprek(anders: Partial<UitnodigingGesprek> = {}): UitnodigingGesprek {
  return {
    ...kop('2026-05-07'),
    brief: 'uitnodigingGesprek',
    dag: datum('2026-05-18'),
    tijd: '10.00 uur',
    duur: 'ongeveer anderhalf uur',
    plaats: 'bij u thuis, Dorpsstraat 12 in Voorbeeld',
    afspraak: 'Wij hebben deze dag en plaats op 7 mei 2026 telefonisch met u afgesproken.',
    metWie: 'mevrouw S. Jansen, klantmanager Wmo',
    klaarleggen: ['een lijst van de medicijnen die u en uw man gebruiken, als u dat wilt'],
    tolk: 'Er komt een tolk mee voor Turks.',
    clientondersteuning: MEE,
    persoonlijkPlanUiterlijk: gerekend(
      '2026-05-11',
      'Dat is zeven dagen na de dag waarop wij uw melding kregen.',
    ),
    ...anders,
  };
}

export function afsluiting(anders: Partial<Afsluiting> = {}): Afsluiting {
  return {
    ...kop('2026-05-12'),
    brief: 'afsluiting',
    meldingOntvangenOp: datum('2026-05-04'),
    waarom: null,
    hulpvraag: 'Ik wil graag onder de mensen zijn. Sinds de verhuizing ken ik hier niemand.',
    adviezen: [
      'In buurthuis De Linde is elke ochtend een open inloop. U hoeft zich niet aan te melden.',
      'Met de Wensauto kunt u voor een klein bedrag naar het buurthuis en weer naar huis.',
    ],
    instemming: {
      op: datum('2026-05-11'),
      hoe: 'in een telefoongesprek',
      woorden: 'Dat is precies wat ik zocht. Meer heb ik nu niet nodig.',
    },
    clientondersteuning: MEE,
    ...anders,
  };
}

export function doorverwijzing(anders: Partial<Doorverwijzing> = {}): Doorverwijzing {
  return {
    ...kop('2026-05-12'),
    brief: 'doorverwijzing',
    meldingOntvangenOp: datum('2026-05-04'),
    partij: {
      naam: 'Schuldhulp Voorbeeld',
      telefoon: '0123 55 66 77',
      website: 'www.schuldhulp.example',
      email: null,
    },
    contactBijPartij: 'de heer M. El Idrissi',
    vraag: 'Ik krijg brieven over de huur en durf ze niet meer open te maken.',
    waarom:
      'Uw vraag gaat over schulden. Schuldhulp Voorbeeld kan met de verhuurder praten en samen met u een plan maken.',
    afspraken: [
      'De heer El Idrissi belt u op 13 mei 2026.',
      'U legt de brieven klaar. U hoeft ze niet eerst te openen.',
      'Mevrouw Jansen is bij het eerste gesprek, omdat u dat prettig vindt.',
    ],
    gedeeld: [
      { gegeven: 'uw naam, adres en telefoonnummer', grondslag: 'U gaf op 11 mei 2026 toestemming.' },
      { gegeven: 'dat u een huurachterstand heeft', grondslag: 'U gaf op 11 mei 2026 toestemming.' },
    ],
    terugkoppeling: gerekend('2026-05-27', 'Dat is twee weken na het eerste gesprek.'),
    blijftBijOns: 'Uw vraag over hulp in het huishouden onderzoeken wij zelf verder.',
    ...anders,
  };
}

export function ontvangstbevestigingAanvraag(
  anders: Partial<OntvangstbevestigingAanvraag> = {},
): OntvangstbevestigingAanvraag {
  return {
    ...kop('2026-06-10'),
    brief: 'ontvangstbevestigingAanvraag',
    ontvangenOp: datum('2026-06-10'),
    vorm: 'een formulier op onze website',
    gevraagd: ['dagbesteding voor drie dagen per week', 'vervoer naar de dagbesteding'],
    beslisdatum: gerekend('2026-06-24', 'Dat is twee weken na de dag waarop wij uw aanvraag kregen.'),
    kopie: [
      { label: 'Naam', waarde: 'Çiğdem de Vries-Yılmaz' },
      { label: 'Adres', waarde: 'Dorpsstraat 12, 1234 AB Voorbeeld' },
      { label: 'Wat ik vraag', waarde: 'Drie dagen dagbesteding, met vervoer.' },
      { label: 'Ondertekend', waarde: '10 juni 2026, met uw inlog' },
    ],
    ...anders,
  };
}

export function uitnodigingAanvullen(anders: Partial<UitnodigingAanvullen> = {}): UitnodigingAanvullen {
  return {
    ...kop('2026-06-12'),
    brief: 'uitnodigingAanvullen',
    ontvangenOp: datum('2026-06-10'),
    gevraagd: ['een scootmobiel'],
    ontbreekt: [
      { wat: 'Uw handtekening', waarom: 'Zonder handtekening weten wij niet zeker dat u de aanvraag doet.' },
      {
        wat: 'Een foto of tekening van uw berging',
        waarom: 'Wij willen weten of de scootmobiel droog kan staan.',
      },
    ],
    uiterlijk: gerekend('2026-06-26', 'Dat is twee weken na deze brief.'),
    wijzen: [
      'per post naar gemeente Voorbeeld, Postbus 100, 1230 AC Voorbeeld',
      'via www.voorbeeld.example/mijn',
      'aan de balie in het gemeentehuis',
    ],
    ...anders,
  };
}

export function opschorting(anders: Partial<Opschortingsbericht> = {}): Opschortingsbericht {
  return {
    ...kop('2026-06-22'),
    brief: 'opschorting',
    aanvraagOntvangenOp: datum('2026-06-10'),
    gevraagd: ['dagbesteding', 'vervoer'],
    van: datum('2026-06-23'),
    totEnMet: datum('2026-06-25'),
    grond: 'Door overmacht kunnen wij nu niet beslissen: er is iets gebeurd waar wij niets aan kunnen doen.',
    artikel: '4:15, lid 2, onder c',
    uitleg: 'Het gemeentehuis staat onder water. Wij kunnen uw dossier niet openen.',
    eerdereBeslisdatum: datum('2026-06-24'),
    nieuweBeslisdatum: gerekend(
      '2026-06-29',
      'Twee weken na uw aanvraag, met de dagen erbij waarop de tijd stilstond.',
    ),
    postadres: ['Gemeente Voorbeeld, team Wmo', 'Postbus 100', '1230 AC Voorbeeld'],
    ...anders,
  };
}

export function mededelingTermijn(anders: Partial<MededelingTermijn> = {}): MededelingTermijn {
  return {
    ...kop('2026-06-22'),
    brief: 'mededelingTermijn',
    aanvraagOntvangenOp: datum('2026-06-10'),
    gevraagd: ['dagbesteding', 'vervoer'],
    wettelijkeBeslisdatum: gerekend(
      '2026-06-24',
      'Dat is twee weken na de dag waarop wij uw aanvraag kregen.',
    ),
    nieuweDatum: gerekend('2026-07-01', 'Wij krijgen het advies van de ergotherapeut op 29 juni 2026.'),
    reden: 'Wij hebben een ergotherapeut om advies gevraagd. Dat advies is er nog niet.',
    postadres: ['Gemeente Voorbeeld, team Wmo', 'Postbus 100', '1230 AC Voorbeeld'],
    ...anders,
  };
}
