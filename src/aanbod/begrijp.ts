import { zoekvorm } from '../kern/zoekvorm.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { ALLEDAAGS, ZEGT_NIETS } from './woorden.ts';
import { ALLEDAAGS_VAN_DE_BALIE } from './woorden-balie.ts';

/** How the words were understood, to say so and to look further than they reach. */
export interface Begrepen {
  readonly leefgebieden: readonly Leefgebied[];
  /** What somebody typed that may stand in an offer, without accents. */
  readonly woorden: readonly string[];
  /** Words of offers that answer it. */
  readonly ook: readonly string[];
}

const woordenUit = (tekst: string): readonly string[] => tekst.split(' ').filter(Boolean);

/** Little words: they say nothing about help, and may stand between the words of a phrase. */
const STIL = new Set(
  woordenUit(
    `ik je jij hij zij ze we wij jullie u mij me mijn jouw zijn haar ons onze uw de het een en of in op aan bij voor van
     met is ben bent heb heeft hebben word wordt wil willen kan kunnen moet moeten ga gaat doe doet niet geen hulp help
     helpen nodig zoek graag er te naar om dat die dit deze man vrouw als dan maar ook nog al weer steeds vaak altijd
     meer zo heel erg zeer echt veel allemaal soms jaren dag hele iemand lukt`.replaceAll(/\s+/g, ' '),
  ),
);

/** They may be part of a phrase; by themselves they stand in every second offer and tell nothing apart. */
const ZOEKT_NIETS = new Set(
  woordenUit(
    `kom komt komen kwam huis thuis uit samen week weken jaar oud oude ouder ouderen mensen gemeente wie wat waar hoe waarom
     wanneer welke alles iets niets niemand hier ken kent klein kleine groot grote goed slecht eigen dichtbij dingen mevrouw meneer`.replaceAll(
      /\s+/g,
      ' ',
    ),
  ),
);

/** Endings, in the order in which they go. Coarse: what is left is no word, only the same for all its forms. */
const UITGANGEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeiou]{2}m)pjes?$/, ''],
  [/(?<=..[^aeiou])etjes?$/, ''],
  [/(?<=.[aeiounlrw])tjes?$/, ''],
  [/(?<=.[^aeiou])jes?$/, ''],
  [/(?<=e[rlnm])s$/, ''],
  [/(?<=.(?:aa|ie|oe))n$/, ''],
  [/(?<=..)en$/, ''],
  [/(?<=..[^ei])e$/, ''],
  [/(?<=..)(?<!ch)(?<![^aeiou][aeiou])t$/, ''],
  [/([^aeiou])\1$/, '$1'],
  [/v$/, 'f'],
  [/z$/, 's'],
  [/([aeou])\1/g, '$1'],
];

/** The same for `val`, `valt` and `vallen`, for `tuin` and `tuintjes`; little words stay as they are. */
export function stam(woord: string): string {
  return STIL.has(woord)
    ? woord
    : UITGANGEN.reduce((vorm, [uitgang, naar]) => vorm.replace(uitgang, naar), woord);
}

const ZINNEN = [...ALLEDAAGS, ...ALLEDAAGS_VAN_DE_BALIE, { zegt: ZEGT_NIETS, hoort: [], ook: [] }].flatMap(
  ({ zegt, hoort, ook }) =>
    zegt.map((zin) => ({ hoort, ook, woorden: woordenUit(zin), stammen: woordenUit(zin).map(stam) })),
);
type Zin = (typeof ZINNEN)[number];

export function begrijp(q: string): Begrepen {
  const tekst = woordenUit(zoekvorm(q));
  const stammen = tekst.map(stam);
  const gebruikt = new Set<number>();
  const gevonden: Zin[] = [];
  // What a phrase of more words used up says nothing by itself any more, unless its answer says it too.
  const op = new Set<number>();
  // The longest phrase first, of those what was typed as it is, and a word counts once: koffie drinken says something
  // else than drinken, and taalcursus than cursus.
  for (const [zin, past] of OP_LENGTE)
    for (let begin = 0; begin < tekst.length; begin++) {
      const plaatsen = plaatsenVan(zin, past, tekst, stammen, begin);
      if (plaatsen === undefined || plaatsen.some((i) => gebruikt.has(i))) continue;
      for (const i of plaatsen) gebruikt.add(i);
      if (zin.woorden.length > 1)
        for (const i of plaatsen) if (!zin.ook.some((w) => stam(w) === stammen[i])) op.add(i);
      gevonden.push(zin);
    }
  return {
    leefgebieden: [...new Set(gevonden.flatMap(({ hoort }) => hoort))],
    woorden: tekst.filter((w, i) => w.length > 1 && !op.has(i) && !STIL.has(w) && !ZOEKT_NIETS.has(w)),
    ook: [...new Set(gevonden.flatMap(({ ook }) => ook))],
  };
}

/** Where the words of the phrase stand, from here on, with nothing but little words between them. */
function plaatsenVan(
  { woorden, stammen: gezocht }: Zin,
  past: typeof isWoord,
  tekst: readonly string[],
  stammen: readonly string[],
  begin: number,
): readonly number[] | undefined {
  const plaatsen: number[] = [];
  let i = begin;
  for (const [nr, woord] of woorden.entries()) {
    while (nr > 0 && stammen[i] !== gezocht[nr] && STIL.has(tekst[i] ?? '')) i += 1;
    const getypt = tekst[i];
    if (getypt === undefined || !past(getypt, stammen[i] ?? '', woord, gezocht[nr] ?? '')) return undefined;
    plaatsen.push(i);
    i += 1;
  }
  return plaatsen;
}

const isZelfde = (_getypt: string, getyptestam: string, _woord: string, woordstam: string): boolean =>
  getyptestam === woordstam;

/** The same word in another form, with a mistake, or with more behind it (boodschappendienst). */
function isWoord(getypt: string, getyptestam: string, woord: string, woordstam: string): boolean {
  return (
    getyptestam === woordstam ||
    isSamengesteld(getyptestam, woordstam) ||
    (woord.length >= 6 && eenLetter(getypt, woord))
  );
}

/** Says something else at the end of another word (dienstverlening, overbelasting), or is too common to tell. */
const GEEN_DEEL = new Set(
  ['belasting', 'lening', 'onder', 'tegen', 'ander', 'binnen', 'buiten', ...STIL, ...ZOEKT_NIETS].map(stam),
);

/** A word (both as `stam`) that begins or ends with the other: thuisadministratie and administratie. */
export function isSamengesteld(lang: string, deel: string): boolean {
  return deel.length >= 5 && !GEEN_DEEL.has(deel) && (lang.startsWith(deel) || lang.endsWith(deel));
}

/** In the order in which they are tried. */
const OP_LENGTE: readonly (readonly [Zin, typeof isWoord])[] = [
  ...new Set(ZINNEN.map(({ woorden }) => woorden.length)),
]
  .sort((a, b) => b - a)
  .flatMap((lengte) => {
    const zinnen = ZINNEN.filter(({ woorden }) => woorden.length === lengte);
    return [isZelfde, isWoord].flatMap((past) => zinnen.map((zin) => [zin, past] as const));
  });

/** Do they differ by one letter at most: other, missing, too many, or two exchanged? */
export function eenLetter(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  const verwisseld = `${restA.charAt(1)}${restA.charAt(0)}${restA.slice(2)}`;
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    verwisseld === restB
  );
}
