/**
 * Small numbers could be traced to somebody (Wmo 5.3.6), and one that is left out of parts whose sum is known could
 * be reckoned back: then the next smallest is left out with it, until what is left out is together no small number.
 */
export function verborgen(delen: readonly number[], kleinsteGroep: number): readonly boolean[] {
  const weg = delen.map((n) => isKlein(n, kleinsteGroep));
  for (;;) {
    const mee = meeWeg(delen, weg, kleinsteGroep);
    if (mee === undefined) return weg;
    weg[mee] = true;
  }
}

/** Which has to be left out too, so that the sum does not tell what was; undefined when that is enough. */
function meeWeg(
  delen: readonly number[],
  weg: readonly boolean[],
  kleinsteGroep: number,
): number | undefined {
  const som = delen.reduce((a, n, i) => (weg[i] === true ? a + n : a), 0);
  const aantal = weg.filter(Boolean).length;
  if (aantal === 0 || (aantal > 1 && som >= kleinsteGroep)) return undefined;
  const rest = delen.flatMap((n, i) => (weg[i] === true || n === 0 ? [] : [[n, i] as const]));
  return rest.toSorted(([a], [b]) => a - b)[0]?.[1];
}

/** What is shown in the place of a number that is left out. */
export const WEGGELATEN = 'te weinig om te tonen';
export type Getoond = number | typeof WEGGELATEN;

/** Nobody is nothing to hide; one or a few are. */
export const isKlein = (n: number, kleinsteGroep: number): boolean => n > 0 && n < kleinsteGroep;

/** A number by itself as it may be shown. */
export const afgeschermdGetal = (n: number, kleinsteGroep: number): Getoond =>
  isKlein(n, kleinsteGroep) ? WEGGELATEN : n;

/** These parts of a known whole as they may be shown. */
export function afgeschermdeDelen(delen: readonly number[], kleinsteGroep: number): readonly Getoond[] {
  const weg = verborgen(delen, kleinsteGroep);
  return delen.map((n, i) => (weg[i] === true ? WEGGELATEN : n));
}

/** `87%`; when it would tell a small number, only from where: `meer dan 80%`. */
export function deelTekst(deel: number, geheel: number, kleinsteGroep: number): string {
  if (geheel === 0) return 'geen';
  if (geheel < kleinsteGroep) return WEGGELATEN;
  const procent = (n: number): number => Math.round((100 * n) / geheel);
  const rest = geheel - deel;
  if (isKlein(deel, kleinsteGroep)) return `minder dan ${procent(kleinsteGroep)}%`;
  if (isKlein(rest, kleinsteGroep)) return `meer dan ${procent(geheel - kleinsteGroep)}%`;
  return `${procent(deel)}%`;
}
