import { zoekvorm } from '../kern/zoekvorm.ts';

/** A piece of text as it was written; `raak` when it is what was searched for. */
export interface Stuk {
  readonly tekst: string;
  readonly raak: boolean;
}

const BREEDTE = 240;
const ERVOOR = 80;

/** The stemmer writes long vowels once: `brood` becomes `brod`. */
const vergelijkbaar = (woord: string): string => zoekvorm(woord).replace(/([aeiou])\1/g, '$1');

interface Plek {
  readonly van: number;
  readonly tot: number;
}

/** Where words with one of these stems stand. */
function plekken(tekst: string, stammen: readonly string[]): readonly Plek[] {
  const gezocht = stammen.map(vergelijkbaar).filter((stam) => stam !== '');
  return [...tekst.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([woord]) => {
      const vorm = vergelijkbaar(woord);
      return gezocht.some((stam) => vorm.startsWith(stam));
    })
    .map((m) => ({ van: m.index, tot: m.index + m[0].length }));
}

/** The place in the text where most of what was searched for stands together, with what is found marked. */
export function fragment(tekst: string, stammen: readonly string[]): readonly Stuk[] {
  const raak = plekken(tekst, stammen);
  const begin = naarWoord(tekst, Math.max(0, (drukste(raak)?.van ?? 0) - ERVOOR));
  const einde = begin + BREEDTE >= tekst.length ? tekst.length : tekst.lastIndexOf(' ', begin + BREEDTE);
  const tot = einde > begin ? einde : Math.min(tekst.length, begin + BREEDTE);
  const stukken: Stuk[] = begin > 0 ? [{ tekst: '… ', raak: false }] : [];
  let plaats = begin;
  for (const plek of raak.filter((p) => p.van >= begin && p.tot <= tot)) {
    if (plek.van > plaats) stukken.push({ tekst: tekst.slice(plaats, plek.van), raak: false });
    stukken.push({ tekst: tekst.slice(plek.van, plek.tot), raak: true });
    plaats = plek.tot;
  }
  const rest = `${tekst.slice(plaats, tot)}${tot < tekst.length ? ' …' : ''}`;
  return rest === '' ? stukken : [...stukken, { tekst: rest, raak: false }];
}

/** The find with the most others close behind it; the first of them when there are more. */
function drukste(raak: readonly Plek[]): Plek | undefined {
  const dichtbij = (plek: Plek): number =>
    raak.filter((p) => p.van >= plek.van && p.tot <= plek.van + BREEDTE - ERVOOR).length;
  return raak
    .slice(0, 100)
    .reduce<Plek | undefined>(
      (beste, plek) => (beste && dichtbij(beste) >= dichtbij(plek) ? beste : plek),
      undefined,
    );
}

/** Not in the middle of a word. */
function naarWoord(tekst: string, plaats: number): number {
  if (plaats === 0) return 0;
  const spatie = tekst.slice(plaats, plaats + ERVOOR).search(/\s/);
  return spatie < 0 ? plaats : plaats + spatie + 1;
}
