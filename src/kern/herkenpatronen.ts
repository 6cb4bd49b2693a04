import { leesBsn } from './bsn.ts';

/** What tells who a text is about (AVG 4 onder 1). */
export type Herkensoort =
  | 'naam'
  | 'medewerker'
  | 'bsn'
  | 'geboortedatum'
  | 'datum'
  | 'straat'
  | 'woonplaats'
  | 'postcode'
  | 'telefoon'
  | 'email'
  | 'rekening'
  | 'dossiernummer'
  | 'aanbieder';

/** Numbers and addresses: each belongs to one person, whoever that is. A day by itself does not. */
export const VAN_IEDEREEN: readonly Herkensoort[] = [
  'bsn',
  'email',
  'telefoon',
  'postcode',
  'rekening',
  'dossiernummer',
];

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
export const HERKENPATRONEN: readonly (readonly [Herkensoort, RegExp, ((gevonden: string) => boolean)?])[] = [
  ['email', /[^\s@<>(),;]+@[^\s@<>(),;]+\.\p{L}{2,}/gu],
  ['dossiernummer', /(?<![\p{L}\d])[a-z]\d{2}-?[0-9a-hjkmnp-tv-z]{4}-?[0-9a-hjkmnp-tv-z]{4}(?![\p{L}\d])/giu],
  // With its hyphens also with a letter that none of our numbers has: read wrong, it is still meant.
  ['dossiernummer', /(?<![\p{L}\d])[a-z]\d{2}-[0-9a-z]{4}-[0-9a-z]{4}(?![\p{L}\d])/giu],
  ['rekening', /(?<![\p{L}\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?(?![\p{L}\d])/giu, isIban],
  ['telefoon', /(?<!\d)(?:\+31|0031|0)(?:[\s.()/-]*\(0\))?(?:[\s.()/-]*\d){9}(?!\d)/gu],
  ['bsn', /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/gu, (getal) => leesBsn(getal.replace(/\D/g, '')) !== undefined],
  // In one piece also with a typing error: it tells as much.
  ['bsn', /(?<!\d)\d{9}(?!\d)/gu],
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

const MAANDNAMEN = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt', 'maa'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** A day as people write it, as words: the signs between them do not count. Without the year only by the month's name. */
export function dagnotaties(iso: string): readonly (readonly string[])[] {
  const [jaar = '', maand = '', dag = ''] = iso.split('-');
  const jaren = [jaar, jaar.slice(2)];
  const namen = MAANDNAMEN[Number(maand) - 1] ?? [];
  const maanden = [...new Set([maand, String(Number(maand)), ...namen])];
  const dagen = [...new Set([dag, String(Number(dag))])].flatMap((d) => [d, `${d}e`]);
  return [
    [`${dag}${maand}${jaar}`],
    [`${jaar}${maand}${dag}`],
    [`${jaar}${maand}`, dag],
    [jaar, `${maand}${dag}`],
    ...namen.flatMap((m) => dagen.map((d) => [d, m])),
    ...jaren.flatMap((j) =>
      maanden.flatMap((m) =>
        dagen.flatMap((d) => [
          [d, m, j],
          [m, d, j],
          [j, m, d],
        ]),
      ),
    ),
  ];
}
