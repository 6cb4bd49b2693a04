import type { OverigeWetCode, WetCode } from './wetten.ts';

/** Where a rule comes from. The lower in this list, the more room: habits are often the obstacle. */
export const SOORTEN_REGEL = ['wet', 'verordening', 'beleidsregel', 'werkproces'] as const;
export type SoortRegel = (typeof SOORTEN_REGEL)[number];

export const SOORT_REGEL_NAAM: Readonly<Record<SoortRegel, string>> = {
  wet: 'Wet',
  verordening: 'Verordening',
  beleidsregel: 'Beleidsregel',
  werkproces: 'Werkproces of gewoonte',
};

/** Kinds of room, in the order in which to look for it (wetten.md § 10). */
export const SOORTEN_RUIMTE = [
  'openNorm',
  'uitzondering',
  'hardheidsclausule',
  'beleidsregel484',
  'werkproces',
] as const;
export type SoortRuimte = (typeof SOORTEN_RUIMTE)[number];

export const SOORT_RUIMTE_NAAM: Readonly<Record<SoortRuimte, string>> = {
  openNorm: 'open norm',
  uitzondering: 'uitzondering in de wet',
  hardheidsclausule: 'hardheidsclausule',
  beleidsregel484: 'afwijken van een beleidsregel',
  werkproces: 'werkproces of gewoonte',
};

/** A place where the law itself gives room for maatwerk. */
export interface Ruimte {
  readonly wet: WetCode | OverigeWetCode;
  readonly artikel: string;
  readonly soort: SoortRuimte;
  /** In our own words. */
  readonly tekst: string;
  /** False: from general knowledge or an old text; check before a decision rests on it. */
  readonly geverifieerd: boolean;
}

/** Which kind of rule each kind of room is found in. */
export const RUIMTE_BIJ: Readonly<Record<SoortRegel, readonly SoortRuimte[]>> = {
  wet: ['openNorm', 'uitzondering'],
  verordening: ['hardheidsclausule'],
  beleidsregel: ['beleidsregel484'],
  werkproces: ['werkproces'],
};
