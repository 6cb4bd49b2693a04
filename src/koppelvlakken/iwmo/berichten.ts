import {
  ADRES,
  BEDRAG,
  BEDRAG_MET_DC,
  BSN,
  COMMENTAAR,
  COMMUNICATIE,
  GEBOORTEDATUM,
  GESLOTEN_PERIODE,
  kopNaarAanbieder,
  kopNaarGemeente,
  NUMMER,
  OMVANG,
  OPEN_PERIODE,
  PRODUCT,
  PRODUCTCODE,
  PRODUCTREFERENTIE,
  REFERENTIE,
  TELEFOONNUMMERS,
  TOTAALBEDRAG_MET_DC,
  VERKORTE_NAAM,
  VERWIJZER,
  VOLLEDIGE_NAAM,
  VOLUME,
} from './basis.ts';
import * as codes from './codes.ts';
import type { Waarde } from './soorten.ts';
import { dag, getal, klasse, lijst, mag, tekst, tijd } from './soorten.ts';

const CONTACT = klasse({
  Soort: codes.ADRESSOORT,
  Adres: mag(ADRES),
  Organisatie: mag(tekst('regel', 35)),
  Telefoon: mag(TELEFOONNUMMERS),
  Emailadres: mag(tekst('regel', 80)),
  Periode: mag(OPEN_PERIODE),
});
const RELATIE = klasse({
  Nummer: tekst('regel', 20),
  Volgorde: mag(getal(99)),
  Soort: codes.SOORT_RELATIE,
  Geboortedatum: mag(GEBOORTEDATUM),
  Geslacht: mag(codes.GESLACHT),
  Naam: VOLLEDIGE_NAAM,
  Contact: CONTACT,
});
const TOEGEWEZEN_PRODUCT = klasse({
  ToewijzingNummer: NUMMER,
  ReferentieAanbieder: mag(REFERENTIE),
  Product: mag(PRODUCT),
  Toewijzingsdatum: dag,
  Toewijzingstijd: tijd,
  Ingangsdatum: dag,
  Einddatum: mag(dag),
  RedenWijziging: mag(codes.REDEN_WIJZIGING),
  Omvang: mag(OMVANG),
  Budget: mag(BEDRAG),
  Commentaar: mag(COMMENTAAR),
});

/** Who it is about, in what a provider sends. */
const PERSOON = { Bsn: BSN, Geboortedatum: GEBOORTEDATUM, Geslacht: codes.GESLACHT, Naam: VERKORTE_NAAM };
/** What a start or a stop refers to. */
const LEVERING = {
  ToewijzingNummer: mag(NUMMER),
  Product: mag(PRODUCT),
  ToewijzingIngangsdatum: mag(dag),
  Begindatum: dag,
};
const GEWENST = {
  GewensteIngangsdatum: dag,
  Einddatum: mag(dag),
  Omvang: mag(OMVANG),
  Budget: mag(BEDRAG),
};

/**
 * The seven messages of iWmo 3.2, as the XSDs have them: every element, in its order, with what it may hold. Types,
 * reading and writing follow from this; test/bouwwerk holds it against the XSDs.
 */
export const BERICHTEN = {
  /** Toewijzing: the municipality assigns. */
  '301': klasse({
    Header: kopNaarAanbieder('414'),
    Client: klasse({
      Bsn: BSN,
      Geboortedatum: GEBOORTEDATUM,
      Geslacht: codes.GESLACHT,
      Naam: VOLLEDIGE_NAAM,
      Communicatie: mag(COMMUNICATIE),
      JuridischeStatus: mag(codes.JURIDISCHE_STATUS),
      WettelijkeVertegenwoordiging: mag(codes.WETTELIJKE_VERTEGENWOORDIGING),
      Commentaar: mag(COMMENTAAR),
      Relaties: mag(lijst('Relatie', RELATIE)),
      Contactgegevens: lijst('Contact', CONTACT),
      ToegewezenProducten: lijst('ToegewezenProduct', TOEGEWEZEN_PRODUCT),
    }),
  }),
  /** Start: the provider began. */
  '305': klasse({
    Header: kopNaarGemeente('418'),
    Client: klasse({
      ...PERSOON,
      StartProducten: lijst(
        'StartProduct',
        klasse({ ...LEVERING, StatusAanlevering: codes.STATUS_AANLEVERING }),
      ),
    }),
  }),
  /** Stop: the provider ended, for a while or for good. */
  '307': klasse({
    Header: kopNaarGemeente('420'),
    Client: klasse({
      ...PERSOON,
      StopProducten: lijst(
        'StopProduct',
        klasse({
          ...LEVERING,
          RedenBeeindiging: codes.REDEN_BEEINDIGING,
          Einddatum: dag,
          StatusAanlevering: codes.STATUS_AANLEVERING,
        }),
      ),
    }),
  }),
  /** Verzoek om toewijzing. */
  '315': klasse({
    Header: kopNaarGemeente('444'),
    Client: klasse({
      ...PERSOON,
      Commentaar: mag(COMMENTAAR),
      AangevraagdeProducten: lijst(
        'AangevraagdProduct',
        klasse({
          ReferentieAanbieder: REFERENTIE,
          BeschikkingNummer: mag(NUMMER),
          Product: mag(PRODUCT),
          BeschikkingIngangsdatum: mag(dag),
          ToewijzingIngangsdatum: dag,
          ToewijzingEinddatum: mag(dag),
          Omvang: mag(OMVANG),
          Budget: mag(BEDRAG),
          Verwijzer: VERWIJZER,
          Raamcontract: mag(codes.JA_NEE),
          Commentaar: mag(COMMENTAAR),
        }),
      ),
    }),
  }),
  /** Verzoek om wijziging. */
  '317': klasse({
    Header: kopNaarGemeente('480'),
    Client: klasse({
      Bsn: BSN,
      Verzoek: klasse({
        ReferentieAanbieder: REFERENTIE,
        RedenVerzoek: codes.REDEN_VERZOEK,
        OngewijzigdeProducten: mag(lijst('OngewijzigdProduct', klasse({ ToewijzingNummer: NUMMER }))),
        TeWijzigenProducten: mag(
          lijst('TeWijzigenProduct', klasse({ ToewijzingNummer: NUMMER, ...GEWENST })),
        ),
        NieuweProducten: mag(lijst('NieuwProduct', klasse({ Product: mag(PRODUCT), ...GEWENST }))),
      }),
    }),
  }),
  /** Antwoord: the municipality answers a request. */
  '319': klasse({
    Header: kopNaarAanbieder('482'),
    Antwoord: klasse({
      ReferentieAanbieder: REFERENTIE,
      VerzoekAntwoord: codes.VERZOEK_ANTWOORD,
      RedenAfwijzingVerzoek: mag(codes.REDEN_AFWIJZING_VERZOEK),
    }),
  }),
  /** Declaratie: the provider asks to be paid for a month. */
  '323': klasse({
    Header: kopNaarGemeente('484'),
    Declaratie: klasse({
      DeclaratieNummer: tekst('lettersEnCijfers', 12),
      DeclaratiePeriode: GESLOTEN_PERIODE,
      DeclaratieDagtekening: dag,
      TotaalIngediendBedrag: TOTAALBEDRAG_MET_DC,
      Clienten: lijst(
        'Client',
        klasse({
          Bsn: BSN,
          Prestaties: lijst(
            'Prestatie',
            klasse({
              ProductReferentie: PRODUCTREFERENTIE,
              ToewijzingNummer: NUMMER,
              ProductCategorie: codes.PRODUCTCATEGORIE,
              ProductCode: PRODUCTCODE,
              ProductPeriode: GESLOTEN_PERIODE,
              GeleverdVolume: VOLUME,
              Eenheid: codes.EENHEID,
              ProductTarief: mag(BEDRAG),
              IngediendBedrag: BEDRAG_MET_DC,
            }),
          ),
        }),
      ),
    }),
  }),
} as const;

export type Berichtsoort = keyof typeof BERICHTEN;
export const BERICHTSOORTEN: readonly Berichtsoort[] = ['301', '305', '307', '315', '317', '319', '323'];

/** A message of one kind, with the names of the standard: `bericht.Client.ToegewezenProducten[0]`. */
export type BerichtVan<S extends Berichtsoort> = { readonly soort: S } & Waarde<(typeof BERICHTEN)[S]>;
export type Bericht = { [S in Berichtsoort]: BerichtVan<S> }[Berichtsoort];

export type Wmo301 = BerichtVan<'301'>;
export type ToegewezenProduct = Waarde<typeof TOEGEWEZEN_PRODUCT>;
export type Contact = Waarde<typeof CONTACT>;

export const BASISRUIMTE = 'http://www.istandaarden.nl/iwmo/3_2/basisschema/schema';

/** Of any message, return messages too. */
export function berichtruimte(soort: string): string {
  return `http://www.istandaarden.nl/iwmo/3_2/wmo${soort}/schema`;
}
