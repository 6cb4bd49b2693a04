import { leesBsn } from './bsn.ts';
import { naamwoorden, zoekvorm } from './zoekvorm.ts';

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

/** Something known about somebody. Of a `naam` every word counts, of the other kinds the whole. */
export interface Bekend {
  readonly soort: Herkensoort;
  readonly waarde: string;
}

export interface Herkend {
  readonly soort: Herkensoort;
  /** As it stands in the text. */
  readonly tekst: string;
}

interface Plek {
  readonly begin: number;
  readonly eind: number;
}
interface Woord extends Plek {
  readonly vorm: string;
}

/**
 * What in this text tells who it is about: what is known, in any case, accents and notation, and what looks like a
 * number, address or day of anybody. Rather too strict than too loose: a street called Markt makes every market suspect.
 */
export function herkenbaar(tekst: string, bekend: readonly Bekend[]): readonly Herkend[] {
  const schoon = zichtbaar(tekst);
  return plaatsen(schoon, bekend).map(({ soort, begin, eind }) => ({
    soort,
    tekst: schoon.slice(begin, eind),
  }));
}

/** In place of what was taken out. */
const WEGGELATEN = '[…]';

/** The text with `[…]` in place of all that `herkenbaar` finds. */
export function zonderHerkenbaar(tekst: string, bekend: readonly Bekend[]): string {
  const schoon = zichtbaar(tekst);
  const { over, tot } = plaatsen(schoon, bekend).reduce(
    (klaar, { begin, eind }) =>
      begin < klaar.tot
        ? { ...klaar, tot: Math.max(klaar.tot, eind) }
        : { over: klaar.over + schoon.slice(klaar.tot, begin) + WEGGELATEN, tot: eind },
    { over: '', tot: 0 },
  );
  return over + schoon.slice(tot);
}

/** Signs that nobody sees, like a soft hyphen, hide nothing. */
function zichtbaar(tekst: string): string {
  return tekst.normalize('NFKC').replace(/\p{Cf}/gu, '');
}

function plaatsen(
  schoon: string,
  bekend: readonly Bekend[],
): readonly (Plek & { readonly soort: Herkensoort })[] {
  const woorden = woordenIn(schoon);
  const gevonden = [
    ...bekend.flatMap(({ soort, waarde }) =>
      plekkenVan(soort, waarde, schoon, woorden).map((plek) => ({ soort, ...plek })),
    ),
    ...PATRONEN.flatMap(([soort, vorm, klopt]) =>
      plekken(schoon, vorm, klopt).map((plek) => ({ soort, ...plek })),
    ),
  ];
  // Found in two ways is told once: the whole address, not the name in it.
  const langste = gevonden.toSorted((a, b) => b.eind - b.begin - (a.eind - a.begin));
  return langste
    .filter((g, i) => !langste.slice(0, i).some((eerder) => eerder.begin <= g.begin && g.eind <= eerder.eind))
    .toSorted((a, b) => a.begin - b.begin);
}

function woordenIn(tekst: string): readonly Woord[] {
  return [...tekst.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: woord, index: begin }) =>
    zoekvorm(woord)
      .split(' ')
      .filter((vorm) => vorm !== '')
      .map((vorm) => ({ vorm, begin, eind: begin + woord.length })),
  );
}

function plekkenVan(
  soort: Herkensoort,
  waarde: string,
  tekst: string,
  woorden: readonly Woord[],
): readonly Plek[] {
  switch (soort) {
    case 'naam':
      return eigenNamen(waarde).flatMap((naam) =>
        woorden.filter(({ vorm }) => vorm === naam || vorm === `${naam}s`),
      );
    case 'bsn':
      return cijferplekken(tekst, waarde.replace(/\D/g, '').replace(/^0+/, ''));
    case 'telefoon':
      return cijferplekken(tekst, waarde.replace(/\D/g, '').replace(/^(?:0031|31|0)/, ''));
    case 'geboortedatum':
      return dagnotaties(waarde).flatMap((reeks) => reeksplekken(woorden, reeks));
    case 'postcode': {
      const kaal = zoekvorm(waarde).replaceAll(' ', '');
      return [[kaal], [kaal.slice(0, 4), kaal.slice(4)]].flatMap((reeks) => reeksplekken(woorden, reeks));
    }
    default:
      return reeksplekken(woorden, zoekvorm(waarde).split(' '));
  }
}

/** Words by which people are called without being named. */
const GEEN_NAAM: ReadonlySet<string> = new Set(
  (
    'meneer mevrouw mevr mw dhr heer familie gezin zoon dochter kind kinderen vader moeder ouder ouders broer zus ' +
    'partner man vrouw echtgenoot echtgenote vriend vriendin buur buurman buurvrouw buren oma opa kleinzoon ' +
    'kleindochter kleinkind neef nicht oom tante schoonzoon schoondochter mantelzorger vrijwilliger huisarts en of ' +
    'haar zijn'
  ).split(' '),
);

/** An initial alone tells nobody. */
function eigenNamen(naam: string): readonly string[] {
  return naamwoorden(naam).filter((woord) => woord.length > 1 && !GEEN_NAAM.has(woord));
}

/** Where these words stand one after the other. */
function reeksplekken(woorden: readonly Woord[], reeks: readonly string[]): readonly Plek[] {
  if (reeks.join('') === '') return [];
  return woorden.flatMap(({ begin }, i) => {
    const eind = woorden[i + reeks.length - 1]?.eind;
    return eind !== undefined && reeks.every((vorm, j) => woorden[i + j]?.vorm === vorm)
      ? [{ begin, eind }]
      : [];
  });
}

/** Fewer digits than this are a house number or an amount. */
const MINSTENS_CIJFERS = 6;

/** Where these digits stand, however they are put in groups. */
function cijferplekken(tekst: string, cijfers: string): readonly Plek[] {
  if (cijfers.length < MINSTENS_CIJFERS) return [];
  return plekken(tekst, /\d(?:[\s.()/+-]{0,3}\d)*/gu, (getal) => getal.replace(/\D/g, '').includes(cijfers));
}

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
const MAANDNAMEN = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
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

/** A day as people write it, as words: the signs between them do not count. */
function dagnotaties(iso: string): readonly (readonly string[])[] {
  const [jaar = '', maand = '', dag = ''] = iso.split('-');
  const jaren = [jaar, jaar.slice(2)];
  const maanden = [...new Set([maand, String(Number(maand)), ...(MAANDNAMEN[Number(maand) - 1] ?? [])])];
  const dagen = [...new Set([dag, String(Number(dag))])].flatMap((d) => [d, `${d}e`]);
  return [
    [`${dag}${maand}${jaar}`],
    [`${jaar}${maand}${dag}`],
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

/** The characters of a match, with the places where it stands. */
function plekken(
  tekst: string,
  vorm: RegExp,
  klopt: (gevonden: string) => boolean = () => true,
): readonly Plek[] {
  return [...tekst.matchAll(vorm)]
    .filter(([gevonden]) => klopt(gevonden))
    .map(({ 0: gevonden, index: begin }) => ({ begin, eind: begin + gevonden.length }));
}

/** Shape, and a check where there is one, of what could be anybody's; `\b` knows no letters with accents. */
const PATRONEN: readonly (readonly [Herkensoort, RegExp, ((gevonden: string) => boolean)?])[] = [
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
