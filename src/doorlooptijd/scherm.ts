/**
 * Small numbers could be traced to somebody (Wmo 5.3.6), and one that is left out of parts whose sum is known could
 * be reckoned back: then the next smallest is left out with it.
 */
export function verborgen(delen: readonly number[], kleinsteGroep: number): readonly boolean[] {
  const weg = delen.map((n) => n > 0 && n < kleinsteGroep);
  if (weg.filter(Boolean).length !== 1) return weg;
  const rest = delen.filter((n, i) => weg[i] !== true && n > 0);
  const mee = delen.indexOf(Math.min(...rest));
  return weg.map((w, i) => w || (rest.length > 0 && i === mee));
}

/** What is shown in the place of a number that is left out. */
export const WEGGELATEN = 'te weinig om te tonen';

/** These parts as they may be shown. */
export function afgeschermdeDelen(
  delen: readonly number[],
  kleinsteGroep: number,
): readonly (number | typeof WEGGELATEN)[] {
  const weg = verborgen(delen, kleinsteGroep);
  return delen.map((n, i) => (weg[i] === true ? WEGGELATEN : n));
}

/** `87%`; when it would tell a small number, only from where: `meer dan 80%`. */
export function deelTekst(deel: number, geheel: number, kleinsteGroep: number): string {
  if (geheel === 0) return 'geen';
  if (geheel < kleinsteGroep) return WEGGELATEN;
  const procent = (n: number): number => Math.round((100 * n) / geheel);
  const rest = geheel - deel;
  if (deel > 0 && deel < kleinsteGroep) return `minder dan ${procent(kleinsteGroep)}%`;
  if (rest > 0 && rest < kleinsteGroep) return `meer dan ${procent(geheel - kleinsteGroep)}%`;
  return `${procent(deel)}%`;
}
