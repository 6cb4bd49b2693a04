import type { Vergelijkbaar } from '../dossier/vergelijkbaar.ts';
import type { Datum } from '../kern/datum.ts';

/** A case that may be shown by itself: what only few have is left out. */
export interface Getoond extends Vergelijkbaar {
  /** `2e kwartaal 2026`, or only the year; null when that too tells too much. */
  readonly wanneer: { readonly jaar: number; readonly kwartaal: 1 | 2 | 3 | 4 | null } | null;
}

export interface Afgeschermd {
  readonly getoond: readonly Getoond[];
  /** Alike, but so rare that a neighbour would know who it is; they count in the outcomes. */
  readonly teHerkenbaar: number;
  /** False: with so few decided cases any outcome would tell about somebody. */
  readonly genoeg: boolean;
}

/**
 * What may be seen of the most alike cases in a municipality where people know each other: only what at least
 * `kleinsteGroep` cases have in common (sturing.md § 5: small numbers are shielded). Counted among the cases that
 * were found, so rather too strict than too loose.
 */
export function schermAf(
  gevonden: readonly Vergelijkbaar[],
  kleinsteGroep: number,
  hoogstens: number,
): Afgeschermd {
  const genoeg = gevonden.length >= kleinsteGroep;
  const naasten = gevonden.slice(0, hoogstens);
  const groep = tel(gevonden, vanBuitenZichtbaar);
  const verwant = tel(gevonden, doelEnHuishouden);
  const vaak = (n: number | undefined): boolean => (n ?? 0) >= kleinsteGroep;
  const toonbaar = naasten.filter((geval) => vaak(groep.get(vanBuitenZichtbaar(geval))));
  const perJaar = tel(gevonden, ({ kwartaal }) => kwartaal.slice(0, 4));
  const perKwartaal = tel(gevonden, ({ kwartaal }) => kwartaal);
  return {
    getoond: genoeg
      ? toonbaar.map((geval) => ({
          ...geval,
          vergelijkingen: zonderZeldzaam(geval, gevonden, vaak),
          vrijgegeven: vaak(verwant.get(doelEnHuishouden(geval))) ? geval.vrijgegeven : '',
          wanneer: vaak(perJaar.get(geval.kwartaal.slice(0, 4)))
            ? {
                jaar: Number(geval.kwartaal.slice(0, 4)),
                kwartaal: vaak(perKwartaal.get(geval.kwartaal)) ? kwartaalVan(geval.kwartaal) : null,
              }
            : null,
        }))
      : [],
    teHerkenbaar: naasten.length - toonbaar.length,
    genoeg,
  };
}

/** What neighbours see: who lives in the house and what help comes. */
function vanBuitenZichtbaar({ kenmerken }: Vergelijkbaar): string {
  return JSON.stringify([kenmerken.huishouden, kenmerken.voorzieningen]);
}

/** What a text is about: released by the same count in `geval_groep`, but cases are destroyed too. */
function doelEnHuishouden({ kenmerken }: Vergelijkbaar): string {
  return JSON.stringify([kenmerken.effectdoelen, kenmerken.huishouden]);
}

function tel<T>(rijen: readonly T[], sleutel: (rij: T) => string): ReadonlyMap<string, number> {
  const tellingen = new Map<string, number>();
  for (const rij of rijen) tellingen.set(sleutel(rij), (tellingen.get(sleutel(rij)) ?? 0) + 1);
  return tellingen;
}

function zonderZeldzaam(
  geval: Vergelijkbaar,
  gevonden: readonly Vergelijkbaar[],
  vaak: (n: number) => boolean,
): Vergelijkbaar['vergelijkingen'] {
  return geval.vergelijkingen.map((v) => ({
    ...v,
    alleenDaar: v.alleenDaar.filter((code) =>
      vaak(gevonden.filter(({ kenmerken }) => kenmerken[v.kenmerk]?.includes(code) === true).length),
    ),
  }));
}

function kwartaalVan(eersteDag: Datum): 1 | 2 | 3 | 4 {
  return (Math.floor((Number(eersteDag.slice(5, 7)) - 1) / 3) + 1) as 1 | 2 | 3 | 4;
}
