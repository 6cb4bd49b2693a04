import type { Tijdvak } from '../doorlooptijd/reken.ts';
import { dagensom, maandenTot, perDag } from '../doorlooptijd/reken.ts';
import { inVak } from '../sturing/figuur.ts';
import type { Bron } from './queries.ts';

/** So many usual cases weigh along, so that a few odd ones do not make a weight. */
const MEEWEGEN = 20;
/** Fewer finished cases with a provision than this tell nothing about kinds. */
const GENOEG_BESLOTEN = 30;

/** Finished cases of one kind, and the days in them that were at the municipality's turn. */
export interface Soorttelling {
  readonly waarde: string;
  readonly dossiers: number;
  readonly dagen: number;
}

/** Of each kind in the last twelve whole months; an empty name is no provision. */
export function telSoorten({
  op,
  perVoorziening,
}: Pick<Bron, 'op' | 'perVoorziening'>): readonly Soorttelling[] {
  const vakken = maandenTot(op, 13).slice(0, -1);
  const jaar: Tijdvak = { van: vakken[0]?.van ?? op, tot: vakken.at(-1)?.tot ?? op };
  return [...perVoorziening].map(([waarde, tellingen]) => {
    const per = inVak(tellingen, 'gewacht:gemeente', jaar);
    return {
      waarde,
      dossiers: perDag(per).reduce((n, [, keer]) => n + keer, 0),
      dagen: per.reduce((n, m) => n + dagensom(m), 0),
    };
  });
}

/** How many times the days of a usual case one of this kind asks, pulled to 1. */
export const gewichtVan = ({ dossiers, dagen }: Omit<Soorttelling, 'waarde'>, gewoon: number): number =>
  (dagen / Math.max(gewoon, Number.EPSILON) + MEEWEGEN) / (dossiers + MEEWEGEN);

/** Days at the municipality's turn of a usual case; 0 when there were none. */
export function gewoneDagen(soorten: readonly Soorttelling[]): number {
  const alle = soorten.reduce((som, { dossiers }) => som + dossiers, 0);
  return alle === 0 ? 0 : soorten.reduce((som, { dagen }) => som + dagen, 0) / alle;
}

/** A kind of case as a simulation knows it: which part of the decided ones, and how heavy. */
export interface Soortgewicht {
  /** The provisions that count as this kind. */
  readonly waarden: readonly string[];
  readonly aandeel: number;
  readonly gewicht: number;
}

/**
 * The kinds among the cases that came to a provision. Kinds of too few cases go together; the mean over all cases is
 * 1, so that the whole takes as long as it took. Empty when there are too few cases, or only one kind.
 */
export function leerSoorten(
  bron: Pick<Bron, 'op' | 'perVoorziening'>,
  kleinsteGroep: number,
): readonly Soortgewicht[] {
  const besloten = telSoorten(bron).filter(({ waarde, dossiers }) => waarde !== '' && dossiers > 0);
  const alle = besloten.reduce((som, { dossiers }) => som + dossiers, 0);
  const gewoon = gewoneDagen(besloten);
  const klein = besloten.filter(({ dossiers }) => dossiers < kleinsteGroep);
  const groepen = [
    ...besloten.filter(({ dossiers }) => dossiers >= kleinsteGroep).map((soort) => [soort]),
    ...(klein.length > 0 ? [klein] : []),
  ];
  if (alle < GENOEG_BESLOTEN || groepen.length < 2 || gewoon === 0) return [];
  const ruw = groepen.map((groep) => {
    const dossiers = groep.reduce((som, s) => som + s.dossiers, 0);
    const dagen = groep.reduce((som, s) => som + s.dagen, 0);
    return {
      waarden: groep.map(({ waarde }) => waarde),
      aandeel: dossiers / alle,
      gewicht: gewichtVan({ dossiers, dagen }, gewoon),
    };
  });
  const gemiddeld = ruw.reduce((som, { aandeel, gewicht }) => som + aandeel * gewicht, 0);
  return ruw.map((soort) => ({ ...soort, gewicht: soort.gewicht / gemiddeld }));
}
