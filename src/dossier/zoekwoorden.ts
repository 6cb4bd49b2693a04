import { naamwoorden } from '../kern/zoekvorm.ts';

/** What sounds alike in Dutch is written alike: `Meijer` and `Meyer`, `Visser` and `Fisser`. In this order. */
const KLANKEN: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch/g, 'sg'],
  [/ck|q/g, 'k'],
  [/ch|gh/g, 'g'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/dt?$/, 't'],
  [/a[eu]/g, 'a'],
  [/oe/g, 'u'],
  [/[ae]?ij|e[iy]|ie|y/g, 'i'],
  [/(.)\1+/gu, '$1'],
];

export function klank(woord: string): string {
  return KLANKEN.reduce((w, [van, naar]) => w.replace(van, naar), woord);
}

/** A shorter sound is one letter away from too many others. */
const KORTSTE_MET_FOUT = 4;

/** The sound with one letter left out, each in turn: two words within one letter of each other share one. */
function metEenMinder(k: string): readonly string[] {
  const letters = Array.from(k);
  if (letters.length < KORTSTE_MET_FOUT) return [];
  return [...new Set(letters.map((_, i) => letters.filter((__, j) => j !== i).join('')))];
}

/** By which words, sounds and near sounds somebody can be found: see `zoek` in migrations/0003_zoeken.sql. */
export function naamsporen(achternaam: string, anders: string): readonly string[] {
  const woorden = naamwoorden(`${achternaam} ${anders}`);
  const klanken = woorden.map(klank);
  const sporen = [
    ...woorden.map((w) => `n:${w}`),
    ...naamwoorden(achternaam).map((w) => `a:${w}`),
    ...klanken.map((k) => `k:${k}`),
    ...klanken.flatMap(metEenMinder).map((k) => `m:${k}`),
  ];
  return [...new Set(sporen)].sort();
}

/** The sporen that a word with at most one mistake in its sound has in common with the word that was meant. */
export function sporenMetFout(woord: string): readonly string[] {
  const k = klank(woord);
  return [k, ...metEenMinder(k)].flatMap((vorm) => [`k:${vorm}`, `m:${vorm}`]);
}
