/*
 * The code of a login, for when the page opens again without a network: four words of two syllables, easy
 * to say and to type with one thumb. 80^8 is 50 bits: with the key stretched 600.000 times, guessing takes
 * thousands of years of graphics cards, so nobody's birthday protects a dossier.
 */
const MEDEKLINKERS = 'bdfghklmnprstvwz';
const KLINKERS = 'aeiou';
const LETTERGREPEN = 8;

/** @param willekeur one 32-bit number for each syllable */
export function maakCode(willekeur: Uint32Array): string {
  const greep = (n: number): string =>
    (MEDEKLINKERS[n % MEDEKLINKERS.length] ?? '') +
    (KLINKERS[Math.floor(n / MEDEKLINKERS.length) % KLINKERS.length] ?? '');
  const grepen = Array.from(willekeur.subarray(0, LETTERGREPEN), greep);
  return grepen.map((g, i) => (i > 0 && i % 2 === 0 ? `-${g}` : g)).join('');
}

/** As it may be typed: with spaces, capitals or without hyphens. */
export function leesCode(tekst: string): string {
  return tekst.toLowerCase().replace(/[^a-z]/g, '');
}
