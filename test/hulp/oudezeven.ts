import { leesBsn } from '../../src/kern/bsn.ts';
import type { Datum } from '../../src/kern/datum.ts';
import { datumLang } from '../../src/kern/datum.ts';
import type { Herkensoort } from '../../src/kern/herkenpatronen.ts';
import type { InwonerGegevens } from '../../src/melding/gebeurtenissen.ts';
import type { TotOnderzoek } from '../../src/onderzoek/toestand.ts';

/*
 * The two sieves as they were before there was one (src/kern/herkenbaar.ts): what they refused is what the one of now has
 * to refuse. Never used but as the measure of that; not to be kept up.
 */

const MAANDVORMEN = [
  'jan(?:uari)?',
  'feb(?:ruari)?',
  'maart|mrt',
  'apr(?:il)?',
  'mei',
  'juni?',
  'juli?',
  'aug(?:ustus)?',
  'sept?(?:ember)?',
  'okt(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
] as const;
/** Shape, and a check where there is one, of what could be anybody's; `\b` knows no letters with accents. */
const KERN: readonly (readonly [Herkensoort, RegExp, ((gevonden: string) => boolean)?])[] = [
  ['email', /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu],
  ['dossiernummer', /(?<![\p{L}\d])[a-z]\d{2}-?[0-9a-hjkmnp-tv-z]{4}-?[0-9a-hjkmnp-tv-z]{4}(?![\p{L}\d])/giu],
  ['rekening', /(?<![\p{L}\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?(?![\p{L}\d])/giu, isIban],
  [
    'telefoon',
    /(?<![\d+])(?:\+31|0031|0)(?:[\s()/-]{0,3}|\.)(?:\(0\)\s?)?[1-9](?:(?:[\s()/-]{0,3}|\.)\d){8}(?!\d)/gu,
  ],
  ['bsn', /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/gu, (getal) => leesBsn(getal.replace(/\D/g, '')) !== undefined],
  // Lower case letters behind four digits are rather `in 2026 is` than a postcode.
  ['postcode', /(?<![\p{L}\d])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu],
  ['datum', /(?<!\d)\d{1,2}\s?[-/]\s?\d{1,2}\s?[-/]\s?(?:\d{4}|\d{2})(?!\d)/gu],
  // With points and a short year it is rather an article: Wmo 2.3.10.
  ['datum', /(?<!\d)(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{2}\.\d{2}\.\d{2})(?!\d)/gu],
  ['datum', /(?<!\d)\d{1,2}\s\d{1,2}\s(?:19|20)\d{2}(?!\d)/gu],
  ['datum', /(?<!\d)(?:19|20)\d{2}(?:\s?[-/]\s?|\.)\d{1,2}(?:\s?[-/]\s?|\.)\d{1,2}(?!\d)/gu],
  [
    'datum',
    new RegExp(
      String.raw`(?<!\d)\d{1,2}(?:e|de|ste)?[\s-]+(?:${MAANDVORMEN.join('|')})(?![\p{L}\d])(?:\.?[\s-]+['’]?\d{2,4})?`,
      'giu',
    ),
  ],
];

/** ISO 13616: read as one number, letters as 10 to 35, it is 1 modulo 97. */
function isIban(tekst: string): boolean {
  const kaal = tekst.replaceAll(' ', '').toUpperCase();
  const cijfers = Array.from(kaal.slice(4) + kaal.slice(0, 4), (teken) => parseInt(teken, 36)).join('');
  return Array.from(cijfers).reduce((rest, cijfer) => (rest * 10 + Number(cijfer)) % 97, 0) === 1;
}

/** Between the parts of a surname; nobody is known by these. */
const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  'van de den der het ten ter te in op aan bij voor tot uit el al ben bin di da la le du von zu'.split(' '),
);

/** Whoever it is: an address, a number, a house or a dossier. */
const ALTIJD: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}])(?:\+31|0031|0)(?:[\s.()-]*\d){9}(?!\d)/gu,
  /(?<!\d)\d{9}(?!\d)/gu,
  /(?<![\p{L}\p{N}])[1-9]\d{3} ?[A-Z]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]\d{2}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![\p{L}\p{N}])/gu,
];

const letterlijk = (tekst: string): string => tekst.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);

/** Not inside another word. */
function los(patroon: string, vlaggen: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patroon})(?![\p{L}\p{N}])`, vlaggen);
}

/** Also as somebody writes it who leaves the accents out. */
function zonderAccenten(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * A name as a whole in any case, and each part of it as a name: with its capital. In small letters a part is a word
 * like any other (`wil`, `jong`, `best`).
 */
function namen(naam: string): readonly RegExp[] {
  const heel = naam.trim().replace(/\s+/g, ' ');
  if (heel === '') return [];
  const vormen = [...new Set([heel.normalize('NFC'), zonderAccenten(heel)])];
  const delen = vormen
    .flatMap((vorm) => vorm.split(/[\s\-–/,.()]+/u))
    .filter((deel) => deel.length > 1 && !TUSSENVOEGSELS.has(deel.toLocaleLowerCase('nl')))
    .flatMap((deel) => [
      deel,
      deel.charAt(0).toLocaleUpperCase('nl') + deel.slice(1),
      deel.toLocaleUpperCase('nl'),
    ]);
  return [
    ...vormen.filter((vorm) => vorm.includes(' ')).map((vorm) => los(letterlijk(vorm), 'giu')),
    ...vormen.filter((vorm) => !vorm.includes(' ')).map((vorm) => los(letterlijk(vorm), 'gu')),
    ...[...new Set(delen)].map((deel) => los(letterlijk(deel), 'gu')),
  ];
}

/** The digits in this order, whatever stands between them. */
function cijfers(nummer: string | null, minstens: number): readonly RegExp[] {
  const kaal = (nummer ?? '').replace(/\D/g, '');
  return kaal.length < minstens
    ? []
    : [new RegExp(String.raw`(?<!\d)${kaal.replace(/\d(?=\d)/g, String.raw`$&[\s.()/-]*`)}(?!\d)`, 'gu')];
}

/** `12-3-1980`, `1980-03-12`, `12 maart 1980`. */
function geboren(dag: Datum): readonly RegExp[] {
  const [jaar = '', maand = '', dagnummer = ''] = dag.split('-');
  const [d, m] = [String(Number(dagnummer)), String(Number(maand))];
  const [, maandnaam = ''] = datumLang(dag).split(' ');
  return [
    los(`0?${d}[-/. ]0?${m}[-/. ](?:${jaar}|${jaar.slice(2)})`, 'gu'),
    los(`${jaar}[-/. ]?${maand}[-/. ]?${dagnummer}`, 'gu'),
    los(`0?${d}[ -](?:${maandnaam}|${maandnaam.slice(0, 3)}\\.?)(?:[ -]${jaar})?`, 'giu'),
  ];
}

function adres({ straat, huisnummer, woonplaats, postcode }: InwonerGegevens['adres']): readonly RegExp[] {
  const huis = huisnummer.trim();
  const metNummer = straat.trim() !== '' && huis !== '' ? `${straat.trim()} ${huis}` : '';
  return [
    ...(metNummer === '' ? [] : [los(letterlijk(metNummer), 'giu')]),
    ...namen(straat),
    ...namen(woonplaats),
    ...(postcode.trim() === '' ? [] : [los(letterlijk(postcode.trim()), 'giu')]),
  ];
}

/** The names of the resident. */
function eigenNamen({ voornamen, achternaam, geboortenaam }: InwonerGegevens): readonly RegExp[] {
  return [`${voornamen} ${achternaam}`, voornamen, achternaam, geboortenaam ?? ''].flatMap(namen);
}

/** The people around the resident, as the dossier knows them. */
function anderen({ melding, onderzoek }: TotOnderzoek): readonly RegExp[] {
  const melders = [melding.melding?.melder, ...melding.latereMeldingen.map(({ melder }) => melder)];
  return [
    ...melders.flatMap((m) => (m ? [...namen(m.naam), ...cijfers(m.telefoon, 6)] : [])),
    ...melding.betrokkenen.flatMap(({ naam, bsn }) => [...namen(naam), ...cijfers(bsn, 8)]),
    ...(onderzoek.huishouden?.personen ?? []).flatMap(({ naam }) => namen(naam)),
    ...namen(onderzoek.clientondersteuning?.naam ?? ''),
    ...onderzoek.adviezen.flatMap(({ adviseur }) => namen(adviseur)),
  ];
}

/** Everything that tells who this dossier is about; without the resident's own names for who may know them. */
export function oudeToetszeef(t: TotOnderzoek, magNaam: boolean): readonly RegExp[] {
  const inwoner = t.melding.melding?.inwoner;
  return [
    ...ALTIJD,
    ...(inwoner
      ? [
          ...(magNaam ? [] : eigenNamen(inwoner)),
          ...adres(inwoner.adres),
          ...geboren(inwoner.geboortedatum),
          ...cijfers(inwoner.bsn, 8),
          ...cijfers(inwoner.telefoon, 6),
        ]
      : []),
    ...anderen(t),
  ];
}

/** What is anybody's number, address or day: by the shapes of both. Without `soorten` of all kinds. */
export function oudeVormen(tekst: string, soorten?: readonly Herkensoort[]): readonly string[] {
  const kern = KERN.filter(([soort]) => soorten?.includes(soort) ?? true).flatMap(([, vorm, klopt]) =>
    (tekst.match(vorm) ?? []).filter((gevonden) => klopt?.(gevonden) ?? true),
  );
  return [...kern, ...ALTIJD.flatMap((vorm) => tekst.match(vorm) ?? [])];
}
