import type { Aanbod, Kaartaanbod } from './aanbod.ts';
import type { Verschil } from './invoerpagina.tsx';

/** By name, as a person reads it; what is the same is not written again. */
export function vergelijk(alle: readonly Kaartaanbod[], nieuw: readonly Aanbod[]): Verschil {
  const stand = new Map(alle.map((a) => [a.code, a]));
  const gelijk = nieuw.filter((a) => {
    const was = stand.get(a.code);
    return (
      was !== undefined &&
      JSON.stringify(zoals({ ...was })) === JSON.stringify(zoals({ ...a, gesloten: null }))
    );
  });
  return {
    nieuw: nieuw.filter(({ code }) => !stand.has(code)).map(({ naam }) => naam),
    anders: nieuw.filter((a) => stand.has(a.code) && !gelijk.includes(a)).map(({ naam }) => naam),
    gelijk: gelijk.length,
  };
}

const zoals = (a: Kaartaanbod): readonly unknown[] => Object.entries(a).sort(([x], [y]) => (x < y ? -1 : 1));
