import { describe, expect, it } from 'vitest';
import { GEMEENTE } from '../../../../test/bouwers/iwmo-kop.ts';
import { GOEDE_BERICHTEN, met } from '../../../../test/bouwers/iwmo.ts';
import { datum } from '../../../kern/datum.ts';
import type { Berichtsoort, ToegewezenProduct } from '../berichten.ts';
import { BERICHTSOORTEN } from '../berichten.ts';
import { keur } from '../keur.ts';
import { REGELS } from './lijst.ts';
import type { Omstandigheden } from './regel.ts';

const [EERSTE, HULPMIDDEL, BUDGET] = GOEDE_BERICHTEN['301'].Client.ToegewezenProducten;
const ELDERS: ToegewezenProduct = {
  ToewijzingNummer: 201,
  Product: { Categorie: '04', Code: '04A01' },
  Toewijzingsdatum: datum('2025-12-01'),
  Toewijzingstijd: '10:00:00',
  Ingangsdatum: datum('2026-01-01'),
  Omvang: { Volume: 31_500, Eenheid: '83', Frequentie: '4' },
};

type Toewijzingen = NonNullable<Omstandigheden['toewijzingenVan']>;

/** What is assigned, with other values in the first of the first client, or without its product or volume. */
function toegewezen(anders: Partial<ToegewezenProduct> = {}, zonder?: 'Product' | 'Omvang'): Toewijzingen {
  const [eerste, ...meer] = [EERSTE, HULPMIDDEL, BUDGET].flatMap((t) => t ?? []);
  const { Product, Omvang, ...rest } = { ...(eerste ?? ELDERS), ...anders };
  const nu: ToegewezenProduct = {
    ...rest,
    ...(Product && zonder !== 'Product' ? { Product } : {}),
    ...(Omvang && zonder !== 'Omvang' ? { Omvang } : {}),
  };
  return (bsn) => {
    if (bsn === '999900006') return [nu, ...meer];
    return bsn === '999900018' ? [ELDERS] : [];
  };
}

const HIER: Omstandigheden = {
  gemeente: GEMEENTE,
  vandaag: datum('2026-11-02'),
  gemeentecodes: new Set([GEMEENTE]),
  toewijzingenVan: toegewezen(),
};

interface Geval {
  readonly code: string;
  readonly soort: Berichtsoort;
  readonly feit: string;
  readonly anders: Readonly<Record<string, unknown>>;
  /** Paths after /Bericht; none when the rule is obeyed. */
  readonly waar: readonly string[];
  readonly bij: Omstandigheden;
}

/** Other surroundings than here; undefined is not known. */
type Anders = { readonly [N in keyof Omstandigheden]?: Omstandigheden[N] | undefined };

function omstandigheden(anders: Anders): Omstandigheden {
  const alles = Object.entries({ ...HIER, ...anders });
  return Object.fromEntries(alles.filter(([, waarde]) => waarde !== undefined));
}

const GEVALLEN: Geval[] = [];

/** With these values on these paths the rule is broken at `waar`. */
function breekt(
  code: string,
  soort: Berichtsoort,
  feit: string,
  anders: Geval['anders'],
  waar: string | readonly string[],
  bij: Anders = {},
): void {
  GEVALLEN.push({ code, soort, feit, anders, waar: [waar].flat(), bij: omstandigheden(bij) });
}

/** With these values it is just obeyed. */
function past(
  code: string,
  soort: Berichtsoort,
  feit: string,
  anders: Geval['anders'],
  bij: Anders = {},
): void {
  breekt(code, soort, feit, anders, [], bij);
}

const PERSONEN = ['301', '305', '307', '315'] as const;

// The client and the people around.
for (const soort of [...PERSONEN, '317'] as const)
  breekt(
    'CS002',
    soort,
    'een BSN dat niet aan de elfproef voldoet',
    { 'Client/Bsn': '999900007' },
    '/Client/Bsn',
  );
breekt(
  'CS002',
  '323',
  'het BSN van de tweede client voldoet niet aan de elfproef',
  { 'Declaratie/Clienten/1/Bsn': '999900017' },
  '/Declaratie/Clienten/Client[2]/Bsn',
);
breekt('CS002', '305', 'negen nullen', { 'Client/Bsn': '000000000' }, '/Client/Bsn');
breekt(
  'CS050',
  '301',
  'een partnernaam met pseudoniem',
  { 'Client/Naam/NaamGebruik': '5' },
  '/Client/Naam/NaamGebruik',
);
breekt(
  'CS050',
  '301',
  'een relatie zonder partnernaam die de naam van de partner gebruikt',
  { 'Client/Relaties/1/Naam/NaamGebruik': '2' },
  '/Client/Relaties/Relatie[2]/Naam/NaamGebruik',
);
past('CS050', '301', 'een relatie mag een organisatie zijn', { 'Client/Relaties/1/Naam/NaamGebruik': '6' });
breekt(
  'CS318',
  '301',
  'de client kan geen organisatie zijn',
  { 'Client/Naam/NaamGebruik': '6', 'Client/Naam/Partnernaam': undefined },
  '/Client/Naam/NaamGebruik',
);
for (const soort of PERSONEN) {
  const veld = '/Client/Geboortedatum/DatumGebruik';
  const geboren = (Datum: string, DatumGebruik: string) => ({
    'Client/Geboortedatum': { Datum, DatumGebruik },
  });
  breekt('CS139', soort, 'dag onbekend, maar niet 01', geboren('1948-03-02', '1'), veld);
  past('CS139', soort, 'dag onbekend en 01', geboren('1948-03-01', '1'));
  breekt('CS139', soort, 'dag en maand onbekend, maar maand niet 01', geboren('1948-03-01', '2'), veld);
  past('CS139', soort, 'dag en maand onbekend en 01', geboren('1948-01-01', '2'));
  breekt('CS139', soort, 'alles onbekend, maar een jaar', geboren('1901-01-01', '3'), veld);
  past('CS139', soort, 'alles onbekend', geboren('1900-01-01', '3'));
  past('TR002', soort, 'een onbekende datum telt niet', geboren('1900-01-01', '3'));
  past('TR002', soort, 'precies 120 jaar', { 'Client/Geboortedatum/Datum': '1906-11-02' });
  breekt(
    'TR002',
    soort,
    'meer dan 120 jaar',
    { 'Client/Geboortedatum/Datum': '1906-11-01' },
    '/Client/Geboortedatum/Datum',
  );
  breekt(
    'TR002',
    soort,
    '1900 met een bekende dag is niet onbekend',
    geboren('1900-01-01', '2'),
    '/Client/Geboortedatum/Datum',
  );
}
breekt(
  'TR002',
  '301',
  'een relatie van meer dan 120 jaar',
  { 'Client/Relaties/0/Geboortedatum/Datum': '1899-01-01' },
  '/Client/Relaties/Relatie[1]/Geboortedatum/Datum',
);
breekt(
  'CD007',
  '301',
  'een tolk zonder taal',
  { 'Client/Communicatie/Taal': undefined },
  '/Client/Communicatie/Taal',
);
breekt(
  'CD007',
  '301',
  'een taal zonder tolk',
  { 'Client/Communicatie/Vorm': '2' },
  '/Client/Communicatie/Taal',
);
past('CD007', '301', 'geen communicatie', { 'Client/Communicatie': undefined });
past('CD007', '301', 'een gebarentolk zonder taal', { 'Client/Communicatie': { Vorm: '2' } });

// Addresses.
const CONTACT = '/Client/Contactgegevens/Contact[1]';
breekt(
  'CD005',
  '301',
  'een postcode zonder land',
  { 'Client/Contactgegevens/0/Adres/LandCode': undefined },
  `${CONTACT}/Adres/LandCode`,
);
breekt(
  'CD005',
  '301',
  'een land zonder postcode',
  { 'Client/Contactgegevens/0/Adres/Postcode': undefined },
  `${CONTACT}/Adres/LandCode`,
);
breekt(
  'CD009',
  '301',
  'een periode bij een verblijfadres',
  { 'Client/Contactgegevens/1/Soort': '03' },
  '/Client/Contactgegevens/Contact[2]/Periode',
);
breekt(
  'CD025',
  '301',
  'een Nederlands adres zonder huisnummer',
  { 'Client/Relaties/1/Contact/Adres/Huis': undefined },
  '/Client/Relaties/Relatie[2]/Contact/Adres/Huis',
);
past('CD025', '301', 'een adres in België zonder huisnummer', {
  'Client/Relaties/1/Contact/Adres/Huis': undefined,
  'Client/Relaties/1/Contact/Adres/LandCode': 'BE',
});
breekt(
  'CD034',
  '301',
  'een BRP-adres zonder postcode',
  { 'Client/Contactgegevens/0/Adres/Postcode': undefined },
  `${CONTACT}/Adres/Postcode`,
);
breekt(
  'CD034',
  '301',
  'een verblijfadres zonder adres',
  { 'Client/Relaties/0/Contact/Soort': '03' },
  '/Client/Relaties/Relatie[1]/Contact/Adres/Postcode',
);
breekt(
  'CS003',
  '301',
  'een verblijf dat eindigt voor het begint',
  { 'Client/Contactgegevens/1/Periode/Einddatum': '2026-09-30' },
  '/Client/Contactgegevens/Contact[2]/Periode/Einddatum',
);
past('CS003', '301', 'een verblijf van een dag', {
  'Client/Contactgegevens/1/Periode/Einddatum': '2026-10-01',
});
past('CS003', '301', 'een verblijf met alleen een einde', {
  'Client/Contactgegevens/1/Periode/Begindatum': undefined,
});
past('CS003', '301', 'een verblijf zonder einde', {
  'Client/Contactgegevens/1/Periode/Einddatum': undefined,
});
for (const postcode of ['0123AB', '1234 AB', '1234ab', '1234A', '12345AB', '1234ABC'])
  breekt(
    'CS089',
    '301',
    `geen Nederlandse postcode: ${postcode}`,
    { 'Client/Contactgegevens/0/Adres/Postcode': postcode },
    `${CONTACT}/Adres/Postcode`,
  );
past('CS089', '301', 'een Belgische postcode', {
  'Client/Contactgegevens/0/Adres/Postcode': '9000',
  'Client/Contactgegevens/0/Adres/LandCode': 'BE',
});
breekt(
  'TR006',
  '301',
  'een contact zonder telefoon en adres',
  { 'Client/Relaties/0/Contact/Telefoon': undefined },
  '/Client/Relaties/Relatie[1]/Contact',
);
breekt(
  'TR006',
  '301',
  'een adres zonder huisnummer',
  { 'Client/Contactgegevens/0/Adres/Huis': undefined },
  CONTACT,
);
breekt(
  'TR006',
  '301',
  'een adres zonder postcode',
  { 'Client/Contactgegevens/0/Adres/Postcode': undefined },
  CONTACT,
);
breekt(
  'TR061',
  '301',
  'alleen een tijdelijk adres',
  { 'Client/Contactgegevens/0/Soort': '04' },
  '/Client/Contactgegevens',
);
past('TR061', '301', 'een correspondentieadres', { 'Client/Contactgegevens/0/Soort': '02' });

// What is assigned or asked for.
const PLAATS = {
  '301': [
    'Client/ToegewezenProducten',
    '/Client/ToegewezenProducten/ToegewezenProduct',
    'Einddatum',
    'Ingangsdatum',
  ],
  '315': [
    'Client/AangevraagdeProducten',
    '/Client/AangevraagdeProducten/AangevraagdProduct',
    'ToewijzingEinddatum',
    'ToewijzingIngangsdatum',
  ],
  '317': [
    'Client/Verzoek/NieuweProducten',
    '/Client/Verzoek/NieuweProducten/NieuwProduct',
    'Einddatum',
    'GewensteIngangsdatum',
  ],
} as const;
for (const soort of ['301', '315', '317'] as const) {
  const [houder, pad, einde, begin] = PLAATS[soort];
  const een = `${pad}[1]`;
  const categorie = soort === '317' ? '02' : '01';
  breekt(
    'CD041',
    soort,
    'een productcode zonder omvang',
    { [`${houder}/0/Omvang`]: undefined },
    `${een}/Omvang`,
  );
  breekt(
    'CD075',
    soort,
    'een budget zonder einde',
    { [`${houder}/0/Budget`]: 100, [`${houder}/0/${einde}`]: undefined },
    `${een}/${einde}`,
  );
  breekt('CD076', soort, 'per week zonder einde', { [`${houder}/0/${einde}`]: undefined }, `${een}/${einde}`);
  past('CD076', soort, 'per maand zonder einde', {
    [`${houder}/0/${einde}`]: undefined,
    [`${houder}/0/Omvang/Frequentie`]: '4',
  });
  breekt('CD077', soort, 'een omvang bij een budget', { [`${houder}/0/Budget`]: 0 }, `${een}/Omvang`);
  breekt('CD078', soort, 'een budget bij een omvang', { [`${houder}/0/Budget`]: 0 }, `${een}/Budget`);
  breekt(
    'CD079',
    soort,
    'geen product en geen budget',
    { [`${houder}/0/Product`]: undefined },
    `${een}/Product`,
  );
  past('CD079', soort, 'een budget van nul zonder product', {
    [`${houder}/0/Product`]: undefined,
    [`${houder}/0/Budget`]: 0,
  });
  const zonderCode = { '301': 'CD080', '315': 'CD095', '317': 'CD096' }[soort];
  breekt(
    zonderCode,
    soort,
    'een omvang zonder productcode',
    { [`${houder}/0/Product/Code`]: undefined },
    `${een}/Omvang`,
  );
  breekt(
    zonderCode,
    soort,
    'een omvang zonder productcode en zonder einde',
    { [`${houder}/0/Product/Code`]: undefined, [`${houder}/0/${einde}`]: undefined },
    `${een}/Omvang`,
  );
  breekt(
    zonderCode,
    soort,
    'een omvang zonder productcode, op 1 januari 2021',
    { [`${houder}/0/Product/Code`]: undefined, [`${houder}/0/${einde}`]: '2021-01-01' },
    `${een}/Omvang`,
  );
  past(zonderCode, soort, 'tot en met 2020 mocht dat', {
    [`${houder}/0/Product/Code`]: undefined,
    [`${houder}/0/${einde}`]: '2020-12-31',
  });
  breekt(
    'CS003',
    soort,
    'het einde voor het begin',
    { [`${houder}/0/${einde}`]: '2026-01-01' },
    `${een}/${einde}`,
  );
  past('CS003', soort, 'begin en einde op een dag', {
    [`${houder}/0/${begin}`]: '2026-11-20',
    [`${houder}/0/${einde}`]: '2026-11-20',
  });
  const grof = soort === '315' ? 'CS343' : 'CS338';
  for (const eenheid of ['14', '16', '83', '84'])
    breekt(
      grof,
      soort,
      `eenheid ${eenheid} per dag`,
      { [`${houder}/0/Omvang/Eenheid`]: eenheid, [`${houder}/0/Omvang/Frequentie`]: '1' },
      `${een}/Omvang/Frequentie`,
    );
  past(grof, soort, 'minuten per dag', {
    [`${houder}/0/Omvang/Eenheid`]: '01',
    [`${houder}/0/Omvang/Frequentie`]: '1',
  });
  past(grof, soort, 'etmalen per dag tot en met 2020', {
    [`${houder}/0/Omvang`]: { Volume: 1, Eenheid: '14', Frequentie: '1' },
    [`${houder}/0/${einde}`]: '2020-12-31',
  });
  const overlap = { '301': 'TR302', '315': 'TR386', '317': 'TR410' }[soort];
  breekt(
    overlap,
    soort,
    'hetzelfde product twee keer tegelijk',
    { [houder]: [product(soort, {}), product(soort, { [begin]: '2026-12-31' })] },
    `${pad}[2]`,
  );
  past(overlap, soort, 'hetzelfde product na elkaar', {
    [houder]: [
      product(soort, { [begin]: '2027-01-01', [einde]: undefined }),
      product(soort, { [einde]: '2026-12-31' }),
    ],
  });
  past(overlap, soort, 'een andere code van dezelfde categorie', {
    [houder]: [product(soort, {}), product(soort, { Product: { Categorie: categorie, Code: '01A09' } })],
  });
  past(overlap, soort, 'dezelfde code van een andere categorie', {
    [houder]: [
      product(soort, {}),
      product(soort, { Product: { Categorie: '03', Code: `${categorie}A0${soort === '317' ? 1 : 3}` } }),
    ],
  });
  breekt(
    overlap,
    soort,
    'een hele categorie bij een code daarvan',
    {
      [houder]: [
        product(soort, {}),
        product(soort, { Product: { Categorie: categorie }, [begin]: '2026-12-01' }),
      ],
    },
    `${pad}[2]`,
  );
  breekt(
    overlap,
    soort,
    'een code bij de hele categorie',
    {
      [houder]: [
        product(soort, { Product: { Categorie: categorie } }),
        product(soort, { [begin]: '2026-12-01' }),
      ],
    },
    `${pad}[2]`,
  );
  breekt(
    overlap,
    soort,
    'zonder product bij welk product ook',
    { [houder]: [product(soort, {}), product(soort, { Product: undefined, [begin]: '2026-12-01' })] },
    `${pad}[2]`,
  );
  breekt(
    overlap,
    soort,
    'welk product ook bij een zonder product, dat niet eindigt',
    {
      [houder]: [
        product(soort, { Product: undefined, [einde]: undefined }),
        product(soort, { [begin]: '2029-12-01' }),
      ],
    },
    `${pad}[2]`,
  );
  for (const hulpmiddel of ['11', '12', '13', '14'])
    past(overlap, soort, `hulpmiddelen mogen: categorie ${hulpmiddel}`, {
      [houder]: [
        product(soort, { Product: { Categorie: hulpmiddel } }),
        product(soort, { Product: { Categorie: hulpmiddel } }),
        product(soort, { Product: undefined }),
      ],
    });
}

/** The first product of the message with other values. */
function product(soort: '301' | '315' | '317', anders: object): object {
  const [eerste] = {
    '301': GOEDE_BERICHTEN['301'].Client.ToegewezenProducten,
    '315': GOEDE_BERICHTEN['315'].Client.AangevraagdeProducten,
    '317': GOEDE_BERICHTEN['317'].Client.Verzoek.NieuweProducten ?? [],
  }[soort];
  return { ...eerste, ...anders };
}

const WENS = '/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[1]';
const WENSHOUDER = 'Client/Verzoek/TeWijzigenProducten/0';
breekt(
  'CS003',
  '317',
  'een wijziging die eindigt voor zij begint',
  { [`${WENSHOUDER}/Einddatum`]: '2026-11-15' },
  `${WENS}/Einddatum`,
);
breekt(
  'CD077',
  '317',
  'een wijziging met omvang en budget',
  { [`${WENSHOUDER}/Budget`]: 5 },
  `${WENS}/Omvang`,
);
past('CD041', '317', 'een wijziging zonder omvang', { [`${WENSHOUDER}/Omvang`]: undefined });
past('CD079', '317', 'een wijziging noemt geen product', {});
past('TR302', '301', 'een verwijderde toewijzing loopt niet', {
  'Client/ToegewezenProducten': [
    product('301', {}),
    product('301', { Ingangsdatum: '2026-05-01', Einddatum: '2026-05-01', RedenWijziging: '13' }),
    product('301', { Ingangsdatum: '2026-06-01', Einddatum: '2026-06-01', RedenWijziging: '01' }),
  ],
});
breekt(
  'TR302',
  '301',
  'een toewijzing van een dag loopt wel',
  {
    'Client/ToegewezenProducten': [
      product('301', {}),
      product('301', { Ingangsdatum: '2026-05-01', Einddatum: '2026-05-01', RedenWijziging: '14' }),
      product('301', { Ingangsdatum: '2026-06-01', Einddatum: '2026-06-02', RedenWijziging: '13' }),
    ],
  },
  ['/Client/ToegewezenProducten/ToegewezenProduct[2]', '/Client/ToegewezenProducten/ToegewezenProduct[3]'],
);
const EEN = '/Client/ToegewezenProducten/ToegewezenProduct[1]';
breekt(
  'CS335',
  '301',
  'verwijderd met een later einde',
  { 'Client/ToegewezenProducten/0/RedenWijziging': '13' },
  `${EEN}/RedenWijziging`,
);
breekt(
  'CS335',
  '301',
  'verwijderd zonder einde',
  {
    'Client/ToegewezenProducten/0/RedenWijziging': '13',
    'Client/ToegewezenProducten/0/Einddatum': undefined,
  },
  `${EEN}/RedenWijziging`,
);
past('CS335', '301', 'verwijderd op de ingangsdatum', {
  'Client/ToegewezenProducten/0/RedenWijziging': '13',
  'Client/ToegewezenProducten/0/Einddatum': '2026-01-12',
});
breekt(
  'CS336',
  '301',
  'de vervallen reden',
  { 'Client/ToegewezenProducten/0/RedenWijziging': '01' },
  `${EEN}/RedenWijziging`,
);

// Starting, stopping, asking and answering.
for (const status of ['2', '9']) {
  breekt(
    'CS058',
    '305',
    `status ${status}`,
    { 'Client/StartProducten/0/StatusAanlevering': status },
    '/Client/StartProducten/StartProduct[1]/StatusAanlevering',
  );
  breekt(
    'CS058',
    '307',
    `status ${status}`,
    { 'Client/StopProducten/1/StatusAanlevering': status },
    '/Client/StopProducten/StopProduct[2]/StatusAanlevering',
  );
}
breekt(
  'TR018',
  '307',
  'een stop voor de start',
  { 'Client/StopProducten/0/Einddatum': '2026-01-12' },
  '/Client/StopProducten/StopProduct[1]/Einddatum',
);
past('TR018', '307', 'een stop op de dag van de start', { 'Client/StopProducten/0/Einddatum': '2026-01-13' });
const VRAAG = '/Client/AangevraagdeProducten/AangevraagdProduct[1]';
const VRAAGHOUDER = 'Client/AangevraagdeProducten/0';
breekt(
  'CD043',
  '315',
  'een beschikking zonder datum',
  { [`${VRAAGHOUDER}/BeschikkingIngangsdatum`]: undefined },
  `${VRAAG}/BeschikkingIngangsdatum`,
);
breekt(
  'CD043',
  '315',
  'een datum zonder beschikking',
  { [`${VRAAGHOUDER}/BeschikkingNummer`]: undefined },
  `${VRAAG}/BeschikkingIngangsdatum`,
);
for (const type of ['02', '03', '04', '05']) {
  breekt(
    'CD066',
    '315',
    `verwijzer ${type} met code en naam`,
    { [`${VRAAGHOUDER}/Verwijzer`]: { Type: type, Naam: 'Vos', ZorgverlenerCode: '99000002' } },
    `${VRAAG}/Verwijzer/Naam`,
  );
  breekt(
    'CD067',
    '315',
    `verwijzer ${type} zonder code en naam`,
    { [`${VRAAGHOUDER}/Verwijzer`]: { Type: type } },
    `${VRAAG}/Verwijzer/Naam`,
  );
}
for (const type of ['01', '06', '08']) {
  breekt(
    'CD068',
    '315',
    `verwijzer ${type} met code`,
    { [`${VRAAGHOUDER}/Verwijzer`]: { Type: type, ZorgverlenerCode: '99000002' } },
    `${VRAAG}/Verwijzer/ZorgverlenerCode`,
  );
  past('CD067', '315', `verwijzer ${type} hoeft geen naam`, { [`${VRAAGHOUDER}/Verwijzer`]: { Type: type } });
  past('CD066', '315', `verwijzer ${type} met code en naam valt onder een andere regel`, {
    [`${VRAAGHOUDER}/Verwijzer`]: { Type: type, Naam: 'Vos', ZorgverlenerCode: '99000002' },
  });
}
breekt(
  'TR383',
  '315',
  'twee producten met dezelfde referentie',
  { 'Client/AangevraagdeProducten/1/ReferentieAanbieder': 'VOT-7' },
  '/Client/AangevraagdeProducten/AangevraagdProduct[2]',
);
breekt(
  'TR352',
  '317',
  'alleen een nieuw product',
  { 'Client/Verzoek/OngewijzigdeProducten': undefined, 'Client/Verzoek/TeWijzigenProducten': undefined },
  '/Client/Verzoek',
);
past('TR352', '317', 'een te wijzigen product is genoeg', {
  'Client/Verzoek/OngewijzigdeProducten': undefined,
});
past('TR352', '317', 'een ongewijzigd product is genoeg', {
  'Client/Verzoek/TeWijzigenProducten': undefined,
});
breekt(
  'TR353',
  '317',
  'er verandert niets',
  { 'Client/Verzoek/TeWijzigenProducten': undefined, 'Client/Verzoek/NieuweProducten': undefined },
  '/Client/Verzoek',
);
past('TR353', '317', 'een te wijzigen product is genoeg', { 'Client/Verzoek/NieuweProducten': undefined });
past('TR353', '317', 'een nieuw product is genoeg', { 'Client/Verzoek/TeWijzigenProducten': undefined });
breekt(
  'TR380',
  '317',
  'een nieuw product op de dagtekening',
  { 'Client/Verzoek/NieuweProducten/0/GewensteIngangsdatum': '2026-11-02' },
  '/Client/Verzoek/NieuweProducten/NieuwProduct[1]/GewensteIngangsdatum',
);
past('TR380', '317', 'een nieuw product de dag erna', {
  'Client/Verzoek/NieuweProducten/0/GewensteIngangsdatum': '2026-11-03',
});
breekt(
  'CD085',
  '319',
  'een afwijzing zonder reden',
  { 'Antwoord/RedenAfwijzingVerzoek': undefined },
  '/Antwoord/RedenAfwijzingVerzoek',
);
breekt(
  'CD086',
  '319',
  'in onderzoek met een reden',
  { 'Antwoord/VerzoekAntwoord': '2' },
  '/Antwoord/RedenAfwijzingVerzoek',
);
past('CD086', '319', 'in onderzoek zonder reden', {
  'Antwoord/VerzoekAntwoord': '2',
  'Antwoord/RedenAfwijzingVerzoek': undefined,
});
breekt(
  'TR101',
  '301',
  'twee BRP-adressen',
  { 'Client/Contactgegevens/1/Soort': '01' },
  '/Client/Contactgegevens/Contact[2]',
);
breekt(
  'TR101',
  '301',
  'twee relaties met een nummer',
  { 'Client/Relaties/1/Nummer': 'R1' },
  '/Client/Relaties/Relatie[2]',
);
breekt(
  'TR101',
  '301',
  'twee toewijzingen met een nummer',
  { 'Client/ToegewezenProducten/2/ToewijzingNummer': 101 },
  '/Client/ToegewezenProducten/ToegewezenProduct[3]',
);
const START = GOEDE_BERICHTEN['305'].Client.StartProducten[0];
breekt(
  'TR101',
  '305',
  'twee keer dezelfde start',
  { 'Client/StartProducten/1': { ...START, StatusAanlevering: '3' } },
  '/Client/StartProducten/StartProduct[2]',
);
for (const [element, waarde] of [
  ['ToewijzingNummer', 102],
  ['ToewijzingNummer', undefined],
  ['Product', { Categorie: '02', Code: '01A03' }],
  ['Product', { Categorie: '01' }],
  ['Begindatum', '2026-01-14'],
] as const)
  past('TR101', '305', `een start met een ander ${element} is een andere (${JSON.stringify(waarde)})`, {
    'Client/StartProducten/1': { ...START, [element]: waarde },
  });
const STOP = GOEDE_BERICHTEN['307'].Client.StopProducten[0];
breekt(
  'TR101',
  '307',
  'twee keer dezelfde stop',
  { 'Client/StopProducten/1': { ...STOP, StatusAanlevering: '3' } },
  '/Client/StopProducten/StopProduct[2]',
);
for (const [element, waarde] of [
  ['ToewijzingNummer', 102],
  ['Product', { Categorie: '02', Code: '01A03' }],
  ['Product', { Categorie: '01' }],
  ['Begindatum', '2026-01-14'],
  ['Einddatum', '2026-10-29'],
  ['RedenBeeindiging', '21'],
] as const)
  past('TR101', '307', `een stop met een andere ${element} is een andere (${JSON.stringify(waarde)})`, {
    'Client/StopProducten/1': { ...STOP, [element]: waarde },
  });
breekt(
  'TR101',
  '315',
  'twee producten met dezelfde referentie',
  { 'Client/AangevraagdeProducten/1/ReferentieAanbieder': 'VOT-7' },
  '/Client/AangevraagdeProducten/AangevraagdProduct[2]',
);
breekt(
  'TR101',
  '317',
  'twee keer ongewijzigd',
  { 'Client/Verzoek/OngewijzigdeProducten/1/ToewijzingNummer': 102 },
  '/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[2]',
);
const WIJZIGING = GOEDE_BERICHTEN['317'].Client.Verzoek.TeWijzigenProducten?.[0];
breekt(
  'TR101',
  '317',
  'twee keer te wijzigen',
  { 'Client/Verzoek/TeWijzigenProducten/1': WIJZIGING },
  '/Client/Verzoek/TeWijzigenProducten/TeWijzigenProduct[2]',
);
breekt(
  'TR101',
  '317',
  'twee keer hetzelfde nieuw',
  { 'Client/Verzoek/NieuweProducten/1': product('317', {}) },
  '/Client/Verzoek/NieuweProducten/NieuwProduct[2]',
);
past('TR101', '317', 'nieuw op een andere dag is een ander', {
  'Client/Verzoek/NieuweProducten/1': product('317', { GewensteIngangsdatum: '2028-01-01' }),
});
past('TR101', '317', 'nieuw met een andere code is een ander', {
  'Client/Verzoek/NieuweProducten/1': product('317', { Product: { Categorie: '02', Code: '02A02' } }),
});
past('TR101', '317', 'nieuw met een andere categorie is een ander', {
  'Client/Verzoek/NieuweProducten/1': product('317', { Product: { Categorie: '03', Code: '02A01' } }),
});
breekt(
  'TR101',
  '323',
  'een client twee keer',
  { 'Declaratie/Clienten/1/Bsn': '999900006' },
  '/Declaratie/Clienten/Client[2]',
);
const PRESTATIE = GOEDE_BERICHTEN['323'].Declaratie.Clienten[0]?.Prestaties[0];
breekt(
  'TR101',
  '323',
  'een prestatie twee keer',
  { 'Declaratie/Clienten/0/Prestaties/1': PRESTATIE },
  '/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]',
);
past('TR101', '323', 'de prestatie en haar credit zijn er twee', {
  'Declaratie/Clienten/0/Prestaties/1/ProductReferentie/ReferentieNummer': 'P1',
});
for (const [soort, houder, veld] of [
  ['301', 'Client/ToegewezenProducten/0/Toewijzingsdatum', `${EEN}/Toewijzingsdatum`],
  ['301', 'Client/Relaties/0/Geboortedatum/Datum', '/Client/Relaties/Relatie[1]/Geboortedatum/Datum'],
  ['305', 'Client/StartProducten/0/Begindatum', '/Client/StartProducten/StartProduct[1]/Begindatum'],
  ['307', 'Client/StopProducten/0/Einddatum', '/Client/StopProducten/StopProduct[1]/Einddatum'],
  ['315', 'Client/Geboortedatum/Datum', '/Client/Geboortedatum/Datum'],
  ['323', 'Declaratie/DeclaratiePeriode/Begindatum', '/Declaratie/DeclaratiePeriode/Begindatum'],
  [
    '323',
    'Declaratie/Clienten/1/Prestaties/0/ProductPeriode/Begindatum',
    '/Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]/ProductPeriode/Begindatum',
  ],
] as const) {
  breekt('TR134', soort, `${houder} na de dagtekening`, { [houder]: '2026-11-03' }, veld);
  past('TR134', soort, `${houder} op de dagtekening`, { [houder]: '2026-11-02' });
}

// What is declared.
const P = (client: number, prestatie: number) =>
  `/Declaratie/Clienten/Client[${client}]/Prestaties/Prestatie[${prestatie}]`;
const EERSTE_PRESTATIE = 'Declaratie/Clienten/0/Prestaties/0';
const CREDIT = 'Declaratie/Clienten/0/Prestaties/1';
const IN_EUROS = 'Declaratie/Clienten/1/Prestaties/0';
breekt(
  'CS100',
  '323',
  'een declaratieperiode voor 2021',
  { 'Declaratie/DeclaratiePeriode/Begindatum': '2020-12-31' },
  '/Declaratie/DeclaratiePeriode/Begindatum',
);
breekt(
  'CS100',
  '323',
  'een productperiode voor 2021',
  { [`${EERSTE_PRESTATIE}/ProductPeriode/Begindatum`]: '2020-12-31' },
  `${P(1, 1)}/ProductPeriode/Begindatum`,
);
past('CS100', '323', 'de eerste dag van 2021', { 'Declaratie/DeclaratiePeriode/Begindatum': '2021-01-01' });
for (const [begin, eind] of [
  ['2026-10-02', '2026-10-31'],
  ['2026-10-01', '2026-10-30'],
  ['2026-09-01', '2026-10-31'],
])
  breekt(
    'CS340',
    '323',
    `geen hele maand: ${begin} tot en met ${eind}`,
    { 'Declaratie/DeclaratiePeriode': { Begindatum: begin, Einddatum: eind } },
    '/Declaratie/DeclaratiePeriode',
  );
past('CS340', '323', 'een schrikkelmaand', {
  'Declaratie/DeclaratiePeriode': { Begindatum: '2024-02-01', Einddatum: '2024-02-29' },
});
breekt(
  'CS337',
  '323',
  'een prestatie over twee maanden',
  { [`${EERSTE_PRESTATIE}/ProductPeriode/Begindatum`]: '2026-09-30' },
  `${P(1, 1)}/ProductPeriode/Einddatum`,
);
breekt(
  'TR137',
  '323',
  'een declaratieperiode die eindigt voor zij begint',
  { 'Declaratie/DeclaratiePeriode/Einddatum': '2026-09-30' },
  '/Declaratie/DeclaratiePeriode/Einddatum',
);
breekt(
  'TR137',
  '323',
  'een declaratieperiode na de dagtekening',
  { 'Declaratie/DeclaratiePeriode/Einddatum': '2026-11-03' },
  '/Declaratie/DeclaratiePeriode/Einddatum',
);
past('TR137', '323', 'een declaratieperiode tot de dagtekening', {
  'Declaratie/DeclaratiePeriode/Einddatum': '2026-11-02',
});
breekt(
  'TR137',
  '323',
  'een productperiode die eindigt voor zij begint',
  { [`${IN_EUROS}/ProductPeriode/Einddatum`]: '2026-09-30' },
  `${P(2, 1)}/ProductPeriode/Einddatum`,
);
breekt(
  'TR335',
  '323',
  'een prestatie van meer dan vijf jaar terug',
  { [`${CREDIT}/ProductPeriode/Einddatum`]: '2021-11-01' },
  `${P(1, 2)}/ProductPeriode/Einddatum`,
);
past('TR335', '323', 'een prestatie van vijf jaar terug', {
  [`${CREDIT}/ProductPeriode/Einddatum`]: '2021-11-02',
});
breekt(
  'CD060',
  '323',
  'een credit zonder vorig nummer',
  { [`${CREDIT}/ProductReferentie/VorigReferentieNummer`]: undefined },
  `${P(1, 2)}/ProductReferentie/VorigReferentieNummer`,
);
breekt(
  'CD060',
  '323',
  'een debet met een vorig nummer',
  { [`${EERSTE_PRESTATIE}/ProductReferentie/VorigReferentieNummer`]: 'P9' },
  `${P(1, 1)}/ProductReferentie/VorigReferentieNummer`,
);
breekt(
  'CD087',
  '323',
  'uren of minuten zonder tarief',
  { [`${EERSTE_PRESTATIE}/ProductTarief`]: undefined },
  `${P(1, 1)}/ProductTarief`,
);
breekt(
  'CD087',
  '323',
  'euro’s met een tarief',
  { [`${IN_EUROS}/ProductTarief`]: 1 },
  `${P(2, 1)}/ProductTarief`,
);
breekt(
  'CS325',
  '323',
  'een bedrag van 0 als credit',
  { [`${CREDIT}/IngediendBedrag/Bedrag`]: 0 },
  `${P(1, 2)}/IngediendBedrag/DebetCredit`,
);
breekt(
  'CS325',
  '323',
  'een totaal van 0 als credit',
  { 'Declaratie/TotaalIngediendBedrag': { TotaalBedrag: 0, DebetCredit: 'C' } },
  '/Declaratie/TotaalIngediendBedrag/DebetCredit',
);
past('CS325', '323', 'een totaal van 0 als debet', {
  'Declaratie/TotaalIngediendBedrag': { TotaalBedrag: 0, DebetCredit: 'D' },
});
breekt(
  'CS339',
  '323',
  'een bedrag in euro’s dat niet het volume is',
  { [`${IN_EUROS}/IngediendBedrag/Bedrag`]: 31_499 },
  `${P(2, 1)}/IngediendBedrag/Bedrag`,
);
breekt(
  'TR315',
  '323',
  'dezelfde prestatie twee keer teruggenomen',
  { [`${IN_EUROS}/ProductReferentie/VorigReferentieNummer`]: 'P0' },
  P(2, 1),
);
breekt(
  'TR316',
  '323',
  'in een bericht ingediend en teruggenomen',
  { [`${CREDIT}/ProductReferentie/VorigReferentieNummer`]: 'P3' },
  `${P(1, 2)}/ProductReferentie/VorigReferentieNummer`,
);
breekt(
  'TR358',
  '323',
  'een verkeerd totaal',
  { 'Declaratie/TotaalIngediendBedrag/TotaalBedrag': 61_501 },
  '/Declaratie/TotaalIngediendBedrag/TotaalBedrag',
);
breekt(
  'TR358',
  '323',
  'het goede bedrag als credit',
  { 'Declaratie/TotaalIngediendBedrag/DebetCredit': 'C' },
  '/Declaratie/TotaalIngediendBedrag/TotaalBedrag',
);
past('TR358', '323', 'meer terug dan erbij', {
  [`${CREDIT}/IngediendBedrag/Bedrag`]: 80_000,
  'Declaratie/TotaalIngediendBedrag': { TotaalBedrag: 3_500, DebetCredit: 'C' },
});
breekt(
  'TR416',
  '323',
  'hetzelfde twee keer debet',
  { [CREDIT]: { ...PRESTATIE, ProductReferentie: { ReferentieNummer: 'P2' } } },
  P(1, 2),
);
for (const [element, waarde] of [
  ['ToewijzingNummer', 102],
  ['ProductCategorie', '02'],
  ['ProductCode', '01A04'],
  ['ProductPeriode', { Begindatum: '2026-09-01', Einddatum: '2026-10-31' }],
  ['ProductPeriode', { Begindatum: '2026-10-01', Einddatum: '2026-10-30' }],
  ['IngediendBedrag', { Bedrag: 1, DebetCredit: 'C' }],
] as const)
  past('TR416', '323', `met een ander ${element} is het iets anders (${JSON.stringify(waarde)})`, {
    [CREDIT]: { ...PRESTATIE, [element]: waarde },
  });
breekt(
  'TR314',
  '323',
  'twee clienten met een prestatienummer',
  { [`${IN_EUROS}/ProductReferentie/ReferentieNummer`]: 'P1' },
  P(2, 1),
);
breekt(
  'TR319',
  '323',
  'een prestatie na de declaratieperiode',
  { 'Declaratie/DeclaratiePeriode': { Begindatum: '2026-09-01', Einddatum: '2026-09-30' } },
  [`${P(1, 1)}/ProductPeriode/Einddatum`, `${P(2, 1)}/ProductPeriode/Einddatum`],
);
breekt(
  'TR319',
  '323',
  'een prestatie die na de declaratieperiode eindigt',
  { [`${EERSTE_PRESTATIE}/ProductPeriode/Einddatum`]: '2026-11-01' },
  `${P(1, 1)}/ProductPeriode/Einddatum`,
);
const IN_UREN = {
  [`${EERSTE_PRESTATIE}/Eenheid`]: '04',
  [`${EERSTE_PRESTATIE}/GeleverdVolume`]: 15,
  [`${EERSTE_PRESTATIE}/ProductTarief`]: 3_000,
};
past('TR346', '323', 'volume maal tarief', IN_UREN);
breekt(
  'TR346',
  '323',
  'een cent te veel',
  { ...IN_UREN, [`${EERSTE_PRESTATIE}/IngediendBedrag/Bedrag`]: 45_001 },
  `${P(1, 1)}/IngediendBedrag/Bedrag`,
);
past('TR346', '323', 'minuten worden niet nagerekend', { [`${EERSTE_PRESTATIE}/ProductTarief`]: 51 });

// The message in its surroundings.
for (const soort of BERICHTSOORTEN) {
  const veld = soort === '301' || soort === '319' ? 'Afzender' : 'Ontvanger';
  breekt(
    'andereGemeente',
    soort,
    'een bericht van of voor een andere gemeente',
    { [`Header/${veld}`]: '9902' },
    `/Header/${veld}`,
  );
  past(
    'andereGemeente',
    soort,
    'zonder eigen nummer wordt er niet gekeken',
    { [`Header/${veld}`]: '9902' },
    zonder('gemeente'),
  );
  breekt(
    'TR378',
    soort,
    'een gemeentecode die niet bestaat',
    { [`Header/${veld}`]: '0000' },
    `/Header/${veld}`,
  );
  past(
    'TR378',
    soort,
    'zonder lijst wordt er niet gekeken',
    { [`Header/${veld}`]: '0000' },
    zonder('gemeentecodes'),
  );
  breekt(
    'TR135',
    soort,
    'een dagtekening van morgen',
    { 'Header/BerichtIdentificatie/Dagtekening': '2026-11-03' },
    '/Header/BerichtIdentificatie/Dagtekening',
  );
  past(
    'TR135',
    soort,
    'zonder vandaag wordt er niet gekeken',
    { 'Header/BerichtIdentificatie/Dagtekening': '2026-11-03' },
    zonder('vandaag'),
  );
}
breekt(
  'TR019',
  '305',
  'een start zonder toewijzing',
  { 'Client/StartProducten/0/ToewijzingNummer': 999 },
  '/Client/StartProducten/StartProduct[1]/ToewijzingNummer',
);
breekt(
  'TR019',
  '307',
  'een stop zonder toewijzing',
  { 'Client/StopProducten/1/ToewijzingNummer': 201 },
  '/Client/StopProducten/StopProduct[2]/ToewijzingNummer',
);
past('TR019', '305', 'taakgericht heeft geen nummer', {
  'Client/StartProducten/0/ToewijzingNummer': undefined,
});
breekt('TR304', '317', 'een client zonder toewijzing', { 'Client/Bsn': '999900031' }, '/Client/Bsn');
breekt(
  'TR304',
  '323',
  'een client zonder toewijzing',
  { 'Declaratie/Clienten/1/Bsn': '999900031' },
  '/Declaratie/Clienten/Client[2]/Bsn',
);
breekt('TR374', '315', 'een ander verzoek loopt nog', {}, '/Client', { verzoekOpen: true });
breekt('TR374', '317', 'een ander verzoek loopt nog', {}, '/Client', { verzoekOpen: true });
past('TR374', '315', 'het vorige is beantwoord', {}, { verzoekOpen: false });
breekt(
  'TR349',
  '317',
  'een lopende toewijzing wordt niet genoemd',
  { 'Client/Verzoek/OngewijzigdeProducten/1': { ToewijzingNummer: 998 } },
  '/Client/Verzoek',
);
past(
  'TR349',
  '317',
  'een beëindigde hoeft niet',
  { 'Client/Verzoek/TeWijzigenProducten': undefined },
  { toewijzingenVan: toegewezen({ Einddatum: datum('2026-11-01') }) },
);
breekt(
  'TR349',
  '317',
  'een die vandaag eindigt wel',
  { 'Client/Verzoek/TeWijzigenProducten': undefined },
  '/Client/Verzoek',
  { toewijzingenVan: toegewezen({ Einddatum: datum('2026-11-02') }) },
);
past(
  'TR349',
  '317',
  'een verwijderde hoeft niet',
  { 'Client/Verzoek/TeWijzigenProducten': undefined },
  {
    toewijzingenVan: toegewezen({
      Ingangsdatum: datum('2027-01-01'),
      Einddatum: datum('2027-01-01'),
      RedenWijziging: '13',
    }),
  },
);
breekt(
  'TR350',
  '317',
  'ongewijzigd, maar onbekend',
  { 'Client/Verzoek/OngewijzigdeProducten/0/ToewijzingNummer': 999 },
  '/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]/ToewijzingNummer',
);
breekt(
  'TR350',
  '317',
  'ongewijzigd, maar beëindigd',
  { 'Client/Verzoek/OngewijzigdeProducten/0/ToewijzingNummer': 101 },
  '/Client/Verzoek/OngewijzigdeProducten/OngewijzigdProduct[1]/ToewijzingNummer',
  {
    toewijzingenVan: toegewezen({ Einddatum: datum('2026-11-01') }),
  },
);
breekt(
  'TR351',
  '317',
  'te wijzigen, maar onbekend',
  { [`${WENSHOUDER}/ToewijzingNummer`]: 999 },
  `${WENS}/ToewijzingNummer`,
);
breekt('TR351', '317', 'te wijzigen, maar beëindigd', {}, `${WENS}/ToewijzingNummer`, {
  toewijzingenVan: toegewezen({ Einddatum: datum('2026-11-01') }),
});
breekt(
  'TR357',
  '317',
  'een wijziging met terugwerkende kracht vanaf halverwege',
  { [`${WENSHOUDER}/GewensteIngangsdatum`]: '2026-11-02' },
  `${WENS}/GewensteIngangsdatum`,
);
past('TR357', '317', 'een wijziging vanaf het begin', {
  [`${WENSHOUDER}/GewensteIngangsdatum`]: '2026-01-12',
});
past('TR357', '317', 'een wijziging vanaf morgen', { [`${WENSHOUDER}/GewensteIngangsdatum`]: '2026-11-03' });
breekt(
  'TR361',
  '317',
  'nieuw wat al loopt',
  { 'Client/Verzoek/NieuweProducten/0/Product': { Categorie: '07', Code: '07A01' } },
  '/Client/Verzoek/NieuweProducten/NieuwProduct[1]',
);
breekt(
  'TR361',
  '317',
  'nieuw wat gewijzigd verder loopt',
  {
    'Client/Verzoek/NieuweProducten/0/Product': { Categorie: '01', Code: '01A03' },
    'Client/Verzoek/NieuweProducten/0/GewensteIngangsdatum': '2026-12-31',
  },
  '/Client/Verzoek/NieuweProducten/NieuwProduct[1]',
);
past('TR361', '317', 'nieuw na wat eindigt', {
  'Client/Verzoek/NieuweProducten/0/Product': { Categorie: '01', Code: '01A03' },
  'Client/Verzoek/NieuweProducten/0/GewensteIngangsdatum': '2027-01-01',
});
past('TR361', '317', 'een onbekende toewijzing telt niet mee', {
  'Client/Verzoek/OngewijzigdeProducten/0/ToewijzingNummer': 999,
  [`${WENSHOUDER}/ToewijzingNummer`]: 998,
});
const HEEL = { Omvang: { Volume: 100, Eenheid: '04', Frequentie: '6' } } as const;
breekt(
  'TR373',
  '317',
  'een ander budget vanaf halverwege',
  { [`${WENSHOUDER}/Omvang`]: undefined, [`${WENSHOUDER}/Budget`]: 5 },
  `${WENS}/GewensteIngangsdatum`,
);
past('TR373', '317', 'een ander budget vanaf het begin', {
  [`${WENSHOUDER}/Omvang`]: undefined,
  [`${WENSHOUDER}/Budget`]: 5,
  [`${WENSHOUDER}/GewensteIngangsdatum`]: '2026-01-12',
});
past(
  'TR373',
  '317',
  'hetzelfde budget vanaf halverwege',
  { [`${WENSHOUDER}/Omvang`]: undefined, [`${WENSHOUDER}/Budget`]: 5 },
  { toewijzingenVan: toegewezen({ Budget: 5 }) },
);
breekt('TR373', '317', 'een ander totaal vanaf halverwege', {}, `${WENS}/GewensteIngangsdatum`, {
  toewijzingenVan: toegewezen(HEEL),
});
past(
  'TR373',
  '317',
  'hetzelfde totaal vanaf halverwege',
  { [`${WENSHOUDER}/Omvang`]: HEEL.Omvang },
  { toewijzingenVan: toegewezen(HEEL) },
);
breekt('TR375', '317', 'een omvang bij een toewijzing zonder product', {}, `${WENS}/Omvang`, {
  toewijzingenVan: toegewezen({}, 'Product'),
});
breekt(
  'TR411',
  '317',
  'een productcode zonder omvang',
  { [`${WENSHOUDER}/Omvang`]: undefined },
  `${WENS}/Omvang`,
);
breekt('TR412', '317', 'een omvang bij een toewijzing zonder productcode', {}, `${WENS}/Omvang`, {
  toewijzingenVan: toegewezen({ Product: { Categorie: '01' } }),
});
for (const [code, soort] of [
  ['TR019', '305'],
  ['TR304', '317'],
  ['TR349', '317'],
  ['TR350', '317'],
  ['TR351', '317'],
  ['TR361', '317'],
  ['TR338', '323'],
] as const) {
  past(code, soort, 'zonder toewijzingen wordt er niet gekeken', {}, zonder('toewijzingenVan'));
  past(
    code,
    soort,
    'van een client van wie dat niet bekend is, wordt er niet gekeken',
    {},
    {
      toewijzingenVan: () => undefined,
    },
  );
  past(
    code,
    soort,
    'kan een toewijzing uit een ander systeem zijn',
    {},
    {
      toewijzingenVan: () => [],
      toewijzingenElders: true,
    },
  );
}

past('CD068', '315', 'een gemeente als verwijzer zonder code', {
  [`${VRAAGHOUDER}/Verwijzer`]: { Type: '01' },
});
past('TR352', '317', 'evenveel ongewijzigd als te wijzigen', {
  'Client/Verzoek/OngewijzigdeProducten': [{ ToewijzingNummer: 102 }],
});
past('TR101', '305', 'een start zonder product is een andere', {
  'Client/StartProducten/1': { ...START, Product: undefined },
});
past('CS325', '323', 'een totaal als credit', {
  'Declaratie/TotaalIngediendBedrag': { TotaalBedrag: 1, DebetCredit: 'C' },
});
past('CS100', '323', 'een prestatie vanaf de eerste dag van 2021', {
  [`${EERSTE_PRESTATIE}/ProductPeriode/Begindatum`]: '2021-01-01',
});
past('TR137', '323', 'een prestatie van een dag', {
  [`${EERSTE_PRESTATIE}/ProductPeriode/Einddatum`]: '2026-10-01',
});
past('TR319', '323', 'een prestatie op de laatste dag van de declaratieperiode', {
  [`${EERSTE_PRESTATIE}/ProductPeriode/Begindatum`]: '2026-10-31',
});
past('TR346', '323', 'euro’s worden niet nagerekend, ook niet met een tarief', {
  [`${IN_EUROS}/ProductTarief`]: 2,
});
past(
  'TR307',
  '323',
  'een prestatie vanaf de ingangsdatum',
  {},
  {
    toewijzingenVan: toegewezen({ Ingangsdatum: datum('2026-09-01') }),
  },
);
breekt(
  'TR341',
  '323',
  'minuten bij een toewijzing in dagdelen',
  {},
  [`${P(1, 1)}/Eenheid`, `${P(1, 2)}/Eenheid`],
  {
    toewijzingenVan: toegewezen({ Omvang: { Volume: 3, Eenheid: '16', Frequentie: '2' } }),
  },
);
breekt(
  'TR341',
  '323',
  'dagdelen bij een toewijzing in uren',
  { [`${EERSTE_PRESTATIE}/Eenheid`]: '16' },
  `${P(1, 1)}/Eenheid`,
  {
    toewijzingenVan: toegewezen({ Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' } }),
  },
);

// What is declared against what was assigned.
breekt(
  'TR338',
  '323',
  'een prestatie zonder toewijzing',
  { [`${EERSTE_PRESTATIE}/ToewijzingNummer`]: 201 },
  `${P(1, 1)}/ToewijzingNummer`,
);
breekt('TR307', '323', 'een prestatie voor de toewijzing', {}, `${P(1, 2)}/ProductPeriode/Begindatum`, {
  toewijzingenVan: toegewezen({ Ingangsdatum: datum('2026-09-02') }),
});
breekt('TR308', '323', 'een prestatie na de toewijzing', {}, `${P(1, 1)}/ProductPeriode/Einddatum`, {
  toewijzingenVan: toegewezen({ Einddatum: datum('2026-10-30') }),
});
past(
  'TR308',
  '323',
  'een prestatie tot het einde van de toewijzing',
  {},
  { toewijzingenVan: toegewezen({ Einddatum: datum('2026-10-31') }) },
);
breekt(
  'TR339',
  '323',
  'een andere categorie',
  { [`${IN_EUROS}/ProductCategorie`]: '05' },
  `${P(2, 1)}/ProductCategorie`,
);
breekt('TR340', '323', 'een andere code', { [`${IN_EUROS}/ProductCode`]: '04A02' }, `${P(2, 1)}/ProductCode`);
past(
  'TR339',
  '323',
  'een toewijzing zonder product laat elk product toe',
  { [`${EERSTE_PRESTATIE}/ProductCategorie`]: '09' },
  { toewijzingenVan: toegewezen({}, 'Product') },
);
past(
  'TR340',
  '323',
  'een toewijzing van een categorie laat elke code toe',
  { [`${EERSTE_PRESTATIE}/ProductCode`]: '01Z99' },
  { toewijzingenVan: toegewezen({ Product: { Categorie: '01' } }) },
);
breekt('TR341', '323', 'een andere eenheid', { [`${EERSTE_PRESTATIE}/Eenheid`]: '04' }, `${P(1, 1)}/Eenheid`);
past(
  'TR341',
  '323',
  'minuten bij een toewijzing in uren',
  {},
  { toewijzingenVan: toegewezen({ Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' } }) },
);
past(
  'TR341',
  '323',
  'zonder omvang geldt het contract',
  { [`${EERSTE_PRESTATIE}/Eenheid`]: '16' },
  { toewijzingenVan: toegewezen({}, 'Omvang') },
);
breekt(
  'TR384',
  '323',
  'een verwijderde toewijzing',
  {},
  [`${P(1, 1)}/ToewijzingNummer`, `${P(1, 2)}/ToewijzingNummer`],
  { toewijzingenVan: toegewezen({ RedenWijziging: '13' }) },
);
breekt(
  'TR387',
  '323',
  'een begin halverwege de maand',
  { [`${EERSTE_PRESTATIE}/ProductPeriode/Begindatum`]: '2026-10-05' },
  `${P(1, 1)}/ProductPeriode/Begindatum`,
);
past(
  'TR387',
  '323',
  'een begin op de ingangsdatum',
  { [`${EERSTE_PRESTATIE}/ProductPeriode/Begindatum`]: '2026-10-05' },
  { toewijzingenVan: toegewezen({ Ingangsdatum: datum('2026-10-05') }) },
);
breekt(
  'TR388',
  '323',
  'een einde halverwege de maand',
  { [`${EERSTE_PRESTATIE}/ProductPeriode/Einddatum`]: '2026-10-20' },
  `${P(1, 1)}/ProductPeriode/Einddatum`,
);
past(
  'TR388',
  '323',
  'een einde op de einddatum',
  { [`${EERSTE_PRESTATIE}/ProductPeriode/Einddatum`]: '2026-10-20' },
  { toewijzingenVan: toegewezen({ Einddatum: datum('2026-10-20') }) },
);

function zonder(naam: keyof Omstandigheden): Partial<Record<keyof Omstandigheden, undefined>> {
  return { [naam]: undefined };
}

describe('de regels van iWmo 3.2', () => {
  it.each(BERICHTSOORTEN)('vinden niets in een goede %s, op zichzelf en in zijn omgeving', (soort) => {
    expect(keur(GOEDE_BERICHTEN[soort])).toEqual([]);
    expect(keur(GOEDE_BERICHTEN[soort], HIER)).toEqual([]);
  });

  for (const { code, soort, feit, anders, waar, bij } of GEVALLEN)
    it(`${code} ${waar.length > 0 ? 'weigert' : 'laat toe'} in een ${soort}: ${feit}`, () => {
      expect(paden(code, soort, anders, bij)).toEqual(waar);
    });

  it('worden elk in elk bericht waarvoor zij gelden een keer gebroken', () => {
    const gebroken = new Set(
      GEVALLEN.filter(({ waar }) => waar.length > 0).map(({ code, soort }) => `${code} ${soort}`),
    );
    const alle = REGELS.flatMap(({ code, berichten }) => berichten.map((soort) => `${code} ${soort}`));

    expect(alle.length).toBeGreaterThan(120);
    expect(alle.filter((een) => !gebroken.has(een))).toEqual([]);
  });

  it('zeggen wat geldt en wat te doen, zonder iets uit het bericht', () => {
    const [fout] = keur(met(GOEDE_BERICHTEN['305'], { 'Client/Bsn': '999900007' }));

    expect(fout).toEqual({
      code: 'CS002',
      reden: 'Een BSN voldoet aan de elfproef.',
      artikel: 'iWmo 3.2 CS002',
      uitweg: 'Controleer het BSN.',
      veld: '/Bericht/Client/Bsn',
      niveau: 2,
      retourcode: '0001',
    });
  });

  it('noemen bij een andere gemeente geen retourcode: dat is een regel van Omkeer', () => {
    const [fout] = keur(GOEDE_BERICHTEN['305'], { gemeente: '9902' });

    expect([fout?.artikel, fout?.retourcode, fout?.niveau]).toEqual(['Omkeer', undefined, 4]);
  });
});

function paden(
  code: string,
  soort: Berichtsoort,
  anders: Geval['anders'],
  bij: Omstandigheden,
): readonly string[] {
  return keur(met(GOEDE_BERICHTEN[soort], anders), bij)
    .filter((fout) => fout.code === code)
    .map(({ veld }) => veld.replace('/Bericht', ''));
}
