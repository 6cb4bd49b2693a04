import { leesDatum, plusDagen } from '../../src/kern/datum.ts';
import { leesOnderdeelId } from '../../src/kern/ids.ts';

/** Text as people and attackers type it. */
const TEKSTEN = ['', '   ', 'é\u0301 🙂 عبد', "O'Brien <b>&amp;</b>", '\u0000', 'x'.repeat(2_000)];
const DAGEN = [1, -1, 400, -4_000];

type Waarde = Readonly<Record<string, unknown>>;
const isRijtje = (w: unknown): w is Waarde => typeof w === 'object' && w !== null;

/**
 * The same value with one leaf made wrong, chosen by `zaad`: another date, an id that does not exist,
 * an empty or strange text, a list without its first, a flipped yes or no. Codes stay codes, so the
 * type still holds.
 */
export function verbuig<T>(waarde: T, zaad: number): T {
  const paden = bladeren(waarde, []);
  const pad = paden[zaad % Math.max(paden.length, 1)];
  if (pad === undefined) return waarde;
  // Only leaves are replaced, by values of their own kind: the shape stays that of T.
  return vervang(waarde, pad, Math.floor(zaad / paden.length)) as T;
}

type Pad = readonly string[];

function bladeren(waarde: unknown, pad: Pad): readonly Pad[] {
  if (!isRijtje(waarde)) return kanAnders(waarde) ? [pad] : [];
  const dieper = Object.entries(waarde).flatMap(([sleutel, w]) => bladeren(w, [...pad, sleutel]));
  return Array.isArray(waarde) && waarde.length > 0 ? [pad, ...dieper] : dieper;
}

/** Free text has a space or a capital; everything else that is text is a code. */
function kanAnders(w: unknown): boolean {
  if (typeof w !== 'string') return typeof w === 'boolean' || typeof w === 'number';
  return leesDatum(w) !== undefined || leesOnderdeelId(w) !== undefined || /\s|^[A-Z]/.test(w);
}

function vervang(waarde: unknown, [sleutel, ...rest]: Pad, keuze: number): unknown {
  if (sleutel === undefined) return anders(waarde, keuze);
  if (Array.isArray(waarde))
    return waarde.map((w: unknown, i) => (String(i) === sleutel ? vervang(w, rest, keuze) : w));
  if (!isRijtje(waarde)) return waarde;
  return { ...waarde, [sleutel]: vervang(waarde[sleutel], rest, keuze) };
}

function anders(waarde: unknown, keuze: number): unknown {
  if (Array.isArray(waarde)) return keuze % 2 === 0 ? [] : waarde.slice(1);
  if (typeof waarde === 'boolean') return !waarde;
  if (typeof waarde === 'number') return [0, waarde + 1, -1][keuze % 3];
  if (typeof waarde !== 'string') return waarde;
  const dag = leesDatum(waarde);
  if (dag !== undefined) return plusDagen(dag, DAGEN[keuze % DAGEN.length] ?? 1);
  if (leesOnderdeelId(waarde) !== undefined) return 'X99';
  return TEKSTEN[keuze % TEKSTEN.length];
}
