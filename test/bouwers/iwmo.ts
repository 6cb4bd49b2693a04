import { datum } from '../../src/kern/datum.ts';
import type { Berichtsoort, BerichtVan } from '../../src/koppelvlakken/iwmo/berichten.ts';
import type { ElkBericht } from '../../src/koppelvlakken/iwmo/retourberichten.ts';
import { maakKop } from '../../src/koppelvlakken/iwmo/kop.ts';
import { WMO323 } from './iwmo-declaratie.ts';
import { naarAanbieder, naarGemeente, persoon } from './iwmo-kop.ts';

// One message of each kind that obeys every rule. People, numbers and municipality are invented.

const WMO301: BerichtVan<'301'> = {
  soort: '301',
  Header: maakKop('414', naarAanbieder),
  Client: {
    ...persoon,
    Naam: {
      ...persoon.Naam,
      Partnernaam: { Achternaam: 'Özdemir' },
      NaamGebruik: '3',
    },
    Communicatie: { Vorm: '1', Taal: 'Turks' },
    JuridischeStatus: '01',
    WettelijkeVertegenwoordiging: '08',
    Commentaar: 'Belt liever na 10 uur & spreekt < 3 zinnen "Nederlands".\n\tTweede regel.',
    Relaties: [
      {
        Nummer: 'R1',
        Volgorde: 1,
        Soort: '16',
        Geboortedatum: { Datum: datum('1975-05-01'), DatumGebruik: '1' },
        Geslacht: '1',
        Naam: { Geslachtsnaam: { Achternaam: 'Özdemir' }, Voorletters: 'E', NaamGebruik: '1' },
        Contact: {
          Soort: '02',
          Telefoon: {
            Telefoon01: { Telefoonnummer: '0612345678', Landnummer: '0031' },
            Telefoon02: { Telefoonnummer: '0201234567', Landnummer: '0031' },
          },
          Emailadres: 'e.ozdemir@voorbeeld.example',
        },
      },
      {
        Nummer: 'R2',
        Soort: '15',
        Naam: { Geslachtsnaam: { Achternaam: 'Vos' }, NaamGebruik: '1' },
        Contact: { Soort: '01', Adres: adres('1234AB') },
      },
    ],
    Contactgegevens: [
      { Soort: '01', Adres: adres('1234AB') },
      {
        Soort: '04',
        Adres: { ...adres('2345BC'), Huis: { Huisnummer: 8, AanduidingWoonadres: 'TO' } },
        Organisatie: 'Verpleeghuis De Linde',
        Periode: { Begindatum: datum('2026-10-01'), Einddatum: datum('2026-12-01') },
      },
    ],
    ToegewezenProducten: [
      {
        ToewijzingNummer: 101,
        ReferentieAanbieder: 'VOT-7',
        Product: { Categorie: '01', Code: '01A03' },
        Toewijzingsdatum: datum('2026-01-05'),
        Toewijzingstijd: '09:30:00',
        Ingangsdatum: datum('2026-01-12'),
        Einddatum: datum('2026-12-31'),
        Omvang: { Volume: 180, Eenheid: '01', Frequentie: '2' },
        Commentaar: 'Graag op dinsdag.',
      },
      {
        ToewijzingNummer: 102,
        Product: { Categorie: '11', Code: '11A01' },
        Toewijzingsdatum: datum('2026-02-01'),
        Toewijzingstijd: '16:00:00.5',
        Ingangsdatum: datum('2026-02-15'),
        Omvang: { Volume: 1, Eenheid: '82', Frequentie: '6' },
      },
      {
        ToewijzingNummer: 103,
        Product: { Categorie: '07' },
        Toewijzingsdatum: datum('2026-03-02'),
        Toewijzingstijd: '11:00:00',
        Ingangsdatum: datum('2026-03-09'),
        Einddatum: datum('2027-03-08'),
        RedenWijziging: '12',
        Budget: 450_000,
      },
    ],
  },
};

const WMO305: BerichtVan<'305'> = {
  soort: '305',
  Header: maakKop('418', naarGemeente),
  Client: {
    ...persoon,
    StartProducten: [
      {
        ToewijzingNummer: 101,
        Product: { Categorie: '01', Code: '01A03' },
        ToewijzingIngangsdatum: datum('2026-01-12'),
        Begindatum: datum('2026-01-13'),
        StatusAanlevering: '1',
      },
      {
        ToewijzingNummer: 102,
        Product: { Categorie: '11', Code: '11A01' },
        Begindatum: datum('2026-02-20'),
        StatusAanlevering: '3',
      },
    ],
  },
};

const WMO307: BerichtVan<'307'> = {
  soort: '307',
  Header: maakKop('420', naarGemeente),
  Client: {
    ...persoon,
    StopProducten: [
      {
        ToewijzingNummer: 101,
        Product: { Categorie: '01', Code: '01A03' },
        ToewijzingIngangsdatum: datum('2026-01-12'),
        Begindatum: datum('2026-01-13'),
        RedenBeeindiging: '20',
        Einddatum: datum('2026-10-30'),
        StatusAanlevering: '1',
      },
      {
        ToewijzingNummer: 102,
        Begindatum: datum('2026-02-20'),
        RedenBeeindiging: '19',
        Einddatum: datum('2026-10-30'),
        StatusAanlevering: '3',
      },
    ],
  },
};

const WMO315: BerichtVan<'315'> = {
  soort: '315',
  Header: maakKop('444', naarGemeente),
  Client: {
    ...persoon,
    Commentaar: 'Op verzoek van de huisarts.',
    AangevraagdeProducten: [
      {
        ReferentieAanbieder: 'VOT-7',
        BeschikkingNummer: 5,
        Product: { Categorie: '01', Code: '01A03' },
        BeschikkingIngangsdatum: datum('2026-11-01'),
        ToewijzingIngangsdatum: datum('2026-11-09'),
        ToewijzingEinddatum: datum('2027-11-08'),
        Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
        Verwijzer: { Type: '02', ZorgverlenerCode: '99000002' },
        Raamcontract: '1',
        Commentaar: 'Graag snel.',
      },
      {
        ReferentieAanbieder: 'VOT-8',
        Product: { Categorie: '07' },
        ToewijzingIngangsdatum: datum('2026-11-09'),
        ToewijzingEinddatum: datum('2027-11-08'),
        Budget: 120_000,
        Verwijzer: { Type: '05', Naam: 'Polikliniek geriatrie' },
      },
    ],
  },
};

const WMO317: BerichtVan<'317'> = {
  soort: '317',
  Header: maakKop('480', naarGemeente),
  Client: {
    Bsn: persoon.Bsn,
    Verzoek: {
      ReferentieAanbieder: 'VOW-3',
      RedenVerzoek: '1',
      OngewijzigdeProducten: [{ ToewijzingNummer: 102 }, { ToewijzingNummer: 103 }],
      TeWijzigenProducten: [
        {
          ToewijzingNummer: 101,
          GewensteIngangsdatum: datum('2026-11-16'),
          Einddatum: datum('2026-12-31'),
          Omvang: { Volume: 240, Eenheid: '01', Frequentie: '2' },
        },
      ],
      NieuweProducten: [
        {
          Product: { Categorie: '02', Code: '02A01' },
          GewensteIngangsdatum: datum('2026-11-16'),
          Einddatum: datum('2027-05-31'),
          Omvang: { Volume: 4, Eenheid: '16', Frequentie: '2' },
        },
      ],
    },
  },
};

const WMO319: BerichtVan<'319'> = {
  soort: '319',
  Header: maakKop('482', naarAanbieder),
  Antwoord: { ReferentieAanbieder: 'VOW-3', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '4' },
};

export const GOEDE_BERICHTEN: { readonly [S in Berichtsoort]: BerichtVan<S> } = {
  '301': WMO301,
  '305': WMO305,
  '307': WMO307,
  '315': WMO315,
  '317': WMO317,
  '319': WMO319,
  '323': WMO323,
};

/** The message with other values on some paths; undefined takes an element away. */
export function met<B extends ElkBericht>(bericht: B, anders: Readonly<Record<string, unknown>>): B {
  const kopie = structuredClone(bericht);
  for (const [pad, waarde] of Object.entries(anders)) zet(kopie, pad.split('/'), waarde);
  return kopie;
}

function zet(houder: object, [stap = '', ...verder]: readonly string[], waarde: unknown): void {
  const binnen: unknown = Reflect.get(houder, stap);
  if (verder.length > 0 && typeof binnen === 'object' && binnen !== null) zet(binnen, verder, waarde);
  else if (waarde === undefined) Reflect.deleteProperty(houder, stap);
  else Reflect.set(houder, stap, waarde);
}

function adres(postcode: string) {
  return {
    Huis: { Huisnummer: 12, Huisletter: 'B', HuisnummerToevoeging: 'II' },
    Postcode: postcode,
    Straatnaam: 'Kerkstraat',
    Plaatsnaam: 'Voorbeeld',
    LandCode: 'NL',
  } as const;
}
