import { zoekvorm } from '../kern/zoekvorm.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { woordvormen } from '../zoeken/woordvormen.ts';
import type { Kaartaanbod } from './aanbod.ts';
import { AANBODSOORTNAAM, opTrede } from './aanbod.ts';
import { begrijp, eenLetter, stam } from './begrijp.ts';

/** What one looks for; empty parts ask nothing. */
export interface Kaartvraag {
  readonly q: string;
  readonly doelen: readonly string[];
  readonly leefgebied: Leefgebied | null;
  readonly gebied: string;
}

/** The offers that answer it, the nearest kind first, within a kind what fits best first. */
export function zoekAanbod(alle: readonly Kaartaanbod[], vraag: Kaartvraag): readonly Kaartaanbod[] {
  const { woorden, ook, leefgebieden } = begrijp(vraag.q);
  const [eigen, verwant] = [woorden.map(zoekwoord), ook.map(zoekwoord)];
  const gezocht = vraag.q.trim() !== '';
  return alle
    .filter(
      (a) =>
        a.gesloten === null &&
        (vraag.doelen.length === 0 || a.doelen.some((doel) => vraag.doelen.includes(doel))) &&
        (vraag.leefgebied === null || a.leefgebieden.includes(vraag.leefgebied)) &&
        (vraag.gebied === '' || a.gebieden.length === 0 || a.gebieden.includes(vraag.gebied)),
    )
    .map((a) => ({ a, punten: gezocht ? puntenVan(a, eigen, verwant, leefgebieden) : 1 }))
    .filter(({ punten }) => punten > 0)
    .sort((x, y) => trede(x.a) - trede(y.a) || y.punten - x.punten || opTrede(x.a, y.a))
    .map(({ a }) => a);
}

const trede = (a: Kaartaanbod): number => Object.keys(AANBODSOORTNAAM).indexOf(a.soort);

/** Words of an offer, each with what is the same for all its forms. */
type Aanbodtekst = readonly { readonly woord: string; readonly stam: string }[];
const tekstVan = (tekst: string): Aanbodtekst =>
  zoekvorm(tekst)
    .split(' ')
    .map((woord) => ({ woord, stam: stam(woord) }));

/** What is looked for, in all its forms. */
interface Zoekwoord {
  readonly woord: string;
  readonly vormen: readonly string[];
}
const zoekwoord = (woord: string): Zoekwoord => ({
  woord,
  vormen: [...new Set(woordvormen(woord).map(stam))],
});

function puntenVan(
  a: Kaartaanbod,
  woorden: readonly Zoekwoord[],
  ook: readonly Zoekwoord[],
  leefgebieden: readonly Leefgebied[],
): number {
  const naam = tekstVan(`${a.naam} ${a.organisatie}`);
  const rest = tekstVan(
    `${a.omschrijving} ${a.voorWie} ${AANBODSOORTNAAM[a.soort]} ${a.leefgebieden.map((l) => LEEFGEBIEDNAAM[l]).join(' ')}`,
  );
  const eigen = woorden.reduce((som, w) => som + (staatIn(w, naam) ? 8 : staatIn(w, rest) ? 4 : 0), 0);
  const begrepen = ook.some((w) => staatIn(w, naam)) ? 3 : ook.some((w) => staatIn(w, rest)) ? 2 : 0;
  return eigen + begrepen + (a.leefgebieden.some((l) => leefgebieden.includes(l)) ? 1 : 0);
}

/** In any form, at the beginning of a longer word, or with one letter wrong. */
function staatIn({ woord, vormen }: Zoekwoord, tekst: Aanbodtekst): boolean {
  return tekst.some(
    (t) =>
      vormen.some((vorm) => t.stam === vorm || (vorm.length > 3 && t.stam.startsWith(vorm))) ||
      (woord.length >= 6 && eenLetter(t.woord, woord)),
  );
}
