import { zoekvorm } from '../kern/zoekvorm.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { woordvormen } from '../zoeken/woordvormen.ts';
import type { Kaartaanbod } from './aanbod.ts';
import { AANBODSOORTNAAM, opTrede } from './aanbod.ts';
import { ALLEDAAGS } from './woorden.ts';

/** What one looks for; empty parts ask nothing. */
export interface Kaartvraag {
  readonly q: string;
  readonly doelen: readonly string[];
  readonly leefgebied: Leefgebied | null;
  readonly gebied: string;
}

/** How the words were understood, to say so. */
export interface Begrepen {
  readonly leefgebieden: readonly Leefgebied[];
}

/** Words that say nothing about help. */
const STIL = new Set(
  'ik mijn me mij de het een en of in op aan bij voor van met is ben heb wil kan niet geen hulp help helpen nodig zoek graag u uw wij ons er te naar om dat die man vrouw'.split(
    ' ',
  ),
);

export function begrijp(
  q: string,
): Begrepen & { readonly woorden: readonly string[]; readonly ook: readonly string[] } {
  const tekst = ` ${zoekvorm(q)} `;
  const groepen = ALLEDAAGS.filter(({ zegt }) =>
    zegt.some((z) => tekst.includes(z.includes(' ') ? z : ` ${z} `) || lijktErop(z, tekst)),
  );
  const woorden = tekst
    .trim()
    .split(' ')
    .filter((w) => w.length > 1 && !STIL.has(w));
  return {
    leefgebieden: [...new Set(groepen.flatMap(({ hoort }) => hoort))],
    woorden,
    ook: [...new Set(groepen.flatMap(({ ook }) => ook))],
  };
}

/** A long word that is one letter off. */
function lijktErop(woord: string, tekst: string): boolean {
  return (
    !woord.includes(' ') &&
    woord.length >= 6 &&
    tekst
      .trim()
      .split(' ')
      .some((w) => eenLetter(w, woord))
  );
}

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

/** The offers that answer it, the nearest kind first, within a kind what fits best first. */
export function zoekAanbod(alle: readonly Kaartaanbod[], vraag: Kaartvraag): readonly Kaartaanbod[] {
  const begrepen = begrijp(vraag.q);
  const gezocht = vraag.q.trim() !== '';
  return alle
    .filter(
      (a) =>
        a.gesloten === null &&
        (vraag.doelen.length === 0 || a.doelen.some((doel) => vraag.doelen.includes(doel))) &&
        (vraag.leefgebied === null || a.leefgebieden.includes(vraag.leefgebied)) &&
        (vraag.gebied === '' || a.gebieden.length === 0 || a.gebieden.includes(vraag.gebied)),
    )
    .map((a) => ({ a, punten: gezocht ? puntenVan(a, begrepen) : 1 }))
    .filter(({ punten }) => punten > 0)
    .sort((x, y) => trede(x.a) - trede(y.a) || y.punten - x.punten || opTrede(x.a, y.a))
    .map(({ a }) => a);
}

const trede = (a: Kaartaanbod): number => Object.keys(AANBODSOORTNAAM).indexOf(a.soort);

function puntenVan(a: Kaartaanbod, { woorden, leefgebieden, ook }: ReturnType<typeof begrijp>): number {
  const naam = zoekvorm(`${a.naam} ${a.organisatie}`).split(' ');
  const rest = zoekvorm(
    `${a.omschrijving} ${a.voorWie} ${AANBODSOORTNAAM[a.soort]} ${a.leefgebieden.map((l) => LEEFGEBIEDNAAM[l]).join(' ')}`,
  ).split(' ');
  const raakt = (woord: string, tekst: readonly string[], begin: boolean): boolean =>
    woordvormen(woord).some((vorm) =>
      tekst.some((w) => w === vorm || (begin && vorm.length > 3 && w.startsWith(vorm))),
    ) ||
    (woord.length >= 6 && tekst.some((w) => eenLetter(w, woord)));
  const eigen = woorden.reduce(
    (som, w) => som + (raakt(w, naam, true) ? 8 : raakt(w, rest, true) ? 4 : 0),
    0,
  );
  const begrepen = ook.some((w) => raakt(w, naam, true)) ? 3 : ook.some((w) => raakt(w, rest, true)) ? 2 : 0;
  return eigen + begrepen + (a.leefgebieden.some((l) => leefgebieden.includes(l)) ? 1 : 0);
}
