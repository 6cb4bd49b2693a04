import { zoekvorm } from '../kern/zoekvorm.ts';
import type { Leefgebied } from '../melding/gebeurtenissen.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { woordvormen } from '../zoeken/woordvormen.ts';
import type { Kaartaanbod } from './aanbod.ts';
import { AANBODSOORTNAAM, AANBODTREDEN, opTrede } from './aanbod.ts';
import { begrijp, eenLetter, isSamengesteld, stam } from './begrijp.ts';

/** What one looks for; empty parts ask nothing. */
export interface Kaartvraag {
  readonly q: string;
  readonly doelen: readonly string[];
  readonly leefgebied: Leefgebied | null;
  readonly gebied: string;
}

const ALLEEN_LEEFGEBIED = 1;
/** Of the points of the best with room in its step: what has at least this share, answers about as well. */
const ONGEVEER_EVEN_GOED = 0.8;

interface Gevonden {
  readonly a: Kaartaanbod;
  readonly punten: number;
}

/**
 * The offers that answer it: step by step of the law (Wmo 2.3.5 lid 3), within a step what fits best first. Who is full
 * helps nobody today: it comes after all with room that answer about as well, and never on top of them.
 */
export function zoekAanbod(alle: readonly Kaartaanbod[], vraag: Kaartvraag): readonly Kaartaanbod[] {
  const { woorden, ook, leefgebieden } = begrijp(vraag.q);
  const tekstwoord = onthoud((woord): Tekstwoord => ({ woord, stam: stam(woord) }));
  const zoekt = (w: string): Zoekwoord => zoekwoord(w, tekstwoord);
  const [eigen, verwant] = [woorden.map(zoekt), ook.map(zoekt)];
  const gezocht = vraag.q.trim() !== '';
  const passend = alle
    .filter(
      (a) =>
        a.gesloten === null &&
        (vraag.doelen.length === 0 || a.doelen.some((doel) => vraag.doelen.includes(doel))) &&
        (vraag.leefgebied === null || a.leefgebieden.includes(vraag.leefgebied)) &&
        (vraag.gebied === '' || a.gebieden.length === 0 || a.gebieden.includes(vraag.gebied)),
    )
    .map((a) => ({ a, punten: gezocht ? puntenVan(a, eigen, verwant, leefgebieden) : ALLEEN_LEEFGEBIED }));
  // What only lies in the same part of life would hide what answers the words.
  const minstens = passend.some(({ punten }) => punten > ALLEEN_LEEFGEBIED) ? ALLEEN_LEEFGEBIED : 0;
  const gevonden = passend.filter(({ punten }) => punten > minstens);
  const beste = new Map<number, number>();
  for (const { a, punten } of gevonden)
    if (!vol(a)) beste.set(trede(a), Math.max(punten, beste.get(trede(a)) ?? 0));
  const past = ({ a, punten }: Gevonden): number =>
    punten < ONGEVEER_EVEN_GOED * (beste.get(trede(a)) ?? 0) ? 1 : 0;
  return gevonden
    .sort(
      (x, y) =>
        trede(x.a) - trede(y.a) ||
        past(x) - past(y) ||
        vol(x.a) - vol(y.a) ||
        y.punten - x.punten ||
        opTrede(x.a, y.a),
    )
    .map(({ a }) => a);
}

const trede = ({ soort }: Kaartaanbod): number =>
  AANBODTREDEN.findIndex(({ soorten }) => soorten.includes(soort));
const vol = ({ plaatsen }: Kaartaanbod): number => (plaatsen === 0 ? 1 : 0);

/** A word of an offer, with what is the same for all its forms. */
interface Tekstwoord {
  readonly woord: string;
  readonly stam: string;
}
/** Offers say the same words again and again: each is taken apart once for a search. */
const onthoud = <T>(maak: (woord: string) => T): ((woord: string) => T) => {
  const gemaakt = new Map<string, T>();
  return (woord) => {
    const eerder = gemaakt.get(woord);
    if (eerder !== undefined) return eerder;
    const nieuw = maak(woord);
    gemaakt.set(woord, nieuw);
    return nieuw;
  };
};
const woordenVan = (tekst: string): readonly string[] => zoekvorm(tekst).split(' ');

/**
 * How well a word of an offer answers what is looked for. 1: in any form, at the beginning of a longer word, or with one
 * letter wrong; half: a part of a word, or it of this; 0: not.
 */
type Zoekwoord = (aanbodwoord: string) => number;
function zoekwoord(woord: string, tekstwoord: (woord: string) => Tekstwoord): Zoekwoord {
  const vormen = [...new Set(woordvormen(woord).map(stam))];
  return onthoud((van) => {
    const t = tekstwoord(van);
    if (
      vormen.some((vorm) => t.stam === vorm || (vorm.length > 3 && t.stam.startsWith(vorm))) ||
      (woord.length >= 6 && eenLetter(t.woord, woord))
    )
      return 1;
    return vormen.some((vorm) => isSamengesteld(t.stam, vorm) || isSamengesteld(vorm, t.stam)) ? 0.5 : 0;
  });
}
const staatIn = (zoekt: Zoekwoord, tekst: readonly string[]): number =>
  tekst.reduce((beste, woord) => Math.max(beste, zoekt(woord)), 0);

function puntenVan(
  a: Kaartaanbod,
  woorden: readonly Zoekwoord[],
  ook: readonly Zoekwoord[],
  leefgebieden: readonly Leefgebied[],
): number {
  const naam = woordenVan(`${a.naam} ${a.organisatie}`);
  const rest = woordenVan(
    `${a.omschrijving} ${a.voorWie} ${AANBODSOORTNAAM[a.soort]} ${a.leefgebieden.map((l) => LEEFGEBIEDNAAM[l]).join(' ')}`,
  );
  const eigen = woorden.reduce((som, w) => som + Math.max(8 * staatIn(w, naam), 4 * staatIn(w, rest)), 0);
  // The word that answers best comes first.
  const antwoorden = ook.flatMap((w, i) => {
    const punten = Math.max(3 * staatIn(w, naam), 2 * staatIn(w, rest));
    return punten > 0 ? [punten - i / 100] : [];
  });
  const begrepen = antwoorden.length === 0 ? 0 : Math.max(...antwoorden) + (antwoorden.length - 1) / 4;
  return eigen + begrepen + (a.leefgebieden.some((l) => leefgebieden.includes(l)) ? ALLEEN_LEEFGEBIED : 0);
}
