import type { Bsn } from '../../kern/bsn.ts';
import { leesBsn } from '../../kern/bsn.ts';
import type { Datum } from '../../kern/datum.ts';
import { datum } from '../../kern/datum.ts';
import type { InwonerGegevens } from '../../melding/gebeurtenissen.ts';
import type { Loting } from '../../platform/loting.ts';

const VOORNAMEN = {
  mevrouw:
    'Maria Anna Johanna Elisabeth Wilhelmina Tiny Riet Truus Nel Corrie Ans Gerda Mieke Els Marijke Ria Petra Monique Sandra Linda Kim Fatma Aïsha Samira Emine Agnieszka Ewa Olena Blessing Noor Lisa Sofie Zoë Chloë José Loes Wies Trees Bep Lies'.split(
      ' ',
    ),
  heer: 'Jan Piet Kees Henk Wim Sjef Harrie Theo Leo Frans Toon Gerard Jos Ben Ad Rob Peter Marcel René André Ruud Mark Jeroen Bas Daan Mohamed Ahmed Hassan Mustafa Yusuf Piotr Tomasz Dmytro Samuel Sem Luuk Thijs Jürgen Giovanni Winston'.split(
    ' ',
  ),
} as const;
const ACHTERNAMEN =
  'Janssen|Peeters|Hendriks|Willems|Smeets|Claessens|Hermans|Jacobs|Maes|Driessen|Geurts|Verhoeven|Bakker|Visser|de Jong|van den Berg|van Dijk|de Vries|Mulder|Bos|Vos|Peters|Kuijpers|Martens|Schreurs|Cremers|Lemmens|Wolters|Custers|Gielen|Franssen|Hoeben|Reijnders|Nijsten|Daemen|Wouters|Thijssen|Sijben|Crijns|Frissen|Dohmen|Bours|Ummels|Yılmaz|Kaya|Demir|Öztürk|El Amrani|Bouali|Hassan|Ali|Kowalski|Nowak|Wójcik|Shevchenko|Tran|Nguyễn|Okafor|Müller|Schmitz|D’Angelo|Ricci|López|Fernández|Pinas|Kartosemito|van der Meulen|in ’t Veld|ter Horst|van ’t Hoff|op de Beek'.split(
    '|',
  );
const STRATEN =
  'Dorpsstraat|Kerkstraat|Stationsweg|Molenpad|Lindenlaan|Beatrixlaan|Julianaplein|Wilhelminastraat|Havenstraat|Schoolstraat|Hoogstraat|Marktplein|Parklaan|Rozenhof|Dahliastraat|Wilgenstraat|Acaciahof|Eikenlaan|Beukenhof|Spoorlaan|Mijnstraat|Heuvelweg|Bosweg|Zandpad|Veldweg|Grensweg|Industrieweg|Fabrieksplein|Torenstraat|Kapelstraat|Oude Dijk'.split(
    '|',
  );
const LETTERS = 'ABCDEGHJKLMNPRSTVWXZ';

/** BSNs that pass the elfproef, from the range 999000000-999989999 that is never given out. */
export function* bsns(): Generator<Bsn, never> {
  for (let nummer = 999_000_000; ; nummer = nummer === 999_989_999 ? 999_000_000 : nummer + 1) {
    const bsn = leesBsn(String(nummer));
    if (bsn !== undefined) yield bsn;
  }
}

/** Somebody of this age on `dag`. */
export function maakInwoner(loting: Loting, bsn: Bsn, dag: Datum, leeftijd: number): InwonerGegevens {
  const aanspreekvorm = loting.kans(0.58) ? 'mevrouw' : 'heer';
  const voornamen = loting.kies(VOORNAMEN[aanspreekvorm]);
  const achternaam = loting.kies(ACHTERNAMEN);
  const jaar = Number(dag.slice(0, 4)) - leeftijd - 1;
  const geboren = `${jaar}-${tweecijfers(loting.tussen(1, 12))}-${tweecijfers(loting.tussen(1, 28))}`;
  const letter = (): string => LETTERS[loting.tussen(0, LETTERS.length - 1)] ?? 'A';
  const nummer = String(loting.tussen(1000, 9999));
  return {
    aanspreekvorm,
    voornamen,
    achternaam,
    bsn,
    geboortedatum: datum(geboren),
    adres: {
      straat: loting.kies(STRATEN),
      huisnummer: String(loting.tussen(1, 180)),
      postcode: `1234 ${letter()}${letter()}`,
      woonplaats: 'Voorbeeld',
    },
    telefoon: `06 00 0${nummer.slice(0, 1)} ${nummer.slice(1, 3)} ${nummer.slice(3)}${loting.tussen(0, 9)}`,
    email: leeftijd < 75 && loting.kans(0.5) ? `inwoner${bsn.slice(3)}@post.example` : null,
  };
}

function tweecijfers(getal: number): string {
  return String(getal).padStart(2, '0');
}
