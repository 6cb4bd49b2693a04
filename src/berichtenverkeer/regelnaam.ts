/**
 * What a rule of our own is called. Those of the standard have a code that the provider knows too (TR134, COD467); ours are
 * words of the program, and nobody has to read those.
 */
export const REGELNAAM: Readonly<Record<string, string>> = {
  // The file and its XML.
  leegBestand: 'Leeg bestand',
  verkeerdeCodering: 'Niet in UTF-8',
  doctype: 'DOCTYPE in het bestand',
  geenXml: 'Geen goede XML',
  teDiep: 'Te diep genest',
  lezenBrakAf: 'Lezen brak af',
  geenBestand: 'Geen gewoon bestand',
  tweedeNaam: 'Bestand met een tweede naam',
  geenXsd: 'XSD ontbreekt',
  xsd: 'Afgekeurd door het XSD',
  // The form of the message.
  onbekendBericht: 'Geen iWmo-bericht',
  andereStandaard: 'Andere standaard of versie',
  onbekendElement: 'Onbekend element',
  dubbelElement: 'Dubbel element',
  verkeerdePlaats: 'Element op de verkeerde plaats',
  elementOntbreekt: 'Element ontbreekt',
  losseTekst: 'Tekst buiten een element',
  instructie: 'Instructie in het bericht',
  kenmerk: 'Onbekend kenmerk',
  lengte: 'Te lange tekst',
  grootte: 'Te groot getal',
  geenGetal: 'Geen getal',
  verkeerdTeken: 'Verkeerd teken',
  meerFouten: 'Er zijn meer fouten',
  // The envelope of the GGK.
  geenEnvelop: 'Geen envelop',
  legeEnvelop: 'Lege envelop',
  geenBase64: 'Envelop gaat niet open',
  tekstBestand: 'Tekstbestand in de envelop',
  verkeerdeWaarde: 'Verkeerde waarde op de envelop',
  verkeerdeBerichtcode: 'Verkeerde berichtcode op de envelop',
  onbekendeFunctie: 'Onbekende functie op de envelop',
  envelopSpreektTegen: 'Envelop en bericht verschillen',
  zonderEnvelop: 'Kwam zonder envelop',
  nietInTePakken: 'Past niet in een envelop',
  bevestiging: 'Bevestiging van het knooppunt',
  foutbericht: 'Foutbericht van het knooppunt',
  // What it is held against.
  andereGemeente: 'Andere gemeente',
  verkeerdeRichting: 'Verkeerde richting',
  retourOnbekend: 'Onbekend bericht',
  retourAndereAanbieder: 'Andere aanbieder',
  retourTeVroeg: 'Nog niet verzonden',
  retourDubbel: 'Tweede retourbericht',
  // A message of ours that could not be made.
  bsnOntbreekt: 'Burgerservicenummer ontbreekt',
  geheimAdres: 'Geheim adres',
  dossierWeg: 'Dossier bestaat niet meer',
  productcategorieOnbekend: 'Productcategorie onbekend',
  eenheidOnbekend: 'Eenheid die berichten niet kennen',
  perJaar: 'Omvang per jaar',
  omvangGebroken: 'Omvang is geen heel getal',
};

/** TR134, OP090x4, COD467, 9019: a code of the standard. */
const VAN_DE_STANDAARD = /^[A-Z]{0,4}\d+(?:x\d+)?$/;

export function regelnaam(code: string): string {
  if (VAN_DE_STANDAARD.test(code)) return code;
  const naam = REGELNAAM[code];
  if (naam !== undefined) return naam;
  return code.endsWith('Ontbreekt') ? 'Gegeven ontbreekt' : 'Regel van Omkeer';
}
