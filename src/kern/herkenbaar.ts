import { dagnotaties, HERKENPATRONEN, type Herkensoort } from './herkenpatronen.ts';
import { naamwoorden, zoekvorm } from './zoekvorm.ts';

/** Something known about somebody. Of a `naam` every word counts, of the other kinds the whole. */
export interface Bekend {
  readonly soort: Herkensoort;
  readonly waarde: string;
  /**
   * For a text that has to stay readable: every word counts, but only as a name is written, with its capital; the whole
   * in any case. `een groot gezin` tells nothing when the name is De Groot, and `een […] gezin` tells the name.
   */
  readonly hoofdletter?: true;
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
  readonly tekst: string;
}

/**
 * What in this text tells who it is about: what is known, in any accents and notation, and what looks like a number,
 * address or day of anybody, as far as that is among `vanWieOok`. The one sieve of the house; rather too strict than too
 * loose: a street called Markt makes every market suspect.
 */
export function herkenbaar(
  tekst: string,
  bekend: readonly Bekend[],
  vanWieOok?: readonly Herkensoort[],
): readonly Herkend[] {
  return plaatsen(tekst, bekend, vanWieOok).map(({ soort, gezien }) => ({ soort, tekst: gezien }));
}

/** In place of what was taken out. */
const WEGGELATEN = '[…]';

/** The text with `[…]` in place of all that `herkenbaar` finds, and for the rest as it was. */
export function zonderHerkenbaar(
  tekst: string,
  bekend: readonly Bekend[],
  vanWieOok?: readonly Herkensoort[],
): string {
  const gevonden = plaatsen(tekst, bekend, vanWieOok);
  if (gevonden.length === 0) return tekst;
  const { over, tot } = gevonden.reduce(
    (klaar, { begin, eind }) =>
      begin < klaar.tot
        ? { ...klaar, tot: Math.max(klaar.tot, eind) }
        : { over: klaar.over + tekst.slice(klaar.tot, begin) + WEGGELATEN, tot: eind },
    { over: '', tot: 0 },
  );
  // What stood against it may be seen now for what it is.
  return zonderHerkenbaar(over + tekst.slice(tot), bekend, vanWieOok);
}

/** A text as it is seen, with for each place where it begins and ends in the text itself. */
interface Beeld {
  readonly schoon: string;
  readonly plek: readonly Plek[];
}

/** Signs that nobody sees, like a soft hyphen, hide nothing: neither in a word nor between two. */
function beelden(tekst: string): readonly Beeld[] {
  return /\p{Cf}/u.test(tekst) ? [beeldVan(tekst, ''), beeldVan(tekst, ' ')] : [beeldVan(tekst, '')];
}

function beeldVan(tekst: string, ongezien: '' | ' '): Beeld {
  let schoon = '';
  const plek: Plek[] = [];
  for (const { 0: teken, index } of tekst.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const deel = teken.replace(/\p{Cf}/gu, ongezien).normalize('NFKC');
    plek.push(...Array.from({ length: deel.length }, () => ({ begin: index, eind: index + teken.length })));
    schoon += deel;
  }
  return { schoon, plek };
}

interface Vondst extends Plek {
  readonly soort: Herkensoort;
  /** As it is read. */
  readonly gezien: string;
}

function plaatsen(
  tekst: string,
  bekend: readonly Bekend[],
  vanWieOok: readonly Herkensoort[] | undefined,
): readonly Vondst[] {
  const patronen = HERKENPATRONEN.filter(([soort]) => vanWieOok?.includes(soort) ?? true);
  const gevonden = beelden(tekst).flatMap(({ schoon, plek }) => {
    const woorden = woordenIn(schoon);
    const vondst = (soort: Herkensoort, { begin, eind }: Plek): Vondst => ({
      soort,
      gezien: schoon.slice(begin, eind),
      begin: plek[begin]?.begin ?? 0,
      eind: plek[eind - 1]?.eind ?? tekst.length,
    });
    return [
      ...bekend.flatMap((b) => plekkenVan(b, schoon, woorden).map((waar) => vondst(b.soort, waar))),
      ...patronen.flatMap(([soort, vorm, klopt]) =>
        plekken(schoon, vorm, klopt).map((waar) => vondst(soort, waar)),
      ),
    ];
  });
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
      .map((vorm) => ({ vorm, tekst: woord, begin, eind: begin + woord.length })),
  );
}

function plekkenVan(
  { soort, waarde, hoofdletter }: Bekend,
  tekst: string,
  woorden: readonly Woord[],
): readonly Plek[] {
  if (hoofdletter) return metHoofdletter(waarde, tekst, woorden);
  switch (soort) {
    case 'naam':
      return eigenNamen(waarde).flatMap((naam) => woorden.filter(({ vorm }) => isNaam(vorm, naam)));
    case 'bsn':
      return cijferplekken(tekst, waarde, /^0+/);
    case 'telefoon':
      return cijferplekken(tekst, waarde, /^(?:0031|31|0)/);
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

/** With the s of `Maria’s boek` too. */
const isNaam = (vorm: string, naam: string): boolean => vorm === naam || vorm === `${naam}s`;

/** In small letters a part is a word like any other (`wil`, `jong`, `best`), unless the file itself writes it so. */
function metHoofdletter(naam: string, tekst: string, woorden: readonly Woord[]): readonly Plek[] {
  const heel = zoekvorm(naam).split(' ');
  const geschreven = woordenIn(beeldVan(naam, '').schoon).map(({ tekst }) => tekst);
  const zoals = new Set([...geschreven, ...geschreven.map((w) => w.normalize('NFD').replace(/\p{M}/gu, ''))]);
  const delen = heel.length === 1 ? heel : naamwoorden(naam).filter((deel) => deel.length > 1);
  return [
    ...(heel.length > 1
      ? reeksplekken(woorden, heel).filter(({ begin, eind }) => isEenNaam(tekst.slice(begin, eind), naam))
      : []),
    ...woorden.filter(
      ({ vorm, tekst: woord }) =>
        delen.some((deel) => deel !== '' && isNaam(vorm, deel)) &&
        (/^\p{Lu}/u.test(woord) || zoals.has(woord)),
    ),
  ];
}

/** Its words stand together as one name: `José, wil je dat?` is not José Wil. */
function isEenNaam(gevonden: string, naam: string): boolean {
  const tekens = (s: string): string => s.trim().replace(/[\p{L}\p{N}\p{M}]+/gu, '|');
  return /^[|\s\p{Pd}.'’]*$/u.test(tekens(gevonden)) || tekens(gevonden) === tekens(naam);
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

/** Where the digits of this number stand, however they are put in groups, and without what may stand before them. */
function cijferplekken(tekst: string, nummer: string, ervoor: RegExp): readonly Plek[] {
  const alle = nummer.replace(/\D/g, '');
  const kort = alle.replace(ervoor, '');
  const cijfers = kort.length < MINSTENS_CIJFERS ? alle : kort;
  if (cijfers.length < MINSTENS_CIJFERS) return [];
  return plekken(tekst, /\d(?:[\s.()/+-]*\d)*/gu, (getal) => getal.replace(/\D/g, '').includes(cijfers));
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
