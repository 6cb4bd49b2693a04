import * as codes from './codes.ts';
import { basis, dag, getal, klasse, mag, tekst, vast } from './soorten.ts';

const AGB_CODE = tekst('achtCijfers', 8);
const GEMEENTE = tekst('vierCijfers');
const NAAM = tekst('regel', 200);
export const VERSIE = tekst('versie');

export const BSN = tekst('negenCijfers', 9);
export const NUMMER = getal(999_999_999);
export const VOLUME = getal(99_999_999);
export const BEDRAG = getal(99_999_999);
export const REFERENTIE = tekst('regel', 36);
export const COMMENTAAR = tekst('commentaar');
export const PRODUCTCODE = tekst('regel', 5);

const ACHTERNAAM = basis({ Achternaam: NAAM, Voorvoegsel: mag(tekst('regel', 10)) });
const TELEFOON = basis({ Telefoonnummer: tekst('cijfers', 15), Landnummer: tekst('regel', 4) });

export const VOLLEDIGE_NAAM = basis({
  Geslachtsnaam: ACHTERNAAM,
  Partnernaam: mag(ACHTERNAAM),
  Voornamen: mag(NAAM),
  Voorletters: mag(tekst('letters', 6)),
  NaamGebruik: codes.NAAMGEBRUIK,
});
export const VERKORTE_NAAM = basis({
  Geslachtsnaam: ACHTERNAAM,
  Voornamen: mag(NAAM),
  Voorletters: mag(tekst('letters', 6)),
});
export const GEBOORTEDATUM = basis({ Datum: dag, DatumGebruik: mag(codes.DATUMGEBRUIK) });
export const COMMUNICATIE = basis({ Vorm: codes.COMMUNICATIEVORM, Taal: mag(tekst('regel', 25)) });
export const ADRES = basis({
  Huis: mag(
    basis({
      Huisnummer: getal(99_999),
      Huisletter: mag(tekst('regel', 1)),
      HuisnummerToevoeging: mag(tekst('regel', 4)),
      AanduidingWoonadres: mag(codes.AANDUIDING_WOONADRES),
    }),
  ),
  Postcode: mag(tekst('regel', 8)),
  Straatnaam: mag(tekst('regel', 24)),
  Plaatsnaam: mag(tekst('regel', 80)),
  LandCode: mag(codes.LAND),
});
export const TELEFOONNUMMERS = basis({ Telefoon01: TELEFOON, Telefoon02: mag(TELEFOON) });
export const OPEN_PERIODE = basis({ Begindatum: mag(dag), Einddatum: mag(dag) });
export const GESLOTEN_PERIODE = basis({ Begindatum: dag, Einddatum: dag });
export const PRODUCT = basis({ Categorie: codes.PRODUCTCATEGORIE, Code: mag(PRODUCTCODE) });
export const OMVANG = basis({ Volume: VOLUME, Eenheid: codes.EENHEID, Frequentie: codes.FREQUENTIE });
export const VERWIJZER = basis({
  Type: codes.TYPE_VERWIJZER,
  Naam: mag(tekst('regel', 64)),
  ZorgverlenerCode: mag(AGB_CODE),
});
export const PRODUCTREFERENTIE = basis({
  ReferentieNummer: tekst('vrij', 20),
  VorigReferentieNummer: mag(tekst('vrij', 20)),
});
export const BEDRAG_MET_DC = basis({ Bedrag: BEDRAG, DebetCredit: codes.DEBET_CREDIT });
export const TOTAALBEDRAG_MET_DC = basis({
  TotaalBedrag: getal(999_999_999_999),
  DebetCredit: codes.DEBET_CREDIT,
});

export const IDENTIFICATIE = tekst('regel', 12);
export const BERICHTIDENTIFICATIE = basis({ Identificatie: IDENTIFICATIE, Dagtekening: dag });
export const XSDVERSIE = basis({ BasisschemaXsdVersie: VERSIE, BerichtXsdVersie: VERSIE });

/** What every header holds after sender and receiver. */
const DAGTEKENING = { BerichtIdentificatie: BERICHTIDENTIFICATIE, XsdVersie: XSDVERSIE };

function soortbericht<const C extends string>(berichtcode: C) {
  return {
    BerichtCode: vast(berichtcode, 'RS047'),
    BerichtVersie: vast('3', 'CS025'),
    BerichtSubversie: vast('2', 'CS015'),
  };
}

/** Header of what the municipality sends. */
export function kopNaarAanbieder<const C extends string>(berichtcode: C) {
  const wie = { Afzender: GEMEENTE, Ontvanger: AGB_CODE };
  return klasse({ ...soortbericht(berichtcode), ...wie, ...DAGTEKENING });
}

/** Header of what a provider sends. */
export function kopNaarGemeente<const C extends string>(berichtcode: C) {
  const wie = { Afzender: AGB_CODE, Ontvanger: GEMEENTE };
  return klasse({ ...soortbericht(berichtcode), ...wie, ...DAGTEKENING });
}
