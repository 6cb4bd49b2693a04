import { isKlein } from './scherm.ts';

/** What is on one side is together what is on the other; places in a row of counts. A whole and its parts, mostly. */
export interface Som {
  readonly geheel: readonly number[];
  readonly delen: readonly number[];
}

interface Stelsel {
  readonly getallen: readonly number[];
  /** All that a reader can lay side by side. */
  readonly sommen: readonly Som[];
  /** What was decided before: is it left out? */
  readonly vast: ReadonlyMap<number, boolean>;
}

/**
 * Which counts are left out so that no sum gives back one of them, nor a small number of several together (Wmo 5.3.6).
 * Undefined when that cannot be: then nothing of what is not decided yet may be shown.
 */
export function verborgenUitSommen(s: Stelsel, kleinsteGroep: number): readonly boolean[] | undefined {
  const weg = s.getallen.map((n, i) => s.vast.get(i) ?? isKlein(n, kleinsteGroep));
  const gebonden = gelijkAanVast(s, weg);
  const kiesbaar = (i: number): boolean =>
    weg[i] === false && (s.getallen[i] ?? 0) > 0 && !s.vast.has(i) && !gebonden.has(i);
  for (let veranderd = true; veranderd;) {
    veranderd = false;
    for (const som of s.sommen) {
      while (verraadt(s.getallen, som, weg, kleinsteGroep)) {
        const mee =
          kleinste(s.getallen, som.delen.filter(kiesbaar)) ??
          kleinste(s.getallen, som.geheel.filter(kiesbaar));
        if (mee === undefined) return undefined;
        weg[mee] = true;
        veranderd = true;
      }
    }
  }
  return weg;
}

/** Can what is left out of this sum be reckoned, or is it together too few? */
function verraadt(
  getallen: readonly number[],
  { geheel, delen }: Som,
  weg: readonly boolean[],
  kleinsteGroep: number,
): boolean {
  const links = geheel.filter((i) => weg[i] === true);
  const rechts = delen.filter((i) => weg[i] === true);
  if (links.length + rechts.length === 1) return true;
  if (links.length > 0 || rechts.length === 0) return false;
  return rechts.reduce((som, i) => som + (getallen[i] ?? 0), 0) < kleinsteGroep;
}

const kleinste = (getallen: readonly number[], plaatsen: readonly number[]): number | undefined =>
  plaatsen.toSorted((a, b) => (getallen[a] ?? 0) - (getallen[b] ?? 0))[0];

/** Alone in a whole that is shown: it is that whole, and to leave it out hides nothing. */
function gelijkAanVast({ getallen, sommen, vast }: Stelsel, weg: readonly boolean[]): ReadonlySet<number> {
  return new Set(
    sommen.flatMap(({ geheel: [heel, ...meer], delen }) => {
      if (heel === undefined || meer.length > 0 || !vast.has(heel) || weg[heel] === true) return [];
      const gevuld = delen.filter((i) => (getallen[i] ?? 0) > 0);
      return gevuld.length === 1 ? gevuld : [];
    }),
  );
}
