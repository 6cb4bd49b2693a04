import type { Uitkomst, Weigering } from '../kern/uitkomst.ts';
import { tenzij } from '../kern/uitkomst.ts';
import type { Contact } from '../koppelvlakken/iwmo/berichten.ts';
import type { Toewijzingsopdracht } from '../koppelvlakken/iwmo/toewijzingsbericht.ts';
import type { InwonerGegevens } from '../melding/gebeurtenissen.ts';

/** A street may have this many signs; it is left out rather than cut off: postcode and number say where it is. */
const LANGSTE_STRAAT = 24;

/** Who a 301 is about, as far as the dossier knows; sex is not asked here (code 0). */
export function clientgegevens(inwoner: InwonerGegevens): Uitkomst<Toewijzingsopdracht['client']> {
  const { bsn, geboortedatum, achternaam, voornamen, adres } = inwoner;
  const huis = huisVan(adres.huisnummer);
  const postcode = adres.postcode.replaceAll(/\s/g, '').toUpperCase();
  return tenzij(
    [
      ontbreekt(bsn === null, 'Bsn', 'het burgerservicenummer', 'CS002'),
      ontbreekt(achternaam.trim() === '', 'Naam', 'de achternaam', 'CS050'),
      ontbreekt(
        !/^[1-9]\d{3}[A-Z]{2}$/.test(postcode),
        'Contactgegevens',
        'een Nederlandse postcode',
        'CD034',
      ),
      ontbreekt(huis === undefined, 'Contactgegevens', 'een huisnummer', 'CD025'),
    ],
    () => ({
      Bsn: bsn ?? '',
      Geboortedatum: { Datum: geboortedatum },
      Geslacht: '0',
      Naam: {
        Geslachtsnaam: { Achternaam: achternaam.trim() },
        ...(voornamen.trim() !== '' && { Voornamen: voornamen.trim() }),
        NaamGebruik: '1',
      },
      Contactgegevens: [
        {
          // Where the resident said to live; whether the BRP says the same is not looked up for this.
          Soort: '03',
          Adres: {
            ...(huis && { Huis: huis }),
            Postcode: postcode,
            ...(past(adres.straat) && { Straatnaam: adres.straat.trim() }),
            ...(adres.woonplaats.trim() !== '' && { Plaatsnaam: adres.woonplaats.trim() }),
            LandCode: 'NL',
          },
        },
      ],
    }),
  );
}

const past = (straat: string): boolean => straat.trim() !== '' && straat.trim().length <= LANGSTE_STRAAT;

/** `12`, `12A`, `12 bis`, `12-3`. */
function huisVan(tekst: string): NonNullable<Contact['Adres']>['Huis'] {
  const [, nummer, rest = ''] = /^\s*(\d{1,5})[\s-]*(.*)$/.exec(tekst) ?? [];
  if (nummer === undefined) return undefined;
  const [, letter, toevoeging = ''] = /^([A-Za-z](?![A-Za-z]))?[\s-]*(.*)$/.exec(rest.trim()) ?? [];
  if (toevoeging.length > 4) return undefined;
  return {
    Huisnummer: Number(nummer),
    ...(letter !== undefined && { Huisletter: letter }),
    ...(toevoeging !== '' && { HuisnummerToevoeging: toevoeging }),
  };
}

function ontbreekt(mist: boolean, element: string, wat: string, regel: string): Weigering | undefined {
  return mist
    ? {
        code: `${element.toLowerCase()}Ontbreekt`,
        reden: `Van deze inwoner ontbreekt ${wat}.`,
        artikel: `iWmo 3.2 ${regel}`,
        uitweg: 'Vul het in het dossier aan, en maak het bericht opnieuw.',
        veld: `/Bericht/Client/${element}`,
      }
    : undefined;
}
