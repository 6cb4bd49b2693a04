import type { Getoond } from '../doorlooptijd/scherm.ts';
import { WEGGELATEN } from '../doorlooptijd/scherm.ts';
import type { Geteld, Lezer } from './zicht.ts';
import { zichtOp } from './zicht.ts';

/** Groups of which the whole is told, and each group's parts, as they may be shown. */
export interface Groepenzicht {
  readonly som: Getoond;
  readonly groepen: readonly { readonly som: Getoond; readonly delen: readonly Getoond[] }[];
}

/** `tel` gives each group in so many parts. Of a group that is not shown no part is. */
export function groepenzicht(
  s: Lezer & Omit<Geteld, 'keuze'>,
  breed: number,
  tel: (deel: Geteld) => readonly (readonly number[])[],
): Groepenzicht {
  const eigen = {
    keuze: s.vraag.keuze,
    tellingen: s.tellingen,
    zonderHulp: s.zonderHulp,
    verlopen: s.verlopen,
  };
  const plekken = tel(eigen).map((_, i) => 1 + i * (breed + 1));
  const delen = (plek: number): readonly number[] => Array.from({ length: breed }, (_, i) => plek + 1 + i);
  const zicht = zichtOp(
    s,
    (deel) => {
      const groepen = tel(deel).map((groep) => [groep.reduce((a, b) => a + b, 0), ...groep]);
      return [groepen.reduce((som, [groep = 0]) => som + groep, 0), ...groepen.flat()];
    },
    [{ geheel: [0], delen: plekken }, ...plekken.map((plek) => ({ geheel: [plek], delen: delen(plek) }))],
  );
  const op = (i: number): Getoond => zicht[i] ?? WEGGELATEN;
  return {
    som: op(0),
    groepen: plekken.map((plek) => ({
      som: op(plek),
      delen: delen(plek).map((i) => (typeof op(plek) === 'number' ? op(i) : WEGGELATEN)),
    })),
  };
}
