/** Letters that Unicode does not take apart into a letter and a sign. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** Names and streets as they are searched: lower case, without accents or signs. */
export function zoekvorm(tekst: string): string {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('nl')
    .replace(/[ıøłđðßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Little words before a surname; the telephone book sorts without them, and they find everybody. */
const TUSSENVOEGSELS: ReadonlySet<string> = new Set(
  'van de der den het t ten ter te in op aan bij uit s vd'.split(' '),
);

/** The words of a name that tell people apart; all of them when there is nothing else. */
export function naamwoorden(naam: string): readonly string[] {
  const woorden = zoekvorm(naam).split(' ').filter(Boolean);
  const eigen = woorden.filter((w) => !TUSSENVOEGSELS.has(w));
  return [...new Set(eigen.length > 0 ? eigen : woorden)];
}
